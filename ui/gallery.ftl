# SPDX-License-Identifier: GPL-3.0-or-later
# Words of `anjungan gallery`, the pages that show every component in every state. Not seen by residents.

# Sample access code on the receipt.
gallery-access = K7M4 PX9R
# Sample agency.
gallery-agency = Dinas Perumahan dan Kawasan Permukiman
# Sample label of a fact.
gallery-agency-label = Yang melayani
# Sample sentence to agree to.
gallery-agree = Saya setuju data ini dipakai hanya untuk menangani laporan saya.
# Sample answer.
gallery-answer = Terima kasih, laporan Anda benar. Lampu sudah kami ganti.
# Sample step of the timeline.
gallery-answered = Dijawab
# Sample news.
gallery-arrived = Laporan sudah sampai di kota
# Sample news.
gallery-arrived-detail = Senin, 23 November, 13.10
# State of a component without its second line.
gallery-bare = tanpa keterangan
# State of a receipt without an answer.
gallery-begun = mulai
# Sample of a dark key.
gallery-call = Panggil
# State of a component.
gallery-chosen = dipilih
# State of a component.
gallery-chosen-focus = dipilih, fokus
# Sample name of the key that empties it.
gallery-clear = Hapus tulisan
# Sample time.
gallery-clock = 14.30
# Key that shows high contrast.
gallery-contrast = Kontras
# Sample paper.
gallery-copy = Fotokopi Kartu Keluarga
# Sample fact.
gallery-cost = Biaya
# Sample day.
gallery-day = Kam 26 Nov
# State of a component.
gallery-down = tekan
# State of a component.
gallery-empty = kosong
# State of a component.
gallery-error = perlu dibetulkan
# Sample approval.
gallery-example = Contoh, belum disahkan
# Sample thing to bring.
gallery-family-card = Fotokopi Kartu Keluarga
# State of a component.
gallery-filled = terisi
# Sample empty search box.
gallery-find = Cari: KTP hilang, bansos, jadwal …
# State of a component.
gallery-focus = fokus
# Sample tile.
gallery-follow = Cek laporan
# Sample tile.
gallery-follow-detail = Sudah sampai mana?
# Sample time.
gallery-fourteen-days = Paling lama 14 hari
# Sample mark of a row.
gallery-free = GRATIS
# State of good news.
gallery-good = baik
# Sample head of a receipt.
gallery-government = PEMERINTAH KOTA
# Sample option.
gallery-hidden = Rahasiakan nama saya
# Sample option.
gallery-hidden-detail = Dinas menerima cerita Anda, bukan nama Anda.
# Sample option.
gallery-hidden-note = Yang tahu: hanya petugas pengaduan kota
# Sample service.
gallery-id-card = KTP-el hilang
# Sample label.
gallery-kelurahan = Kelurahan, terisi
# Sample value.
gallery-kelurahan-sample = Suka Maju
# Sample choice.
gallery-lamp = Lampu jalan
# State of a step that has not come yet.
gallery-later = nanti
# Sample counter below a story.
gallery-left = Sisa 894 huruf
# Sample filter.
gallery-letters = Surat
# State of a component: with the longest words.
gallery-long = kata panjang
# Sample of the longest words on a key.
gallery-long-key = Minta laporan anggaran
# Sample of a long label.
gallery-long-label = KELURAHAN
# Sample of words as long as officials write them.
gallery-long-word = Pertanggungjawaban penyelenggaraan
# State of a tile with its icon beside the words.
gallery-lying = mendatar
# Sample label of a number.
gallery-neighbourhood = RW
# State of the newest line of a receipt.
gallery-newest = terbaru
# Sample label.
gallery-nik = NIK, perlu dibetulkan
# Sample of a number that is one digit short.
gallery-nik-digits = 327504120592000
# Sample error.
gallery-nik-error = NIK harus 16 angka. Baru terisi 15.
# Sample figure.
gallery-ninety = Rp90 dari Rp100
# Sample state of the printer.
gallery-no-paper = Kertas habis
# Sample state.
gallery-not-ready = Belum
# Sample label of a number on the receipt.
gallery-number-label = NOMOR LAPORAN
# Sample error.
gallery-number-missing = RW belum diisi. Tekan tambah untuk mengisi.
# State of a component.
gallery-off = belum bisa
# Sample note of it.
gallery-one-sheet = 1 lembar
# State of what is unfolded.
gallery-opened = terbuka
# State of the second big tile.
gallery-pair = pasangan
# Sample news.
gallery-paper-out = Kertas struk habis
# Sample news.
gallery-paper-out-detail = Foto layar atau panggil petugas.
# Sample tile.
gallery-paperwork = Urus surat
# Sample tile.
gallery-paperwork-detail = KTP, KK, akta, surat keterangan
# Sample label.
gallery-phone = Nomor HP
# Sample of half a number.
gallery-phone-half = 0812 34
# Sample placeholder.
gallery-phone-sample = 0812 3456 7890
# Sample step.
gallery-place = Tempat
# Sample thing to bring.
gallery-police-letter = Surat kehilangan dari polisi
# Sample line below a story.
gallery-privacy = Jangan tulis nomor KTP di sini.
# Sample tile.
gallery-rate = Beri nilai
# Sample state.
gallery-ready = Sudah ada
# Sample head of a receipt.
gallery-receipt = Tanda terima laporan warga
# Sample step of the timeline.
gallery-received = Diterima di anjungan
# Sample tile.
gallery-report = Lapor masalah
# Sample tile.
gallery-report-detail = Lampu padam, sampah, jalan rusak
# State of a component.
gallery-rest = diam
# Sample choice.
gallery-road = Jalan dan jembatan
# Sample line of buses.
gallery-route = Rute 1
# Sample rules.
gallery-rules = Aturannya: UU 24/2013, Perpres 96/2018
# Sample news.
gallery-safe = Tersimpan aman di anjungan ini
# Sample news.
gallery-safe-detail = Dikirim saat jaringan kembali.
# Sample mark of a row.
gallery-sample = Contoh
# Sample of what a screen reader says of a hidden number.
gallery-secret = 2 dari 6 angka
# Sample chip.
gallery-sent = Terkirim
# State of paper that is still in its slot.
gallery-slotted = di celah
# State of the answer for those who do not know.
gallery-soft = tidak tahu
# Sample head of a receipt.
gallery-stamp = Sen 23-11-2026 · 09.38 WIB
# Sample story.
gallery-story = Lampu jalan di depan musala padam sejak Jumat malam. Anak yang pulang mengaji jadi takut lewat.
# Sample placeholder of a story.
gallery-story-hint = Ceritakan masalahnya di sini
# Sample receipt label.
gallery-story-label = CERITA
# Sample fact.
gallery-takes = Lamanya
# Sample figure.
gallery-ten = Rp10 dari Rp100
# Sample number on the receipt.
gallery-ticket = BKS-7F3K-92QD
# Heading of the page.
gallery-title = Komponen dan keadaannya
# Sample receipt label.
gallery-topic-label = MASALAH
# Sample choice.
gallery-unknown = Tidak tahu, bantu pilihkan
