# SPDX-License-Identifier: GPL-3.0-or-later
# Reading the screen aloud: words that are only heard, and the keys that steer it.

# Key of the bar: reads the page from its beginning.
listen-play = Read aloud
# Key of the bar: stops reading.
listen-stop = Stop
# Key of the bar: reads the last part once more.
listen-repeat = Repeat
# Key of the bar: softer voice.
listen-softer = Softer
# Key of the bar: louder voice.
listen-louder = Louder
# Key of the bar: says page and step.
listen-where = Where am I?
# Heard before the first choice of the page.
listen-choices = Choices:
# Heard before the keys at the foot of the page.
listen-keys = Keys below:
# Heard after a choice that is chosen.
listen-chosen = chosen
# Heard after a box that is ticked.
listen-ticked = ticked
# Heard after a box that is not ticked.
listen-unticked = not ticked
# Heard of a field that is still empty.
listen-empty = Not filled in yet.
# Heard of name, NIK and telephone that are filled in. They are not said, because others hear it too.
listen-filled = Filled in.
# Heard of a field: the resident's answer. $answer is the answer.
listen-answer = Your answer: { $answer }
# The answer to "Where am I?" where the page has no title.
listen-nowhere = You are at the kiosk's screen.
# How loud it is. $percent is a number from 10 to 100.
listen-volume = Volume { $percent } percent
