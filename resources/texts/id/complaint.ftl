# SPDX-License-Identifier: GPL-3.0-or-later
# Membuat laporan: dari cerita sampai struk.

# Di samping kertas pada langkah pertama. $kind: jenis formulirnya.
complaint-paper-intro = { $kind ->
    [request] Inilah surat permohonan Anda. Isinya bertambah setiap Anda menjawab.
    [information] Inilah surat permintaan Anda. Isinya bertambah setiap Anda menjawab.
    [proposal] Inilah surat usulan Anda. Isinya bertambah setiap Anda menjawab.
    [survey] Inilah penilaian Anda. Tidak ada nama di dalamnya.
    [question] Inilah surat pertanyaan Anda. Isinya bertambah setiap Anda menjawab.
    [suggestion] Inilah surat saran Anda. Isinya bertambah setiap Anda menjawab.
   *[complaint] Inilah surat laporan Anda. Isinya bertambah setiap Anda menjawab.
}
# Baris kedua kepala kertas yang tumbuh. $kind: jenis formulirnya.
complaint-paper-title = { $kind ->
    [request] Tanda terima permohonan
    [information] Tanda bukti permintaan informasi
    [report] Tanda terima laporan wilayah
    [proposal] Tanda terima usulan warga
    [survey] Penilaian pelayanan, tanpa nama
    [question] Tanda terima pertanyaan
    [suggestion] Tanda terima kritik dan saran
   *[complaint] Tanda terima laporan warga
}
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

# Judul halaman: hal serupa sudah dilaporkan warga lain.
complaint-similar-title = Apakah ini masalah yang sama?
# Di bawah judul itu.
complaint-similar-help = Warga lain sudah melaporkannya. Bila sama, ikut saja.
# Satu baris laporan. $topic: pokoknya, $date: tanggal pertama dilaporkan.
complaint-similar-detail = { $topic }, dilaporkan { $date }
# Tombol ikut melaporkan.
complaint-similar-join = Ikut
# Bila Ikut ditekan sebelum ada yang dipilih.
complaint-similar-choose = Pilih satu, atau tekan Masalah saya lain.
# Tombol bila masalahnya lain.
complaint-similar-other = Masalah saya lain
# Jaminan di bawah daftar.
complaint-similar-privacy = Anda mendapat nomor sendiri. Warga lain tidak melihat nama Anda.

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

# Tombol utama halaman periksa. $kind: jenis formulirnya.
complaint-send = { $kind ->
    [request] Kirim permohonan
    [information] Kirim permintaan
    [proposal] Kirim usulan
    [survey] Kirim penilaian
    [question] Kirim pertanyaan
    [suggestion] Kirim saran
   *[complaint] Kirim laporan
}
# Selama disimpan.
complaint-sending = Sedang disimpan
# Halaman periksa, saat jaringan putus. $kind: jenis formulirnya.
complaint-offline = { $kind ->
    [request] Internet sedang putus. Tidak apa-apa: permohonan disimpan aman di sini dan dikirim nanti.
    [information] Internet sedang putus. Tidak apa-apa: permintaan disimpan aman di sini dan dikirim nanti.
    [proposal] Internet sedang putus. Tidak apa-apa: usulan disimpan aman di sini dan dikirim nanti.
    [survey] Internet sedang putus. Tidak apa-apa: penilaian disimpan aman di sini dan dikirim nanti.
    [question] Internet sedang putus. Tidak apa-apa: pertanyaan disimpan aman di sini dan dikirim nanti.
    [suggestion] Internet sedang putus. Tidak apa-apa: saran disimpan aman di sini dan dikirim nanti.
   *[complaint] Internet sedang putus. Tidak apa-apa: laporan disimpan aman di sini dan dikirim nanti.
}

# Halaman darurat, judul.
complaint-danger-title = Ini keadaan darurat?
# Halaman darurat. $number: nomor darurat.
complaint-danger-call = Telepon { $number } sekarang.
# Halaman darurat, penjelasan. $kind: jenis formulirnya.
complaint-danger-detail = { $kind ->
    [question] Anjungan ini bukan layanan darurat. Tidak ada yang datang karena pertanyaan ini.
   *[complaint] Anjungan ini bukan layanan darurat. Tidak ada yang datang karena laporan ini.
}
# Halaman darurat, tanpa HP.
complaint-danger-staff = Tidak punya HP? Minta tolong petugas di loket.
# Halaman darurat, tombol utama. $kind: jenis formulirnya.
complaint-danger-go-on = { $kind ->
    [question] Lanjut bertanya
   *[complaint] Lanjut melapor
}

# Halaman selesai, judul. $kind: jenis formulirnya.
complaint-done-title = { $kind ->
    [request] Permohonan Anda sudah kami terima.
    [information] Permintaan Anda sudah kami terima.
    [proposal] Usulan Anda sudah kami terima.
    [survey] Terima kasih atas penilaian Anda.
    [question] Pertanyaan Anda sudah kami terima.
    [suggestion] Saran Anda sudah kami terima.
   *[complaint] Laporan Anda sudah kami terima.
}
# Di kertas, sebelum nama petugas penerima.
complaint-done-officer = Penerima: { $name }
# Di kertas, bila jam anjungan belum pernah dicocokkan.
complaint-done-approximate = Waktu ini perkiraan.
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
complaint-closes = Layar ini ditutup dalam { NUMBER($seconds) } detik agar data Anda aman. Sentuh layar untuk menambah waktu.
# Tombol cetak ulang.
complaint-print-again = Cetak lagi

# Halaman layanan pada formulir: kotak cari.
complaint-service-search = Cari layanan
# Di atas daftar, bila tidak ada yang pas.
complaint-service-closest = Yang paling dekat dengan kata Anda
# Di atas daftar layanan yang dipilih.
complaint-service-all = Semua layanan
# Layanan yang dipilih, di atas daftar. $name: nama layanan.
complaint-service-chosen = Dipilih: { $name }
# Kotak isian yang boleh dikosongkan. $label: nama isian.
complaint-optional = { $label } (boleh dikosongkan)
# Nama alat isi angka, untuk pembaca layar. $filled: sudah terisi, $length: seharusnya.
complaint-digits = { NUMBER($filled) } dari { NUMBER($length) } angka

# Halaman terima kasih sesudah penilaian: penjelasan.
complaint-thanks-detail = Penilaian ini tanpa nama. Tidak ada struk, tidak ada yang perlu disimpan.
# Halaman terima kasih: untuk apa penilaian dipakai.
complaint-thanks-use = Kelurahan memakainya untuk memperbaiki pelayanan.
# Halaman terima kasih: nilai dihitung bersama.
complaint-thanks-counted = Nilai Anda dihitung bersama nilai warga lain.
