# SPDX-License-Identifier: GPL-3.0-or-later
# Lembar E-Monev: angka kinerja menurut instansi, wilayah, anjungan, masalah, layanan, dan saluran.

# Judul halaman
emonev-title = E-Monev sheet

# Tautan di kepala
emonev-nav = E-Monev

# Penjelasan di bawah judul
emonev-help = How far reports were received and followed up. Small figures: the period before.

# Nama minggu
emonev-week = Week { $number } of { $year }

# Nama triwulan
emonev-quarter = Quarter { $number } of { $year }

# Nama tahun
emonev-year = Year { $year }

# Dari hari sampai hari
emonev-dates = { $first } to { $last }

# Masa belum selesai
emonev-runs = Still running, figures up to today

# Di lembar, statistik dan dinding, selama angka dihitung untuk pertama kali atau dihitung ulang
emonev-counting = The figures are being counted and are not complete yet. Please look again later.

# Tombol ke masa sebelumnya
emonev-earlier = Earlier

# Tombol ke masa berikutnya
emonev-later = Later

# Nama pilihan panjang masa
emonev-span = Length of the period

# Pilihan
emonev-span-minggu = Week

# Pilihan
emonev-span-bulan = Month

# Pilihan
emonev-span-triwulan = Quarter

# Pilihan
emonev-span-tahun = Year

# Nama pilihan kelompok
emonev-by = By

# Pilihan dan judul kolom
emonev-by-instansi = Agency

# Pilihan dan judul kolom
emonev-by-kecamatan = Kecamatan

# Pilihan dan judul kolom
emonev-by-kelurahan = Kelurahan

# Pilihan dan judul kolom
emonev-by-anjungan = Kiosk

# Pilihan dan judul kolom
emonev-by-masalah = Topic

# Pilihan dan judul kolom
emonev-by-layanan = Service

# Pilihan dan judul kolom
emonev-by-saluran = Channel

# Baris tanpa instansi
emonev-none-instansi = Not routed yet

# Baris tanpa kecamatan
emonev-none-kecamatan = Elsewhere

# Baris tanpa kelurahan
emonev-none-kelurahan = Elsewhere

# Baris tanpa anjungan
emonev-none-anjungan = Not from a kiosk

# Baris tanpa masalah
emonev-none-masalah = Not a complaint

# Baris tanpa layanan
emonev-none-layanan = Names no service

# Baris tanpa saluran
emonev-none-saluran = Another channel

# Saluran: anjungan
emonev-channel-anjungan = Kiosk

# Saluran: program lain lewat Open311
emonev-channel-mitra = Other programs (Open311)

# Baris jumlah
emonev-total = All

# Lembar satu instansi
emonev-only-agency = { $name } only

# Tautan ke lembar seluruh kota
emonev-whole-city = See the whole city

# Tidak ada baris
emonev-empty = No reports in this period.

# Angka masa sebelumnya, dibacakan
emonev-before = before { $value }

# Bagian dari jumlah
emonev-of = { $part } of { $whole }

# Jumlah hari
emonev-days = { $days } days

# Nama kelompok unduhan
emonev-download = Download

# Tombol unduh PDF
emonev-pdf = PDF

# Tombol unduh Excel
emonev-xlsx = Excel

# Tombol unduh CSV
emonev-csv = CSV

# Judul kolom
emonev-received = Received

# Judul kolom; days: hari kerja
emonev-verified = Verified within { $days } working days

# Judul kolom
emonev-answered = Answered within { $days } working days

# Judul kolom
emonev-finished = Finished

# Judul kolom
emonev-overdue = Overdue

# Judul kolom
emonev-median = Median days

# Judul kolom
emonev-p90 = 90% within days

# Judul kolom
emonev-reopened = Reopened

# Judul kolom
emonev-satisfied = Residents satisfied

# Judul kolom
emonev-not-ours = Out of competence

# Judul kolom
emonev-waiting = Waiting for the resident

# Judul kolom
emonev-oldest = Oldest open

# Judul kolom
emonev-index = Satisfaction (SKM)

# Responden terlalu sedikit
emonev-index-few = < { $fewest }

# Judul penjelasan angka
emonev-definitions = How it is counted

# Penjelasan umum
emonev-def-basis = A report counts for its present agency, place and topic. When an agency is renamed or merged, figures from before its reports were handed over stay with the old name. Residents who joined somebody else's report are not counted again. Days follow the city's calendar.

# Penjelasan
emonev-def-received = Reports that reached the city in this period.

# Penjelasan
emonev-def-verified = Of the reports whose last day for verification lies in this period: the share that was looked at by that day. Limit: { $days } working days after arrival ({ $basis }).

# Penjelasan
emonev-def-answered = Of the reports whose last day for the answer lies in this period: the share that had its first answer by that day. Limit: { $days } working days after the last routing before the answer ({ $basis }). Days of waiting for the resident do not count; what was returned, rejected or out of competence is left out.

