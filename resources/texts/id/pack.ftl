# SPDX-License-Identifier: GPL-3.0-or-later
# Pesan untuk penyusun paket kota: -message menyebut salahnya, -repair cara membetulkannya.
# $key: nama kunci atau kolom. $value: yang tertulis. $hint: dugaan, sudah berupa kalimat atau kosong.

# Dugaan kata yang dimaksud. $word: kata itu.
pack-hint = Mungkin maksudnya "{ $word }".

# Kunci wajib tidak ada.
pack-missing-key-message = "{ $key }" belum ada.

# Cara membetulkannya.
pack-missing-key-repair = Tambahkan baris "{ $key }" di bagian ini.

# Kunci yang tidak dikenal, biasanya salah ketik.
pack-unknown-key-message = "{ $key }" tidak dikenal.

# Cara membetulkannya.
pack-unknown-key-repair = { $hint }Betulkan namanya, atau hapus baris ini.

# Seharusnya tulisan di antara tanda kutip.
pack-not-text-message = Isi "{ $key }" bukan tulisan.

# Cara membetulkannya.
pack-not-text-repair = Tulis isinya di antara tanda kutip, seperti { $key } = "isi".

# Tulisan kosong.
pack-empty-message = "{ $key }" masih kosong.

# Cara membetulkannya.
pack-empty-repair = Isi dengan tulisan di antara tanda kutip.

# Seharusnya angka bulat. $least: angka terkecil.
pack-not-number-message = Isi "{ $key }" bukan angka bulat yang boleh dipakai.

# Cara membetulkannya.
pack-not-number-repair = Tulis angka tanpa tanda kutip, paling kecil { $least }.

# Seharusnya ya atau tidak.
pack-not-flag-message = Isi "{ $key }" bukan ya atau tidak.

# Cara membetulkannya.
pack-not-flag-repair = Di berkas .toml tulis true atau false. Di berkas .csv tulis ya atau tidak.

# Tanggal tidak terbaca atau tidak ada di kalender.
pack-not-date-message = "{ $value }" pada "{ $key }" bukan tanggal.

# Cara membetulkannya.
pack-not-date-repair = Tulis tahun-bulan-hari, seperti 2026-11-23.

# Seharusnya daftar.
pack-not-list-message = Isi "{ $key }" bukan daftar tulisan.

# Cara membetulkannya.
pack-not-list-repair = Tulis seperti { $key } = ["satu", "dua"].

# Kata di luar daftar. $choices: kata yang boleh.
pack-not-known-word-message = "{ $value }" tidak bisa dipakai untuk "{ $key }".

# Cara membetulkannya.
pack-not-known-word-repair = { $hint }Pilih salah satu: { $choices }.

# Warna salah tulis.
pack-not-colour-message = "{ $value }" pada "{ $key }" bukan warna.

# Cara membetulkannya.
pack-not-colour-repair = Tulis tanda pagar dan enam angka atau huruf A sampai F, seperti "#0B3E49".

# Tulisan berwarna ini sulit dibaca. $other: warna pasangannya, $ratio: kontras.
pack-low-contrast-message = Tulisan dengan warna "{ $key }" dan { $other } sulit dibaca (kontras { $ratio }).

# Cara membetulkannya.
pack-low-contrast-repair = Gelapkan warna yang gelap atau terangkan yang terang, sampai kontras paling sedikit 7.

# Kode dipakai dua kali.
pack-double-code-message = "{ $value }" sudah dipakai di atasnya.

# Cara membetulkannya.
pack-double-code-repair = Beri "{ $key }" yang lain, atau hapus salah satu.

# Tenggat tidak ada di tenggat.toml.
pack-unknown-deadline-message = Tenggat "{ $value }" tidak ada di tenggat.toml.

# Cara membetulkannya.
pack-unknown-deadline-repair = { $hint }Pakai kode yang ada, atau tambahkan tenggatnya.

# Topik tidak ada di topik.toml.
pack-unknown-topic-message = Topik "{ $value }" tidak ada di topik.toml.

# Cara membetulkannya.
pack-unknown-topic-repair = { $hint }Pakai kode yang ada, atau tambahkan topiknya.

# Instansi tidak ada di instansi.csv.
pack-unknown-agency-message = Instansi "{ $value }" tidak ada di instansi.csv.

# Cara membetulkannya.
pack-unknown-agency-repair = { $hint }Pakai kode yang ada, atau tambahkan instansinya.

# Bagian berulang hilang atau salah bentuk.
pack-not-tables-message = Bagian [[{ $key }]] kosong atau salah bentuk.

# Cara membetulkannya.
pack-not-tables-repair = Tulis [[{ $key }]] di baris sendiri, lalu isinya di bawahnya.

# Seharusnya satu bagian.
pack-not-table-message = "{ $key }" salah bentuk.

