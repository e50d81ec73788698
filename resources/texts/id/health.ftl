# SPDX-License-Identifier: GPL-3.0-or-later
# Opening check: parts of a kiosk, what was found, what staff should do. The city reads the facts too.

# How a part is: good.
health-level-good = Baik
# How a part is: watch.
health-level-watch = Perhatikan
# How a part is: bad.
health-level-bad = Rusak
# How a part is: unused.
health-level-unused = Tidak dipakai
# How a part is: running.
health-level-running = Memeriksa
# How a part is: asked.
health-level-asked = Menunggu Anda

# Part: printer.
health-printer = Pencetak struk
# Found of it: good.
health-printer-good = Baris uji tercetak.
# Found of it: none.
health-printer-none = Belum ada pencetak.
# What to do then.
health-printer-none-do = Warga memfoto layar. Pasang pencetak bila ada.
# Found of it: off.
health-printer-off = Mati atau kabelnya lepas.
# What to do then.
health-printer-off-do = Nyalakan pencetak, lalu periksa lagi.
# Found of it: paper.
health-printer-paper = Kertas habis atau macet.
# What to do then.
health-printer-paper-do = Isi kertas, lalu periksa lagi.
# Found of it: failed.
health-printer-failed = Baris uji tidak tercetak.
# What to do then.
health-printer-failed-do = Matikan dan nyalakan pencetak, lalu periksa lagi.
# Found of it: late.
health-printer-late = Tidak menjawab.
# What to do then.
health-printer-late-do = Periksa kabel pencetak, lalu periksa lagi.

# Part: disk.
health-disk = Ruang simpan
# Found of it: good.
health-disk-good = { NUMBER($number) } MB kosong.
# Found of it: narrow.
health-disk-narrow = Tinggal { NUMBER($number) } MB.
# What to do then.
health-disk-narrow-do = Kirim laporan yang menunggu. Beri tahu pengelola kota.
# Found of it: low.
health-disk-low = Tinggal { NUMBER($number) } MB. Laporan baru ditolak.
# What to do then.
health-disk-low-do = Kirim lewat flashdisk, lalu hubungi pengelola kota.
# Found of it: late.
health-disk-late = Tidak menjawab.
# What to do then.
health-disk-late-do = Mulai ulang anjungan. Masih sama? Hubungi pengelola kota.

# Part: store.
health-store = Catatan anjungan
# Found of it: good.
health-store-good = Utuh.
# Found of it: damaged.
health-store-damaged = Pernah rusak; yang lama disisihkan.
# What to do then.
health-store-damaged-do = Hubungi pengelola kota. Jangan hapus berkasnya.
# Found of it: late.
health-store-late = Tidak menjawab.
# What to do then.
health-store-late-do = Mulai ulang anjungan. Masih sama? Hubungi pengelola kota.

# Part: clock.
health-clock = Jam
# Found of it: good.
health-clock-good = Tepat, selisih { NUMBER($number) } detik.
# Found of it: off.
health-clock-off = Jam mesin meleset { NUMBER($number) } menit.
# What to do then.
health-clock-off-do = Anjungan memakai jam kota. Betulkan jam mesin bila sempat.
# Found of it: unknown.
health-clock-unknown = Jam kota belum diketahui.
# What to do then.
health-clock-unknown-do = Struk memakai kata perkiraan. Sambungkan internet sebentar.
# Found of it: late.
health-clock-late = Tidak menjawab.
# What to do then.
health-clock-late-do = Mulai ulang anjungan.

# Part: backlog.
health-backlog = Belum terkirim
# Found of it: good.
health-backlog-good = Semua sudah terkirim.
# Found of it: waiting.
health-backlog-waiting = { NUMBER($number) } menunggu, semuanya baru.
# Found of it: old.
health-backlog-old = Tertua menunggu { NUMBER($number) } hari.
# What to do then.
health-backlog-old-do = Periksa internet, atau bawa dengan flashdisk.
# Found of it: conflict.
health-backlog-conflict = { NUMBER($number) } perlu keputusan pengelola kota.
# What to do then.
health-backlog-conflict-do = Buka daftar yang menunggu, lalu hubungi pengelola kota.
# Found of it: late.
health-backlog-late = Tidak menjawab.
# What to do then.
health-backlog-late-do = Mulai ulang anjungan.

