# SPDX-License-Identifier: GPL-3.0-or-later
# Layar sambut dan beranda.

# Layar sambut, tombol besar.
home-start = Sentuh layar untuk mulai
# Layar sambut, di atas judul tayangan.
home-did-you-know = Tahukah Anda?

# Sapaan pagi, sebelum pukul 11.
home-greeting-morning = Selamat pagi
# Sapaan siang, sebelum pukul 15.
home-greeting-noon = Selamat siang
# Sapaan sore, sebelum pukul 18.
home-greeting-afternoon = Selamat sore
# Sapaan malam.
home-greeting-night = Selamat malam
# Judul beranda.
home-question = Ada yang bisa kami bantu?

# Pintu: membuat laporan.
home-complaint = Lapor masalah
# Di bawahnya, contoh yang dikenal warga.
home-complaint-detail = Lampu padam, sampah, jalan rusak
# Sama, bila tempatnya sempit.
home-complaint-detail-short = Lampu padam, jalan rusak
# Pintu: melihat perkembangan laporan.
home-follow = Cek laporan
# Di bawahnya.
home-follow-detail = Sudah sampai mana?
# Pintu ke halaman bantuan: semua yang belum bisa diurus di layar ini.
home-counter = Urusan lain
# Di bawahnya.
home-counter-detail = Surat, KTP, KK, dan antrean: langsung di loket

# Pintu: mengurus surat dan layanan lain.
home-services = Urus surat
# Di bawahnya, contoh.
home-services-detail = KTP, KK, akta, surat keterangan
# Pintu: bacaan dan aplikasi kota.
home-information = Info kota
# Di bawahnya, contoh.
home-information-detail = Aplikasi, dinas, wifi
# Pintu: survei kepuasan.
home-rate = Beri nilai
# Pintu: permohonan informasi publik.
home-ask = Minta informasi
# Pintu: kritik dan saran.
home-suggest = Beri saran
# Kotak di kaki beranda: pintu ke halaman pencarian.
home-search = Cari: KTP hilang, bansos, jadwal …
# Tombol yang sama dengan huruf besar.
home-search-key = Cari
# Tombol utama dengan huruf besar: pintu berikutnya.
home-more = Menu lain
# Layar sambut: siapa yang menyatakannya. $source adalah sumber, seperti UU 25/2009.
home-source = Sumber: { $source }
# Layar sambut: di samping kode QR yang membuka situs kota di HP.
home-scan = Baca di HP: situs kota