# Cara membetulkannya.
pack-not-table-repair = Tulis isinya di antara kurung kurawal, seperti { $key } = {"{"} pertanyaan = "nama", jawaban = ["ya"] {"}"}.

# Berkas TOML tidak terbaca.
pack-broken-toml-message = Berkas ini tidak terbaca mulai dari baris ini.

# Cara membetulkannya.
pack-broken-toml-repair = Periksa tanda kutip, kurung, dan tanda sama dengan. Setiap kunci hanya sekali.

# Kolom CSV tidak cocok. $found: kolom sekarang, $columns: kolom seharusnya.
pack-wrong-columns-message = Judul kolomnya tidak cocok: { $found }.

# Cara membetulkannya.
pack-wrong-columns-repair = Baris pertama harus tepat { $columns } dengan koma, bukan titik koma.

# Baris tanda kutip tanpa pasangan.
pack-broken-csv-message = Tanda kutip di baris ini tidak berpasangan.

# Cara membetulkannya.
pack-broken-csv-repair = Tambah atau hapus tanda kutip, sehingga selalu berpasangan.

# Jumlah isian baris CSV tidak cocok. $found: jumlah isian, $expected: seharusnya.
pack-wrong-width-message = Baris ini punya { $found } isian, seharusnya { $expected }.

# Cara membetulkannya.
pack-wrong-width-repair = Tambah atau hapus koma. Isian yang berisi koma diapit tanda kutip.

# Berkas wajib tidak ada.
pack-missing-file-message = Berkas ini belum ada.

# Cara membetulkannya.
pack-missing-file-repair = Buat berkasnya. Contohnya ada di paket kota yang sudah jadi.

# Berkas disimpan dengan pengodean lain.
pack-not-utf8-message = Huruf di berkas ini tidak terbaca.

# Cara membetulkannya.
pack-not-utf8-repair = Simpan ulang berkas dengan pilihan UTF-8.

# Berkas yang tidak dikenal, biasanya salah nama.
pack-unknown-file-message = Berkas atau folder ini tidak dikenal.

# Cara membetulkannya.
pack-unknown-file-repair = { $hint }Betulkan namanya, atau pindahkan dari paket. Catatan boleh berakhiran .md.

# Folder paket tidak ada.
pack-no-folder-message = Folder paket ini tidak ada.

# Cara membetulkannya.
pack-no-folder-repair = Periksa nama foldernya.

# Topik "tidak tahu" hilang.
pack-no-unsure-topic-message = Topik { $value } (tidak tahu) tidak ada.

# Cara membetulkannya.
pack-no-unsure-topic-repair = Tambahkan topik { $value }. Warga tidak wajib memilih.

# Dua rute untuk satu topik.
pack-double-route-message = Topik "{ $value }" sudah punya rute di atasnya.

# Cara membetulkannya.
pack-double-route-repair = Gabungkan keduanya menjadi satu rute.

# Perubahan instansi dan rute: ends-before.
pack-ends-before-message = Hari terakhirnya sebelum hari pertamanya.

# Cara membetulkannya.
pack-ends-before-repair = Tukar atau perbaiki kedua tanggalnya.

# Perubahan instansi dan rute: route-ended.
pack-route-ended-message = Rute "{ $value }" sudah berakhir pada { $day }, dan tidak ada penggantinya.

# Cara membetulkannya.
pack-route-ended-repair = Tambahkan rute yang berlaku sesudah hari itu.

# Perubahan instansi dan rute: route-overlap.
pack-route-overlap-message = Rute berikutnya sudah mulai pada { $day }: ada hari dengan dua rute.

# Cara membetulkannya.
pack-route-overlap-repair = Akhiri rute ini sehari sebelumnya.

# Perubahan instansi dan rute: route-gap.
pack-route-gap-message = Dari { $first } sampai { $last } tidak ada rute.

# Cara membetulkannya.
pack-route-gap-repair = Sambung rutenya tanpa jeda, atau hapus `sampai`.

# Perubahan instansi dan rute: route-to-former.
pack-route-to-former-message = Instansi "{ $value }" tidak lagi bertugas; laporan ke "{ $successor }".

# Cara membetulkannya.
pack-route-to-former-repair = Tambahkan rute baru dengan instansi penggantinya.

# Perubahan instansi dan rute: no-successor.
pack-no-successor-message = Instansi berakhir pada { $day } tanpa pengganti, jadi laporannya tidak ada yang memegang.

# Cara membetulkannya.
pack-no-successor-repair = Isi digantikan_oleh dengan kode penggantinya.

# Perubahan instansi dan rute: successor-when.
pack-successor-when-message = Penggantinya disebut, tetapi hari terakhirnya belum.

# Cara membetulkannya.
pack-successor-when-repair = Isi berlaku_sampai.

# Perubahan instansi dan rute: successor-circle.
pack-successor-circle-message = Pengganti "{ $value }" kembali ke instansi ini sendiri.

