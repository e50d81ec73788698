# SPDX-License-Identifier: GPL-3.0-or-later
# Kerja kasus di server kota: gabung dan pisah, draf, templat, penugasan, foto hasil kerja.

# Penolakan: kasus itu sendiri mengikuti kasus lain.
central-merge-follows = Kasus { $number } mengikuti kasus { $root }. Gabungkan ke kasus { $root }.

# Penolakan: kasus itu sudah ditutup.
central-merge-closed = Kasus { $number } sudah ditutup. Buka kembali dahulu, atau pilih kasus lain.

# Penolakan: rahasia dan tidak rahasia.
central-merge-secret = Kasus rahasia hanya digabung dengan kasus rahasia.

# Riwayat: kasus lain digabung ke sini.
central-did-merged = Kasus lain digabung ke sini

# Riwayat: kasus lain dipisahkan lagi.
central-did-parted = Kasus lain dipisahkan lagi

# Riwayat: instansinya berganti nama atau digabung.
central-did-succeed = Beralih ke instansi pengganti

# Riwayat: hal kedua dijadikan kasus sendiri.
central-did-split = Hal lain dijadikan kasus sendiri

# Riwayat: kasus ini dipisahkan dari laporan lain.
central-did-split-from = Dipisahkan dari laporan lain

# Riwayat: langkah kasus yang dipisahkan.
central-did-part = Langkah kasus yang dipisahkan

# Riwayat: draf jawaban.
central-did-draft = Draf menunggu persetujuan

# Riwayat: draf dikembalikan.
central-did-draft-back = Draf dikembalikan

# Riwayat: penugasan.
central-did-assign = Penugasan

# Riwayat: foto hasil kerja.
central-did-work-photo = Foto hasil kerja ditambahkan

# Riwayat: foto hasil kerja untuk umum.
central-did-photo-public = Foto hasil kerja disetujui untuk umum

# Halaman kasus yang digabung.
central-merged-note = Kasus ini digabung ke kasus { $number }. Kerjakan di sana; pelapor membaca langkahnya.

# Tombol: batalkan penggabungan.
central-do-pisahkan = Pisahkan lagi

# Judul: satu laporan, dua hal.
central-split-title = Jadikan dua kasus

# Penjelasan memecah laporan.
central-split-help = Hal kedua menjadi kasus sendiri. Pelapor tetap memakai satu struk.

# Isian: apa hal kedua itu, untuk rekan.
central-split-words = Apa hal kedua itu

# Penolakan: masalah atau tempat hal kedua.
central-split-topic = Pilih masalah atau kelurahan lain untuk hal kedua.

# Penolakan: sudah terlalu banyak bagian.
central-split-many = Satu laporan paling banyak menjadi { $most } kasus tambahan.

# Dibaca warga saat laporannya dipecah.
central-split-told = Laporan Anda berisi dua hal. Hal kedua, { $topic }, bernomor { $ticket }.

# Dibaca warga: langkah hal kedua di struk yang sama.
central-part-told = Laporan { $ticket }: { $state }.

# Judul daftar kasus dari laporan yang sama.
central-split-parts = Kasus lain dari laporan ini

# Tautan ke laporan asal.
central-split-origin = Berasal dari kasus { $number }

# Judul saran duplikat.
central-twins-title = Mungkin sama

# Penjelasan saran duplikat.
central-twins-help = Buka dan baca dahulu. Yang lebih baru digabung ke yang lama.

# Tombol: gabungkan ke kasus itu.
central-twins-merge = Gabungkan ke kasus { $number }

# Selisih hari dua laporan.
central-twins-days = { $days ->
    [0] hari yang sama
   *[other] selisih { $days } hari
}

# Alasan kemiripan: jarak.
central-alike-metres = jarak { $metres } m

# Alasan kemiripan: kelurahan.
central-alike-kelurahan = kelurahan sama

# Alasan kemiripan: RW atau lingkungan.
central-alike-outer = RW atau lingkungan { $outer } sama

# Alasan kemiripan: RT dan RW.
central-alike-both = RT { $inner } RW { $outer } sama

# Alasan kemiripan: kata patokan.
central-alike-landmark = patokan sama: { $words }

# Alasan kemiripan: kata cerita.
central-alike-story = cerita mirip: { $words }

# Peringatan sebelum menggabungkan.
central-merge-reads = Sesudah digabung, kedua pelapor membaca jawaban yang sama.

