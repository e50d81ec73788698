# SPDX-License-Identifier: GPL-3.0-or-later
# The staff side of the kiosk: words that the pages say. For staff, not for residents.

# Title of the PIN page.
staff-door-title = Ruang petugas
# Ask for the PIN.
staff-door-enter = Masukkan PIN petugas
# Below it, for residents who came here by chance.
staff-door-enter-help = Bukan petugas? Tekan Kembali.
# Ask for the recovery code.
staff-door-code = Masukkan kode pemulihan
# Where it is.
staff-door-code-help = Kode ada di lembar yang tercetak saat PIN dibuat.
# Field label.
staff-door-code-label = Kode pemulihan
# Ask for the name of the PIN.
staff-door-label = PIN ini untuk siapa?
# What to write.
staff-door-label-help = Tulis nama meja atau jabatan, bukan nama orang.
# Field label.
staff-door-label-label = Nama meja atau jabatan
# Placeholder.
staff-door-label-example = Loket 1
# Ask for a new PIN.
staff-door-new = Buat PIN baru
# Rules.
staff-door-new-help = Enam angka. Jangan angka urut atau berulang.
# Ask for the new PIN once more.
staff-door-again = Ulangi PIN baru
# Why.
staff-door-again-help = Agar tidak salah ketik.
# Read aloud: how many digits are typed.
staff-door-dots = { NUMBER($filled) } dari { NUMBER($total) } angka
# After wrong tries.
staff-door-wait = Tunggu { NUMBER($seconds) } detik, lalu coba lagi.
# Primary key while the PIN is being checked.
staff-door-checking = Memeriksa
# Primary key.
staff-door-go = Masuk
# Third key.
staff-door-forgot = Lupa PIN
# Title of the page with the new recovery code.
staff-door-paper = Simpan kode pemulihan
# What it is for.
staff-door-paper-help = Kode ini membuat PIN baru bila PIN lupa. Hanya sekali pakai.
# Where to keep it.
staff-door-paper-keep = Simpan di lemari terkunci, jangan di dekat anjungan.
# Third key.
staff-door-paper-print = Cetak kode
# Primary key.
staff-door-paper-done = Sudah disimpan
# Key of the number pad, read aloud.
staff-digit-erase = Hapus angka
# Title of the staff room.
staff-room-title = Ruang petugas
# Below it: which PIN came in.
staff-room-who = Masuk sebagai { $who }
# Banner: nobody signed an opening check today.
staff-room-check-invite = Pemeriksaan pagi belum dilakukan
# Below it.
staff-room-check-invite-detail = Kurang dari satu menit, lalu ditandatangani.
# Banner: staff closed the kiosk for today.
staff-room-shut-today = Anjungan ditutup untuk hari ini
# Banner: a bad check keeps it closed.
staff-room-shut-unfit = Anjungan tertutup karena ada yang rusak
# Below both.
staff-room-shut-detail = Warga melihat halaman tutup. Petugas bisa membukanya.
# Key.
staff-room-open = Buka anjungan
# Heading over the state.
staff-room-state = Keadaan anjungan
# Key: opening check.
staff-room-check = Periksa anjungan
# Line below.
staff-room-check-detail = Pencetak, layar, suara, dan lainnya
# Key.
staff-room-send = Kirim sekarang
# Line below.
staff-room-send-detail = Coba hubungi kota saat ini
# News: a round was asked for.
staff-room-sent = Kiriman sedang dicoba. Lihat jawaban kota di atas.
# Key.
staff-room-stick = Bawa dengan flashdisk
# Line below.
staff-room-stick-detail = Kirim laporan bila internet lama putus
# Key.
staff-room-unsent = Yang menunggu
# Line below.
staff-room-unsent-detail = Nomor laporan yang belum sampai
# Key.
staff-room-print = Uji cetak
# Line below.
staff-room-print-detail = Satu baris, tanpa data warga
# News.
staff-room-printing = Sedang mencetak
# News.
staff-room-printed = Baris uji tercetak.
# Key.
staff-room-pins = PIN petugas
# Line below.
staff-room-pins-detail = Ubah, tambah, hapus, kode pemulihan
# Key.
staff-room-log = Catatan petugas
# Line below.
staff-room-log-detail = Siapa melakukan apa
# Key.
staff-room-pack = Kembali ke data sebelumnya
# Line below.
staff-room-pack-detail = Bila data kota yang baru bermasalah
# Key.
staff-room-close = Tutup untuk hari ini
# Line below.
staff-room-close-detail = Warga melihat halaman tutup
# Key.
staff-room-quit = Keluar dari anjungan
# Line below.
staff-room-quit-detail = Kembali ke layar komputer
# Key.
staff-room-off = Matikan mesin
# Line below.
staff-room-off-detail = Laporan yang menunggu tetap aman
# Primary key: back to the residents' screen.
staff-room-leave = Selesai
# Confirmation.
staff-sure-pack = Kembali ke data kota yang lama?
# What follows.
staff-sure-pack-detail = Data baru tidak dipakai lagi. Berlaku setelah anjungan dimulai ulang.
# Key.
staff-sure-pack-do = Pakai data lama
# Confirmation.
staff-sure-close = Tutup anjungan hari ini?
# What follows.
staff-sure-close-detail = Warga melihat halaman tutup sampai besok. Laporan yang menunggu tetap dikirim.
# Key.
staff-sure-close-do = Tutup hari ini
# Confirmation.
staff-sure-quit = Keluar dari program anjungan?
# What follows.
staff-sure-quit-detail = Layar komputer terbuka bagi siapa saja. Jangan tinggalkan mesin.
# Key.
staff-sure-quit-do = Keluar
# Confirmation.
staff-sure-off = Matikan mesin sekarang?
# What follows.
staff-sure-off-detail = Laporan yang menunggu aman, dan dikirim saat mesin menyala.
# Key.
staff-sure-off-do = Matikan
# Confirmation.
staff-sure-remove = Hapus PIN { $label }?
# What follows.
staff-sure-remove-detail = PIN ini tidak bisa dipakai lagi.
# Key.
staff-sure-remove-do = Hapus PIN
# Confirmation.
staff-sure-code = Buat kode pemulihan baru?
# What follows.
staff-sure-code-detail = Kode pada lembar lama tidak berlaku lagi.
# Key.
staff-sure-code-do = Buat kode baru
# Title.
staff-pins-title = PIN petugas
# Below it.
staff-pins-line = Satu PIN untuk satu meja atau jabatan.
# Key beside a PIN.
staff-pins-change = Ubah
# Key beside a PIN.
staff-pins-remove = Hapus
# Primary key.
staff-pins-add = Tambah PIN
# Third key.
staff-pins-code = Kode pemulihan baru
# News.
staff-pins-changed = PIN sudah diganti.
# Title.
staff-unsent-title = Yang menunggu
# Below it.
staff-unsent-line = Semua tersimpan aman di anjungan ini.
# When nothing waits.
staff-unsent-none = Semua laporan sudah sampai di kota.
# Title.
staff-log-title = Catatan petugas
# Below it.
staff-log-line = Tanpa nama warga.
# When it is empty.
staff-log-none = Belum ada catatan.
# Title.
staff-stick-title = Bawa dengan flashdisk
# Below it.
staff-stick-line = Isinya terkunci. Hanya kota yang bisa membaca.
# No stick is plugged in.
staff-stick-none = Pasang flashdisk sekarang.
# Below it.
staff-stick-none-detail = Halaman ini melihatnya sendiri.
# Heading over the sticks.
staff-stick-choose = Pilih flashdisk
# Below its name.
staff-stick-room = { NUMBER($free) } MB kosong
# Below its name.
staff-stick-locked = Tidak bisa ditulis
# Key.
staff-stick-write = Tulis laporan ke flashdisk
# Line below.
staff-stick-write-detail = { NUMBER($count) } laporan menunggu
# Key.
staff-stick-read = Baca jawaban kota
# Line below.
staff-stick-read-detail = Setelah flashdisk kembali dari kota
# Key.
staff-stick-carry = Serahkan kiriman anjungan lain
# Line below.
staff-stick-carry-detail = Perlu internet di anjungan ini
# While it is written.
staff-stick-working = Sedang bekerja. Jangan cabut flashdisk.
# Below it.
staff-stick-working-detail = Setiap berkas dibaca ulang dan dicocokkan.
# Done.
staff-stick-written = Flashdisk boleh dicabut.
# Below it.
staff-stick-written-detail = { NUMBER($records) } laporan dan { NUMBER($photos) } foto tertulis. Semua tetap menunggu sampai kota menjawab.
# Below it, where there was no room for every photo.
staff-stick-written-part = { NUMBER($records) } laporan dan { NUMBER($photos) } foto tertulis. { NUMBER($left) } foto tidak muat. Tulis lagi setelah jawaban kota dibaca.
# Done: nothing waited.
staff-stick-nothing = Tidak ada yang menunggu. Flashdisk boleh dicabut.
# Done.
staff-stick-answers = { NUMBER($answers) } jawaban kota dibaca. Flashdisk boleh dicabut.
# Below it: files that were refused.
staff-stick-refused = { NUMBER($files) } berkas rusak atau bukan untuk anjungan ini.
# Done.
staff-stick-carried = { NUMBER($parcels) } kiriman diserahkan. Flashdisk boleh dicabut.
# Below it: files that the city did not take.
staff-stick-left = { NUMBER($files) } berkas tidak diterima kota. Coba lagi nanti. Kalau tetap sama, minta anjungan asalnya menulis lagi.
# Title.
staff-check-title = Pemeriksaan anjungan
# Below it, while running.
staff-check-progress = { NUMBER($done) } dari { NUMBER($total) } bagian diperiksa
# Verdict.
staff-check-good = Semua baik. Anjungan siap dibuka.
# Verdict.
staff-check-watch = Boleh dibuka. Yang bermasalah disembunyikan dari warga.
# Verdict.
staff-check-bad = Tetap tutup sampai diperbaiki.
# Primary key.
staff-check-sign = Tanda tangani, buka
# Primary key of a bad check.
staff-check-sign-shut = Tanda tangani, tutup
# Third key of a bad check.
staff-check-anyway = Buka dengan alasan
# Third key.
staff-check-again = Periksa lagi
# Explains why it cannot be signed yet.
staff-check-wait = Tunggu sebentar. Masih ada yang diperiksa.
# Explains why it cannot be signed yet.
staff-check-hand = Jawab dulu pertanyaan di atas.
# Title of the reason page.
staff-check-reason = Mengapa tetap dibuka?
# Below it.
staff-check-reason-help = Alasan dicatat dan dibaca kota.
# Field label.
staff-check-reason-label = Alasan
# Primary key.
staff-check-reason-do = Buka anjungan
# Question: touch.
staff-check-touch = Uji layar sentuh
# Below it.
staff-check-touch-help = Sentuh keempat bulatan di sudut layar.
# Key.
staff-check-touch-go = Mulai
# A circle to be touched, read aloud.
staff-check-touch-target = Bulatan { NUMBER($number) } dari 4
# On the touch page.
staff-check-touch-left = Sentuh yang masih terang. Sisa { NUMBER($left) }.
# Key: a corner does not answer.
staff-check-touch-bad = Ada yang tidak menjawab
# Question: sound.
staff-check-sound = Terdengar bunyinya?
# Below it.
staff-check-sound-help = Anjungan membunyikan nada.
# Key.
staff-check-sound-play = Bunyikan lagi
# Key.
staff-check-sound-yes = Terdengar
# Key.
staff-check-sound-no = Tidak terdengar
# Question: scanner.
staff-check-scan = Pindai kotak ini
# Below it.
staff-check-scan-help = Arahkan pemindai ke kotak hitam-putih.
# Key.
staff-check-scan-no = Tidak terbaca
# Key: there is none, or no time.
staff-check-skip = Lewati
# When every question was answered.
staff-check-all-asked = Bagian Anda selesai.
# In the room: who signed the last check.
staff-check-last = Pemeriksaan terakhir: { $day }, { $who }
