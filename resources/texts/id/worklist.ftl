# SPDX-License-Identifier: GPL-3.0-or-later
# Daftar kerja: saringan, grafik, berkas, pintasan, tampilan lapangan.

# Tautan lompat untuk pembaca layar dan papan ketik.
list-skip = Langsung ke isi

# Kotak cari di daftar laporan.
list-search = Cari nomor atau kata

# Tombol cari.
list-search-go = Cari

# Nama borang saringan untuk pembaca layar.
list-filter = Saringan laporan

# Nama deretan tampilan siap pakai.
list-views = Tampilan

# Nama pilihan daftar atau grafik.
list-look = Cara melihat

# Tab: daftar.
list-tab-list = Daftar

# Tab: grafik.
list-tab-charts = Grafik

# Sebelum tautan CSV, XLSX, PDF.
list-take = Ambil berkas:

# Nama navigasi halaman.
list-pages = Halaman daftar

# Pembuka saringan yang jarang dipakai, dengan jumlah yang dipilih.
list-more = Saringan lain{ $count ->
    [0] {""}
   *[other] {" "}({ $count })
 }

# Saringan waktu.
list-clock = Waktu

# Pilihan saringan waktu: semua.
list-clock-any = Semua waktu

# Pilihan saringan waktu: terlambat.
list-clock-telat = Lewat batas waktu

# Pilihan saringan waktu: segera jatuh tempo.
list-clock-segera = Jatuh tempo dalam { $days } hari

# Pilihan saringan waktu: lama tanpa kabar.
list-clock-diam = Diam { $days } hari kerja atau lebih

# Saringan wilayah.
list-area = Wilayah

# Pilihan saringan wilayah: semua.
list-area-any = Seluruh kota

# Pilihan saringan wilayah: satu kecamatan utuh.
list-area-whole = Kecamatan { $name }

# Pilihan saringan dinas: semua.
list-agency-any = Semua dinas

# Saringan jalur masuk.
list-channel = Jalur

# Pilihan saringan jalur: semua.
list-channel-any = Semua jalur

# Jalur masuk: anjungan.
list-channel-anjungan = Anjungan

# Jalur masuk: program lain.
list-channel-mitra = Program mitra

# Saringan anjungan.
list-kiosk = Anjungan

# Pilihan saringan anjungan: semua.
list-kiosk-any = Semua anjungan

# Saringan pendapat pelapor tentang jawaban.
list-opinion = Kata pelapor

# Pilihan saringan pendapat: semua.
list-opinion-any = Apa saja

# Pendapat pelapor: beres.
list-opinion-ya = Sudah beres

# Pendapat pelapor: belum beres.
list-opinion-tidak = Belum beres

# Pendapat pelapor: belum ada.
list-opinion-belum = Belum berkata apa-apa

# Saringan tanggal awal.
list-from = Dibuat sejak

# Saringan tanggal akhir.
list-to = Dibuat sampai

# Saringan dalam kata: tanggal awal.
list-since = sejak { $day }

# Saringan dalam kata: tanggal akhir.
list-until = sampai { $day }

# Isian jumlah hari untuk saringan waktu.
list-days = Jumlah hari

# Saringan urutan.
list-order = Urutan

# Urutan: mendesak.
list-order-mendesak = Paling mendesak dahulu

# Urutan: terbaru.
list-order-terbaru = Terbaru dahulu

# Urutan: terlama tanpa kabar.
list-order-terdiam = Paling lama diam dahulu

# Saringan: ditugaskan kepada saya.
list-mine = Tugas saya

# Saringan dalam kata: ada kata yang dicari.
list-words = berisi kata yang dicari

# Tampilan siap pakai.
list-view-open = Semua yang terbuka

# Tampilan siap pakai.
list-view-late = Lewat batas

# Tampilan siap pakai untuk verifikator.
list-view-new = Baru masuk

# Tampilan siap pakai.
list-view-soon = Segera jatuh tempo

# Tampilan siap pakai.
list-view-silent = Lama diam

# Tampilan siap pakai.
list-view-mine = Tugas saya

