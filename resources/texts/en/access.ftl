# SPDX-License-Identifier: GPL-3.0-or-later
# How this person uses the screen: wishes for one visit, and the quick exit.

# Title of the page of wishes.
access-title = Set up this screen
# Below it.
access-line = Takes effect at once. Goes back when you are done.
# Row of text sizes.
access-text = Text size
# 100 percent, in words.
access-text-100 = Normal
# 130 percent.
access-text-130 = Large
# 160 percent.
access-text-160 = Larger
# 200 percent.
access-text-200 = Largest
# State of a wish: in use.
access-on = On
# State of a wish: not in use.
access-off = Off
# Wish: black, white and yellow only.
access-contrast = High contrast
# Wish: language of the screen.
access-language = Language
# Name of the language in use.
access-language-name = English
# Wish: the hand that touches.
access-hand = Hand
# Its state.
access-hand-right = Right
# Its state.
access-hand-left = Left
# Wish of who sits or does not reach up.
access-seat = Seated
# Its state when in use.
access-seat-on = All keys low
# Wish: motion on the screen.
access-motion = Motion
# Its state.
access-motion-on = Reduced
# Its state.
access-motion-off = Normal
# Wish: time limits.
access-time = Time
# Its state.
access-time-on = Three times longer
# Its state.
access-time-off = Normal
# Wish: a highlight moves by itself, one switch or touch selects.
access-scan = One switch
# Its state when in use.
access-scan-on = Highlight moves
# Wish: how long the highlight stays at one place.
access-speed = Highlight stays
# Its state. $seconds is a number.
access-speed-seconds = { NUMBER($seconds) ->
    [one] 1 second
   *[other] { NUMBER($seconds) } seconds
}
# At the top of the screen while the highlight moves.
access-scan-hint = Touch anywhere to choose what is lit.
# Primary key of the page of wishes.
access-done = Done
# Help page: door to the page of wishes.
access-door = Set text, hand and time
# In the warning before the wipe: longer limits.
access-more-time = I need more time
# On pages of a sensitive matter: the screen is clean at once.
access-exit = Quick exit
# Description of that key for screen readers.
access-exit-detail = Clears the screen at once. Deletes what you entered.
