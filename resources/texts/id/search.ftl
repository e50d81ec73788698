# SPDX-License-Identifier: GPL-3.0-or-later
# Mencari: satu kotak untuk semua halaman.

# Judul.
search-title = Anda mencari apa?
# Di bawah judul.
search-help = Tulis dengan kata sendiri. Salah ketik tidak apa-apa.
# Isian kosong.
search-placeholder = KTP hilang, bansos, jadwal …
# Sama, untuk isian yang sempit.
search-placeholder-short = KTP hilang …
# Tombol di dalam isian: menghapus tulisan.
search-clear = Hapus tulisan
# Tombol utama selama mengetik: papan ketik ditutup.
search-show = Lihat hasil
# Di atas baris sebelum ada tulisan.
search-popular = Sering dicari
# Di atas hasil.
search-found = Hasil
# Di atas hasil yang hanya mirip.
search-closest = Belum ketemu. Mungkin ini:
# Di atas jalan lain, selalu di bawah hasil.
search-not-found = Tidak ada yang cocok?
# Tombol: petugas membantu.
search-staff = Tanya petugas
# Tombol: menulis aduan.
search-complain = Sampaikan aduan
# Jenis hasil: layanan loket.
search-kind-service = Layanan
# Jenis hasil: aplikasi atau sistem kota.
search-kind-system = Aplikasi kota
# Jenis hasil: bacaan tentang kota.
search-kind-information = Info kota
# Jenis hasil: dinas.
search-kind-agency = Dinas
# Jenis hasil: tempat yang didatangi.
search-kind-spot = Tempat
# Jenis hasil: kelurahan.
search-kind-place = Kelurahan
# Jenis hasil: pertanyaan warga, dengan jawabannya.
search-kind-question = Pertanyaan
# Jenis hasil: melaporkan masalah ini.
search-kind-report = Lapor

# Kelurahan yang ditemukan: kecamatan dan kode posnya.
search-place = Kecamatan { $kecamatan }, kode pos { $postcode }

# Cara lain menyebut kelurahan, hanya untuk dicari. $name: nama kelurahan.
search-office = kantor lurah kelurahan { $name }

# Cara orang mencari pintu lapor, hanya untuk dicari. $topic: nama topik.
search-report = lapor keluhan aduan { $topic }
