# SPDX-License-Identifier: GPL-3.0-or-later
"""Questions, conditions and the checking of answers, the same at the kiosk and at the city."""