# Cara membetulkannya.
pack-successor-circle-repair = Putuskan lingkarannya: satu instansi harus tetap ada.

# Perubahan instansi dan rute: agency-gap.
pack-agency-gap-message = Penggantinya, "{ $value }", baru bertugas pada { $day }.

# Cara membetulkannya.
pack-agency-gap-repair = Sambung harinya tanpa jeda.

# Rute tanpa instansi.
pack-no-agency-message = Rute "{ $value }" tidak menuju instansi mana pun.

# Cara membetulkannya.
pack-no-agency-repair = Tulis paling sedikit satu kode dari instansi.csv.

# Topik tanpa rute.
pack-no-route-message = Topik "{ $value }" tidak punya rute, jadi tidak ada yang menjawab.

# Cara membetulkannya.
pack-no-route-repair = Tambahkan [[rute]] dengan topik = "{ $value }" di rute.toml.

# Nomor darurat bukan angka.
pack-not-emergency-number-message = "{ $value }" bukan nomor darurat.

# Cara membetulkannya.
pack-not-emergency-number-repair = Tulis angkanya saja, seperti "112".

# Kode wilayah NIK salah.
pack-not-nik-region-message = "{ $value }" bukan kode wilayah NIK.

# Cara membetulkannya.
pack-not-nik-region-repair = Tulis enam angka tanpa titik, seperti 327501.

# Kode kota salah.
pack-bad-city-code-message = "{ $value }" bukan kode kota.

# Cara membetulkannya.
pack-bad-city-code-repair = Tulis kode Kemendagri dengan titik, seperti "32.75".

# Awalan nomor laporan salah.
pack-bad-prefix-message = Awalan nomor "{ $value }" tidak bisa dipakai.

# Cara membetulkannya.
pack-bad-prefix-repair = Tulis tepat tiga huruf besar, tanpa I dan O.

# Zona waktu tidak dikenal.
pack-unknown-zone-message = Zona waktu "{ $value }" tidak dikenal.

# Cara membetulkannya.
pack-unknown-zone-repair = Pakai "Asia/Jakarta", "Asia/Pontianak", "Asia/Makassar", atau "Asia/Jayapura".

# Singkatan zona tidak cocok. $zone: zona waktu.
pack-zone-mismatch-message = Singkatan { $value } tidak cocok dengan zona waktu { $zone }.

# Cara membetulkannya.
pack-zone-mismatch-repair = WIB untuk Jakarta dan Pontianak, WITA untuk Makassar, WIT untuk Jayapura.

# Daftar wilayah tanpa kelurahan.
pack-no-kelurahan-message = Tidak ada satu pun kelurahan di daftar ini.

# Cara membetulkannya.
pack-no-kelurahan-repair = Tambahkan kelurahan dengan kode, nama, dan kecamatannya.

# Kode wilayah salah bentuk.
pack-bad-area-code-message = "{ $value }" bukan kode wilayah.

# Cara membetulkannya.
pack-bad-area-code-repair = Kecamatan ditulis seperti 32.75.04, kelurahan seperti 32.75.04.1002.

# Wilayah kota lain. $city: kode kota.
pack-foreign-area-message = Wilayah "{ $value }" bukan milik kota { $city }.

# Cara membetulkannya.
pack-foreign-area-repair = Kode wilayah harus diawali { $city }. Periksa juga kode di kota.toml.

# Induk kecamatan bukan kota ini. $city: kode kota.
pack-foreign-parent-message = Induk kecamatan ini "{ $value }", bukan kota { $city }.

# Cara membetulkannya.
pack-foreign-parent-repair = Tulis { $city } di kolom induk.

# Induk kelurahan tidak ada.
pack-unknown-parent-message = Kecamatan "{ $value }" tidak ada di daftar.

# Cara membetulkannya.
pack-unknown-parent-repair = Betulkan kolom induk, atau tambahkan kecamatannya.

# Kode pos salah.
pack-bad-postcode-message = "{ $value }" bukan kode pos.

# Cara membetulkannya.
pack-bad-postcode-repair = Tulis lima angka, atau kosongkan.

# Langkah tanpa halaman.
pack-empty-step-message = Langkah "{ $value }" tidak punya halaman.

# Cara membetulkannya.
pack-empty-step-repair = Beri langkah itu satu halaman, atau hapus dari daftar langkah.

# Halaman menunjuk langkah yang tidak ada.
pack-unknown-step-message = Langkah "{ $value }" tidak ada di daftar langkah.

# Cara membetulkannya.
pack-unknown-step-repair = { $hint }Pakai nama dari daftar langkah di atas.

# Halaman tanpa pertanyaan.
pack-page-asks-nothing-message = Halaman ini tidak menanyakan apa pun.

