# SPDX-License-Identifier: GPL-3.0-or-later
"""Icons, tiles and borders as images in any colour, so that nothing needs a GPU effect.

Addresses: image://icon/NAME/RRGGBB (one colour), image://art/NAME (as drawn),
image://tumpal/STAGE/BRICK/TURMERIC/BED/h (or v; only "line/RRGGBB/h" in high contrast), image://shadow/paper.

Does without the names of Qt's namespace: reading them takes longer than the first page, which is drawn from here.
"""

import logging
import math
from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QByteArray, QPointF, QRectF, QSize
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPolygonF, QTransform
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
    image.fill(0)
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
    painter.fillRect(image.rect(), QColor("#" + colour))
    painter.end()
    return image


def _triangle(painter: QPainter, colour: str, points: tuple[tuple[float, float], ...]) -> None:
    path = QPainterPath()
    path.addPolygon(QPolygonF([QPointF(x, y) for x, y in points]))
    painter.fillPath(path, QColor("#" + colour))


@lru_cache(maxsize=16)
def tumpal(spec: str, zoom: float) -> QImage:
    """One period of the triangle border, lying (h) or standing with the stage on its left (v)."""
    stage, *others, direction = spec.split("/")
    image = _blank(QSize(round(TOOTH * zoom), round(BORDER * zoom)))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(image.width() / TOOTH, image.height() / BORDER)
    if stage == "line":
        _triangle(painter, others[0], ((2, 25), (34, 25), (18, 4)))
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Clear)
        _triangle(painter, others[0], ((11, 25), (25, 25), (18, 15)))
    else:
        brick, turmeric, bed = others
        painter.fillRect(0, 0, TOOTH, BORDER, QColor("#" + bed))
        _triangle(painter, stage, ((-18, 0), (18, 0), (0, 14.56)))
        _triangle(painter, stage, ((18, 0), (54, 0), (36, 14.56)))
        _triangle(painter, brick, ((2, 28), (34, 28), (18, 3.36)))
        _triangle(painter, turmeric, ((10.8, 28), (25.2, 28), (18, 16.24)))
    painter.end()
    # Standing, the triangles rest on the stage and point to the counter.
    return image if direction == "h" else image.transformed(QTransform().rotate(90))


@lru_cache(maxsize=2)
def paper_shadow() -> QImage:
    """A nine-slice picture: 40 px margins around a solid middle, painted once by nested rounded rectangles."""
    margin, side = 40, 120
    image = _blank(QSize(side, side))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    steps = BLUR * 2
    weights = [math.exp(-(((step - BLUR) / BLUR * 2) ** 2) / 2) for step in range(steps)]
    for step, weight in enumerate(weights):
        grow = BLUR - step
        box = QRectF(margin, margin, side - 2 * margin, side - 2 * margin).adjusted(-grow, -grow, grow, grow)
        path = QPainterPath()
        path.addRoundedRect(box.translated(0, DROP), max(2, grow + 4), max(2, grow + 4))
        painter.fillPath(path, QColor.fromRgbF(0, 0, 0, DARKEST * weight / sum(weights)))
    painter.end()
    return image


class PictureProvider(QQuickImageProvider):
    """Answers the image addresses of one kind."""

    def __init__(self, kind: str) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)
        self._kind = kind

    def requestImage(self, address: str, size: QSize, requested: QSize) -> QImage:  # noqa: N802 (Qt's name)
        try:
            image = self._draw(address, requested)
        except Exception:  # Qt has nobody who could take it, and the process would end
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
