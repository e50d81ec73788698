# SPDX-License-Identifier: GPL-3.0-or-later
"""The box itself: key files, single instance, self-check."""
