# SPDX-License-Identifier: GPL-3.0-or-later
# Pemberitahuan: kepada petugas, kepada warga yang memintanya, dan kotak keluar untuk admin.

# Subjek pesan tangga tenggat. $late bisa nol.
escalation-subject = { $count } laporan menunggu Anda{ $late ->
    [0] {""}
   *[other] , { $late } terlambat
}

# Baris pertama pesan tangga tenggat.
escalation-opening = Laporan berikut menunggu langkah Anda.

# Baris terakhir pesan, dengan alamat meja kerja.
escalation-closing = Meja kerja: { $address }

# Laporan rahasia: isinya tidak disebut dalam pesan.
escalation-secret = laporan rahasia

# Dasar aturan di belakang tenggat.
escalation-basis = Dasar: { $basis }.

# Verifikasi masih beberapa hari lagi.
escalation-verify-soon = Periksa paling lambat { $day }.

# Verifikasi hari ini.
escalation-verify-today = Periksa hari ini.

# Verifikasi lewat.
escalation-verify-late = Belum diperiksa sejak batas { $day }, lewat { $days } hari.

# Tindak lanjut masih beberapa hari lagi.
escalation-take-up-soon = Mulai tindak lanjut paling lambat { $day }.

# Tindak lanjut hari ini.
escalation-take-up-today = Mulai tindak lanjut hari ini.

# Tindak lanjut lewat.
escalation-take-up-late = Belum ditindaklanjuti sejak batas { $day }, lewat { $days } hari.

# Jawaban masih beberapa hari lagi.
escalation-answer-soon = Jawaban dijanjikan { $day }.

# Jawaban hari ini.
escalation-answer-today = Jawaban dijanjikan hari ini.

# Jawaban lewat.
escalation-answer-late = Jawaban dijanjikan { $day }, lewat { $days } hari.

# Subjek ringkasan harian.
digest-subject = Ringkasan { $day }: { $new } baru, { $late } terlambat

# Ringkasan: laporan baru sejak ringkasan sebelumnya.
digest-new = Baru: { $count } laporan.

# Ringkasan: jatuh tempo dalam tiga hari.
digest-soon = Jatuh tempo dalam tiga hari: { $count } laporan.

# Ringkasan: terlambat.
digest-late = Terlambat: { $count } laporan.

# Ringkasan: tanpa langkah selama sekian hari kerja.
digest-silent = Diam { $days } hari kerja atau lebih: { $count } laporan.

# Ringkasan: konsep jawaban menunggu persetujuan.
digest-drafts = Konsep jawaban menunggu persetujuan: { $count }.

# Tautan dan judul daftar laporan yang diam.
silent-title = Laporan yang diam

# Penjelasan daftar laporan yang diam.
silent-help = Belum ada langkah apa pun selama sekian hari kerja.

# Isian jumlah hari kerja.
silent-days = Hari kerja tanpa langkah

# Tombol menampilkan.
silent-show = Tampilkan

# Jumlah laporan yang diam.
silent-total = { $count } laporan

# Tidak ada yang diam.
silent-none = Tidak ada laporan yang diam.

# Kolom hari langkah terakhir.
silent-column-last = Langkah terakhir

# Lama diam di belakang tanggal.
silent-ago = { $days } hari lalu

# Tautan di kepala halaman: pemberitahuan sendiri.
outbox-own-link = Pemberitahuan

# Judul halaman pemberitahuan sendiri.
outbox-own-title = Pemberitahuan saya

# Penjelasan halaman pemberitahuan sendiri.
outbox-own-help = Semua pemberitahuan tampil di sini. Isi alamat agar juga dikirim.

# Isian alamat surel.
outbox-mail = Alamat surel (e-mail)

# Isian nomor HP.
outbox-phone = Nomor HP

# Kota belum punya jalur surel atau pesan.
outbox-own-no-way = Kota ini belum mengirim surel atau pesan. Bacalah di sini.

# Kotak ringkasan harian.
outbox-own-digest = Kirim ringkasan setiap hari kerja

# Tombol menyimpan.
outbox-own-save = Simpan

# Alamat sudah disimpan.
outbox-own-saved = Tersimpan.

# Belum ada pemberitahuan.
outbox-own-none = Belum ada pemberitahuan.

# Alamat surel salah.
outbox-mail-wrong = Alamat surel belum benar. Contoh: nama@kota.go.id

# Nomor HP salah.
outbox-phone-wrong = Nomor HP belum benar. Contoh: 0812-3456-7890

# Tautan dan judul kotak keluar.
outbox-title = Kotak keluar

# Penjelasan kotak keluar.
outbox-help = Isi pesan dan alamat lengkap tidak tampil di sini.

# Jumlah yang menunggu.
outbox-waiting = { $count } menunggu

# Jumlah yang terkirim.
outbox-sent = { $count } terkirim

# Jumlah yang gagal.
outbox-dead = { $count } gagal

# Judul daftar yang gagal.
outbox-failed-title = Gagal terkirim

# Judul daftar yang menunggu.
outbox-waiting-title = Menunggu dikirim

