# SPDX-License-Identifier: GPL-3.0-or-later
"""Figures of E-Monev: what a case adds to them, how they are kept by day, and how they are read again."""
