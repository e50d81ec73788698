# SPDX-License-Identifier: GPL-3.0-or-later
# Halaman server kota: meja kerja dinas, anjungan terdaftar, dan halaman lacak untuk warga.

# Nama meja kerja, di kepala halaman.
central-desk = Meja kerja

# Tautan di kepala: daftar kasus.
central-nav-cases = Laporan warga

# Tautan di kepala: anjungan.
central-nav-kiosks = Anjungan

# Tautan di kepala: pengguna.
central-nav-accounts = Pengguna

# Tautan di kepala: kata sandi sendiri.
central-nav-password = Kata sandi

# Tombol keluar.
central-sign-out = Keluar

# Peran: verifikator.
central-role-verifikator = Verifikator kota

# Peran: petugas dinas.
central-role-opd = Pejabat penghubung dinas

# Peran: admin.
central-role-admin = Admin sistem

# Judul halaman masuk.
central-sign-in-title = Masuk ke meja kerja

# Bantuan di halaman masuk.
central-sign-in-help = Untuk petugas kota dan dinas. Warga melihat laporannya di halaman lacak.

# Isian nama pengguna.
central-login = Nama pengguna

# Isian kata sandi.
central-password = Kata sandi

# Tombol masuk.
central-sign-in = Masuk

# Tautan dari halaman masuk ke halaman lacak.
central-to-lookup = Lacak laporan saya

# Tautan dari halaman lacak ke halaman masuk.
central-to-sign-in = Petugas: masuk ke meja kerja

# Galat: nama atau sandi salah.
central-sign-in-wrong = Nama pengguna atau kata sandi tidak cocok. Periksa lalu coba lagi.

# Galat: pintu tertutup sebentar sesudah beberapa kali salah.
central-wait = Terlalu banyak percobaan. Coba lagi dalam { $seconds } detik.

# Judul halaman ganti sandi.
central-password-title = Ganti kata sandi

# Penjelasan pada masuk pertama.
central-password-first = Ini kata sandi sekali pakai. Buat kata sandi Anda sendiri dahulu.

# Isian sandi lama.
central-password-old = Kata sandi sekarang

# Isian sandi baru.
central-password-new = Kata sandi baru

# Bantuan panjang sandi.
central-password-help = Paling sedikit { $least } huruf. Kalimat pendek mudah diingat.

# Isian sandi baru sekali lagi.
central-password-again = Kata sandi baru, sekali lagi

# Tombol simpan sandi.
central-password-save = Simpan kata sandi

# Galat sandi pendek.
central-password-short = Kata sandi paling sedikit { $least } huruf. Tambah beberapa kata.

# Galat sandi lama salah.
central-password-wrong = Kata sandi sekarang tidak cocok. Ketik ulang.

# Galat sandi sama.
central-password-same = Kata sandi baru sama dengan yang lama. Pilih yang lain.

# Galat dua isian sandi berbeda.
central-password-differs = Kedua kata sandi baru tidak sama. Ketik ulang keduanya.

# Judul daftar kasus.
central-list-title = Laporan warga

# Jumlah kasus dalam daftar.
central-list-total = { $count } laporan

# Jumlah yang lewat batas.
central-list-late = { $count } lewat batas waktu

# Saringan keadaan.
central-filter-state = Keadaan

# Pilihan saringan: yang terbuka.
central-filter-open = Semua yang terbuka

# Pilihan saringan: semuanya.
central-filter-all = Semua, juga yang tertutup

# Saringan masalah.
central-filter-topic = Masalah

# Pilihan saringan: semua masalah.
central-filter-any-topic = Semua masalah

# Saringan kelurahan.
central-filter-area = Kelurahan

# Pilihan saringan: semua kelurahan.
central-filter-any-area = Semua kelurahan

# Isian cari nomor laporan.
central-filter-ticket = Nomor laporan

# Tombol saring.
central-filter-apply = Tampilkan

# Kolom batas waktu.
central-column-due = Batas waktu

# Kolom laporan.
central-column-case = Laporan

# Kolom tempat.
central-column-place = Tempat

# Kolom keadaan.
central-column-state = Keadaan

# Kolom dinas.
central-column-agency = Dinas

# Tanpa batas waktu.
central-no-due = Tanpa batas

# Tanda lewat batas dengan jumlah hari.
central-late = Lewat { $days } hari

# Tanda sisa hari.
central-days-left = { $days } hari lagi

# Tanda batas hari ini.
central-due-today = Hari ini

# Tanda perlu diperiksa.
central-needs-check = Perlu diperiksa

# Tanda rahasia.
central-secret = Rahasia

# Daftar kosong.
central-list-empty = Tidak ada laporan di sini.

# Saran saat daftar kosong.
central-list-empty-help = Ubah saringan, atau tunggu laporan baru dari anjungan.

# Halaman daftar.
central-list-page = Halaman { $page } dari { $pages }

