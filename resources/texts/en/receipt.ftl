# SPDX-License-Identifier: GPL-3.0-or-later

# Title when the receiving officer is known (Law 25/2009 art. 44(2)). $kind: kind of form.
receipt-title = { $kind ->
    [request] RECEIPT OF YOUR REQUEST
    [information] RECEIPT OF AN INFORMATION REQUEST
    [proposal] RECEIPT OF YOUR PROPOSAL
    [question] RECEIPT OF YOUR QUESTION
    [suggestion] RECEIPT OF YOUR SUGGESTION
   *[complaint] RECEIPT OF YOUR REPORT
}

# Title while no officer has received it.
receipt-title-provisional = PROVISIONAL RECEIPT

# Second line of the head. $name: name of the kelurahan.
receipt-kelurahan = Kelurahan { $name }

# Third line of the head. $name: name of the kiosk, such as KMJ-01.
receipt-kiosk = Kiosk { $name }

# Time of reception: Monday, 23-11-2026, 09.44 WIB.
receipt-time = { $day }, { $date }, { $clock } { $zone }

# Below the time, while the kiosk's clock was never synchronised.
receipt-approximate = This time is approximate.

# Below the time, on a reprint without access code and without the report's words.
receipt-short = Short reprint

# Label above the report number. $kind: kind of form.
receipt-number = { $kind ->
    [request] REQUEST NUMBER
    [information] REGISTRATION NUMBER
    [proposal] PROPOSAL NUMBER
    [question] QUESTION NUMBER
    [suggestion] SUGGESTION NUMBER
   *[complaint] REPORT NUMBER
}

# Label of the topic on a short reprint.
receipt-topic = MATTER

# Last line of a story too long for the receipt.
receipt-rest = … (complete in the system)

# Someone who asked to be kept secret. $name: name with stars.
receipt-hidden-name = { $name }, name kept secret

# Someone who asked to be kept secret, without a name.
receipt-hidden = Name kept secret

# Someone who gave no name.
receipt-no-name = No name given

# Label above the access code.
receipt-access = ACCESS CODE

# Below the access code, beside the QR square.
receipt-scan = Photograph this square to see the answer.

# Label above the day of the answer.
receipt-due = ANSWERED AT THE LATEST ON

# Label above the signature line.
receipt-officer = Received by

# Instead of the officer's name on a provisional receipt.
receipt-no-officer = No officer has received this yet. Ask an officer to sign.

# Below the signature line of a provisional receipt.
receipt-signature = Officer's name and signature

# Foot, first sentence.
receipt-free = FREE of any charge.

# Foot, second sentence.
receipt-fades = This ink may fade. Photograph this receipt and keep it.

# Foot of a short reprint.
receipt-lost-code = The access code is on the first receipt only. Lost it? Ask an officer.