# Pembuka borang simpan tampilan.
list-view-keep = Simpan tampilan

# Isian nama tampilan.
list-view-name = Nama tampilan

# Tombol simpan tampilan.
list-view-save = Simpan

# Tombol hapus tampilan.
list-view-drop = Hapus

# Galat nama tampilan.
list-view-name-length = Beri nama dengan paling banyak { $most } huruf.

# Galat terlalu banyak tampilan.
list-view-many = Paling banyak { $most } tampilan. Hapus satu dahulu.

# Jumlah laporan bila sangat banyak.
list-total-more = lebih dari { $count } laporan

# Jumlah terlambat bila sangat banyak.
list-late-more = lebih dari { $count } lewat batas waktu

# Tanda pemisah ribuan.
list-thousands = .

# Grafik: kasus tanpa masalah.
list-no-topic = Tanpa masalah

# Judul grafik.
list-chart-states = Menurut keadaan

# Judul grafik.
list-chart-topics = Menurut masalah

# Judul grafik.
list-chart-agencies = Menurut dinas

# Judul grafik.
list-chart-weeks = Masuk per minggu

# Kolom tabel grafik: minggu.
list-chart-week = Minggu sejak

# Pembuka tabel di bawah grafik.
list-chart-table = Angka sebagai tabel

# Kolom tabel grafik: jumlah.
list-chart-count = Jumlah

# Judul daftar pintasan.
list-keys = Pintasan papan ketik

# Tombol tutup daftar pintasan.
list-keys-close = Tutup

# Pintasan j dan k.
list-key-move = Laporan berikutnya, sebelumnya

# Pintasan Enter.
list-key-open = Buka laporan

# Pintasan x.
list-key-choose = Pilih laporan

# Pintasan garis miring.
list-key-search = Ke kotak cari

# Pintasan n dan p.
list-key-page = Halaman berikutnya, sebelumnya

# Pintasan tanda tanya.
list-key-help = Daftar pintasan ini

# Nama berkas unduhan, tanpa spasi.
list-file-name = laporan-warga

# Kaki berkas: siapa dan kapan.
list-file-made = Dibuat { $name }, { $time }

# Baris terakhir berkas yang penuh.
list-file-cut = Berkas ini berhenti sesudah { $most } baris. Persempit saringannya.

# Kolom berkas.
list-file-case = Kasus

# Kolom berkas.
list-file-ticket = Nomor laporan

# Kolom berkas.
list-file-kind = Jenis

# Kolom berkas.
list-file-title = Perihal

# Kolom berkas.
list-file-area = Kelurahan

# Kolom berkas.
list-file-code = Kode wilayah

# Kolom berkas.
list-file-kiosk = Anjungan

# Kolom berkas.
list-file-channel = Jalur

# Kolom berkas.
list-file-filed = Dibuat

# Kolom berkas.
list-file-received = Diterima kota

# Kolom berkas.
list-file-due = Batas waktu

# Kolom berkas.
list-file-late = Hari terlambat

# Kolom berkas.
list-file-state = Keadaan

# Kolom berkas.
list-file-agency = Dinas

# Kolom berkas.
list-file-assigned = Petugas

# Kolom berkas.
list-file-changed = Perubahan terakhir

# Kolom berkas.
list-file-joined = Ikut

# Kolom berkas.
list-file-opinion = Kata pelapor

# Kolom berkas.
list-file-public-words = Teks untuk umum

# Nama bahasa ini dalam bahasanya sendiri, pada tombol ganti bahasa.
list-language = Bahasa Indonesia

# Tautan untuk kembali ke semua yang terbuka.
list-clear = Hapus saringan

# Kepala kolom kotak pilih, untuk pembaca layar.
list-pick-column = Pilih

# Nama kotak pilih, untuk pembaca layar.
list-pick = Pilih laporan { $ticket }

# Di samping tombol langkah bersama.
list-pick-help = Untuk laporan yang dipilih

# Tombol ke halaman langkah bersama.
list-pick-go = Pilih langkah

# Judul halaman langkah bersama.
list-bulk-title = Satu langkah untuk { $count } laporan