# Cara membetulkannya.
pack-page-asks-nothing-repair = Tambahkan [[halaman.pertanyaan]] di bawahnya, atau hapus halamannya.

# Batas pendek lebih besar dari batas panjang. $least dan $most: keduanya.
pack-min-over-max-message = Paling sedikit { $least } lebih besar dari paling banyak { $most }.

# Cara membetulkannya.
pack-min-over-max-repair = Kecilkan paling_sedikit, atau besarkan paling_banyak.

# Syarat menunjuk pertanyaan yang belum ditanyakan.
pack-condition-question-message = Syarat ini menunjuk "{ $value }", yang belum ditanyakan sebelumnya.

# Cara membetulkannya.
pack-condition-question-repair = { $hint }Tunjuk pertanyaan yang ada di atas bagian ini.

# Syarat menunjuk jawaban yang tidak mungkin. $choices: jawaban yang mungkin.
pack-condition-answer-message = Jawaban "{ $value }" tidak mungkin muncul.

# Cara membetulkannya.
pack-condition-answer-repair = Pilih dari: { $choices }.

# Kalimat terlalu panjang. $start: awal kalimat, $words: jumlah kata, $most: paling banyak.
pack-long-sentence-message = Kalimat "{ $start } …" terlalu panjang: { $words } kata.

# Cara membetulkannya.
pack-long-sentence-repair = Pecah menjadi kalimat pendek, paling banyak { $most } kata.

# Peta tidak terbaca.
pack-bad-map-message = Peta ini tidak terbaca.

# Cara membetulkannya.
pack-bad-map-repair = Simpan ulang sebagai GeoJSON: setiap wilayah punya "kode" dan garis tertutup.

# Peta memuat wilayah yang tidak ada di daftar.
pack-map-stranger-message = Peta menggambar "{ $value }", yang tidak ada di wilayah.csv.

# Cara membetulkannya.
pack-map-stranger-repair = Betulkan kode di peta, atau tambahkan wilayahnya.

# Peta tidak memuat sebuah kelurahan.
pack-map-gap-message = Peta tidak menggambar kelurahan { $value }.

# Cara membetulkannya.
pack-map-gap-repair = Tambahkan garisnya, atau hapus peta. Tanpa peta warga tetap bisa memilih.

# Seharusnya nama dan isi di antara kurung kurawal.
pack-not-pairs-message = Isi "{ $key }" bukan pasangan nama dan jawaban.

# Cara membetulkannya.
pack-not-pairs-repair = Tulis seperti { $key } = {"{"} topik = "JALAN" {"}"}.

# Seharusnya angka, boleh dengan koma desimal.
pack-not-amount-message = "{ $value }" pada "{ $key }" bukan angka.

# Cara membetulkannya.
pack-not-amount-repair = Tulis angka saja, tanpa titik ribuan. Desimal dengan titik, seperti 12.5.

# Akhiran nama berkas salah. $ending: akhiran yang benar.
pack-wrong-ending-message = Berkas ini tidak terbaca di folder ini.

# Cara membetulkannya.
pack-wrong-ending-repair = Beri nama yang berakhir { $ending }, atau pindahkan. Catatan boleh berakhiran .md.

# Berkas terjemahan di luar folder bahasanya.
pack-loose-dictionary-message = Berkas ini tidak berada di folder sebuah bahasa.

# Cara membetulkannya.
pack-loose-dictionary-repair = Pindahkan ke folder bahasanya, seperti bahasa/en.

# Bahasa yang tidak dikenal program. $choices: bahasa yang ada.
pack-unknown-language-message = Program belum mengenal bahasa "{ $value }".

# Cara membetulkannya.
pack-unknown-language-repair = { $hint }Pakai nama folder dari daftar ini: { $choices }.

# Satu tulisan diterjemahkan dua kali dengan cara berbeda.
pack-two-translations-message = Tulisan ini punya dua terjemahan yang berbeda.

# Cara membetulkannya.
pack-two-translations-repair = Hapus salah satu barisnya.

# Terjemahan untuk tulisan yang tidak ada di paket.
pack-stale-translation-message = Tidak ada tulisan "{ $value }" di paket ini.

# Cara membetulkannya.
pack-stale-translation-repair = { $hint }Salin tulisan barunya ke kolom asal, lalu periksa terjemahannya.

# Formulir yang tidak ada.
pack-unknown-form-message = Formulir "{ $value }" tidak ada di folder formulir.

# Cara membetulkannya.
pack-unknown-form-repair = { $hint }Pakai id formulir yang ada.

# Layanan yang tidak ada.
pack-unknown-service-message = Layanan "{ $value }" tidak ada di folder layanan.

# Cara membetulkannya.
pack-unknown-service-repair = { $hint }Pakai kode yang ada, atau tambahkan layanannya.

# Artikel yang tidak ada.
pack-unknown-article-message = Artikel "{ $value }" tidak ada di folder artikel.