# Tautan halaman sebelumnya.
central-list-before = Sebelumnya

# Tautan halaman berikutnya.
central-list-after = Berikutnya

# Belum ada dinas.
central-no-agency = Belum diteruskan

# Tautan kembali ke daftar.
central-back-to-list = Kembali ke daftar

# Nomor kasus di dalam kota.
central-case-number = Kasus { $number }

# Waktu laporan dibuat.
central-filed-at = Dibuat { $day }, pukul { $time }

# Waktu dibuat bila jam anjungan tidak pasti.
central-filed-about = Dibuat kira-kira { $day }, pukul { $time }

# Tempat laporan dibuat.
central-filed-where = di { $kiosk }

# Waktu diterima kota.
central-received-at = Diterima kota { $day }, pukul { $time }

# Tenggat yang dijanjikan.
central-due-promised = Dijawab paling lambat

# Judul cerita.
central-story = Cerita warga

# Judul foto.
central-photos = Foto

# Foto yang belum tiba.
central-photo-missing = Foto { $number } belum tiba dari anjungan

# Teks pengganti foto.
central-photo-alt = Foto { $number } dari pelapor

# Judul pelapor.
central-reporter = Pelapor

# Identitas: pakai nama.
central-identity-pakai = Memakai nama. Dinas boleh menghubungi pelapor.

# Identitas: rahasia.
central-identity-rahasia = Identitas dirahasiakan. Hanya verifikator kota yang boleh membukanya.

# Identitas: anonim.
central-identity-anonim = Tanpa nama. Tidak ada identitas yang disimpan.

# Isian alasan membuka identitas.
central-identity-reason = Mengapa perlu dibuka?

# Bantuan alasan.
central-identity-help = Alasan dan nama Anda dicatat di riwayat kasus.

# Tombol buka identitas.
central-identity-open = Buka identitas pelapor

# Identitas terlihat sekali.
central-identity-once = Terlihat sekali ini saja. Jangan disalin ke jawaban.

# Galat buka identitas.
central-identity-refused = Anda tidak berhak membuka identitas ini.

# Judul pemeriksaan otomatis.
central-checks = Perlu diperiksa sebelum diteruskan

# Pemeriksaan: formulir tidak dikenal.
central-check-form = Formulirnya tidak dikenal di sini. Perbarui paket kota di server.

# Pemeriksaan: tanggal janji tidak terbaca.
central-check-due = Tanggal janji di struk tidak terbaca. Dihitung ulang dari aturan.

# Judul langkah yang bisa dilakukan.
central-actions = Langkah berikutnya

# Tidak ada langkah untuk pengguna ini.
central-actions-none = Tidak ada langkah untuk Anda pada keadaan ini.

# Isian kata untuk warga.
central-public-text = Kata untuk warga

# Bantuan kata untuk warga.
central-public-help = Terbaca di anjungan dan halaman lacak. Jangan tulis nama atau nomor orang.

# Isian catatan dalam.
central-internal-text = Catatan untuk rekan

# Bantuan catatan dalam.
central-internal-help = Hanya petugas yang membacanya.

# Isian pilih dinas.
central-agency = Dinas yang menangani

# Saran dinas dari masalahnya.
central-agency-suggested = saran

# Isian nomor kasus kembar.
central-twin = Nomor kasus yang sama

# Tombol: terverifikasi.
central-do-terverifikasi = Nyatakan lengkap dan jelas

# Tombol: didisposisikan.
central-do-didisposisikan = Teruskan ke dinas

# Tombol: diproses.
central-do-diproses = Mulai dikerjakan

# Tombol: dijadwalkan.
central-do-dijadwalkan = Jadwalkan pekerjaan

# Tombol: menunggu pelapor.
central-do-menunggu-pelapor = Tanya pelapor

# Tombol: ditanggapi.
central-do-ditanggapi = Kirim jawaban

# Tombol: selesai.
central-do-selesai = Tutup kasus

# Tombol: bukan kewenangan.
central-do-bukan-kewenangan = Bukan kewenangan kota

# Tombol: duplikat.
central-do-duplikat = Sama dengan kasus lain

# Tombol: ditolak.
central-do-ditolak = Tolak dengan alasan

# Tombol: dibuka kembali.
central-do-dibuka-kembali = Buka kembali

# Tombol: kembalikan ke verifikator (didisposisikan ke terverifikasi).
central-do-kembalikan = Kembalikan ke verifikator

# Tombol: lanjutkan pekerjaan sesudah dijawab.
central-do-lanjutkan = Kerjakan lagi

# Keadaan untuk petugas: diterima.
central-state-diterima = Baru diterima

# Keadaan untuk petugas: terverifikasi.
central-state-terverifikasi = Terverifikasi

# Keadaan untuk petugas: didisposisikan.
central-state-didisposisikan = Didisposisikan

# Keadaan untuk petugas: diproses.
central-state-diproses = Diproses

