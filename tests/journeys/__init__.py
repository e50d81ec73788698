# SPDX-License-Identifier: GPL-3.0-or-later
"""Journeys: what a person does from beginning to end, in the whole program."""