# Part: answer.
health-answer = Jawaban kota
# Found of it: good.
health-answer-good = Kota menjawab belum lama ini.
# Found of it: never.
health-answer-never = Kota belum pernah menjawab.
# What to do then.
health-answer-never-do = Periksa internet. Laporan tetap aman di sini.
# Found of it: long.
health-answer-long = Sudah { NUMBER($number) } hari kota tidak menjawab.
# What to do then.
health-answer-long-do = Periksa internet, atau bawa dengan flashdisk.
# Found of it: revoked.
health-answer-revoked = Izin anjungan ini dicabut kota.
# What to do then.
health-answer-revoked-do = Hubungi pengelola kota sebelum membuka.
# Found of it: unknown-kiosk.
health-answer-unknown-kiosk = Kota tidak mengenal anjungan ini.
# What to do then.
health-answer-unknown-kiosk-do = Daftarkan ulang anjungan ini.
# Found of it: late.
health-answer-late = Tidak menjawab.
# What to do then.
health-answer-late-do = Mulai ulang anjungan.

# Part: pack.
health-pack = Data kota
# Found of it: good.
health-pack-good = Utuh.
# Found of it: trouble.
health-pack-trouble = Data baru rusak; yang lama dipakai.
# What to do then.
health-pack-trouble-do = Beri tahu pengelola kota.
# Found of it: late.
health-pack-late = Tidak menjawab.
# What to do then.
health-pack-late-do = Mulai ulang anjungan.

# Part: battery.
health-battery = Listrik
# Found of it: good.
health-battery-good = Baterai { NUMBER($number) } persen.
# Found of it: charging.
health-battery-charging = Baterai { NUMBER($number) } persen, sedang diisi.
# Found of it: low.
health-battery-low = Baterai tinggal { NUMBER($number) } persen.
# What to do then.
health-battery-low-do = Pasang pengisi daya sekarang.
# Found of it: none.
health-battery-none = Listrik tetap, tanpa baterai.
# Found of it: late.
health-battery-late = Tidak menjawab.
# What to do then.
health-battery-late-do = Mulai ulang anjungan.

# Part: camera.
health-camera = Kamera
# Found of it: good.
health-camera-good = Ada.
# Found of it: none.
health-camera-none = Tidak ditemukan.
# What to do then.
health-camera-none-do = Warga melapor tanpa foto. Pasang kabel kamera bila ada.
# Found of it: late.
health-camera-late = Tidak menjawab.
# What to do then.
health-camera-late-do = Periksa kabel kamera.

# Part: scanner.
health-scanner = Pemindai
# Found of it: good.
health-scanner-good = Kotak uji terbaca.
# Found of it: failed.
health-scanner-failed = Kotak uji tidak terbaca.
# What to do then.
health-scanner-failed-do = Warga mengetik nomor laporan. Periksa kabel pemindai.
# Found of it: skipped.
health-scanner-skipped = Tidak diperiksa.

# Part: touch.
health-touch = Layar sentuh
# Found of it: good.
health-touch-good = Keempat sudut menjawab.
# Found of it: failed.
health-touch-failed = Ada sudut yang tidak menjawab.
# What to do then.
health-touch-failed-do = Bersihkan layar. Masih sama? Hubungi teknisi.
# Found of it: skipped.
health-touch-skipped = Tidak diperiksa.

# Part: sound.
health-sound = Suara
# Found of it: good.
health-sound-good = Terdengar.
# Found of it: failed.
health-sound-failed = Tidak terdengar.
# What to do then.
health-sound-failed-do = Tombol Dengarkan disembunyikan. Periksa pengeras suara.
# Found of it: none.
health-sound-none = Tidak ada pengeras suara.
# Found of it: skipped.
health-sound-skipped = Tidak diperiksa.
