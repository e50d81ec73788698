# SPDX-License-Identifier: GPL-3.0-or-later
# Every message names the fault, then the repair. At most 12 words a sentence.

# A required field is empty. $label: name of the field.
form-missing = { $label } is empty. Fill it in, then press Next.

# The story is empty.
form-story-missing = First tell us what happened.

# Nothing chosen yet, one of several.
form-choose-one = Choose one first.

# Nothing chosen yet, several possible.
form-choose-some = Choose what fits from the list.

# Too many chosen. $most: at most.
form-too-many = Choose at most { $most }.

# The topic is not chosen yet.
form-topic-missing = Choose the problem first. Not sure? Choose "I don't know".

# The kelurahan is not chosen yet.
form-place-missing = Choose the kelurahan where the problem is.

# The kelurahan is not in this city.
form-place-unknown = This kelurahan is not in the list. Choose from the list.

# RW, RT or lingkungan cannot be read. $unit: RW, RT or lingkungan.
form-place-number = Write { $unit } in digits, at most 3 digits.

# The landmark is too long. $extra: letters too many.
form-landmark-long = The landmark is too long. Delete { $extra } letters.

# A photo is required and missing.
form-photo-missing = Take one photo first.

# Too many photos. $most: at most.
form-too-many-photos = At most { $most } photos. Delete one.

# The consent box is not ticked.
form-consent-missing = Tick the consent box first.

# The text is too short. $missing: letters missing.
form-too-short = { $label } is too short. Add { $missing } more letters.

# The text is too long. $extra: letters too many.
form-too-long = { $label } is too long. Delete { $extra } letters.

# Not a number.
form-number = Write { $label } in digits only.

# The number is too long. $most: at most.
form-number-long = { $label } has at most { $most } digits.

# The date is not in the calendar.
form-date = This date does not exist. Write it like 21-11-2026.

# The telephone number cannot be called.
form-phone = This phone number is not right. Write it like 0812-3456-7890.

# The NIK holds letters or signs.
form-nik-digits = A NIK has digits only. Delete letters and other signs.

# The NIK is too short. $length: as it should be, $filled: as it is.
form-nik-short = A NIK has { $length } digits. You have typed { $filled }.

# The NIK is too long. $length: as it should be, $extra: too many.
form-nik-long = A NIK has { $length } digits. Delete { $extra }.

# The birth date inside the NIK does not exist (digits 7 to 12).
form-nik-date = Digits 7 to 12 of the NIK are wrong. Check your card.

# The last four digits of a NIK cannot be 0000.
form-nik-serial = The last four digits of the NIK are wrong. Check your card.

# The region of the NIK is unknown; a warning only, the resident may go on.
form-nik-region = We do not know this NIK's beginning. Check it, or go on.

# An ID number from another city; only news, the resident goes straight on.
form-nik-elsewhere = Your NIK is from outside this city. We accept it all the same.

# Another number has letters or signs. $name: short name of the number (KK, NOP).
form-digits-only = { $name } has digits only. Delete letters and other signs.

# Another number lacks digits. $name: its short name, $length: as it should be, $filled: there so far.
form-digits-short = { $name } must have { $length } digits. You have { $filled }.

# Another number has too many digits. $name: its short name, $length: as it should be, $extra: too many.
form-digits-long = { $name } must have { $length } digits. Delete { $extra }.

# RW or lingkungan must be given. $unit: RW or lingkungan.
form-area-missing = { $unit } is still empty. Press plus to fill it in.

# No service chosen.
form-service-missing = First choose the service you need.

# No requirement ticked although one must be.
form-requirements-missing = First tick what you have ready.

# What is ticked does not belong to this service.
form-requirements = The list has changed. Please tick again.

# A broken answer (cannot happen through the screen).
form-unreadable = { $label } cannot be read. Please fill it in again.

# Consent given, on the check page.
form-agreed = Agreed

# Consent not given yet, on the check page.
form-not-agreed = Not agreed yet

# Number of photos. $count: how many.
form-photo-count = { $count ->
    [one] { $count } photo
   *[other] { $count } photos
}
