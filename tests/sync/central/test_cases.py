# SPDX-License-Identifier: GPL-3.0-or-later
"""Cases: the table of changes, the chain of events, news that skips nothing, and what the database holds."""

from concurrent.futures import ThreadPoolExecutor
from datetime import date

import msgspec
import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import select, text, update

from sync.central import casebook, cases, chain, news, opening
from sync.central.accounts import NewAccount, Visitor, add_account, all_accounts
from sync.central.cases import Wish
from sync.central.city import City
from sync.central.errors import RuleError
from sync.central.models import Case, CaseContact, CaseStep, LedgerRecord, Table
from sync.central.permissions import Permission
from sync.central.states import CHANGES, CLOSED, Need
from sync.protocol.records import CaseEvent, CaseState, NewsRequest
from tests.helpers.kiosk_at_the_city import ACCESS_CODE, NAME, NIK, PHONE, STORY, KioskAtTheCity, answers
from tests.helpers.staff_browser import PASSWORD


@pytest.fixture
def chief(city: City) -> Visitor:
    """Somebody who may do everything."""
    add_account(city, NewAccount("kepala", "Kepala Bagian", "verifikator"), PASSWORD, must_change=False)
    account = all_accounts(city)[0]
    return Visitor(account.id, "kepala", "Kepala Bagian", "verifikator", "", False, frozenset(Permission))


def _wish(target: CaseState, version: int) -> Wish:
    words = "Penjelasan untuk warga dan rekan."
    return Wish(target, version, words, words, "DBMSDA" if version % 2 else "DLH", "2", ACCESS_CODE)


def test_every_state_is_reached_and_every_closed_one_can_be_reopened() -> None:
    reached, frontier = {CaseState.RECEIVED}, {CaseState.RECEIVED}
    while frontier:
        frontier = {c.target for c in CHANGES if c.source in frontier} - reached
        reached |= frontier
    assert reached == set(CaseState)
    assert {c.source for c in CHANGES if c.target is CaseState.REOPENED} == CLOSED
    assert len({(c.source, c.target) for c in CHANGES}) == len(CHANGES)
    assert all(c.reason for c in CHANGES)


def test_what_a_resident_must_know_needs_public_words() -> None:
    explained = (CaseState.NOT_OURS, CaseState.REJECTED, CaseState.ANSWERED, CaseState.WAITING_FOR_CITIZEN)
    assert {c.need for c in CHANGES if c.target in explained} == {Need.PUBLIC_TEXT}


def test_every_change_of_the_table_works_and_no_other(city: City, kiosk: KioskAtTheCity, chief: Visitor) -> None:
    kiosk.send(kiosk.record(), kiosk.record())
    allowed = {(c.source, c.target) for c in CHANGES}
    for source in CaseState:
        for target in CaseState:
            with city.database.write() as session:
                session.execute(update(Case).where(Case.id == 1).values(state=source.value, agency="", joined_id=None))
                version = session.scalar(select(Case.version).where(Case.id == 1)) or 0
            try:
                cases.change(city, chief, 1, _wish(target, version))
                done = True
            except RuleError:
                done = False
            assert done == ((source, target) in allowed), (source, target)


def test_one_changed_word_breaks_the_chain(city: City, kiosk: KioskAtTheCity, chief: Visitor) -> None:
    kiosk.send(kiosk.record(), kiosk.record(), kiosk.record())
    for case_id in (1, 2, 3):
        cases.change(city, chief, case_id, Wish(CaseState.REJECTED, 1, "Bukan urusan pemerintah."))
    assert chain.broken_chain(city) == ()
    with city.database.write() as session:
        session.execute(update(CaseStep).where(CaseStep.case_id == 2, CaseStep.number == 2).values(public_text="Lain"))
        session.execute(text("DELETE FROM news_item"))
        session.execute(text("DELETE FROM step_to_tell"))
        session.execute(text("DELETE FROM case_event WHERE case_id = 3 AND number = 2"))
    assert chain.broken_chain(city) == (2, 3)