# Tidak ada yang menunggu atau gagal.
outbox-empty = Semua pesan sudah terkirim.

# Tombol mengirim satu pesan lagi.
outbox-again = Kirim lagi

# Tombol mengirim semua yang gagal lagi.
outbox-again-all = Kirim lagi semua

# Kolom tujuan.
outbox-column-to = Tujuan

# Kolom perihal.
outbox-column-purpose = Perihal

# Kolom berikutnya.
outbox-column-next = Berikutnya

# Kolom sebab.
outbox-column-problem = Sebab

# Perihal: tangga tenggat.
outbox-purpose-deadline = Tenggat

# Perihal: ringkasan harian.
outbox-purpose-digest = Ringkasan

# Perihal: kabar untuk warga.
outbox-purpose-resident = Kabar warga

# Perihal: langkah untuk program lain.
outbox-purpose-step = Program lain

# Perihal: pesan uji dari admin.
outbox-purpose-test = Uji

# Jalur: halaman sendiri.
outbox-channel-page = Halaman

# Jalur: surel.
outbox-channel-mail = Surel

# Jalur: gerbang pesan.
outbox-channel-gateway = Pesan

# Jalur: webhook.
outbox-channel-webhook = Webhook

# Saluran yang tersedia, daftar di kotak keluar.
outbox-ways = Jalur: { $ways }

# Tidak ada jalur keluar yang diatur.
outbox-ways-none = Belum ada jalur keluar. Petugas membaca di halaman masing-masing.

# Sebab tidak terkirim: no-way.
outbox-why-no-way = Jalur ini tidak ada lagi di outbox.toml

# Sebab tidak terkirim: refused.
outbox-why-refused = Alamat ditolak layanan surel ({ $number })

# Sebab tidak terkirim: smtp.
outbox-why-smtp = Layanan surel menjawab { $number }

# Sebab tidak terkirim: unreachable.
outbox-why-unreachable = Tidak terhubung ke tujuan

# Sebab tidak terkirim: address.
outbox-why-address = Alamat tidak dapat dipakai

# Sebab tidak terkirim: command.
outbox-why-command = Program pengirim berakhir dengan { $number }

# Sebab tidak terkirim: http.
outbox-why-http = Tujuan menjawab { $number }

# Sebab tidak terkirim: emptied.
outbox-why-emptied = Isinya sudah dihapus

# Berapa kali dicoba, di bawah perihal.
outbox-tries = { $count } kali dicoba

# Tautan di halaman lacak.
outbox-resident-link = Minta kabar lewat HP atau surel

# Judul halaman kabar untuk warga.
outbox-resident-title = Kabar laporan

# Penjelasan untuk warga.
outbox-resident-help = Anda diberi tahu bila keadaan laporan berubah. Cerita Anda tidak ikut dikirim.

# Kotak setuju untuk warga.
outbox-resident-agree = Saya setuju alamat ini dipakai untuk mengirim kabar laporan ini.

# Belum setuju.
outbox-agree-first = Centang kotak setuju dulu.

# Pilihan jalur: HP.
outbox-resident-by-phone = Pesan ke HP

# Pilihan jalur: surel.
outbox-resident-by-mail = Surel (e-mail)

# Label pilihan jalur.
outbox-resident-way = Dikirim lewat

# Label isian alamat atau nomor.
outbox-resident-address = Nomor HP atau alamat surel

# Tombol meminta kabar.
outbox-resident-start = Minta kabar

# Sudah diminta; $shown sebagian alamat.
outbox-resident-active = Kabar dikirim ke { $shown }.

# Tombol berhenti.
outbox-resident-stop = Berhenti menerima kabar

# Sudah berhenti.
outbox-resident-stopped = Kabar dihentikan. Alamat Anda sudah dihapus.

# Kota belum punya jalur.
outbox-resident-none = Kota ini belum mengirim kabar. Lihat laporan di halaman lacak.

# Kembali ke halaman lacak.
outbox-resident-back = Kembali ke laporan

# Riwayat kasus: nama dan kontak dihapus setelah masa simpan.
central-did-forget = Nama dan kontak dihapus, masa simpannya habis

# Pertanyaan di halaman berhenti dari surat.
outbox-stop-question = Berhenti menerima kabar laporan ini?

# Pesan pendek ke HP warga.
outbox-resident-short = Laporan { $ticket }: { $state }. Lihat { $address }. Berhenti: { $stop }

# Subjek surel ke warga.
outbox-resident-subject = Laporan { $ticket }: { $state }

# Isi surel ke warga. $said kosong atau kata dinas.
outbox-resident-text =
    Keadaan laporan { $ticket } sekarang: { $state }.

    { $said }
    Lihat selengkapnya dengan kode di struk: { $address }
    Berhenti menerima kabar: { $stop }

    { $city }

# Peringatan di kotak keluar: anjungan menawarkan kabar lewat HP, server belum bisa mengirim.
outbox-unkept = Anjungan menawarkan kabar lewat HP, tetapi kota belum bisa mengirimnya. Isi bagian gateway di berkas outbox.toml. Atau hapus kabar_hp dari paket kota.
