# SPDX-License-Identifier: GPL-3.0-or-later
# Keadaan laporan dalam kata sehari-hari: judul di garis waktu, dan satu kalimat penjelasan.

# Keadaan resmi: diterima.
state-diterima = Diterima kota

# Penjelasan keadaan itu.
state-diterima-detail = Petugas pengaduan akan memeriksa laporan Anda.

# Keadaan resmi: terverifikasi.
state-terverifikasi = Sudah diperiksa

# Penjelasan keadaan itu.
state-terverifikasi-detail = Laporan Anda lengkap dan jelas.

# Keadaan resmi: didisposisikan.
state-didisposisikan = Diteruskan ke dinas

# Penjelasan keadaan itu.
state-didisposisikan-detail = Dinas yang mengurus sudah menerimanya.

# Keadaan resmi: diproses.
state-diproses = Sedang dikerjakan dinas

# Penjelasan keadaan itu.
state-diproses-detail = Dinas sedang menangani masalahnya.

# Keadaan resmi: dijadwalkan.
state-dijadwalkan = Sudah dijadwalkan

# Penjelasan keadaan itu.
state-dijadwalkan-detail = Dinas sudah menentukan waktu pengerjaannya.

# Keadaan resmi: menunggu pelapor.
state-menunggu-pelapor = Menunggu jawaban Anda

# Penjelasan keadaan itu.
state-menunggu-pelapor-detail = Petugas perlu bertanya kepada Anda. Panggil petugas di sini.

# Keadaan resmi: ditanggapi.
state-ditanggapi = Dijawab

# Penjelasan keadaan itu.
state-ditanggapi-detail = Baca jawabannya di bawah ini.

# Keadaan resmi: selesai.
state-selesai = Selesai

# Penjelasan keadaan itu.
state-selesai-detail = Laporan ini sudah ditutup.

# Keadaan resmi: bukan kewenangan.
state-bukan-kewenangan = Bukan urusan pemerintah kota

# Penjelasan keadaan itu.
state-bukan-kewenangan-detail = Petugas memberi tahu ke mana Anda bisa melapor.

# Keadaan resmi: duplikat.
state-duplikat = Sudah pernah dilaporkan

# Penjelasan keadaan itu.
state-duplikat-detail = Laporan Anda digabung dengan laporan yang sama.

# Keadaan resmi: ditolak.
state-ditolak = Tidak dapat diproses

# Penjelasan keadaan itu.
state-ditolak-detail = Alasannya tertulis di jawaban.

# Keadaan resmi: dibuka kembali.
state-dibuka-kembali = Dibuka kembali

# Penjelasan keadaan itu.
state-dibuka-kembali-detail = Laporan Anda dikerjakan lagi.
