# SPDX-License-Identifier: GPL-3.0-or-later
# Casework on the city's server: merging and splitting, drafts, templates, assignment, photos of finished work.

# Penolakan: kasus itu sendiri mengikuti kasus lain.
central-merge-follows = Case { $number } follows case { $root }. Merge into case { $root }.

# Penolakan: kasus itu sudah ditutup.
central-merge-closed = Case { $number } is closed. Reopen it first, or choose another case.

# Penolakan: rahasia dan tidak rahasia.
central-merge-secret = A secret case is merged with secret cases only.

# Riwayat: kasus lain digabung ke sini.
central-did-merged = Another case was merged into this one

# Riwayat: kasus lain dipisahkan lagi.
central-did-parted = Another case was taken apart again

# History: the agency was renamed or merged.
central-did-succeed = Went to the succeeding agency

# Riwayat: hal kedua dijadikan kasus sendiri.
central-did-split = Another matter became a case of its own

# Riwayat: kasus ini dipisahkan dari laporan lain.
central-did-split-from = Taken out of another report

# Riwayat: langkah kasus yang dipisahkan.
central-did-part = Step of the case that was taken out

# Riwayat: draf jawaban.
central-did-draft = Draft waits for approval

# Riwayat: draf dikembalikan.
central-did-draft-back = Draft given back

# Riwayat: penugasan.
central-did-assign = Assignment

# Riwayat: foto hasil kerja.
central-did-work-photo = Photo of the finished work added

# Riwayat: foto hasil kerja untuk umum.
central-did-photo-public = Photo of the finished work approved for everybody

# Halaman kasus yang digabung.
central-merged-note = This case was merged into case { $number }. Work there; the reporter reads its steps.

# Tombol: batalkan penggabungan.
central-do-pisahkan = Take apart again

# Judul: satu laporan, dua hal.
central-split-title = Make it two cases

# Penjelasan memecah laporan.
central-split-help = The second matter becomes a case of its own. The reporter keeps one receipt.

# Isian: apa hal kedua itu, untuk rekan.
central-split-words = What the second matter is

# Penolakan: masalah atau tempat hal kedua.
central-split-topic = Choose another topic or kelurahan for the second matter.

# Penolakan: sudah terlalu banyak bagian.
central-split-many = One report becomes { $most } more cases at most.

# Dibaca warga saat laporannya dipecah.
central-split-told = Your report holds two matters. The second, { $topic }, has number { $ticket }.

# Dibaca warga: langkah hal kedua di struk yang sama.
central-part-told = Report { $ticket }: { $state }.

# Judul daftar kasus dari laporan yang sama.
central-split-parts = Other cases of this report

# Tautan ke laporan asal.
central-split-origin = Taken out of case { $number }

# Judul saran duplikat.
central-twins-title = Perhaps the same

# Penjelasan saran duplikat.
central-twins-help = Open and read it first. The newer one is merged into the older one.

# Tombol: gabungkan ke kasus itu.
central-twins-merge = Merge into case { $number }

# Selisih hari dua laporan.
central-twins-days = { $days ->
    [0] on the same day
    [one] { $days } day apart
   *[other] { $days } days apart
}

# Alasan kemiripan: jarak.
central-alike-metres = { $metres } m away

# Alasan kemiripan: kelurahan.
central-alike-kelurahan = same kelurahan

# Alasan kemiripan: RW atau lingkungan.
central-alike-outer = same RW or lingkungan { $outer }

# Alasan kemiripan: RT dan RW.
central-alike-both = same RT { $inner } RW { $outer }

# Alasan kemiripan: kata patokan.
central-alike-landmark = same landmark: { $words }

# Alasan kemiripan: kata cerita.
central-alike-story = similar story: { $words }

# Peringatan sebelum menggabungkan.
central-merge-reads = Once merged, both reporters read the same answer.

# Judul: draf jawaban.
central-draft-title = Draft answer

# Siapa menulis draf, dan untuk langkah apa.
central-draft-by = { $name }, { $day }, { $time } · { $step }

# Keterangan draf.
central-draft-waits = Waits for a superior's approval. The resident does not see it yet.

# Draf dikembalikan, dengan alasan.
central-draft-back-title = Given back by { $name }: { $words }

# Tombol: ajukan draf.
central-draft-send = Put up for approval

# Penjelasan isian draf.
central-draft-help = Your superior reads it first. The resident reads it once approved.

# Tombol: setujui dan kirim.
central-draft-approve = Approve and send

# Tombol: kembalikan draf.
central-draft-return = Give back to the writer

# Isian: mengapa dikembalikan.
central-draft-return-words = What needs to be mended

# Label pilihan templat jawaban.
central-reply-use = Fill in from a template

# Judul halaman templat.
central-reply-title-page = Reply templates

# Penjelasan halaman templat.
central-reply-help = Offered when the step is chosen on the case page. The words can still be changed before they go out.

# Daftar isian otomatis.
central-reply-fields = Filled in by itself: { $fields }

# Belum ada templat.
central-reply-none = No templates yet.

# Tombol: tambah templat.
central-reply-add = Add a template

# Isian: nama templat.
central-reply-name = Name of the template

# Isian: teks templat.
central-reply-body = Words for the resident

# Isian: langkah.
central-reply-for-state = For the step

# Isian: masalah.
central-reply-for-topic = For the topic

# Pilihan: semua masalah.
central-reply-any = Any topic

# Isian: layanan.
central-reply-for-service = For the service

# Pilihan: semua layanan.
central-reply-any-service = Any service

# Isian: urutan.
central-reply-position = Order