# Keadaan untuk petugas: dijadwalkan.
central-state-dijadwalkan = Dijadwalkan

# Keadaan untuk petugas: menunggu pelapor.
central-state-menunggu-pelapor = Menunggu pelapor

# Keadaan untuk petugas: ditanggapi.
central-state-ditanggapi = Ditanggapi

# Keadaan untuk petugas: selesai.
central-state-selesai = Selesai

# Keadaan untuk petugas: bukan kewenangan.
central-state-bukan-kewenangan = Bukan kewenangan

# Keadaan untuk petugas: duplikat.
central-state-duplikat = Duplikat

# Keadaan untuk petugas: ditolak.
central-state-ditolak = Ditolak

# Keadaan untuk petugas: dibuka kembali.
central-state-dibuka-kembali = Dibuka kembali

# Galat: langkah tidak diperbolehkan.
central-change-refused = Langkah ini tidak bisa dilakukan pada keadaan sekarang.

# Galat: kasus baru saja diubah orang lain.
central-case-changed = Kasus ini baru saja diubah rekan Anda. Baca riwayatnya; teks Anda masih ada di bawah.

# Galat: dinas belum dipilih.
central-need-agency = Pilih dinas lain yang akan menangani kasus ini.

# Galat: nomor kasus kembar tidak ada.
central-need-case-number = Tulis nomor kasus lain yang sudah ada.

# Galat: teks terlalu pendek atau panjang.
central-need-text = Tulis { $least } sampai { $most } huruf. Teks Anda belum disimpan.

# Judul riwayat.
central-history = Riwayat kasus

# Yang melakukan: server.
central-by-server = Otomatis

# Riwayat: kasus dibuka dari anjungan.
central-did-open = Diterima dari anjungan

# Riwayat: catatan.
central-did-note = Catatan

# Riwayat: identitas dibuka.
central-did-identity = Identitas dibuka

# Tanda teks publik.
central-public = Dibaca warga

# Tanda teks dalam.
central-internal = Hanya petugas

# Judul tambah catatan.
central-note-add = Tambah catatan

# Tombol simpan catatan.
central-note-save = Simpan catatan

# Judul halaman anjungan.
central-kiosks-title = Anjungan kota

# Judul daftar anjungan.
central-kiosks-list = Terdaftar

# Belum ada anjungan.
central-kiosks-none = Belum ada anjungan. Buat kode pendaftaran dahulu.

# Anjungan terakhir terhubung.
central-kiosk-seen = Terhubung { $day }, { $time }

# Anjungan belum pernah terhubung.
central-kiosk-never = Belum pernah terhubung

# Anjungan aktif.
central-kiosk-active = Aktif

# Anjungan dicabut.
central-kiosk-revoked = Dicabut { $day }

# Unit nomor tiket.
central-kiosk-unit = Awal nomor { $unit }

# Sidik kunci.
central-fingerprint = Sidik kunci

# Tombol cabut.
central-kiosk-revoke = Cabut

# Pertanyaan sebelum cabut.
central-kiosk-doubt = Anjungan { $name } tidak bisa mengirim lagi. Ini tidak dapat dibatalkan.

# Tombol pasti cabut.
central-kiosk-revoke-sure = Cabut anjungan ini

# Judul buat kode.
central-code-title = Daftarkan anjungan baru

# Isian kelurahan anjungan.
central-code-area = Kelurahan

# Pilihan kosong.
central-choose = Pilih

# Isian nama anjungan.
central-code-name = Nama anjungan

# Contoh nama anjungan.
central-code-name-example = Anjungan 1

# Tombol buat kode.
central-code-make = Buat kode pendaftaran

# Kode yang baru dibuat.
central-code-new = Kode sekali pakai

# Penjelasan kode.
central-code-help = Ketik di anjungan bersama alamat server. Berlaku 72 jam, tampil sekali ini saja.

# Alamat server.
central-server-address = Alamat server

# Sidik kunci kota untuk dicocokkan.
central-server-fingerprint = Sidik kunci kota, cocokkan di layar anjungan

# Kode yang menunggu.
central-codes-open = Kode yang belum dipakai

# Batas kode.
central-code-until = sampai { $day }, { $time }

# Galat kelurahan.
central-kelurahan-unknown = Pilih kelurahan tempat anjungan berdiri.

# Galat nama anjungan.
central-kiosk-name = Beri nama anjungan, paling banyak 60 huruf.

# Judul pengguna.
central-accounts-title = Pengguna

# Judul tambah pengguna.
central-account-add = Tambah pengguna

# Isian nama lengkap.
central-account-name = Nama lengkap

# Isian peran.
central-account-role = Peran

# Isian dinas pengguna.
central-account-agency-label = Dinas, untuk petugas dinas

# Tanpa dinas.
central-account-no-agency = Tidak ada

# Tombol buat pengguna.
central-account-make = Buat pengguna