# Cara membetulkannya.
pack-unknown-article-repair = { $hint }Pakai kode yang ada, atau tambahkan artikelnya.

# Kelompok yang tidak ada.
pack-unknown-group-message = Kelompok "{ $value }" tidak ada di daftar kelompok.

# Cara membetulkannya.
pack-unknown-group-repair = { $hint }Pakai kode yang ada, atau tambahkan kelompoknya.

# Gambar yang tidak ada.
pack-unknown-icon-message = Gambar "{ $value }" tidak ada.

# Cara membetulkannya.
pack-unknown-icon-repair = { $hint }Pakai nama gambar di resources/icons, tanpa .svg.

# Kelurahan yang tidak ada di kota ini.
pack-unknown-kelurahan-message = Kelurahan "{ $value }" tidak ada di wilayah.csv.

# Cara membetulkannya.
pack-unknown-kelurahan-repair = { $hint }Pakai kode kelurahan dari wilayah.csv, atau kosongkan.

# Tujuan tombol tidak terbaca. $choices: bentuk yang boleh.
pack-bad-target-message = Tujuan "{ $value }" tidak dikenal.

# Cara membetulkannya.
pack-bad-target-repair = { $hint }Tulis salah satu: { $choices }.

# Jawaban awal untuk tujuan yang bukan formulir.
pack-answers-without-form-message = Hanya formulir yang bisa diberi jawaban awal.

# Cara membetulkannya.
pack-answers-without-form-repair = Hapus "{ $key }", atau arahkan ke formulir.

# Jawaban awal untuk pertanyaan yang tidak ada.
pack-preset-question-message = Formulirnya tidak menanyakan "{ $value }".

# Cara membetulkannya.
pack-preset-question-repair = { $hint }Pakai id pertanyaan yang ada di formulir itu.

# Jawaban awal yang tidak bisa dipilih.
pack-preset-answer-message = Jawaban "{ $value }" tidak bisa dipilih di formulir itu.

# Cara membetulkannya.
pack-preset-answer-repair = { $hint }Pakai jawaban yang ada di formulir itu.

# Layanan tanpa salah satu dari enam bagian wajib.
pack-service-lacks-message = Layanan ini belum memuat "{ $key }".

# Cara membetulkannya.
pack-service-lacks-repair = Isi "{ $key }". Wajib: syarat, langkah, waktu, biaya, produk, topik_aduan.

# Pungutan disebut pidana pada layanan yang tidak gratis.
pack-levy-not-free-message = Layanan ini tidak gratis, jadi pungutan bukan pidana.

# Cara membetulkannya.
pack-levy-not-free-repair = Tulis gratis = true, atau hapus pungutan_pidana.

# Permohonan tanpa batas waktu jawaban.
pack-request-without-deadline-message = Permohonan layanan ini belum punya tenggat.

# Cara membetulkannya.
pack-request-without-deadline-repair = Tambahkan "tenggat" dengan kode dari tenggat.toml.

# Nama berkas tidak sama dengan kodenya. $expected: nama yang benar.
pack-file-is-not-code-message = Nama berkas ini tidak sama dengan kode "{ $value }".

# Cara membetulkannya.
pack-file-is-not-code-repair = Ganti nama berkasnya menjadi { $expected }, atau betulkan kodenya.

# Pengesahan tanpa tanggal.
pack-approval-undated-message = Pengesahan ini belum bertanggal.

# Cara membetulkannya.
pack-approval-undated-repair = Tambahkan "tanggal", seperti tanggal = 2026-11-23.

# Tanggal pengesahan tanpa nama pengesah.
pack-approval-unnamed-message = Ada tanggal, tetapi belum ada yang mengesahkan.

# Cara membetulkannya.
pack-approval-unnamed-repair = Tambahkan "disahkan_oleh", atau hapus "tanggal".

# Masa berlaku habis sebelum disahkan.
pack-approval-backwards-message = Masa berlakunya habis sebelum tanggal pengesahan.

# Cara membetulkannya.
pack-approval-backwards-repair = Betulkan "berlaku_sampai" atau "tanggal".

# Masa berlaku sudah lewat.
pack-approval-ran-out-message = Masa berlakunya habis pada { $value }.

# Cara membetulkannya.
pack-approval-ran-out-repair = Periksa lagi isinya, lalu perbarui "berlaku_sampai".

# Tanggal di masa depan.
pack-future-day-message = Tanggal { $value } pada "{ $key }" belum tiba.

# Cara membetulkannya.
pack-future-day-repair = Tulis hari ketika benar-benar diperiksa atau disahkan.

# Terlalu banyak kalimat panjang yang dikecualikan. $count: banyaknya, $most: paling banyak.
pack-many-law-sentences-message = Kalimat undang-undang dipakai { $count } kali, paling banyak { $most }.

