# SPDX-License-Identifier: GPL-3.0-or-later
"""The city's server, a second program. Nobody imports it."""