def test_no_news_is_skipped_while_many_write(city: City, kiosk: KioskAtTheCity, chief: Visitor) -> None:
    kiosk.send(*(kiosk.record() for _ in range(12)))

    def work(case_id: int) -> None:
        cases.change(city, chief, case_id, Wish(CaseState.VERIFIED, 1))

    seen: list[CaseEvent] = []
    cursor = 0
    with ThreadPoolExecutor(4) as pool:
        jobs = [pool.submit(work, case_id) for case_id in range(1, 13)]
        while not all(job.done() for job in jobs):
            told = news.news_for(city, kiosk.trust.kiosk, NewsRequest(cursor, 5))
            seen, cursor = [*seen, *told.events], told.cursor
        for job in jobs:
            job.result()
    while (told := news.news_for(city, kiosk.trust.kiosk, NewsRequest(cursor, 5))).events:
        seen, cursor = [*seen, *told.events], told.cursor
        assert told.more == (cursor < 24)
    assert len(seen) == 24
    assert len({(event.ticket, event.number) for event in seen}) == 24


def test_a_cursor_from_before_a_lost_memory_starts_again(kiosk: KioskAtTheCity) -> None:
    kiosk.send(kiosk.record())
    assert [event.number for event in kiosk.news(cursor=900).events] == [1]


def test_news_go_only_where_the_case_was_filed(city: City, kiosk: KioskAtTheCity) -> None:
    kiosk.send(kiosk.record())
    assert len(news.news_for(city, "BKS-22", NewsRequest(0)).events) == 0


def test_who_filed_is_not_in_the_open_anywhere(city: City, kiosk: KioskAtTheCity) -> None:
    kiosk.send(kiosk.record())
    with city.database.read() as session:
        case = session.get_one(Case, 1)
        locked = session.get_one(CaseContact, 1).locked
        record = session.scalars(select(LedgerRecord)).one()
    stored = b"".join((case.answers, locked, record.sealed, str(case.problems).encode()))
    assert STORY.encode() in case.answers
    for personal in (NAME, PHONE, NIK):
        assert personal.encode() not in stored


def test_an_unknown_form_hides_every_answer_until_a_reason_is_given(
    city: City, kiosk: KioskAtTheCity, chief: Visitor
) -> None:
    kiosk.send(kiosk.submission(kiosk.body(form="lain")))
    assert casebook.case_file(city, chief, 1).answers == {}
    assert cases.open_identity(city, chief, 1, "Formulir tidak dikenal.")["nama"] == NAME


def test_the_promised_day_counts_and_a_missing_one_is_computed(city: City, kiosk: KioskAtTheCity) -> None:
    for due in ("2026-12-01", "", "besok"):
        kiosk.send(kiosk.submission(kiosk.body(due=due)))
    with city.database.read() as session:
        dues = session.scalars(select(Case.due).order_by(Case.id)).all()
        marked = [len(found) for found in session.scalars(select(Case.problems).order_by(Case.id))]
    computed = dues[1]
    assert computed is not None
    assert computed > date(2026, 11, 23)
    assert dues == [date(2026, 12, 1), computed, computed]
    assert marked == [0, 0, 1]


def test_text_that_a_database_cannot_hold_is_cleaned_not_lost(city: City, kiosk: KioskAtTheCity) -> None:
    told = answers(kiosk.trust.kelurahan) | {"cerita": "Lampu padam\0 sejak dua minggu lalu."}
    kiosk.send(kiosk.submission(kiosk.body(answers=told, filed_at=2**60, officer="a\0b")))
    with city.database.read() as session:
        case = session.get_one(Case, 1)
    assert msgspec.msgpack.decode(case.answers)["cerita"] == "Lampu padam sejak dua minggu lalu."


def test_records_left_by_a_killed_server_are_opened_at_the_next_start(
    city: City, kiosk: KioskAtTheCity, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as dead:
        dead.setattr(opening, "open_waiting", lambda _city: 0)
        kiosk.send(*(kiosk.record() for _ in range(30)))
    assert opening.open_waiting(city) == 30
    assert opening.open_waiting(city) == 0
    assert len(kiosk.news().events) == 30


@pytest.mark.filterwarnings("ignore:autogenerate skipping")  # SQLite does not tell of PostgreSQL's own index
def test_the_tables_are_what_the_migrations_make(city: City) -> None:
    with city.database.engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"version_table": "central_version"})
        assert compare_metadata(context, Table.metadata) == []
