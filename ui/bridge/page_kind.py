# SPDX-License-Identifier: GPL-3.0-or-later
"""Which screen shows a page of a form, by the kinds of its questions. No Qt."""

from collections.abc import Sequence

from resources.forms.model import Question, QuestionType
from ui.bridge.place_answer import PLACES

_ALONE = {
    QuestionType.LONG_TEXT: "story",
    QuestionType.TOPIC: "topic",
    QuestionType.PHOTO: "photo",
    QuestionType.CHOICE: "choice",
    QuestionType.RATING: "rating",
    QuestionType.SERVICE: "service",
    QuestionType.REQUIREMENTS: "requirements",
}
"""Kinds that have a screen of their own, where they are asked alone."""


def page_kind(questions: Sequence[Question]) -> str:
    """story, topic, place, photo, choice, rating, service, requirements, or fields for whatever stands together."""
    if questions and all(question.type in PLACES for question in questions):
        return "place"
    return _ALONE.get(questions[0].type, "fields") if len(questions) == 1 else "fields"
