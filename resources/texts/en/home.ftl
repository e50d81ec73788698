# SPDX-License-Identifier: GPL-3.0-or-later
# Idle screen and home.

# Idle screen, the big key.
home-start = Touch the screen to begin
# Idle screen, above the slide's headline.
home-did-you-know = Did you know?

# Greeting before 11.
home-greeting-morning = Good morning
# Greeting before 15.
home-greeting-noon = Good afternoon
# Greeting before 18.
home-greeting-afternoon = Good afternoon
# Greeting in the evening.
home-greeting-night = Good evening
# Title of home.
home-question = How can we help you?

# Door: file a report.
home-complaint = Report a problem
# Below it, examples people know.
home-complaint-detail = Street lights, waste, broken roads
# The same where there is little room.
home-complaint-detail-short = Street lights, broken roads
# Door: see what became of a report.
home-follow = Check a report
# Below it.
home-follow-detail = How far is it?
# Door to the help page: all that this screen cannot do yet.
home-counter = Something else
# Below it.
home-counter-detail = Letters, ID cards, and queues: at the counter

# Door: letters and other services.
home-services = Get a letter
# Below it, examples.
home-services-detail = ID card, family card, certificates
# Door: what to read about the city, and its apps.
home-information = City information
# Below it, examples.
home-information-detail = Apps, agencies, wifi
# Door: the satisfaction survey.
home-rate = Rate us
# Door: a request for public information.
home-ask = Ask for information
# Door: criticism and suggestions.
home-suggest = Make a suggestion
# Box at the foot of home: the door to the search page.
home-search = Find: lost ID card, aid, schedules …
# The same as a key, with large words.
home-search-key = Find
# Primary key with large words: further doors.
home-more = More
# Attract page: who says so. $source is the source, like UU 25/2009.
home-source = Source: { $source }
# Attract page: beside the QR code that opens the city's site on a phone.
home-scan = On your phone: the city's site
