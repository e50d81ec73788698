# SPDX-License-Identifier: GPL-3.0-or-later
"""Pictures of this visit: taken by the camera where there is one, held in memory, shown from memory, gone with it."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QIODevice, QObject, QSize, Qt
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickImageProvider

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QVideoFrame

PROVIDER = "photo"
VIEW = "view"
_VIEW_SIZE = QSize(960, 720)
JPEG_QUALITY = 88


class Shelf(QQuickImageProvider):
    """The pictures by name, and the newest picture of the viewfinder."""

    def __init__(self) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)
        self._pictures: dict[str, bytes] = {}
        self._small: dict[str, QImage] = {}
        self._view = QImage()
        self._count = 0

    def requestImage(self, name: str, size: QSize, _wanted: QSize) -> QImage:
        """The picture QML asks for."""
        image = self._view if name.startswith(VIEW) else self._small.get(name, QImage())
        size.setWidth(image.width())
        size.setHeight(image.height())
        return image

    def pictures(self) -> dict[str, bytes]:
        """All pictures by name."""
        return dict(self._pictures)

    def put(self, picture: bytes, small: QImage) -> str:
        """Keep a picture; returns its name, which is never used again in this run."""
        self._count += 1
        name = f"foto-{self._count}"
        self._pictures[name] = picture
        self._small[name] = small
        return name

    def show_view(self, image: QImage) -> None:
        """What the camera sees now."""
        self._view = image

    def drop(self, name: str) -> None:
        """Take a picture away."""
        self._pictures.pop(name, None)
        self._small.pop(name, None)

    def wipe(self) -> None:
        """Nothing of the visit stays."""
        self._pictures.clear()
        self._small.clear()
        self._view = QImage()


def prepare(image: QImage) -> tuple[bytes, QImage]:
    """A picture as JPEG and as a small image for the screen. Errand lane."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "JPG", JPEG_QUALITY)  # type: ignore[call-overload]  # the stubs know only bytes here
    small = image.scaled(_VIEW_SIZE, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation)
    return bytes(buffer.data().data()), small


class Camera(QObject):
    """The kiosk's camera, if Qt's multimedia part and a device are there; everything works without."""

    def __init__(self, seen: Callable[[QImage], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._seen = seen
        self._parts: tuple[QObject, ...] = ()
        self.present = False

    def look_for(self) -> None:
        """Find out whether there is a camera. Slow, so done once before the first screen."""
        try:
            from PySide6.QtMultimedia import QMediaDevices  # noqa: PLC0415 - optional and slow to load
        except ImportError:
            return
        self.present = bool(QMediaDevices.videoInputs())

    def start(self) -> None:
        """Begin to look."""
        if not self.present or self._parts:
            return
        from PySide6.QtMultimedia import (  # noqa: PLC0415 - as above; loaded by now
            QCamera,
            QMediaCaptureSession,
            QVideoSink,
        )

        camera, session, sink = QCamera(self), QMediaCaptureSession(self), QVideoSink(self)
        session.setCamera(camera)
        session.setVideoSink(sink)
        sink.videoFrameChanged.connect(self._frame)
        camera.start()
        self._parts = (camera, session, sink)

    def stop(self) -> None:
        """Look no longer; the camera's light goes out."""
        for part in reversed(self._parts):
            part.deleteLater()
        self._parts = ()

    def _frame(self, frame: "QVideoFrame") -> None:
        if frame.isValid():
            self._seen(frame.toImage())