# Cara membetulkannya.
pack-many-law-sentences-repair = Tulis ulang dengan kalimat pendek, lalu hapus "{ $key }".

# Artikel tanpa isi.
pack-article-empty-message = Artikel ini belum punya isi.

# Cara membetulkannya.
pack-article-empty-repair = Tambahkan [[bagian]] dengan jenis dan teks.

# Tabel tanpa baris.
pack-rows-missing-message = Bagian ini belum punya "baris" atau "berkas".

# Cara membetulkannya.
pack-rows-missing-repair = Tulis baris = [{"{"} label = "Buka", nilai = "08.00" {"}"}], atau sebut berkasnya.

# Nama berkas data tidak bisa dipakai.
pack-bad-data-name-message = Nama berkas "{ $value }" tidak bisa dipakai.

# Cara membetulkannya.
pack-bad-data-name-repair = Taruh berkasnya di folder data, seperti "data/hotspot.csv".

# Berkas data tidak ada.
pack-no-data-file-message = Berkas "{ $value }" tidak ada.

# Cara membetulkannya.
pack-no-data-file-repair = { $hint }Buat berkasnya di folder data, atau betulkan namanya.

# Berkas data tanpa baris.
pack-empty-data-message = Tidak ada satu baris pun yang terbaca di "{ $value }".

# Cara membetulkannya.
pack-empty-data-repair = Isi berkas itu, atau hapus bagian ini.

# Terlalu banyak kelompok artikel. $count: banyaknya, $most: paling banyak.
pack-many-groups-message = Ada { $count } kelompok, padahal layar memuat { $most }.

# Cara membetulkannya.
pack-many-groups-repair = Gabungkan kelompok yang mirip.

# Terlalu banyak artikel dalam satu kelompok. $count: banyaknya, $most: paling banyak.
pack-full-group-message = Kelompok "{ $value }" berisi { $count } artikel, paling banyak { $most }.

# Cara membetulkannya.
pack-full-group-repair = Pindahkan artikel ke kelompok lain, atau gabungkan.

# Artikel yang tidak bisa dibuka warga.
pack-unreachable-message = Tidak ada jalan bagi warga ke artikel "{ $value }".

# Cara membetulkannya.
pack-unreachable-repair = Isi "kelompok", atau buat tombol yang menuju artikel:{ $value }.

# Artikel kota lain di dalam kelompok.
pack-elsewhere-in-group-message = Artikel kota lain tidak boleh masuk kelompok.

# Cara membetulkannya.
pack-elsewhere-in-group-repair = Kosongkan "kelompok". Artikelnya tampil di halaman perbandingan.

# Artikel kota lain tanpa nama kota.
pack-elsewhere-no-city-message = Artikel kota lain ini belum menyebut kotanya.

# Cara membetulkannya.
pack-elsewhere-no-city-repair = Tambahkan "kota", seperti kota = "Kota Anu".

# Nama kota pada artikel kota sendiri.
pack-city-not-elsewhere-message = Hanya artikel kota lain yang menyebut "kota".

# Cara membetulkannya.
pack-city-not-elsewhere-repair = Hapus "kota", atau tulis jenis = "kota_lain".

# Rute untuk topik dan formulir sekaligus.
pack-route-names-both-message = Rute ini menyebut topik dan formulir sekaligus.

# Cara membetulkannya.
pack-route-names-both-repair = Buat dua rute: satu untuk topik, satu untuk formulir.

# Rute yang belum berlaku. $day: hari mulainya.
pack-route-not-begun-message = Rute "{ $value }" baru berlaku pada { $day }.

# Cara membetulkannya.
pack-route-not-begun-repair = Tambahkan juga rute yang berlaku sampai hari itu.

# Formulir tanpa rute.
pack-no-form-route-message = Formulir "{ $value }" belum punya rute, jadi tidak ada yang menjawab.

# Cara membetulkannya.
pack-no-form-route-repair = Tambahkan [[rute]] dengan formulir = "{ $value }" di rute.toml.

# Pertanyaan tentang layanan di paket tanpa layanan.
pack-no-services-message = Paket ini belum punya layanan yang bisa dipilih.

# Cara membetulkannya.
pack-no-services-repair = Tambahkan berkas di folder layanan, atau hapus pertanyaan ini.

# Pertanyaan syarat sebelum pertanyaan layanan.
pack-requirements-first-message = Syarat ditanyakan sebelum layanannya.

# Cara membetulkannya.
pack-requirements-first-repair = Taruh pertanyaan jenis layanan di atas pertanyaan ini.

# Pilihan penilaian salah. $choices: nilai yang benar.
pack-rating-values-message = Pilihan penilaian harus bernilai { $choices }, berurutan.

# Cara membetulkannya.
pack-rating-values-repair = Tulis empat pilihan, dari yang paling rendah: { $choices }.

