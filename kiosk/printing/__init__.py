# SPDX-License-Identifier: GPL-3.0-or-later
"""Paper: the receipt as PDF, its QR code, and the printers that take it."""
