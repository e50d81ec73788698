# SPDX-License-Identifier: GPL-3.0-or-later
"""After the stated time nobody can tell any more who filed a case; what was done about it can still be proven."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from sqlalchemy import select

from sync.central import retention
from sync.central.chain import broken_chain
from sync.central.city import City
from sync.central.models import CaseContact, CaseStep, LedgerRecord
from tests.helpers.kiosk_at_the_city import KioskAtTheCity
from tests.helpers.staff_browser import Staff, visible_text
from tests.sync.central.conftest import TestClock

ON_SQLITE = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
"""Where the engine does not matter."""


@pytest.fixture
def closed(kiosk: KioskAtTheCity, staff: Callable[..., Staff]) -> Staff:
    """Two cases, of which the first was refused. Gives the verifier."""
    kiosk.send(kiosk.record(), kiosk.record())
    verifier = staff("verifikator")
    verifier.step(1, "ditolak", public_text="Bukan urusan pemerintah kota.")
    return verifier


def known(city: City) -> list[int]:
    """Cases of which it is known who filed them."""
    with city.database.read() as session:
        return list(session.scalars(select(CaseContact.case_id).order_by(CaseContact.case_id)))


def test_after_a_year_who_filed_it_is_forgotten_and_the_chain_is_whole(
    city: City, closed: Staff, clock: TestClock
) -> None:
    clock.pass_time(days=364)
    assert retention.forget(city) == 0
    clock.pass_time(days=2)
    assert (retention.forget(city), retention.forget(city)) == (1, 0)
    assert known(city) == [2]
    assert broken_chain(city) == ()
    with city.database.read() as session:
        sealed = session.scalars(select(LedgerRecord.sealed).order_by(LedgerRecord.number)).all()
        newest = session.scalars(select(CaseStep).where(CaseStep.case_id == 1).order_by(CaseStep.number.desc())).first()
    assert [bool(one) for one in sealed] == [False, True]
    assert newest is not None
    assert (newest.action, newest.public_number) == ("forget", None)
    closed.sign_in("verifikator")
    assert "masa simpannya habis" in visible_text(closed.open_case(1))


@ON_SQLITE
def test_a_kiosk_that_sends_it_once_more_is_told_that_it_is_here(
    city: City, kiosk: KioskAtTheCity, staff: Callable[..., Staff], clock: TestClock
) -> None:
    record = kiosk.record()
    kiosk.send(record)
    staff("verifikator").step(1, "ditolak", public_text="Bukan urusan pemerintah kota.")
    clock.pass_time(days=400)
    assert retention.forget(city) == 1
    assert [one.verdict.value for one in kiosk.send(record).verdicts] == ["same"]
    assert known(city) == []


@ON_SQLITE
@pytest.mark.usefixtures("closed")
def test_a_city_may_keep_it_longer_or_for_ever(city: City, clock: TestClock) -> None:
    clock.pass_time(days=800)
    assert retention.forget(replace(city, settings=replace(city.settings, keep_contacts_days=0))) == 0
    assert retention.forget(replace(city, settings=replace(city.settings, keep_contacts_days=801))) == 0
    assert known(city) == [1, 2]
