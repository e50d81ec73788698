# SPDX-License-Identifier: GPL-3.0-or-later
# The staff side of the kiosk: paper, state, log and refusals.

# Heading of the test strip.
staff-paper-test = Uji cetak
# Line on it.
staff-paper-time = { $day }, { $clock }
# Heading of the sheet with the recovery code.
staff-paper-code = Kode pemulihan PIN
# Line on it.
staff-paper-code-keep = Simpan di lemari terkunci. Kode ini membuat PIN petugas yang baru.
# Line on it.
staff-paper-code-once = Hanya sekali pakai. Lembar yang lebih lama tidak berlaku.
# Said by the command line with a new code.
staff-recovery = Kode pemulihan petugas: { $code }. Catat dan simpan; dipakai untuk membuat PIN di layar.
# State: label.
staff-state-link = Jaringan
# State: value.
staff-state-link-online = Tersambung ke kota
# State: value.
staff-state-link-away = Kota tidak tersambung
# State: value.
staff-state-link-unknown = Belum dicoba
# State: label.
staff-state-answer = Jawaban kota terakhir
# State: value.
staff-state-never = Belum pernah
# State: value, a day and a time.
staff-state-moment = { $day }, { $clock }
# State: label.
staff-state-unsent = Belum terkirim
# State: value.
staff-state-unsent-none = Tidak ada
# State: value.
staff-state-unsent-some = { NUMBER($count) } laporan, tertua { $age }
# State: value.
staff-state-unsent-conflict = { NUMBER($count) } perlu keputusan kota
# State: label.
staff-state-photos = Foto menunggu
# State: value.
staff-state-photos-some = { NUMBER($count) } foto
# State: label.
staff-state-disk = Ruang simpan
# State: value.
staff-state-disk-free = { NUMBER($free) } MB kosong
# State: label.
staff-state-pack = Data kota
# State: value, of the pack that came with the program.
staff-state-pack-own = { $version }, bawaan program
# State: value.
staff-state-pack-day = { $version }, berlaku { $day }
# State: value.
staff-state-pack-next = { $version }; ada yang lain setelah mulai ulang
# State: label.
staff-state-program = Program
# State: label.
staff-state-clock = Jam
# State: value.
staff-state-clock-right = { $clock }, selisih { NUMBER($seconds) } detik
# State: value.
staff-state-clock-unsure = { $clock }, belum dicocokkan dengan kota
# State: label.
staff-state-store = Catatan anjungan
# State: value.
staff-state-store-damaged = Pernah rusak; hubungi pengelola kota
# An age.
staff-age-minutes = { NUMBER($count) } menit
# An age.
staff-age-hours = { NUMBER($count) } jam
# An age.
staff-age-days = { NUMBER($count) } hari
# A line of the staff log.
staff-deed-entered = Masuk ruang petugas
# A line of the staff log.
staff-deed-left = Keluar ruang petugas
# A line of the staff log.
staff-deed-wrong-pin = PIN salah
# A line of the staff log.
staff-deed-code-used = Kode pemulihan dipakai
# A line of the staff log.
staff-deed-pin-set = PIN dibuat atau diganti
# A line of the staff log.
staff-deed-pin-gone = PIN dihapus
# A line of the staff log.
staff-deed-code-made = Kode pemulihan baru
# A line of the staff log.
staff-deed-check = Pemeriksaan ditandatangani
# A line of the staff log.
staff-deed-opened = Anjungan dibuka
# A line of the staff log.
staff-deed-closed = Anjungan ditutup hari ini
# A line of the staff log.
staff-deed-unfit = Anjungan tetap tutup
# A line of the staff log.
staff-deed-sent = Kirim sekarang
# A line of the staff log.
staff-deed-stick-written = Flashdisk ditulis
# A line of the staff log.
staff-deed-stick-read = Flashdisk dibaca
# A line of the staff log.
staff-deed-stick-carried = Kiriman lain diserahkan
# A line of the staff log.
staff-deed-test-print = Uji cetak
# A line of the staff log.
staff-deed-pack-back = Data kota dikembalikan
# A line of the staff log.
staff-deed-quit = Program ditutup
# A line of the staff log.
staff-deed-power-off = Mesin dimatikan

# What went wrong, for staff.
error-pin-wrong-title = PIN tidak cocok.
# What to do.
error-pin-wrong-advice = Coba sekali lagi dengan tenang.
# What went wrong, for staff.
error-pin-locked-title = Terlalu banyak PIN atau kode salah.
# What to do.
error-pin-locked-advice = Tunggu sebentar. Setiap salah lagi, tunggunya lebih lama.
# What went wrong, for staff.
error-pin-length-title = PIN harus enam angka.
# What to do.
error-pin-length-advice = Tambah angka yang kurang.
# What went wrong, for staff.
error-pin-simple-title = PIN ini terlalu mudah ditebak.
# What to do.
error-pin-simple-advice = Pilih angka lain, bukan urut atau berulang.
# What went wrong, for staff.
error-pin-other-title = Kedua PIN tidak sama.
# What to do.
error-pin-other-advice = Buat PIN baru sekali lagi.
# What went wrong, for staff.
error-pin-label-title = Nama meja masih kosong.
# What to do.
error-pin-label-advice = Tulis nama meja atau jabatan.
# What went wrong, for staff.
error-pin-taken-title = PIN ini sudah dipakai meja lain.
# What to do.
error-pin-taken-advice = Pilih angka lain.
# What went wrong, for staff.
error-pin-full-title = Sudah ada delapan PIN.
# What to do.
error-pin-full-advice = Hapus satu yang tidak dipakai.
# What went wrong, for staff.
error-pin-last-title = PIN terakhir tidak bisa dihapus.
# What to do.
error-pin-last-advice = Tambah PIN lain dulu.
# What went wrong, for staff.
error-pin-there-title = PIN sudah pernah dibuat.
# What to do.
error-pin-there-advice = Masuk dengan PIN, atau pakai kode pemulihan.
# What went wrong, for staff.
error-code-wrong-title = Kode pemulihan tidak cocok.
# What to do.
error-code-wrong-advice = Periksa setiap huruf. Hanya lembar terbaru yang berlaku.
# What went wrong, for staff.
error-staff-key-damaged-title = Berkas PIN petugas rusak.
# What to do.
error-staff-key-damaged-advice = Teknisi, buat kode pemulihan baru di mesin ini.
# What went wrong, for staff.
error-power-refused-title = Mesin tidak bisa dimatikan dari sini.
# What to do.
error-power-refused-advice = Tekan tombol daya pada mesin.