# Judul: draf jawaban.
central-draft-title = Draf jawaban

# Siapa menulis draf, dan untuk langkah apa.
central-draft-by = { $name }, { $day } pukul { $time } · { $step }

# Keterangan draf.
central-draft-waits = Menunggu persetujuan atasan. Warga belum melihatnya.

# Draf dikembalikan, dengan alasan.
central-draft-back-title = Dikembalikan { $name }: { $words }

# Tombol: ajukan draf.
central-draft-send = Ajukan untuk disetujui

# Penjelasan isian draf.
central-draft-help = Atasan Anda membaca dahulu. Warga membaca setelah disetujui.

# Tombol: setujui dan kirim.
central-draft-approve = Setujui dan kirim

# Tombol: kembalikan draf.
central-draft-return = Kembalikan ke penulis

# Isian: mengapa dikembalikan.
central-draft-return-words = Apa yang perlu diperbaiki

# Label pilihan templat jawaban.
central-reply-use = Isi dari templat

# Judul halaman templat.
central-reply-title-page = Templat jawaban

# Penjelasan halaman templat.
central-reply-help = Muncul saat langkahnya dipilih di halaman kasus. Teksnya tetap bisa diubah sebelum dikirim.

# Daftar isian otomatis.
central-reply-fields = Isian otomatis: { $fields }

# Belum ada templat.
central-reply-none = Belum ada templat.

# Tombol: tambah templat.
central-reply-add = Tambah templat

# Isian: nama templat.
central-reply-name = Nama templat

# Isian: teks templat.
central-reply-body = Teks untuk warga

# Isian: langkah.
central-reply-for-state = Untuk langkah

# Isian: masalah.
central-reply-for-topic = Untuk masalah

# Pilihan: semua masalah.
central-reply-any = Semua masalah

# Isian: layanan.
central-reply-for-service = Untuk layanan

# Pilihan: semua layanan.
central-reply-any-service = Semua layanan

# Isian: urutan.
central-reply-position = Urutan

# Isian: dipakai atau tidak.
central-reply-active = Dipakai

# Templat tidak dipakai.
central-reply-off = Tidak dipakai

# Tombol: simpan templat.
central-reply-save = Simpan templat

# Penolakan: langkah tanpa kata untuk warga.
central-reply-state = Pilih langkah yang memakai kata untuk warga.

# Penolakan: nama templat.
central-reply-title = Beri nama templat, paling banyak { $most } huruf.

# Penolakan: isian tak dikenal.
central-reply-field = Isian { $field } tidak dikenal. Pakai yang ada di daftar.

# Milik siapa templat ini.
central-reply-whose = Milik { $name }

# Templat semua dinas.
central-reply-everybody = Untuk semua dinas

# Tautan di kepala: templat jawaban.
central-nav-replies = Templat

# Tautan di kepala: tugas saya.
central-nav-tasks = Tugas saya

# Judul halaman tugas.
central-tasks-title = Tugas saya

# Judul: kasus yang ditugaskan.
central-tasks-mine = Ditugaskan kepada saya

# Judul: draf yang menunggu.
central-tasks-approve = Menunggu persetujuan saya

# Judul: draf yang dikembalikan.
central-tasks-back = Draf saya yang dikembalikan

# Tidak ada tugas.
central-tasks-none = Tidak ada yang menunggu Anda.

# Judul penugasan.
central-assign-title = Petugas

# Belum ditugaskan.
central-assign-nobody = Belum ditugaskan ke seseorang

# Tombol: tugaskan.
central-assign-give = Tugaskan

# Penolakan: orang tak dikenal.
central-assign-person = Pilih petugas dari dinas yang menangani kasus ini.

# Rekan lain sedang membuka kasus ini.
central-here = Sedang dibuka oleh { $names }.

# Judul: perubahan rekan.
central-meanwhile = Yang terjadi selagi Anda mengetik

# Judul: teks yang langkahnya hilang.
central-left-over = Teks Anda

# Penjelasan teks yang tersisa.
central-left-over-help = Langkahnya tidak ada lagi. Salin, atau simpan sebagai catatan.

# Halaman: kasus tidak terjangkau, teks tetap ada.
central-words-kept = Kasus ini tidak ada di meja Anda

# Penjelasan halaman itu.
central-words-kept-help = Mungkin baru saja diteruskan ke dinas lain. Teks Anda tidak disimpan; salin dari sini.

