# SPDX-License-Identifier: GPL-3.0-or-later
"""Tests mirror the tree, then put both ends together."""
