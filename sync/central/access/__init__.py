# SPDX-License-Identifier: GPL-3.0-or-later
"""People's access: which cases are in reach, the second step of signing in, sign-ins, the diary of access."""
