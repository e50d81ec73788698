# SPDX-License-Identifier: GPL-3.0-or-later
"""Chooses Qt Virtual Keyboard for typing on the screen. Must run before the application object exists."""

import os

from PySide6.QtCore import QLoggingCategory

# Qt's own keyboard speaks of an inherited property and of a sound library it can do without.
_SILENCED = "qt.qml.propertyCache.append.warning=false\nqt.multimedia.symbolsresolver.warning=false"


def use() -> None:
    """Typing goes through the keyboard on the screen; a real keyboard keeps working beside it."""
    os.environ["QT_IM_MODULE"] = "qtvirtualkeyboard"
    os.environ.setdefault("QT_VIRTUALKEYBOARD_DESKTOP_DISABLE", "1")
    QLoggingCategory.setFilterRules(_SILENCED)
