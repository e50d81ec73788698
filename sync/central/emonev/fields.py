# SPDX-License-Identifier: GPL-3.0-or-later
"""The columns of the sheet: one list for page, PDF, CSV and XLSX."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from fractions import Fraction

from resources.pack.model import Deadline, Pack
from resources.survey import SurveyIndex
from resources.texts import Words
from sync.central import surveys, timing
from sync.central.figures.tally import Figures, Share
from sync.central.tables import Cell

Value = int | Share | Fraction | date | SurveyIndex | None


@dataclass(frozen=True, slots=True)
class Field:
    """One column."""

    name: str
    """Text id of its heading is emonev-NAME, of its definition emonev-def-NAME."""
    read: Callable[[Figures], Value]
    wants: str = ""
    """More is better: more; less is better: less; neither: empty."""
    rule: str = ""
    """Code of the pack's deadline that it is held against."""


FIELDS: tuple[Field, ...] = (
    Field("received", lambda f: f.received),
    Field("verified", lambda f: f.verified, "more", timing.VERIFY),
    Field("answered", lambda f: f.answered, "more", timing.TAKE_UP),
    Field("finished", lambda f: f.finished, "more"),
    Field("overdue", lambda f: f.overdue, "less"),
    Field("median", lambda f: f.median, "less"),
    Field("p90", lambda f: f.p90, "less"),
    Field("reopened", lambda f: f.reopened, "less"),
    Field("satisfied", lambda f: f.satisfied, "more"),
    Field("not-ours", lambda f: f.not_ours),
    Field("waiting", lambda f: f.waiting),
    Field("oldest", lambda f: f.oldest),
)


def fields_of(pack: Pack) -> tuple[Field, ...]:
    """Those that this city has rules for."""
    return tuple(field for field in FIELDS if not field.rule or field.rule in pack.deadlines)


def heading(field: Field, pack: Pack, words: Words) -> str:
    """What stands above the column."""
    rule = pack.deadlines.get(field.rule)
    return words.say(f"emonev-{field.name}", **_told(rule)) if rule else words.say(f"emonev-{field.name}")


def definition(field: Field, pack: Pack, words: Words) -> str:
    """How it is counted; empty where its neighbour says it."""
    if field.name == "p90":
        return ""
    rule = pack.deadlines.get(field.rule)
    more = {**_told(rule), "basis": rule.basis} if rule else {}
    return words.say(f"emonev-def-{field.name}", **more)


def definitions(pack: Pack, words: Words) -> Sequence[tuple[str, str]]:
    """All of them with their headings."""
    told = [(heading(field, pack, words), definition(field, pack, words)) for field in fields_of(pack)]
    index = words.say("emonev-def-index", fewest=surveys.FEWEST)
    return [*(one for one in told if one[1]), (words.say("emonev-index"), index)]


def cells(value: Value) -> tuple[Cell, ...]:
    """As a table for machines has it; a share is three cells: per cent, part, whole."""
    match value:
        case Share():
            return (value.percent, value.part, value.whole)
        case Fraction():
            return (Decimal(value.numerator) / Decimal(value.denominator),)
        case SurveyIndex():
            return (value.index,)
    return (value,)


def _told(rule: Deadline | None) -> dict[str, str | int]:
    return {"days": rule.days} if rule else {}


def spoken(value: Value) -> str:
    """The number as a person reads it, without its unit; a dash for nothing."""
    match value:
        case None:
            return "–"
        case Share():
            return "–" if value.percent is None else f"{value.percent}%"
        case Fraction():
            whole, half = divmod(value * 2, 2)
            return f"{whole},5" if half else str(whole)
        case SurveyIndex():
            return "–" if value.index is None else f"{value.index:.2f}".replace(".", ",")
        case date():
            return f"{value:%d-%m-%Y}"
    return f"{value:,}".replace(",", ".")


def spoken_index(found: surveys.Line | None, words: Words) -> str:
    """The satisfaction index of a line; that there are too few; a dash where nobody was asked."""
    if found is None or not found.respondents:
        return "–"
    return spoken(found.found) if found.found else words.say("emonev-index-few", fewest=surveys.FEWEST)


def tone(field: Field, now: Value, before: Value) -> str:
    """Classes: up or down as the number went, better or worse as one hopes; empty when it stayed."""
    new, old = _size(now), _size(before)
    if new is None or old is None or new == old:
        return ""
    way = "up" if new > old else "down"
    if not field.wants:
        return way
    return f"{way} {'better' if (new > old) == (field.wants == 'more') else 'worse'}"


def _size(value: Value) -> Fraction | None:
    match value:
        case Share():
            return None if value.percent is None else Fraction(value.percent)  # as it is shown
        case int() | Fraction():
            return Fraction(value)
    return None
