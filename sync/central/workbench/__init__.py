# SPDX-License-Identifier: GPL-3.0-or-later
"""Where a case is worked on: its page, the steps it offers, reply templates, one's own tasks."""