# Isian: dipakai atau tidak.
central-reply-active = In use

# Templat tidak dipakai.
central-reply-off = Not in use

# Tombol: simpan templat.
central-reply-save = Save the template

# Penolakan: langkah tanpa kata untuk warga.
central-reply-state = Choose a step that has words for the resident.

# Penolakan: nama templat.
central-reply-title = Name the template, { $most } letters at most.

# Penolakan: isian tak dikenal.
central-reply-field = The field { $field } is not known. Use one of the list.

# Milik siapa templat ini.
central-reply-whose = Of { $name }

# Templat semua dinas.
central-reply-everybody = For every agency

# Tautan di kepala: templat jawaban.
central-nav-replies = Templates

# Tautan di kepala: tugas saya.
central-nav-tasks = My tasks

# Judul halaman tugas.
central-tasks-title = My tasks

# Judul: kasus yang ditugaskan.
central-tasks-mine = Given to me

# Judul: draf yang menunggu.
central-tasks-approve = Wait for my approval

# Judul: draf yang dikembalikan.
central-tasks-back = My drafts that were given back

# Tidak ada tugas.
central-tasks-none = Nothing waits for you.

# Judul penugasan.
central-assign-title = Person

# Belum ditugaskan.
central-assign-nobody = Not given to anybody yet

# Tombol: tugaskan.
central-assign-give = Assign

# Penolakan: orang tak dikenal.
central-assign-person = Choose a person of the agency that handles this case.

# Rekan lain sedang membuka kasus ini.
central-here = Also open with { $names }.

# Judul: perubahan rekan.
central-meanwhile = What happened while you were typing

# Judul: teks yang langkahnya hilang.
central-left-over = Your words

# Penjelasan teks yang tersisa.
central-left-over-help = The step is no longer there. Copy the words, or keep them as a note.

# Halaman: kasus tidak terjangkau, teks tetap ada.
central-words-kept = This case is not on your desk

# Penjelasan halaman itu.
central-words-kept-help = Perhaps it was just passed to another agency. Your words were not saved; copy them from here.

# Isian: kode akses di struk.
central-close-code-label = Access code on the reporter's receipt

# Penjelasan menutup kasus.
central-close-code-help = Only the reporter closes a case. Ask for the receipt. Without it the case closes by itself when its time has passed.

# Penolakan: kode salah.
central-close-code = The access code does not fit. Look at the reporter's receipt.

# Kasus tanpa struk.
central-close-none = This report has no receipt. The case closes by itself when its time has passed.

# Isian: badan yang berwenang.
central-forward-to = Body that answers

# Pilihan: tanpa badan.
central-forward-none = None is named

# Penjelasan pilihan badan.
central-forward-help = Its name and how to reach it are added below your words.

# Penolakan: badan tak dikenal.
central-forward-unknown = Choose a body from the list.

# Tanda: diteruskan ke badan lain.
central-forward-chip = Pointed to { $name }

# Halaman lacak: laporan digabung.
central-track-merged = Your report was merged with another one about the same. Its steps are shown here.

# Halaman lacak: hal lain dari laporan yang sama.
central-track-part = Another matter of this report

# Halaman lacak: foto hasil kerja.
central-track-work-photo = Photo of the finished work

# Judul: foto hasil kerja.
central-work-photos = Photos of the finished work

# Tombol: tambah foto.
central-work-photo-add = Add a photo

# Isian: berkas foto.
central-work-photo-file = Photo from the field

# Penjelasan unggah foto.
central-work-photo-help = JPEG, PNG, or WebP up to { $most } MB. Place and camera data are removed.

# Penolakan: foto sama persis.
central-work-photo-same = This photo was already used in case { $number }. Take a new one at the place.

# Tanda: foto mirip.
central-work-photo-like = Looks very much like a photo of case { $number }. Check before approving.

# Penolakan: foto polos.
central-work-photo-plain = The photo is too dark or plain. Take it again.

# Penolakan: bukan foto.
central-work-photo-unfit = This file is no photo that can be opened. Choose JPEG, PNG, or WebP.

# Penolakan: terlalu banyak foto.
central-work-photo-many = { $most } photos of finished work at most.

# Teks alternatif foto.
central-work-photo-alt = Photo { $number } of the finished work

# Tombol: tampilkan untuk umum.
central-work-photo-public = Show on the tracking page

# Tombol: tarik dari umum.
central-work-photo-hide = Take off the tracking page

# Tanda: foto tampil untuk umum.
central-work-photo-is-public = Shown on the tracking page

# Penolakan: kasus tidak boleh tampil.
central-work-photo-refused = Photos of a secret case may not be shown.

# Riwayat: foto ditarik.
central-did-photo-hidden = Photo of the finished work taken back

# Refusal: a secret case to an agency that may not read it. agency: its name.
central-secret-route = This report is secret. Staff of { $agency } cannot open it. First tick that you will speak with them yourself.

# Refusal of a step for many: a secret case.
central-secret-one-by-one = Secret reports are routed one by one, from their own page.

# Below the choice of the agency of a secret case: what will happen. names: named verifiers.
central-secret-routed = This report is secret. Staff of that agency do not see it and are not told. Only the named verifiers handle it: { $names }. The inspectorate may read it. Speak with the head of that agency yourself. Then write the answer from this page.

# Tick box before a secret case is routed.
central-secret-aware = I understand and will speak with that agency myself

# Note on a secret case that was routed.
central-secret-held = This report is secret. Staff of { $agency } do not get it. The named verifiers answer it from this page: { $names }.
