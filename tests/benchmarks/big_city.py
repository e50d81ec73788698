# SPDX-License-Identifier: GPL-3.0-or-later
"""A big city in PostgreSQL by COPY: cases of 36 months in the real tables, with their events, words and figures.

Fates are few and days are real: each fate's events on each day are counted by the real rules once, and written for
every case that shares them. Indexes are taken away for the load and made again from their own definitions.
"""

import time
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from hashlib import sha256
from itertools import groupby, product
from operator import itemgetter
from random import Random
from typing import Any

import msgspec
import psycopg
from psycopg import sql
from sqlalchemy import BigInteger, Boolean, Date, DateTime, Integer, LargeBinary, Table

from resources.calendar import due_date
from sync.central.city import City
from sync.central.clocks import Happening, Rules
from sync.central.figures import open_cases, within
from sync.central.figures.counted import MEASURES, Counted, counted
from sync.central.figures.entries import Entries, Measure, Story, entries
from sync.central.models import Case, CaseStep, RollupMark
from sync.central.timing import CLOSE, TAKE_UP, VERIFY
from sync.protocol.records import CaseState as S

MONTHS = 36
_CHUNK = 20_000
_NULL = "\\N"
FATES: tuple[tuple[tuple[int, S], ...], ...] = (
    ((0, S.RECEIVED), (1, S.VERIFIED), (1, S.ROUTED), (3, S.IN_PROGRESS), (7, S.ANSWERED), (9, S.DONE)),
    ((0, S.RECEIVED), (1, S.VERIFIED), (2, S.ROUTED), (6, S.IN_PROGRESS), (19, S.ANSWERED), (34, S.DONE)),
    ((0, S.RECEIVED), (4, S.VERIFIED), (5, S.ROUTED), (8, S.ANSWERED), (23, S.DONE)),
    ((0, S.RECEIVED), (1, S.NOT_OURS)),
    ((0, S.RECEIVED), (2, S.REJECTED)),
    ((0, S.RECEIVED), (1, S.WAITING_FOR_CITIZEN), (5, S.VERIFIED), (6, S.ROUTED), (9, S.IN_PROGRESS), (15, S.ANSWERED),
     (29, S.DONE)),
)  # fmt: skip
"""What becomes of a case, by days since it was filed; whoever is younger than her fate stands in its middle."""
_FATES, _SHARES = range(len(FATES)), (42, 64, 82, 87, 91, 100)
"""Shares added up."""
STUCK = 0.02
"""Cases that nobody ever took up after the route: they are open and late for years."""


_Month = tuple[date, list[tuple[int, int]], list[tuple[int, int]]]
"""Its first day, amounts and lengths."""


@dataclass(frozen=True, slots=True)
class Loaded:
    """What was put there."""

    cases: int
    events: int
    seconds: float
    megabytes: float


@dataclass(frozen=True, slots=True)
class _Fate:
    """One course of events of cases filed on one day, so far."""

    steps: tuple[tuple[int, S], ...]
    is_routed: bool
    case: str
    """The row as COPY reads it, with places for what differs."""
    events: str
    entries: Entries
    amounts: Counted


@dataclass(frozen=True, slots=True)
class Ground:
    """What cases are spread over."""

    kiosks: Sequence[tuple[str, str]]
    """Id and kelurahan."""
    topics: Sequence[tuple[str, str]]
    """Code and agency."""
    services: Sequence[str]
    verifier: int


