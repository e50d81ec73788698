# SPDX-License-Identifier: GPL-3.0-or-later
# City information: groups, articles, who does what, city news, examples from other cities.

# Title of the first page.
info-title = City information
# Below it. $count: how many articles.
info-help = { NUMBER($count) } things about this city. Touch one.
# Primary key: the search box.
info-search = Search
# Row to the directory.
info-agencies = Who does what
# Below it. $count: how many agencies.
info-agencies-detail = { NUMBER($count) } agencies and offices
# Row to the news board.
info-news = City news
# Below it.
info-news-detail = Announcements of the city government
# Last row: articles about other cities.
info-elsewhere = Examples from other cities
# Below it.
info-elsewhere-detail = To compare; not a service here
# Notice on the page of other cities and on each of its articles.
info-elsewhere-notice = This belongs to another city. It is not a service here.
# Below the title of the page of other cities.
info-elsewhere-help = For outreach: what other cities have made.
# Mark on the group that is for staff only.
info-staff = Staff only
# Notice on that group's page and on each of its articles.
info-staff-notice = This page is for city staff. Residents do not need it.
# Short mark on a row: not approved yet.
info-example-short = Example
# Mark at the foot of an article: not approved yet.
info-example = Example, not approved yet
# Below that mark.
info-example-hint = Please ask the staff first.

# Label: who runs it.
info-owner = Run by
# Foot of an article: source. $source: its name.
info-source = Source: { $source }
# Foot of an article: when it was checked. $date: the day.
info-checked = Last checked { $date }
# Foot of an article: who approved it, and when. $by: office; $date: the day.
info-approved = Approved by { $by }, { $date }
# The same where the day is not written. $by: office.
info-approved-by = Approved by { $by }
# Beside a chart. $unit: unit of its figures.
info-chart-unit = In { $unit }
# Read aloud: name of a chart. $title: its title; $count: how many rows.
info-chart-name = Bar chart: { $title }. { NUMBER($count) } rows.
# Below the name of a place. $kelurahan: name of the kelurahan.
info-place-in = Kelurahan { $kelurahan }
# Below the name of a place that is not certain.
info-place-unknown = Its kelurahan is not certain yet
# Read aloud: the map. $count: how many places are marked.
info-map-name = Map of the city with { NUMBER($count) } places marked. The list is below the map.
# What the mark of this kiosk on the map means.
info-map-here = You are here
# Below the name of a route. $count: how many stops.
info-route-stops = { NUMBER($count) } stops
# Read aloud before a stop. $number: its place in the row; $name: its name.
info-route-stop = Stop { NUMBER($number) }: { $name }

# Title of the directory.
info-directory-title = Who does what
# Below the title.
info-directory-help = Type the matter, for example: lampu jalan
# Empty box of the directory.
info-directory-search = Type a matter or an agency
# Key that empties the box.
info-directory-clear = Delete what is written
# When nothing fits; all agencies are still shown.
info-directory-nothing = Not found yet. All agencies are below.
# When there are only similar ones.
info-directory-closest = Perhaps you look for this:
# Row of an agency without a topic of complaints at the kiosk.
info-agency-no-topic = Takes no reports through this kiosk
# Title of the topics on the page of an agency.
info-agency-answers = Answers reports about
# Below each topic: pressing it begins a report.
info-agency-complain = Report it here
# Title of the services an agency handles.
info-agency-services = Its services
# Title of the note about an agency.
info-agency-note = Good to know

# Title of the news board.
info-board-title = City news
# Age of the news. $day: long date; $clock: time.
info-board-as-of = News as of { $day }, { $clock }
# When the city was never reached.
info-board-never = The city has not been in touch with this kiosk yet.
# Empty board, title.
info-board-empty = No news yet
# Empty board, text.
info-board-empty-detail = News from the city appears here.
# While the news is read.
info-board-reading = Opening the news
# When a piece of news was published. $date: long date.
info-published = Published { $date }
# Until when a piece of news holds. $date: long date.
info-until = Valid until { $date }
