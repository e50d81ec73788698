# SPDX-License-Identifier: GPL-3.0-or-later
# Statistik untuk umum: angka laporan warga, tanpa nama.

# Judul halaman statistik umum
statistics-title = Residents' reports in figures

# Nama tempat di kepala halaman
statistics-place = Statistics

# Masa yang dihitung
statistics-span = { $first } to { $last }

# Angka besar
statistics-received = reports received

# Angka besar
statistics-finished = reports finished

# Angka besar
statistics-answered = answered in time

# Angka besar: hari kerja sampai dijawab
statistics-median = days until the answer, typically

# Angka besar
statistics-reopened = answers reopened

# Angka besar
statistics-satisfied = residents satisfied

# Angka besar: indeks kepuasan
statistics-index = service satisfaction index

# Judul grafik bulan
statistics-months = Reports each month

# Grafik bulan dalam kata
statistics-months-sum = { $count } reports in twelve months.

# Judul peta
statistics-map = From which kelurahan

# Keterangan peta
statistics-map-key = Darker means more reports.

# Judul grafik masalah
statistics-topics = About what

# Grafik masalah dalam kata
statistics-topics-help = Reports by topic.

# Judul tabel instansi
statistics-agencies = Who answers

# Kolom nama
statistics-agency = Agency

# Kolom
statistics-column-received = Received

# Kolom
statistics-column-answered = In time

# Kolom
statistics-column-median = Days

# Kolom
statistics-column-open = Open

# Kelompok kecil digabung
statistics-rest = Others

# Penjelasan kelompok kecil
statistics-small = Groups of fewer than { $fewest } reports stand together. So nobody is recognised.

# Penjelasan laporan rahasia
statistics-secret = Secret reports are in the totals only.

# Judul data terbuka
statistics-data = Open data

# Penjelasan data terbuka
statistics-data-help = One file each month, without anybody's name.

# Tautan berkas bulan ini
statistics-data-month = This month's file (CSV)

# Tautan penjelasan kolom
statistics-data-about = All months and what columns mean

# Lisensi data terbuka
statistics-licence = Anybody may use it, naming { $government }. Licence CC BY 4.0.

# Kapan dihitung
statistics-as-of = Counted on { $day } at { $time }.

# Tautan ke halaman lacak
statistics-track = See your own report

# Tautan dari halaman lacak
statistics-link = Residents' reports in figures
