# SPDX-License-Identifier: GPL-3.0-or-later
"""A whole city that never was: invented people and cases, made by the real rules, to look at and to try out."""
