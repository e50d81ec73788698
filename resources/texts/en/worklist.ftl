# SPDX-License-Identifier: GPL-3.0-or-later
# Daftar kerja: saringan, grafik, berkas, pintasan, tampilan lapangan.

# Tautan lompat untuk pembaca layar dan papan ketik.
list-skip = Skip to content

# Kotak cari di daftar laporan.
list-search = Search number or words

# Tombol cari.
list-search-go = Search

# Nama borang saringan untuk pembaca layar.
list-filter = Filter cases

# Nama deretan tampilan siap pakai.
list-views = Views

# Nama pilihan daftar atau grafik.
list-look = How to look

# Tab: daftar.
list-tab-list = List

# Tab: grafik.
list-tab-charts = Charts

# Sebelum tautan CSV, XLSX, PDF.
list-take = Take as file:

# Nama navigasi halaman.
list-pages = Pages of the list

# Pembuka saringan yang jarang dipakai, dengan jumlah yang dipilih.
list-more = More filters{ $count ->
    [0] {""}
   *[other] {" "}({ $count })
 }

# Saringan waktu.
list-clock = Time

# Pilihan saringan waktu: semua.
list-clock-any = Any time

# Pilihan saringan waktu: terlambat.
list-clock-telat = Overdue

# Pilihan saringan waktu: segera jatuh tempo.
list-clock-segera = Due within { $days } days

# Pilihan saringan waktu: lama tanpa kabar.
list-clock-diam = Silent for { $days } working days or more

# Saringan wilayah.
list-area = Area

# Pilihan saringan wilayah: semua.
list-area-any = Whole city

# Pilihan saringan wilayah: satu kecamatan utuh.
list-area-whole = Kecamatan { $name }

# Pilihan saringan dinas: semua.
list-agency-any = All agencies

# Saringan jalur masuk.
list-channel = Channel

# Pilihan saringan jalur: semua.
list-channel-any = All channels

# Jalur masuk: anjungan.
list-channel-anjungan = Kiosk

# Jalur masuk: program lain.
list-channel-mitra = Partner program

# Saringan anjungan.
list-kiosk = Kiosk

# Pilihan saringan anjungan: semua.
list-kiosk-any = All kiosks

# Saringan pendapat pelapor tentang jawaban.
list-opinion = What the resident says

# Pilihan saringan pendapat: semua.
list-opinion-any = Anything

# Pendapat pelapor: beres.
list-opinion-ya = Mended

# Pendapat pelapor: belum beres.
list-opinion-tidak = Not mended

# Pendapat pelapor: belum ada.
list-opinion-belum = Nothing yet

# Saringan tanggal awal.
list-from = Filed from

# Saringan tanggal akhir.
list-to = Filed until

# Saringan dalam kata: tanggal awal.
list-since = from { $day }

# Saringan dalam kata: tanggal akhir.
list-until = until { $day }

# Isian jumlah hari untuk saringan waktu.
list-days = Number of days

# Saringan urutan.
list-order = Order

# Urutan: mendesak.
list-order-mendesak = Most pressing first

# Urutan: terbaru.
list-order-terbaru = Newest first

# Urutan: terlama tanpa kabar.
list-order-terdiam = Longest silent first

# Saringan: ditugaskan kepada saya.
list-mine = Given to me

# Saringan dalam kata: ada kata yang dicari.
list-words = with the words searched

# Tampilan siap pakai.
list-view-open = All open

# Tampilan siap pakai.
list-view-late = Overdue

# Tampilan siap pakai untuk verifikator.
list-view-new = New

# Tampilan siap pakai.
list-view-soon = Due soon

# Tampilan siap pakai.
list-view-silent = Silent

# Tampilan siap pakai.
list-view-mine = Given to me

# Pembuka borang simpan tampilan.
list-view-keep = Keep this view

# Isian nama tampilan.
list-view-name = Name of the view

# Tombol simpan tampilan.
list-view-save = Keep

# Tombol hapus tampilan.
list-view-drop = Remove

# Galat nama tampilan.
list-view-name-length = Give it a name of at most { $most } letters.

# Galat terlalu banyak tampilan.
list-view-many = At most { $most } views. Remove one first.

# Jumlah laporan bila sangat banyak.
list-total-more = more than { $count } cases

# Jumlah terlambat bila sangat banyak.
list-late-more = more than { $count } overdue

# Tanda pemisah ribuan.
list-thousands = ,

# Grafik: kasus tanpa masalah.
list-no-topic = No topic

# Judul grafik.
list-chart-states = By state

# Judul grafik.
list-chart-topics = By topic

# Judul grafik.
list-chart-agencies = By agency

# Judul grafik.
list-chart-weeks = Filed per week

# Kolom tabel grafik: minggu.
list-chart-week = Week from

# Pembuka tabel di bawah grafik.
list-chart-table = Figures as a table

# Kolom tabel grafik: jumlah.
list-chart-count = Count

# Judul daftar pintasan.
list-keys = Keyboard shortcuts

# Tombol tutup daftar pintasan.
list-keys-close = Close

# Pintasan j dan k.
list-key-move = Next case, previous case

# Pintasan Enter.
list-key-open = Open the case

# Pintasan x.
list-key-choose = Choose the case

# Pintasan garis miring.
list-key-search = To the search box

# Pintasan n dan p.
list-key-page = Next page, previous page

# Pintasan tanda tanya.
list-key-help = This list

# Nama berkas unduhan, tanpa spasi.
list-file-name = cases

# Kaki berkas: siapa dan kapan.
list-file-made = Made by { $name }, { $time }

