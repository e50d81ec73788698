# Pengguna meja kerja: peran, langkah kedua, sesi masuk, catatan akses.

# Peran: petugas kelurahan.
central-role-kelurahan = Petugas kelurahan

# Peran: petugas lapangan dinas.
central-role-lapangan = Petugas lapangan

# Peran: atasan dinas, yang menyetujui jawaban.
central-role-atasan = Atasan dinas

# Peran: pimpinan kota, hanya angka.
central-role-pimpinan = Pimpinan kota

# Peran: inspektorat.
central-role-inspektorat = Inspektorat

# Galat: petugas kelurahan tanpa kelurahan, atau peran lain dengan kelurahan.
people-kelurahan-needed = Petugas kelurahan perlu satu kelurahan. Peran lain tanpa kelurahan.

# Isian kelurahan pengguna.
people-kelurahan-label = Kelurahan, untuk petugas kelurahan

# Pilihan kosong.
people-no-kelurahan = Tidak ada

# Dinas seorang pengguna.
people-agency = Dinas

# Kelurahan seorang pengguna.
people-kelurahan = Kelurahan

# Judul langkah kedua saat masuk.
people-second-title = Langkah kedua saat masuk

# Bantuan di halaman langkah kedua.
people-second-ask = Kata sandi cocok. Buka aplikasi kode di ponsel Anda.

# Isian kode dari aplikasi.
people-second-code = Kode 6 angka

# Kode cadangan boleh dipakai.
people-second-paper = Ponsel hilang? Ketik satu kode cadangan.

# Tautan kembali ke halaman masuk.
people-second-back = Kembali ke halaman masuk

# Galat: kode tidak cocok.
people-second-wrong = Kode tidak cocok. Tunggu kode baru, lalu ketik lagi.

# Galat: langkah kedua terlalu lama.
people-second-late = Waktunya habis. Masuk sekali lagi.

# Langkah kedua sudah aktif.
people-second-is-on = Aktif

# Langkah kedua belum aktif.
people-second-is-off = Belum aktif

# Galat: langkah kedua sudah aktif.
people-second-on = Langkah kedua sudah aktif. Muat ulang halaman ini.

# Penjelasan saat aktif.
people-second-on-help = Setiap kali masuk, ketik juga kode dari ponsel Anda.

# Sisa kode cadangan.
people-second-codes-left = Kode cadangan tersisa: { $count }

# Judul kode cadangan baru.
people-second-new-codes = Kode cadangan baru

# Akibat kode cadangan baru.
people-second-new-help = Kode yang lama tidak berlaku lagi.

# Tombol kode cadangan baru.
people-second-new-make = Buat kode cadangan

# Kota meminta langkah kedua.
people-second-owed = Peran Anda perlu langkah kedua. Pasang sekali saja, sekarang.

# Judul pemasangan.
people-second-scan = Pasang di ponsel Anda

# Langkah pertama pemasangan.
people-second-step-app = Buka aplikasi kode, misalnya Aegis atau Google Authenticator.

# Langkah kedua pemasangan.
people-second-step-scan = Pindai gambar di samping, atau ketik kunci di bawahnya.

# Langkah ketiga pemasangan.
people-second-step-type = Ketik 6 angka yang tampil di ponsel.

# Tombol mengaktifkan langkah kedua.
people-second-switch-on = Aktifkan langkah kedua

# Nama gambar QR.
people-second-picture = Kode QR untuk aplikasi

# Keterangan kunci yang diketik.
people-second-typed = Atau ketik kunci ini di aplikasi:

# Judul kode cadangan.
people-codes-title = Kode cadangan Anda

# Cara menyimpan kode cadangan.
people-codes-help = Cetak atau catat sekarang, tampil sekali saja. Setiap kode berlaku satu kali.

# Tombol lanjut sesudah mencatat kode.
people-codes-kept = Sudah saya simpan

# Bagian akun: kata sandi.
people-password-tab = Kata sandi

# Bagian akun: langkah kedua.
people-second-tab = Langkah kedua

# Bagian akun: perangkat.
people-sessions-tab = Perangkat masuk

# Nama bagian akun sendiri.
people-own-account = Akun saya

# Judul daftar perangkat yang masuk.
people-sessions-title = Perangkat yang masuk

