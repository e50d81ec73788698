# SPDX-License-Identifier: GPL-3.0-or-later
"""Drives the real window as a finger and a keyboard do. Used by tests and by the guided tour.

Names a tap knows (what stands in QML as objectName; ALIASES gives the keys of the action bar names of their own):
idle and home    idleStart homeComplaint homeServices homeFollow homeInformation homeCounter home_<form> homeSearch
every page       back next rail-help rail-language rail-text rail-contrast page-up page-down quickExit
wishes           text_<100-200> wish-contrast wish-seat wish-hand wish-time wish-motion wish-language wish-scan
                 wish-speed
complaint        storyField · topic_<CODE> topicUnknown topicOthers · kecamatanSelect kelurahanSelect select_<code>
                 outer-less outer-more inner-less inner-more (also rwPlus rwMinus rtPlus rtMinus) landmarkField ·
                 photoTake photoRemove<n> · choice_<value> (also identity_<value>) · namaField teleponField nikField
                 (also nameField phoneField) · change-<page> consent send · printAgain finish · goOn (emergency)
other forms      serviceChoice-box service_<CODE> · bring_<n> · face_<1-4> · <question>Field <question>_<value>
follow           ticketField accessField lookUp
learn            service_<CODE> group_<CODE> groupSelect serviceSearch-box serviceSearch-clear searchEverywhere ·
                 bring_<n> lawFold takeOnPhone complainAboutService third (print) apply
search           searchBox-box searchBox-clear found_<kind>_<code> searchStaff searchComplain
info             group_<CODE> infoAgencies infoNews infoElsewhere article_<CODE> link_<kind>_<CODE> agencySearch-box
                 agency_<CODE> topic_<CODE> announcement_<id>
dialogs          stay endNow moreTime
pages            idlePage homePage storyPage topicPage placePage photoPage choicePage fieldsPage checkPage donePage
                 dangerPage troublePage serviceChoicePage requirementsPage
                 ratingPage thanksPage helpPage ticketPage progressPage servicesPage servicePage takePage searchPage
                 infoPage groupPage articlePage agenciesPage agencyPage newsPage announcementPage elsewherePage
"""

import time
from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest

ALIASES = {
    "next": "primary",
    "send": "primary",
    "finish": "primary",
    "lookUp": "primary",
    "goOn": "primary",
    "apply": "primary",
    "printSheet": "third",
    "printAgain": "back",
    "railText": "rail-text",
    "railContrast": "rail-contrast",
    "railLanguage": "rail-language",
    "railHelp": "rail-help",
    "stay": "idle-primary",
    "endNow": "idle-secondary",
    "moreTime": "idle-third",
    "rwPlus": "outer-more",
    "rwMinus": "outer-less",
    "rtPlus": "inner-more",
    "rtMinus": "inner-less",
    "nameField": "namaField",
    "phoneField": "teleponField",
    "kecamatanSelect": "kecamatanSelect-key",
    "kelurahanSelect": "kelurahanSelect-key",
}
_PREFIXES = {"identity_": "choice_", "select_": "row-"}
PATIENCE = 10.0


