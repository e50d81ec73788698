# SPDX-License-Identifier: GPL-3.0-or-later
"""The screens as a program: Qt is set up, the bridge is handed to Main.qml, and nothing of ours is global."""

import logging
import os
import sys
from pathlib import Path

from PySide6.QtCore import QMessageLogContext, QtMsgType, QUrl, qInstallMessageHandler
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine, QQmlComponent, QQmlEngine
from PySide6.QtQuick import QQuickWindow

from kiosk.actions.self_check import Finding
from kiosk.app import Kiosk
from kiosk.machine.pulse import Pulse
from ui import fonts, icons, keyboard
from ui.bridge.bridge import Bridge
from ui.bridge.photos import PROVIDER
from ui.full_screen import FullScreen
from ui.garbage import ScreenGarbage
from ui.heart import Heart
from ui.steering import Steering
from ui.watch import Watch

QML = Path(__file__).parent / "qml"
SWITCH_SECONDS = 0.0005
"""How long another thread may hold Python while the screen waits: far less than a frame."""
_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}
_log = logging.getLogger(__name__)


def run(kiosk: Kiosk, *, fullscreen: bool, watch: Pulse | None = None) -> int:
    """Show the kiosk until its window is closed; full screen, until staff leave with `QCoreApplication.exit(0)`."""
    app = prepare()
    qInstallMessageHandler(_log_qt)
    bridge = Bridge(kiosk)
    bridge.submission.photo_answer.look_for_camera()
    engine = load(bridge)
    roots = engine.rootObjects()
    if not roots:
        return 1
    window = roots[0]
    if isinstance(window, QQuickWindow):
        if watch is not None:
            Heart(watch, window)
        if fullscreen:
            FullScreen(window)
    garbage = ScreenGarbage(app)
    try:
        return app.exec()
    finally:
        garbage.close()
        bridge.close()
        del engine  # before the bridge, which its objects still look at
        qInstallMessageHandler(None)


def prepare() -> QGuiApplication:
    """The application object with fonts and keyboard; the environment must be set before Qt looks at it."""
    sys.setswitchinterval(SWITCH_SECONDS)
    keyboard.use()
    if sys.platform != "win32" and not os.environ.get("DISPLAY") and not os.environ.get("WAYLAND_DISPLAY"):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    existing = QGuiApplication.instance()
    app = existing if isinstance(existing, QGuiApplication) else QGuiApplication(["anjungan"])
    fonts.load(app)
    return app


def load(bridge: Bridge) -> QQmlApplicationEngine:
    """The engine with Main.qml shown; no root object when the QML is broken."""
    engine = QQmlApplicationEngine()
    engine.addImportPath(str(QML))
    icons.install(engine)
    engine.addImageProvider(PROVIDER, bridge.shelf)
    engine.setInitialProperties({"bridge": bridge})
    engine.loadFromModule("Kiosk", "Main")
    for root in engine.rootObjects():
        if isinstance(root, QQuickWindow):
            Steering(root, bridge.turn, bridge.wishes)
            bridge.switch.watch(root)
            Watch(root, bridge.turn, bridge.take_scan)
    return engine


def check_screens() -> Finding:
    """Can the screens be shown here? Compiles them all, without a kiosk behind."""
    prepare()
    engine = QQmlEngine()
    engine.addImportPath(str(QML))
    icons.install(engine)
    component = QQmlComponent(engine, QUrl.fromLocalFile(str(QML / "Kiosk" / "Main.qml")))
    faults = [error.toString() for error in component.errors()]
    return Finding("layar", ok=component.isReady(), detail=faults[0] if faults else "siap")


def _log_qt(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    place = Path(context.file).name if context.file else "Qt"
    _log.log(_LEVELS[kind], "%s:%d %s", place, context.line, message)
