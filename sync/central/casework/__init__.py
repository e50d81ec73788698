# SPDX-License-Identifier: GPL-3.0-or-later
"""What agencies do with cases beside moving them on: together and apart, drafts, templates, people, photos."""