# Baris terakhir berkas yang penuh.
list-file-cut = This file ends after { $most } rows. Narrow the filter.

# Kolom berkas.
list-file-case = Case

# Kolom berkas.
list-file-ticket = Ticket

# Kolom berkas.
list-file-kind = Kind

# Kolom berkas.
list-file-title = Subject

# Kolom berkas.
list-file-area = Kelurahan

# Kolom berkas.
list-file-code = Area code

# Kolom berkas.
list-file-kiosk = Kiosk

# Kolom berkas.
list-file-channel = Channel

# Kolom berkas.
list-file-filed = Filed

# Kolom berkas.
list-file-received = Received

# Kolom berkas.
list-file-due = Due

# Kolom berkas.
list-file-late = Days late

# Kolom berkas.
list-file-state = State

# Kolom berkas.
list-file-agency = Agency

# Kolom berkas.
list-file-assigned = Person

# Kolom berkas.
list-file-changed = Last change

# Kolom berkas.
list-file-joined = Joined

# Kolom berkas.
list-file-opinion = Resident says

# Kolom berkas.
list-file-public-words = Words for everybody

# Nama bahasa ini dalam bahasanya sendiri, pada tombol ganti bahasa.
list-language = English

# Tautan untuk kembali ke semua yang terbuka.
list-clear = Clear filters

# Kepala kolom kotak pilih, untuk pembaca layar.
list-pick-column = Choose

# Nama kotak pilih, untuk pembaca layar.
list-pick = Choose case { $ticket }

# Di samping tombol langkah bersama.
list-pick-help = For the chosen cases

# Tombol ke halaman langkah bersama.
list-pick-go = Choose a step

# Judul halaman langkah bersama.
list-bulk-title = { $count ->
    [one] One step for one case
   *[other] One step for { $count } cases
 }

# Nama tabel laporan terpilih.
list-bulk-picked = Chosen cases

# Judul langkah bersama.
list-bulk-steps = Steps for all

# Bila tidak ada langkah bersama.
list-bulk-nothing = No step fits all of them. Choose cases in the same state.

# Isian pilih templat.
list-bulk-template = Reply template

# Bantuan templat.
list-bulk-template-help = Number, place and day are filled in for each case.

# Pilihan tanpa templat.
list-bulk-template-none = Write it myself

# Tombol melakukan langkah bersama.
list-bulk-do = { $count ->
    [one] Do it for one case
   *[other] Do it for { $count } cases
 }

# Tombol menyetujui draf jawaban banyak laporan.
list-bulk-approve = { $count ->
    [one] Approve and send one answer
   *[other] Approve and send { $count } answers
 }

# Tombol mengajukan draf jawaban banyak laporan.
list-bulk-draft = { $count ->
    [one] Put one answer up for approval
   *[other] Put { $count } answers up for approval
 }

# Langkah bersama: tugaskan.
list-bulk-give = Give to a person

# Isian pilih petugas.
list-bulk-person = Person

# Pilihan: tanpa petugas.
list-bulk-nobody = Nobody in particular

# Penjelasan semua atau tidak.
list-bulk-all-or-none = It counts for all of them, or for none.

# Judul saat ada yang menolak.
list-bulk-none = Nothing was changed

# Tanda pada laporan yang menolak.
list-bulk-refused = Refused

# Sebab menolak: sudah berubah.
list-bulk-changed = was just changed by a colleague.

# Saran saat ada yang menolak.
list-bulk-again = Look at them now, then try again or leave them out.

# Pesan berhasil.
list-bulk-done = { $count ->
    [one] One case was changed.
   *[other] { $count } cases were changed.
 }

# Galat langkah bersama: ada yang sudah di luar jangkauan.
list-bulk-gone = { $count ->
    [one] One case is
   *[other] { $count } cases are
 } no longer in your hands. Nothing was changed.

# Tampilan dan saringan: draf jawaban menunggu disetujui.
list-view-approval = Waiting for a yes

# Tautan di kepala: tampilan untuk ponsel di lapangan.
list-field-nav = In the field

# Judul tampilan ponsel.
list-field-title = Field tasks

# Tautan dari tampilan ponsel ke meja kerja.
list-field-desk = Workbench

# Pilihan: semua tugas dinas.
list-field-agency = Agency's tasks

# Pilihan: semua kelurahan.
list-field-everywhere = Everywhere

# Isian jawaban dari lapangan.
list-field-done = What was done?

# Bantuan: jawaban menjadi draf.
list-field-done-draft = Your superior reads an answer first. Then the resident does.

# Tombol: kirim draf.
list-field-send-draft = Send for approval

# Tombol ke halaman kasus.
list-field-open = Open the case

# Tombol ke aplikasi peta di ponsel.
list-field-map = Open the map

# Tampilan ponsel kosong.
list-field-none = No tasks here.

# Bila tugas lebih banyak dari satu layar.
list-field-more = There are more tasks. Choose one kelurahan.

# Pembuka borang: unduh dengan data pelapor.
list-people-title = File with who filed

# Isian alasan.
list-people-reason = Why are the names needed?

# Bantuan alasan.
list-people-help = The reason and your name are written into each case. At most { $most } cases.

# Galat: terlalu banyak untuk berkas dengan nama.
list-people-many = Too many cases. Narrow it to { $most }.

# Kolom berkas.
list-file-person = Who filed

# Kolom berkas.
list-file-phone = Phone

# Kolom berkas.
list-file-nik = NIK

# Riwayat: data pelapor diunduh.
central-did-export = Who filed went into a file

# Catatan akses: unduhan dengan nama.
people-deed-people-export = Took a list with names away
