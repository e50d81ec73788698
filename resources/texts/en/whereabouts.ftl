# SPDX-License-Identifier: GPL-3.0-or-later
# The four states of one submission: the same words for residents, staff, the receipt and the log.

# State: stored in the kiosk, being sent.
whereabouts-stored = Stored here
# What it means.
whereabouts-stored-detail = It is being sent to the city. You need not wait.
# What it means when the city takes nothing from this kiosk.
whereabouts-stored-held = The city takes nothing from here yet. Staff are seeing to it.
# State: stored in the kiosk, the city out of reach.
whereabouts-waiting = Waiting for the network
# What it means.
whereabouts-waiting-detail = Safe in this kiosk. It is sent by itself when the network is back.
# What it means when the network of this place asks to sign in first.
whereabouts-waiting-portal = Safe in this kiosk. The network here asks to sign in first.
# State: the city has said that it has it.
whereabouts-arrived = Received by the city
# What it means.
whereabouts-arrived-detail = Check for the answer at any time with the receipt.
# What it means when city staff must read it first.
whereabouts-arrived-checked = City staff read it first.
# State: the city did not take it.
whereabouts-refused = Refused by the city
# What to do.
whereabouts-refused-detail = It is still safe here. Show the receipt to a member of staff.
