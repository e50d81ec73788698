# SPDX-License-Identifier: GPL-3.0-or-later
"""Doors of whoever runs the server or is told something: outbox, notifications, silence, health, figures."""
