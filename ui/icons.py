# SPDX-License-Identifier: GPL-3.0-or-later
"""Icons, tiles and borders as images in any colour, so that nothing needs a GPU effect.

Addresses: image://icon/NAME/RRGGBB (one colour), image://art/NAME (as drawn),
image://tumpal/STAGE/BRICK/TURMERIC/BED/h (or v; only "line/RRGGBB/h" in high contrast), image://shadow/paper.

Does without what takes a colour or a brush by Python: that looks at all the names of Qt's namespace, which takes
longer than to draw the first page.
"""

import logging
import math
from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, QSize
from PySide6.QtGui import QColor, QImage, QPainter, QTransform
from PySide6.QtQml import QQmlEngine
from PySide6.QtQuick import QQuickImageProvider
from PySide6.QtSvg import QSvgRenderer

from resources import ROOT

ICONS = ROOT / "icons"
ART = ROOT / "art"
TOOTH = 36
"""Period of the tumpal border in pixels at 1080 wide."""
BORDER = 28
"""Height of the tumpal border."""
BLUR, DROP, DARKEST = 14, 8, 0.26
"""The one paper shadow: blur radius, shift downwards, opacity right under the edge."""


_log = logging.getLogger(__name__)


def _blank(size: QSize) -> QImage:
    image = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
    memoryview(image.bits())[:] = bytes(image.sizeInBytes())
    return image


@lru_cache(maxsize=64)
def _drawing(path: Path) -> QByteArray:
    return QByteArray(path.read_bytes())


def _find(name: str) -> Path:
    if "/" in name or ".." in name:
        raise ValueError(f"not an icon name: {name}")
    for folder in (ICONS, ART):
        path = folder / f"{name}.svg"
        if path.is_file():
            return path
    raise FileNotFoundError(f"no icon or tile named {name} in resources/icons or resources/art")


def _paint(path: Path, requested: QSize, crop: float = 1.0) -> QImage:
    renderer = QSvgRenderer(_drawing(path))
    box = renderer.viewBoxF()
    if crop != 1.0:
        renderer.setViewBox(QRectF(box.x(), box.y(), box.width() * crop, box.height() * crop))
        box = renderer.viewBoxF()
    if requested.width() > 0 and requested.height() > 0:
        size = requested
    elif requested.width() > 0:
        size = QSize(requested.width(), max(1, round(requested.width() * box.height() / box.width())))
    else:
        size = box.size().toSize()
    image = _blank(size)
    painter = QPainter(image)
    renderer.render(painter, QRectF(0, 0, size.width(), size.height()))
    painter.end()
    return image


@lru_cache(maxsize=512)
def tinted(name: str, colour: str, width: int, height: int) -> QImage:
    """The icon in one colour. A name starting with "mark-" is the upper left quarter of that city tile."""
    mark = name.startswith("mark-")
    path = _find("tegel-" + name.removeprefix("mark-") if mark else name)
    image = _paint(path, QSize(width, height), crop=0.5 if mark else 1.0)
    painter = QPainter(image)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
    painter.drawImage(image.rect(), _dot(colour))
    painter.end()
    return image


def _dot(colour: str) -> QImage:
    dot = _blank(QSize(1, 1))
    dot.setPixelColor(0, 0, QColor("#" + colour))
    return dot


def _from_svg(width: int, height: int, parts: str, size: QSize) -> QImage:
    image = _blank(size)
    text = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}">{parts}</svg>'
    painter = QPainter(image)
    QSvgRenderer(QByteArray(text.encode())).render(painter, QRectF(0, 0, size.width(), size.height()))
    painter.end()
    return image


@lru_cache(maxsize=16)
def tumpal(spec: str, zoom: float) -> QImage:
    """One period of the triangle border, lying (h) or standing with the stage on its left (v)."""
    stage, *others, direction = spec.split("/")
    if stage == "line":
        (colour,) = others
        parts = f'<path fill="#{colour}" fill-rule="evenodd" d="M2 25H34L18 4Z M11 25H25L18 15Z"/>'
    else:
        brick, turmeric, bed = others
        parts = (
            f'<path fill="#{bed}" d="M0 0H36V28H0Z"/>'
            f'<path fill="#{stage}" d="M-18 0H18L0 14.56Z M18 0H54L36 14.56Z"/>'
            f'<path fill="#{brick}" d="M2 28H34L18 3.36Z"/>'
            f'<path fill="#{turmeric}" d="M10.8 28H25.2L18 16.24Z"/>'
        )
    image = _from_svg(TOOTH, BORDER, parts, QSize(round(TOOTH * zoom), round(BORDER * zoom)))
    # Standing, the triangles rest on the stage and point to the counter.
    return image if direction == "h" else image.transformed(QTransform().rotate(90))


@lru_cache(maxsize=2)
def paper_shadow() -> QImage:
    """A nine-slice picture: 40 px margins around a solid middle, painted once by nested rounded rectangles."""
    margin, side = 40, 120
    steps = BLUR * 2
    weights = [math.exp(-(((step - BLUR) / BLUR * 2) ** 2) / 2) for step in range(steps)]
    parts = ""
    for step, weight in enumerate(weights):
        grow = BLUR - step
        place, across = margin - grow, side - 2 * (margin - grow)
        parts += (
            f'<rect x="{place}" y="{place + DROP}" width="{across}" height="{across}" rx="{max(2, grow + 4)}" '
            f'fill-opacity="{DARKEST * weight / sum(weights):.6f}"/>'
        )
    return _from_svg(side, side, parts, QSize(side, side))


class PictureProvider(QQuickImageProvider):
    """Answers the image addresses of one kind."""

    def __init__(self, kind: str) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)
        self._kind = kind

    def requestImage(self, address: str, size: QSize, requested: QSize) -> QImage:  # noqa: N802 (Qt's name)
        try:
            image = self._draw(address, requested)
        except (OSError, ValueError):  # Qt has nobody who could take it, and the process would end
            _log.exception("no such picture: %s %s", self._kind, address)
            image = _blank(QSize(1, 1))
        size.setWidth(image.width())
        size.setHeight(image.height())
        return image

    def _draw(self, address: str, requested: QSize) -> QImage:
        if self._kind == "icon":
            name, colour = address.rsplit("/", 1)
            return tinted(name, colour, requested.width(), requested.height())
        if self._kind == "tumpal":
            return tumpal(address, max(requested.width(), TOOTH) / TOOTH)
        if self._kind == "shadow":
            return paper_shadow()
        return _paint(_find(address), requested)


def install(engine: QQmlEngine) -> None:
    """Make the picture addresses known to QML."""
    for kind in ("icon", "art", "tumpal", "shadow"):
        engine.addImageProvider(kind, PictureProvider(kind))
