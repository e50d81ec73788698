# SPDX-License-Identifier: GPL-3.0-or-later
# Semua pesan: sebut salahnya, lalu cara membetulkannya. Paling banyak 12 kata sekalimat.

# Isian wajib masih kosong. $label: nama isian.
form-missing = { $label } belum diisi. Isi dulu, lalu tekan Lanjut.

# Cerita masih kosong.
form-story-missing = Ceritakan dulu apa yang terjadi.

# Belum memilih satu dari beberapa pilihan.
form-choose-one = Pilih salah satu dulu.

# Belum memilih, boleh lebih dari satu.
form-choose-some = Pilih yang sesuai dari daftar.

# Terlalu banyak dipilih. $most: paling banyak.
form-too-many = Pilih paling banyak { $most }.

# Pokok masalah belum dipilih.
form-topic-missing = Pilih masalahnya dulu. Tidak yakin? Pilih "Tidak tahu".

# Kelurahan belum dipilih.
form-place-missing = Pilih kelurahan tempat masalahnya.

# Kelurahan tidak ada di kota ini.
form-place-unknown = Kelurahan ini tidak ada di daftar. Pilih dari daftar.

# Angka RW, RT atau lingkungan tidak bisa dibaca. $unit: RW, RT atau lingkungan.
form-place-number = { $unit } ditulis dengan angka, paling banyak 3 angka.

# Patokan terlalu panjang. $extra: kelebihan huruf.
form-landmark-long = Patokan terlalu panjang. Hapus { $extra } huruf.

# Foto wajib, tetapi belum ada.
form-photo-missing = Ambil satu foto dulu.

# Terlalu banyak foto. $most: paling banyak.
form-too-many-photos = Paling banyak { $most } foto. Hapus salah satu.

# Kotak persetujuan belum dicentang.
form-consent-missing = Centang kotak persetujuan dulu.

# Tulisan terlalu pendek. $missing: huruf yang kurang.
form-too-short = { $label } terlalu pendek. Tambah { $missing } huruf lagi.

# Tulisan terlalu panjang. $extra: huruf yang lebih.
form-too-long = { $label } terlalu panjang. Hapus { $extra } huruf.

# Bukan angka.
form-number = { $label } ditulis dengan angka saja.

# Angka terlalu panjang. $most: paling banyak.
form-number-long = { $label } paling banyak { $most } angka.

# Tanggal tidak ada di kalender.
form-date = Tanggal ini tidak ada. Tulis seperti 21-11-2026.

# Nomor telepon tidak bisa dihubungi.
form-phone = Nomor HP belum benar. Tulis seperti 0812-3456-7890.

# NIK berisi huruf atau tanda.
form-nik-digits = NIK berisi angka saja. Hapus huruf dan tanda lain.

# NIK kurang angka. $length: seharusnya, $filled: sudah terisi.
form-nik-short = NIK harus { $length } angka. Baru terisi { $filled }.

# NIK kelebihan angka. $length: seharusnya, $extra: kelebihan.
form-nik-long = NIK harus { $length } angka. Kelebihan { $extra } angka.

# Tanggal lahir di dalam NIK tidak ada di kalender (angka ke-7 sampai ke-12).
form-nik-date = Angka ke-7 sampai ke-12 NIK belum benar. Lihat KTP Anda.

# Empat angka terakhir NIK tidak boleh 0000.
form-nik-serial = Empat angka terakhir NIK belum benar. Lihat KTP Anda.

# Kode wilayah NIK tidak dikenal; hanya peringatan, warga boleh lanjut.
form-nik-region = Awal NIK ini tidak kami kenal. Periksa lagi, atau lanjutkan.

# NIK dari kota lain; hanya kabar, warga langsung lanjut.
form-nik-elsewhere = NIK Anda terdaftar di luar kota ini. Kami tetap menerima.

# Nomor lain berisi huruf atau tanda. $name: singkatan nomornya (KK, NOP).
form-digits-only = { $name } berisi angka saja. Hapus huruf dan tanda lain.

# Nomor lain kurang angka. $name: singkatannya, $length: seharusnya, $filled: sudah terisi.
form-digits-short = { $name } harus { $length } angka. Baru terisi { $filled }.

# Nomor lain kelebihan angka. $name: singkatannya, $length: seharusnya, $extra: kelebihan.
form-digits-long = { $name } harus { $length } angka. Kelebihan { $extra } angka.

# RW atau lingkungan wajib, tetapi belum diisi. $unit: RW atau lingkungan.
form-area-missing = { $unit } belum diisi. Tekan tambah untuk mengisi.

# Layanan belum dipilih.
form-service-missing = Pilih dulu layanan yang Anda perlukan.

# Belum ada syarat yang dicentang, padahal wajib.
form-requirements-missing = Centang dulu syarat yang sudah ada.

# Syarat yang dicentang bukan syarat layanan ini.
form-requirements = Daftar syaratnya berubah. Centang sekali lagi.

# Jawaban rusak (tidak bisa terjadi lewat layar).
form-unreadable = { $label } tidak terbaca. Isi sekali lagi.

# Sudah setuju, di halaman periksa.
form-agreed = Setuju

# Belum setuju, di halaman periksa.
form-not-agreed = Belum setuju

# Banyaknya foto. $count: jumlah.
form-photo-count = { $count } foto
