# SPDX-License-Identifier: GPL-3.0-or-later
"""Where and when: the office, its city's colours and pictures, the clock, the greeting."""

from PySide6.QtCore import Property, QObject, QTimer, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.app import Kiosk
from resources.calendar import clock_time, long_date
from ui.bridge.kinds import QVariantList
from ui.bridge.paper import QrRows, qr_rows
from ui.bridge.speaker import Speaker
from ui.bridge.values import Offer, dismiss

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1

LOOK_MS = 1000
_GREETINGS = ((4, "night"), (11, "morning"), (15, "noon"), (18, "afternoon"), (24, "night"))
"""Hour before which each greeting holds, in the city's zone."""


@QmlElement
@QmlUncreatable("made in Python")
class Venue(QObject):  # type: ignore[operator]
    """The kelurahan office this kiosk stands in."""

    settled = Signal()
    timeChanged = Signal()
    slidesChanged = Signal()

    def __init__(self, kiosk: Kiosk, speaker: Speaker, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._kiosk = kiosk
        self._speaker = speaker
        city = kiosk.pack.city
        self._accents = city.accents
        self._slides: list[Offer] = []
        self._site_rows: QrRows = ()
        self._clock = self._date = self._greeting = ""
        speaker.languageChanged.connect(self._look)
        speaker.languageChanged.connect(self._read_slides)
        self._look()
        self._read_slides()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._look)
        self._timer.start(LOOK_MS)

    def _read_slides(self) -> None:
        today = self._kiosk.clock.local(self._kiosk.clock.now()).date()
        shown = self._kiosk.pack_in(self._speaker.words.language).slides_on(today)
        old = self._slides
        self._slides = [Offer("", s.headline, s.body, s.provenance.source, parent=self) for s in shown]
        self.slidesChanged.emit()
        dismiss(old)

    def _look(self) -> None:
        now = self._kiosk.clock.local(self._kiosk.clock.now())
        language = self._speaker.words.language
        part = next(name for hour, name in _GREETINGS if now.hour < hour)
        shown = (
            clock_time(now, language),
            long_date(now.date(), language),
            self._speaker.words.say(f"home-greeting-{part}"),
        )
        if shown != (self._clock, self._date, self._greeting):
            self._clock, self._date, self._greeting = shown
            self.timeChanged.emit()

    @Property(str, notify=settled)
    def kelurahan(self) -> str:
        return self._kiosk.area.spoken_name

    @Property(str, notify=settled)
    def city(self) -> str:
        return self._kiosk.pack.city.name

    @Property(str, notify=settled)
    def government(self) -> str:
        return self._kiosk.pack.city.government

    @Property(str, notify=timeChanged)
    def clock(self) -> str:
        return self._clock

    @Property(str, notify=timeChanged)
    def date(self) -> str:
        return self._date

    @Property(str, notify=timeChanged)
    def greeting(self) -> str:
        return self._greeting

    @Property(str, notify=settled)
    def emergencyNumber(self) -> str:
        return self._kiosk.pack.danger.number

    @Property(str, notify=settled)
    def ticketPrefix(self) -> str:
        return self._kiosk.pack.city.ticket_prefix

    @Property(QVariantList, notify=slidesChanged)
    def slides(self) -> list[QObject]:
        return list(self._slides)

    @Property(QVariantList, notify=settled)
    def siteRows(self) -> list[str]:
        """The city's published address as a QR code, rows of 0 and 1; empty where it has none."""
        if not self._site_rows and self._kiosk.pack.city.site:
            self._site_rows = qr_rows(self._kiosk.pack.city.site)
        return list(self._site_rows)

    @Property(bool, notify=settled)
    def hasServices(self) -> bool:
        return bool(self._kiosk.pack.content.services)

    @Property(bool, notify=settled)
    def hasInformation(self) -> bool:
        return bool(self._kiosk.pack.content.articles)

    @Property(QVariantList, notify=settled)
    def forms(self) -> list[str]:
        """Codes of the forms that can be filled in here."""
        return list(self._kiosk.pack.forms)

    @Property(str, notify=settled)
    def tile(self) -> str:
        return self._kiosk.pack.city.tile

    @Property(str, notify=settled)
    def villageArt(self) -> str:
        return self._kiosk.pack.city.art.get("village", "")

    @Property(str, notify=settled)
    def residentsArt(self) -> str:
        return self._kiosk.pack.city.art.get("residents", "")

    @Property(str, notify=settled)
    def stage(self) -> str:
        return self._accents["stage"]

    @Property(str, notify=settled)
    def stageDark(self) -> str:
        return self._accents["stageDark"]

    @Property(str, notify=settled)
    def stageLight(self) -> str:
        return self._accents["stageLight"]

    @Property(str, notify=settled)
    def accentSoft(self) -> str:
        return self._accents["accentSoft"]

    @Property(str, notify=settled)
    def accentText(self) -> str:
        return self._accents["accentText"]

    @Property(str, notify=settled)
    def pair(self) -> str:
        return self._accents["pair"]
