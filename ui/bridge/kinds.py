# SPDX-License-Identifier: GPL-3.0-or-later
"""Names that Qt's type tools read from the Python source: a list property must be called by its C++ name.

They do not read `constant=True` either, so what never changes is declared with `notify=settled`, a signal that is never
sent; without it every binding to it would be warned of as stale.
"""

QVariantList = list
QVariantMap = dict
