# SPDX-License-Identifier: GPL-3.0-or-later
"""What a city pack holds, how it is read, and how a bad one is reported."""
