# SPDX-License-Identifier: GPL-3.0-or-later
# Words that every page uses: keys, the assistance rail, the network chip, the keyboard.

# Key, bottom left: one page back.
back = Back
# Key, bottom right: to the next question.
next = Next
# Key, bottom right, on the last page of a matter.
finish = Finish
# Key beside an answer on the check page.
change = Edit
# Key that removes something, always with its object beside it.
remove = Delete
# Key that closes a sheet or panel without choosing.
close = Close
# Key of a content area that is taller than its room: further down.
page-more = More
# Key of a content area that is taller than its room: back up.
page-back = Back up
# Where one is in a form; $step and $total are numbers.
step-of = Step { NUMBER($step) } of { NUMBER($total) }

# Rail: calls a member of staff.
rail-help = Ask an officer
# Rail: changes the language.
rail-language = Language
# Rail: changes the text size.
rail-text = Text
# Rail: switches high contrast.
rail-contrast = Contrast
# Rail: reads the page aloud.
rail-listen = Listen

# Chip in the header: the city was reached lately.
network-connected = Connected
# Chip in the header: the city cannot be reached; nothing is lost.
network-away = Offline
# Chip in the header: the network of this place asks to sign in first.
network-portal = Network locked
# Chip in the header: the city takes nothing from this kiosk for now.
network-held = Sending is held

# Dialog when nobody touched the screen for a while.
idle-title = Are you still here?
# What happens then; $seconds counts down.
idle-detail = The screen is cleared in { NUMBER($seconds) } seconds to keep your data safe.
# Key: the resident is still here.
idle-stay = I am still here
# Key: the resident is done, wipe now.
idle-leave = Finish and clear

# Label on the map: the borders are not a legal source.
map-hint = Borders are a guide only

# Stepper key, read aloud: one less of $what (RW, RT).
number-less = Less { $what }
# Stepper key, read aloud: one more of $what (RW, RT).
number-more = More { $what }

# Keyboard: the space bar.
keyboard-space = space
# Keyboard: to digits and signs.
keyboard-digits = 123
# Keyboard: back to letters.
keyboard-letters = ABC
# Keyboard, read aloud: capital letters.
keyboard-shift = Capital letters
# Keyboard, read aloud: delete the last letter.
keyboard-delete = Delete letter
# Keyboard, read aloud: new line.
keyboard-return = New line
# Keyboard key: done typing, fold the keyboard.
keyboard-close = Done typing
