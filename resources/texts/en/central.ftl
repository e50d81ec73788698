# SPDX-License-Identifier: GPL-3.0-or-later
# Halaman server kota: meja kerja dinas, anjungan terdaftar, dan halaman lacak untuk warga.

# Nama meja kerja, di kepala halaman.
central-desk = Workbench

# Tautan di kepala: daftar kasus.
central-nav-cases = Residents' cases

# Tautan di kepala: anjungan.
central-nav-kiosks = Kiosks

# Tautan di kepala: pengguna.
central-nav-accounts = People

# Tautan di kepala: kata sandi sendiri.
central-nav-password = Password

# Tombol keluar.
central-sign-out = Sign out

# Peran: verifikator.
central-role-verifikator = City verifier

# Peran: petugas dinas.
central-role-opd = Agency liaison

# Peran: admin.
central-role-admin = System administrator

# Judul halaman masuk.
central-sign-in-title = Sign in to the workbench

# Bantuan di halaman masuk.
central-sign-in-help = For city and agency staff. Residents see their case on the tracking page.

# Isian nama pengguna.
central-login = User name

# Isian kata sandi.
central-password = Password

# Tombol masuk.
central-sign-in = Sign in

# Tautan dari halaman masuk ke halaman lacak.
central-to-lookup = Track my case

# Tautan dari halaman lacak ke halaman masuk.
central-to-sign-in = Staff: sign in to the workbench

# Galat: nama atau sandi salah.
central-sign-in-wrong = User name or password does not match. Check them and try again.

# Galat: pintu tertutup sebentar sesudah beberapa kali salah.
central-wait = Too many tries. Try again in { $seconds } seconds.

# Judul halaman ganti sandi.
central-password-title = Change password

# Penjelasan pada masuk pertama.
central-password-first = This is a one-time password. Make your own first.

# Isian sandi lama.
central-password-old = Current password

# Isian sandi baru.
central-password-new = New password

# Bantuan panjang sandi.
central-password-help = At least { $least } characters. A short sentence is easy to remember.

# Isian sandi baru sekali lagi.
central-password-again = New password, once more

# Tombol simpan sandi.
central-password-save = Save password

# Galat sandi pendek.
central-password-short = A password has at least { $least } characters. Add a few words.

# Galat sandi lama salah.
central-password-wrong = The current password does not match. Type it again.

# Galat sandi sama.
central-password-same = The new password is the old one. Choose another.

# Galat dua isian sandi berbeda.
central-password-differs = The two new passwords differ. Type both again.

# Judul daftar kasus.
central-list-title = Residents' cases

# Jumlah kasus dalam daftar.
central-list-total = { $count ->
    [one] { $count } case
   *[other] { $count } cases
 }

# Jumlah yang lewat batas.
central-list-late = { $count } past the deadline

# Saringan keadaan.
central-filter-state = State

# Pilihan saringan: yang terbuka.
central-filter-open = All that are open

# Pilihan saringan: semuanya.
central-filter-all = All, closed ones too

# Saringan masalah.
central-filter-topic = Topic

# Pilihan saringan: semua masalah.
central-filter-any-topic = All topics

# Saringan kelurahan.
central-filter-area = Kelurahan

# Pilihan saringan: semua kelurahan.
central-filter-any-area = All kelurahan

# Isian cari nomor laporan.
central-filter-ticket = Case number

# Tombol saring.
central-filter-apply = Show

# Kolom batas waktu.
central-column-due = Deadline

# Kolom laporan.
central-column-case = Case

# Kolom tempat.
central-column-place = Place

# Kolom keadaan.
central-column-state = State

# Kolom dinas.
central-column-agency = Agency

# Tanpa batas waktu.
central-no-due = No deadline

# Tanda lewat batas dengan jumlah hari.
central-late = { $days ->
    [one] { $days } day late
   *[other] { $days } days late
 }

# Tanda sisa hari.
central-days-left = { $days ->
    [one] { $days } day left
   *[other] { $days } days left
 }