class BigCity:
    """Writes it."""

    def __init__(self, city: City, url: str, ground: Ground, cases: int) -> None:
        self._city, self._url, self._ground, self._count = city, url, ground, cases
        self._case_line, self._step_line = Line(Case.__table__), Line(CaseStep.__table__)
        self._chance = Random(7)  # noqa: S311 - spreads cases, keeps no secret
        self._today = city.today()
        find = city.pack.deadlines.get
        self._rules = Rules(find("tanggapan"), None, find(VERIFY), find(TAKE_UP), find(CLOSE))

    def load(self) -> Loaded:
        """Everything; indexes last."""
        began = time.perf_counter()
        with psycopg.connect(self._url, autocommit=True) as connection:
            connection.execute("SET synchronous_commit = off")
            there = connection.execute("SELECT coalesce(max(case_id), 0) FROM case_tally").fetchone()
            last = there[0] if there else 0
            if last < self._count:
                _lay_aside(connection, ("cases", "case_event", "case_words", "case_tally"))
                self._cases(connection, last)
            _make_again(connection)
            self._figures(connection)
            self._within(connection)
            self._cells()
            for table in ("cases", "case_event"):
                connection.execute(
                    sql.SQL("SELECT setval(pg_get_serial_sequence({}, 'id'), (SELECT max(id) FROM {}))").format(
                        sql.Literal(table), sql.Identifier(table)
                    )
                )
            connection.execute("VACUUM ANALYZE")
            events = connection.execute("SELECT max(id) FROM case_event").fetchone()
            size = connection.execute("SELECT pg_database_size(current_database())").fetchone()
        megabytes = (size[0] if size else 0) / 1_000_000
        return Loaded(self._count, events[0] if events else 0, time.perf_counter() - began, megabytes)

    def _cells(self) -> None:
        """Counted once, as the opener does it."""
        with self._city.database.write() as session:
            open_cases.recount(self._city, session)
            session.merge(RollupMark(id=1, event_id=0, rules=b"", whole_from=0, successions=b"", cells_whole=True))

    def _cases(self, connection: psycopg.Connection, last: int) -> None:
        """Cases, events, words and tallies, each its own COPY, chunk by chunk. last: the last that is there."""
        number = 0
        for first in range(1, self._count + 1, _CHUNK):
            rows: tuple[list[str], ...] = ([], [], [], [])
            for case_id in range(first, min(first + _CHUNK, self._count + 1)):
                number = self._one(case_id, number, rows)
            if last >= first:
                continue
            with connection.transaction():
                _copy(connection, "cases", self._case_line.columns, rows[0])
                _copy(connection, "case_event", self._step_line.columns, rows[1])
                _copy(connection, "case_words", ("case_id", "words"), rows[2])
                _copy(connection, "case_tally", _TALLY, rows[3])

    def _one(self, case_id: int, number: int, into: tuple[list[str], ...]) -> int:
        """One case with its events; the number of the last event."""
        chance = self._chance
        back = int(chance.random() * MONTHS * 30)
        fate_number = chance.choices(_FATES, cum_weights=_SHARES)[0]
        stuck = fate_number == 0 and chance.random() < STUCK
        fate = self._fate(fate_number, stuck, back)
        kiosk, kelurahan = chance.choice(self._ground.kiosks)
        topic, suggested = chance.choice(self._ground.topics)
        agency = suggested if fate.is_routed else ""
        token = _hex(sha256(str(case_id).encode()).digest())
        record = f"\\\\x{case_id * 0x9E3779B97F4A7C15 % 2**128:032x}"
        into[0].append(
            fate.case % (case_id, record, kiosk, f"BIG-{case_id:08d}", token, kelurahan, topic, agency, suggested)
        )
        values: list[object] = []
        for _ in fate.steps:
            number += 1
            values += (number, case_id, agency)
        into[1].append(fate.events % tuple(values))
        into[2].append(f"{case_id}\t{chance.choice(_STORIES)}\n")
        groups = (("all", ""), ("agency", agency), ("kelurahan", kelurahan), ("kiosk", kiosk), ("topic", topic),
                  ("service", ""), ("channel", "anjungan"))  # fmt: skip
        body = msgspec.msgpack.encode(Counted(dict(groups), fate.amounts.amounts, fate.amounts.lengths))
        into[3].append(_row(case_id, len(fate.steps), _hex(body)))
        return number

    @cache  # noqa: B019 - one object, as long as the program
    def _fate(self, number: int, stuck: bool, back: int) -> _Fate:
        """The events of this fate for a case filed so many days ago, and what the real rules count of them."""
        day = self._today - timedelta(days=back)
        steps = tuple((after, state) for after, state in FATES[number] if after <= back)[: 3 if stuck else None]
        assert self._rules.answer is not None
        due = due_date(day, self._rules.answer, self._city.pack.holidays)
        history = [Happening(day + timedelta(days=after), state) for after, state in steps]
        found = entries(Story(history, self._rules, due), self._city.pack.holidays)
        filed = f"{day} 0{1 + back % 8}:{back % 60:02d}:00+00"
        case = self._case_line.of(
            id="%s", record_id="%s", kiosk_id="%s", ticket="%s", token_hash="%s", form="aduan", form_version=1,
            kind="complaint", language="id", kelurahan="%s", kiosk_name="Anjungan 1", filed_at=filed, received_at=filed,
            topic="%s", identity="pakai", answers=_ANSWERS, promised=due, due=due, due_code="tanggapan", problems="[]",
            state=steps[-1][1].value, agency="%s", suggested_agency="%s", version=len(steps),
            updated_at=f"{day + timedelta(days=steps[-1][0])} 09:00:00+00",
        )  # fmt: skip
        events = [
            self._step_line.of(
                id="%s", case_id="%s", number=n, public_number=n, at=f"{day + timedelta(days=after)} 09:{n:02d}:00+00",
                account_id=self._ground.verifier if n > 1 else _NULL, action="state" if n > 1 else "open",
                state=state.value, agency="%s", public_text=_SAID if state is S.ANSWERED else "", hash_before=_HASH,
                hash=_HASH,
            )
            for n, (after, state) in enumerate(steps, start=1)
        ]  # fmt: skip
        is_routed = any(state is S.ROUTED for _, state in steps)
        return _Fate(steps, is_routed, case, "".join(events), found, counted({}, found))

    def _figures(self, connection: psycopg.Connection) -> None:
        """The rollup: what one case adds by the real rules, as often as there are cases of its fate and day."""
        days: dict[tuple[str, str, date, str], Counter[Measure]] = {}
        lengths: Counter[tuple[str, str, date, str, int]] = Counter()
        for dimension, column in _DIMENSIONS.items():
            for key, filed, after, state, version, cases in connection.execute(_grouped(column)).fetchall():
                found = self._known(filed)[after, state, version]
                for (day, measure), amount in found.amounts.items():
                    for grain, start in (("day", day), ("month", day.replace(day=1))):
                        days.setdefault((dimension, grain, start, key), Counter())[measure] += amount * cases
                for (day, taken), amount in found.lengths.items():
                    for grain, start in (("day", day), ("month", day.replace(day=1))):
                        lengths[dimension, grain, start, key, taken] += amount * cases
        place = ("dimension", "grain", "start", "key")
        sums = [_row(*where, *(amounts[one] for one in Measure)) for where, amounts in days.items()]
        _copy(connection, "rollup_day", (*place, *(one.value for one in Measure)), sums)
        taken_rows = [_row(*where, amount) for where, amount in lengths.items()]
        _copy(connection, "rollup_length", (*place, "days", "cases"), taken_rows)

    def _within(self, connection: psycopg.Connection) -> None:
        """The same for each agency and each kelurahan alone."""
        for reach, dimension in product(within.REACHES, within.DIMENSIONS):
            found = connection.execute(_grouped(_DIMENSIONS[reach], _DIMENSIONS[dimension])).fetchall()
            for code, rows in groupby(found, key=itemgetter(0)):
                if code:
                    self._packed(connection, (reach, code, dimension), rows)

    def _packed(self, connection: psycopg.Connection, where: tuple[str, str, str], rows: Iterable[Any]) -> None:
        found: dict[within.Cell, tuple[Counter[int], Counter[int]]] = {}
        for _, key, filed, after, state, version, cases in rows:
            for month, amounts, lengths in self._by_month(filed)[after, state, version]:
                cell = (*where, month, key)
                days, taken = found.get(cell) or found.setdefault(cell, (Counter(), Counter()))
                for number, amount in amounts:
                    days[number] += amount * cases
                for number, amount in lengths:
                    taken[number] += amount * cases
        made = [within.row_of(cell, *numbers) for cell, numbers in found.items()]
        lines = [_row(*map(_copied, row.values())) for row in made]
        _copy(connection, "rollup_within", tuple(made[0]), lines)

    @cache  # noqa: B019 - one object, as long as the program
    def _by_month(self, filed: date) -> Mapping[tuple[int, str, int], Sequence[_Month]]:
        """What cases filed on this day add, as rows of a month name it."""
        return {fate: tuple(_months(found)) for fate, found in self._known(filed).items()}

    @cache  # noqa: B019 - one object, as long as the program
    def _known(self, filed: date) -> Mapping[tuple[int, str, int], Entries]:
        """What cases filed on this day add, by the days since then, the state and the number of events."""
        back = (self._today - filed).days
        fates = [self._fate(number, stuck, back) for number in _FATES for stuck in (False, True)]
        return {(one.steps[-1][0], one.steps[-1][1].value, len(one.steps)): one.entries for one in fates}


