# SPDX-License-Identifier: GPL-3.0-or-later
"""What leaves the house: letters to staff, to residents who asked for it, and to programs. Sending blocks nobody."""
