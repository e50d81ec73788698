# SPDX-License-Identifier: GPL-3.0-or-later
"""The first screen of a start: the attract page, at once, while the kiosk opens behind it.

Loads only what that page needs; everything else is loaded and opened beside the screen. What residents touch meanwhile
leads on as soon as it can.
"""

import logging
import os
import re
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QCoreApplication, QEvent, QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from kiosk.errors import KioskError
from kiosk.machine.face import Face
from kiosk.machine.pulse import READY, Pulse
from resources.texts import Words
from ui import fonts, icons, keyboard
from ui.bridge.speaker import Speaker
from ui.heart import Heart

if TYPE_CHECKING:
    from ui.full_screen import FullScreen
    from ui.tasks import Tasks

QML = Path(__file__).parent / "qml"
SWITCH_SECONDS = 0.0005
"""How long another thread may hold Python while the screen waits: far less than a frame."""
FAILED = 1
_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}
_RAISED = re.compile(r"(?<![A-Za-z])Error: .*", re.DOTALL)
_log = logging.getLogger(__name__)


class Screens(Protocol):
    """The whole program behind the entrance (ui.app.Screens)."""

    window: QQuickWindow
    fullscreen: bool

    def welcome(self) -> None:
        """Somebody has begun at the entrance."""

    def close(self) -> None:
        """The program ends."""


Show = Callable[[QQmlApplicationEngine], Screens]
"""Makes the screens, hidden yet; on Qt's thread."""


class Entrance:
    """One start of the program, from the first frame to its end."""

    def __init__(self, face: Face | None, watch: Pulse | None, *, fullscreen: bool) -> None:
        self._app = prepare()
        qInstallMessageHandler(log_qt)
        self._fullscreen = fullscreen
        self._watch = watch
        self._heart = Heart(watch, self._app) if watch is not None else None
        self._tasks: Tasks | None = None
        self._engine = make_engine()
        self._error: KioskError | None = None
        self.screens: Screens | None = None
        self._hold: FullScreen | None = None
        self.window = self._attract(face) if face is not None else None

    def run(self, open_kiosk: Callable[[], Show]) -> int:
        """Open the kiosk beside the screen and show it; returns the exit code. Raises what open_kiosk raised."""
        if self.window is None:
            self._open(open_kiosk)
        else:
            self._appear(self.window, lambda: self._open(open_kiosk))
        try:
            code = self._app.exec()
        finally:
            if self._tasks is not None:
                self._tasks.close()
            if self.screens is not None:
                self.screens.close()
            self._engine.deleteLater()  # now, while what its objects look at is still there
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
            qInstallMessageHandler(None)
        if self._error is not None:
            raise self._error
        return code

    def _open(self, open_kiosk: Callable[[], Show]) -> None:
        """Once, when the attract page stands; what it did without is loaded now."""
        if self._tasks is not None:
            return
        from ui.tasks import Tasks

        self._tasks = Tasks(self._app)
        if self._fullscreen and self.window is not None:
            self._keep(self.window)
        self._tasks.errand(open_kiosk, self._show, self._fail)

    def _attract(self, face: Face) -> QQuickWindow | None:
        slides = [{"label": headline, "help": body} for headline, body in face.slides]
        self._engine.setInitialProperties(
            {
                "speaker": Speaker(Words, face.language, self._app),
                "look": face.look,
                "kelurahan": face.kelurahan,
                "city": face.city,
                "slides": slides,
                "held": self._fullscreen,
            }
        )
        self._engine.loadFromModule("Kiosk", "Entrance")
        return next((root for root in self._engine.rootObjects() if isinstance(root, QQuickWindow)), None)

    def _appear(self, window: QQuickWindow, shown: Callable[[], None]) -> None:
        if self._heart is not None:
            self._heart.tell_of(window)  # before anything else is done about it
        window.frameSwapped.connect(shown)
        if self._fullscreen:
            window.showFullScreen()
        else:
            window.show()

    def _keep(self, window: QQuickWindow) -> None:
        from ui.full_screen import FullScreen

        self._hold = FullScreen(window)

    def _show(self, show: Show) -> None:
        whole = False
        try:
            self.screens = show(self._engine)
            self._replace(self.screens)
            whole = True
        finally:
            if not whole:
                self._app.exit(FAILED)  # the watch starts us again; nobody stands before a page without a door

    def _replace(self, screens: Screens) -> None:
        if self.window is not None and self.window.property("begun"):
            screens.welcome()
        if self._hold is not None:
            self._hold.let_go()
        self._fullscreen = self._fullscreen or screens.fullscreen
        if self._fullscreen:
            self._keep(screens.window)
        self._appear(screens.window, self._is_whole)

    def _is_whole(self) -> None:
        if self.screens is None:
            return
        self.screens.window.frameSwapped.disconnect(self._is_whole)
        if self.window is not None:
            if self.window.property("begun"):
                self.screens.welcome()  # a touch in the last moment
            self.window.setVisible(False)
            self.window.deleteLater()
            self.window = None
        if self._watch is not None:
            self._watch.say(READY)

    def _fail(self, error: KioskError) -> None:
        self._error = error
        self._app.exit(FAILED)


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


def make_engine() -> QQmlApplicationEngine:
    """An engine that finds our screens and pictures."""
    engine = QQmlApplicationEngine()
    engine.addImportPath(str(QML))
    icons.install(engine)
    return engine


def log_qt(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    """What Qt says goes into our log; what Python raised into QML only by its place, since it may quote somebody."""
    message = _RAISED.sub("Error", message)
    place = Path(context.file).name if context.file else "Qt"
    _log.log(_LEVELS[kind], "%s:%d %s", place, context.line, message)