class Taps:
    """One window and the person before it."""

    def __init__(self, window: QQuickWindow) -> None:
        self.window = window

    def tap(self, name: str) -> None:
        """Press what has this name, once it is there and stands still; turns the page where it lies further down."""
        QTest.mouseClick(
            self.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, self.reach(name).toPoint()
        )
        self.settle()

    def choose_text(self, scale: float) -> None:
        """Words of this size, by the page of wishes."""
        if scale != 1:
            for name in ("railText", f"text_{scale * 100:.0f}", "next"):
                self.tap(name)
            self.wait_until(lambda: self.find("accessPage") is None)

    def reach(self, name: str) -> QPointF:
        """Where to press for this name, once that is on the screen and nothing moves."""
        self.wait_for(name)
        self.still()
        self._turn_to(name)
        return _centre(self._reachable(name))

    def type_text(self, name: str, text: str, *, clear: bool = False) -> None:
        """Tap a field and type into it."""
        self.tap(name)
        if clear:
            QTest.keyClick(self.window, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
            QTest.keyClick(self.window, Qt.Key.Key_Delete)
        self.keys(text)

    def keys(self, text: str) -> None:
        """Type, wherever the focus is."""
        for character in text:
            if character == "\n":
                QTest.keyClick(self.window, Qt.Key.Key_Return)
            else:
                QTest.sendKeyEvent(
                    QTest.KeyAction.Click, self.window, Qt.Key(0), character, Qt.KeyboardModifier.NoModifier
                )
        self.settle()

    def wait_for(self, name: str) -> QQuickItem:
        """The visible item of this name, as soon as there is one."""
        self.wait_until(lambda: self.find(name) is not None, f"{name} is not shown")
        found = self.find(name)
        assert found is not None
        return found

    def wait_until(self, holds: Callable[[], bool], otherwise: str = "it never came true") -> None:
        """Let Qt work until something holds."""
        end = time.monotonic() + PATIENCE
        while not holds():
            if time.monotonic() > end:
                raise AssertionError(f"{otherwise}; shown: {', '.join(sorted(self.names()))}")
            QTest.qWait(5)

    def find(self, name: str) -> QQuickItem | None:
        """The visible item of this name, if any."""
        wanted = _real_name(name)
        return next((item for item in self.items() if item.objectName() == wanted), None)

    def items(self) -> Iterator[QQuickItem]:
        """Everything visible, as drawn."""
        return visible(self.window.contentItem())

    def names(self) -> set[str]:
        """Names of everything visible."""
        return {item.objectName() for item in self.items() if item.objectName()}

    def texts(self) -> list[str]:
        """Every text that is visible or typed."""
        return [str(item.property("text")) for item in self.items() if item.property("text")]

    def reads(self, words: str) -> None:
        """Wait until these words stand on the screen, whole or as part of a text."""
        self.wait_until(lambda: any(words in text for text in self.texts()), f"{words!r} cannot be read")

    def holds(self, name: str, text: str) -> None:
        """Wait until the field of this name holds this text: a page just made gets its answers a moment later."""
        self.wait_until(lambda: self.wait_for(name).property("text") == text, f"{name} does not hold {text!r}")

    def settle(self) -> None:
        """Let handlers run and old pages go."""
        QCoreApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        QCoreApplication.processEvents()

    def still(self) -> None:
        """Wait until nothing moves: three frames drawn alike."""
        frames = [0]
        seen: list[tuple[int, list[tuple[float, ...]]]] = []

        def drawn() -> None:
            frames[0] += 1

        self.window.frameSwapped.connect(drawn)

        def alike() -> bool:
            self.window.update()  # a frame also where nothing asks for one
            now = _standing(self.window.contentItem())
            if now is None or not seen or seen[-1][1] != now:
                seen[:] = [(frames[0], now)] if now is not None else []
                return False
            return frames[0] - seen[-1][0] >= 3

        self.wait_until(alike, "something never stands still")
        self.window.frameSwapped.disconnect(drawn)

    def shot(self, path: Path) -> None:
        """A picture of the window, once nothing moves any more."""
        self.still()
        if not self.window.grabWindow().save(str(path)):
            raise AssertionError(f"no picture could be written to {path}")

    def _reachable(self, name: str) -> QQuickItem:
        last = QPointF(-1, -1)

        def still() -> bool:
            nonlocal last
            item = self.find(name)
            if item is None or not item.isEnabled():
                return False
            before, last = last, _centre(item)
            return before == last and self._on_top(item)

        self.wait_until(still, f"{name} cannot be reached")
        return self.wait_for(name)

    def _turn_to(self, name: str) -> None:
        """What a person does who does not see it yet: press the keys that turn the page."""
        keys = ("primary",) if any(item.property("primaryTurns") for item in self.items()) else ("page-down", "page-up")
        for key in keys:
            for _ in range(20):
                item = self.find(name)
                if item is not None and not _in_sight(item):
                    QGuiApplication.inputMethod().hide()  # the keyboard is in the way
                    self.still()
                turner = self.find(key)
                if item is None or turner is None or _in_sight(item) or not turner.property("ready"):
                    break
                QTest.mouseClick(
                    self.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, _centre(turner).toPoint()
                )
                self.still()

    def _on_top(self, item: QQuickItem) -> bool:
        point = _centre(item)
        if not self.window.contentItem().contains(self.window.contentItem().mapFromScene(point)):
            return False
        dialog = self.find("idle")
        return dialog is None or _within(item, dialog)


def find_window(roots: list[object]) -> QQuickWindow:
    """The window among an engine's root objects."""
    return next(root for root in roots if isinstance(root, QQuickWindow))


def _real_name(name: str) -> str:
    for prefix, real in _PREFIXES.items():
        if name.startswith(prefix):
            return real + name.removeprefix(prefix)
    return ALIASES.get(name, name)


def visible(item: QQuickItem, *, clear: bool = False) -> Iterator[QQuickItem]:
    """What is drawn; with clear also what is so clear still that nothing of it is seen."""
    waiting = [item]
    while waiting:
        item = waiting.pop()
        if item.isVisible() and (clear or item.opacity() > 0):
            yield item
            waiting.extend(reversed(item.childItems()))


def _standing(root: QQuickItem) -> list[tuple[float, ...]] | None:
    """Where everything stands; nothing while a page arrives or the bare frame still stands behind it."""
    places, rails = [], 0
    for item in visible(root, clear=True):
        if _arrives(item):
            return None
        if item.opacity() > 0:
            rails += item.objectName() == "rail-help"
            if not _is_cursor(item):
                places.append((item.x(), item.y(), item.height(), item.opacity()))
    return places if rails <= 1 else None


def _arrives(item: QQuickItem) -> bool:
    """A page that is about to come in, the bare frame of one still being made, or a receipt not torn off yet."""
    kind = item.metaObject().className()
    return (
        (item.opacity() < 1 and kind.startswith("PagedArea"))
        or (kind.startswith("Frame_") and not item.isEnabled())
        or (kind.startswith("ReceiptPaper") and bool(item.property("rise")))
    )


def _in_sight(item: QQuickItem) -> bool:
    """Whether its middle is inside everything that clips it."""
    point, parent = _centre(item), item.parentItem()
    while parent is not None:
        if parent.clip() and not parent.contains(parent.mapFromScene(point)):
            return False
        parent = parent.parentItem()
    return True


def _is_cursor(item: QQuickItem) -> bool:
    return item.metaObject().className().startswith("Cursor")


def _within(item: QQuickItem | None, ancestor: QQuickItem) -> bool:
    while item is not None:
        if item == ancestor:
            return True
        item = item.parentItem()
    return False


def _centre(item: QQuickItem) -> QPointF:
    return item.mapToScene(QPointF(item.width() / 2, item.height() / 2))


__all__ = ["ALIASES", "QPoint", "Taps", "find_window", "visible"]
