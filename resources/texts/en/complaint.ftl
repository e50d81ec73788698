# SPDX-License-Identifier: GPL-3.0-or-later
# Filing a report: from the story to the receipt.

# Beside the paper on the first step.
complaint-paper-intro = This is your report. It grows with each of your answers.
# Second line of the growing paper's head.
complaint-paper-title = Receipt of a resident's report
# Day, time and zone in the paper's head.
complaint-paper-time = { $day } · { $clock } { $zone }

# Letters that may still be written.
complaint-letters-left = { NUMBER($count) } letters left

# Topic choice: a resident need not know.
complaint-topic-unknown = I do not know, choose for me
# Key to all topics.
complaint-topic-others = Other choices
# Key back to the guesses from the story.
complaint-topic-guesses = Choices from your story

# Label of the list of kecamatan.
complaint-kecamatan = Kecamatan
# Label of the list of kelurahan.
complaint-kelurahan = Kelurahan
# List of kelurahan, nothing chosen yet.
complaint-kelurahan-choose = Choose a kelurahan
# Label of the landmark field.
complaint-landmark = Landmark (may stay empty)

# Camera key.
complaint-photo-take = Take a photo
# When the kiosk has no camera.
complaint-photo-no-camera = This kiosk has no camera. Go on without a photo.
# Name of the camera's picture, for screen readers.
complaint-photo-view = Camera picture
# Name of a photo, for screen readers.
complaint-photo-number = Photo { NUMBER($number) }
# Key below a photo.
complaint-photo-remove = Remove photo { NUMBER($number) }
# Before there is a photo.
complaint-photo-empty = No photo yet

# Primary key of the check page.
complaint-send = Send the report
# While it is being stored.
complaint-sending = Storing
# Check page, while the network is away.
complaint-offline = The internet is away. No harm: your report is kept safe here and sent later.

# Emergency page, title.
complaint-danger-title = Is this an emergency?
# Emergency page. $number: the emergency number.
complaint-danger-call = Call { $number } now.
# Emergency page, explanation.
complaint-danger-detail = This kiosk is not an emergency service. Nobody comes because of this report.
# Emergency page, without a phone.
complaint-danger-staff = No phone? Ask the staff at the counter for help.
# Emergency page, primary key.
complaint-danger-go-on = Go on reporting

# Done page, title.
complaint-done-title = We have received your report.
# On paper, before the receiving officer's name.
complaint-done-officer = Received by { $name }
# On paper, when the kiosk's clock was never set by the city.
complaint-done-approximate = This time is approximate.
# The largest news, without network.
complaint-stored-title = Kept safe in this kiosk
# Below it.
complaint-stored-detail = It is sent when the network returns. You need not wait.
# The largest news, with network.
complaint-sent-soon-title = Kept safe, being sent
# Below it.
complaint-sent-soon-detail = The report goes to the city by itself. You need not wait.
# The largest news, once the city has confirmed.
complaint-arrived-title = The report has reached the city
# Below it.
complaint-arrived-detail = You can check for the answer any time with this receipt.
# Beside the paper: printing.
complaint-printing-title = Printing the receipt
# Below it.
complaint-printing-detail = Take it below the screen.
# Beside the paper: printed.
complaint-printed-title = The receipt is printed
# Below it.
complaint-printed-detail = Take it below the screen.
# Beside the paper: no printer.
complaint-no-printer-title = Take a photo of this
# Below it.
complaint-no-printer-detail = This kiosk does not print receipts.
# Beside the paper: access code.
complaint-key-title = Keep the access code
# Below it.
complaint-key-detail = It is the key to your answer.
# Beside the paper: how to check.
complaint-any-time-title = Check any time
# Below it.
complaint-any-time-detail = Here, by phone, or ask the staff.
# Time left of the done page.
complaint-closes = This screen closes in { NUMBER($seconds) } seconds to keep your data safe.
# Key to print once more.
complaint-print-again = Print again
