# SPDX-License-Identifier: GPL-3.0-or-later
# Lembar E-Monev: angka kinerja menurut instansi, wilayah, anjungan, masalah, layanan, dan saluran.

# Judul halaman
emonev-title = Lembar E-Monev

# Tautan di kepala
emonev-nav = E-Monev

# Penjelasan di bawah judul
emonev-help = Sejauh mana laporan diterima dan ditindaklanjuti. Angka kecil: masa sebelumnya.

# Nama minggu
emonev-week = Minggu ke-{ $number } tahun { $year }

# Nama triwulan
emonev-quarter = Triwulan { $number } tahun { $year }

# Nama tahun
emonev-year = Tahun { $year }

# Dari hari sampai hari
emonev-dates = { $first } sampai { $last }

# Masa belum selesai
emonev-runs = Masih berjalan, angka sampai hari ini

# Di lembar, statistik dan dinding, selama angka dihitung untuk pertama kali atau dihitung ulang
emonev-counting = Angka sedang dihitung dan belum lengkap. Silakan lihat lagi nanti.

# Tombol ke masa sebelumnya
emonev-earlier = Sebelumnya

# Tombol ke masa berikutnya
emonev-later = Berikutnya

# Nama pilihan panjang masa
emonev-span = Panjang masa

# Pilihan
emonev-span-minggu = Minggu

# Pilihan
emonev-span-bulan = Bulan

# Pilihan
emonev-span-triwulan = Triwulan

# Pilihan
emonev-span-tahun = Tahun

# Nama pilihan kelompok
emonev-by = Menurut

# Pilihan dan judul kolom
emonev-by-instansi = Instansi

# Pilihan dan judul kolom
emonev-by-kecamatan = Kecamatan

# Pilihan dan judul kolom
emonev-by-kelurahan = Kelurahan

# Pilihan dan judul kolom
emonev-by-anjungan = Anjungan

# Pilihan dan judul kolom
emonev-by-masalah = Masalah

# Pilihan dan judul kolom
emonev-by-layanan = Layanan

# Pilihan dan judul kolom
emonev-by-saluran = Saluran

# Baris tanpa instansi
emonev-none-instansi = Belum didisposisikan

# Baris tanpa kecamatan
emonev-none-kecamatan = Wilayah lain

# Baris tanpa kelurahan
emonev-none-kelurahan = Wilayah lain

# Baris tanpa anjungan
emonev-none-anjungan = Bukan dari anjungan

# Baris tanpa masalah
emonev-none-masalah = Bukan aduan

# Baris tanpa layanan
emonev-none-layanan = Tidak menyebut layanan

# Baris tanpa saluran
emonev-none-saluran = Saluran lain

# Saluran: anjungan
emonev-channel-anjungan = Anjungan kelurahan

# Saluran: program lain lewat Open311
emonev-channel-mitra = Program lain (Open311)

# Baris jumlah
emonev-total = Semua

# Lembar satu instansi
emonev-only-agency = Hanya { $name }

# Tautan ke lembar seluruh kota
emonev-whole-city = Lihat seluruh kota

# Tidak ada baris
emonev-empty = Tidak ada laporan dalam masa ini.

# Angka masa sebelumnya, dibacakan
emonev-before = sebelumnya { $value }

# Bagian dari jumlah
emonev-of = { $part } dari { $whole }

# Jumlah hari
emonev-days = { $days } hari

# Nama kelompok unduhan
emonev-download = Unduh

# Tombol unduh PDF
emonev-pdf = PDF

# Tombol unduh Excel
emonev-xlsx = Excel

# Tombol unduh CSV
emonev-csv = CSV

# Judul kolom
emonev-received = Diterima

# Judul kolom; days: hari kerja
emonev-verified = Diverifikasi dalam { $days } hari kerja

# Judul kolom
emonev-answered = Dijawab dalam { $days } hari kerja

# Judul kolom
emonev-finished = Selesai

# Judul kolom
emonev-overdue = Terlambat

# Judul kolom
emonev-median = Nilai tengah hari

# Judul kolom
emonev-p90 = 90% dalam hari

# Judul kolom
emonev-reopened = Dibuka kembali

# Judul kolom
emonev-satisfied = Warga puas

# Judul kolom
emonev-not-ours = Bukan kewenangan

# Judul kolom
emonev-waiting = Menunggu pelapor

# Judul kolom
emonev-oldest = Tertua yang terbuka

# Judul kolom
emonev-index = Kepuasan (SKM)

# Responden terlalu sedikit
emonev-index-few = < { $fewest }

# Judul penjelasan angka
emonev-definitions = Cara menghitung

# Penjelasan umum
emonev-def-basis = Satu laporan dihitung pada instansi, tempat, dan masalahnya yang terakhir. Bila instansi berganti nama atau digabung, angka sebelum laporannya dipindahkan tetap pada nama lama. Warga yang ikut laporan orang lain tidak dihitung lagi. Hari mengikuti kalender kota.

# Penjelasan
emonev-def-received = Laporan yang tiba di kota dalam masa ini.

# Penjelasan
emonev-def-verified = Dari laporan yang batas verifikasinya jatuh dalam masa ini: berapa persen diperiksa sampai hari batas itu. Batas: { $days } hari kerja sejak tiba ({ $basis }).

# Penjelasan
emonev-def-answered = Dari laporan yang batas jawabannya jatuh dalam masa ini: berapa persen mendapat jawaban pertama sampai hari batas itu. Batas: { $days } hari kerja sejak disposisi terakhir sebelum jawaban ({ $basis }). Hari menunggu pelapor tidak dihitung; yang dikembalikan, ditolak, atau bukan kewenangan tidak ikut.

