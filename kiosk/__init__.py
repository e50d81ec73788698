# SPDX-License-Identifier: GPL-3.0-or-later
"""What a kiosk is and does: rules, actions, store, paper, the machine. No Qt, no HTTP."""
