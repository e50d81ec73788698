# SPDX-License-Identifier: GPL-3.0-or-later
"""Where a matter is: kecamatan and kelurahan by list or map, small areas by number, and a landmark in words."""

from collections.abc import Callable, Collection

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.app import Kiosk
from resources.forms.model import Answer, Place, QuestionType
from resources.pack.model import Area
from ui.bridge.city_map import Maps
from ui.bridge.kinds import QVariantList
from ui.bridge.values import MapShape, Offer, dismiss

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1

PLACES = (QuestionType.PLACE, QuestionType.KELURAHAN, QuestionType.SMALL_AREA)
"""Kinds of questions that this answers, alone or together on one page."""


def part_of(kind: QuestionType, place: Place) -> Answer:
    """What of a place answers a question of this kind."""
    if kind is QuestionType.KELURAHAN:
        return place.kelurahan
    return place if kind is QuestionType.PLACE else Place(place.kelurahan, place.outer, place.inner)


@QmlElement
@QmlUncreatable("made in Python")
class PlaceAnswer(QObject):  # type: ignore[operator]
    """The place being chosen. Begins with the kelurahan the kiosk stands in."""

    settled = Signal()
    changed = Signal()
    kecamatanChanged = Signal()
    openedChanged = Signal()

    def __init__(self, kiosk: Kiosk, given: Callable[[Place], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._kiosk = kiosk
        self._given = given
        self._maps: Maps = {}
        self._all_kecamatan = [Offer(a.code, a.spoken_name, parent=self) for a in kiosk.pack.kecamatan()]
        self._kelurahan: list[Offer] = []
        self._shapes: list[MapShape] = []
        self._kecamatan = kiosk.kecamatan
        self._place = Place(kiosk.area.code)
        self._asked: Collection[QuestionType] = (QuestionType.PLACE,)
        self._enter(kiosk.kecamatan)

    @property
    def place(self) -> Place:
        """The answer so far."""
        return self._place

    def learn_maps(self, maps: Maps) -> None:
        """The outlines have been read."""
        self._maps = maps
        self._enter(self._kecamatan)

    def open(self, place: Place, asked: Collection[QuestionType]) -> None:
        """A page asks for these parts of a place; so far it is this one."""
        self._place, self._asked = place, tuple(asked)
        kecamatan = self._kiosk.pack.area(place.kelurahan).parent if place.kelurahan else self._kecamatan.code
        if kecamatan != self._kecamatan.code:
            self._enter(self._kiosk.pack.area(kecamatan))
        self.openedChanged.emit()
        self.changed.emit()

    def wipe(self) -> None:
        """Back to where the kiosk stands."""
        self._place = Place(self._kiosk.area.code)
        self._enter(self._kiosk.kecamatan)
        self.changed.emit()

    @Slot(str)
    def chooseKecamatan(self, code: str) -> None:
        """Another kecamatan; its kelurahan are still to be chosen."""
        if code != self._kecamatan.code:
            self._enter(self._kiosk.pack.area(code))
            self._take(Place("", landmark=self._place.landmark))

    @Slot(str)
    def chooseKelurahan(self, code: str) -> None:
        """A kelurahan, from the list or the map; numbers of another kelurahan mean nothing here."""
        if code != self._place.kelurahan:
            self._take(Place(code, landmark=self._place.landmark))

    @Slot(int, int)
    def setNumbers(self, outer: int, inner: int) -> None:
        """The small areas; 0 is not known."""
        old = self._place
        self._take(Place(old.kelurahan, _digits(outer), _digits(inner), old.landmark))

    @Slot(str)
    def setLandmark(self, landmark: str) -> None:
        """What is near."""
        old = self._place
        self._take(Place(old.kelurahan, old.outer, old.inner, landmark))

    def _take(self, place: Place) -> None:
        self._place = place
        self.changed.emit()
        self._given(place)

    def _enter(self, kecamatan: Area) -> None:
        old: list[QObject] = [*self._kelurahan, *self._shapes]
        self._kecamatan = kecamatan
        areas = self._kiosk.pack.kelurahan_of(kecamatan.code)
        self._kelurahan = [Offer(a.code, a.spoken_name, parent=self) for a in areas]
        drawn = self._maps.get(kecamatan.code)
        outlines = drawn.outlines if drawn else ()
        self._shapes = [MapShape(o.code, o.name, o.path, *o.label, parent=self) for o in outlines]
        self.kecamatanChanged.emit()
        dismiss(old)

    @Property(bool, notify=openedChanged)
    def asksKelurahan(self) -> bool:
        return QuestionType.PLACE in self._asked or QuestionType.KELURAHAN in self._asked

    @Property(bool, notify=openedChanged)
    def asksNumbers(self) -> bool:
        """The small areas: RW and RT, or lingkungan."""
        return QuestionType.PLACE in self._asked or QuestionType.SMALL_AREA in self._asked

    @Property(bool, notify=openedChanged)
    def asksLandmark(self) -> bool:
        return QuestionType.PLACE in self._asked

    @Property(str, notify=settled)
    def outerLabel(self) -> str:
        return self._kiosk.pack.city.outer_label

    @Property(str, notify=settled)
    def innerLabel(self) -> str:
        return self._kiosk.pack.city.inner_label

    @Property(QVariantList, notify=settled)
    def kecamatanChoices(self) -> list[QObject]:
        return list(self._all_kecamatan)

    @Property(QVariantList, notify=kecamatanChanged)
    def kelurahanChoices(self) -> list[QObject]:
        return list(self._kelurahan)

    @Property(QVariantList, notify=kecamatanChanged)
    def shapes(self) -> list[QObject]:
        return list(self._shapes)

    @Property(str, notify=kecamatanChanged)
    def neighbours(self) -> str:
        """Lines around the kecamatan, as an SVG path in the map's units."""
        drawn = self._maps.get(self._kecamatan.code)
        return drawn.neighbours if drawn else ""

    @Property(str, notify=kecamatanChanged)
    def kecamatan(self) -> str:
        return self._kecamatan.code

    @Property(str, notify=kecamatanChanged)
    def kecamatanName(self) -> str:
        return self._kecamatan.spoken_name

    @Property(str, notify=changed)
    def kelurahan(self) -> str:
        return self._place.kelurahan

    @Property(str, notify=changed)
    def kelurahanName(self) -> str:
        code = self._place.kelurahan
        return self._kiosk.pack.area(code).spoken_name if code else ""

    @Property(int, notify=changed)
    def outer(self) -> int:
        return int(self._place.outer or 0)

    @Property(int, notify=changed)
    def inner(self) -> int:
        return int(self._place.inner or 0)

    @Property(str, notify=changed)
    def landmark(self) -> str:
        return self._place.landmark


def _digits(number: int) -> str:
    return f"{number:02d}" if number > 0 else ""
