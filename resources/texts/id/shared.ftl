# SPDX-License-Identifier: GPL-3.0-or-later
# Words that every page uses: keys, the assistance rail, the network chip, the keyboard.

# Key, bottom left: one page back.
back = Kembali
# Key, bottom right: to the next question.
next = Lanjut
# Key, bottom right, on the last page of a matter.
finish = Selesai
# Key beside an answer on the check page.
change = Ubah
# Key that removes something, always with its object beside it.
remove = Hapus
# Key that closes a sheet or panel without choosing.
close = Tutup
# Key of a content area that is taller than its room: further down.
page-more = Berikutnya
# Key of a content area that is taller than its room: back up.
page-back = Sebelumnya
# Where one is in a form; $step and $total are numbers.
step-of = Langkah { NUMBER($step) } dari { NUMBER($total) }

# Rail: calls a member of staff.
rail-help = Bantuan petugas
# Rail: changes the language.
rail-language = Bahasa
# Rail: changes the text size.
rail-text = Teks
# Rail: switches high contrast.
rail-contrast = Kontras
# Rail: reads the page aloud.
rail-listen = Dengarkan

# Chip in the header: the city was reached lately.
network-connected = Tersambung
# Chip in the header: the city cannot be reached; nothing is lost.
network-away = Internet putus
# Chip in the header: the network of this place asks to sign in first.
network-portal = Jaringan terkunci
# Chip in the header: the city takes nothing from this kiosk for now.
network-held = Kiriman ditahan

# Dialog when nobody touched the screen for a while.
idle-title = Anda masih di sini?
# What happens then; $seconds counts down.
idle-detail = Layar dibersihkan dalam { NUMBER($seconds) } detik agar data Anda aman.
# Key: the resident is still here.
idle-stay = Saya masih di sini
# Key: the resident is done, wipe now.
idle-leave = Selesai, bersihkan

# Label on the map: the borders are not a legal source.
map-hint = Batas hanya petunjuk

# Stepper key, read aloud: one less of $what (RW, RT).
number-less = Kurangi { $what }
# Stepper key, read aloud: one more of $what (RW, RT).
number-more = Tambah { $what }

# Keyboard: the space bar.
keyboard-space = spasi
# Keyboard: to digits and signs.
keyboard-digits = 123
# Keyboard: back to letters.
keyboard-letters = ABC
# Keyboard, read aloud: capital letters.
keyboard-shift = Huruf besar
# Keyboard, read aloud: delete the last letter.
keyboard-delete = Hapus huruf
# Keyboard, read aloud: new line.
keyboard-return = Baris baru
# Keyboard key: done typing, fold the keyboard.
keyboard-close = Selesai mengetik
