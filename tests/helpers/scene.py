# SPDX-License-Identifier: GPL-3.0-or-later
"""A piece of QML made of our controls, in a window of its own, with the theme it asks for."""

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QObject, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlComponent, QQmlEngine, QQmlExpression
from PySide6.QtQuick import QQuickItem, QQuickView
from PySide6.QtTest import QTest

from resources.texts import Words
from ui import fonts, icons, keyboard
from ui.bridge.speaker import Speaker

QML = Path(keyboard.__file__).parent / "qml"
SOURCE = QUrl.fromLocalFile(str(QML / "scene.qml"))
"""Never read: only says that what is imported lies here."""
IMPORTS = "import QtQuick\nimport Kiosk.Theme\nimport Kiosk.Controls\nimport Kiosk.Components\n"


class Scene:
    """A window with the piece in it; finds items by objectName and taps them."""

    def __init__(self, body: str, size: tuple[int, int], **theme: object) -> None:
        self.view = QQuickView()
        engine = self.view.engine()
        prepare(engine)
        self.theme = singleton(engine, "Kiosk.Theme", "Theme")
        self.texts = singleton(engine, "Kiosk.Texts", "Texts")
        self.speaker = Speaker(Words, "id", self.view)
        self.texts.setProperty("speaker", self.speaker)
        for name, value in theme.items():
            self.theme.setProperty(name, value)
        self._component = QQmlComponent(engine)
        self._component.setData((IMPORTS + body).encode(), SOURCE)
        root = self._component.create()
        assert isinstance(root, QQuickItem), self._component.errorString()
        self.root = root
        self.view.setResizeMode(QQuickView.ResizeMode.SizeRootObjectToView)
        self.view.resize(*size)
        self.view.setContent(SOURCE, self._component, root)
        self.view.show()
        QTest.qWaitForWindowExposed(self.view)

    def items(self) -> Iterator[QQuickItem]:
        """Every item in the window, also those a Repeater made."""
        waiting = [self.view.contentItem()]
        while waiting:
            item = waiting.pop()
            yield item
            waiting.extend(item.childItems())

    def item(self, name: str) -> QQuickItem:
        found = [item for item in self.items() if item.objectName() == name]
        assert found, f"no item named {name}"
        return found[0]

    def write(self, text: str) -> None:
        """As on a real keyboard."""
        for letter in text:
            QTest.keyClick(self.view, letter)

    def middle(self, item: QQuickItem) -> QPoint:
        return item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()

    def tap(self, item: QQuickItem) -> None:
        self.tap_at(self.middle(item).x(), self.middle(item).y())

    def tap_at(self, x: int, y: int) -> None:
        QTest.mouseClick(self.view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(x, y))

    def key(self, key: Qt.Key) -> None:
        QTest.keyClick(self.view, key)


def prepare(engine: QQmlEngine) -> None:
    """Fonts, import path and pictures, as the program does it."""
    app = QGuiApplication.instance()
    assert isinstance(app, QGuiApplication)
    fonts.load(app)
    engine.addImportPath(str(QML))
    icons.install(engine)


def singleton(engine: QQmlEngine, module: str, name: str) -> QObject:
    found = engine.singletonInstance(module, name)
    assert isinstance(found, QObject)
    return found


def look(item: QObject, expression: str) -> object:
    """What QML sees: typed QML objects cannot be read from Python by property()."""
    context = QQmlEngine.contextForObject(item)
    asked = QQmlExpression(context, item, expression)
    value, undefined = asked.evaluate()
    assert not asked.hasError(), asked.error().toString()
    return None if undefined else value