# Penjelasan
emonev-def-finished = Laporan yang menjadi selesai dalam masa ini. Yang dibuka lagi lalu selesai lagi dihitung lagi.

# Penjelasan
emonev-def-overdue = Keadaan pada hari terakhir masa ini: terbuka, tidak menunggu pelapor, belum dijawab, dan hari yang dijanjikan sudah lewat.

# Penjelasan
emonev-def-median = Dari laporan yang selesai dalam masa ini: hari kalender dari tiba sampai jawaban terakhir, tanpa hari menunggu pelapor. Nilai tengah, dan batas yang memuat 90 persen.

# Penjelasan
emonev-def-reopened = Dari jawaban dan keputusan dalam masa ini: berapa persen kemudian dibuka kembali. Angka ini masih bisa naik.

# Penjelasan
emonev-def-satisfied = Dari warga yang menilai jawaban dalam masa ini: berapa persen berkata masalahnya selesai.

# Penjelasan
emonev-def-not-ours = Laporan yang dinyatakan bukan kewenangan kota dalam masa ini.

# Penjelasan
emonev-def-waiting = Keadaan pada hari terakhir masa ini: menunggu kelengkapan dari pelapor. Waktunya berhenti.

# Penjelasan
emonev-def-oldest = Hari tiba laporan terlama yang masih terbuka saat lembar ini dibuat.

# Penjelasan
emonev-def-index = Survei tanpa nama dalam masa ini, sembilan unsur, nilai 25 sampai 100 (PermenPANRB 14/2017). Kurang dari { $fewest } responden tidak dirinci.

# Kapan lembar dibuat
emonev-made = Dibuat { $day } pukul { $time }.

# Ujung rantai catatan
emonev-chain = Ujung rantai catatan sampai { $day } ({ $events } langkah):

# Untuk apa ujung rantai itu
emonev-chain-help = Siapa pun dapat memeriksa dengan "anjungan central verify-audit" bahwa tidak ada langkah yang diubah sesudahnya.

# Belum ada rantai
emonev-chain-none = Ujung rantai catatan baru ada setelah satu hari penuh.

# Judul tempat tanda tangan
emonev-sign = Diperiksa dalam rapat mingguan

# Di bawah garis tanda tangan
emonev-sign-who = Nama, jabatan, tanggal

# Terminal: berapa kasus dihitung
emonev-counted = Angka E-Monev terbaru: { $cases } kasus dihitung.

# Terminal: ujung rantai hari yang berubah
emonev-audit-broken = Langkah pada hari ini tidak lagi seperti yang tercetak: { $days }

# Terminal: ujung rantai terbaru
emonev-audit-head = Ujung rantai catatan { $day }: { $head }

# Judul halaman dinding ruang pantau
wall-title = Ruang pantau

# Tautan di kepala: halaman dinding
wall-nav = Dinding

# Kapan angka dibaca
wall-as-of = { $day }, pukul { $time }

# Kotak besar: masuk hari ini
wall-today = Masuk hari ini

# Kotak besar: masuk minggu ini
wall-week = Masuk minggu ini

# Kotak besar: selesai minggu ini
wall-finished = Selesai minggu ini

# Kotak besar: terlambat sekarang
wall-overdue = Terlambat sekarang

# Kotak besar: menunggu pelapor
wall-waiting = Menunggu pelapor

# Kotak besar: masih terbuka
wall-open = Masih terbuka

# Judul peta
wall-map = Masuk 7 hari terakhir

# Keterangan peta
wall-map-key = Makin gelap, makin banyak. Lingkaran: yang terlambat.

# Peta dalam kata
wall-map-most = Terbanyak: { $names }.

# Peta dalam kata: tidak ada laporan
wall-map-none = Belum ada laporan masuk.

# Nama dan jumlahnya
wall-named = { $name } { $count }

# Judul grafik hari
wall-days = Masuk per hari

# Grafik hari dalam kata
wall-days-sum = { $count } laporan dalam dua minggu.

# Judul daftar instansi yang terlambat
wall-late = Instansi yang terlambat

# Tidak ada yang terlambat
wall-late-none = Tidak ada yang terlambat.

# Baris lainnya
wall-more = dan { $count } lainnya

# Judul bagian anjungan
wall-kiosks = Anjungan

# Berapa anjungan baik
wall-kiosks-well = { $well } dari { $all } baik

# Belum ada anjungan
wall-kiosks-none = Belum ada anjungan terdaftar.

# Anjungan tidak terdengar
wall-silent = Tidak terdengar { $age }

# Kiriman yang belum sampai
wall-unsent = { $count } kiriman belum sampai, tertua { $age }

# Semua kiriman sampai
wall-unsent-none = Semua kiriman sudah sampai.

# Jawaban terakhir
wall-answered = Jawaban terakhir: { $age } lalu

# Belum ada jawaban
wall-answered-none = Belum ada jawaban.

# Judul bagian pemakaian anjungan
emonev-uses = Pemakaian anjungan

# Kolom: nama formulir
emonev-uses-form = Formulir

# Kolom
emonev-uses-begun = Dibuka

# Kolom
emonev-uses-sent = Dikirim

# Kolom
emonev-uses-left = Ditinggalkan

# Kolom: di halaman mana
emonev-uses-where = Paling sering berhenti di

# Halaman dan berapa kali
emonev-uses-at = { $page } ({ $count })

# Penjelasan
emonev-uses-help = Hitungan anjungan per hari, tanpa data siapa pun. Ditinggalkan: kunjungan berakhir sebelum dikirim.

# Belum ada hitungan
emonev-uses-none = Belum ada hitungan dari anjungan dalam masa ini.

# Baris instansi yang sudah diganti. name: dulu, successor: kini.
emonev-former = { $name } (kini { $successor })
