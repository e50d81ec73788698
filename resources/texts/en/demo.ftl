# SPDX-License-Identifier: GPL-3.0-or-later
# The demo city: a city's server with invented people and reports.

# Strip on top of every page of the demo city.
demo-strip = Demo. All people and reports here are invented.

# Name of the demo city, in page heads and on sheets. $name: of the city or its government.
demo-named = { $name } (demo)

# Title of the first page.
demo-title = Demo city

# What the first page says. $count: number of reports.
demo-about = { $count } invented reports of the last twelve weeks. Try everything, nothing breaks.

# Heading: sign in as staff.
demo-enter = Sign in as

# The other people of agencies.
demo-others = All other staff

# Terminal and page: the password. $password: it.
demo-password = Password of all staff: { $password }

# Heading: the residents' door.
demo-resident = As a resident

# About the residents' door.
demo-resident-help = What the QR code on a receipt opens, by the state of the report.

# The code on all receipts of the demo.
demo-access-code = Code on all receipts:

# Heading: other programs.
demo-programs = For other programs

# Terminal: ready. $city: its name, $count: number of reports.
demo-ready = { $city } is ready, { $count } invented reports.

# Terminal: address. $url: it.
demo-open = Open { $url }

# Terminal: tracking links.
demo-tracks = Tracking pages of residents:

# Terminal: the folder holds something that is no demo. $folder: its name.
demo-not-empty = The folder { $folder } holds other data. The demo does not overwrite it. Choose an empty folder.
