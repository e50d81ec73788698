# SPDX-License-Identifier: GPL-3.0-or-later
"""After the wipe nothing of the visit is on the screen, in memory, on the clipboard, in files or in the log."""

import gc
import logging
import secrets
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, QIODevice, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage
from PySide6.QtTest import QTest

from kiosk import log
from kiosk.printing.printed import Printed
from kiosk.printing.strip import receipt_pdf
from resources.texts import Words
from tests.helpers import traces
from tests.helpers.traces import Marks
from tests.ui.conftest import Screens
from ui.bridge.photos import PROVIDER


@pytest.fixture
def files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Temporary files and the log go here while the visit lasts."""
    temporary = tmp_path / "tmp"
    temporary.mkdir()
    monkeypatch.setenv("TMPDIR", str(temporary))
    monkeypatch.setattr(tempfile, "tempdir", None)
    before = list(logging.getLogger().handlers)
    log.start(tmp_path)
    yield tmp_path
    for handler in set(logging.getLogger().handlers) - set(before):
        logging.getLogger().removeHandler(handler)
        handler.close()


def word() -> str:
    """A word nobody else has, as letters."""
    return "Z" + "".join(secrets.choice("bcdfghjklmnpqrstvwxz") for _ in range(9))


def picture() -> QImage:
    """A photo like no other."""
    image = QImage(64, 64, QImage.Format.Format_RGB32)
    for spot in range(64 * 64):
        image.setPixelColor(spot % 64, spot // 64, QColor(*secrets.token_bytes(3)))
    return image


def jpeg_heart(image: QImage) -> bytes:
    """Bytes from the middle of the picture as it is kept."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "JPG", 88)  # type: ignore[call-overload]
    return bytes(buffer.data().data())[-200:-150]


def visit(screens: Screens, story: str, name: str, nik: str, photo: QImage) -> None:
    """A whole complaint by taps, with a photo, printed; her story was also copied."""
    taps, form = screens.taps, screens.bridge.submission
    screens.city.printed = Printed("printed")
    taps.tap("idleStart")
    taps.tap("homeComplaint")
    taps.type_text("storyField", story)
    for key in (Qt.Key.Key_A, Qt.Key.Key_C):
        QTest.keyClick(taps.window, key, Qt.KeyboardModifier.ControlModifier)
    taps.tap("next")
    taps.tap("topic_LAMPU")
    taps.tap("next")
    taps.tap("rwPlus")
    taps.type_text("landmarkField", story.rsplit(maxsplit=1)[-1])
    taps.tap("next")
    taps.wait_for("photoPage")
    form.photo_answer.add(photo)
    taps.wait_for("photoRemove1")
    taps.tap("next")
    taps.tap("identity_pakai")
    taps.tap("next")
    taps.type_text("nameField", name)
    taps.type_text("nikField", nik)
    taps.tap("next")
    taps.wait_for("checkPage")
    taps.reads(name)
    taps.tap("consent")
    taps.tap("send")
    taps.wait_for("donePage")
    taps.wait_until(lambda: bool(screens.city.prints))


def test_nothing_of_a_visit_remains_anywhere(screens: Screens, files: Path) -> None:
    nik = "327504440390" + str(1000 + secrets.randbelow(9000))
    story, name, photo = f"Lampu padam di dekat {word()}", f"{word()} {word()}", picture()
    marks = Marks(story.rsplit(maxsplit=1)[-1], *name.split(), nik, jpeg_heart(photo))
    visit(screens, story, name, nik, photo)
    pdf = receipt_pdf(screens.city.prints[0], Words("id"))  # what paper needs is made in memory too
    assert pdf
    seen = traces.in_python(marks)
    assert seen, "the search must find what is there"
    assert traces.in_system(marks) == ["clipboard"]
    assert traces.pictures_kept(screens.taps.window, PROVIDER) == []

    screens.pass_seconds(46)
    screens.taps.wait_for("idlePage")
    screens.taps.still()
    screens.city.reset()  # the city and the printer have what they were given
    del pdf, photo, story, name, nik, seen
    QGuiApplication.processEvents()
    gc.collect()

    assert traces.in_system(marks) == []
    assert traces.in_qml(screens.taps.window, marks) == []
    assert traces.in_python(marks) == []
    assert traces.in_files(files, marks) == []
    assert list((files / "tmp").iterdir()) == []
    assert screens.bridge.shelf.pictures() == {}


def test_the_log_of_a_visit_says_nothing_of_her(screens: Screens, files: Path) -> None:
    marks = Marks("Siti Aminah", "3275044203900005", "Musala")
    logging.getLogger("kiosk.test").error("refused %s", "3275044203900005")
    screens.to_page("checkPage")
    screens.bridge.turn.end()
    assert "refused" in (files / "log" / "anjungan.log").read_text("utf-8")
    assert traces.in_files(files, marks) == []