# Sandi sekali pakai.
central-account-made = Kata sandi sekali pakai untuk { $login }

# Bantuan sandi sekali pakai.
central-account-made-help = Sampaikan langsung. Tampil sekali ini saja, dan diganti saat masuk pertama.

# Pengguna nonaktif.
central-account-off = Nonaktif

# Tombol nonaktifkan.
central-account-switch-off = Nonaktifkan

# Tombol aktifkan.
central-account-switch-on = Aktifkan

# Galat isian pengguna.
central-account-incomplete = Isi nama pengguna dan nama lengkap.

# Galat peran.
central-role-unknown = Pilih peran yang ada di daftar.

# Galat dinas pengguna.
central-account-agency = Petugas dinas perlu satu dinas. Peran lain tanpa dinas.

# Galat nama dipakai.
central-account-exists = Nama pengguna itu sudah dipakai. Pilih yang lain.

# Galat menonaktifkan diri.
central-account-self = Anda tidak bisa menonaktifkan diri sendiri.

# Judul halaman lacak.
central-track-title = Lacak laporan

# Judul bila tidak ditemukan.
central-track-unknown = Laporan ini tidak ada di sini

# Penjelasan bila tidak ditemukan.
central-track-unknown-help = Mungkin laporan Anda masih di anjungan, menunggu jaringan. Coba lagi nanti, atau tanya petugas kelurahan.

# Nomor laporan.
central-track-ticket = Nomor laporan

# Topik rahasia.
central-track-secret = Isi laporan dirahasiakan

# Laporan dibuat.
central-track-filed = Diterima di anjungan

# Lewat batas, kata untuk warga.
central-track-late = Batas waktunya sudah lewat. Anda boleh menanyakannya ke kelurahan.

# Waktu halaman.
central-track-as-of = Keadaan per { $day }, pukul { $time }

# Catatan pribadi.
central-track-privacy = Halaman ini tidak memuat nama siapa pun. Jaga struk Anda.

# Judul isian lacak.
central-lookup-title = Sudah sampai mana laporan saya?

# Bantuan isian lacak.
central-lookup-help = Tulis nomor laporan dan kode akses dari struk.

# Isian kode akses.
central-lookup-code = Kode akses

# Tombol lacak.
central-lookup-go = Lihat laporan

# Galat lacak.
central-lookup-wrong = Nomor dan kode itu tidak cocok. Periksa struk Anda.

# Lacak nomor lain.
central-lookup-again = Lacak laporan lain

# Pesan: tidak ditemukan.
central-not-found = Halaman ini tidak ada.

# Pesan: tidak boleh.
central-not-allowed = Halaman ini bukan untuk peran Anda.

# Pesan: formulir lama.
central-form-old = Halaman tadi sudah terlalu lama terbuka. Buka lagi, lalu ulangi.

# Pesan: terlalu besar.
central-too-large = Isiannya terlalu besar. Kirim bagian yang lebih kecil.

# Pesan: server sibuk.
central-busy = Server sedang sibuk. Tunggu sebentar, lalu muat ulang.

# Pesan: gangguan.
central-fault = Maaf, ada gangguan di pihak kami. Yang sudah tersimpan tetap aman.

# Tautan ke awal.
central-to-start = Ke halaman awal

# Terminal: server berjalan.
central-started = Server kota berjalan di { $url }

# Terminal: siap.
central-ready = Server siap. Data ada di { $folder }

# Nama akun pertama.
central-first-admin = Admin sistem

# Terminal: sandi pertama.
central-first-password = Masuk pertama: { $login }, kata sandi sekali pakai: { $password }

# Terminal: kode dibuat.
central-code-made = Kode sekali pakai untuk { $name } di { $place }, berlaku 72 jam:

# Terminal: sandi sekali pakai.
central-one-time-password = Kata sandi sekali pakai untuk { $login }:

# Terminal: rantai utuh.
central-audit-whole = Riwayat semua kasus utuh.

# Terminal: rantai rusak.
central-audit-broken = Riwayat kasus ini tidak utuh: { $cases }

# Terminal: catatan yang dahulu tidak dapat disimpan, kini diterima; count: berapa.
central-laid-again = { $count } catatan yang disisihkan sudah masuk buku penerimaan.

# Terminal: dibuka ulang.
central-reopened = { $count } catatan dicoba lagi.

# Said by the command that takes in parcels from a stick; count: how many.
central-parcels-taken = { $count } kiriman diterima. Jawabannya ada di flashdisk; kembalikan ke anjungannya.

# A parcel on a stick was refused; reason: for whoever repairs it.
central-parcel-refused = { $file } tidak diambil: rusak, atau bukan dari anjungan kota ini ({ $reason }).

# The numbers of shares asked for are impossible.
central-keys-shares = Jumlah bagian harus 2 sampai 16, dan yang diperlukan tidak lebih dari itu.

