# SPDX-License-Identifier: GPL-3.0-or-later
# Statistik untuk umum: angka laporan warga, tanpa nama.

# Judul halaman statistik umum
statistics-title = Laporan warga dalam angka

# Nama tempat di kepala halaman
statistics-place = Statistik

# Masa yang dihitung
statistics-span = { $first } sampai { $last }

# Angka besar
statistics-received = laporan diterima

# Angka besar
statistics-finished = laporan selesai

# Angka besar
statistics-answered = dijawab tepat waktu

# Angka besar: hari kerja sampai dijawab
statistics-median = hari sampai dijawab, umumnya

# Angka besar
statistics-reopened = jawaban dibuka kembali

# Angka besar
statistics-satisfied = warga puas

# Angka besar: indeks kepuasan
statistics-index = indeks kepuasan pelayanan

# Judul grafik bulan
statistics-months = Laporan tiap bulan

# Grafik bulan dalam kata
statistics-months-sum = { $count } laporan dalam dua belas bulan.

# Judul peta
statistics-map = Dari kelurahan mana

# Keterangan peta
statistics-map-key = Warna gelap berarti lebih banyak laporan.

# Judul grafik masalah
statistics-topics = Tentang apa

# Grafik masalah dalam kata
statistics-topics-help = Jumlah laporan tiap masalah.

# Judul tabel instansi
statistics-agencies = Siapa yang menjawab

# Kolom nama
statistics-agency = Instansi

# Kolom
statistics-column-received = Diterima

# Kolom
statistics-column-answered = Tepat waktu

# Kolom
statistics-column-median = Hari

# Kolom
statistics-column-open = Terbuka

# Kelompok kecil digabung
statistics-rest = Lainnya

# Penjelasan kelompok kecil
statistics-small = Kelompok di bawah { $fewest } laporan digabung. Jadi tidak ada orang yang dikenali.

# Penjelasan laporan rahasia
statistics-secret = Laporan rahasia hanya ikut dalam jumlah.

# Judul data terbuka
statistics-data = Data terbuka

# Penjelasan data terbuka
statistics-data-help = Satu berkas tiap bulan, tanpa nama siapa pun.

# Tautan berkas bulan ini
statistics-data-month = Berkas bulan ini (CSV)

# Tautan penjelasan kolom
statistics-data-about = Semua bulan dan arti kolomnya

# Lisensi data terbuka
statistics-licence = Boleh dipakai siapa saja, dengan menyebut { $government }. Lisensi CC BY 4.0.

# Kapan dihitung
statistics-as-of = Dihitung { $day } pukul { $time }.

# Tautan ke halaman lacak
statistics-track = Lihat laporan Anda sendiri

# Tautan dari halaman lacak
statistics-link = Laporan warga dalam angka