# Tanda batas hari ini.
central-due-today = Today

# Tanda perlu diperiksa.
central-needs-check = Needs a check

# Tanda rahasia.
central-secret = Secret

# Daftar kosong.
central-list-empty = There is no case here.

# Saran saat daftar kosong.
central-list-empty-help = Change the filter, or wait for new cases from the kiosks.

# Halaman daftar.
central-list-page = Page { $page } of { $pages }

# Tautan halaman sebelumnya.
central-list-before = Previous

# Tautan halaman berikutnya.
central-list-after = Next

# Belum ada dinas.
central-no-agency = Not routed yet

# Tautan kembali ke daftar.
central-back-to-list = Back to the list

# Nomor kasus di dalam kota.
central-case-number = Case { $number }

# Waktu laporan dibuat.
central-filed-at = Filed { $day }, { $time }

# Waktu dibuat bila jam anjungan tidak pasti.
central-filed-about = Filed about { $day }, { $time }

# Tempat laporan dibuat.
central-filed-where = at { $kiosk }

# Waktu diterima kota.
central-received-at = Received by the city { $day }, { $time }

# Tenggat yang dijanjikan.
central-due-promised = Answered by

# Judul cerita.
central-story = The resident's story

# Judul foto.
central-photos = Photos

# Foto yang belum tiba.
central-photo-missing = Photo { $number } has not arrived from the kiosk

# Teks pengganti foto.
central-photo-alt = Photo { $number } from the resident

# Judul pelapor.
central-reporter = Resident

# Identitas: pakai nama.
central-identity-pakai = Filed with a name. The agency may contact the resident.

# Identitas: rahasia.
central-identity-rahasia = Identity kept secret. Only city verifiers may open it.

# Identitas: anonim.
central-identity-anonim = No name. No identity is stored.

# Isian alasan membuka identitas.
central-identity-reason = Why must it be opened?

# Bantuan alasan.
central-identity-help = Your reason and your name go into the history of the case.

# Tombol buka identitas.
central-identity-open = Open the resident's identity

# Identitas terlihat sekali.
central-identity-once = Shown this once. Do not copy it into an answer.

# Galat buka identitas.
central-identity-refused = You are not allowed to open this identity.

# Judul pemeriksaan otomatis.
central-checks = To be checked before it is routed

# Pemeriksaan: formulir tidak dikenal.
central-check-form = Its form is not known here. Update the city pack on the server.

# Pemeriksaan: tanggal janji tidak terbaca.
central-check-due = The promised date could not be read. It was computed from the rule.

# Judul langkah yang bisa dilakukan.
central-actions = Next step

# Tidak ada langkah untuk pengguna ini.
central-actions-none = There is no step for you in this state.

# Isian kata untuk warga.
central-public-text = Words for the resident

# Bantuan kata untuk warga.
central-public-help = Shown at the kiosk and on the tracking page. Write no one's name or number.

# Isian catatan dalam.
central-internal-text = Note for colleagues

# Bantuan catatan dalam.
central-internal-help = Only staff read it.

# Isian pilih dinas.
central-agency = Responsible agency

# Saran dinas dari masalahnya.
central-agency-suggested = suggested

# Isian nomor kasus kembar.
central-twin = Number of the same case

# Tombol: terverifikasi.
central-do-terverifikasi = Confirm as complete and clear

# Tombol: didisposisikan.
central-do-didisposisikan = Route to an agency

# Tombol: diproses.
central-do-diproses = Start work

# Tombol: dijadwalkan.
central-do-dijadwalkan = Schedule the work

# Tombol: menunggu pelapor.
central-do-menunggu-pelapor = Ask the resident

# Tombol: ditanggapi.
central-do-ditanggapi = Send the answer

# Tombol: selesai.
central-do-selesai = Close the case

# Tombol: bukan kewenangan.
central-do-bukan-kewenangan = Not the city's competence

# Tombol: duplikat.
central-do-duplikat = Same as another case

# Tombol: ditolak.
central-do-ditolak = Reject with a reason

