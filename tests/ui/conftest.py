# SPDX-License-Identifier: GPL-3.0-or-later
"""The real screens over a kiosk in memory."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtGui import QGuiApplication

from tests.helpers.fake_kiosk import FakeCity, make_fake_kiosk
from tests.helpers.heard import Ears, Mouth
from tests.helpers.scene import singleton
from tests.helpers.seen import StillCamera
from tests.helpers.taps import Taps, find_window
from ui import app, keyboard
from ui.bridge.bridge import Bridge
from ui.bridge.visit import Visit
from ui.garbage import ScreenGarbage
from ui.voice.voices import Voices

STORY = "Lampu jalan di depan Musala Nurul Iman padam sejak Jumat malam."


class SteppedTime:
    """Seconds that pass when the test says so."""

    def __init__(self) -> None:
        self.seconds = 0.0

    def __call__(self) -> float:
        """Now."""
        return self.seconds


@dataclass
class Screens:
    """Everything a test of the screens holds."""

    city: FakeCity
    bridge: Bridge
    taps: Taps
    time: SteppedTime
    ears: Ears
    mouth: Mouth
    camera: StillCamera
    theme: QObject

    def pass_seconds(self, seconds: float) -> None:
        """Nobody touches the screen for so long."""
        self.time.seconds += seconds
        self.bridge.turn.look()
        self.taps.settle()

    def to_page(self, page: str) -> None:
        """Walk the complaint to this page, answering as Siti Aminah would."""
        steps: list[tuple[str, Callable[[], None]]] = [
            ("storyPage", lambda: self.taps.type_text("storyField", STORY)),
            ("topicPage", lambda: self.taps.tap("topic_LAMPU")),
            ("placePage", lambda: self.taps.tap("rwPlus")),
            ("photoPage", lambda: None),
            ("choicePage", lambda: self.taps.tap("identity_rahasia")),
            ("fieldsPage", lambda: self.taps.type_text("nameField", "Siti Aminah")),
            ("checkPage", lambda: self.taps.tap("consent")),
        ]
        self.taps.tap("idleStart")
        self.taps.tap("homeComplaint")
        for name, answer in steps:
            self.taps.wait_for(name)
            if name == page:
                return
            answer()
            self.taps.tap("next")
        self.taps.wait_for(page)


@pytest.fixture(scope="session")
def qapp_cls() -> type[QGuiApplication]:
    """The kiosk needs no widgets."""
    keyboard.use()
    return QGuiApplication


@pytest.fixture(scope="session")
def _stage(qapp: QGuiApplication) -> Iterator[Screens]:
    # one window for all tests, as in the program: the on-screen keyboard of Qt knows one engine in its life
    app.prepare()
    garbage = ScreenGarbage(qapp)
    city, time = FakeCity(), SteppedTime()
    kiosk = make_fake_kiosk(city, printer="struk", queue_command="antrean")
    ears, mouth = Ears(), Mouth("id", "en")
    ears.present = False  # as on most machines; a test of listening plugs it in
    voices = Voices({}, lambda _parent: ears, lambda _sound, _parent: (mouth,))
    voices.look_for()
    bridge = Bridge(kiosk, Visit(kiosk.config, time), voices)
    camera = bridge.submission.photo_answer.camera = StillCamera()
    engine = app.load(bridge)
    theme = singleton(engine, "Kiosk.Theme", "Theme")
    yield Screens(city, bridge, Taps(find_window(engine.rootObjects())), time, ears, mouth, camera, theme)
    garbage.close()
    bridge.tasks.close()
    engine.deleteLater()
    # the engine goes before the bridge its objects look at
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    qapp.processEvents()


@pytest.fixture
def in_motion(screens: Screens) -> None:
    """Pages come in as on a machine that moves them smoothly, however busy this one is."""
    screens.theme.setProperty("latePictures", -1_000_000)


@pytest.fixture(scope="session", autouse=True)
def _our_engine_first(_stage: Screens) -> None:
    """Before a test makes an engine of its own: the keyboard belongs to the first."""


@pytest.fixture
def screens(_stage: Screens) -> Iterator[Screens]:
    """The window on its idle page, as the visit before left it; pages stand still, as on a slow machine."""
    _stage.taps.window.requestActivate()  # another test's own window may have been in front
    _stage.taps.wait_until(_stage.taps.window.isActive, "the window does not come to the front")
    _stage.theme.setProperty("latePictures", 1000)
    yield _stage
    QGuiApplication.inputMethod().hide()
    _stage.city.reset()
    _stage.ears.plug(present=False)
    _stage.camera.present = True
    _stage.mouth.said.clear()
    _stage.time.seconds = 0.0
    _stage.bridge.turn.end()
    _stage.taps.window.resize(1080, 1920)
    _stage.taps.wait_for("idlePage")
