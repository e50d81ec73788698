# SPDX-License-Identifier: GPL-3.0-or-later
"""How this person uses the screen: words, contrast, hand, seat, motion, time, one switch. It ends with the turn."""

from dataclasses import dataclass, replace

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.config import Config
from ui.bridge.visit import Visit

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1

TEXT_PERCENT = (100, 130, 160, 200)
SCAN_SECONDS = (1, 2, 3, 5)
_SCANNING, _WISHED = "scanning", "wished"


@dataclass(frozen=True, slots=True)
class Wishes:
    """What can be wished for; a visit begins with what the kiosk's settings say."""

    text_percent: int = 100
    high_contrast: bool = False
    reduced_motion: bool = False
    left_handed: bool = False
    seated: bool = False
    more_time: bool = False
    scanning: bool = False
    scan_seconds: int = 2


def wishes_of(config: Config) -> Wishes:
    """What this kiosk begins with."""
    return Wishes(
        text_percent=min(TEXT_PERCENT, key=lambda size: abs(size - config.text_percent)),
        high_contrast=config.high_contrast,
        reduced_motion=config.reduced_motion,
        left_handed=config.left_handed,
        seated=config.seated,
        more_time=config.more_time,
        scanning=config.scanning,
        scan_seconds=max(1, config.scan_seconds),
    )


@QmlElement
@QmlUncreatable("made in Python")
class Access(QObject):  # type: ignore[operator]
    """The wishes of the turn; every change holds at once."""

    changed = Signal()
    arrived = Signal()

    def __init__(self, config: Config, visit: Visit, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._first = wishes_of(config)
        self.wishes = self._first
        self._visit = visit
        self._tell_visit()

    def wipe(self) -> None:
        """The visit is over: as the kiosk's settings say."""
        self._set(self._first)

    @Slot(int)
    def chooseText(self, percent: int) -> None:
        """Text size in percent."""
        self._wish(replace(self.wishes, text_percent=percent))

    @Slot()
    def toggleContrast(self) -> None:
        self._wish(replace(self.wishes, high_contrast=not self.wishes.high_contrast))

    @Slot()
    def toggleMotion(self) -> None:
        self._wish(replace(self.wishes, reduced_motion=not self.wishes.reduced_motion))

    @Slot()
    def toggleHand(self) -> None:
        self._wish(replace(self.wishes, left_handed=not self.wishes.left_handed))

    @Slot()
    def toggleSeat(self) -> None:
        self._wish(replace(self.wishes, seated=not self.wishes.seated))

    @Slot()
    def toggleTime(self) -> None:
        self._wish(replace(self.wishes, more_time=not self.wishes.more_time))

    @Slot()
    def needMoreTime(self) -> None:
        """Asked in the warning: longer limits from now on, and she is still here."""
        self._wish(replace(self.wishes, more_time=True))

    @Slot()
    def toggleScanning(self) -> None:
        self._wish(replace(self.wishes, scanning=not self.wishes.scanning))

    @Slot()
    def changeSpeed(self) -> None:
        """The next slower step of the highlight; after the slowest the quickest."""
        slower = [seconds for seconds in SCAN_SECONDS if seconds > self.wishes.scan_seconds]
        self._wish(replace(self.wishes, scan_seconds=(*slower, *SCAN_SECONDS)[0]))

    @Slot()
    def arrive(self) -> None:
        """Another page is shown: it is announced, and the focus and the highlight go there."""
        self.arrived.emit()

    def _wish(self, wishes: Wishes) -> None:
        # whoever wishes is here, also before the first page: the wish ends with this turn, not with the next
        self._visit.begin()
        self._set(wishes)

    def _set(self, wishes: Wishes) -> None:
        if wishes != self.wishes:
            self.wishes = wishes
            self._tell_visit()
            self.changed.emit()

    def _tell_visit(self) -> None:
        self._visit.need_time(_WISHED, on=self.wishes.more_time)
        self._visit.need_time(_SCANNING, on=self.wishes.scanning)

    @Property(int, notify=changed)
    def textPercent(self) -> int:
        return self.wishes.text_percent

    @Property(float, notify=changed)
    def textScale(self) -> float:
        return self.wishes.text_percent / 100

    @Property(bool, notify=changed)
    def highContrast(self) -> bool:
        return self.wishes.high_contrast

    @Property(bool, notify=changed)
    def reducedMotion(self) -> bool:
        return self.wishes.reduced_motion

    @Property(bool, notify=changed)
    def leftHanded(self) -> bool:
        return self.wishes.left_handed

    @Property(bool, notify=changed)
    def seated(self) -> bool:
        return self.wishes.seated

    @Property(bool, notify=changed)
    def moreTime(self) -> bool:
        return self.wishes.more_time

    @Property(bool, notify=changed)
    def scanning(self) -> bool:
        return self.wishes.scanning

    @Property(int, notify=changed)
    def scanSeconds(self) -> int:
        return self.wishes.scan_seconds