_TALLY = ("case_id", "version", "body")
_DIMENSIONS = {
    "all": "''", "agency": "agency", "kelurahan": "kelurahan", "kiosk": "kiosk_id", "topic": "topic", "service": "''",
    "channel": "'anjungan'",
}  # fmt: skip


def _months(found: Entries) -> Iterator[_Month]:
    for month in sorted({day.replace(day=1) for day, _ in (*found.amounts, *found.lengths)}):
        yield (
            month,
            [(within.day_number(day, MEASURES.index(one)), n) for (day, one), n in found.amounts.items()
             if day.replace(day=1) == month],
            [(within.length_number(day, taken), n) for (day, taken), n in found.lengths.items()
             if day.replace(day=1) == month],
        )  # fmt: skip


def _copied(value: object) -> object:
    return _NULL if value is None else _hex(value) if isinstance(value, bytes) else value


def _grouped(*columns: str) -> bytes:
    """How many cases share these groups, a day, and a fate so far; by the first of the groups."""
    day, after = "(filed_at AT TIME ZONE 'UTC')::date", "(updated_at AT TIME ZONE 'UTC')::date"
    shared = (*columns, day, f"{after} - {day}", "state", "version")
    places = ", ".join(str(n + 1) for n in range(len(shared)))
    return b"SELECT %s, count(*) FROM cases GROUP BY %s ORDER BY 1" % (", ".join(shared).encode(), places.encode())


