# SPDX-License-Identifier: GPL-3.0-or-later
"""The pictures of a submission: taken, shown, taken away again."""

from collections.abc import Callable

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtGui import QImage
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.errors import KioskError
from ui.bridge.kinds import QVariantList
from ui.bridge.photos import PROVIDER, VIEW, Camera, Shelf, prepare
from ui.bridge.values import TakenPhoto, dismiss
from ui.tasks import Tasks

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made in Python")
class PhotoAnswer(QObject):  # type: ignore[operator]
    """Pictures taken in this visit, and what the camera sees."""

    changed = Signal()
    viewChanged = Signal()
    cameraChanged = Signal()
    looking = Signal(bool)
    """Whether somebody looks through the camera; she needs time to find what she wants to show."""

    def __init__(
        self,
        tasks: Tasks,
        shelf: Shelf,
        given: Callable[[tuple[str, ...]], None],
        failed: Callable[[KioskError], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._shelf = shelf
        self._given = given
        self._failed = failed
        self.camera = Camera(self._seen, self)
        self._view = QImage()
        self._views = 0
        self._photos: list[TakenPhoto] = []
        self._names: tuple[str, ...] = ()
        self._visit = 0

    def look_for_camera(self) -> None:
        """Find out whether there is a camera; slow, once, before the first screen."""
        self.camera.look_for()
        self.cameraChanged.emit()

    def has_camera(self) -> bool:
        """Whether one was found, for Python."""
        return self.camera.present

    @Slot()
    def open(self) -> None:
        """Show what the camera sees."""
        self.camera.start()
        self.looking.emit(self.camera.present)

    @Slot()
    def close(self) -> None:
        """Look no longer."""
        self.camera.stop()
        self.looking.emit(False)

    @Slot()
    def take(self) -> None:
        """Keep what the camera sees now."""
        if not self._view.isNull():
            self.add(self._view.copy())

    @Slot(str)
    def remove(self, name: str) -> None:
        """Take a picture away again."""
        self._shelf.drop(name)
        self._set(tuple(known for known in self._names if known != name))

    def add(self, image: QImage) -> None:
        """Keep a picture; made small beside the screen."""
        visit = self._visit

        def keep(prepared: tuple[bytes, QImage]) -> None:
            if visit == self._visit:
                self._set((*self._names, self._shelf.put(*prepared)))

        self._tasks.errand(lambda: prepare(image), keep, self._failed)

    def wipe(self) -> None:
        """Nothing of the visit stays."""
        self._visit += 1
        self.camera.stop()
        self.looking.emit(False)
        self._view = QImage()
        self._shelf.wipe()
        self._show(())

    def _set(self, names: tuple[str, ...]) -> None:
        self._show(names)
        self._given(names)

    def _show(self, names: tuple[str, ...]) -> None:
        old, self._names = self._photos, names
        self._photos = [TakenPhoto(name, f"image://{PROVIDER}/{name}", self) for name in names]
        self.changed.emit()
        dismiss(old)

    def _seen(self, image: QImage) -> None:
        self._view = image
        self._views += 1
        self._shelf.show_view(image)
        self.viewChanged.emit()

    @Property(QVariantList, notify=changed)
    def photos(self) -> list[QObject]:
        return list(self._photos)

    @Property(bool, notify=cameraChanged)
    def hasCamera(self) -> bool:
        return self.camera.present

    @Property(str, notify=viewChanged)
    def view(self) -> str:
        """What the camera sees; a new address for every picture."""
        return f"image://{PROVIDER}/{VIEW}-{self._views}" if self._views else ""
