# SPDX-License-Identifier: GPL-3.0-or-later
# Jalan ke kota terganggu, untuk petugas: apa sebabnya dan apa yang harus dilakukan.

# Tidak ada jaringan.
way-network = Internet putus. Periksa kabel atau wifi.
# Yang menjawab bukan kota: halaman masuk wifi.
way-portal = Wifi di sini meminta masuk dulu. Hubungi pengelola jaringan.
# Kota mencabut anjungan ini.
way-revoked = Izin anjungan ini dicabut. Hubungi pengelola kota.
# Kota tidak mengenal anjungan ini.
way-unknown-kiosk = Kota tidak mengenal anjungan ini. Daftarkan ulang.
# Kota menolak karena sebab lain.
way-server-refused = Kota menolak kiriman dari sini. Hubungi pengelola kota.