# Ringkasan paket yang baik. $city: nama kota, $version: versi.
pack-good-title = Paket { $city } (versi { $version }) baik dan siap dipakai.

# Isi paket, angka-angkanya.
pack-good-areas = { $kecamatan } kecamatan, { $kelurahan } kelurahan

# Banyaknya topik dan instansi.
pack-good-topics = { $topics } topik, dijawab oleh { $agencies } instansi

# Banyaknya formulir, tayangan, tenggat.
pack-good-forms = { $forms } formulir, { $slides } tayangan, { $deadlines } tenggat

# Banyaknya layanan, artikel, tanya jawab.
pack-good-content = { $services } layanan, { $articles } artikel, { $faqs } tanya jawab

# Isi yang belum disahkan. $count: jumlah.
pack-note-examples = Perlu disahkan: { $count } layanan atau artikel tampil sebagai contoh.

# Judul daftar tulisan yang belum diterjemahkan. $language: bahasa, $count: jumlah.
pack-note-untranslated = Belum diterjemahkan ke bahasa "{ $language }": { $count } tulisan. Warga membacanya dalam bahasa Indonesia.

# Hari libur terakhir di daftar. $last: tanggal.
pack-good-holidays = Hari libur sampai { $last }

# Yang masih harus disahkan kota. $count: jumlah.
pack-note-evidence = Perlu disahkan: { $count } instansi masih berbukti C.

# Hari libur yang belum pasti. $count: jumlah.
pack-note-holidays = Perlu diperiksa: { $count } hari libur masih perkiraan.

# Nomor darurat belum dipastikan. $number: nomornya.
pack-note-emergency = Perlu dipastikan: nomor darurat { $number } belum diverifikasi.

# Ringkasan kesalahan. $count: jumlah, $name: nama folder.
pack-bad-title = Paket { $name } belum bisa dipakai: { $count } hal perlu dibetulkan.

# Baris tempat kesalahan. $line: nomor baris.
pack-at-line = baris { $line }

# Baris cara membetulkan. $repair: kalimatnya.
pack-repair-line = Betulkan: { $repair }

# Cara memakai perintah pemeriksa paket.
pack-usage-check = Pemakaian: anjungan pack check FOLDER

# Cara memakai perintah paket baru.
pack-usage-new = Pemakaian: anjungan pack new FOLDER

# Cara memakai perintah pratinjau.
pack-usage-preview = Pemakaian: anjungan pack preview FOLDER --out HASIL

# Tanda ISI yang belum diganti penyusun. $file: berkas, $count: banyaknya.
pack-note-marks = Perlu diisi: { $count } tanda ISI di { $file }.

# Paket baru sudah dibuat. $name: folder, $count: banyaknya tanda.
pack-new-made = Folder { $name } sudah dibuat. Ganti { $count } baris bertanda ISI, lalu periksa paketnya.

# Foldernya sudah ada. $name: nama folder.
pack-new-exists = Folder { $name } sudah ada. Pilih nama lain.

# Nama folder tidak bisa dipakai. $name: yang tertulis.
pack-new-bad-name = Nama "{ $name }" tidak bisa dipakai. Pakai huruf kecil, angka, dan tanda hubung.

# Pratinjau sudah ditulis. $count: banyaknya halaman, $file: halaman pertama.
pack-preview-made = { $count } halaman sudah ditulis. Buka { $file }.

# Nama bahasa ini, dalam bahasa itu sendiri.
pack-preview-language = Bahasa Indonesia

# Di bawah judul tiap halaman pratinjau. $city: kota, $version: versi paket.
pack-preview-of-pack = Pratinjau paket { $city }, versi { $version }

# Tautan ke halaman pertama.
pack-preview-contents = Daftar isi

# Judul daftar layanan.
pack-preview-services = Layanan

# Judul daftar artikel.
pack-preview-articles = Info kota

# Judul artikel di luar kelompok.
pack-preview-loose = Di luar kelompok

# Judul daftar formulir.
pack-preview-forms = Formulir

# Judul halaman lain.
pack-preview-more = Lainnya

# Judul daftar instansi.
pack-preview-agencies = Siapa mengurus apa

# Judul tanya jawab.
pack-preview-questions = Tanya jawab

# Judul daftar tulisan tanpa terjemahan.
pack-preview-untranslated = Belum diterjemahkan

# Judul per bahasa. $language: bahasa, $count: banyaknya.
pack-preview-lacks = Bahasa "{ $language }": { $count } tulisan

# Semua sudah diterjemahkan.
pack-preview-complete = Semua tulisan sudah diterjemahkan.

# Label: untuk siapa layanan ini.
pack-preview-who = Untuk siapa

# Label: lamanya.
pack-preview-time = Waktu

# Label: biaya.
pack-preview-cost = Biaya

# Label: hasil layanan.
pack-preview-product = Hasilnya

