# SPDX-License-Identifier: GPL-3.0-or-later
"""The receipt that grows while she answers, and the list of all answers that she checks before sending."""

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.app import Kiosk
from kiosk.domain.receipt import Part
from kiosk.domain.submission import Draft
from resources.calendar import clock_time, short_day
from resources.forms.check import visible_questions
from resources.forms.model import Page, Question, QuestionType
from resources.forms.speak import readable
from ui.bridge.filling import Filling
from ui.bridge.kinds import QVariantList
from ui.bridge.speaker import Speaker
from ui.bridge.values import PaperLine, dismiss

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1

_PERSONAL = frozenset({QuestionType.TEXT, QuestionType.PHONE, QuestionType.NIK, QuestionType.KK, QuestionType.NOP})
"""Kinds of answers that can say who somebody is: names and numbers, as the fields for them know too."""


@QmlElement
@QmlUncreatable("made in Python")
class GrowingPaper(QObject):  # type: ignore[operator]
    """Lines as the receipt will carry them; the newest is lit."""

    changed = Signal()
    checkChanged = Signal()

    def __init__(self, kiosk: Kiosk, speaker: Speaker, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._kiosk = kiosk
        self._speaker = speaker
        self._lines: list[PaperLine] = []
        self._check: list[PaperLine] = []
        self._fresh = -1
        self._begun = ""

    def begin(self) -> None:
        """A new sheet: its head carries the time at which it was begun."""
        self._begun = self._time()
        self.changed.emit()

    def show(self, draft: Draft, filling: Filling) -> None:
        """Print the answers so far; only what differs makes a new picture."""
        lines = self._kiosk.preview(draft)
        here = [q.receipt_label for q in filling.questions() if q.receipt_label]
        fresh = next((i for i, line in enumerate(lines) if line.label in here), -1)
        shown = [(line.label, line.value) for line in lines]
        if fresh == self._fresh and shown == [line.pair for line in self._lines]:
            return
        old, self._fresh = self._lines, fresh
        self._lines = [
            PaperLine(line.label, line.value, personal=line.part is Part.PERSON, parent=self) for line in lines
        ]
        self.changed.emit()
        dismiss(old)

    def show_check(self, filling: Filling) -> None:
        """All answers, with the page that changes them: a row for each question that has a label on paper."""
        rows: list[tuple[str, str, list[str]]] = []
        personal: set[int] = set()
        for page in filling.pages()[:-1]:
            for question, value in self._said(page, filling):
                if question.receipt_label or not rows:
                    rows.append((question.receipt_label, page.id, []))
                rows[-1][2].append(value)
                if question.type in _PERSONAL:
                    personal.add(len(rows))
        old = self._check
        self._check = [
            PaperLine(label, _two_lines(said), page, personal=number in personal, parent=self)
            for number, (label, page, said) in enumerate(rows, start=1)
        ]
        self.checkChanged.emit()
        dismiss(old)

    def wipe(self) -> None:
        """Nothing of the visit stays."""
        old: list[QObject] = [*self._lines, *self._check]
        self._lines, self._check, self._fresh, self._begun = [], [], -1, ""
        self.changed.emit()
        self.checkChanged.emit()
        dismiss(old)

    def _said(self, page: Page, filling: Filling) -> list[tuple[Question, str]]:
        answers, words = filling.answers, self._speaker.words
        pack = self._kiosk.pack_in(words.language)
        return [
            (question, readable(question, answers[question.id], pack, words))
            for question in visible_questions(page, answers)
            if question.id in answers and not question.hidden
        ]

    def _time(self) -> str:
        words = self._speaker.words
        now = self._kiosk.clock.local(self._kiosk.clock.now())
        return words.say(
            "complaint-paper-time",
            day=short_day(now.date(), words.language),
            clock=clock_time(now, words.language),
            zone=self._kiosk.pack.city.zone_label,
        )

    @Property(QVariantList, notify=changed)
    def lines(self) -> list[QObject]:
        return list(self._lines)

    @Property(int, notify=changed)
    def fresh(self) -> int:
        """Which line the page on the screen writes; -1 when none yet."""
        return self._fresh

    @Property(str, notify=changed)
    def time(self) -> str:
        return self._begun

    @Property(QVariantList, notify=checkChanged)
    def check(self) -> list[QObject]:
        return list(self._check)


def _two_lines(said: list[str]) -> str:
    """What a label answers, and below it what belongs to it (name, phone)."""
    return "\n".join(line for line in (said[0], ", ".join(said[1:])) if line)
