# SPDX-License-Identifier: GPL-3.0-or-later
# Membacakan layar: kata yang hanya didengar, dan kunci untuk mengaturnya.

# Kunci di bilah: membacakan halaman dari awal.
listen-play = Bacakan
# Kunci di bilah: berhenti membacakan.
listen-stop = Berhenti
# Kunci di bilah: membacakan sekali lagi bagian yang terakhir.
listen-repeat = Ulangi
# Kunci di bilah: suara lebih pelan.
listen-softer = Pelankan
# Kunci di bilah: suara lebih keras.
listen-louder = Keraskan
# Kunci di bilah: menyebut halaman dan langkah.
listen-where = Di mana saya?
# Didengar sebelum pilihan pertama di halaman.
listen-choices = Pilihan:
# Didengar sebelum kunci di kaki halaman.
listen-keys = Tombol di bawah:
# Didengar di belakang pilihan yang sudah dipilih.
listen-chosen = sudah dipilih
# Didengar di belakang kotak yang sudah dicentang.
listen-ticked = sudah dicentang
# Didengar di belakang kotak yang belum dicentang.
listen-unticked = belum dicentang
# Didengar untuk isian yang masih kosong.
listen-empty = Belum diisi.
# Didengar untuk nama, NIK, dan telepon yang sudah diisi. Isinya tidak disebut, karena orang lain ikut mendengar.
listen-filled = Sudah diisi.
# Didengar untuk isian: jawaban warga. $answer adalah jawabannya.
listen-answer = Jawaban Anda: { $answer }
# Jawaban atas "Di mana saya?" bila halaman tidak punya judul.
listen-nowhere = Anda di layar anjungan.
# Kekuatan suara. $percent adalah angka 10 sampai 100.
listen-volume = Suara { $percent } persen
