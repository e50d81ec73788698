# SPDX-License-Identifier: GPL-3.0-or-later
# Notifications: to staff, to residents who asked for them, and the administrators' outbox.

# Subject of a deadline message. $late may be zero.
escalation-subject = { $count } reports wait for you{ $late ->
    [0] {""}
   *[other] , { $late } late
}

# First line of a deadline message.
escalation-opening = These reports wait for your next step.

# Last line of a message, with the address of the workbench.
escalation-closing = Workbench: { $address }

# A secret report: its matter is not named in a message.
escalation-secret = secret report

# The rule behind a deadline.
escalation-basis = Basis: { $basis }.

# Verification is due in some days.
escalation-verify-soon = Check by { $day }.

# Verification is due today.
escalation-verify-today = Check today.

# Verification is late.
escalation-verify-late = Not checked since { $day }, { $days } days late.

# Follow-up is due in some days.
escalation-take-up-soon = Begin the follow-up by { $day }.

# Follow-up is due today.
escalation-take-up-today = Begin the follow-up today.

# Follow-up is late.
escalation-take-up-late = Not taken up since { $day }, { $days } days late.

# The answer is due in some days.
escalation-answer-soon = The answer is promised for { $day }.

# The answer is due today.
escalation-answer-today = The answer is promised for today.

# The answer is late.
escalation-answer-late = The answer was promised for { $day }, { $days } days ago.

# Subject of the daily summary.
digest-subject = Summary { $day }: { $new } new, { $late } late

# Summary: reports since the summary before.
digest-new = New: { $count } reports.

# Summary: due within three days.
digest-soon = Due within three days: { $count } reports.

# Summary: late.
digest-late = Late: { $count } reports.

# Summary: without a step for so many working days.
digest-silent = Silent for { $days } working days or more: { $count } reports.

# Summary: drafts that wait for approval.
digest-drafts = Draft answers waiting for approval: { $count }.

# Link to and title of the list of silent reports.
silent-title = Silent reports

# What the list of silent reports is.
silent-help = No step at all for so many working days.

# Field for working days.
silent-days = Working days without a step

# Button that shows the list.
silent-show = Show

# How many reports are silent.
silent-total = { $count } reports

# Nothing is silent.
silent-none = No report is silent.

# Column of the day of the last step.
silent-column-last = Last step

# How long it is silent, behind the day.
silent-ago = { $days } days ago

# Link in the head: one's own notifications.
outbox-own-link = Notifications

# Title of the page of one's own notifications.
outbox-own-title = My notifications

# What the page of one's own notifications is.
outbox-own-help = Every notification is shown here. Give an address to be sent them too.

# Field for an e-mail address.
outbox-mail = E-mail address

# Field for a phone number.
outbox-phone = Phone number

# The city has no e-mail or gateway yet.
outbox-own-no-way = This city does not send e-mail or messages yet. Read them here.

# Box for the daily summary.
outbox-own-digest = Send a summary each working day

# Button that saves.
outbox-own-save = Save

# The address was saved.
outbox-own-saved = Saved.

# No notification yet.
outbox-own-none = No notifications yet.

# The e-mail address is wrong.
outbox-mail-wrong = The e-mail address is not right yet. Example: name@city.go.id

# The phone number is wrong.
outbox-phone-wrong = The phone number is not right yet. Example: 0812-3456-7890

# Link to and title of the outbox.
outbox-title = Outbox

# What the outbox page does not show.
outbox-help = Neither words nor whole addresses are shown here.

# How many wait.
outbox-waiting = { $count } waiting

# How many were sent.
outbox-sent = { $count } sent

# How many failed.
outbox-dead = { $count } failed

# Title of the list of what failed.
outbox-failed-title = Not sent

# Title of the list of what waits.
outbox-waiting-title = Waiting to be sent

# Nothing waits or failed.
outbox-empty = Every message has been sent.

# Button that sends one message again.
outbox-again = Send again

# Button that sends all that failed again.
outbox-again-all = Send all again

# Column: to whom.
outbox-column-to = To

# Column: what about.
outbox-column-purpose = About

# Column: next try.
outbox-column-next = Next

# Column: why.
outbox-column-problem = Reason

# About a deadline.
outbox-purpose-deadline = Deadline

# About the daily summary.
outbox-purpose-digest = Summary

# News for a resident.
outbox-purpose-resident = Resident

# A step for another program.
outbox-purpose-step = Other program

# A test message of an administrator.
outbox-purpose-test = Test

# Way: one's own page.
outbox-channel-page = Page

# Way: e-mail.
outbox-channel-mail = E-mail

# Way: gateway for text messages.
outbox-channel-gateway = Message

# Way: webhook.
outbox-channel-webhook = Webhook

# The ways there are, on the outbox page.
outbox-ways = Ways: { $ways }

# No way out is set up.
outbox-ways-none = No way out is set up. Staff read on their own pages.

# Why it was not sent: no-way.
outbox-why-no-way = This way is not in outbox.toml any more

# Why it was not sent: refused.
outbox-why-refused = The mail server refused the address ({ $number })

# Why it was not sent: smtp.
outbox-why-smtp = The mail server said { $number }

# Why it was not sent: unreachable.
outbox-why-unreachable = The other side was not in reach

# Why it was not sent: address.
outbox-why-address = The address cannot be used

# Why it was not sent: command.
outbox-why-command = The sending program ended with { $number }

# Why it was not sent: http.
outbox-why-http = The other side answered { $number }

# Why it was not sent: emptied.
outbox-why-emptied = Its words were removed

# How often it was tried.
outbox-tries = tried { $count } times

# Link on the tracking page.
outbox-resident-link = Ask to be told by phone or e-mail

# Title of the page for residents.
outbox-resident-title = News of your report

# What it does, for residents.
outbox-resident-help = You are told when the state of the report changes. Your story is not sent.

# Box by which a resident agrees.
outbox-resident-agree = I agree that this address is used to send news of this report.

# Not agreed yet.
outbox-agree-first = Tick the box first.

# Way: phone.
outbox-resident-by-phone = Message to a phone

# Way: e-mail.
outbox-resident-by-mail = E-mail

# Label of the choice of ways.
outbox-resident-way = Sent by

# Label of the address or number.
outbox-resident-address = Phone number or e-mail address

# Button that asks for news.
outbox-resident-start = Tell me

# Asked for; $shown is part of the address.
outbox-resident-active = News goes to { $shown }.

# Button that ends it.
outbox-resident-stop = Stop the news

# It has ended.
outbox-resident-stopped = The news has stopped. Your address was removed.

# The city has no way to send.
outbox-resident-none = This city does not send news yet. See the tracking page.

# Back to the tracking page.
outbox-resident-back = Back to the report

# History of a case: name and contacts removed after the stated time.
central-did-forget = Name and contacts removed, their time is over

# Question on the page behind the link in a letter.
outbox-stop-question = Stop the news of this report?

# Short message to a resident's phone.
outbox-resident-short = Report { $ticket }: { $state }. See { $address }. Stop: { $stop }

# Subject of an e-mail to a resident.
outbox-resident-subject = Report { $ticket }: { $state }

# Text of an e-mail to a resident. $said is empty or the agency's words.
outbox-resident-text =
    Report { $ticket } is now: { $state }.

    { $said }
    See more with the code on your receipt: { $address }
    Stop the news: { $stop }

    { $city }

# Warning on the outbox page: kiosks offer messages to phones, the server cannot send any.
outbox-unkept = Kiosks offer messages to phones, but the server cannot send any. Fill in the gateway part of outbox.toml, or take kabar_hp out of the city's pack.
