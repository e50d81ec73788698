# SPDX-License-Identifier: GPL-3.0-or-later
"""The full receipt on the screen, and its way to the printer. Exists only during the visit."""

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.app import Kiosk
from kiosk.domain.receipt import Part, Receipt
from kiosk.errors import AskOfficer, KioskError
from kiosk.printing.printed import Printed
from kiosk.printing.qr import qr_matrix
from resources.calendar import clock_time, long_date, short_day
from ui.bridge.kinds import QVariantList
from ui.bridge.speaker import Speaker
from ui.bridge.trouble import Trouble
from ui.bridge.values import PaperLine
from ui.tasks import Tasks

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1

QrRows = tuple[str, ...]
"""One string a row, 1 for a dark module."""


def qr_rows(text: str) -> QrRows:
    """The QR code as text rows. Takes some milliseconds, so made on the errand lane."""
    return tuple("".join("1" if dark else "0" for dark in row) for row in qr_matrix(text)) if text else ()


@QmlElement
@QmlUncreatable("made in Python")
class FiledPaper(QObject):  # type: ignore[operator]
    """A receipt with its QR code, as shown and printed."""

    settled = Signal()
    printingChanged = Signal()

    def __init__(
        self, kiosk: Kiosk, tasks: Tasks, speaker: Speaker, receipt: Receipt, qr: QrRows, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._kiosk = kiosk
        self._tasks = tasks
        self._speaker = speaker
        self._receipt = receipt
        self._language = speaker.words.language
        self._qr = qr
        # her story is known to her and long; on the screen its room goes to the number and the code
        self._lines = [PaperLine(n.label, n.value, parent=self) for n in receipt.lines if n.part is not Part.STORY]
        self._printing = ""
        self._trouble = Trouble(speaker, self)

    def print(self) -> None:
        """Have it printed; may be asked again."""
        if self._printing == "printing":
            return
        receipt, language = self._receipt, self._language
        self._printing = "printing"
        self._trouble.clear()
        self.printingChanged.emit()
        self._tasks.errand(lambda: self._kiosk.print_receipt(receipt, language), self._printed, self._failed)

    def _printed(self, printed: Printed) -> None:
        self._printing = str(printed.kind)
        if self._printing == "failed":
            self._trouble.show(AskOfficer(printed.error_code or "printer-failed"))
        self.printingChanged.emit()

    def _failed(self, error: KioskError) -> None:
        self._printing = "failed"
        self._trouble.show(error)
        self.printingChanged.emit()

    @Property(str, notify=settled)
    def government(self) -> str:
        return self._receipt.government.upper()

    @Property(str, notify=settled)
    def title(self) -> str:
        return self._receipt.title

    @Property(str, notify=settled)
    def time(self) -> str:
        at = self._receipt.received_at
        words = self._kiosk.words(self._language)
        day = short_day(at.date(), self._language)
        return words.say(
            "complaint-paper-time", day=day, clock=clock_time(at, self._language), zone=self._receipt.zone_label
        )

    @Property(bool, notify=settled)
    def approximate(self) -> bool:
        return self._receipt.approximate

    @Property(str, notify=settled)
    def numberLabel(self) -> str:
        """What the number is called."""
        words = self._kiosk.words(self._language)
        return self._receipt.number_label or words.say("receipt-number", kind=self._receipt.kind)

    @Property(str, notify=settled)
    def ticket(self) -> str:
        return self._receipt.ticket

    @Property(str, notify=settled)
    def accessCode(self) -> str:
        return self._receipt.access_code

    @Property(QVariantList, notify=settled)
    def lines(self) -> list[QObject]:
        return list(self._lines)

    @Property(QVariantList, notify=settled)
    def qrRows(self) -> list[str]:
        return list(self._qr)

    @Property(str, notify=settled)
    def due(self) -> str:
        return long_date(self._receipt.due, self._language) if self._receipt.due else ""

    @Property(str, notify=settled)
    def dueBasis(self) -> str:
        return self._receipt.due_basis

    @Property(QVariantList, notify=settled)
    def sending(self) -> list[str]:
        return list(self._receipt.sending)

    @Property(str, notify=settled)
    def officer(self) -> str:
        return self._receipt.officer

    @Property(str, notify=printingChanged)
    def printing(self) -> str:
        """Empty, printing, printed, no-printer or failed."""
        return self._printing

    @Property(Trouble, notify=settled)
    def trouble(self) -> Trouble:
        """Why it was not printed."""
        return self._trouble
