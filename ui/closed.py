# SPDX-License-Identifier: GPL-3.0-or-later
"""The page of a kiosk that does not come up: two sentences, without our QML and without the kiosk behind them."""

import logging
import signal

from PySide6.QtCore import QCoreApplication, QRect, Qt, QTimer
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPainter, QPaintEvent, QRasterWindow

from kiosk.errors import number_of
from resources.texts import Words
from ui import fonts
from ui.full_screen import FullScreen

FLOOR, INK, SOFT = QColor("#F6EFE3"), QColor("#211A14"), QColor("#4A3F35")
LISTEN_MS = 500
_log = logging.getLogger(__name__)


class ClosedPage(QRasterWindow):
    """Says it in Indonesian, small in English, and at the foot for staff what is wrong, with its number."""

    def __init__(self, code: str) -> None:
        super().__init__()
        own, other = Words("id"), Words("en")
        self._said = own.say("error-closed-title"), own.say("error-closed-advice")
        self._also = f"{other.say('error-closed-title')} {other.say('error-closed-advice')}"
        self._for_staff = ""
        if code:
            self._for_staff = own.say("visit-error-number", number=number_of(code))
            if f"error-{code}-title" in own.ids():
                self._for_staff += "\n" + " ".join(own.say(f"error-{code}-{part}") for part in ("title", "advice"))
        self.said = (*self._said, self._also, self._for_staff)
        """Everything that can be read here."""
        self.setTitle(self._said[0])
        self.resize(540, 960)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Everything is drawn anew; nothing here changes."""
        painter = QPainter(self)
        width, height = self.width(), self.height()
        unit = min(width, height) / 1080
        painter.fillRect(0, 0, width, height, FLOOR)
        room = QRect(0, 0, width, height).adjusted(*(round(side * unit) for side in (88, 88, -88, -88)))
        middle = Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextWordWrap
        upper = room.adjusted(0, round(room.height() * 0.3), 0, 0)
        for text, size, weight, colour, space in (
            (self._said[0], 76, QFont.Weight.Bold, INK, 56),
            (self._said[1], 60, QFont.Weight.DemiBold, INK, 88),
            (self._also, 36, QFont.Weight.Medium, SOFT, 0),
        ):
            font = QFont(fonts.SANS, weight=weight)
            font.setPixelSize(max(8, round(size * unit)))
            painter.setFont(font)
            painter.setPen(colour)
            used = painter.drawText(upper, middle, text)
            bottom = used.bottom() if isinstance(used, QRect) else upper.top()
            upper.setTop(bottom + round(space * unit))
        if self._for_staff:
            font = QFont(fonts.SANS, weight=QFont.Weight.Medium)
            font.setPixelSize(max(8, round(30 * unit)))
            painter.setFont(font)
            painter.setPen(SOFT)
            foot = Qt.AlignmentFlag.AlignBottom | middle
            painter.drawText(room, foot, self._for_staff)
        painter.end()


def run(code: str) -> int:
    """Show it until somebody ends this process."""
    existing = QGuiApplication.instance()
    app = existing if isinstance(existing, QGuiApplication) else QGuiApplication(["anjungan"])
    fonts.load(app)
    page = ClosedPage(code)
    hold = FullScreen(page)
    signal.signal(signal.SIGTERM, lambda *_: QCoreApplication.exit(0))
    _log.info("the closed page is shown", extra={"code": code})
    listening = QTimer()  # lets Python take its signals
    listening.timeout.connect(lambda: None)
    listening.start(LISTEN_MS)
    try:
        return app.exec()
    finally:
        hold.let_go()