# Typed or read shares cannot be combined.
central-keys-wrong = Bagian kunci ini tidak cocok satu sama lain, atau salah tulis.

# The shares are fine but for another public half.
central-keys-other = Bagian kunci ini milik kunci cadangan lain.

# The public half cannot be read.
central-keys-no-public = Berkas recovery.pub tidak ada atau rusak.

# After making a recovery key.
central-keys-made = Kunci cadangan dibuat di { $folder }. Cetak { $shares } bagiannya, simpan di tempat berbeda, lalu hapus berkasnya. Cukup { $needed } bagian untuk membuka.

# Digits that people compare on two screens.
central-keys-fingerprint = Sidik kunci: { $fingerprint }

# The check of the shares succeeded.
central-keys-good = Kunci di kertas benar dan bisa membuka. Sidik kunci: { $fingerprint }

# After installing the public half on the server.
central-keys-installed = Mulai sekarang isian warga dikunci juga untuk kunci cadangan. Sidik kunci: { $fingerprint }

# Prompt for a share; what is typed is not shown.
central-keys-type = Bagian { $number } (kosongkan bila cukup): 

# Tautan di kepala: papan berita.
central-nav-news = Papan berita

# Tautan di kepala: survei kepuasan.
central-nav-satisfaction = Kepuasan warga

# Peran: hubungan masyarakat.
central-role-humas = Hubungan masyarakat

# Judul kasus tanpa masalah, layanan, atau formulir yang dikenal.
central-untitled = Kiriman warga

# Jenis kiriman: pengaduan.
central-kind-complaint = Pengaduan

# Jenis kiriman: permohonan layanan.
central-kind-request = Permohonan layanan

# Jenis kiriman: permintaan informasi publik.
central-kind-information = Informasi publik

# Jenis kiriman: laporan RT/RW.
central-kind-report = Laporan wilayah

# Jenis kiriman: usulan pembangunan.
central-kind-proposal = Usulan

# Jenis kiriman: pertanyaan.
central-kind-question = Pertanyaan

# Jenis kiriman: saran.
central-kind-suggestion = Saran

# Saringan menurut jenis kiriman.
central-filter-kind = Jenis

# Saringan: semua jenis.
central-filter-any-kind = Semua jenis

# Tanda: pelapor terdaftar di kota lain. Tetap diterima.
central-elsewhere = Terdaftar di luar kota

# Tanda: berapa warga ikut melaporkan.
central-joined-count = { $count } ikut melaporkan

# Nomor pendaftaran PPID, bila formulir tidak memberi nama lain.
central-registration-number = Nomor

# Tombol: perpanjang batas waktu.
central-extend = Perpanjang batas waktu

# Batas waktu bila diperpanjang, dengan dasar aturannya.
central-extend-until = Boleh sekali, sampai { $day } ({ $basis }).

# Isian alasan perpanjangan, dibaca warga.
central-extend-reason = Alasan untuk warga

# Riwayat: batas waktu diperpanjang.
central-did-extend = Batas waktu diperpanjang

# Riwayat: dibuka agar warga lain bisa ikut.
central-did-share = Warga lain boleh ikut

# Riwayat: ditutup, warga lain tidak bisa ikut lagi.
central-did-unshare = Warga lain tidak bisa ikut lagi

# Riwayat: langkah dari kasus yang diikuti.
central-did-follow = Langkah dari kasus yang diikuti

# Judul bagian saya juga di halaman kasus.
central-matter-title = Saya juga

# Penjelasan apa yang terlihat di anjungan.
central-matter-help = Di anjungan terlihat masalah, kelurahan, tempat ini, dan tanggal. Cerita dan orangnya tidak.

# Peringatan bila pelapor minta namanya dirahasiakan.
central-matter-hidden = Pelapor tidak memakai namanya. Tulis tempat yang tidak menunjuk rumahnya.

# Isian tempat dengan kata-kata petugas.
central-matter-landmark = Tempat, dengan kata Anda sendiri

# Tombol: buka agar warga lain bisa ikut.
central-matter-publish = Buka untuk warga lain

# Tombol: tutup, tidak bisa diikuti lagi.
central-matter-withdraw = Tutup untuk warga lain

# Keadaan: sedang terbuka, dengan tempatnya.
central-matter-open = Terbuka di anjungan: { $landmark }

# Keterangan: tertutup sendiri bersama kasusnya.
central-matter-closes = Tertutup sendiri saat kasus ditutup.

# Peringatan di atas kata untuk warga: yang ikut juga membaca.
central-matter-reads-along = Dibaca juga oleh { $count } warga yang ikut melaporkan.

# Galat: kasus ini tidak boleh dibuka untuk diikuti.
central-matter-refused = Kasus ini tidak boleh dibuka untuk warga lain. Hanya pengaduan yang sudah diperiksa dan tidak rahasia.

# Galat: panjang tempat.
central-matter-length = Tulis tempat dengan { $least } sampai { $most } huruf.

