# SPDX-License-Identifier: GPL-3.0-or-later
"""Typed objects that QML may touch; thin, one per journey."""
