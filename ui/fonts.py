# SPDX-License-Identifier: GPL-3.0-or-later
"""Loads the shipped typefaces; the kiosk never relies on fonts of the system."""

from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication

from resources import ROOT

SANS = "Plus Jakarta Sans"
MONO = "Atkinson Hyperlegible Mono"


def load(app: QGuiApplication) -> None:
    """Register every TTF and make the sans the default."""
    for path in sorted((ROOT / "fonts").glob("*.ttf")):
        if QFontDatabase.addApplicationFont(str(path)) < 0:
            raise RuntimeError(f"font cannot be read: {path.name}")
    app.setFont(QFont(SANS))