# Tombol: dibuka kembali.
central-do-dibuka-kembali = Reopen

# Tombol: kembalikan ke verifikator (didisposisikan ke terverifikasi).
central-do-kembalikan = Return to the verifier

# Tombol: lanjutkan pekerjaan sesudah dijawab.
central-do-lanjutkan = Work on it again

# Keadaan untuk petugas: diterima.
central-state-diterima = New

# Keadaan untuk petugas: terverifikasi.
central-state-terverifikasi = Verified

# Keadaan untuk petugas: didisposisikan.
central-state-didisposisikan = Routed

# Keadaan untuk petugas: diproses.
central-state-diproses = In progress

# Keadaan untuk petugas: dijadwalkan.
central-state-dijadwalkan = Scheduled

# Keadaan untuk petugas: menunggu pelapor.
central-state-menunggu-pelapor = Waiting for the resident

# Keadaan untuk petugas: ditanggapi.
central-state-ditanggapi = Answered

# Keadaan untuk petugas: selesai.
central-state-selesai = Done

# Keadaan untuk petugas: bukan kewenangan.
central-state-bukan-kewenangan = Not our competence

# Keadaan untuk petugas: duplikat.
central-state-duplikat = Duplicate

# Keadaan untuk petugas: ditolak.
central-state-ditolak = Rejected

# Keadaan untuk petugas: dibuka kembali.
central-state-dibuka-kembali = Reopened

# Galat: langkah tidak diperbolehkan.
central-change-refused = This step is not possible in the present state.

# Galat: kasus baru saja diubah orang lain.
central-case-changed = A colleague has just changed this case. Read its history; your text is still below.

# Galat: dinas belum dipilih.
central-need-agency = Choose another agency to take this case.

# Galat: nomor kasus kembar tidak ada.
central-need-case-number = Write the number of another case that exists.

# Galat: teks terlalu pendek atau panjang.
central-need-text = Write { $least } to { $most } characters. Your text is not saved yet.

# Judul riwayat.
central-history = History of the case

# Yang melakukan: server.
central-by-server = Automatic

# Riwayat: kasus dibuka dari anjungan.
central-did-open = Received from the kiosk

# Riwayat: catatan.
central-did-note = Note

# Riwayat: identitas dibuka.
central-did-identity = Identity opened

# Tanda teks publik.
central-public = Read by the resident

# Tanda teks dalam.
central-internal = Staff only

# Judul tambah catatan.
central-note-add = Add a note

# Tombol simpan catatan.
central-note-save = Save note

# Judul halaman anjungan.
central-kiosks-title = The city's kiosks

# Judul daftar anjungan.
central-kiosks-list = Enrolled

# Belum ada anjungan.
central-kiosks-none = No kiosk yet. Make an enrolment code first.

# Anjungan terakhir terhubung.
central-kiosk-seen = Last heard { $day }, { $time }

# Anjungan belum pernah terhubung.
central-kiosk-never = Never heard

# Anjungan aktif.
central-kiosk-active = Active

# Anjungan dicabut.
central-kiosk-revoked = Revoked { $day }

# Unit nomor tiket.
central-kiosk-unit = Numbers begin { $unit }

# Sidik kunci.
central-fingerprint = Key fingerprint

# Tombol cabut.
central-kiosk-revoke = Revoke

# Pertanyaan sebelum cabut.
central-kiosk-doubt = The kiosk { $name } will not be able to send again. This cannot be undone.

# Tombol pasti cabut.
central-kiosk-revoke-sure = Revoke this kiosk

# Judul buat kode.
central-code-title = Enrol a new kiosk

# Isian kelurahan anjungan.
central-code-area = Kelurahan

# Pilihan kosong.
central-choose = Choose

# Isian nama anjungan.
central-code-name = Name of the kiosk

# Contoh nama anjungan.
central-code-name-example = Kiosk 1

# Tombol buat kode.
central-code-make = Make an enrolment code

# Kode yang baru dibuat.
central-code-new = One-time code

