# SPDX-License-Identifier: GPL-3.0-or-later
"""What became of a submission: asked for by ticket and access code, or by the scanned receipt."""

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.app import Kiosk
from kiosk.domain.progress import Progress, Step
from kiosk.errors import AskOfficer, KioskError
from kiosk.printing.printed import Printed
from resources.calendar import clock_time, long_date, short_day
from ui.bridge.kinds import QVariantList
from ui.bridge.speaker import Speaker
from ui.bridge.trouble import Trouble
from ui.bridge.values import TimelineStep, dismiss
from ui.tasks import Tasks

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made in Python")
class Follow(QObject):  # type: ignore[operator]
    """The question, and the answer as a timeline."""

    settled = Signal()
    askedChanged = Signal()
    busyChanged = Signal()
    progressChanged = Signal()
    printingChanged = Signal()
    scanned = Signal()

    def __init__(self, kiosk: Kiosk, tasks: Tasks, speaker: Speaker, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._kiosk = kiosk
        self._tasks = tasks
        self._speaker = speaker
        self._ticket = ""
        self._access = ""
        self._scan = ""
        self._busy = False
        self._printing = ""
        self._listening = False
        self._visit = 0
        self._progress: Progress | None = None
        self._steps: list[TimelineStep] = []
        self._trouble = Trouble(speaker, self)
        self._print_trouble = Trouble(speaker, self)
        speaker.languageChanged.connect(self._ask_again)

    @Slot(str)
    def setTicket(self, text: str) -> None:
        """Typed so far."""
        self._ticket, self._scan = text, ""
        self._trouble.clear()
        self.askedChanged.emit()

    @Slot(str)
    def setAccess(self, text: str) -> None:
        """Typed so far."""
        self._access = text
        self._trouble.clear()
        self.askedChanged.emit()

    @Slot(bool)
    def listen(self, on: bool) -> None:
        """Whether the screen shown can take a scanned receipt. Then somebody may ask, so the newest is fetched."""
        self._listening = on
        if on:
            self._kiosk.send_now()

    @Slot()
    def standBy(self) -> None:
        """Between two visits: a scanned receipt is taken, and nothing is fetched for nobody."""
        self._listening = True

    def take_scan(self, text: str) -> bool:
        """A receipt was scanned; False when the screen shown has no use for it."""
        if not self._listening:
            return False
        self._ticket = self._access = ""
        self._scan = text
        self.askedChanged.emit()
        self.scanned.emit()
        self._ask()
        return True

    @Slot()
    def lookUp(self) -> None:
        """Ask with what was typed."""
        self._scan = ""
        self._ask()

    @Slot()
    def close(self) -> None:
        """Back from the timeline to the question."""
        self._scan = ""
        self._take(None)

    @Slot()
    def printShort(self) -> None:
        """The short receipt once more: number, topic, deadline and state, nothing that opens it."""
        if self._progress is None or self._printing == "printing":
            return
        progress, language, visit = self._progress, self._speaker.words.language, self._visit
        self._show_printing("printing")

        def printed(outcome: Printed) -> None:
            if visit == self._visit:
                if outcome.kind == "failed":
                    self._print_trouble.show(AskOfficer(outcome.error_code or "printer-failed"))
                self._show_printing(outcome.kind)

        def failed(error: KioskError) -> None:
            if visit == self._visit:
                self._print_trouble.show(error)
                self._show_printing("failed")

        kiosk = self._kiosk
        work = lambda: kiosk.print_receipt(kiosk.short_receipt(progress, language), language)  # noqa: E731
        self._tasks.errand(work, printed, failed)

    def wipe(self) -> None:
        """Nothing of the visit stays."""
        self._visit += 1
        self._ticket = self._access = self._scan = ""
        self._set_busy(busy=False)
        self._trouble.clear()
        self._take(None)
        self.askedChanged.emit()

    def _show_printing(self, state: str) -> None:
        self._printing = state
        if state != "failed":
            self._print_trouble.clear()
        self.printingChanged.emit()

    def _ask(self) -> None:
        if self._busy:
            return
        self._set_busy(busy=True)
        self._trouble.clear()
        visit = self._visit

        def found(progress: Progress) -> None:
            if visit == self._visit:
                self._set_busy(busy=False)
                self._take(progress)

        def refused(error: KioskError) -> None:
            if visit == self._visit:
                self._set_busy(busy=False)
                self._scan = ""
                self._take(None)
                self._trouble.show(error)

        question = (self._scan, "") if self._scan else (self._ticket, self._access)
        self._tasks.follow(self._kiosk.follow(*question, self._speaker.words.language), found, refused)

    def _ask_again(self) -> None:
        # the timeline is written in the language it was asked in
        if self._progress is not None:
            self._ask()

    def _take(self, progress: Progress | None) -> None:
        old, self._progress = self._steps, progress
        self._steps = [self._step(step) for step in progress.steps] if progress else []
        self._show_printing("")
        self.progressChanged.emit()
        dismiss(old)

    def _step(self, step: Step) -> TimelineStep:
        language = self._speaker.words.language
        day = short_day(step.at.date(), language) if step.at else ""
        clock = clock_time(step.at, language) if step.at else ""
        return TimelineStep(step.title, step.detail, day, clock, step.done, step.kind == "answer", self)

    def _set_busy(self, *, busy: bool) -> None:
        self._busy = busy
        self.busyChanged.emit()

    @Property(str, notify=askedChanged)
    def ticket(self) -> str:
        return self._ticket

    @Property(str, notify=askedChanged)
    def access(self) -> str:
        return self._access

    @Property(bool, notify=askedChanged)
    def ready(self) -> bool:
        return bool(self._ticket.strip() and self._access.strip())

    @Property(bool, notify=busyChanged)
    def busy(self) -> bool:
        return self._busy

    @Property(bool, notify=progressChanged)
    def found(self) -> bool:
        return self._progress is not None

    @Property(str, notify=progressChanged)
    def number(self) -> str:
        return self._progress.ticket if self._progress else ""

    @Property(str, notify=progressChanged)
    def topic(self) -> str:
        return self._progress.topic if self._progress else ""

    @Property(str, notify=progressChanged)
    def badge(self) -> str:
        return self._progress.badge if self._progress else ""

    @Property(bool, notify=progressChanged)
    def answered(self) -> bool:
        return self._progress is not None and self._progress.reply is not None

    @Property(str, notify=progressChanged)
    def due(self) -> str:
        due = self._progress.due if self._progress else None
        return long_date(due, self._speaker.words.language) if due else ""

    @Property(QVariantList, notify=progressChanged)
    def steps(self) -> list[QObject]:
        return list(self._steps)

    @Property(str, notify=progressChanged)
    def replyAgency(self) -> str:
        reply = self._progress.reply if self._progress else None
        return reply.agency if reply else ""

    @Property(str, notify=progressChanged)
    def replyText(self) -> str:
        reply = self._progress.reply if self._progress else None
        return reply.text if reply else ""

    @Property(str, notify=progressChanged)
    def asOf(self) -> str:
        """When the city last told us, in words; empty when never."""
        at = self._progress.as_of if self._progress else None
        if at is None:
            return ""
        words = self._speaker.words
        language = words.language
        return words.say("follow-as-of", day=short_day(at.date(), language), clock=clock_time(at, language))

    @Property(Trouble, notify=settled)
    def trouble(self) -> Trouble:
        return self._trouble

    @Property(bool, notify=settled)
    def canPrint(self) -> bool:
        """Whether this kiosk has paper to offer."""
        config = self._kiosk.config
        return bool(config.printer or config.receipts_folder) and self._kiosk.staff.diary.abilities().paper

    @Property(str, notify=printingChanged)
    def printing(self) -> str:
        """Empty, printing, printed, no-printer or failed."""
        return self._printing

    @Property(Trouble, notify=settled)
    def printTrouble(self) -> Trouble:
        """Why it was not printed."""
        return self._print_trouble
