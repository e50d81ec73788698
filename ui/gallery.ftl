# SPDX-License-Identifier: GPL-3.0-or-later
# Words of `python -m ui.gallery`, the page that shows every control in every state. Not seen by residents.

# Heading of the page.
gallery-title = Komponen dan keadaannya
# Captions over the samples, as in the design language.
gallery-primary-rest = utama, diam
# Caption.
gallery-primary-down = utama, tekan
# Caption.
gallery-primary-focus = utama, fokus
# Caption.
gallery-primary-off = utama, mati
# Caption.
gallery-second-rest = kedua, diam
# Caption.
gallery-second-down = kedua, tekan
# Caption.
gallery-dark-rest = gelap, diam
# Caption.
gallery-danger-rest = bahaya, diam
# Caption.
gallery-choices = pilihan: biasa, dipilih, tidak tahu
# Caption.
gallery-filters = saringan
# Caption.
gallery-steps = langkah
# Caption.
gallery-news = kabar: putus, berhasil, perlu petugas
# Caption.
gallery-dialog = dialog: sesi hampir habis
# Caption.
gallery-list = daftar bawaan: kotak 72, baris 124
# Caption.
gallery-tiles = ubin besar, lebar, kecil
# Caption.
gallery-options = opsi: biasa, dipilih
# Caption.
gallery-numbers = angka, setuju
# Caption.
gallery-papers = struk, garis waktu, jawaban
# Sample of a dark key.
gallery-call = Panggil
# Sample label.
gallery-phone = Nomor HP
# Sample label.
gallery-phone-typing = Nomor HP, sedang diisi
# Sample placeholder.
gallery-phone-sample = 0812 3456 7890
# Sample of half a number.
gallery-phone-half = 0812 34
# Sample label.
gallery-nik = NIK, perlu dibetulkan
# Sample of a number that is one digit short.
gallery-nik-sample = 3275 0412 0592 000
# Sample error.
gallery-nik-error = NIK harus 16 angka. Baru terisi 15.
# Sample label.
gallery-kelurahan = Kelurahan, terisi
# Sample value.
gallery-kelurahan-sample = Suka Maju
# Sample choice.
gallery-road = Jalan dan jembatan
# Sample choice.
gallery-lamp = Lampu jalan
# Sample choice.
gallery-unknown = Tidak tahu, bantu pilihkan
# Sample filter.
gallery-letters = Surat
# Sample step.
gallery-place = Tempat
# Sample chip.
gallery-sent = Terkirim
# Sample chip.
gallery-no-paper = Kertas habis
# Sample news.
gallery-safe = Tersimpan aman di anjungan ini
# Sample news.
gallery-safe-detail = Dikirim saat jaringan kembali.
# Sample news.
gallery-arrived = Laporan sudah sampai di kota
# Sample news.
gallery-arrived-detail = Senin, 23 November, 13.10
# Sample news.
gallery-paper-out = Kertas struk habis
# Sample news.
gallery-paper-out-detail = Foto layar atau panggil petugas.
# Sample paper.
gallery-copy = Fotokopi Kartu Keluarga
# Sample state.
gallery-ready = Sudah ada
# Sample paper.
gallery-form = Formulir F-1.02
# Sample state.
gallery-not-ready = Belum
# Sample tile.
gallery-report = Lapor masalah
# Sample tile.
gallery-report-detail = Lampu padam, sampah, jalan rusak
# Sample tile.
gallery-paperwork = Urus surat
# Sample tile.
gallery-paperwork-detail = KTP, KK, akta, surat keterangan
# Sample tile.
gallery-follow = Cek laporan
# Sample tile.
gallery-follow-detail = Sudah sampai mana?
# Sample tile.
gallery-rate = Beri nilai
# Sample option.
gallery-named = Pakai nama saya
# Sample option.
gallery-named-detail = Dinas bisa menelepon Anda untuk bertanya.
# Sample option.
gallery-named-note = Yang tahu: petugas pengaduan dan dinas
# Sample option.
gallery-hidden = Rahasiakan nama saya
# Sample option.
gallery-hidden-detail = Dinas menerima cerita Anda, bukan nama Anda.
# Sample option.
gallery-hidden-note = Yang tahu: hanya petugas pengaduan kota
# Sample sentence to agree to.
gallery-agree = Saya setuju data ini dipakai hanya untuk menangani laporan saya.
# Sample head of a receipt.
gallery-government = PEMERINTAH KOTA
# Sample head of a receipt.
gallery-receipt = Tanda terima laporan warga
# Sample head of a receipt.
gallery-stamp = Sen 23-11-2026 · 09.38 WIB
# Sample receipt label.
gallery-topic-label = MASALAH
# Sample receipt label.
gallery-story-label = CERITA
# Sample story.
gallery-story = Lampu jalan di depan musala padam sejak Jumat malam. Anak yang pulang mengaji jadi takut lewat.
# Sample agency.
gallery-agency = Dinas Perumahan dan Kawasan Permukiman
# Sample answer.
gallery-answer = Terima kasih, laporan Anda benar. Lampu sudah kami ganti.
# Sample step of the timeline.
gallery-received = Diterima di anjungan
# Sample step of the timeline.
gallery-answered = Dijawab
# Sample day.
gallery-day = Kam 26 Nov
# Sample time.
gallery-clock = 14.30
# Caption.
gallery-lists = Daftar
# Sample service.
gallery-id-card = KTP-el hilang
# Sample mark of a row.
gallery-free = GRATIS
# Sample time.
gallery-fourteen-days = Paling lama 14 hari
# Sample question.
gallery-asked = Apakah KTP harus diperpanjang?
# Sample answer of a question.
gallery-asked-answer = Tidak. KTP-el berlaku seumur hidup.
# Sample empty search box.
gallery-find = Cari: KTP hilang, bansos, jadwal …
# Sample name of the key that empties it.
gallery-clear = Hapus tulisan
# Sample thing to bring.
gallery-family-card = Fotokopi Kartu Keluarga
# Sample note of it.
gallery-one-sheet = 1 lembar
# Sample thing to bring.
gallery-police-letter = Surat kehilangan dari polisi
# Sample fact.
gallery-cost = Biaya
# Sample fact.
gallery-takes = Lamanya
# Sample rules.
gallery-rules = Aturannya: UU 24/2013, Perpres 96/2018
# Sample approval.
gallery-example = Contoh, belum disahkan