# Galat: ada deretan angka panjang.
central-matter-number = Jangan tulis nomor HP atau nomor KTP. Hapus angkanya.

# Halaman kasus seorang yang ikut: di mana dikerjakan.
central-joined-note = Warga ini ikut melaporkan kasus nomor { $number }. Kerjakan di sana; langkahnya terbawa ke sini.

# Tautan ke kasus yang diikuti.
central-joined-link = Buka kasus nomor { $number }

# Galat: kasus yang ikut tidak diubah sendiri.
central-joined-follows = Kasus ini mengikuti kasus lain. Ubah kasus yang diikuti.

# Pemeriksaan: perkara yang diikuti tidak dikenal.
central-check-matter = Warga ini mau ikut laporan yang tidak dikenal di sini. Tangani sebagai laporan sendiri.

# Pemeriksaan: perkara yang diikuti sudah ditutup.
central-check-matter-closed = Warga ini mau ikut kasus nomor { $number } yang sudah ditutup. Periksa apakah masalahnya masih ada.

# Halaman lacak: jumlah warga yang ikut.
central-track-joined = { $count } warga ikut melaporkan.

# Halaman lacak seorang yang ikut.
central-track-joiner = Anda ikut dalam laporan yang sudah ada.

# Judul halaman papan berita.
central-news-title = Papan berita

# Penjelasan papan berita.
central-news-help = Berita terbit di semua anjungan. Yang sudah terbit tidak bisa diubah; tarik lalu tulis baru.

# Papan berita masih kosong.
central-news-none = Belum ada berita.

# Judul lembar berita baru.
central-news-write = Tulis berita

# Judul lembar mengubah draf.
central-news-rewrite = Ubah draf

# Isian judul berita.
central-news-headline = Judul

# Bantuan judul berita.
central-news-headline-help = Paling banyak { $most } huruf.

# Isian isi berita.
central-news-body = Isi

# Bantuan isi berita.
central-news-body-help = Kalimat pendek, paling banyak { $most } huruf. Jangan tulis nama atau nomor warga.

# Isian tanggal terakhir.
central-news-until = Tampil sampai

# Bantuan tanggal terakhir.
central-news-until-help = Boleh dikosongkan: tampil sampai ditarik.

# Isian untuk wilayah mana.
central-news-area = Untuk

# Pilihan: seluruh kota.
central-news-whole-city = Seluruh kota

# Tombol simpan draf.
central-news-save = Simpan draf

# Tombol terbitkan ke semua anjungan.
central-news-publish = Terbitkan

# Tombol tarik dari semua anjungan.
central-news-withdraw = Tarik

# Tombol: singkirkan draf.
central-news-discard = Singkirkan

# Tautan: ubah draf.
central-news-change = Ubah

# Tautan: lembar baru.
central-news-new = Tulis yang baru

# Keadaan berita: draf.
central-news-state-draft = Draf

# Keadaan berita: terbit.
central-news-state-published = Terbit

# Keadaan berita: sudah lewat tanggalnya.
central-news-state-ended = Selesai tampil

# Keadaan berita: ditarik.
central-news-state-withdrawn = Ditarik

# Riwayat berita: ditulis.
central-news-did-written = Ditulis

# Riwayat berita: diubah.
central-news-did-changed = Diubah

# Riwayat berita: diterbitkan.
central-news-did-published = Diterbitkan

# Riwayat berita: ditarik.
central-news-did-withdrawn = Ditarik

# Satu baris riwayat berita.
central-news-done = { $did } oleh { $by }, { $day }, pukul { $time }

# Sampai kapan tampil.
central-news-until-line = sampai { $day }

# Galat: panjang judul.
central-news-title-length = Judul perlu { $least } sampai { $most } huruf.

# Galat: panjang isi.
central-news-body-length = Isi perlu { $least } sampai { $most } huruf.

# Galat: tanggal sudah lewat.
central-news-until-past = Tanggal terakhirnya sudah lewat. Pilih hari ini atau sesudahnya.

# Galat: tanggal tidak terbaca.
central-news-until-unreadable = Tanggal tidak terbaca. Pilih dari kalender.

# Galat: sudah terbit.
central-news-published-already = Berita ini sudah terbit. Tarik lalu tulis yang baru.

# Galat: sudah ditarik.
central-news-withdrawn-already = Berita ini sudah ditarik.

# Judul halaman kepuasan warga.
central-satisfaction-title = Kepuasan warga

# Penjelasan: dari mana angkanya.
central-satisfaction-help = Survei tanpa nama di anjungan. Sembilan unsur berbobot sama, nilai 25 sampai 100 (PermenPANRB 14/2017).

# Terlalu sedikit responden untuk dirinci.
central-satisfaction-few = Belum dirinci: kurang dari { $fewest } responden

# Jumlah responden.
central-satisfaction-respondents = { $count } responden