# Penjelasan daftar perangkat.
people-sessions-help = Perangkat keluar sendiri setelah { $minutes } menit tanpa kegiatan.

# Perangkat tidak dikenal.
people-sessions-unknown = Perangkat lain

# Waktu masuk.
people-sessions-since = Masuk { $day }, { $time }

# Waktu terakhir dipakai.
people-sessions-used = terakhir dipakai { $day }, { $time }

# Tanda perangkat ini.
people-sessions-this = Perangkat ini

# Tombol mengeluarkan satu perangkat.
people-sessions-end = Keluarkan

# Tombol mengeluarkan semua yang lain.
people-sessions-end-others = Keluarkan semua perangkat lain

# Judul sesudah keluar.
people-out-title = Anda sudah keluar

# Akun kota masih masuk.
people-out-help = Akun kota Anda mungkin masih masuk di perangkat ini.

# Tombol keluar dari akun kota.
people-out-there = Keluar juga dari akun kota

# Tanda: memakai langkah kedua.
people-has-second = Langkah kedua

# Tanda: masuk lewat akun kota.
people-linked = Akun kota

# Akun tersambung ke akun kota.
people-linked-yes = Tersambung

# Daftar pengguna kosong.
people-none = Belum ada pengguna. Tambahkan di samping.

# Keadaan akun.
people-standing = Keadaan

# Akun boleh masuk.
people-active = Boleh masuk

# Perangkat yang sedang masuk.
people-signed-in = Sedang masuk

# Jumlah perangkat.
people-signed-in-count = { $count } perangkat

# Tidak sedang masuk.
people-signed-in-none = Tidak

# Kapan akun dibuat.
people-since = Dibuat

# Judul izin khusus atas nama.
people-named-title = Izin khusus atas nama

# Penjelasan izin khusus.
people-named-help = Hanya orang ini yang mendapatnya. Setiap perubahan dicatat.

# Tombol simpan izin khusus.
people-named-save = Simpan izin

# Judul ganti peran.
people-role-change = Ganti peran

# Akibat ganti peran.
people-role-change-help = Izin khusus hilang, dan orang ini masuk sekali lagi.

# Tombol simpan peran.
people-role-save = Simpan peran

# Judul bantuan untuk pengguna.
people-help-title = Bantu orang ini

# Tombol kata sandi sekali pakai.
people-new-password = Buat kata sandi sekali pakai

# Tombol hapus langkah kedua.
people-reset-second = Ponsel hilang: pasang ulang langkah kedua

# Tombol keluarkan dari semua perangkat.
people-end-sign-ins = Keluarkan dari semua perangkat

# Akun sendiri diubah admin lain.
people-yourself = Ini akun Anda sendiri. Hanya admin lain yang bisa mengubahnya.

# Judul tabel peran.
people-roles-title = Peran dan izin

# Penjelasan tabel peran.
people-roles-help = Atas nama berarti: diberikan kepada orang tertentu saja.

# Kepala kolom izin.
people-permission = Izin

# Peran punya izin.
people-yes = Ya

# Peran tidak punya izin.
people-no = Tidak

# Izin diberikan atas nama.
people-by-name = atas nama

# Kota meminta langkah kedua.
people-asks-second = Semua peran di atas petugas wajib memakai langkah kedua.

# Kota tidak meminta langkah kedua.
people-asks-no-second = Langkah kedua boleh dipakai, belum diwajibkan.

# Tombol mewajibkan.
people-ask-second-on = Wajibkan langkah kedua

# Tombol tidak mewajibkan.
people-ask-second-off = Jangan wajibkan lagi

# Judul catatan akses.
people-diary-title = Catatan akses

# Penjelasan catatan akses.
people-diary-help = Setiap perubahan hak dan perangkat tercatat, tidak bisa dihapus.

# Pilihan jenis catatan.
people-diary-kind = Jenis

# Semua jenis.
people-diary-all = Semua

# Tombol tampilkan.
people-diary-show = Tampilkan

# Kolom waktu.
people-diary-when = Waktu

# Kolom siapa.
people-diary-who = Siapa

# Kolom apa.
people-diary-what = Apa

# Dilakukan server sendiri, bukan oleh orang.
people-diary-server = Komputer kota

