# SPDX-License-Identifier: GPL-3.0-or-later
# Search: one box over all pages.

# Title.
search-title = What are you looking for?
# Below the title.
search-help = Use your own words. Typing errors do not matter.
# Empty field.
search-placeholder = Lost ID card, aid, schedules …
# The same for a narrow field.
search-placeholder-short = Lost ID card …
# Key inside the field: empties it.
search-clear = Clear the words
# Primary key while typing: closes the keyboard.
search-show = Show results
# Above the rows before anything is written.
search-popular = Often asked for
# Above the results.
search-found = Results
# Above results that are only close.
search-closest = Not found yet. Perhaps this:
# Above other ways, always below the results.
search-not-found = Nothing that fits?
# Key: staff help.
search-staff = Ask staff
# Key: write a complaint.
search-complain = Report a problem
# Kind of result: a counter service.
search-kind-service = Service
# Kind of result: an app or system of the city.
search-kind-system = City app
# Kind of result: something to read about the city.
search-kind-information = City information
# Kind of result: an agency.
search-kind-agency = Agency
# Kind of result: a place one can go to.
search-kind-spot = Place
# Kind of result: a kelurahan.
search-kind-place = Kelurahan
# Kind of result: a question people ask, with its answer.
search-kind-question = Question
# Kind of result: report this problem.
search-kind-report = Report

# A kelurahan found: its district and postcode.
search-place = { $kecamatan } district, postcode { $postcode }

# Another way to name a kelurahan, only to be searched. $name: its name.
search-office = kelurahan office { $name }

# How people look for the door to a report, only to be searched. $topic: the topic's name.
search-report = report complaint { $topic }