# Penjelasan kode.
central-code-help = Type it at the kiosk with the server's address. Valid 72 hours, shown this once.

# Alamat server.
central-server-address = Address of the server

# Sidik kunci kota untuk dicocokkan.
central-server-fingerprint = The city's key fingerprint, compare it on the kiosk's screen

# Kode yang menunggu.
central-codes-open = Codes not used yet

# Batas kode.
central-code-until = until { $day }, { $time }

# Galat kelurahan.
central-kelurahan-unknown = Choose the kelurahan where the kiosk stands.

# Galat nama anjungan.
central-kiosk-name = Give the kiosk a name of at most 60 characters.

# Judul pengguna.
central-accounts-title = People

# Judul tambah pengguna.
central-account-add = Add a person

# Isian nama lengkap.
central-account-name = Full name

# Isian peran.
central-account-role = Role

# Isian dinas pengguna.
central-account-agency-label = Agency, for agency officers

# Tanpa dinas.
central-account-no-agency = None

# Tombol buat pengguna.
central-account-make = Make account

# Sandi sekali pakai.
central-account-made = One-time password for { $login }

# Bantuan sandi sekali pakai.
central-account-made-help = Hand it over in person. Shown this once, and replaced at the first sign-in.

# Pengguna nonaktif.
central-account-off = Inactive

# Tombol nonaktifkan.
central-account-switch-off = Deactivate

# Tombol aktifkan.
central-account-switch-on = Activate

# Galat isian pengguna.
central-account-incomplete = Fill in user name and full name.

# Galat peran.
central-role-unknown = Choose a role from the list.

# Galat dinas pengguna.
central-account-agency = An agency officer needs one agency. Other roles have none.

# Galat nama dipakai.
central-account-exists = That user name is taken. Choose another.

# Galat menonaktifkan diri.
central-account-self = You cannot deactivate yourself.

# Judul halaman lacak.
central-track-title = Track a case

# Judul bila tidak ditemukan.
central-track-unknown = This case is not here

# Penjelasan bila tidak ditemukan.
central-track-unknown-help = It may still be at the kiosk, waiting for a network. Try again later, or ask at the kelurahan.

# Nomor laporan.
central-track-ticket = Case number

# Topik rahasia.
central-track-secret = The matter is kept secret

# Laporan dibuat.
central-track-filed = Received at the kiosk

# Lewat batas, kata untuk warga.
central-track-late = The deadline has passed. You may ask about it at the kelurahan.

# Waktu halaman.
central-track-as-of = State as of { $day }, { $time }

# Catatan pribadi.
central-track-privacy = This page names nobody. Keep your receipt safe.

# Judul isian lacak.
central-lookup-title = How far is my case?

# Bantuan isian lacak.
central-lookup-help = Write the case number and the access code from the receipt.

# Isian kode akses.
central-lookup-code = Access code

# Tombol lacak.
central-lookup-go = Show the case

# Galat lacak.
central-lookup-wrong = That number and code do not match. Check your receipt.

# Lacak nomor lain.
central-lookup-again = Track another case

# Pesan: tidak ditemukan.
central-not-found = This page does not exist.

# Pesan: tidak boleh.
central-not-allowed = This page is not for your role.

# Pesan: formulir lama.
central-form-old = That page was open for too long. Open it again and repeat.

# Pesan: terlalu besar.
central-too-large = That is too much at once. Send a smaller part.

# Pesan: server sibuk.
central-busy = The server is busy. Wait a moment, then reload.

# Pesan: gangguan.
central-fault = Sorry, something went wrong on our side. What was saved is safe.

# Tautan ke awal.
central-to-start = To the start

# Terminal: server berjalan.
central-started = The city's server runs at { $url }

# Terminal: siap.
central-ready = The server is ready. Its data is in { $folder }

# Nama akun pertama.
central-first-admin = System administrator

# Terminal: sandi pertama.
central-first-password = First sign-in: { $login }, one-time password: { $password }

