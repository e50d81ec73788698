# SPDX-License-Identifier: GPL-3.0-or-later
# The staff side of the kiosk: paper, state, log and refusals.

# Heading of the test strip.
staff-paper-test = Test print
# Line on it.
staff-paper-time = { $day }, { $clock }
# Heading of the sheet with the recovery code.
staff-paper-code = PIN recovery code
# Line on it.
staff-paper-code-keep = Keep it locked away. This code sets a new staff PIN.
# Line on it.
staff-paper-code-once = It counts once. Older sheets count no more.
# Said by the command line with a new code.
staff-recovery = Staff recovery code: { $code }. Write it down; it sets the PIN on the screen.
# State: label.
staff-state-link = Network
# State: value.
staff-state-link-online = Connected to the city
# State: value.
staff-state-link-away = The city is not reached
# State: value.
staff-state-link-unknown = Not tried yet
# State: label.
staff-state-answer = Last answer of the city
# State: value.
staff-state-never = Never
# State: value, a day and a time.
staff-state-moment = { $day }, { $clock }
# State: label.
staff-state-unsent = Not sent yet
# State: value.
staff-state-unsent-none = None
# State: value.
staff-state-unsent-some = { NUMBER($count) } reports, the oldest { $age }
# State: value.
staff-state-unsent-conflict = { NUMBER($count) } need a decision of the city
# State: label.
staff-state-photos = Photos waiting
# State: value.
staff-state-photos-some = { NUMBER($count) } photos
# State: label.
staff-state-disk = Room on the disk
# State: value.
staff-state-disk-free = { NUMBER($free) } MB free
# State: label.
staff-state-pack = The city's content
# State: value, of the pack that came with the program.
staff-state-pack-own = { $version }, came with the program
# State: value.
staff-state-pack-day = { $version }, in force from { $day }
# State: value.
staff-state-pack-next = { $version }; another one after a restart
# State: label.
staff-state-program = Program
# State: label.
staff-state-clock = Clock
# State: value.
staff-state-clock-right = { $clock }, { NUMBER($seconds) } seconds off
# State: value.
staff-state-clock-unsure = { $clock }, not compared with the city yet
# State: label.
staff-state-store = The kiosk's records
# State: value.
staff-state-store-damaged = Was damaged; call the city's operator
# An age.
staff-age-minutes = { $count ->
    [one] one minute
   *[other] { NUMBER($count) } minutes
}
# An age.
staff-age-hours = { $count ->
    [one] one hour
   *[other] { NUMBER($count) } hours
}
# An age.
staff-age-days = { $count ->
    [one] one day
   *[other] { NUMBER($count) } days
}
# A line of the staff log.
staff-deed-entered = Came in
# A line of the staff log.
staff-deed-left = Left the staff room
# A line of the staff log.
staff-deed-wrong-pin = Wrong PIN
# A line of the staff log.
staff-deed-code-used = Recovery code used
# A line of the staff log.
staff-deed-pin-set = PIN set or changed
# A line of the staff log.
staff-deed-pin-gone = PIN removed
# A line of the staff log.
staff-deed-code-made = New recovery code
# A line of the staff log.
staff-deed-check = Check signed
# A line of the staff log.
staff-deed-opened = Kiosk opened
# A line of the staff log.
staff-deed-closed = Kiosk closed for the day
# A line of the staff log.
staff-deed-unfit = Kiosk stays closed
# A line of the staff log.
staff-deed-sent = Send now
# A line of the staff log.
staff-deed-stick-written = Stick written
# A line of the staff log.
staff-deed-stick-read = Stick read
# A line of the staff log.
staff-deed-stick-carried = Others' parcels handed in
# A line of the staff log.
staff-deed-test-print = Test print
# A line of the staff log.
staff-deed-pack-back = Older content again
# A line of the staff log.
staff-deed-quit = Program left
# A line of the staff log.
staff-deed-power-off = Machine switched off

# What went wrong, for staff.
error-pin-wrong-title = The PIN is wrong.
# What to do.
error-pin-wrong-advice = Try once more, calmly.
# What went wrong, for staff.
error-pin-locked-title = Too many wrong tries.
# What to do.
error-pin-locked-advice = Wait. Each further slip makes the wait longer.
# What went wrong, for staff.
error-pin-length-title = A PIN has six digits.
# What to do.
error-pin-length-advice = Add what is missing.
# What went wrong, for staff.
error-pin-simple-title = This PIN is too easily guessed.
# What to do.
error-pin-simple-advice = Choose other digits, no row and no repetition.
# What went wrong, for staff.
error-pin-other-title = The two are not the same.
# What to do.
error-pin-other-advice = Choose the new PIN again.
# What went wrong, for staff.
error-pin-label-title = The desk has no name yet.
# What to do.
error-pin-label-advice = Write a desk or a role.
# What went wrong, for staff.
error-pin-taken-title = Another desk has this PIN.
# What to do.
error-pin-taken-advice = Choose other digits.
# What went wrong, for staff.
error-pin-full-title = There are eight PINs already.
# What to do.
error-pin-full-advice = Remove one that is not used.
# What went wrong, for staff.
error-pin-last-title = The last PIN cannot be removed.
# What to do.
error-pin-last-advice = Add another one first.
# What went wrong, for staff.
error-pin-there-title = A PIN is set already.
# What to do.
error-pin-there-advice = Come in with it, or use the recovery code.
# What went wrong, for staff.
error-code-wrong-title = The recovery code is wrong.
# What to do.
error-code-wrong-advice = Look at every letter. Only the newest sheet counts.
# What went wrong, for staff.
error-staff-key-damaged-title = The file of the staff PINs is damaged.
# What to do.
error-staff-key-damaged-advice = Technician: make a new recovery code at this machine.
# What went wrong, for staff.
error-power-refused-title = The machine cannot be switched off from here.
# What to do.
error-power-refused-advice = Press the machine's power button.
