# SPDX-License-Identifier: GPL-3.0-or-later
"""Every component in every state (`anjungan gallery`), or a picture of each sheet of them (`--shots FOLDER`)."""

import argparse
import os
import sys
from pathlib import Path
from typing import cast

from fluent.runtime import FluentResource
from fluent.syntax import ast
from PySide6.QtCore import QEventLoop, QObject, QTimer, QUrl
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtQml import QQmlEngine
from PySide6.QtQuick import QQuickItem, QQuickView

from resources import PACKS
from resources.pack.read import read_pack
from resources.texts import Words
from ui import fonts, icons, keyboard
from ui.bridge.speaker import Speaker
from ui.texts_qml import camel

QML = Path(__file__).parent / "qml"
SAMPLES = Path(__file__).parent / "gallery.ftl"
PREFIX = "gallery-"
SCREEN = (1920, 1080)
SETTLE_MS = 150


class Gallery:
    """The window with the sheets; keep it alive."""

    def __init__(self, language: str = "id") -> None:
        self._view = QQuickView()
        engine = self._view.engine()
        engine.addImportPath(str(QML))
        icons.install(engine)
        self._theme = _singleton(engine, "Kiosk.Theme", "Theme")
        _singleton(engine, "Kiosk.Texts", "Texts").setProperty("speaker", Speaker(Words, language, self._view))
        self._view.setInitialProperties({"words": samples(), "cities": cities()})
        self._view.setResizeMode(QQuickView.ResizeMode.SizeRootObjectToView)
        self._view.setSource(QUrl.fromLocalFile(str(QML / "Kiosk" / "Gallery" / "Gallery.qml")))
        root = self._view.rootObject()
        if not isinstance(root, QQuickItem):
            raise SystemExit("; ".join(error.toString() for error in self._view.errors()))
        self._root = root
        self._view.resize(*SCREEN)

    def wear(self, text_scale: float, *, high_contrast: bool) -> None:
        """As a resident would like to see it."""
        self._theme.setProperty("textScale", text_scale)
        self._theme.setProperty("highContrast", high_contrast)

    def show(self) -> None:
        """On the screen, to be looked through."""
        self._view.show()

    def sheets(self) -> list[str]:
        """The names of the sheets."""
        return [str(name) for name in cast("list[str]", self._root.property("sheetNames"))]

    def picture(self, sheet: str) -> QImage:
        """The whole sheet as it comes to rest, without the keys above it."""
        self._theme.setProperty("reducedMotion", True)
        self._root.setProperty("keysShown", False)
        other = next(name for name in self.sheets() if name != sheet)
        for name in (other, sheet):  # made anew: a row keeps the width that larger words gave it
            self._root.setProperty("sheet", name)
        self._view.show()
        self._settle()
        self._view.resize(SCREEN[0], round(float(self._root.property("wantedHeight"))))
        self._settle()
        return self._view.grabWindow()

    def items(self) -> list[QQuickItem]:
        """Everything on the sheet that is shown."""
        waiting, found = [self._root], []
        while waiting:
            item = waiting.pop()
            found.append(item)
            waiting.extend(item.childItems())
        return found

    def close(self) -> None:
        """Give the window back, and the theme its own look."""
        self.wear(1.0, high_contrast=False)
        self._view.close()
        self._view.deleteLater()

    def _settle(self) -> None:
        loop = QEventLoop()
        QTimer.singleShot(SETTLE_MS, loop.quit)
        loop.exec()


def samples() -> dict[str, str]:
    """The invented words in the components, by camelCase name."""
    resource = FluentResource(SAMPLES.read_text(encoding="utf-8"))
    return {
        camel(entry.id.name.removeprefix(PREFIX)): "".join(
            part.value for part in entry.value.elements if isinstance(part, ast.TextElement)
        )
        for entry in resource.body
        if isinstance(entry, ast.Message) and entry.value is not None
    }


def cities() -> list[dict[str, str]]:
    """What each city's pack sets in the theme."""
    shipped = sorted(folder.name for folder in PACKS.iterdir() if (folder / "kota.toml").is_file())
    found = []
    for name in shipped:
        city = read_pack(name).city
        art = {"villageArt": city.art.get("village", ""), "residentsArt": city.art.get("residents", "")}
        found.append({"name": city.name, "tile": city.tile, **art, **city.accents})
    return found


def _singleton(engine: QQmlEngine, module: str, name: str) -> QObject:
    found = engine.singletonInstance(module, name)
    if not isinstance(found, QObject):
        raise SystemExit(f"{module} cannot be loaded")
    return found


def main(argv: list[str] | None = None) -> int:
    """Show the gallery, or photograph it."""
    parser = argparse.ArgumentParser(prog="anjungan gallery", description=__doc__)
    parser.add_argument("--shots", type=Path, metavar="FOLDER", help="write a PNG of each sheet and leave")
    parser.add_argument("--text", type=float, default=1.0, help="text size: 1.0 1.3 1.6 2.0")
    parser.add_argument("--contrast", action="store_true", help="high contrast")
    parser.add_argument("--language", default="id")
    args = parser.parse_args(argv)
    if args.shots:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ.setdefault("QT_QUICK_BACKEND", "software")
    keyboard.use()
    app = QGuiApplication(["gallery"])
    fonts.load(app)
    gallery = Gallery(args.language)
    gallery.wear(args.text, high_contrast=args.contrast)
    if not args.shots:
        gallery.show()
        return app.exec()
    args.shots.mkdir(parents=True, exist_ok=True)
    written = [gallery.picture(sheet).save(str(args.shots / f"{sheet}.png")) for sheet in gallery.sheets()]
    return 0 if all(written) else 1


if __name__ == "__main__":
    sys.exit(main())