# Tidak ada catatan.
people-diary-empty = Tidak ada catatan yang cocok.

# Halaman lebih baru.
people-newer = Lebih baru

# Halaman lebih lama.
people-older = Lebih lama

# Judul periksa keutuhan catatan.
people-audit-title = Periksa keutuhan catatan

# Penjelasan pemeriksaan.
people-audit-help = Server menghitung ulang rantai setiap kasus dan catatan akses. Pemeriksaan ini ikut dicatat.

# Tombol periksa.
people-audit-check = Periksa sekarang

# Hasil: utuh.
people-audit-whole = Semua catatan utuh. Tidak ada yang diubah.

# Hasil: kasus yang rusak.
people-audit-cases = { $count } kasus tidak sama dengan yang dicatat dulu:

# Hasil: catatan akses rusak.
people-audit-diary = Catatan akses berubah sejak baris { $number }.

# Jenis catatan akses.
people-deed-sign-in = Masuk

# Jenis catatan akses.
people-deed-password = Mengganti kata sandi

# Jenis catatan akses.
people-deed-second-on = Memasang langkah kedua

# Jenis catatan akses.
people-deed-second-codes = Membuat kode cadangan

# Jenis catatan akses.
people-deed-second-paper = Memakai kode cadangan

# Jenis catatan akses.
people-deed-second-reset = Menghapus langkah kedua

# Jenis catatan akses.
people-deed-account-added = Menambah pengguna

# Jenis catatan akses.
people-deed-account-on = Mengizinkan masuk lagi

# Jenis catatan akses.
people-deed-account-off = Menutup akun

# Jenis catatan akses.
people-deed-role-changed = Mengganti peran

# Jenis catatan akses.
people-deed-grant-given = Memberi izin khusus

# Jenis catatan akses.
people-deed-grant-taken = Mencabut izin khusus

# Jenis catatan akses.
people-deed-password-reset = Membuat kata sandi sekali pakai

# Jenis catatan akses.
people-deed-sign-ins-ended = Mengeluarkan dari perangkat

# Jenis catatan akses.
people-deed-setting = Mengubah aturan akses

# Jenis catatan akses.
people-deed-case-read = Membaca kasus

# Jenis catatan akses.
people-deed-audit-checked = Memeriksa keutuhan catatan

# Jenis catatan akses.
people-deed-account-linked = Menyambung akun kota

# Jenis catatan akses.
people-deed-account-made = Membuat akun dari akun kota

# Jenis catatan akses.
people-deed-rule-added = Menambah aturan akun kota

# Jenis catatan akses.
people-deed-rule-removed = Menghapus aturan akun kota

# Jenis catatan akses.
people-deed-kiosk-code = Membuat kode pendaftaran anjungan

# Jenis catatan akses.
people-deed-kiosk-enrolled = Mendaftarkan anjungan

# Jenis catatan akses.
people-deed-kiosk-approved = Menyetujui anjungan

# Jenis catatan akses.
people-deed-kiosk-revoked = Mencabut anjungan

# Jenis catatan akses.
people-deed-kiosk-believed = Menerima kiriman anjungan yang dicabut

# Jenis catatan akses.
people-deed-kiosk-rotate = Meminta ganti kunci anjungan

# Jenis catatan akses.
people-deed-affected-seen = Melihat daftar warga terdampak

# Jenis catatan akses.
people-deed-affected-file = Mengunduh daftar warga terdampak

# Nama izin.
people-may-see-all-cases = Melihat semua laporan

# Nama izin.
people-may-see-agency-cases = Melihat laporan dinas sendiri

# Nama izin.
people-may-see-kelurahan-cases = Melihat laporan kelurahan sendiri

# Nama izin.
people-may-see-assigned-cases = Melihat laporan yang ditugaskan

# Nama izin.
people-may-inspect = Membaca semua laporan, dicatat

# Nama izin.
people-may-see-secret = Melihat laporan rahasia

# Nama izin.
people-may-verify = Memeriksa laporan masuk

# Nama izin.
people-may-route = Meneruskan ke dinas

# Nama izin.
people-may-work = Mengerjakan dan menjadwalkan

# Nama izin.
people-may-answer = Menjawab warga langsung, tanpa persetujuan

