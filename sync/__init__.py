# SPDX-License-Identifier: GPL-3.0-or-later
"""Sealed records to the city, news back."""
