# SPDX-License-Identifier: GPL-3.0-or-later
# Selama satu kunjungan: bantuan petugas dan gangguan.

# Halaman bantuan, judul.
visit-help-title = Petugas di loket siap membantu.
# Halaman bantuan, penjelasan.
visit-help-detail = Panggil petugas, atau datang ke loket. Tanpa biaya.
# Halaman bantuan, bila sedang mengisi.
visit-help-kept = Isian Anda tetap ada di layar ini.
# Halaman bantuan: yang diurus di loket.
visit-help-counter-title = Langsung di loket
# Di bawahnya.
visit-help-counter-detail = Surat, KTP, KK, akta, antrean, dan informasi lain.
# Halaman bantuan: petugas membantu mengisi.
visit-help-fill-title = Sulit mengisi sendiri?
# Di bawahnya.
visit-help-fill-detail = Petugas boleh menuliskan cerita Anda di layar ini.
# Halaman bantuan, tombol utama.
visit-help-close = Tutup bantuan

# Anjungan ditutup petugas, judul.
visit-closed-title = Anjungan sedang tutup.
# Di bawahnya: loket.
visit-closed-counter = Petugas di loket tetap melayani Anda.
# Di bawahnya: laporan lama.
visit-closed-safe = Laporan Anda yang lalu aman dan tetap dikirim.

# Gangguan, kalimat pertama di semua gangguan.
visit-error-kept = Isian Anda tetap tersimpan di layar ini.
# Gangguan, tombol utama.
visit-error-again = Coba lagi
# Gangguan, tombol kedua.
visit-error-back = Kembali ke isian
# Gangguan program kami, tombol kedua.
visit-error-home = Ke beranda
# Gangguan, baris kecil untuk petugas. $number: nomor gangguan.
visit-error-number = Untuk petugas: gangguan nomor { NUMBER($number) }