# Terminal: kode dibuat.
central-code-made = One-time code for { $name } in { $place }, valid 72 hours:

# Terminal: sandi sekali pakai.
central-one-time-password = One-time password for { $login }:

# Terminal: rantai utuh.
central-audit-whole = The history of every case is whole.

# Terminal: rantai rusak.
central-audit-broken = The history of these cases is not whole: { $cases }

# Terminal: catatan yang dahulu tidak dapat disimpan, kini diterima; count: berapa.
central-laid-again = { $count } records that were put aside were taken in.

# Terminal: dibuka ulang.
central-reopened = { $count } records were tried again.

# Said by the command that takes in parcels from a stick; count: how many.
central-parcels-taken = { $count } parcels taken in. Their answers are on the stick; take it back to the kiosks.

# A parcel on a stick was refused; reason: for whoever repairs it.
central-parcel-refused = { $file } was not taken: damaged, or not of a kiosk of this city ({ $reason }).

# The numbers of shares asked for are impossible.
central-keys-shares = There must be 2 to 16 shares, and no more can be needed than there are.

# Typed or read shares cannot be combined.
central-keys-wrong = These shares do not belong together, or are mistyped.

# The shares are fine but for another public half.
central-keys-other = These shares belong to another recovery key.

# The public half cannot be read.
central-keys-no-public = The file recovery.pub is missing or damaged.

# After making a recovery key.
central-keys-made = Recovery key made in { $folder }. Print its { $shares } shares, keep them in different places, then delete the files. { $needed } are enough to open.

# Digits that people compare on two screens.
central-keys-fingerprint = Fingerprint: { $fingerprint }

# The check of the shares succeeded.
central-keys-good = The key on paper is right and opens. Fingerprint: { $fingerprint }

# After installing the public half on the server.
central-keys-installed = From now on what residents file is sealed to the recovery key too. Fingerprint: { $fingerprint }

# Prompt for a share; what is typed is not shown.
central-keys-type = Share { $number } (leave empty when enough): 

# Link in the head: the news board.
central-nav-news = News board

# Link in the head: the satisfaction survey.
central-nav-satisfaction = Satisfaction

# Role: public relations.
central-role-humas = Public relations

# Title of a case without a topic, service or form that is known.
central-untitled = A resident's submission

# Kind of submission: complaint.
central-kind-complaint = Complaint

# Kind of submission: request for a service.
central-kind-request = Service request

# Kind of submission: request for public information.
central-kind-information = Public information

# Kind of submission: report of a neighbourhood head.
central-kind-report = Neighbourhood report

# Kind of submission: proposal for the development plan.
central-kind-proposal = Proposal

# Kind of submission: question.
central-kind-question = Question

# Kind of submission: suggestion.
central-kind-suggestion = Suggestion

# Filter by kind of submission.
central-filter-kind = Kind

# Filter: every kind.
central-filter-any-kind = Every kind

# Mark: the person is registered in another city. Taken all the same.
central-elsewhere = Registered elsewhere

# Mark: how many residents joined.
central-joined-count = { $count } joined

# Registration number of a request, where the form has no name for it.
central-registration-number = Number

# Key: put the deadline off.
central-extend = Extend the deadline

# Deadline when put off, with the rule.
central-extend-until = Once only, until { $day } ({ $basis }).

# Reason for putting it off; residents read it.
central-extend-reason = Reason for the resident

# History: the deadline was put off.
central-did-extend = Deadline extended

# History: opened for others to join.
central-did-share = Others may join

# History: nobody else may join.
central-did-unshare = Nobody else may join

# History: a step of the case that was joined.
central-did-follow = Step of the joined case

# Heading of the part about others joining.
central-matter-title = Me too

# What is shown at the kiosks.
central-matter-help = Kiosks show the topic, the kelurahan, this place and the day. Neither the story nor the person.

# Warning when the resident hides the name.
central-matter-hidden = The resident does not give a name. Write a place that does not point at the home.

# Field: the place in the verifier's own words.
central-matter-landmark = The place, in your own words

