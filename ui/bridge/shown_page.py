# SPDX-License-Identifier: GPL-3.0-or-later
"""The page of a form that stands on the screen: its words, its questions, and what is said of their answers."""

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from resources.forms.check import is_empty
from resources.forms.model import Page, Problem
from ui.bridge.asked import Asked
from ui.bridge.filling import Filling
from ui.bridge.kinds import QVariantList
from ui.bridge.page_kind import page_kind
from ui.bridge.speaker import Speaker
from ui.bridge.values import dismiss

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made in Python")
class ShownPage(QObject):  # type: ignore[operator]
    """One page at a time; another language changes its words and leaves its questions where they are."""

    changed = Signal()
    worded = Signal()
    answersChanged = Signal()

    def __init__(self, speaker: Speaker, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._speaker = speaker
        self._filling: Filling | None = None
        self._questions: list[Asked] = []

    def open(self, filling: Filling | None) -> None:
        """The page where this form is now; none when the visit ends."""
        self._filling = filling
        old = self._questions
        self._questions = [Asked(question, self) for question in filling.questions()] if filling else []
        self.show_answers()
        self.worded.emit()
        self.changed.emit()
        dismiss(old)

    def show_answers(self) -> None:
        """What is answered, and what is said of it."""
        filling = self._filling
        if filling is not None:
            notes = filling.notes()
            for asked, question in zip(self._questions, filling.questions(), strict=False):
                problem = filling.problems.get(question.id)
                note = "" if problem else self._say(notes.get(question.id))
                asked.show(filling.typed(question.id), self._say(problem), note)
        self.answersChanged.emit()

    def reword(self) -> None:
        """The form is read in another language now."""
        for asked, question in zip(self._questions, self._filling.questions() if self._filling else (), strict=False):
            asked.reword(question)
        self.worded.emit()
        self.show_answers()

    def which(self) -> str:
        """Which screen shows the page, as page_kind names it; check for the last one, which sends."""
        if self._filling is None:
            return ""
        return "check" if self._filling.is_last() else page_kind(self._filling.questions())

    def _say(self, problem: Problem | None) -> str:
        return self._speaker.words.say(problem.text, **problem.args) if problem else ""

    def _page(self) -> Page | None:
        return self._filling.page() if self._filling else None

    @Property(str, notify=changed)
    def name(self) -> str:
        page = self._page()
        return page.id if page else ""

    @Property(str, notify=changed)
    def screen(self) -> str:
        return self.which()

    @Property(str, notify=changed)
    def formKind(self) -> str:
        """Kind of submission: what the screens and the paper call it."""
        return self._filling.form.kind if self._filling else "complaint"

    @Property(str, notify=worded)
    def title(self) -> str:
        page = self._page()
        return page.title if page else ""

    @Property(str, notify=worded)
    def help(self) -> str:
        page = self._page()
        return page.help if page else ""

    @Property(str, notify=worded)
    def notice(self) -> str:
        page = self._page()
        return page.notice if page else ""

    @Property(QVariantList, notify=worded)
    def steps(self) -> list[str]:
        return list(self._filling.steps()) if self._filling else []

    @Property(int, notify=changed)
    def step(self) -> int:
        """Place of this page's step, from 0."""
        return self._filling.steps().index(self._filling.page().step) if self._filling else 0

    @Property(QVariantList, notify=changed)
    def questions(self) -> list[QObject]:
        return list(self._questions)

    @Property(bool, notify=answersChanged)
    def ready(self) -> bool:
        """Whether every question of this page that must be answered is."""
        filling = self._filling
        if filling is None:
            return False
        return not any(q.required and is_empty(filling.typed(q.id)) for q in filling.questions())
