# SPDX-License-Identifier: GPL-3.0-or-later
"""The screens as a program: Qt is set up, the bridge is handed to Main.qml, and nothing of ours is global."""

from functools import partial

from PySide6.QtCore import QTimer, QUrl
from PySide6.QtQml import QQmlApplicationEngine, QQmlComponent, QQmlEngine
from PySide6.QtQuick import QQuickWindow

from kiosk.actions.self_check import Finding
from kiosk.app import Kiosk
from kiosk.machine.face import Face, keep_face
from ui import icons
from ui.bridge.bridge import Bridge
from ui.bridge.photos import PROVIDER
from ui.entrance import QML, Entrance, Show, make_engine, prepare
from ui.garbage import ScreenGarbage
from ui.mishap import Mishaps
from ui.steering import Steering
from ui.watch import Watch

VOICES_AFTER_MS = 1000
"""Finding what can be heard takes a moment; the first page is there before."""


def run(kiosk: Kiosk, *, fullscreen: bool) -> int:
    """Show an open kiosk until its window is closed; full screen, until staff leave with `QCoreApplication.exit(0)`."""
    return Entrance(None, None, fullscreen=fullscreen).run(lambda: partial(Screens, kiosk))


def open_screens(kiosk: Kiosk) -> Show:
    """What the entrance gives way to; the kiosk's face is kept for the next start."""
    keep_face(kiosk.config.data, face_of(kiosk))
    return partial(Screens, kiosk)


def face_of(kiosk: Kiosk) -> Face:
    """The attract screen of this kiosk."""
    city = kiosk.pack.city
    look = {
        **city.accents,
        "tile": city.tile,
        "villageArt": city.art.get("village", ""),
        "residentsArt": city.art.get("residents", ""),
    }
    today = kiosk.clock.local(kiosk.clock.now()).date()
    slides = tuple((slide.headline, slide.body) for slide in kiosk.pack.slides_on(today))
    words = kiosk.words(kiosk.config.language)
    kelurahan = words.say("receipt-kelurahan", name=kiosk.area.spoken_name)
    return Face(words.language, kelurahan, city.name, look, slides)


class Screens:
    """All screens of an open kiosk, behind the entrance."""

    def __init__(self, kiosk: Kiosk, engine: QQmlApplicationEngine) -> None:
        self._bridge = Bridge(kiosk)
        self._bridge.submission.photo_answer.look_for_camera()
        before = len(engine.rootObjects())
        load(self._bridge, engine)
        self.window = _window_after(engine, before)
        self.fullscreen = kiosk.config.fullscreen
        self._garbage = ScreenGarbage()
        self._mishaps = Mishaps(self._bridge)
        QTimer.singleShot(VOICES_AFTER_MS, self._bridge.reader.look_for_voices)

    def welcome(self) -> None:
        """Somebody has begun at the entrance."""
        if not self._bridge.turn.active:
            self._bridge.turn.begin()
            self.window.setProperty("door", "home")

    def close(self) -> None:
        """The program ends."""
        self._mishaps.close()
        self._garbage.close()
        self._bridge.close()


def _window_after(engine: QQmlApplicationEngine, roots: int) -> QQuickWindow:
    for root in engine.rootObjects()[roots:]:
        if isinstance(root, QQuickWindow):
            return root
    raise RuntimeError("no main window; the log says what is wrong with the QML")


def load(bridge: Bridge, engine: QQmlApplicationEngine | None = None) -> QQmlApplicationEngine:
    """The engine with Main.qml; no root object when the QML is broken. An engine that is given shows it itself."""
    shown = engine is None
    engine = engine or make_engine()
    engine.addImageProvider(PROVIDER, bridge.shelf)
    engine.setInitialProperties({"bridge": bridge, "visible": shown})
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


__all__ = ["QML", "Screens", "check_screens", "face_of", "load", "open_screens", "prepare", "run"]