# Nama tabel laporan terpilih.
list-bulk-picked = Laporan yang dipilih

# Judul langkah bersama.
list-bulk-steps = Langkah bersama

# Bila tidak ada langkah bersama.
list-bulk-nothing = Tidak ada langkah yang cocok untuk semuanya. Pilih laporan dengan keadaan yang sama.

# Isian pilih templat.
list-bulk-template = Teks siap pakai

# Bantuan templat.
list-bulk-template-help = Nomor, tempat, dan tanggal diisi untuk tiap laporan.

# Pilihan tanpa templat.
list-bulk-template-none = Tulis sendiri

# Tombol melakukan langkah bersama.
list-bulk-do = Lakukan untuk { $count } laporan

# Tombol menyetujui draf jawaban banyak laporan.
list-bulk-approve = Setujui dan kirim { $count } jawaban

# Tombol mengajukan draf jawaban banyak laporan.
list-bulk-draft = Ajukan { $count } jawaban kepada atasan

# Langkah bersama: tugaskan.
list-bulk-give = Beri kepada petugas

# Isian pilih petugas.
list-bulk-person = Petugas

# Pilihan: tanpa petugas.
list-bulk-nobody = Tidak kepada siapa pun

# Penjelasan semua atau tidak.
list-bulk-all-or-none = Berlaku untuk semuanya, atau tidak sama sekali.

# Judul saat ada yang menolak.
list-bulk-none = Belum ada yang diubah

# Tanda pada laporan yang menolak.
list-bulk-refused = Tidak bisa

# Sebab menolak: sudah berubah.
list-bulk-changed = baru saja diubah rekan Anda.

# Saran saat ada yang menolak.
list-bulk-again = Lihat keadaannya sekarang, lalu ulangi atau lepas pilihannya.

# Pesan berhasil.
list-bulk-done = { $count } laporan sudah diubah.

# Galat langkah bersama: ada yang sudah di luar jangkauan.
list-bulk-gone = { $count } laporan tidak lagi di tangan Anda. Belum ada yang diubah.

# Tampilan dan saringan: draf jawaban menunggu disetujui.
list-view-approval = Menunggu persetujuan

# Tautan di kepala: tampilan untuk ponsel di lapangan.
list-field-nav = Lapangan

# Judul tampilan ponsel.
list-field-title = Tugas lapangan

# Tautan dari tampilan ponsel ke meja kerja.
list-field-desk = Meja kerja

# Pilihan: semua tugas dinas.
list-field-agency = Tugas dinas

# Pilihan: semua kelurahan.
list-field-everywhere = Semua tempat

# Isian jawaban dari lapangan.
list-field-done = Apa yang sudah dikerjakan?

# Bantuan: jawaban menjadi draf.
list-field-done-draft = Atasan Anda membaca jawaban dahulu. Lalu warga membacanya.

# Tombol: kirim draf.
list-field-send-draft = Kirim untuk disetujui

# Tombol ke halaman kasus.
list-field-open = Buka laporan

# Tombol ke aplikasi peta di ponsel.
list-field-map = Buka peta

# Tampilan ponsel kosong.
list-field-none = Tidak ada tugas di sini.

# Bila tugas lebih banyak dari satu layar.
list-field-more = Masih ada tugas lain. Pilih satu kelurahan.

# Pembuka borang: unduh dengan data pelapor.
list-people-title = Berkas dengan pelapor

# Isian alasan.
list-people-reason = Mengapa perlu nama pelapor?

# Bantuan alasan.
list-people-help = Alasan dan nama Anda dicatat di tiap laporan. Paling banyak { $most } laporan.

# Galat: terlalu banyak untuk berkas dengan nama.
list-people-many = Terlalu banyak laporan. Persempit sampai { $most } laporan.

# Kolom berkas.
list-file-person = Nama pelapor

# Kolom berkas.
list-file-phone = Nomor HP

# Kolom berkas.
list-file-nik = NIK

# Riwayat: data pelapor diunduh.
central-did-export = Pelapor disertakan dalam berkas

# Catatan akses: unduhan dengan nama.
people-deed-people-export = Mengunduh daftar dengan nama pelapor
