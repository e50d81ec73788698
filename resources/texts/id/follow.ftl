# SPDX-License-Identifier: GPL-3.0-or-later
# Melihat perkembangan laporan.

# Judul halaman.
follow-title = Laporan Anda sampai mana?
# Bantuan di bawah judul.
follow-help = Pindai kotak di struk, atau ketik nomor dan kodenya.
# Label isian nomor.
follow-ticket = Nomor laporan
# Label isian kode.
follow-access = Kode akses
# Contoh kode akses di isian yang kosong.
follow-access-example = Delapan huruf dan angka
# Tombol utama.
follow-look-up = Lihat laporan
# Selama dicari.
follow-looking = Sedang dicari
# Saat tombol ditekan sebelum kedua isian terisi.
follow-incomplete = Isi nomor laporan dan kode akses dulu.
# Catatan tentang struk yang hilang.
follow-lost = Struk hilang? Petugas di loket bisa membantu.
# Kapan kota terakhir memberi kabar.
follow-as-of = Keadaan { $day }, { $clock }
# Bila kota belum pernah memberi kabar.
follow-never-told = Kota belum memberi kabar ke anjungan ini.
# Batas waktu jawaban. $day: tanggal panjang.
follow-due = Dijawab paling lambat { $day }
# Di bawah jawaban dinas.
follow-reply-hint = Belum beres? Bawa struk ini ke petugas di loket.
# Tombol kembali ke isian.
follow-another = Laporan lain
# Tombol cetak ringkas: tanpa kode akses dan tanpa isi laporan.
follow-print = Cetak
