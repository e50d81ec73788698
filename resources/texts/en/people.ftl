# People of the workbench: roles, second step, sign-ins, log of access.

# Role: kelurahan clerk.
central-role-kelurahan = Kelurahan clerk

# Role: field officer of an agency.
central-role-lapangan = Field officer

# Role: head of an agency, who lets answers out.
central-role-atasan = Agency head

# Role: the city's leaders, figures only.
central-role-pimpinan = City leadership

# Role: inspectorate.
central-role-inspektorat = Inspectorate

# A clerk without kelurahan, or another role with one.
people-kelurahan-needed = A kelurahan clerk needs one kelurahan. Other roles have none.

# Field: kelurahan of a person.
people-kelurahan-label = Kelurahan, for kelurahan clerks

# Empty choice.
people-no-kelurahan = None

# Agency of a person.
people-agency = Agency

# Kelurahan of a person.
people-kelurahan = Kelurahan

# Second step of signing in.
people-second-title = Second step of signing in

# Help on the page of the second step.
people-second-ask = The password fits. Open the code app on your phone.

# Field: code of the app.
people-second-code = Six digits

# A code on paper works too.
people-second-paper = Phone lost? Type one of the codes on paper.

# Link back to signing in.
people-second-back = Back to signing in

# Code does not fit.
people-second-wrong = The code does not fit. Wait for a new one and type it.

# Second step came too late.
people-second-late = That took too long. Sign in again.

# Second step is on.
people-second-is-on = On

# Second step is off.
people-second-is-off = Off

# Second step is on already.
people-second-on = The second step is on already. Load this page again.

# Explanation while it is on.
people-second-on-help = At each sign-in, also type the code on your phone.

# Codes on paper left.
people-second-codes-left = Codes on paper left: { $count }

# Heading: other codes on paper.
people-second-new-codes = Other codes on paper

# What other codes do.
people-second-new-help = The old codes open nothing any more.

# Key: other codes.
people-second-new-make = Make other codes

# The city asks for a second step.
people-second-owed = Your role needs a second step. Set it up once, now.

# Heading: setting up.
people-second-scan = Set it up on your phone

# First step of setting up.
people-second-step-app = Open a code app, such as Aegis or Google Authenticator.

# Second step of setting up.
people-second-step-scan = Scan the picture beside, or type the key below it.

# Third step of setting up.
people-second-step-type = Type the six digits that the phone shows.

# Key: switch on.
people-second-switch-on = Switch on the second step

# Name of the QR picture.
people-second-picture = QR code for the app

# Says what the key below is.
people-second-typed = Or type this key in the app:

# Heading: codes on paper.
people-codes-title = Your codes on paper

# How to keep them.
people-codes-help = Print or write them down now, they show once. Each opens once.

# Key: go on.
people-codes-kept = I have kept them

# Part of the own account: password.
people-password-tab = Password

# Part of the own account: second step.
people-second-tab = Second step

# Part of the own account: browsers.
people-sessions-tab = Signed-in browsers

# Name of the own account's parts.
people-own-account = My account

# Heading: browsers signed in.
people-sessions-title = Signed-in browsers

# Explains the list.
people-sessions-help = A browser is signed out after { $minutes } minutes without work.

# Unknown browser.
people-sessions-unknown = Another browser

# When it signed in.
people-sessions-since = Signed in { $day }, { $time }

# When it was used last.
people-sessions-used = last used { $day }, { $time }

# This browser.
people-sessions-this = This browser

# Key: end one.
people-sessions-end = Sign it out

# Key: end all others.
people-sessions-end-others = Sign out all other browsers

# Heading after signing out.
people-out-title = You are signed out

# The city account is still signed in.
people-out-help = Your city account may still be signed in on this browser.

# Key: sign out of the city account.
people-out-there = Also sign out of the city account

# Mark: has a second step.
people-has-second = Second step

# Mark: comes through the city account.
people-linked = City account

# Linked to the city account.
people-linked-yes = Linked

