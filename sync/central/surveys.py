# SPDX-License-Identifier: GPL-3.0-or-later
"""Satisfaction surveys (SKM): counted at once, never a case. What is kept names nobody and nothing of a person."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from resources.forms.model import Answer, Form, Question, QuestionType
from resources.survey import HIGHEST, LOWEST, SurveyIndex, survey_index
from sync.central.city import City, moment_of
from sync.central.intake import SURVEY, BodyError, answer_of
from sync.central.models import SurveyAnswer
from sync.protocol.records import SubmissionBody

FEWEST = 5
"""With fewer sheets nothing is broken down: a single opinion could be known again."""
SPANS = {"30": 30, "90": 90, "365": 365}
"""Days back from today, by what stands in the address."""
USUAL_SPAN = "365"
_FACES = {str(value): value for value in range(LOWEST, HIGHEST + 1)}


@dataclass(frozen=True, slots=True)
class Wanted:
    """What the page is asked for; empty means all."""

    kelurahan: str
    service: str
    days: int


@dataclass(frozen=True, slots=True)
class Line:
    """One kelurahan or service: its index, or how few sheets there are."""

    code: str
    respondents: int
    found: SurveyIndex | None
    """None below FEWEST sheets."""


@dataclass(frozen=True, slots=True)
class Measured:
    """What the surveys say."""

    total: Line
    by_kelurahan: tuple[Line, ...]
    by_service: tuple[Line, ...]


@dataclass(slots=True)
class _Sheet:
    kelurahan: str
    service: str
    given: dict[str, Answer]


def keep(city: City, session: Session, record_id: bytes, body: SubmissionBody) -> None:
    """Write the faces that were pressed down, in the caller's transaction. Raises BodyError for a form not known."""
    form = city.pack.forms.get(body.form)
    if form is None:
        raise BodyError("a survey that the pack does not know")
    given = {face.id: body.answers.get(face.id) for face in _faces(form)}
    service = answer_of(form, body.answers, QuestionType.SERVICE)
    sheet = {
        "response": city.keyed_hash("survey", record_id.hex())[:16],
        "kelurahan": body.kelurahan[:20],
        "service": service if service in city.pack.content.services else "",
        "day": city.local(moment_of(body.filed_at)).date(),
    }
    rows = [
        {**sheet, "element": face, "value": _FACES[value]}
        for face, value in given.items()
        if isinstance(value, str) and value in _FACES
    ]
    if rows:
        session.execute(city.database.insert_once(SurveyAnswer), rows)


def measured(city: City, wanted: Wanted) -> Measured:
    """The index of what was chosen, and the same by kelurahan and by service."""
    since = city.today() - timedelta(days=wanted.days)
    query = select(SurveyAnswer).where(SurveyAnswer.day > since)
    if wanted.kelurahan:
        query = query.where(SurveyAnswer.kelurahan == wanted.kelurahan)
    if wanted.service:
        query = query.where(SurveyAnswer.service == wanted.service)
    return _measured(city, query)


def _measured(city: City, query: Select[SurveyAnswer]) -> Measured:
    sheets: dict[bytes, _Sheet] = {}
    with city.reading.read() as session:
        for row in session.scalars(query):
            sheet = sheets.setdefault(row.response, _Sheet(row.kelurahan, row.service, {}))
            sheet.given[row.element] = str(row.value)
    every = list(sheets.values())
    return Measured(
        _line("", every),
        _lines(every, lambda sheet: sheet.kelurahan),
        _lines(every, lambda sheet: sheet.service),
    )


def indexes(city: City, start: date, end: date, kelurahan: str = "") -> Measured:
    """The index of the surveys from one day up to but without another."""
    query = select(SurveyAnswer).where(SurveyAnswer.day >= start, SurveyAnswer.day < end)
    return _measured(city, query.where(SurveyAnswer.kelurahan == kelurahan) if kelurahan else query)


def element_names(city: City) -> Mapping[str, str]:
    """What each element is called on the receipts and pages of the pack's own survey forms."""
    forms = [form for form in city.pack.forms.values() if form.kind == SURVEY]
    return {
        face.id: page.title for form in forms for page in form.pages for face in page.questions if face in _faces(form)
    }


def _lines(sheets: Iterable[_Sheet], code_of: Callable[[_Sheet], str]) -> tuple[Line, ...]:
    """The most asked first; sheets that name no service are in the total only."""
    groups: defaultdict[str, list[_Sheet]] = defaultdict(list)
    for sheet in sheets:
        groups[code_of(sheet)].append(sheet)
    lines = [_line(code, own) for code, own in groups.items() if code]
    return tuple(sorted(lines, key=lambda line: (-line.respondents, line.code)))


def _line(code: str, sheets: list[_Sheet]) -> Line:
    found = survey_index(sheet.given for sheet in sheets) if len(sheets) >= FEWEST else None
    return Line(code, len(sheets), found)


def _faces(form: Form) -> list[Question]:
    return [q for page in form.pages for q in page.questions if q.type is QuestionType.RATING]
