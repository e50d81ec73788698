# SPDX-License-Identifier: GPL-3.0-or-later
# Learning about services: the list, one service's page, taking the requirements along.

# Title of the list.
learn-title = Which letter do you need?
# Below the title. $count: how many services.
learn-help = { NUMBER($count) } services. Touch one to see what it needs.
# Above the first row of the list.
learn-popular = Asked for most often
# Above the rows that follow.
learn-others = Other services
# The filter that shows all.
learn-all = All
# Label of the group's select, with large words.
learn-group = Kind of service
# Empty field of the list.
learn-search = Or just write, for example: lost ID card
# The same for a narrow field.
learn-search-short = Such as: lost ID card
# Above rows that fit what was written.
learn-found = Fits what you wrote
# Above rows that are only close.
learn-closest = Not found yet. Perhaps this:
# When no service comes close.
learn-nothing = Not found in this list.
# Key: look in the other pages as well.
learn-everywhere = Search everywhere
# Which rows are seen, between the keys; $first and $last are numbers.
learn-range = { NUMBER($first) }–{ NUMBER($last) }
# Below it.
learn-range-of = of { NUMBER($total) }
# Primary key after the last row: back to the first.
learn-again = From the start

# Label of a cost of nothing.
learn-free = FREE
# Fact: cost.
learn-cost = Cost
# Fact: how long it takes.
learn-time = How long
# Fact: where.
learn-place = Place
# Title of the requirements.
learn-bring = What to bring
# When nothing is required.
learn-bring-nothing = You need not bring anything.
# Count of ticked requirements.
learn-ready = { NUMBER($ready) } of { NUMBER($total) } ready
# A ticked requirement.
learn-have = I have it
# A requirement not ticked.
learn-have-not = Not yet
# Title of the steps.
learn-steps = Steps
# Folded: legal basis. $laws: short names of the rules.
learn-law = The rules: { $laws }
# Read aloud: the fold opens and closes.
learn-law-hint = Touch to see all rules.
# Who approved this page, and when.
learn-approved = Approved by { $by }, { $date }
# The same, where no day is written.
learn-approved-by = Approved by { $by }
# Content that no lurah approved yet.
learn-example = Example, not approved yet
# When the content was last checked.
learn-checked = Checked { $date }
# Warning of levies, title.
learn-levy-title = Do not pay
# Warning of levies, body.
learn-levy-detail = This service is free. Charging for it is a crime.
# Row: who may ask for it.
learn-who = For whom
# Row: what the resident gets.
learn-product = What you get
# Row: who handles it.
learn-agency = Handled by
# Row: until when a request is answered.
learn-within = Answered within
# Time limit in calendar days.
learn-within-days = { NUMBER($days) ->
    [one] { NUMBER($days) } day
   *[other] { NUMBER($days) } days
 }
# Time limit in working days.
learn-within-working-days = { NUMBER($days) ->
    [one] { NUMBER($days) } working day
   *[other] { NUMBER($days) } working days
 }
# Row: something to know.
learn-note = Good to know
# Key: complain about this service.
learn-complain = Complain about this service
# Below it.
learn-complain-detail = Made difficult, slow, or asked for money
# Key: read the requirements on the phone.
learn-phone = Take it on your phone
# Below it.
learn-phone-detail = Scan it, then read without internet
# Key: print the requirement sheet.
learn-print = Print the list
# Primary key: fill in a request.
learn-apply = Apply
# Primary key where it is only handled in person.
learn-counter = Take to the counter

# Key: take a number of this office's queue.
learn-queue-take = Take a queue number
# Below it.
learn-queue-take-detail = To be served at the counter today
# The number that was given.
learn-queue-number = Your queue number: { $number }
# Below it: what to do.
learn-queue-wait = Write it down or take a photo. Wait for the call at the counter.

# Taking along: title while printing.
learn-take-printing = The list is being printed
# Once printed.
learn-take-printed = Your list is ready
# Taken along on the phone.
learn-take-phone = Take the list on your phone
# Handled in person.
learn-take-counter = Take these to the counter
# When it could not be printed.
learn-take-not-printed = Take it on your phone for now
# News while printing.
learn-take-printing-title = Being printed
# Its body.
learn-take-printing-detail = The paper comes out below the screen.
# News once printed.
learn-take-printed-title = Take the paper
# Its body.
learn-take-printed-detail = Tick what you have prepared.
# News when there is no printer.
learn-take-no-printer-title = This kiosk does not print
# Its body.
learn-take-no-printer-detail = Scan the square below, or ask for a copy at the counter.
# Where to go, title.
learn-take-place = Come to
# Beside the square: how to scan.
learn-take-scan-title = Scan with your phone's camera
# Its body.
learn-take-scan-detail = You can then read the list and the steps without internet.
# When the square cannot be made.
learn-take-no-qr = The square cannot be made. Ask for a copy at the counter.
# While the square is being made.
learn-take-qr-soon = The square is being made
# Name of the square for screen readers.
learn-take-qr = Square with the list to scan
# Key: print once more.
learn-print-again = Print again
# Key: print, from the phone page.
learn-print-instead = Print instead