# Nobody in the list.
people-none = Nobody yet. Add somebody beside.

# State of the account.
people-standing = State

# May sign in.
people-active = May sign in

# Browsers signed in now.
people-signed-in = Signed in now

# How many.
people-signed-in-count = { $count } browsers

# Not signed in.
people-signed-in-none = No

# When the account was made.
people-since = Made

# Heading: given by name.
people-named-title = Given by name

# Explains what is given by name.
people-named-help = Only this person gets it. Each change is written down.

# Key: save.
people-named-save = Save

# Heading: change role.
people-role-change = Change role

# What it does.
people-role-change-help = What was given by name goes, and this person signs in anew.

# Key: save role.
people-role-save = Save role

# Heading: help for this person.
people-help-title = Help this person

# Key: one-time password.
people-new-password = Make a one-time password

# Key: forget the app.
people-reset-second = Phone lost: set up the second step anew

# Key: sign out everywhere.
people-end-sign-ins = Sign out everywhere

# One's own account.
people-yourself = This is your own account. Only another administrator changes it.

# Heading: roles.
people-roles-title = Roles and permissions

# Explains the table.
people-roles-help = By name means: given to named people only.

# Column: permission.
people-permission = Permission

# Role has it.
people-yes = Yes

# Role lacks it.
people-no = No

# Given by name.
people-by-name = by name

# The city asks for it.
people-asks-second = Every role above clerks must use a second step.

# The city does not ask.
people-asks-no-second = A second step may be used, and is not asked for.

# Key: ask for it.
people-ask-second-on = Ask for a second step

# Key: no longer ask.
people-ask-second-off = No longer ask for it

# Heading: diary of access.
people-diary-title = Diary of access

# Explains the diary.
people-diary-help = Each change of rights and devices is written down for good.

# Choice of kind.
people-diary-kind = Kind

# All kinds.
people-diary-all = All

# Key: show.
people-diary-show = Show

# Column: when.
people-diary-when = When

# Column: who.
people-diary-who = Who

# Column: what.
people-diary-what = What

# Done by the server.
people-diary-server = The city's computer

# No line.
people-diary-empty = No line fits.

# Newer page.
people-newer = Newer

# Older page.
people-older = Older

# Heading: check the records.
people-audit-title = Check the records

# Explains the check.
people-audit-help = The server computes each case's chain and the diary anew. This check is written down too.

# Key: check.
people-audit-check = Check now

# Result: whole.
people-audit-whole = All records are whole. Nothing was changed.

# Result: broken cases.
people-audit-cases = { $count } cases are not as they were written:

# Result: broken diary.
people-audit-diary = The diary of access was changed from line { $number } on.

# Kind of line in the diary.
people-deed-sign-in = Signed in

# Kind of line in the diary.
people-deed-password = Changed the password

# Kind of line in the diary.
people-deed-second-on = Set up the second step

# Kind of line in the diary.
people-deed-second-codes = Made codes on paper

# Kind of line in the diary.
people-deed-second-paper = Used a code on paper

# Kind of line in the diary.
people-deed-second-reset = Reset the second step

# Kind of line in the diary.
people-deed-account-added = Added an account

# Kind of line in the diary.
people-deed-account-on = Let an account in again

# Kind of line in the diary.
people-deed-account-off = Shut an account out

# Kind of line in the diary.
people-deed-role-changed = Changed a role

# Kind of line in the diary.
people-deed-grant-given = Gave by name

# Kind of line in the diary.
people-deed-grant-taken = Took back by name

# Kind of line in the diary.
people-deed-password-reset = Made a one-time password

# Kind of line in the diary.
people-deed-sign-ins-ended = Signed somebody out

# Kind of line in the diary.
people-deed-setting = Changed a rule of access

# Kind of line in the diary.
people-deed-case-read = Read a case

# Kind of line in the diary.
people-deed-audit-checked = Checked the records

# Kind of line in the diary.
people-deed-account-linked = Linked a city account

