# SPDX-License-Identifier: GPL-3.0-or-later
"""The kiosk's encrypted database. The only SQLAlchemy in kiosk."""
