# SPDX-License-Identifier: GPL-3.0-or-later
# Kiriman anjungan yang diterima dan belum terbaca.

# Judul halaman kiriman yang belum terbaca.
unread-title = Kiriman belum terbaca

# Penjelasan halaman.
unread-help = Sudah diterima dan tersimpan, tetapi belum menjadi kasus. Warga menunggu jawabannya.

# Tombol mencoba membaca lagi.
unread-again = Coba baca lagi

# Sesudah dicoba lagi.
unread-tried = Sedang dicoba lagi. Buka halaman ini lagi sebentar kemudian.

# Tidak ada yang belum terbaca.
unread-none = Semua kiriman sudah terbaca.

# Pemberitahuan di halaman anjungan.
unread-notice = Ada kiriman anjungan yang belum terbaca.

# Tautan ke halaman.
unread-look = Lihat sebabnya

# Judul kolom.
unread-column-since = Sejak

# Judul kolom.
unread-column-kiosk = Anjungan

# Judul kolom.
unread-column-why = Sebab dan langkah

# Judul kolom.
unread-column-count = Jumlah

# Jumlah kiriman.
unread-count = { $count } kiriman

# Sebab.
unread-why-sealed = Terkunci dengan kunci yang tidak ada di sini

# Langkah.
unread-step-sealed = Pasang lagi kunci kota, atau buka dengan kunci cadangan. Lalu coba baca lagi.

# Sebab.
unread-why-strange = Bentuknya belum dikenal program ini

# Langkah.
unread-step-strange = Perbarui program di server. Lalu coba baca lagi.

# Sebab.
unread-why-damaged = Berubah di jalan atau di penyimpanan

# Langkah.
unread-step-damaged = Coba baca lagi. Bila tetap, tanyakan warga melalui kelurahan anjungan ini.

# Sebab.
unread-why-stumbled = Program di server keliru mengolahnya

# Langkah.
unread-step-stumbled = Dicoba lagi sendiri sesudah program diperbarui. Kabari pengelola server.

# Sebab.
unread-why-revoked = Dikirim sesudah anjungan dicabut

# Langkah.
unread-step-revoked = Baca bila yakin anjungan itu tidak disalahgunakan.

# Sebab.
unread-why-twice = Nomornya sudah dipakai kiriman lain

# Langkah.
unread-step-twice = Periksa anjungan ini. Penyimpanannya mungkin disalin.

# Tombol membaca kiriman anjungan yang dicabut.
unread-believe = Baca juga

# Pertanyaan sebelum membaca.
unread-doubt = { $count } kiriman anjungan { $name } menjadi kasus. Ini tidak dapat dibatalkan.

# Tombol pasti.
unread-believe-sure = Ya, baca kiriman ini

# Tombol tidak jadi.
unread-believe-not = Tidak jadi
