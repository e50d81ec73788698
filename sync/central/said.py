# SPDX-License-Identifier: GPL-3.0-or-later
"""What was said in a case, kept to be searched: its answers and its public words, never who filed it."""

from collections.abc import Iterator, Mapping

from sqlalchemy.orm import Session

from resources.forms.model import Answer, Place
from sync.central.models import CaseWords


def words_of(answers: Mapping[str, Answer]) -> str:
    """Every text among the answers."""
    return "\n".join(text for answer in answers.values() for text in _texts(answer))


def add(session: Session, case_id: int, text: str) -> None:
    """Something more was said to the resident."""
    kept = session.get(CaseWords, case_id)
    if kept is None:
        session.add(CaseWords(case_id=case_id, words=text))
    else:
        kept.words = f"{kept.words}\n{text}"


def _texts(answer: Answer) -> Iterator[str]:
    if isinstance(answer, str):
        yield answer
    elif isinstance(answer, Place):
        yield from (answer.kelurahan, answer.outer, answer.inner, answer.landmark)
    elif isinstance(answer, tuple):
        yield from answer
