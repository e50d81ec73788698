# SPDX-License-Identifier: GPL-3.0-or-later
# During one visit: help from staff, and trouble.

# Help page, title.
visit-help-title = The staff at the counter will help you.
# Help page, explanation.
visit-help-detail = Call the staff, or go to the counter. It is free.
# Help page, while a form is open.
visit-help-kept = What you wrote stays on this screen.
# Help page: what is done at the counter.
visit-help-counter-title = At the counter
# Below it.
visit-help-counter-detail = Letters, ID cards, certificates, queues, and other information.
# Help page: staff help with writing.
visit-help-fill-title = Hard to fill in alone?
# Below it.
visit-help-fill-detail = The staff may write your story on this screen.
# Help page, primary key.
visit-help-close = Close help

# Trouble, first sentence of every trouble.
visit-error-kept = What you wrote stays on this screen.
# Trouble, primary key.
visit-error-again = Try again
# Trouble, second key.
visit-error-back = Back to my answers
# A mistake of our program, second key.
visit-error-home = To the start
# Trouble, a small line for staff. $number: number of the trouble.
visit-error-number = For staff: trouble number { NUMBER($number) }

# Staff closed the kiosk: title.
visit-closed-title = The kiosk is closed just now.
# Below it: the counter.
visit-closed-counter = Staff at the counter still serve you.
# Below it: earlier reports.
visit-closed-safe = Your earlier reports are safe and still go on their way.
