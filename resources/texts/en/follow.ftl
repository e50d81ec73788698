# SPDX-License-Identifier: GPL-3.0-or-later
# Seeing what became of a report.

# Page title.
follow-title = How far is your report?
# Help below the title.
follow-help = Scan the square on the receipt, or type its number and code.
# Label of the number field.
follow-ticket = Report number
# Label of the code field.
follow-access = Access code
# Example in the empty code field.
follow-access-example = Eight letters and digits
# Primary key.
follow-look-up = See the report
# While it is being looked up.
follow-looking = Looking
# When the key is pressed before both fields are filled.
follow-incomplete = Fill in the report number and the access code first.
# Note about a lost receipt.
follow-lost = Lost the receipt? The staff at the counter can help.
# When the city last told the kiosk.
follow-as-of = As of { $day }, { $clock }
# When the city never told the kiosk.
follow-never-told = The city has not told this kiosk anything yet.
# The deadline. $day: a long date.
follow-due = Answered by { $day } at the latest
# Below the agency's answer.
follow-reply-hint = Not solved? Take this receipt to the staff at the counter.
# Key back to the fields.
follow-another = Another report
# Key: the short receipt, without access code and without the story.
follow-print = Print
