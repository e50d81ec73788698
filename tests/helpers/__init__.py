# SPDX-License-Identifier: GPL-3.0-or-later
"""Stand-ins for the outside world, and builders of what many tests need."""
