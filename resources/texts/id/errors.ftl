# SPDX-License-Identifier: GPL-3.0-or-later
# Judul: apa yang terjadi, tenang. Advice: apa yang harus dilakukan. Tanpa istilah teknis.

# Ruang simpan habis; laporan tidak bisa disimpan.
error-disk-full-title = Ruang simpan anjungan penuh.

# Yang harus dilakukan.
error-disk-full-advice = Laporan belum disimpan. Panggil petugas sebelum Anda pergi.

# Ruang simpan hampir habis; laporan baru belum diterima, yang lama tetap aman dan terkirim.
error-disk-low-title = Anjungan ini belum bisa menerima laporan baru.

# Yang masih bisa dan yang harus dilakukan.
error-disk-low-advice = Laporan yang sudah dikirim aman. Cek laporan dan Info kota tetap bisa dipakai. Untuk laporan baru, panggil petugas.

# Di beranda, sebelum warga mulai.
error-disk-low-notice = Cek laporan dan Info kota tetap bisa dipakai. Untuk laporan baru, ke loket.

# Berkas data rusak dan sudah disisihkan saat mulai.
error-database-damaged-title = Catatan anjungan rusak.

# Yang harus dilakukan.
error-database-damaged-advice = Catatan lama sudah disisihkan, tidak dihapus. Petugas, hubungi pengelola kota.

# Berkas data dibuat oleh program yang lebih baru.
error-database-newer-title = Program anjungan terlalu lama.

# Yang harus dilakukan.
error-database-newer-advice = Catatan di sini dibuat program yang lebih baru. Petugas, pasang program terbaru.

# Bagian penyimpan data terlalu lama dan tidak aman.
error-sqlite-too-old-title = Program anjungan belum lengkap.

# Yang harus dilakukan.
error-sqlite-too-old-advice = Bagian penyimpan data terlalu lama. Petugas, pasang ulang program anjungan.

# Menyimpan gagal karena sebab lain.
error-store-failed-title = Laporan belum bisa disimpan.

# Yang harus dilakukan.
error-store-failed-advice = Tekan Coba lagi. Masih sama? Panggil petugas.

# Catatan anjungan tidak bisa dibaca saat warga bertanya.
error-read-failed-title = Laporan belum bisa dilihat.

# Yang harus dilakukan.
error-read-failed-advice = Laporan Anda tetap aman. Coba sekali lagi, atau panggil petugas.

# Pencetak mati atau kabelnya lepas.
error-printer-off-title = Pencetak struk sedang mati.

# Yang harus dilakukan.
error-printer-off-advice = Laporan Anda aman. Foto layar ini, atau panggil petugas.

# Kertas struk habis atau macet.
error-printer-paper-title = Kertas struk habis.

# Yang harus dilakukan.
error-printer-paper-advice = Laporan Anda aman. Foto layar ini, atau panggil petugas.

# Mencetak gagal karena sebab lain.
error-printer-failed-title = Struk belum tercetak.

# Yang harus dilakukan.
error-printer-failed-advice = Laporan Anda aman. Cetak sekali lagi, atau foto layar ini.

# Mesin antrean kantor tidak memberi nomor.
error-queue-failed-title = Nomor antrean belum didapat.

# Yang harus dilakukan.
error-queue-failed-advice = Ambil nomor di pintu masuk, atau tanya petugas.

# Jaringan putus; akan dicoba lagi sendiri.
error-network-title = Internet sedang putus.

# Yang harus dilakukan.
error-network-advice = Tidak apa-apa. Laporan disimpan aman di sini dan dikirim nanti.

# Yang menjawab bukan kota, misalnya halaman masuk wifi.
error-portal-title = Jaringan ini meminta masuk dulu.

# Yang harus dilakukan.
error-portal-advice = Laporan disimpan aman di sini dan dikirim nanti. Petugas bisa membantu.

# Di beranda, sebelum warga mulai.
error-portal-notice = Laporan disimpan aman di sini dan dikirim nanti.

# Kota menjawab, tetapi menolak kiriman.
error-server-refused-title = Kota belum bisa menerima kiriman.

# Yang harus dilakukan.
error-server-refused-advice = Laporan Anda tetap aman di sini. Petugas sudah diberi tahu.

# Di beranda, sebelum warga mulai.
error-server-refused-notice = Laporan disimpan aman di sini dan dikirim nanti.

# Anjungan belum didaftarkan di kota.
error-not-enrolled-title = Anjungan ini belum terdaftar.

# Yang harus dilakukan.
error-not-enrolled-advice = Petugas, daftarkan dulu dengan kode dari pengelola kota.

# Kode pendaftaran salah, habis masanya, atau sudah dipakai.
error-enrol-code-title = Kode pendaftaran tidak berlaku.

