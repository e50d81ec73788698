# SPDX-License-Identifier: GPL-3.0-or-later
"""Pure rules of the counter: standard library only, no files, no SQL, no clock."""