# Mutu A.
central-satisfaction-band-A = A · Sangat baik

# Mutu B.
central-satisfaction-band-B = B · Baik

# Mutu C.
central-satisfaction-band-C = C · Kurang baik

# Mutu D.
central-satisfaction-band-D = D · Tidak baik

# Judul kolom nilai.
central-satisfaction-index = Nilai

# Judul: sembilan unsur.
central-satisfaction-elements = Menurut unsur (1 sampai 4)

# Judul: menurut kelurahan.
central-satisfaction-by-area = Menurut kelurahan

# Judul: menurut layanan.
central-satisfaction-by-service = Menurut layanan

# Saringan: layanan.
central-satisfaction-service = Layanan

# Saringan: semua layanan.
central-satisfaction-any-service = Semua layanan

# Saringan: rentang waktu.
central-satisfaction-span = Waktu

# Pilihan rentang waktu.
central-satisfaction-days = { $days } hari terakhir

# Judul: seluruh pilihan.
central-satisfaction-everything = Nilai keseluruhan

# Judul kolom nama.
central-satisfaction-who = Unit

# Judul kolom responden.
central-satisfaction-how-many = Responden

# Galat di terminal: ada beberapa paket kota.
central-pack-choose = Paket kota belum dipilih. Yang ada: { $packs }. Jalankan lagi dengan --pack, misalnya --pack { $example }. Pilihan itu diingat di folder data.

# Ada unsur yang belum dijawab siapa pun, jadi aturan tidak memberi nilai.
central-satisfaction-gap = Belum lengkap: ada unsur tanpa jawaban

# Halaman kasus: bagian teks untuk umum.
central-public-words-title = Teks untuk umum

# Penjelasannya.
central-public-words-help = Siapa saja boleh membacanya lewat data terbuka. Jangan tulis nama, nomor, atau alamat rumah.

# Tombol membuka isian, bila belum ada teks.
central-public-words-write = Tulis teks untuk umum

# Tombol membuka isian, bila sudah ada teks.
central-public-words-change = Ubah teks untuk umum

# Label isian.
central-public-words-label = Apa masalahnya, tanpa data pribadi

# Tombol menyimpan.
central-public-words-publish = Terbitkan

# Galat: perkara ini dirahasiakan.
central-public-words-refused = Perkara ini dirahasiakan. Tidak ada yang boleh diterbitkan.

# Riwayat: teks untuk umum diubah.
central-did-words = Teks untuk umum diterbitkan

# Riwayat: kabar dari program lain.
central-did-partner = Kabar dari program mitra

# Lewat program mana kasus ini datang.
central-filed-through = lewat { $kiosk }

# Jawaban dari program lain: alamat.
central-brought-address = Alamat

# Jawaban dari program lain: titik.
central-brought-point = Titik (lintang, bujur)

# Jawaban dari program lain: foto yang disimpan di tempat lain.
central-brought-media = Foto di luar

# Perintah partner: nama sudah dipakai atau kosong.
central-partner-name = Nama mitra kosong, terlalu panjang, atau sudah dipakai.

# Perintah partner: nama tidak dikenal.
central-partner-unknown = Tidak ada mitra dengan nama itu.

# Perintah partner: kunci baru.
central-partner-key = Kunci { $name }: { $key } (hanya tampil sekali)

# Perintah partner: kunci dicabut.
central-partner-revoked = Kunci { $name } tidak berlaku lagi.

# Perintah partner list: satu mitra.
central-partner-listed = { $name }, sejak { $day }

# Perintah partner list: satu mitra yang kuncinya dicabut.
central-partner-listed-revoked = { $name }, sejak { $day }, kunci dicabut

# Perintah backup: selesai.
central-backup-made = Cadangan selesai dan sudah diperiksa: { $folder }

# Perintah check-backup: utuh.
central-backup-whole = Cadangan { $day } utuh: { $cases } kasus, { $photos } foto.

# Perintah restore: selesai.
central-backup-restored = Cadangan sudah dikembalikan: { $cases } kasus, { $photos } foto. Rantai kejadian utuh.

# Galat cadangan: nama foldernya sudah ada.
central-backup-exists = Folder { $folder } sudah ada. Tunggu satu detik lalu ulangi.

# Galat cadangan: folder itu bukan cadangan.
central-backup-none = { $folder } bukan cadangan yang lengkap.

# Galat cadangan: ada berkas yang rusak atau hilang.
central-backup-damaged = Cadangan rusak: { $file }. Pakai cadangan lain.

# Galat cadangan: mesin basis data berbeda.
central-backup-kind = Cadangan ini dari { $kind }. Beri basis data yang sejenis dengan --database.

# Galat cadangan: tujuan tidak kosong.
central-backup-not-empty = { $folder } tidak kosong. Kembalikan cadangan hanya ke tempat kosong.