# Isian: kode akses di struk.
central-close-code-label = Kode akses di struk pelapor

# Penjelasan menutup kasus.
central-close-code-help = Hanya pelapor yang menutup kasus. Minta ia menunjukkan struknya. Tanpa itu, kasus tertutup sendiri setelah batasnya.

# Penolakan: kode salah.
central-close-code = Kode akses tidak cocok. Lihat struk pelapor.

# Kasus tanpa struk.
central-close-none = Laporan ini tanpa struk. Kasus tertutup sendiri setelah batasnya.

# Isian: badan yang berwenang.
central-forward-to = Badan yang berwenang

# Pilihan: tanpa badan.
central-forward-none = Tidak disebut

# Penjelasan pilihan badan.
central-forward-help = Nama dan cara menghubunginya ditambahkan di bawah kata Anda.

# Penolakan: badan tak dikenal.
central-forward-unknown = Pilih badan dari daftar.

# Tanda: diteruskan ke badan lain.
central-forward-chip = Diarahkan ke { $name }

# Halaman lacak: laporan digabung.
central-track-merged = Laporan Anda digabung dengan laporan lain yang sama. Langkahnya terbaca di sini.

# Halaman lacak: hal lain dari laporan yang sama.
central-track-part = Hal lain dari laporan ini

# Halaman lacak: foto hasil kerja.
central-track-work-photo = Foto hasil kerja

# Judul: foto hasil kerja.
central-work-photos = Foto hasil kerja

# Tombol: tambah foto.
central-work-photo-add = Tambah foto

# Isian: berkas foto.
central-work-photo-file = Foto dari lapangan

# Penjelasan unggah foto.
central-work-photo-help = JPEG, PNG, atau WebP sampai { $most } MB. Lokasi dan data kamera dibuang.

# Penolakan: foto sama persis.
central-work-photo-same = Foto ini sudah dipakai di kasus { $number }. Ambil foto baru di tempatnya.

# Tanda: foto mirip.
central-work-photo-like = Sangat mirip foto kasus { $number }. Periksa sebelum disetujui.

# Penolakan: foto polos.
central-work-photo-plain = Foto terlalu gelap atau polos. Ambil lagi.

# Penolakan: bukan foto.
central-work-photo-unfit = Berkas ini bukan foto yang bisa dibuka. Pilih JPEG, PNG, atau WebP.

# Penolakan: terlalu banyak foto.
central-work-photo-many = Paling banyak { $most } foto hasil kerja.

# Teks alternatif foto.
central-work-photo-alt = Foto hasil kerja { $number }

# Tombol: tampilkan untuk umum.
central-work-photo-public = Tampilkan di halaman lacak

# Tombol: tarik dari umum.
central-work-photo-hide = Tarik dari halaman lacak

# Tanda: foto tampil untuk umum.
central-work-photo-is-public = Tampil di halaman lacak

# Penolakan: kasus tidak boleh tampil.
central-work-photo-refused = Foto kasus rahasia tidak boleh ditampilkan.

# Riwayat: foto ditarik.
central-did-photo-hidden = Foto hasil kerja ditarik dari umum

# Penolakan: laporan rahasia ke unit yang tidak boleh membacanya. agency: nama unit.
central-secret-route = Laporan ini rahasia. Petugas { $agency } tidak dapat membukanya. Centang dahulu bahwa Anda yang menghubungi mereka.

# Penolakan langkah bersama: laporan rahasia.
central-secret-one-by-one = Laporan rahasia disalurkan satu per satu dari halamannya.

# Di bawah pilihan unit pada laporan rahasia: yang akan terjadi. names: verifikator yang ditunjuk.
central-secret-routed = Laporan ini rahasia. Petugas unit itu tidak melihatnya dan tidak diberi tahu. Yang menanganinya hanya verifikator yang ditunjuk: { $names }. Inspektorat boleh membacanya. Hubungi pimpinan unit itu sendiri. Lalu tulis jawabannya dari halaman ini.

# Kotak centang sebelum laporan rahasia disalurkan.
central-secret-aware = Saya mengerti dan menghubungi unit itu sendiri

# Catatan pada laporan rahasia yang sudah disalurkan.
central-secret-held = Laporan ini rahasia. Petugas { $agency } tidak menerimanya. Verifikator yang ditunjuk menjawabnya dari halaman ini: { $names }.
