# SPDX-License-Identifier: GPL-3.0-or-later
"""How a list of requirements leaves the kiosk: on paper, or read from the screen by a phone."""

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.app import Kiosk
from kiosk.errors import AskOfficer, KioskError
from kiosk.printing.printed import Printed
from ui.bridge.kinds import QVariantList
from ui.bridge.paper import QrRows, qr_rows
from ui.bridge.speaker import Speaker
from ui.bridge.trouble import Trouble
from ui.tasks import Tasks

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made in Python")
class TakeAlong(QObject):  # type: ignore[operator]
    """One service's sheet on its way out. The QR code is always there, so no failed print is a dead end."""

    settled = Signal()
    changed = Signal()

    def __init__(self, kiosk: Kiosk, tasks: Tasks, speaker: Speaker, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._kiosk = kiosk
        self._tasks = tasks
        self._speaker = speaker
        self._trouble = Trouble(speaker, self)
        self._service = self._why = self._printing = ""
        self._qr: QrRows = ()
        self._qr_failed = False
        self._turn = 0
        speaker.languageChanged.connect(self._draw_again)

    def open(self, service: str, why: str) -> None:
        """Show the code of this service; why is print, phone or counter."""
        self._turn += 1
        self._service, self._why, self._printing = service, why, ""
        self._trouble.clear()
        self._draw()

    def print(self, ready: tuple[str, ...]) -> None:
        """Have the sheet printed, with what she has ready ticked; may be asked again."""
        if self._printing == "printing" or not self._service:
            return
        turn, service, language, kiosk = self._turn, self._service, self._speaker.words.language, self._kiosk

        def printed(outcome: Printed) -> None:
            if turn == self._turn:
                if outcome.kind == "failed":
                    self._trouble.show(AskOfficer(outcome.error_code or "printer-failed"))
                self._show_printing(outcome.kind)

        def failed(error: KioskError) -> None:
            if turn == self._turn:
                self._trouble.show(error)
                self._show_printing("failed")

        self._trouble.clear()
        self._show_printing("printing")
        self._tasks.errand(lambda: kiosk.print_sheet(service, ready, language), printed, failed)

    def wipe(self) -> None:
        """Back from it; a print still under way answers nobody."""
        self._turn += 1
        self._service = self._why = self._printing = ""
        self._qr, self._qr_failed = (), False
        self._trouble.clear()
        self.changed.emit()

    def _draw_again(self) -> None:
        # the code holds the list in the language it is asked in
        if self._service:
            self._draw()

    def _draw(self) -> None:
        turn, service, language, kiosk = self._turn, self._service, self._speaker.words.language, self._kiosk
        self._qr, self._qr_failed = (), False
        self.changed.emit()

        def show(qr: QrRows) -> None:
            if turn == self._turn and language == self._speaker.words.language:
                self._qr, self._qr_failed = qr, not qr
                self.changed.emit()

        self._tasks.errand(lambda: qr_rows(kiosk.take_along(service, language)), show, lambda _error: show(()))

    def _show_printing(self, state: str) -> None:
        self._printing = state
        self.changed.emit()

    @Property(bool, notify=changed)
    def present(self) -> bool:
        return bool(self._service)

    @Property(str, notify=changed)
    def why(self) -> str:
        """print, phone or counter: what she pressed."""
        return self._why

    @Property(str, notify=changed)
    def printing(self) -> str:
        """Empty, printing, printed, no-printer or failed."""
        return self._printing

    @Property(QVariantList, notify=changed)
    def qrRows(self) -> list[str]:
        return list(self._qr)

    @Property(bool, notify=changed)
    def qrFailed(self) -> bool:
        """The list could not be made into a code."""
        return self._qr_failed

    @Property(Trouble, notify=settled)
    def trouble(self) -> Trouble:
        """Why it was not printed."""
        return self._trouble
