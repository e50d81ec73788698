# SPDX-License-Identifier: GPL-3.0-or-later
"""One question of a page as QML reads it, with its answer as typed and what is wrong with it."""

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from resources.forms.identity import NOP_GROUPS
from resources.forms.model import Answer, Question, QuestionType
from ui.bridge.kinds import QVariantList
from ui.bridge.values import Offer, dismiss

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1

_GROUPS: dict[QuestionType, tuple[tuple[int, ...], str]] = {
    QuestionType.NIK: ((4, 4, 4, 4), " "),
    QuestionType.KK: ((4, 4, 4, 4), " "),
    QuestionType.NOP: (NOP_GROUPS, "."),
    QuestionType.DATE: ((2, 2, 4), "-"),
}


@QmlElement
@QmlUncreatable("made in Python")
class Asked(QObject):  # type: ignore[operator]
    """A question, its answer, and its problem in words."""

    settled = Signal()
    reworded = Signal()
    changed = Signal()

    def __init__(self, question: Question, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._question = question
        self._options = _offers(question, self)
        self._answer: Answer | None = None
        self._problem = self._note = ""

    def show(self, answer: Answer | None, problem: str, note: str) -> None:
        """Take over what is known."""
        if (answer, problem, note) != (self._answer, self._problem, self._note):
            self._answer, self._problem, self._note = answer, problem, note
            self.changed.emit()

    def reword(self, question: Question) -> None:
        """The same question in another language; its answer stays."""
        old, self._question = self._options, question
        self._options = _offers(question, self)
        self.reworded.emit()
        dismiss(old)

    @Property(str, notify=settled)
    def name(self) -> str:
        """The question's id in the form."""
        return self._question.id

    @Property(str, notify=settled)
    def kind(self) -> str:
        return self._question.type.value

    @Property(str, notify=reworded)
    def label(self) -> str:
        return self._question.label

    @Property(str, notify=reworded)
    def help(self) -> str:
        return self._question.help

    @Property(str, notify=reworded)
    def placeholder(self) -> str:
        return self._question.placeholder

    @Property(bool, notify=settled)
    def required(self) -> bool:
        return self._question.required

    @Property(int, notify=settled)
    def maxLength(self) -> int:
        return self._question.max_length

    @Property(QVariantList, notify=settled)
    def groups(self) -> list[int]:
        """How the digits of a number stand apart; empty where it is no such number."""
        return list(_GROUPS.get(self._question.type, ((), ""))[0])

    @Property(str, notify=settled)
    def between(self) -> str:
        """What stands between those groups."""
        return _GROUPS.get(self._question.type, ((), ""))[1]

    @Property(QVariantList, notify=reworded)
    def options(self) -> list[QObject]:
        return list(self._options)

    @Property(str, notify=changed)
    def text(self) -> str:
        return self._answer if isinstance(self._answer, str) else ""

    @Property(bool, notify=changed)
    def ticked(self) -> bool:
        return self._answer is True

    @Property(QVariantList, notify=changed)
    def chosen(self) -> list[str]:
        """Values chosen of a question that takes several."""
        return list(self._answer) if isinstance(self._answer, tuple) else []

    @Property(str, notify=changed)
    def problem(self) -> str:
        return self._problem

    @Property(str, notify=changed)
    def note(self) -> str:
        """What is good to know about the answer, which is taken all the same."""
        return self._note


def _offers(question: Question, parent: QObject) -> list[Offer]:
    return [Offer(o.value, o.label, o.help, o.note, o.icon, parent=parent) for o in question.options]
