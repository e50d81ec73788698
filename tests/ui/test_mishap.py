# SPDX-License-Identifier: GPL-3.0-or-later
"""A mistake of ours, in Python or in QML, is a calm page and a line of the log, never a dead page or her words."""

import io
import json
import logging
import sys
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QMessageLogContext, QtMsgType

from kiosk.log import _Lines
from resources.texts import Words
from tests.helpers.scene import look
from tests.ui.conftest import STORY, Screens, SteppedTime
from tests.ui.test_calm_errors import assert_calm
from ui.entrance import log_qt
from ui.mishap import MOST, Mishaps


@pytest.fixture
def log() -> Iterator[io.StringIO]:
    """What the log file would hold."""
    text = io.StringIO()
    handler = logging.StreamHandler(text)
    handler.setFormatter(_Lines())
    logging.getLogger().addHandler(handler)
    yield text
    logging.getLogger().removeHandler(handler)


@pytest.fixture
def mishaps(screens: Screens) -> Iterator[Mishaps]:
    """As the program has them."""
    watching = Mishaps(screens.bridge, SteppedTime())
    yield watching
    watching.close()


def stumble(screens: Screens, monkeypatch: pytest.MonkeyPatch, fault: Exception) -> None:
    """A slot that QML calls breaks."""

    def breaks(*_: object) -> bool:
        raise fault

    with monkeypatch.context() as broken:
        broken.setattr(screens.bridge.submission.others, "stops", breaks)
        screens.taps.tap("next")
        screens.taps.wait_for("troublePage")


FAULTS_ARE_MEANT = pytest.mark.qt_log_level_fail("CRITICAL")


@FAULTS_ARE_MEANT
@pytest.mark.usefixtures("mishaps")
def test_a_slot_that_breaks_is_a_calm_page_and_her_words_are_still_there(
    screens: Screens, monkeypatch: pytest.MonkeyPatch, log: io.StringIO
) -> None:
    taps, words = screens.taps, Words("id")
    screens.to_page("storyPage")
    taps.type_text("storyField", STORY)
    stumble(screens, monkeypatch, ValueError(f"cannot use {STORY}"))
    for text in ("error-bug-title", "error-bug-advice", "visit-error-kept"):
        taps.reads(words.say(text))
    assert_calm(screens)
    [line] = [entry for entry in map(json.loads, log.getvalue().splitlines()) if "exception" in entry]
    assert line["exception"] == "ValueError"
    assert "Musala" not in log.getvalue()
    taps.tap("next")
    assert taps.wait_for("storyField").property("text") == STORY
    taps.tap("next")
    taps.wait_for("topicPage")


@FAULTS_ARE_MEANT
@pytest.mark.usefixtures("mishaps")
def test_a_fault_of_qml_is_a_calm_page_too_and_the_way_home(screens: Screens) -> None:
    screens.taps.tap("idleStart")
    screens.taps.wait_for("homePage")
    look(screens.taps.window, "Qt.callLater(() => { undefined.x })")
    screens.taps.wait_for("troublePage")
    assert Words("id").say("visit-error-kept") not in screens.taps.texts()
    assert_calm(screens)
    screens.taps.tap("back")
    screens.taps.wait_for("homePage")


@FAULTS_ARE_MEANT
@pytest.mark.usefixtures("mishaps")
def test_nobody_is_told_between_two_visits(screens: Screens) -> None:
    look(screens.taps.window, "Qt.callLater(() => { undefined.x })")
    screens.taps.settle()
    screens.taps.tap("idleStart")
    screens.taps.wait_for("homePage")


def test_what_python_raised_into_qml_is_logged_without_what_it_says(log: io.StringIO) -> None:
    place = QMessageLogContext()
    log_qt(QtMsgType.QtWarningMsg, place, f"file:///Flow.qml:38: Error: cannot use\n{STORY}")
    log_qt(QtMsgType.QtWarningMsg, place, "file:///Flow.qml:39: TypeError: Cannot read property 'x' of null")
    first, second = map(json.loads, log.getvalue().splitlines())
    assert first["message"].endswith("Flow.qml:38: Error")
    assert second["message"].endswith("TypeError: Cannot read property 'x' of null")


def test_what_breaks_again_and_again_ends_the_visit(screens: Screens, mishaps: Mishaps) -> None:
    screens.taps.tap("idleStart")
    screens.taps.wait_for("homePage")
    for _ in range(MOST):
        mishaps.unexpected(ValueError, ValueError(), None)
    screens.taps.wait_for("idlePage")
    assert sys.excepthook == mishaps.unexpected
