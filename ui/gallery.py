# SPDX-License-Identifier: GPL-3.0-or-later
"""Every control in every state in one window: `python -m ui.gallery`, or `--shot FILE` for a picture of it."""

import argparse
import os
import sys
from pathlib import Path

from fluent.runtime import FluentResource
from fluent.syntax import ast
from PySide6.QtCore import QObject, QTimer, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlEngine
from PySide6.QtQuick import QQuickItem, QQuickView

from resources.texts import Words
from ui import fonts, icons, keyboard
from ui.bridge.speaker import Speaker
from ui.texts_qml import camel

QML = Path(__file__).parent / "qml"
SAMPLES = Path(__file__).parent / "gallery.ftl"
PREFIX = "gallery-"
SETTLE_MS = 900


def samples() -> dict[str, str]:
    """The invented words in the controls, by camelCase name."""
    resource = FluentResource(SAMPLES.read_text(encoding="utf-8"))
    return {
        camel(entry.id.name.removeprefix(PREFIX)): "".join(
            part.value for part in entry.value.elements if isinstance(part, ast.TextElement)
        )
        for entry in resource.body
        if isinstance(entry, ast.Message) and entry.value is not None
    }


def _singleton(engine: QQmlEngine, module: str, name: str) -> QObject:
    found = engine.singletonInstance(module, name)
    if not isinstance(found, QObject):
        raise SystemExit(f"{module} cannot be loaded")
    return found


def show(args: argparse.Namespace) -> QQuickView:
    """The window with the gallery; keep the result alive."""
    view = QQuickView()
    engine = view.engine()
    engine.addImportPath(str(QML))
    icons.install(engine)
    theme = _singleton(engine, "Kiosk.Theme", "Theme")
    theme.setProperty("textScale", args.text)
    theme.setProperty("highContrast", args.contrast)
    _singleton(engine, "Kiosk.Texts", "Texts").setProperty("speaker", Speaker(Words, args.language, view))
    view.setInitialProperties({"words": samples()})
    view.setSource(QUrl.fromLocalFile(str(QML / "Kiosk" / "Gallery" / "Gallery.qml")))
    root = view.rootObject()
    if not isinstance(root, QQuickItem):
        raise SystemExit("; ".join(error.toString() for error in view.errors()))
    view.resize(round(root.width()), round(root.property("wantedHeight")))
    root.setHeight(view.height())
    view.show()
    return view


def main(argv: list[str] | None = None) -> int:
    """Show the gallery, or photograph it."""
    parser = argparse.ArgumentParser(prog="python -m ui.gallery", description=__doc__)
    parser.add_argument("--shot", type=Path, help="write a PNG and leave")
    parser.add_argument("--text", type=float, default=1.0, help="text size: 1.0 1.3 1.6 2.0")
    parser.add_argument("--contrast", action="store_true", help="high contrast")
    parser.add_argument("--language", default="id")
    args = parser.parse_args(argv)
    if args.shot:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ.setdefault("QT_QUICK_BACKEND", "software")
    keyboard.use()
    app = QGuiApplication(["gallery"])
    fonts.load(app)
    view = show(args)
    if not args.shot:
        return app.exec()

    def photograph() -> None:
        app.exit(0 if view.grabWindow().save(str(args.shot)) else 1)

    QTimer.singleShot(SETTLE_MS, photograph)
    return app.exec()


if __name__ == "__main__":
    sys.exit(main())
