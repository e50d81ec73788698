# SPDX-License-Identifier: GPL-3.0-or-later
# Mengenal layanan: daftar, halaman satu layanan, syarat yang dibawa pulang.

# Judul daftar.
learn-title = Mau urus surat apa?
# Di bawah judul. $count: banyaknya layanan.
learn-help = { NUMBER($count) } layanan. Sentuh salah satu untuk melihat syaratnya.
# Di atas baris pertama daftar.
learn-popular = Paling sering diurus
# Di atas baris berikutnya.
learn-others = Layanan lain
# Saringan yang menampilkan semua.
learn-all = Semua
# Label pilihan kelompok, pada huruf besar.
learn-group = Kelompok layanan
# Isian kosong di daftar.
learn-search = Atau tulis saja, misalnya: KTP hilang
# Sama, untuk isian yang sempit.
learn-search-short = Misalnya: KTP hilang
# Di atas baris yang cocok dengan tulisan.
learn-found = Cocok dengan tulisan Anda
# Di atas baris yang hanya mirip.
learn-closest = Belum ketemu. Mungkin ini:
# Bila tidak ada layanan yang mirip.
learn-nothing = Belum ketemu di daftar ini.
# Tombol: cari juga di halaman lain.
learn-everywhere = Cari di semua
# Baris mana yang tampak, di antara tombol; $first dan $last: nomor.
learn-range = { NUMBER($first) }–{ NUMBER($last) }
# Di bawahnya.
learn-range-of = dari { NUMBER($total) }
# Tombol utama setelah baris terakhir: kembali ke baris pertama.
learn-again = Dari awal

# Label biaya yang nol.
learn-free = GRATIS
# Kotak fakta: biaya.
learn-cost = Biaya
# Kotak fakta: lamanya.
learn-time = Lamanya
# Kotak fakta: di mana.
learn-place = Tempat
# Judul daftar syarat.
learn-bring = Yang perlu dibawa
# Bila tidak ada syarat.
learn-bring-nothing = Tidak perlu membawa apa-apa.
# Hitungan syarat yang dicentang.
learn-ready = { NUMBER($ready) } dari { NUMBER($total) } siap
# Syarat yang dicentang.
learn-have = Sudah ada
# Syarat yang belum dicentang.
learn-have-not = Belum
# Judul urutan langkah.
learn-steps = Langkah-langkah
# Dilipat: dasar hukum. $laws: nama singkat peraturan.
learn-law = Aturannya: { $laws }
# Dibacakan: lipatan dibuka atau ditutup.
learn-law-hint = Sentuh untuk melihat semua aturan.
# Siapa yang mengesahkan isi halaman, dan kapan.
learn-approved = Disahkan { $by }, { $date }
# Sama, bila harinya tidak ditulis.
learn-approved-by = Disahkan { $by }
# Isi yang belum disahkan lurah.
learn-example = Contoh, belum disahkan
# Kapan isi diperiksa terakhir.
learn-checked = Diperiksa { $date }
# Peringatan pungutan, judul.
learn-levy-title = Jangan bayar
# Peringatan pungutan, isi.
learn-levy-detail = Layanan ini gratis. Memungut biaya adalah pidana.
# Baris: siapa yang boleh mengurus.
learn-who = Untuk siapa
# Baris: apa yang diterima warga.
learn-product = Yang Anda terima
# Baris: siapa yang menangani.
learn-agency = Yang menangani
# Baris: batas waktu jawaban atas pengajuan.
learn-within = Dijawab paling lambat
# Batas waktu dalam hari kalender.
learn-within-days = { NUMBER($days) } hari
# Batas waktu dalam hari kerja.
learn-within-working-days = { NUMBER($days) } hari kerja
# Baris: hal yang perlu diketahui.
learn-note = Perlu diketahui
# Tombol: mengadukan layanan ini.
learn-complain = Adukan layanan ini
# Di bawahnya.
learn-complain-detail = Dipersulit, lama, atau dimintai uang
# Tombol: syarat dibaca di telepon.
learn-phone = Bawa di HP
# Di bawahnya.
learn-phone-detail = Pindai, lalu baca tanpa internet
# Tombol: mencetak lembar syarat.
learn-print = Cetak syarat
# Tombol utama: mengisi pengajuan.
learn-apply = Ajukan
# Tombol utama bila hanya bisa diurus langsung.
learn-counter = Bawa ke loket

# Tombol: mengambil nomor antrean kantor ini.
learn-queue-take = Ambil nomor antrean
# Di bawahnya.
learn-queue-take-detail = Untuk dilayani di loket hari ini
# Nomor yang didapat.
learn-queue-number = Nomor antrean Anda: { $number }
# Di bawahnya: apa yang dilakukan.
learn-queue-wait = Catat atau foto nomor ini. Tunggu dipanggil di loket.

# Halaman dibawa pulang: judul saat dicetak.
learn-take-printing = Lembar syarat sedang dicetak
# Sesudah tercetak.
learn-take-printed = Lembar syarat sudah jadi
# Bila dibawa di telepon.
learn-take-phone = Bawa syaratnya di HP
# Bila diurus langsung.
learn-take-counter = Bawa syaratnya ke loket
# Bila belum tercetak.
learn-take-not-printed = Bawa syaratnya di HP dulu
# Kabar selama mencetak.
learn-take-printing-title = Sedang dicetak
# Isinya.
learn-take-printing-detail = Kertas keluar di bawah layar.
# Kabar sesudah tercetak.
learn-take-printed-title = Ambil kertasnya
# Isinya.
learn-take-printed-detail = Beri tanda pada syarat yang sudah Anda siapkan.
# Kabar bila tidak ada pencetak.
learn-take-no-printer-title = Anjungan ini tidak mencetak
# Isinya.
learn-take-no-printer-detail = Pindai kotak di bawah, atau minta salinan di loket.
# Ke mana harus datang, judul.
learn-take-place = Datang ke
# Di samping kotak: cara memindai.
learn-take-scan-title = Pindai dengan kamera HP
# Isinya.
learn-take-scan-detail = Syarat dan langkahnya terbaca di HP, tanpa internet.
# Bila kotak tidak bisa dibuat.
learn-take-no-qr = Kotak pindai tidak bisa dibuat. Minta salinan di loket.
# Selama kotak disiapkan.
learn-take-qr-soon = Kotak sedang disiapkan
# Nama kotak untuk pembaca layar.
learn-take-qr = Kotak pindai daftar syarat
# Tombol: cetak sekali lagi.
learn-print-again = Cetak lagi
# Tombol: cetak, dari halaman telepon.
learn-print-instead = Cetak saja