# Key: let others join.
central-matter-publish = Let others join

# Key: let nobody else join.
central-matter-withdraw = Let nobody else join

# State: open, with its place.
central-matter-open = Open at the kiosks: { $landmark }

# Note: closes by itself with the case.
central-matter-closes = It closes by itself with the case.

# Warning: those who joined read the public words too.
central-matter-reads-along = Also read by { $count } residents who joined.

# Failure: this case must not be opened for others.
central-matter-refused = This case must not be opened for others. Only verified complaints about nothing secret.

# Failure: length of the place.
central-matter-length = Write the place in { $least } to { $most } characters.

# Failure: a long number.
central-matter-number = Write no telephone or ID number. Remove the digits.

# Page of a case that joined another: where it is worked on.
central-joined-note = This resident joined case { $number }. Work there; its steps come here.

# Link to the case that was joined.
central-joined-link = Open case { $number }

# Failure: a joined case is not changed by itself.
central-joined-follows = This case follows another. Change that one.

# Check: the matter that was joined is not known.
central-check-matter = This resident wanted to join a report that is not known here. Treat it as a case of its own.

# Check: the matter that was joined is closed.
central-check-matter-closed = This resident wanted to join case { $number }, which is closed. Check whether the matter is still there.

# Tracking page: how many joined.
central-track-joined = { $count } residents joined this report.

# Tracking page of somebody who joined.
central-track-joiner = You joined a report that was there already.

# Title of the news board page.
central-news-title = News board

# What the news board does.
central-news-help = News appears at every kiosk. What is published cannot be changed; withdraw it and write anew.

# The news board is empty.
central-news-none = There is no news yet.

# Heading of a new piece.
central-news-write = Write a piece

# Heading for changing a draft.
central-news-rewrite = Change the draft

# Field: headline.
central-news-headline = Headline

# Help for the headline.
central-news-headline-help = At most { $most } characters.

# Field: body.
central-news-body = Text

# Help for the body.
central-news-body-help = Short sentences, at most { $most } characters. No names or numbers of residents.

# Field: last day.
central-news-until = Shown until

# Help for the last day.
central-news-until-help = May be left empty: shown until withdrawn.

# Field: for which area.
central-news-area = For

# Choice: the whole city.
central-news-whole-city = The whole city

# Key: keep the draft.
central-news-save = Keep draft

# Key: publish to all kiosks.
central-news-publish = Publish

# Key: withdraw from all kiosks.
central-news-withdraw = Withdraw

# Key: put a draft away.
central-news-discard = Put away

# Link: change a draft.
central-news-change = Change

# Link: a new sheet.
central-news-new = Write a new one

# State of a piece: draft.
central-news-state-draft = Draft

# State of a piece: published.
central-news-state-published = Published

# State of a piece: its last day has passed.
central-news-state-ended = Over

# State of a piece: withdrawn.
central-news-state-withdrawn = Withdrawn

# History of a piece: written.
central-news-did-written = Written

# History of a piece: changed.
central-news-did-changed = Changed

# History of a piece: published.
central-news-did-published = Published

# History of a piece: withdrawn.
central-news-did-withdrawn = Withdrawn

# One line of a piece's history.
central-news-done = { $did } by { $by }, { $day }, { $time }

# Until when it is shown.
central-news-until-line = until { $day }

# Failure: length of the headline.
central-news-title-length = The headline needs { $least } to { $most } characters.

# Failure: length of the body.
central-news-body-length = The text needs { $least } to { $most } characters.

# Failure: the day has passed.
central-news-until-past = The last day has passed. Choose today or later.

# Failure: the day cannot be read.
central-news-until-unreadable = The day cannot be read. Choose it from the calendar.

# Failure: published already.
central-news-published-already = This is published already. Withdraw it and write a new one.

# Failure: withdrawn already.
central-news-withdrawn-already = This was withdrawn already.

# Title of the satisfaction page.
central-satisfaction-title = Residents' satisfaction

