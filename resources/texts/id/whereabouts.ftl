# SPDX-License-Identifier: GPL-3.0-or-later
# Empat keadaan satu kiriman: kata yang sama untuk warga, petugas, struk, dan catatan anjungan.

# Keadaan: tersimpan di anjungan, sedang dikirim.
whereabouts-stored = Disimpan di sini
# Artinya.
whereabouts-stored-detail = Sedang dikirim ke kota. Anda tidak perlu menunggu.
# Artinya bila kota tidak menerima kiriman dari anjungan ini.
whereabouts-stored-held = Kota belum menerima kiriman dari sini. Petugas mengurusnya.
# Keadaan: tersimpan di anjungan, kota tidak terjangkau.
whereabouts-waiting = Menunggu jaringan
# Artinya.
whereabouts-waiting-detail = Tersimpan aman di sini. Dikirim sendiri saat jaringan kembali.
# Artinya bila jaringan di tempat ini meminta masuk dulu.
whereabouts-waiting-portal = Tersimpan aman di sini. Jaringan ini meminta masuk dulu.
# Keadaan: kota sudah menyatakan menerima.
whereabouts-arrived = Diterima kota
# Artinya.
whereabouts-arrived-detail = Jawabannya bisa dicek kapan saja dengan struk.
# Artinya bila petugas kota harus membacanya dulu.
whereabouts-arrived-checked = Petugas kota membacanya lebih dulu.
# Keadaan: kota tidak menerimanya.
whereabouts-refused = Ditolak kota
# Yang harus dilakukan.
whereabouts-refused-detail = Isinya tetap aman di sini. Tunjukkan struk kepada petugas.
