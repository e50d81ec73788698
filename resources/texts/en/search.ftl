# SPDX-License-Identifier: GPL-3.0-or-later

# Another way to name a kelurahan, only to be searched. $name: its name.
search-office = kelurahan office { $name }

# How people look for the door to a report, only to be searched. $topic: the topic's name.
search-report = report complaint { $topic }
