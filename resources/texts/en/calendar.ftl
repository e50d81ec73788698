# SPDX-License-Identifier: GPL-3.0-or-later

# Names of days, Monday first, separated by spaces.
calendar-days = Monday Tuesday Wednesday Thursday Friday Saturday Sunday

# Short names of days, Monday first.
calendar-days-short = Mon Tue Wed Thu Fri Sat Sun

# Names of months, January first.
calendar-months = January February March April May June July August September October November December

# Short names of months, January first.
calendar-months-short = Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec

# Long date: Monday, 7 December 2026.
calendar-long = { $day }, { $date } { $month } { $year }

# Short date on a timeline: Mon 23 Nov.
calendar-short = { $day } { $date } { $month }

# Clock time, written with a point as everywhere in the office: 09.44.
calendar-clock = { $hour }.{ $minute }