# Where the figures come from.
central-satisfaction-help = Anonymous surveys at the kiosks. Nine elements of equal weight, 25 to 100 (PermenPANRB 14/2017).

# Too few sheets to be broken down.
central-satisfaction-few = Not broken down: fewer than { $fewest } respondents

# Number of respondents.
central-satisfaction-respondents = { $count } respondents

# Band A.
central-satisfaction-band-A = A · Very good

# Band B.
central-satisfaction-band-B = B · Good

# Band C.
central-satisfaction-band-C = C · Not so good

# Band D.
central-satisfaction-band-D = D · Not good

# Column: index.
central-satisfaction-index = Index

# Heading: nine elements.
central-satisfaction-elements = By element (1 to 4)

# Heading: by kelurahan.
central-satisfaction-by-area = By kelurahan

# Heading: by service.
central-satisfaction-by-service = By service

# Filter: service.
central-satisfaction-service = Service

# Filter: every service.
central-satisfaction-any-service = Every service

# Filter: span of time.
central-satisfaction-span = Time

# Choice of a span.
central-satisfaction-days = Last { $days } days

# Heading: the whole of what was chosen.
central-satisfaction-everything = Overall

# Column: unit.
central-satisfaction-who = Unit

# Column: respondents.
central-satisfaction-how-many = Respondents

# Failure on the terminal: several city packs.
central-pack-choose = No city pack was chosen. There are: { $packs }. Run again with --pack, such as --pack { $example }. The choice is remembered in the data folder.

# An element nobody answered, so the rule gives no index.
central-satisfaction-gap = Incomplete: an element has no answer

# Case page: words for everybody.
central-public-words-title = Words for everybody

# What that is.
central-public-words-help = Anybody may read them through open data. No names, no numbers, no home address.

# Key that opens the field, when there are none yet.
central-public-words-write = Write words for everybody

# Key that opens the field, when there are some.
central-public-words-change = Change the words for everybody

# Label of the field.
central-public-words-label = What the matter is, without personal data

# Key that saves them.
central-public-words-publish = Publish

# Error: this matter is secret.
central-public-words-refused = This matter is secret. Nothing of it may be published.

# History: words for everybody were changed.
central-did-words = Words for everybody published

# History: news from another program.
central-did-partner = News from a partner program

# Through which program this case came.
central-filed-through = through { $kiosk }

# Answer from another program: the address.
central-brought-address = Address

# Answer from another program: the point.
central-brought-point = Point (latitude, longitude)

# Answer from another program: a picture kept elsewhere.
central-brought-media = Picture kept elsewhere

# Command partner: the name is empty, too long or taken.
central-partner-name = The partner's name is empty, too long or taken.

# Command partner: nobody has this name.
central-partner-unknown = There is no partner with this name.

# Command partner: a new key.
central-partner-key = Key of { $name }: { $key } (shown only once)

# Command partner: a key was revoked.
central-partner-revoked = The key of { $name } is no longer valid.

# Command partner list: one partner.
central-partner-listed = { $name }, since { $day }

# Command partner list: a partner whose key was revoked.
central-partner-listed-revoked = { $name }, since { $day }, key revoked

# Command backup: done.
central-backup-made = The backup is complete and was checked: { $folder }

# Command check-backup: whole.
central-backup-whole = The backup of { $day } is whole: { $cases } cases, { $photos } photos.

# Command restore: done.
central-backup-restored = The backup is back: { $cases } cases, { $photos } photos. The chain of events is whole.

# Backup error: the folder's name is taken.
central-backup-exists = The folder { $folder } is there already. Wait a second and try again.

# Backup error: this folder is no backup.
central-backup-none = { $folder } is not a complete backup.

# Backup error: a file is damaged or gone.
central-backup-damaged = The backup is damaged: { $file }. Use another one.

# Backup error: another kind of database.
central-backup-kind = This backup is of { $kind }. Name a database of that kind with --database.

# Backup error: the target is not empty.
central-backup-not-empty = { $folder } is not empty. A backup is put back into an empty place only.

