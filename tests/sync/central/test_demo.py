# SPDX-License-Identifier: GPL-3.0-or-later
"""The demo city: whole by the real rules, the same by the same seed, said on every page, never over real data."""

from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import select

from resources.texts import Words
from sync.central import chain, commands, timing
from sync.central.app import app_for, page_listing
from sync.central.city import City
from sync.central.config import Settings
from sync.central.demo import command
from sync.central.demo.build import Built, Size, build
from sync.central.models import Case, CaseStep
from sync.central.worklist import field
from tests.helpers.browser import TestClient
from tests.helpers.staff_browser import Staff

SMALL = Size(days=28, a_day=3.0, kiosks=5, surveys=8, photos=3)
NOON = datetime(2026, 11, 25, 5, 0, tzinfo=UTC)
PASSWORD = "kata sandi peragaan"


def invented(folder: Path, seed: int = 1) -> tuple[City, Built]:
    settings = Settings(folder, "", "bekasi", "http://testserver", demo=True)
    city = command.demo_city(settings, Words("id"), lambda: NOON)
    return city, build(city, PASSWORD, seed, SMALL)


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[City, Built]]:
    city, built = invented(tmp_path_factory.mktemp("demo"))
    yield city, built
    city.database.engine.dispose()


def told(city: City) -> list[tuple[object, ...]]:
    with city.database.read() as session:
        rows = session.execute(select(Case.ticket, Case.state, Case.agency, Case.due, Case.version).order_by(Case.id))
        return [tuple(row) for row in rows]


def test_its_cases_are_the_work_of_the_real_rules(demo: tuple[City, Built]) -> None:
    city, built = demo
    assert built.refused == 0
    assert chain.broken_chain(city) == ()
    with city.database.read() as session:
        cases = session.scalars(select(Case)).all()
    assert len(cases) == built.cases > 40
    found = {problem[0] for case in cases for problem in case.problems}
    assert found <= {"central-check-matter-closed"}
    assert len(Counter(case.state for case in cases)) > 5
    assert max(case.updated_at for case in cases) <= NOON


def test_somebody_out_there_finds_work_and_heads_find_drafts(demo: tuple[City, Built]) -> None:
    city, built = demo
    worker = next(one for one in built.staff.everybody if one.login == "lapangan")
    assert field.tasks_of(city, worker, "", mine=False).tasks
    with city.database.read() as session:
        answered = session.scalars(select(CaseStep).where(CaseStep.state == "ditanggapi", CaseStep.action == "state"))
        writers = {step.account_id for step in answered}
    assert writers.isdisjoint({agent.account_id for agent in built.staff.agents.values()})


def test_every_promised_day_is_what_the_history_says(demo: tuple[City, Built]) -> None:
    city, _ = demo
    with city.database.read() as session:
        for case in session.scalars(select(Case).where(Case.joined_id.is_(None))).all():
            steps = session.scalars(select(CaseStep).where(CaseStep.case_id == case.id).order_by(CaseStep.number))
            assert timing.clocks_of(city, case, list(steps)).due == case.due


def test_the_same_seed_invents_the_same_city(demo: tuple[City, Built], tmp_path: Path) -> None:
    again, _ = invented(tmp_path)
    assert told(again) == told(demo[0])


def test_every_page_says_that_it_is_invented(demo: tuple[City, Built]) -> None:
    city, built = demo
    strip = Words("id").say("demo-strip")
    tracked = f"/t/{next(iter(built.tracks.values()))}"
    places = {page.path for page in page_listing(city) if page.method == "GET" and "{" not in page.path}
    one_of_each = {one.role: one for one in built.staff.everybody}
    for one in one_of_each.values():
        with TestClient(app_for(city), follow_redirects=False) as browser:
            assert strip in browser.get(tracked).text
            assert Staff(browser).sign_in(one.login, PASSWORD).status_code == 303
            for place in sorted(places):
                answer = browser.get(place)
                if answer.headers.get("content-type", "").startswith("text/html"):
                    assert strip in answer.text, place


def test_it_never_takes_the_place_of_something_real(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "central.db").write_bytes(b"real")
    assert commands.main(["demo", str(tmp_path), "--port", "0"]) == 1
    assert capsys.readouterr().err.strip() == Words("id").say("demo-not-empty", folder=str(tmp_path))
    assert (tmp_path / "central.db").read_bytes() == b"real"
