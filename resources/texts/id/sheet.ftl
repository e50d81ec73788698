# SPDX-License-Identifier: GPL-3.0-or-later

# Baris pertama lembar syarat. $kelurahan dan $city: nama resmi.
sheet-office = Kelurahan { $kelurahan }, { $city }

# Judul struk syarat pada kertas 80 mm.
sheet-title = YANG PERLU DIBAWA

# Kotak pertama: berapa biayanya.
sheet-cost = Biaya

# Isi kotak biaya untuk layanan tanpa biaya.
sheet-free = GRATIS

# Kotak kedua: berapa lama layanan selesai.
sheet-time = Berapa lama

# Kotak ketiga: ke mana datang.
sheet-place = Tempat

# Judul daftar syarat.
sheet-bring = Yang perlu dibawa

# Di kanan judul daftar syarat.
sheet-tick = beri tanda bila sudah ada

# Pengganti daftar syarat bila layanan tidak meminta apa pun.
sheet-nothing-to-bring = Tidak ada yang perlu dibawa.

# Judul daftar langkah.
sheet-steps = Langkah-langkah

# Judul kotak kosong untuk tulisan petugas.
sheet-notes = Catatan petugas

# Judul bagian untuk siapa layanan ini.
sheet-who = Untuk siapa

# Judul bagian hasil layanan.
sheet-product = Yang Anda terima

# Judul bagian dasar hukum.
sheet-law = Aturannya

# Judul bagian siapa yang menjawab.
sheet-answers = Yang menjawab

# Isi bagian siapa yang menjawab. $agency: nama dinas. $days: jumlah hari.
sheet-answers-days = { $agency }. Dijawab paling lambat { NUMBER($days) } hari.

# Isi bagian siapa yang menjawab, batas hari kerja. $agency: nama dinas. $days: jumlah hari kerja.
sheet-answers-working-days = { $agency }. Dijawab paling lambat { NUMBER($days) } hari kerja.

# Tanggal tanpa nama hari: 3 Agustus 2026.
sheet-date = { $date } { $month } { $year }

# Judul bagian pengaduan layanan.
sheet-unhappy = Kalau tidak puas

# Isi bagian pengaduan layanan.
sheet-unhappy-how = Tekan Lapor masalah di anjungan, atau minta petugas.

# Tambahan bila pungutan untuk layanan ini dipidana.
sheet-levy = Meminta uang untuk layanan ini dilarang.

# Di bawah daftar syarat, bila layanan gratis.
sheet-no-fee = Tidak ada biaya apa pun.

# Kaki lembar, isi sudah disahkan. $who: yang mengesahkan. $date: tanggal panjang tanpa hari.
sheet-approved = Disahkan { $who }, { $date }

# Kaki lembar, isi tingkat C yang belum disahkan, atau pengesahannya sudah lewat.
sheet-example = Contoh, belum disahkan

# Kaki lembar, isi dari aturan yang dibaca, tetapi belum disahkan. $date: tanggal diperiksa.
sheet-checked = Belum disahkan lurah. Diperiksa { $date }.

# Kaki lembar, waktu cetak. $date: 23-11-2026. $clock: 09.22. $zone: WIB. $kiosk: nama anjungan.
sheet-printed = Dicetak { $date }, { $clock } { $zone } · { $kiosk }

# Kaki lembar bila lebih dari satu halaman.
sheet-page = Halaman { $number } dari { $count }

# Kepala halaman kedua dan seterusnya. $title: nama layanan.
sheet-continued = { $title } (lanjutan)

# Di dekat kotak QR.
sheet-scan = Foto dengan HP

# Di samping kotak QR pada struk syarat.
sheet-scan-strip = Foto kotak ini dengan HP. Daftar ini tersimpan di HP Anda, tanpa internet.

# Baris isi kotak QR sebelum daftar syarat.
sheet-qr-bring = BAWA:

# Baris isi kotak QR. $value: biaya layanan.
sheet-qr-cost = BIAYA: { $value }

# Baris isi kotak QR. $value: lama layanan.
sheet-qr-time = LAMA: { $value }

# Baris isi kotak QR. $value: tempat mengurus.
sheet-qr-place = TEMPAT: { $value }

# Kaki struk syarat, sebelum teks tumpal.
sheet-bring-back = Bawa kertas ini saat datang ke loket.
