# SPDX-License-Identifier: GPL-3.0-or-later
"""The command centre's pages: the E-Monev sheet, the wall, public statistics and open data."""
