# SPDX-License-Identifier: GPL-3.0-or-later
# Cara pakai layar: pilihan warga selama satu kunjungan, dan keluar cepat.

# Judul halaman pilihan.
access-title = Atur layar ini
# Di bawahnya.
access-line = Berlaku langsung. Kembali seperti semula setelah Anda selesai.
# Baris ukuran huruf.
access-text = Ukuran huruf
# Ukuran 100 persen, dalam kata.
access-text-100 = Biasa
# Ukuran 130 persen.
access-text-130 = Besar
# Ukuran 160 persen.
access-text-160 = Lebih besar
# Ukuran 200 persen.
access-text-200 = Terbesar
# Keadaan sebuah pilihan: dipakai.
access-on = Dipakai
# Keadaan sebuah pilihan: tidak dipakai.
access-off = Tidak dipakai
# Pilihan: hitam, putih, dan kuning saja.
access-contrast = Kontras tinggi
# Pilihan: bahasa layar.
access-language = Bahasa
# Nama bahasa yang sedang dipakai.
access-language-name = Indonesia
# Pilihan: tangan mana yang menyentuh layar.
access-hand = Tangan
# Keadaannya.
access-hand-right = Kanan
# Keadaannya.
access-hand-left = Kiri
# Pilihan untuk yang duduk atau tidak sampai ke atas.
access-seat = Mode duduk
# Keadaannya bila dipakai.
access-seat-on = Semua tombol di bawah
# Pilihan: gerak di layar.
access-motion = Gerak layar
# Keadaannya.
access-motion-on = Dikurangi
# Keadaannya.
access-motion-off = Biasa
# Pilihan: batas waktu.
access-time = Waktu
# Keadaannya.
access-time-on = Tiga kali lebih lama
# Keadaannya.
access-time-off = Biasa
# Pilihan: sorotan berjalan sendiri, satu tombol atau sentuhan memilih.
access-scan = Satu tombol
# Keadaannya bila dipakai; sorotan pindah sendiri.
access-scan-on = Sorotan berjalan
# Pilihan: berapa lama sorotan diam di satu tempat.
access-speed = Lama sorotan
# Keadaannya. $seconds adalah angka.
access-speed-seconds = { NUMBER($seconds) } detik
# Di atas layar selama sorotan berjalan.
access-scan-hint = Sentuh di mana saja untuk memilih yang disorot.
# Tombol utama halaman pilihan.
access-done = Selesai mengatur
# Halaman bantuan: pintu ke halaman pilihan.
access-door = Atur huruf, tangan, dan waktu
# Di peringatan sebelum layar dibersihkan: batas waktu menjadi lebih lama.
access-more-time = Saya perlu waktu lebih
# Pada halaman masalah yang peka: layar bersih seketika.
access-exit = Keluar cepat
# Keterangan tombol itu untuk pembaca layar.
access-exit-detail = Layar bersih seketika. Isian dihapus.