# Yang harus dilakukan.
error-enrol-code-advice = Petugas, minta kode baru kepada pengelola kota. Kode hanya sekali pakai.

# Kota tidak mengenal anjungan ini.
error-unknown-kiosk-title = Kota belum mengenal anjungan ini.

# Yang harus dilakukan.
error-unknown-kiosk-advice = Laporan Anda tetap aman di sini. Petugas, daftarkan ulang anjungan ini.

# Di beranda, sebelum warga mulai.
error-unknown-kiosk-notice = Laporan disimpan aman di sini dan dikirim nanti.

# Kota mencabut izin anjungan ini.
error-revoked-title = Izin anjungan ini dicabut kota.

# Yang harus dilakukan.
error-revoked-advice = Laporan lama tetap aman. Petugas, hubungi pengelola kota.

# Di beranda, sebelum warga mulai.
error-revoked-notice = Untuk laporan baru, silakan ke loket. Info kota tetap bisa dipakai.

# Jawaban bukan dari kota yang sah.
error-signature-title = Jawaban kota tidak bisa dipastikan.

# Yang harus dilakukan.
error-signature-advice = Laporan Anda tetap aman di sini. Petugas, periksa jaringan dan jam anjungan.

# Paket kota salah; anjungan tidak bisa mulai.
error-pack-broken-title = Data kota di anjungan ini belum benar.

# Yang harus dilakukan.
error-pack-broken-advice = Petugas, hubungi pengelola kota untuk memasang paket yang benar.

# Folder data tidak bisa dibuat atau ditulis; anjungan tidak bisa mulai.
error-data-folder-title = Anjungan tidak bisa menyimpan data.

# Yang harus dilakukan.
error-data-folder-advice = Petugas, periksa izin folder data anjungan.

# Berkas pengaturan salah; anjungan tidak bisa mulai.
error-settings-bad-title = Pengaturan anjungan belum benar.

# Yang harus dilakukan.
error-settings-bad-advice = Petugas, betulkan pengaturan anjungan. Letak salahnya tertulis di bawah.

# Nomor laporan tidak ada di anjungan ini.
error-ticket-unknown-title = Nomor laporan ini tidak ditemukan.

# Yang harus dilakukan.
error-ticket-unknown-advice = Periksa lagi setiap huruf dan angka di struk. Masih salah? Panggil petugas.

# Laporan dibuat di anjungan lain di kota yang sama; struknya asli.
error-ticket-elsewhere-title = Laporan ini dibuat di anjungan lain.

# Yang harus dilakukan.
error-ticket-elsewhere-advice = Struk Anda asli. Lihat jawabannya lewat kotak hitam-putih dengan HP.

# Kode akses tidak cocok dengan nomor laporan.
error-access-wrong-title = Kode akses tidak cocok.

# Yang harus dilakukan.
error-access-wrong-advice = Lihat kode akses di bawah kotak hitam-putih pada struk. Ketik lagi.

# Terlalu banyak kode akses salah; dikunci sebentar.
error-access-locked-title = Terlalu banyak percobaan.

# Yang harus dilakukan.
error-access-locked-advice = Demi keamanan, coba lagi beberapa menit lagi. Petugas bisa membantu Anda.

# Program anjungan sudah berjalan.
error-already-running-title = Anjungan sudah berjalan.

# Yang harus dilakukan.
error-already-running-advice = Tutup yang sudah terbuka dulu, lalu mulai lagi.

# Foto tidak terbaca atau terlalu besar.
error-photo-bad-title = Foto ini tidak terbaca.

# Yang harus dilakukan.
error-photo-bad-advice = Ambil foto sekali lagi. Boleh juga lanjut tanpa foto.

# Isian belum lengkap saat dikirim.
error-form-invalid-title = Ada isian yang belum benar.

# Yang harus dilakukan.
error-form-invalid-advice = Isian Anda tetap tersimpan. Kembali, lalu betulkan yang ditandai.

# Kesalahan program kami.
error-bug-title = Maaf, ada gangguan di pihak kami.

# Yang harus dilakukan.
error-bug-advice = Tekan Coba lagi, atau panggil petugas.

# Flashdisk penuh, dicabut, atau rusak; untuk petugas.
error-stick-failed-title = Flashdisk tidak bisa dipakai.

# Yang harus dilakukan.
error-stick-failed-advice = Laporan tetap aman di anjungan. Coba flashdisk lain, jangan cabut selagi ditulis.

# Anjungan tidak bisa mulai; layar pengganti yang tampil terus, untuk warga.
error-closed-title = Anjungan ini sedang tidak dapat dipakai.

# Yang harus dilakukan.
error-closed-advice = Silakan ke loket.
