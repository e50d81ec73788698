# SPDX-License-Identifier: GPL-3.0-or-later
# The staff side of the kiosk: words that the pages say. For staff, not for residents.

# Title of the PIN page.
staff-door-title = Staff room
# Ask for the PIN.
staff-door-enter = Enter the staff PIN
# Below it, for residents who came here by chance.
staff-door-enter-help = Not staff? Press Back.
# Ask for the recovery code.
staff-door-code = Enter the recovery code
# Where it is.
staff-door-code-help = It is on the sheet printed when the PIN was set.
# Field label.
staff-door-code-label = Recovery code
# Ask for the name of the PIN.
staff-door-label = Whom is this PIN for?
# What to write.
staff-door-label-help = Write a desk or a role, not a person's name.
# Field label.
staff-door-label-label = Desk or role
# Placeholder.
staff-door-label-example = Desk 1
# Ask for a new PIN.
staff-door-new = Choose a new PIN
# Rules.
staff-door-new-help = Six digits. No row, no repetition.
# Ask for the new PIN once more.
staff-door-again = Repeat the new PIN
# Why.
staff-door-again-help = So that no slip stays.
# Read aloud: how many digits are typed.
staff-door-dots = { NUMBER($filled) } of { NUMBER($total) } digits
# After wrong tries.
staff-door-wait = Wait { NUMBER($seconds) } seconds, then try again.
# Primary key while the PIN is being checked.
staff-door-checking = Checking
# Primary key.
staff-door-go = Enter
# Third key.
staff-door-forgot = Forgot the PIN
# Title of the page with the new recovery code.
staff-door-paper = Keep the recovery code
# What it is for.
staff-door-paper-help = It sets a new PIN when the PIN is forgotten. It counts once.
# Where to keep it.
staff-door-paper-keep = Keep it locked away, not near the kiosk.
# Third key.
staff-door-paper-print = Print the code
# Primary key.
staff-door-paper-done = It is kept
# Key of the number pad, read aloud.
staff-digit-erase = Delete a digit
# Title of the staff room.
staff-room-title = Staff room
# Below it: which PIN came in.
staff-room-who = In as { $who }
# Banner: nobody signed an opening check today.
staff-room-check-invite = No opening check yet today
# Below it.
staff-room-check-invite-detail = Takes less than a minute, then it is signed.
# Banner: staff closed the kiosk for today.
staff-room-shut-today = The kiosk is closed for today
# Banner: a bad check keeps it closed.
staff-room-shut-unfit = The kiosk is closed because something is out of order
# Below both.
staff-room-shut-detail = Residents see the closed page. Staff can open it.
# Key.
staff-room-open = Open the kiosk
# Heading over the state.
staff-room-state = State of the kiosk
# Key: opening check.
staff-room-check = Opening check
# Line below.
staff-room-check-detail = Printer, screen, sound and the rest
# Key.
staff-room-send = Send now
# Line below.
staff-room-send-detail = Try to reach the city now
# News: a round was asked for.
staff-room-sent = Sending is being tried. See the city's answer above.
# Key.
staff-room-stick = Take along by stick
# Line below.
staff-room-stick-detail = Send reports when the internet is long away
# Key.
staff-room-unsent = What waits
# Line below.
staff-room-unsent-detail = Numbers that have not arrived
# Key.
staff-room-print = Test print
# Line below.
staff-room-print-detail = One line, nothing of residents
# News.
staff-room-printing = Printing
# News.
staff-room-printed = The test line came out.
# Key.
staff-room-pins = Staff PINs
# Line below.
staff-room-pins-detail = Change, add, remove, recovery code
# Key.
staff-room-log = Staff log
# Line below.
staff-room-log-detail = Who did what
# Key.
staff-room-pack = Go back to the older content
# Line below.
staff-room-pack-detail = When the city's newest content is wrong
# Key.
staff-room-close = Close for today
# Line below.
staff-room-close-detail = Residents see the closed page
# Key.
staff-room-quit = Leave the kiosk program
# Line below.
staff-room-quit-detail = Back to the computer's desktop
# Key.
staff-room-off = Switch the machine off
# Line below.
staff-room-off-detail = What waits stays safe
# Primary key: back to the residents' screen.
staff-room-leave = Done
# Confirmation.
staff-sure-pack = Go back to the older content?
# What follows.
staff-sure-pack-detail = The newest is not used any more. Counts once the kiosk was restarted.
# Key.
staff-sure-pack-do = Use the older one
# Confirmation.
staff-sure-close = Close the kiosk for today?
# What follows.
staff-sure-close-detail = Residents see the closed page until tomorrow. What waits is still sent.
# Key.
staff-sure-close-do = Close for today
# Confirmation.
staff-sure-quit = Leave the kiosk program?
# What follows.
staff-sure-quit-detail = The computer's desktop is open to anybody. Stay at the machine.
# Key.
staff-sure-quit-do = Leave
# Confirmation.
staff-sure-off = Switch the machine off now?
# What follows.
staff-sure-off-detail = What waits is safe, and is sent once the machine is on.
# Key.
staff-sure-off-do = Switch off
# Confirmation.
staff-sure-remove = Remove the PIN of { $label }?
# What follows.
staff-sure-remove-detail = It opens nothing any more.
# Key.
staff-sure-remove-do = Remove the PIN
# Confirmation.
staff-sure-code = Make a new recovery code?
# What follows.
staff-sure-code-detail = The code on the old sheet counts no more.
# Key.
staff-sure-code-do = Make a new code
# Title.
staff-pins-title = Staff PINs
# Below it.
staff-pins-line = One PIN for each desk or role.
# Key beside a PIN.
staff-pins-change = Change
# Key beside a PIN.
staff-pins-remove = Remove
# Primary key.
staff-pins-add = Add a PIN
# Third key.
staff-pins-code = New recovery code
# News.
staff-pins-changed = The PIN was changed.
# Title.
staff-unsent-title = What waits
# Below it.
staff-unsent-line = All of it is safe in this kiosk.
# When nothing waits.
staff-unsent-none = Every report has reached the city.
# Title.
staff-log-title = Staff log
# Below it.
staff-log-line = Without any resident's name.
# When it is empty.
staff-log-none = Nothing yet.
# Title.
staff-stick-title = Take along by stick
# Below it.
staff-stick-line = It is locked. Only the city can read it.
# No stick is plugged in.
staff-stick-none = Plug a stick in now.
# Below it.
staff-stick-none-detail = This page sees it by itself.
# Heading over the sticks.
staff-stick-choose = Choose the stick
# Below its name.
staff-stick-room = { NUMBER($free) } MB free
# Below its name.
staff-stick-locked = Cannot be written
# Key.
staff-stick-write = Write reports to the stick
# Line below.
staff-stick-write-detail = { NUMBER($count) } reports wait
# Key.
staff-stick-read = Read the city's answers
# Line below.
staff-stick-read-detail = When the stick is back from the city
# Key.
staff-stick-carry = Hand in other kiosks' parcels
# Line below.
staff-stick-carry-detail = Needs the internet here
# While it is written.
staff-stick-working = At work. Do not pull the stick.
# Below it.
staff-stick-working-detail = Every file is read back and compared.
# Done.
staff-stick-written = The stick may be pulled.
# Below it.
staff-stick-written-detail = { NUMBER($records) } reports and { NUMBER($photos) } photos written. All wait until the city answers.
# Below it, where there was no room for every photo.
staff-stick-written-part = { NUMBER($records) } reports and { NUMBER($photos) } photos written. There was no room for { NUMBER($left) } photos. Write again once the city's answer has been read.
# Done: nothing waited.
staff-stick-nothing = Nothing waits. The stick may be pulled.
# Done.
staff-stick-answers = { NUMBER($answers) } answers of the city read. The stick may be pulled.
# Below it: files that were refused.
staff-stick-refused = { NUMBER($files) } files are damaged or not for this kiosk.
# Done.
staff-stick-carried = { NUMBER($parcels) } parcels handed in. The stick may be pulled.
# Below it: files that the city did not take.
staff-stick-left = { NUMBER($files) } files were not taken by the city. Try again later. If it stays so, ask their kiosk to write them again.
# Title.
staff-check-title = Opening check
# Below it, while running.
staff-check-progress = { NUMBER($done) } of { NUMBER($total) } parts checked
# Verdict.
staff-check-good = All is well. The kiosk is ready.
# Verdict.
staff-check-watch = It may open. What is out of order is hidden from residents.
# Verdict.
staff-check-bad = It stays closed until repaired.
# Primary key.
staff-check-sign = Sign and open
# Primary key of a bad check.
staff-check-sign-shut = Sign, keep closed
# Third key of a bad check.
staff-check-anyway = Open with a reason
# Third key.
staff-check-again = Check again
# Explains why it cannot be signed yet.
staff-check-wait = A moment. Something is still being checked.
# Explains why it cannot be signed yet.
staff-check-hand = Answer the question above first.
# Title of the reason page.
staff-check-reason = Why open all the same?
# Below it.
staff-check-reason-help = The reason is kept and the city reads it.
# Field label.
staff-check-reason-label = Reason
# Primary key.
staff-check-reason-do = Open the kiosk
# Question: touch.
staff-check-touch = Try the touch screen
# Below it.
staff-check-touch-help = Touch the four circles in the corners.
# Key.
staff-check-touch-go = Begin
# A circle to be touched, read aloud.
staff-check-touch-target = Circle { NUMBER($number) } of 4
# On the touch page.
staff-check-touch-left = Touch the bright ones. { NUMBER($left) } left.
# Key: a corner does not answer.
staff-check-touch-bad = One does not answer
# Question: sound.
staff-check-sound = Do you hear the tone?
# Below it.
staff-check-sound-help = The kiosk plays a tone.
# Key.
staff-check-sound-play = Play it again
# Key.
staff-check-sound-yes = I hear it
# Key.
staff-check-sound-no = I do not hear it
# Question: scanner.
staff-check-scan = Scan this code
# Below it.
staff-check-scan-help = Point the scanner at the black and white code.
# Key.
staff-check-scan-no = It is not read
# Key: there is none, or no time.
staff-check-skip = Skip
# When every question was answered.
staff-check-all-asked = Your part is done.
# In the room: who signed the last check.
staff-check-last = Last check: { $day }, { $who }
