# SPDX-License-Identifier: GPL-3.0-or-later
# Title: what happened, calmly. Advice: what to do. No technical words.

# No room left; the report cannot be stored.
error-disk-full-title = The kiosk's storage is full.

# What to do.
error-disk-full-advice = Your report is not stored yet. Call an officer before you leave.

# Storage nearly used up; no new reports for now, earlier ones are safe and still sent.
error-disk-low-title = This kiosk cannot take new reports for now.

# What still works and what to do.
error-disk-low-advice = Reports already sent are safe. You can still check reports and read City info. For a new report, call an officer.

# On the home page, before a resident begins.
error-disk-low-notice = You can still check reports and read City info. For a new report, go to the counter.

# The data file is damaged and was set aside at start.
error-database-damaged-title = The kiosk's records are damaged.

# What to do.
error-database-damaged-advice = The old records were set aside, not deleted. Officer, call the city's support.

# The data file was made by a newer program.
error-database-newer-title = This kiosk program is too old.

# What to do.
error-database-newer-advice = The records here come from a newer program. Officer, install the newest program.

# The part that stores data is too old to be safe.
error-sqlite-too-old-title = The kiosk program is not complete.

# What to do.
error-sqlite-too-old-advice = Its storage part is too old. Officer, install the program again.

# Storing failed for another reason.
error-store-failed-title = Your report could not be stored yet.

# What to do.
error-store-failed-advice = Press Try again. Still the same? Call an officer.

# The kiosk's records cannot be read when a resident asks.
error-read-failed-title = Your report cannot be shown yet.

# What to do.
error-read-failed-advice = Your report is safe. Try once more, or call an officer.

# The printer is off or not connected.
error-printer-off-title = The receipt printer is off.

# What to do.
error-printer-off-advice = Your report is safe. Take a photo of this screen, or call an officer.

# The receipt paper is out or jammed.
error-printer-paper-title = The receipt paper is used up.

# What to do.
error-printer-paper-advice = Your report is safe. Take a photo of this screen, or call an officer.

# Printing failed for another reason.
error-printer-failed-title = The receipt was not printed.

# What to do.
error-printer-failed-advice = Your report is safe. Print again, or take a photo of this screen.

# The office's queue machine gave no number.
error-queue-failed-title = There is no queue number yet.

# What to do.
error-queue-failed-advice = Take a number at the entrance, or ask an officer.

# The network is down; it is tried again by itself.
error-network-title = The internet is down.

# What to do.
error-network-advice = No problem. Your report is stored safely here and sent later.

# What answers is not the city, as the sign-in page of a wifi.
error-portal-title = This network asks to sign in first.

# What to do.
error-portal-advice = Reports are kept safe here and sent later. Staff can help.

# On the home page, before a resident begins.
error-portal-notice = Reports are kept safe here and sent later.

# The city answered, but refused the delivery.
error-server-refused-title = The city cannot take the delivery yet.

# What to do.
error-server-refused-advice = Your report stays safe here. The officer has been told.

# On the home page, before a resident begins.
error-server-refused-notice = Reports are kept safe here and sent later.

# The kiosk is not enrolled with the city.
error-not-enrolled-title = This kiosk is not registered yet.

# What to do.
error-not-enrolled-advice = Officer, register it first with a code from the city.

# The enrolment code is wrong, expired or used.
error-enrol-code-title = This registration code is not valid.

# What to do.
error-enrol-code-advice = Officer, ask the city for a new code. A code works only once.

# The city does not know this kiosk.
error-unknown-kiosk-title = The city does not know this kiosk.

# What to do.
error-unknown-kiosk-advice = Your report stays safe here. Officer, register this kiosk again.

# On the home page, before a resident begins.
error-unknown-kiosk-notice = Reports are kept safe here and sent later.

# The city withdrew this kiosk's permission.
error-revoked-title = The city has withdrawn this kiosk's permission.

# What to do.
error-revoked-advice = Old reports stay safe. Officer, call the city's support.

# On the home page, before a resident begins.
error-revoked-notice = For a new report, please go to the counter. City info still works.

# The answer does not come from the real city.
error-signature-title = The city's answer cannot be trusted.

# What to do.
error-signature-advice = Your report stays safe here. Officer, check the network and the clock.

# The city pack is wrong; the kiosk cannot start.
error-pack-broken-title = The city data on this kiosk is not right.

# What to do.
error-pack-broken-advice = Officer, ask the city's support for a correct pack.

# The data folder cannot be made or written; the kiosk cannot start.
error-data-folder-title = The kiosk cannot store data.

# What to do.
error-data-folder-advice = Officer, check the permissions of the kiosk's data folder.

# The settings file is wrong; the kiosk cannot start.
error-settings-bad-title = The kiosk's settings are not right.

# What to do.
error-settings-bad-advice = Officer, correct the settings. The place is written below.

# The ticket is not known to this kiosk.
error-ticket-unknown-title = This report number was not found.

# What to do.
error-ticket-unknown-advice = Check each letter and digit on the receipt. Still wrong? Call an officer.

# The report was filed at another kiosk of this city; the receipt is genuine.
error-ticket-elsewhere-title = This report was made at another kiosk.

# What to do.
error-ticket-elsewhere-advice = Your receipt is genuine. See the answer by pointing your phone at the square code.

# The access code does not fit the ticket.
error-access-wrong-title = The access code does not fit.

# What to do.
error-access-wrong-advice = Look for it below the square code on the receipt. Type it again.

# Too many wrong access codes; locked for a while.
error-access-locked-title = Too many attempts.

# What to do.
error-access-locked-advice = For safety, try again in a few minutes. An officer can help you.

# The kiosk program is already running.
error-already-running-title = The kiosk is already running.

# What to do.
error-already-running-advice = Close the open one first, then start again.

# The photo cannot be read or is too big.
error-photo-bad-title = This photo cannot be read.

# What to do.
error-photo-bad-advice = Take the photo again. You may also go on without one.

# The answers were not complete when sent.
error-form-invalid-title = Something you filled in is not right.

# What to do.
error-form-invalid-advice = What you typed is kept. Go back and correct what is marked.

# A mistake of our program.
error-bug-title = Sorry, something went wrong on our side.

# What to do.
error-bug-advice = Press Try again, or call an officer.

# The stick is full, pulled out or broken; for staff.
error-stick-failed-title = The USB stick cannot be used.

# What to do.
error-stick-failed-advice = The reports stay safe in this kiosk. Try another stick, and do not pull it out while it is being written.

# The kiosk cannot start; stands on the screen all the time, for residents.
error-closed-title = This kiosk is out of service.

# What to do.
error-closed-advice = Please go to the counter.
