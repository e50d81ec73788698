# SPDX-License-Identifier: GPL-3.0-or-later
"""One question of a page as QML reads it, with its answer as typed and what is wrong with it."""

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from resources.forms.model import Answer, Question
from ui.bridge.kinds import QVariantList
from ui.bridge.values import Offer

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made in Python")
class Asked(QObject):  # type: ignore[operator]
    """A question, its answer, and its problem in words."""

    settled = Signal()
    changed = Signal()

    def __init__(self, question: Question, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._question = question
        self._options = [Offer(o.value, o.label, o.help, o.note, o.icon, parent=self) for o in question.options]
        self._answer: Answer | None = None
        self._problem = ""

    def show(self, answer: Answer | None, problem: str) -> None:
        """Take over what is known."""
        if (answer, problem) != (self._answer, self._problem):
            self._answer, self._problem = answer, problem
            self.changed.emit()

    @Property(str, notify=settled)
    def name(self) -> str:
        """The question's id in the form."""
        return self._question.id

    @Property(str, notify=settled)
    def kind(self) -> str:
        return self._question.type.value

    @Property(str, notify=settled)
    def label(self) -> str:
        return self._question.label

    @Property(str, notify=settled)
    def help(self) -> str:
        return self._question.help

    @Property(str, notify=settled)
    def placeholder(self) -> str:
        return self._question.placeholder

    @Property(bool, notify=settled)
    def required(self) -> bool:
        return self._question.required

    @Property(int, notify=settled)
    def maxLength(self) -> int:
        return self._question.max_length

    @Property(QVariantList, notify=settled)
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
