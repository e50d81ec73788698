# SPDX-License-Identifier: GPL-3.0-or-later
# Kota peragaan: server kota dengan orang dan laporan rekaan.

# Pita di atas setiap halaman kota peragaan.
demo-strip = Peragaan. Semua orang dan laporan di sini rekaan.

# Nama kota peragaan, di kepala halaman dan lembaran. $name: nama kota atau pemerintahnya.
demo-named = { $name } (peragaan)

# Judul halaman pertama.
demo-title = Kota peragaan

# Penjelasan di halaman pertama. $count: banyaknya laporan.
demo-about = { $count } laporan rekaan dari dua belas minggu terakhir. Silakan coba semuanya, tidak ada yang rusak.

# Judul: masuk sebagai petugas.
demo-enter = Masuk sebagai

# Petugas dinas lainnya.
demo-others = Semua petugas lain

# Terminal dan halaman: kata sandi. $password: kata sandinya.
demo-password = Kata sandi semua petugas: { $password }

# Judul: pintu warga.
demo-resident = Sebagai warga

# Penjelasan pintu warga.
demo-resident-help = Ini yang terbuka dari kode QR di struk, menurut keadaan laporannya.

# Kode pada semua struk peragaan.
demo-access-code = Kode di semua struk:

# Judul: program lain.
demo-programs = Untuk program lain

# Terminal: siap. $city: nama kota, $count: banyaknya laporan.
demo-ready = { $city } siap, { $count } laporan rekaan.

# Terminal: alamat. $url: alamatnya.
demo-open = Buka { $url }

# Terminal: tautan lacak.
demo-tracks = Halaman lacak warga:

# Terminal: folder berisi sesuatu yang bukan peragaan. $folder: namanya.
demo-not-empty = Folder { $folder } berisi data lain. Peragaan tidak menimpanya. Pilih folder kosong.
