# SPDX-License-Identifier: GPL-3.0-or-later

# Nama hari, Senin lebih dulu, dipisah spasi.
calendar-days = Senin Selasa Rabu Kamis Jumat Sabtu Minggu

# Nama hari pendek, Senin lebih dulu.
calendar-days-short = Sen Sel Rab Kam Jum Sab Min

# Nama bulan, Januari lebih dulu.
calendar-months = Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember

# Nama bulan pendek, Januari lebih dulu.
calendar-months-short = Jan Feb Mar Apr Mei Jun Jul Agu Sep Okt Nov Des

# Tanggal panjang: Senin, 7 Desember 2026.
calendar-long = { $day }, { $date } { $month } { $year }

# Tanggal pendek di garis waktu: Sen 23 Nov.
calendar-short = { $day } { $date } { $month }

# Jam: 09.44.
calendar-clock = { $hour }.{ $minute }