class Line:
    """One row as COPY reads it: what is not said is what the column's kind calls nothing."""

    def __init__(self, table: Any) -> None:
        real: Table = table
        kept = [column for column in real.columns if column.computed is None]
        self.columns = tuple(column.name for column in kept)
        self._nothing = [_NULL if column.nullable else _nothing(column.type) for column in kept]
        self._place = {name: n for n, name in enumerate(self.columns)}

    def of(self, **values: object) -> str:
        """The row."""
        row = self._nothing.copy()
        for name, value in values.items():
            row[self._place[name]] = str(value)
        return "\t".join(row) + "\n"


def _nothing(kind: Any) -> str:
    kind = getattr(kind, "impl", kind)
    return next((text for types, text in _NOTHING if isinstance(kind, types)), "")


_NOTHING: tuple[tuple[tuple[type, ...], str], ...] = (
    ((BigInteger, Integer), "0"),
    ((Boolean,), "f"),
    ((LargeBinary,), "\\\\x"),
    ((DateTime,), "2026-01-01 00:00+00"),
    ((Date,), "2026-01-01"),
)


def _row(*values: object) -> str:
    return "\t".join(map(str, values)) + "\n"


def _hex(data: bytes) -> str:
    return "\\\\x" + data.hex()


_HASH = _hex(bytes(32))
_SAID = "Sudah dikerjakan dan diperiksa bersama ketua RT. Terima kasih sudah melapor."
_PLACES = ("musala", "pasar", "balai warga", "sekolah dasar", "jembatan kecil", "posyandu", "lapangan", "pos ronda")
_MATTERS = ("jalan berlubang", "lampu padam", "sampah menumpuk", "got mampet", "pohon miring", "air keruh")
_STORIES = tuple(f"{matter} dekat {place} sejak bulan lalu" for matter in _MATTERS for place in _PLACES)
_ANSWERS = _hex(msgspec.msgpack.encode({"cerita": _STORIES[0] + ", warga terganggu. " * 12, "topik": "JALAN"}))


def _copy(connection: psycopg.Connection, table: str, columns: Iterable[str], lines: Sequence[str]) -> None:
    names = sql.SQL(",").join(map(sql.Identifier, columns))
    statement = sql.SQL("COPY {} ({}) FROM STDIN").format(sql.Identifier(table), names)
    with connection.cursor() as cursor, cursor.copy(statement) as copy:
        copy.write("".join(lines))


def _lay_aside(connection: psycopg.Connection, tables: Sequence[str]) -> None:
    """Drop indexes and references that are no key; what makes them again stays in the database until it did."""
    connection.execute("CREATE TABLE IF NOT EXISTS laid_aside (statement text)")
    indexes = connection.execute(
        "SELECT indexname, indexdef FROM pg_indexes WHERE tablename = ANY(%s) AND indexname NOT IN "
        "(SELECT conname FROM pg_constraint)",
        (list(tables),),
    ).fetchall()
    keys = connection.execute(
        "SELECT conrelid::regclass::text, conname, pg_get_constraintdef(oid) FROM pg_constraint "
        "WHERE conrelid = ANY(%s::regclass[]) AND contype IN ('f', 'u')",
        (list(tables),),
    ).fetchall()
    aside = [(made, sql.SQL("DROP INDEX {}").format(sql.Identifier(name))) for name, made in indexes]
    for table, name, made in keys:
        target = (sql.Identifier(table), sql.Identifier(name))
        again = f'ALTER TABLE "{table}" ADD CONSTRAINT "{name}" {made}'
        aside.append((again, sql.SQL("ALTER TABLE {} DROP CONSTRAINT {}").format(*target)))
    with connection.transaction():
        for again, drop in aside:
            connection.execute("INSERT INTO laid_aside VALUES (%s)", (again,))
            connection.execute(drop)


def _make_again(connection: psycopg.Connection) -> None:
    connection.execute("CREATE TABLE IF NOT EXISTS laid_aside (statement text)")
    for (statement,) in connection.execute("SELECT statement FROM laid_aside ORDER BY statement DESC").fetchall():
        with connection.transaction():
            connection.execute(statement)
            connection.execute("DELETE FROM laid_aside WHERE statement = %s", (statement,))
    connection.execute("DROP TABLE laid_aside")
