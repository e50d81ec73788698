# SPDX-License-Identifier: GPL-3.0-or-later
"""Is the house still this shape?"""