# Nama izin.
people-may-draft = Menulis konsep jawaban

# Nama izin.
people-may-approve = Menyetujui jawaban

# Nama izin.
people-may-close = Menutup laporan

# Nama izin.
people-may-note = Menulis catatan dalam

# Nama izin.
people-may-assign = Menugaskan petugas

# Nama izin.
people-may-merge = Menggabung dan memisah laporan

# Nama izin.
people-may-bulk = Mengubah banyak laporan sekaligus

# Nama izin.
people-may-see-identity = Melihat nama pelapor, dicatat

# Nama izin.
people-may-see-hidden-identity = Melihat nama yang dirahasiakan

# Nama izin.
people-may-templates = Mengatur contoh jawaban

# Nama izin.
people-may-propose = Mengusulkan aturan

# Nama izin.
people-may-rules = Menetapkan tenggat dan rute

# Nama izin.
people-may-see-figures = Melihat angka E-Monev

# Nama izin.
people-may-see-totals = Melihat angka seluruh kota

# Nama izin.
people-may-export = Mengunduh daftar tanpa nama

# Nama izin.
people-may-export-personal = Mengunduh daftar dengan nama

# Nama izin.
people-may-kiosks = Mengatur anjungan

# Nama izin.
people-may-accounts = Mengatur semua pengguna

# Nama izin.
people-may-agency-accounts = Mengatur pengguna dinas sendiri

# Nama izin.
people-may-see-affected = Melihat warga terdampak anjungan hilang

# Nama izin.
people-may-see-access-log = Membaca catatan akses

# Nama izin.
people-may-verify-audit = Memeriksa keutuhan catatan

# Nama izin.
people-may-announce = Mengatur papan berita

# Nama izin.
people-may-publish-matter = Membuka laporan untuk diikuti

# Nama izin.
people-may-see-satisfaction = Melihat indeks kepuasan

# Nama izin.
people-may-operate = Merawat server dan kotak keluar

# Tombol masuk lewat akun kota.
people-provider-enter = Masuk dengan akun kota

# Menu warga terdampak.
people-affected-nav = Anjungan hilang

# Judul warga terdampak.
people-affected-title = Warga terdampak anjungan hilang

# Penjelasan halaman.
people-affected-help = Pilih anjungan yang dicuri. Kota wajib memberi tahu warganya dalam 3 hari.

# Judul satu anjungan.
people-affected-of = { $name }, { $place }

# Jumlah laporan.
people-affected-count = { $count } laporan mungkin masih ada di anjungan ini.

# Yang lebih lama sudah terhapus.
people-affected-gone = Yang diterima sebelum { $day } sudah terhapus di sana.

# Belum pasti ada yang terhapus.
people-affected-nothing-gone = Belum ada yang pasti terhapus di sana.

# Laporan di luar izin orang ini.
people-affected-others = { $count } laporan rahasia lagi. Minta verifikator yang ditunjuk.

# Kolom nomor laporan.
people-letter-ticket = Nomor

# Kolom tanggal.
people-letter-day = Tanggal

# Kolom kelurahan.
people-letter-kelurahan = Kelurahan

# Kolom alamat surat.
people-letter-address = Alamat surat

# Tanpa nama.
people-letter-nameless = tanpa nama

# Alamat ada.
people-letter-known = ada

# Alamat tidak boleh dilihat orang ini.
people-letter-closed = perlu izin lain

# Judul berkas surat.
people-letters-title = Berkas untuk surat

# Penjelasan berkas surat.
people-letters-help = Berisi nama dan alamat { $count } warga. Setiap nama yang dibuka dicatat.

# Isian alasan.
people-letters-reason = Alasan membuka nama

# Tombol unduh berkas surat.
people-letters-take = Unduh berkas surat (CSV)

# Isian alasan mencabut anjungan.
people-kiosk-why = Alasan mencabut, misalnya dicuri

# Galat: alasan mencabut kosong.
people-kiosk-reason = Tulis alasan mencabut anjungan ini.

# Umur kunci anjungan.
people-kiosk-key-since = Kunci dipakai sejak { $day }

# Alasan pencabutan.
people-kiosk-revoked-for = Alasan: { $reason }

# Tombol mencocokkan sidik.
people-kiosk-match = Cocokkan sidik

