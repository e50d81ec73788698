# SPDX-License-Identifier: GPL-3.0-or-later
"""Clocks to people: who is told that a promised day comes or has passed, the daily summary, and what lies silent."""