# Label: tempat mengurus.
pack-preview-place = Tempat

# Label: instansi yang menjawab.
pack-preview-agency = Diurus oleh

# Label: batas waktu jawaban.
pack-preview-deadline = Batas jawaban

# Label: topik untuk mengadu.
pack-preview-complain = Mengadu lewat topik

# Label: formulir permohonan.
pack-preview-form = Formulir di anjungan

# Pungutan adalah pidana.
pack-preview-levy = Meminta uang untuk layanan ini adalah tindak pidana.

# Judul syarat.
pack-preview-requirements = Yang perlu dibawa

# Judul langkah.
pack-preview-steps = Langkah-langkah

# Judul dasar hukum.
pack-preview-law = Dasar hukum

# Label: pengelola sistem.
pack-preview-owner = Dikelola oleh

# Label: kota lain yang memilikinya.
pack-preview-city = Milik kota

# Label: instansi penjawab formulir.
pack-preview-answered-by = Dijawab oleh

# Penjawab mengikuti topik atau layanan.
pack-preview-by-topic = menurut topik atau layanan

# Pertanyaan yang harus dijawab.
pack-preview-needed = Harus diisi

# Pertanyaan yang boleh dikosongkan.
pack-preview-may-be-left = Boleh dikosongkan

# Syarat tampilnya pertanyaan. $question: pertanyaan lain, $answers: jawabannya.
pack-preview-only-if = Hanya bila { $question } dijawab { $answers }

# Tautan lanjutan di bawah jawaban.
pack-preview-go-on = Lanjut ke halamannya

# Cap pada isi yang belum disahkan.
pack-preview-example = Contoh, belum disahkan

# Sumber dan tingkat bukti. $source: sumber, $evidence: huruf bukti.
pack-preview-source = Sumber: { $source }. Bukti { $evidence }.

# Hari terakhir diperiksa. $date: harinya.
pack-preview-checked = Diperiksa { $date }.

# Pengesahan. $by: siapa, $date: kapan.
pack-preview-approved = Disahkan { $by }, { $date }.

# Kata pencarian. $words: katanya.
pack-preview-found-by = Ditemukan dengan kata: { $words }

# Satuan tenggat: hari kalender.
pack-preview-days = hari

# Satuan tenggat: tanpa libur.
pack-preview-working-days = hari kerja

# Rekaman di luar folder bahasanya.
pack-loose-recording-message = Rekaman ini tidak berada di folder sebuah bahasa.

# Cara membetulkannya.
pack-loose-recording-repair = Pindahkan ke folder bahasanya, seperti suara/id.

# Nama rekaman bukan tanda sebuah tulisan. $value: namanya.
pack-unknown-recording-message = Tidak ada tulisan bernama "{ $value }".

# Cara membetulkannya. $hint menyebut nama yang mirip.
pack-unknown-recording-repair = { $hint }Beri rekaman nama tulisan dari resources/texts, seperti home-question.

# Tulisan yang direkam punya isian yang berubah. $value: namanya.
pack-recording-with-blank-message = Tulisan "{ $value }" punya bagian yang berubah.

# Cara membetulkannya.
pack-recording-with-blank-repair = Hapus rekaman ini. Bagian yang berubah dibacakan suara komputer.

# Satu tulisan direkam dua kali. $value: namanya.
pack-double-recording-message = Tulisan "{ $value }" direkam dua kali.

# Cara membetulkannya.
pack-double-recording-repair = Simpan satu berkas saja.

# Berkas rekaman rusak atau bukan suara.
pack-not-a-sound-message = Berkas ini bukan rekaman yang bisa diputar.

# Cara membetulkannya.
pack-not-a-sound-repair = Simpan lagi sebagai .wav, .ogg, atau .mp3.

# Rekaman terlalu panjang. $seconds dan $megabytes: batasnya.
pack-recording-long-message = Rekaman ini lebih dari { $seconds } detik atau { $megabytes } MB.

# Cara membetulkannya.
pack-recording-long-repair = Potong, atau simpan sebagai .ogg.

# Rekaman tanpa suara.
pack-recording-silent-message = Rekaman ini hampir tidak bersuara.

# Cara membetulkannya.
pack-recording-silent-repair = Rekam lagi lebih dekat ke mikrofon.

# Judul atau isi tayangan terlalu panjang. $letters: banyaknya huruf, $most: batasnya.
pack-long-slide-message = "{ $key }" punya { $letters } huruf, paling banyak { $most }.

# Cara membetulkannya.
pack-long-slide-repair = Pendekkan, atau bagi menjadi dua tayangan.

# Alamat situs kota salah. $value: yang tertulis.
pack-not-site-message = "{ $value }" bukan alamat situs.

# Cara membetulkannya.
pack-not-site-repair = Tulis seperti https://kota-contoh.go.id, atau hapus baris ini.