# Galat cadangan: program PostgreSQL tidak ada.
central-backup-program = Program { $program } tidak ada. Pasang postgresql-client, atau beri foldernya di ANJUNGAN_POSTGRESQL_BIN.

# Galat cadangan: program PostgreSQL gagal.
central-backup-program-failed = { $program } gagal: { $said }

# Riwayat: pelapor menyatakan selesai.
central-did-mended = Pelapor: sudah beres

# Riwayat: pelapor menyatakan belum selesai.
central-did-not-mended = Pelapor: belum beres

# Riwayat: pelapor menjawab pertanyaan.
central-did-reply = Pelapor menjawab

# Riwayat: ditutup sendiri karena tidak ada keberatan.
central-did-close = Ditutup, tidak ada keberatan

# Halaman lacak: kota bertanya kepada pelapor.
central-resident-asked = Kami perlu jawaban Anda

# Label isian jawaban.
central-resident-reply = Jawaban Anda

# Di bawah label: jaga data pribadi.
central-resident-careful = Jangan tulis nomor KTP di sini.

# Tombol mengirim.
central-resident-send = Kirim

# Halaman lacak: tanya apakah masalah sudah beres.
central-resident-question = Apakah masalahnya sudah beres?

# Sampai kapan boleh menjawab.
central-resident-until = Anda bisa menjawab sampai { $day }.

# Tombol: sudah beres.
central-resident-mended = Sudah beres

# Tombol: belum beres.
central-resident-not-mended = Belum beres

# Label isian alasan.
central-resident-why = Apa yang belum beres?

# Galat: terlalu pendek atau panjang.
central-resident-words = Tulis { $least } sampai { $most } huruf, supaya petugas mengerti.

# Galat: waktunya sudah lewat.
central-resident-late = Laporan ini sudah tidak menunggu jawaban. Buat laporan baru di anjungan.

# Anjungan diam. $age: lamanya.
central-kiosk-silent = Diam sejak { $age } lalu
# Anjungan perlu dilihat.
central-kiosk-look = Perlu dilihat
# Kapan anjungan terakhir bercerita tentang dirinya.
central-kiosk-told = Kabar anjungan { $day }, { $time }
# Umur dalam menit.
central-age-minutes = { $count } menit
# Umur dalam jam.
central-age-hours = { $count } jam
# Umur dalam hari.
central-age-days = { $count } hari
# Kabar anjungan: yang menunggu. $age: umur yang tertua.
central-kiosk-waits = { $count } menunggu dikirim, tertua { $age }
# Kabar anjungan: tidak ada yang menunggu.
central-kiosk-nothing-waits = Semua sudah diterima kota
# Kabar anjungan: foto.
central-kiosk-photos = { $count } foto menunggu dikirim
# Kabar anjungan: jam.
central-kiosk-clock-good = Jam tepat
# Kabar anjungan: jam meleset. $age: selisihnya.
central-kiosk-clock-off = Jam mesin meleset { $age }
# Kabar anjungan: jam tidak diketahui.
central-kiosk-clock-unknown = Jam belum dicocokkan; struk memakai kata perkiraan
# Kabar anjungan: ruang simpan.
central-kiosk-room = Ruang simpan { $free } MB
# Kabar anjungan: versi program dan data kota.
central-kiosk-versions = Program { $version }, data kota { $pack }
# Kabar anjungan: versi program.
central-kiosk-version = Program { $version }
# Kabar anjungan: petugas menutupnya.
central-kiosk-shut-today = Ditutup petugas untuk hari ini
# Kabar anjungan: pemeriksaan pagi menemukan kerusakan.
central-kiosk-shut-unfit = Tertutup: pemeriksaan menemukan kerusakan
# Kabar anjungan: pemeriksaan terakhir, semua baik.
central-kiosk-check-good = Diperiksa { $who } { $age } lalu, semua baik
# Kabar anjungan: pemeriksaan terakhir, ada yang kurang.
central-kiosk-check-poor = Diperiksa { $who } { $age } lalu, perlu perhatian: { $parts }
# Kabar anjungan: dibuka meski ada yang rusak.
central-kiosk-check-anyway = Dibuka { $who } { $age } lalu meski bermasalah ({ $parts }): { $reason }
# Gangguan anjungan: ruang simpan.
central-trouble-disk-low = Ruang simpan hampir penuh; laporan baru ditolak
# Gangguan anjungan: berkas data.
central-trouble-database-damaged = Catatan pernah rusak; yang lama disisihkan
# Gangguan anjungan: paket kota.
central-trouble-pack-broken = Data kota yang baru rusak; yang lama dipakai
# Gangguan anjungan: ditolak kota.
central-trouble-conflicts = Ada kiriman yang ditolak kota; perlu keputusan
# Gangguan anjungan: pencetak.
central-trouble-paper = Pencetak tidak dipakai sejak pemeriksaan
# Gangguan lain. $code: kodenya.
central-trouble-other = Gangguan { $code }
