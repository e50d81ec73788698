# SPDX-License-Identifier: GPL-3.0-or-later
# What kiosks sent and nobody has read yet.

# Title of the page of what was not read yet.
unread-title = Not read yet

# What the page is.
unread-help = Received and kept, but not a case yet. Residents wait for their answer.

# Button to try again.
unread-again = Try to read again

# After it was tried.
unread-tried = Being tried again. Open this page again in a moment.

# Nothing is unread.
unread-none = Everything that came was read.

# Notice on the page of kiosks.
unread-notice = Kiosks sent something that was not read yet.

# Link to the page.
unread-look = See why

# Column.
unread-column-since = Since

# Column.
unread-column-kiosk = Kiosk

# Column.
unread-column-why = Why, and what to do

# Column.
unread-column-count = How many

# How many.
unread-count = { $count } records

# Why.
unread-why-sealed = Locked to a key that is not here

# What to do.
unread-step-sealed = Put the city’s key back, or open it with the recovery key. Then try again.

# Why.
unread-why-strange = Of a form this program does not know yet

# What to do.
unread-step-strange = Bring the server’s program up to date. Then try again.

# Why.
unread-why-damaged = Changed on the way or where it is kept

# What to do.
unread-step-damaged = Try again. If it stays so, ask residents through this kiosk’s kelurahan.

# Why.
unread-why-stumbled = The server’s program stumbled over it

# What to do.
unread-step-stumbled = Tried again by itself once the program is up to date. Tell whoever runs the server.

# Why.
unread-why-revoked = Sent after the kiosk was revoked

# What to do.
unread-step-revoked = Read it if you are sure that the kiosk was not misused.

# Why.
unread-why-twice = Another record has its number

# What to do.
unread-step-twice = Look at this kiosk. Its storage may have been copied.

# Button to read what a revoked kiosk sent.
unread-believe = Read these too

# Question before it.
unread-doubt = { $count } records of kiosk { $name } become cases. This cannot be undone.

# Button: sure.
unread-believe-sure = Yes, read them

# Button: not.
unread-believe-not = Leave it
