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
# Pintu: melihat perkembangan laporan.
home-follow = Cek laporan
# Di bawahnya.
home-follow-detail = Sudah sampai mana?
# Pintu ke halaman bantuan: semua yang belum bisa diurus di layar ini.
home-counter = Urusan lain
# Di bawahnya.
home-counter-detail = Surat, KTP, KK, dan antrean: langsung di loket
# Catatan di kaki beranda: struk bisa langsung dipindai.
home-scan = Punya struk? Pindai kotaknya di sini kapan saja.
