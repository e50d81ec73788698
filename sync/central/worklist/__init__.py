# SPDX-License-Identifier: GPL-3.0-or-later
"""The work list: one filter that is list, chart and export; steps for many cases at once; the list for a phone."""
