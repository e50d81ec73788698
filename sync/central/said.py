# SPDX-License-Identifier: GPL-3.0-or-later
"""What was said in a case, kept to be searched: its answers and its public words, never who filed it."""

from collections.abc import Iterator, Mapping, Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from resources.forms.model import Answer, Place
from sync.central.models import CaseWords


def words_of(answers: Mapping[str, Answer]) -> str:
    """Every text among the answers."""
    return "\n".join(text for answer in answers.values() for text in _texts(answer))


def add(session: Session, case_id: int, text: str) -> None:
    """Something more was said to the resident."""
    go_on(session, session.get(CaseWords, case_id), case_id, text)


def kept_of(session: Session, case_ids: Sequence[int]) -> Mapping[int, CaseWords]:
    """What is kept of each of these cases."""
    return {one.case_id: one for one in session.scalars(select(CaseWords).where(CaseWords.case_id.in_(case_ids)))}


def go_on(session: Session, kept: CaseWords | None, case_id: int, text: str) -> None:
    """The same beside what is kept of the case."""
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
