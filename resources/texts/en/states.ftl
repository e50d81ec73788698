# SPDX-License-Identifier: GPL-3.0-or-later
# The state of a report in everyday words: a title on the timeline, and one sentence.

# Official state: diterima.
state-diterima = Received by the city

# What that state means.
state-diterima-detail = A complaints officer will check your report.

# Official state: terverifikasi.
state-terverifikasi = Checked

# What that state means.
state-terverifikasi-detail = Your report is complete and clear.

# Official state: didisposisikan.
state-didisposisikan = Passed on to the agency

# What that state means.
state-didisposisikan-detail = The agency in charge has received it.

# Official state: diproses.
state-diproses = The agency is working on it

# What that state means.
state-diproses-detail = The agency is dealing with the problem.

# Official state: dijadwalkan.
state-dijadwalkan = Scheduled

# What that state means.
state-dijadwalkan-detail = The agency has set a time for the work.

# Official state: menunggu pelapor.
state-menunggu-pelapor = Waiting for your answer

# What that state means.
state-menunggu-pelapor-detail = An officer needs to ask you something. Call an officer here.

# Official state: ditanggapi.
state-ditanggapi = Answered

# What that state means.
state-ditanggapi-detail = Read the answer below.

# Official state: selesai.
state-selesai = Finished

# What that state means.
state-selesai-detail = This report is closed.

# Official state: bukan kewenangan.
state-bukan-kewenangan = Not the city's task

# What that state means.
state-bukan-kewenangan-detail = The officer tells you where to report it.

# Official state: duplikat.
state-duplikat = Reported before

# What that state means.
state-duplikat-detail = Your report was joined with the same report.

# Official state: ditolak.
state-ditolak = Cannot be handled

# What that state means.
state-ditolak-detail = The reason is in the answer.

# Official state: dibuka kembali.
state-dibuka-kembali = Opened again

# What that state means.
state-dibuka-kembali-detail = Your report is being worked on again.
