# SPDX-License-Identifier: GPL-3.0-or-later
"""Charts as SVG, drawn here: no script, no style attribute, so they stand under the strictest policy and print.

Pure functions from figures to markup. Colours and letters come from the classes of static/central.css. Each chart
names itself (title, desc); its page puts the same figures beside it as a table for those who listen.
"""
