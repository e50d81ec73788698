# SPDX-License-Identifier: GPL-3.0-or-later
"""The staff entrance: signing in, the own account, everybody's accounts, the diary of access."""
