# Garis waktu: langkah pertama, saat struk dibuat
progress-received-here = Diterima di anjungan
# Garis waktu: petugas yang bertugas
progress-officer = Petugas: { $name }
# Garis waktu: rekaman sudah diterima server kota
progress-sent = Sudah sampai di kota
# Garis waktu dan lencana: masih tersimpan di anjungan
progress-waiting = Menunggu jaringan
# Penjelasan di bawah "Menunggu jaringan"
progress-waiting-detail = Tersimpan aman di anjungan ini. Dikirim sendiri nanti.
# Garis waktu: kota memegang isi lain di bawah nomor ini
progress-needs-officer = Sedang diperiksa petugas
# Penjelasan di bawah "Sedang diperiksa petugas"
progress-needs-officer-detail = Laporan Anda aman. Petugas mencocokkan nomornya.