# Isian angka terakhir sidik.
people-kiosk-digits = 8 angka terakhir di layar anjungan

# Cara mencocokkan.
people-kiosk-digits-help = Baca dari layar anjungan, bukan dari halaman ini.

# Tombol setujui anjungan.
people-kiosk-approve = Setujui anjungan

# Tanda: sidik belum dicocokkan.
people-kiosk-unmatched = Belum dicocokkan

# Galat: sidik berbeda.
people-kiosk-differs = Sidik tidak sama. Periksa lagi, atau cabut anjungan ini.

# Judul akun kota.
people-provider-title = Akun kota (OpenID Connect)

# Layanan akun yang dipakai.
people-provider-is = Layanan akun:

# Belum ada layanan akun.
people-provider-none = Belum ada layanan akun kota. Operator menulisnya di provider.toml.

# Alamat kembali untuk didaftarkan.
people-provider-redirect = Alamat kembali yang didaftarkan di layanan akun:

# Galat: layanan akun menolak.
people-provider-refused = Layanan akun kota tidak mengenali Anda. Coba masuk sekali lagi.

# Galat: layanan akun tidak menjawab.
people-provider-away = Layanan akun kota tidak menjawab. Masuk dengan kata sandi, atau tunggu.

# Galat: terlalu lama.
people-provider-late = Waktunya habis. Mulai sekali lagi dari halaman ini.

# Galat: tidak ada peran.
people-provider-no-rule = Akun kota Anda belum punya peran di sini. Hubungi admin.

# Galat: akun ditutup.
people-provider-off = Akun Anda di sini ditutup. Hubungi admin.

# Galat: nama sudah dipakai akun lain.
people-provider-taken = Nama ini sudah dipakai akun lain. Admin bisa menyambungkannya.

# Judul aturan peran.
people-rules = Aturan peran

# Penjelasan aturan.
people-rules-help = Aturan pertama yang cocok menentukan peran setiap kali masuk.

# Belum ada aturan.
people-rules-none = Belum ada aturan. Tanpa aturan, tidak ada yang bisa masuk.

# Tombol hapus aturan.
people-rule-remove = Hapus

# Judul aturan baru.
people-rule-new = Aturan baru

# Isian nama klaim.
people-rule-claim = Nama klaim

# Isian nilai klaim.
people-rule-value = Nilai klaim

# Isian klaim dinas atau kelurahan.
people-rule-place = Klaim dinas atau kelurahan

# Bantuan klaim tempat.
people-rule-place-help = Berisi kode dinas atau kelurahan. Kosongkan untuk peran kota.

# Tombol tambah aturan.
people-rule-add = Tambah aturan

# Galat aturan tidak lengkap.
people-rule-incomplete = Isi nama klaim dan nilainya.

# Judul penyambungan akun.
people-links = Sambungkan nama yang sama

# Penyambungan aktif.
people-links-on = Akun kota disambung ke pengguna bernama sama.

# Penyambungan tidak aktif.
people-links-off = Akun kota tidak disambung ke pengguna yang sudah ada.

# Tombol mulai menyambung.
people-links-start = Sambungkan nama yang sama

# Tombol berhenti menyambung.
people-links-stop = Jangan sambungkan lagi

# Tautan membuka aplikasi kode di ponsel ini.
people-second-open-app = Di ponsel ini: buka aplikasi kode

# Peringatan di daftar pengguna: tidak ada yang dapat membuka laporan rahasia.
people-secret-nobody = Belum ada verifikator yang ditunjuk untuk laporan rahasia. Laporan rahasia tidak ditangani siapa pun. Buka akun seorang verifikator, lalu beri izinnya.

# Pemeriksaan keutuhan sedang berjalan. day, time: sejak kapan.
people-audit-running = Sedang diperiksa sejak { $day }, pukul { $time }. Anda boleh membuka halaman lain.

# Tautan memuat ulang halaman pemeriksaan.
people-audit-look = Lihat apakah sudah selesai

# Di bawah hasil pemeriksaan: oleh siapa dan kapan.
people-audit-last = Diperiksa terakhir oleh { $name }, { $day }, pukul { $time }.

# Jenis baris catatan akses.
people-deed-audit-began = Mulai memeriksa keutuhan catatan
