# SPDX-License-Identifier: GPL-3.0-or-later
# Membuat laporan: dari cerita sampai struk.

# Di samping kertas pada langkah pertama.
complaint-paper-intro = Inilah surat laporan Anda. Isinya bertambah setiap Anda menjawab.
# Baris kedua kepala kertas yang tumbuh.
complaint-paper-title = Tanda terima laporan warga
# Hari, jam dan zona waktu di kepala kertas: Sen 23 Nov · 09.38 WIB.
complaint-paper-time = { $day } · { $clock } { $zone }

# Sisa huruf yang masih bisa ditulis.
complaint-letters-left = Sisa { NUMBER($count) } huruf

# Pilihan topik: warga tidak perlu tahu.
complaint-topic-unknown = Tidak tahu, bantu pilihkan
# Tombol ke semua topik.
complaint-topic-others = Pilihan lain
# Tombol kembali ke dugaan dari cerita.
complaint-topic-guesses = Pilihan dari cerita Anda

# Label daftar kecamatan.
complaint-kecamatan = Kecamatan
# Label daftar kelurahan.
complaint-kelurahan = Kelurahan
# Daftar kelurahan yang belum dipilih.
complaint-kelurahan-choose = Pilih kelurahan
# Label isian patokan.
complaint-landmark = Patokan (boleh dikosongkan)

# Tombol kamera.
complaint-photo-take = Ambil foto
# Bila anjungan tidak punya kamera.
complaint-photo-no-camera = Anjungan ini tidak punya kamera. Lanjut saja tanpa foto.
# Nama gambar kamera, untuk pembaca layar.
complaint-photo-view = Gambar dari kamera
# Nama foto, untuk pembaca layar. $number: urutan foto.
complaint-photo-number = Foto { NUMBER($number) }
# Tombol di bawah foto. $number: urutan foto.
complaint-photo-remove = Hapus foto { NUMBER($number) }
# Sebelum ada foto.
complaint-photo-empty = Belum ada foto

# Tombol utama halaman periksa.
complaint-send = Kirim laporan
# Selama disimpan.
complaint-sending = Sedang disimpan
# Halaman periksa, saat jaringan putus.
complaint-offline = Internet sedang putus. Tidak apa-apa: laporan disimpan aman di sini dan dikirim nanti.

# Halaman darurat, judul.
complaint-danger-title = Ini keadaan darurat?
# Halaman darurat. $number: nomor darurat.
complaint-danger-call = Telepon { $number } sekarang.
# Halaman darurat, penjelasan.
complaint-danger-detail = Anjungan ini bukan layanan darurat. Tidak ada yang datang karena laporan ini.
# Halaman darurat, tanpa HP.
complaint-danger-staff = Tidak punya HP? Minta tolong petugas di loket.
# Halaman darurat, tombol utama.
complaint-danger-go-on = Lanjut melapor

# Halaman selesai, judul.
complaint-done-title = Laporan Anda sudah kami terima.
# Di kertas, sebelum nama petugas penerima.
complaint-done-officer = Penerima: { $name }
# Di kertas, bila jam anjungan belum pernah dicocokkan.
complaint-done-approximate = Waktu ini perkiraan.
# Kabar terbesar, tanpa jaringan.
complaint-stored-title = Tersimpan aman di anjungan ini
# Di bawahnya.
complaint-stored-detail = Akan dikirim saat jaringan kembali. Anda tidak perlu menunggu.
# Kabar terbesar, ada jaringan.
complaint-sent-soon-title = Tersimpan aman, sedang dikirim
# Di bawahnya.
complaint-sent-soon-detail = Laporan dikirim ke kota dengan sendirinya. Anda tidak perlu menunggu.
# Kabar terbesar, kota sudah menerima.
complaint-arrived-title = Laporan sudah sampai di kota
# Di bawahnya.
complaint-arrived-detail = Jawabannya bisa Anda cek kapan saja dengan struk ini.
# Di samping kertas: sedang dicetak.
complaint-printing-title = Struk sedang dicetak
# Di bawahnya.
complaint-printing-detail = Ambil di bawah layar.
# Di samping kertas: sudah dicetak.
complaint-printed-title = Struk sudah dicetak
# Di bawahnya.
complaint-printed-detail = Ambil di bawah layar.
# Di samping kertas: tidak ada pencetak.
complaint-no-printer-title = Foto layar ini
# Di bawahnya.
complaint-no-printer-detail = Anjungan ini tidak mencetak struk.
# Di samping kertas: kode akses.
complaint-key-title = Jaga kode akses
# Di bawahnya.
complaint-key-detail = Ini kunci untuk melihat jawaban.
# Di samping kertas: cara mengecek.
complaint-any-time-title = Cek kapan saja
# Di bawahnya.
complaint-any-time-detail = Di sini, lewat HP, atau tanya petugas.
# Sisa waktu halaman selesai.
complaint-closes = Layar ini ditutup dalam { NUMBER($seconds) } detik agar data Anda aman.
# Tombol cetak ulang.
complaint-print-again = Cetak lagi
