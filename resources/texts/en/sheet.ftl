# SPDX-License-Identifier: GPL-3.0-or-later

# First line of the requirement sheet. $kelurahan and $city: official names.
sheet-office = Kelurahan { $kelurahan }, { $city }

# Title of the requirement strip on 80 mm paper.
sheet-title = WHAT TO BRING

# First box: what it costs.
sheet-cost = Cost

# Content of the cost box for a service without a fee.
sheet-free = FREE

# Second box: how long the service takes.
sheet-time = How long

# Third box: where to go.
sheet-place = Place

# Heading of the list of requirements.
sheet-bring = What to bring

# To the right of the heading of the requirements.
sheet-tick = tick what you have

# Instead of the list when the service asks for nothing.
sheet-nothing-to-bring = There is nothing to bring.

# Heading of the steps.
sheet-steps = Steps

# Heading of the empty box for what staff write.
sheet-notes = Notes by staff

# Heading of the part on whom the service is for.
sheet-who = For whom

# Heading of the part on what one gets.
sheet-product = What you get

# Heading of the legal basis.
sheet-law = The rules

# Heading of the part on who answers.
sheet-answers = Who answers

# Content of the part on who answers. $agency: name of the office. $days: number of days.
sheet-answers-days = { $agency }. Answered within { NUMBER($days) } days.

# Content of the part on who answers, in working days. $agency: name of the office. $days: number of working days.
sheet-answers-working-days = { $agency }. Answered within { NUMBER($days) } working days.

# A date without the day of the week: 3 August 2026.
sheet-date = { $date } { $month } { $year }

# Heading of the part on complaints about the service.
sheet-unhappy = If you are not satisfied

# Content of the part on complaints about the service.
sheet-unhappy-how = Press Report a problem at the kiosk, or ask staff.

# Added where levying for this service is a crime.
sheet-levy = Asking for money for this service is forbidden.

# Below the requirements when the service is free.
sheet-no-fee = There is no fee of any kind.

# Foot of the sheet, content approved. $who: who approved it. $date: long date without the day.
sheet-approved = Approved by { $who }, { $date }

# Foot of the sheet, content of level C not approved, or whose approval ran out.
sheet-example = Example, not yet approved

# Foot of the sheet, content read in the rules but not approved. $date: when it was checked.
sheet-checked = Not yet approved by the lurah. Checked { $date }.

# Foot of the sheet, time of printing. $date: 23-11-2026. $clock: 09:22. $zone: WIB. $kiosk: name of the kiosk.
sheet-printed = Printed { $date }, { $clock } { $zone } · { $kiosk }

# Foot of the sheet when there is more than one page.
sheet-page = Page { $number } of { $count }

# Head of the second page and of those after it. $title: name of the service.
sheet-continued = { $title } (continued)

# Near the QR code.
sheet-scan = Photograph with a phone

# Beside the QR code of the requirement strip.
sheet-scan-strip = Photograph this square with a phone. The list stays on your phone, without internet.

# Line in the QR code before the requirements.
sheet-qr-bring = BRING:

# Line in the QR code. $value: cost of the service.
sheet-qr-cost = COST: { $value }

# Line in the QR code. $value: time of the service.
sheet-qr-time = TIME: { $value }

# Line in the QR code. $value: where to go.
sheet-qr-place = PLACE: { $value }

# Foot of the requirement strip.
sheet-bring-back = Bring this paper when you come to the counter.
