# SPDX-License-Identifier: GPL-3.0-or-later
"""Names that Qt's type tools read from the Python source: a list property must be called by its C++ name."""

QVariantList = list
