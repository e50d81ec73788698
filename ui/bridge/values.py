# SPDX-License-Identifier: GPL-3.0-or-later
"""Small values as QML reads them: made whole, never changed, replaced when something is new."""

from collections.abc import Iterable

from PySide6.QtCore import Property, QObject
from PySide6.QtQml import QmlElement, QmlUncreatable

from resources.pack.content import Service

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made in Python")
class Offer(QObject):  # type: ignore[operator]
    """Something to choose: an option, a topic, an area."""

    def __init__(
        self, value: str, label: str, help_text: str = "", note: str = "", icon: str = "", parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._value = value
        self._label = label
        self._help = help_text
        self._note = note
        self._icon = icon

    @Property(str, constant=True)
    def value(self) -> str:
        return self._value

    @Property(str, constant=True)
    def label(self) -> str:
        return self._label

    @Property(str, constant=True)
    def help(self) -> str:
        return self._help

    @Property(str, constant=True)
    def note(self) -> str:
        return self._note

    @Property(str, constant=True)
    def icon(self) -> str:
        return self._icon


@QmlElement
@QmlUncreatable("made in Python")
class PaperLine(QObject):  # type: ignore[operator]
    """One labelled line on paper; on the check page with the page that changes it."""

    def __init__(
        self, label: str, value: str, page: str = "", *, personal: bool = False, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._label = label
        self._value = value
        self._page = page
        self._personal = personal
        self.pair = (label, value)

    @Property(str, constant=True)
    def label(self) -> str:
        return self._label

    @Property(str, constant=True)
    def value(self) -> str:
        return self._value

    @Property(str, constant=True)
    def page(self) -> str:
        """The page that changes it."""
        return self._page

    @Property(bool, constant=True)
    def personal(self) -> bool:
        """Whether it says who she is: shown, but not read aloud in a hall."""
        return self._personal


@QmlElement
@QmlUncreatable("made in Python")
class MapShape(QObject):  # type: ignore[operator]
    """One kelurahan on the drawn map, in a square of 1000 units."""

    def __init__(
        self, code: str, name: str, path: str, label_x: float, label_y: float, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._code = code
        self._name = name
        self._path = path
        self._label_x = label_x
        self._label_y = label_y

    @Property(str, constant=True)
    def code(self) -> str:
        return self._code

    @Property(str, constant=True)
    def name(self) -> str:
        return self._name

    @Property(str, constant=True)
    def path(self) -> str:
        """Outline as an SVG path, filled odd-even."""
        return self._path

    @Property(float, constant=True)
    def labelX(self) -> float:
        return self._label_x

    @Property(float, constant=True)
    def labelY(self) -> float:
        return self._label_y


@QmlElement
@QmlUncreatable("made in Python")
class TakenPhoto(QObject):  # type: ignore[operator]
    """A picture of this visit; source is read from memory."""

    def __init__(self, name: str, source: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._source = source

    @Property(str, constant=True)
    def name(self) -> str:
        return self._name

    @Property(str, constant=True)
    def source(self) -> str:
        return self._source


@QmlElement
@QmlUncreatable("made in Python")
class TimelineStep(QObject):  # type: ignore[operator]
    """One step of a submission's way."""

    def __init__(
        self, title: str, detail: str, day: str, clock: str, done: bool, answer: bool, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._title = title
        self._detail = detail
        self._day = day
        self._clock = clock
        self._done = done
        self._answer = answer

    @Property(str, constant=True)
    def title(self) -> str:
        return self._title

    @Property(str, constant=True)
    def detail(self) -> str:
        return self._detail

    @Property(str, constant=True)
    def day(self) -> str:
        return self._day

    @Property(str, constant=True)
    def clock(self) -> str:
        return self._clock

    @Property(bool, constant=True)
    def done(self) -> bool:
        return self._done

    @Property(bool, constant=True)
    def answer(self) -> bool:
        return self._answer


@QmlElement
@QmlUncreatable("made in Python")
class ServiceLine(QObject):  # type: ignore[operator]
    """A service in a list."""

    def __init__(self, service: Service, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._service = service

    @Property(str, constant=True)
    def value(self) -> str:
        return self._service.code

    @Property(str, constant=True)
    def label(self) -> str:
        return self._service.name

    @Property(str, constant=True)
    def icon(self) -> str:
        return self._service.icon

    @Property(bool, constant=True)
    def free(self) -> bool:
        return self._service.free

    @Property(str, constant=True)
    def time(self) -> str:
        return self._service.time


def dismiss(old: Iterable[QObject]) -> None:
    """Have replaced values deleted once QML has let go of them."""
    for value in old:
        value.deleteLater()
