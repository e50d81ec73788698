# SPDX-License-Identifier: GPL-3.0-or-later
"""The language both ends speak. No input or output."""