# Kind of line in the diary.
people-deed-account-made = Made from a city account

# Kind of line in the diary.
people-deed-rule-added = Added a rule for city accounts

# Kind of line in the diary.
people-deed-rule-removed = Removed a rule for city accounts

# Kind of line in the diary.
people-deed-kiosk-code = Made a kiosk's code

# Kind of line in the diary.
people-deed-kiosk-enrolled = Enrolled a kiosk

# Kind of line in the diary.
people-deed-kiosk-approved = Approved a kiosk

# Kind of line in the diary.
people-deed-kiosk-revoked = Revoked a kiosk

# Kind of line in the diary.
people-deed-kiosk-believed = Believed what a revoked kiosk sent

# Kind of line in the diary.
people-deed-kiosk-rotate = Asked a kiosk for another key

# Kind of line in the diary.
people-deed-affected-seen = Saw who is affected

# Kind of line in the diary.
people-deed-affected-file = Took away who is affected

# Name of a permission.
people-may-see-all-cases = See every case

# Name of a permission.
people-may-see-agency-cases = See the own agency's cases

# Name of a permission.
people-may-see-kelurahan-cases = See the own kelurahan's cases

# Name of a permission.
people-may-see-assigned-cases = See the cases given to them

# Name of a permission.
people-may-inspect = Read every case, written down

# Name of a permission.
people-may-see-secret = See secret cases

# Name of a permission.
people-may-verify = Verify

# Name of a permission.
people-may-route = Route to an agency

# Name of a permission.
people-may-work = Work and schedule

# Name of a permission.
people-may-answer = Answer residents directly, without approval

# Name of a permission.
people-may-draft = Draft an answer

# Name of a permission.
people-may-approve = Approve an answer

# Name of a permission.
people-may-close = Close a case

# Name of a permission.
people-may-note = Write internal notes

# Name of a permission.
people-may-assign = Give a case to somebody

# Name of a permission.
people-may-merge = Merge and split cases

# Name of a permission.
people-may-bulk = Change many cases at once

# Name of a permission.
people-may-see-identity = See who filed, written down

# Name of a permission.
people-may-see-hidden-identity = See hidden names

# Name of a permission.
people-may-templates = Keep reply templates

# Name of a permission.
people-may-propose = Propose rules

# Name of a permission.
people-may-rules = Decide deadlines and routes

# Name of a permission.
people-may-see-figures = See E-Monev figures

# Name of a permission.
people-may-see-totals = See the whole city's figures

# Name of a permission.
people-may-export = Export without names

# Name of a permission.
people-may-export-personal = Export with names

# Name of a permission.
people-may-kiosks = Keep kiosks

# Name of a permission.
people-may-accounts = Keep all accounts

# Name of a permission.
people-may-agency-accounts = Keep the own agency's accounts

# Name of a permission.
people-may-see-affected = See who a stolen kiosk affects

# Name of a permission.
people-may-see-access-log = Read the diary of access

# Name of a permission.
people-may-verify-audit = Check the records

# Name of a permission.
people-may-announce = Keep the news board

# Name of a permission.
people-may-publish-matter = Let residents join a case

# Name of a permission.
people-may-see-satisfaction = See the satisfaction index

# Name of a permission.
people-may-operate = Look after the server and its outbox

# Key: through the city account.
people-provider-enter = Sign in with the city account

# Menu: people affected.
people-affected-nav = Lost kiosks

# Heading: people affected.
people-affected-title = People affected by a lost kiosk

# Explains the page.
people-affected-help = Choose the stolen kiosk. The city must tell its residents within three days.

# Heading: one kiosk.
people-affected-of = { $name }, { $place }

# How many cases.
people-affected-count = { $count } cases may still lie on this kiosk.

# Older ones are gone.
people-affected-gone = What arrived before { $day } is gone there.

# Nothing known to be gone.
people-affected-nothing-gone = Nothing is known to be gone there.

# Cases out of reach.
people-affected-others = { $count } more are secret. Ask a named verifier.

