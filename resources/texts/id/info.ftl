# SPDX-License-Identifier: GPL-3.0-or-later
# Info kota: kelompok, artikel, siapa mengurus apa, kabar kota, contoh dari kota lain.

# Judul halaman pertama.
info-title = Info kota
# Di bawahnya. $count: banyaknya artikel.
info-help = { NUMBER($count) } hal tentang kota ini. Sentuh salah satu.
# Tombol utama: kotak pencarian.
info-search = Cari
# Baris ke daftar dinas.
info-agencies = Siapa mengurus apa
# Di bawahnya. $count: banyaknya instansi.
info-agencies-detail = { NUMBER($count) } dinas dan kantor
# Baris ke papan kabar.
info-news = Kabar kota
# Di bawahnya.
info-news-detail = Pengumuman dari pemerintah kota
# Baris terakhir: artikel tentang kota lain.
info-elsewhere = Contoh dari kota lain
# Di bawahnya.
info-elsewhere-detail = Untuk pembanding, bukan layanan di sini
# Pemberitahuan di halaman kota lain dan pada tiap artikelnya.
info-elsewhere-notice = Ini milik kota lain. Layanan ini tidak ada di sini.
# Di bawah judul halaman kota lain.
info-elsewhere-help = Bahan sosialisasi: apa yang dibuat kota lain.
# Tanda pada kelompok yang hanya untuk pegawai.
info-staff = Khusus pegawai
# Pemberitahuan di halaman kelompok itu dan pada tiap artikelnya.
info-staff-notice = Halaman ini untuk pegawai kota. Warga tidak perlu memakainya.
# Tanda singkat pada baris: isi belum disahkan.
info-example-short = Contoh
# Tanda pada kaki artikel: isi belum disahkan.
info-example = Contoh, belum disahkan
# Di bawah tanda itu.
info-example-hint = Pastikan dulu kepada petugas.

# Label baris pengelola.
info-owner = Yang mengelola
# Kaki artikel: sumber. $source: nama sumber.
info-source = Sumber: { $source }
# Kaki artikel: kapan isi dicek. $date: tanggal.
info-checked = Terakhir dicek { $date }
# Kaki artikel: siapa yang mengesahkan, dan kapan. $by: jabatan; $date: tanggal.
info-approved = Disahkan { $by }, { $date }
# Sama, bila tanggalnya tidak ditulis. $by: jabatan.
info-approved-by = Disahkan { $by }
# Di samping bagan. $unit: satuan angka.
info-chart-unit = Dalam { $unit }
# Dibacakan: nama bagan. $title: judul; $count: banyaknya baris.
info-chart-name = Bagan batang: { $title }. { NUMBER($count) } baris.
# Di bawah nama tempat. $kelurahan: nama kelurahan.
info-place-in = Kelurahan { $kelurahan }
# Di bawah nama tempat yang letaknya belum pasti.
info-place-unknown = Kelurahannya belum pasti
# Dibacakan: peta. $count: banyaknya tempat yang ditandai.
info-map-name = Peta kota dengan { NUMBER($count) } tanda tempat. Daftarnya di bawah peta.
# Keterangan tanda pada peta: letak anjungan ini.
info-map-here = Anda di sini
# Di bawah nama rute. $count: banyaknya halte.
info-route-stops = { NUMBER($count) } perhentian
# Dibacakan di depan perhentian. $number: urutan; $name: nama perhentian.
info-route-stop = Perhentian { NUMBER($number) }: { $name }

# Judul daftar dinas.
info-directory-title = Siapa mengurus apa
# Di bawah judul.
info-directory-help = Ketik urusannya, misalnya: lampu jalan
# Isian kosong di daftar dinas.
info-directory-search = Ketik urusan atau nama dinas
# Tombol mengosongkan isian.
info-directory-clear = Hapus tulisan
# Bila tidak ada yang cocok; semua dinas tetap ditampilkan.
info-directory-nothing = Belum ketemu. Lihat semua dinas di bawah ini.
# Bila hanya ada yang mirip.
info-directory-closest = Mungkin ini yang Anda cari:
# Baris dinas yang tidak punya topik aduan di anjungan.
info-agency-no-topic = Tidak menerima aduan lewat anjungan ini
# Judul daftar topik di halaman dinas.
info-agency-answers = Menjawab aduan tentang
# Di bawah tiap topik: menekan membuka laporan.
info-agency-complain = Lapor ke sini
# Judul daftar layanan yang ditangani dinas.
info-agency-services = Layanannya
# Judul catatan dinas.
info-agency-note = Perlu diketahui

# Judul papan kabar.
info-board-title = Kabar kota
# Umur kabar. $day: tanggal panjang; $clock: jam.
info-board-as-of = Kabar per { $day }, { $clock }
# Bila kota belum pernah terhubung.
info-board-never = Kota belum terhubung dengan anjungan ini.
# Papan kosong, judul.
info-board-empty = Belum ada kabar baru
# Papan kosong, isi.
info-board-empty-detail = Kabar dari kota muncul di sini.
# Selama kabar dibaca.
info-board-reading = Kabar sedang dibuka
# Kapan kabar diterbitkan. $date: tanggal panjang.
info-published = Terbit { $date }
# Sampai kapan kabar berlaku. $date: tanggal panjang.
info-until = Berlaku sampai { $date }