# Penjelasan
emonev-def-finished = Reports that became finished in this period. One that was reopened and finished again counts again.

# Penjelasan
emonev-def-overdue = State on the last day of this period: open, not waiting for the resident, not answered, and the promised day has passed.

# Penjelasan
emonev-def-median = Of the reports that finished in this period: calendar days from arrival to the last answer, without days of waiting for the resident. The median, and the value that holds 90 per cent.

# Penjelasan
emonev-def-reopened = Of the answers and decisions in this period: the share that was reopened later. This figure may still rise.

# Penjelasan
emonev-def-satisfied = Of the residents who judged an answer in this period: the share who said that it is mended.

# Penjelasan
emonev-def-not-ours = Reports found to be out of the city's competence in this period.

# Penjelasan
emonev-def-waiting = State on the last day of this period: waiting for something from the resident. The clock stands still.

# Penjelasan
emonev-def-oldest = Day of arrival of the oldest report that is open when this sheet is made.

# Penjelasan
emonev-def-index = Anonymous surveys in this period, nine elements, from 25 to 100 (PermenPANRB 14/2017). Fewer than { $fewest } respondents are not broken down.

# Kapan lembar dibuat
emonev-made = Made on { $day } at { $time }.

# Ujung rantai catatan
emonev-chain = Head of the audit chain up to { $day } ({ $events } steps):

# Untuk apa ujung rantai itu
emonev-chain-help = Anybody may check with "anjungan central verify-audit" that no step was changed afterwards.

# Belum ada rantai
emonev-chain-none = The head of the audit chain exists after one whole day.

# Judul tempat tanda tangan
emonev-sign = Reviewed in the weekly meeting

# Di bawah garis tanda tangan
emonev-sign-who = Name, office, date

# Terminal: berapa kasus dihitung
emonev-counted = E-Monev figures are up to date: { $cases } cases counted.

# Terminal: ujung rantai hari yang berubah
emonev-audit-broken = Steps of these days are not what was printed: { $days }

# Terminal: ujung rantai terbaru
emonev-audit-head = Head of the audit chain of { $day }: { $head }

# Judul halaman dinding ruang pantau
wall-title = Command center

# Tautan di kepala: halaman dinding
wall-nav = Wall

# Kapan angka dibaca
wall-as-of = { $day }, { $time }

# Kotak besar: masuk hari ini
wall-today = Came in today

# Kotak besar: masuk minggu ini
wall-week = Came in this week

# Kotak besar: selesai minggu ini
wall-finished = Finished this week

# Kotak besar: terlambat sekarang
wall-overdue = Late now

# Kotak besar: menunggu pelapor
wall-waiting = Waiting for residents

# Kotak besar: masih terbuka
wall-open = Still open

# Judul peta
wall-map = Came in the last 7 days

# Keterangan peta
wall-map-key = Darker means more. Circles: what is late.

# Peta dalam kata
wall-map-most = Most: { $names }.

# Peta dalam kata: tidak ada laporan
wall-map-none = Nothing came in yet.

# Nama dan jumlahnya
wall-named = { $name } { $count }

# Judul grafik hari
wall-days = Came in by day

# Grafik hari dalam kata
wall-days-sum = { $count } reports in two weeks.

# Judul daftar instansi yang terlambat
wall-late = Agencies that are late

# Tidak ada yang terlambat
wall-late-none = Nothing is late.

# Baris lainnya
wall-more = and { $count } more

# Judul bagian anjungan
wall-kiosks = Kiosks

# Berapa anjungan baik
wall-kiosks-well = { $well } of { $all } are well

# Belum ada anjungan
wall-kiosks-none = No kiosk is enrolled yet.

# Anjungan tidak terdengar
wall-silent = Not heard for { $age }

# Kiriman yang belum sampai
wall-unsent = { $count } records not here yet, the oldest for { $age }

# Semua kiriman sampai
wall-unsent-none = Everything has arrived.

# Jawaban terakhir
wall-answered = Last answer: { $age } ago

# Belum ada jawaban
wall-answered-none = No answer yet.

# Judul bagian pemakaian anjungan
emonev-uses = Use of the kiosks

# Kolom: nama formulir
emonev-uses-form = Form

# Kolom
emonev-uses-begun = Opened

# Kolom
emonev-uses-sent = Sent

# Kolom
emonev-uses-left = Given up

# Kolom: di halaman mana
emonev-uses-where = Mostly given up at

# Halaman dan berapa kali
emonev-uses-at = { $page } ({ $count })

# Penjelasan
emonev-uses-help = Daily totals of the kiosks, without anybody's data. Given up: the visit ended before it was sent.

# Belum ada hitungan
emonev-uses-none = No counts from kiosks in this period yet.

# Line of an agency that has a successor. name: then, successor: now.
emonev-former = { $name } (now { $successor })