# Column: number.
people-letter-ticket = Number

# Column: day.
people-letter-day = Day

# Column: kelurahan.
people-letter-kelurahan = Kelurahan

# Column: address.
people-letter-address = Address

# Filed without a name.
people-letter-nameless = no name

# Address is there.
people-letter-known = there

# Address closed to this person.
people-letter-closed = needs another permission

# Heading: file for letters.
people-letters-title = File for the letters

# Explains the file.
people-letters-help = Holds names and addresses of { $count } residents. Each name opened is written down.

# Field: reason.
people-letters-reason = Reason for opening names

# Key: take the file.
people-letters-take = Take the file (CSV)

# Field: why a kiosk is revoked.
people-kiosk-why = Why, such as stolen

# No reason given.
people-kiosk-reason = Write why this kiosk is revoked.

# Age of the kiosk's key.
people-kiosk-key-since = Key in use since { $day }

# Why it was revoked.
people-kiosk-revoked-for = Reason: { $reason }

# Key: compare.
people-kiosk-match = Compare the fingerprint

# Field: last digits.
people-kiosk-digits = Last eight digits on the kiosk's screen

# How to compare.
people-kiosk-digits-help = Read them from the kiosk, not from this page.

# Key: approve.
people-kiosk-approve = Approve the kiosk

# Mark: not compared yet.
people-kiosk-unmatched = Not compared yet

# Fingerprint differs.
people-kiosk-differs = The fingerprint differs. Check again, or revoke this kiosk.

# Heading: the city's account service.
people-provider-title = City accounts (OpenID Connect)

# The service in use.
people-provider-is = Account service:

# No service is named.
people-provider-none = There is no account service. The operator names it in provider.toml.

# Redirect address to register.
people-provider-redirect = Redirect address to register at the service:

# The service refused.
people-provider-refused = The city's account service did not vouch for you. Try again.

# The service does not answer.
people-provider-away = The city's account service does not answer. Use a password, or wait.

# Took too long.
people-provider-late = That took too long. Begin again on this page.

# No rule fits.
people-provider-no-rule = Your city account has no role here yet. Ask the administrator.

# Account is shut out.
people-provider-off = Your account here is shut out. Ask the administrator.

# The name is taken.
people-provider-taken = Another account has this name. The administrator can link them.

# Heading: rules.
people-rules = Rules

# Explains the rules.
people-rules-help = The first rule that fits gives the role at each sign-in.

# No rule.
people-rules-none = No rule yet. Without one nobody comes in.

# Key: remove.
people-rule-remove = Remove

# Heading: new rule.
people-rule-new = New rule

# Field: claim.
people-rule-claim = Claim

# Field: value.
people-rule-value = Value

# Field: claim of the agency or kelurahan.
people-rule-place = Claim of the agency or kelurahan

# Help.
people-rule-place-help = Holds the code of the agency or kelurahan. Empty for the city's roles.

# Key: add.
people-rule-add = Add the rule

# Rule incomplete.
people-rule-incomplete = Fill in the claim and its value.

# Heading: linking.
people-links = Link equal names

# Linking is on.
people-links-on = A city account is linked to the account of the same name.

# Linking is off.
people-links-off = A city account is not linked to an account that is there.

# Key: link.
people-links-start = Link equal names

# Key: no longer link.
people-links-stop = No longer link

# Link: open the code app on this phone.
people-second-open-app = On this phone: open the code app

# Warning on the list of users: nobody can open secret reports.
people-secret-nobody = No verifier has been named for secret reports yet. Nobody handles them. Open a verifier's account and give the permission.

# The check of the records is under way. day, time: since when.
people-audit-running = Being checked since { $day }, { $time }. You may open other pages.

# Link that loads the page of the check again.
people-audit-look = See whether it is done

# Below the result of a check: by whom and when.
people-audit-last = Last checked by { $name }, { $day }, { $time }.

# Kind of line in the diary.
people-deed-audit-began = Began to check the records