# Backup error: a program of PostgreSQL is missing.
central-backup-program = There is no program { $program }. Install postgresql-client, or name its folder in ANJUNGAN_POSTGRESQL_BIN.

# Backup error: a program of PostgreSQL failed.
central-backup-program-failed = { $program } failed: { $said }

# History: the resident says that it is mended.
central-did-mended = Resident: it is mended

# History: the resident says that it is not mended.
central-did-not-mended = Resident: it is not mended

# History: the resident answered a question.
central-did-reply = The resident answered

# History: closed by itself, nobody objected.
central-did-close = Closed, nobody objected

# Tracking page: the city asks the resident.
central-resident-asked = We need your answer

# Label of the answer.
central-resident-reply = Your answer

# Below the label: mind personal data.
central-resident-careful = Do not write your KTP number here.

# Key that sends.
central-resident-send = Send

# Tracking page: whether the matter is mended.
central-resident-question = Has it been mended?

# Until when she may say so.
central-resident-until = You can answer until { $day }.

# Key: it is mended.
central-resident-mended = Yes, it is mended

# Key: it is not.
central-resident-not-mended = No, not yet

# Label of the reason.
central-resident-why = What is still wrong?

# Error: too short or too long.
central-resident-words = Write { $least } to { $most } characters, so that staff understand.

# Error: the time has passed.
central-resident-late = This report no longer waits for an answer. File a new one at a kiosk.

# A silent kiosk. $age: for how long.
central-kiosk-silent = Silent for { $age }
# Somebody should look at this kiosk.
central-kiosk-look = Needs a look
# When the kiosk last told about itself.
central-kiosk-told = Told by the kiosk { $day }, { $time }
# Age in minutes.
central-age-minutes = { $count } minutes
# Age in hours.
central-age-hours = { $count } hours
# Age in days.
central-age-days = { $count } days
# Told by the kiosk: what waits. $age: of the oldest.
central-kiosk-waits = { $count } waiting to be sent, the oldest for { $age }
# Told by the kiosk: nothing waits.
central-kiosk-nothing-waits = The city has received everything
# Told by the kiosk: photos.
central-kiosk-photos = { $count } photos waiting to be sent
# Told by the kiosk: clock.
central-kiosk-clock-good = Clock right
# Told by the kiosk: clock off. $age: by how much.
central-kiosk-clock-off = The machine's clock is off by { $age }
# Told by the kiosk: clock not known.
central-kiosk-clock-unknown = Clock never compared; receipts say approximate
# Told by the kiosk: disk.
central-kiosk-room = { $free } MB free
# Told by the kiosk: versions of program and city data.
central-kiosk-versions = Program { $version }, city data { $pack }
# Told by the kiosk: version of the program.
central-kiosk-version = Program { $version }
# Told by the kiosk: staff closed it.
central-kiosk-shut-today = Closed by staff for today
# Told by the kiosk: the opening check found something broken.
central-kiosk-shut-unfit = Closed: the check found something broken
# Told by the kiosk: the last opening check, all well.
central-kiosk-check-good = Checked by { $who } { $age } ago, all well
# Told by the kiosk: the last opening check, something is not well.
central-kiosk-check-poor = Checked by { $who } { $age } ago, needs a look: { $parts }
# Told by the kiosk: opened although something is out of order.
central-kiosk-check-anyway = Opened by { $who } { $age } ago all the same ({ $parts }): { $reason }
# Trouble of a kiosk: disk.
central-trouble-disk-low = Storage nearly full; new reports are refused
# Trouble of a kiosk: database.
central-trouble-database-damaged = Records were damaged; the old ones are set aside
# Trouble of a kiosk: city pack.
central-trouble-pack-broken = The new city data is broken; the old one is used
# Trouble of a kiosk: refused by the city.
central-trouble-conflicts = Something was refused by the city; a decision is needed
# Trouble of a kiosk: printer.
central-trouble-paper = The printer is not used since the check
# Another trouble. $code: its code.
central-trouble-other = Trouble { $code }
