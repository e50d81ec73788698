# SPDX-License-Identifier: GPL-3.0-or-later
"""A kiosk, a city and the way between, each a real process, tortured for a while and then left to heal."""
