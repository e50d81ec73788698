# SPDX-License-Identifier: GPL-3.0-or-later
"""Two reports of one matter become one case that both receipts follow, and can be taken apart again."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

import pytest
from httpx import Response

from sync.central import casebook, cases, chain
from sync.central.accounts import NewAccount, Visitor, add_account, all_accounts
from sync.central.cases import Wish
from sync.central.city import City
from sync.central.errors import RuleError
from sync.central.models import Case
from sync.central.permissions import Permission
from sync.protocol.records import CaseState, SubmissionBody
from tests.helpers.browser import TestClient
from tests.helpers.kiosk_at_the_city import KioskAtTheCity
from tests.helpers.staff_browser import PASSWORD, Staff, visible_text
from tests.sync.central.conftest import TestClock

MakeStaff = Callable[..., Staff]
ANSWER = "Lampu di depan musala sudah kami ganti kemarin sore."


ON_SQLITE = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
"""What is the same whatever the database."""


@pytest.fixture
def reports(kiosk: KioskAtTheCity) -> list[SubmissionBody]:
    """Three reports of one dark lamp, from three residents."""
    bodies = [kiosk.body() for _ in range(3)]
    kiosk.send(*(kiosk.submission(body) for body in bodies))
    return bodies


@pytest.fixture
def verifier(reports: list[SubmissionBody], staff: MakeStaff) -> Staff:
    assert len(reports) == 3
    person = staff("verifikator")
    person.step(1, "terverifikasi")
    return person


@pytest.fixture
def chief(city: City) -> Visitor:
    """Somebody who may do everything."""
    add_account(city, NewAccount("kepala", "Kepala Bagian", "verifikator"), PASSWORD, must_change=False)
    account = next(one for one in all_accounts(city) if one.login == "kepala")
    return Visitor(account.id, "kepala", "Kepala Bagian", "verifikator", "", False, frozenset(Permission))


def row(city: City, case_id: int) -> Case:
    with city.database.read() as session:
        return session.get_one(Case, case_id)


def told(kiosk: KioskAtTheCity, body: SubmissionBody) -> list[tuple[CaseState, str]]:
    return [(one.state, one.text) for one in kiosk.news().events if one.ticket == body.ticket]


def merge(verifier: Staff, case_id: int, number: object) -> Response:
    return verifier.step(case_id, "duplikat", case_number=str(number))


def test_both_receipts_follow_the_case_that_is_worked_on(
    city: City,
    kiosk: KioskAtTheCity,
    client: TestClient,
    verifier: Staff,
    staff: MakeStaff,
    reports: list[SubmissionBody],
) -> None:
    assert merge(verifier, 2, "#1").status_code == 303
    verifier.step(1, "didisposisikan", agency="DISPERKIM")
    staff("opd", "DISPERKIM").answer(1, ANSWER, verifier)
    first, second = (told(kiosk, body) for body in reports[:2])
    assert first[-1] == second[-1] == (CaseState.ANSWERED, ANSWER)
    assert [state for state, _ in second] == [
        CaseState.RECEIVED, CaseState.DUPLICATE, CaseState.VERIFIED, CaseState.ROUTED, CaseState.ANSWERED,
    ]  # fmt: skip
    page = visible_text(client.get(f"/t/{reports[1].token}").text)
    assert ANSWER in page
    assert "digabung dengan laporan lain" in page
    assert "Belum beres" not in page
    assert chain.broken_chain(city) == ()


@ON_SQLITE
def test_the_clock_of_the_merged_case_stands_still(city: City, verifier: Staff, clock: TestClock) -> None:
    merge(verifier, 2, 1)
    clock.pass_time(days=60)
    with city.database.read() as session:
        merged, other = session.get_one(Case, 2), session.get_one(Case, 1)
    assert (casebook.is_owed(merged), casebook.is_owed(other)) == (False, True)
    assert not casebook.is_late(merged, city.today())


@ON_SQLITE
def test_a_merged_case_cannot_be_worked_apart(city: City, verifier: Staff, chief: Visitor) -> None:
    merge(verifier, 2, 1)
    assert verifier.offered(2) == {"dibuka_kembali"}
    page = verifier.open_case(2)
    for path in ("/umum", "/ikut", "/draf", "/petugas", "/pecah", "/waktu"):
        assert f'action="/kerja/kasus/2{path}"' not in page
    for target in set(CaseState) - {CaseState.REOPENED}:
        with pytest.raises(RuleError):
            cases.change(city, chief, 2, wish(city, 2, target, number="3"))


@ON_SQLITE
def test_it_is_taken_apart_again_and_its_promise_stands(city: City, verifier: Staff) -> None:
    due = row(city, 2).due
    merge(verifier, 2, 1)
    verifier.step(1, "didisposisikan", agency="DISPERKIM")
    assert verifier.step(2, "dibuka_kembali", public_text="Ternyata lampu yang lain.").status_code == 303
    apart = row(city, 2)
    assert (apart.joined_id, apart.state, apart.due) == (None, "dibuka_kembali", due)
    assert verifier.offered(2) >= {"didisposisikan", "ditolak"}
    assert row(city, 1).state == "didisposisikan"


@ON_SQLITE
@pytest.mark.parametrize("number", ["2", "999", "", "satu", "-1", "1" * 30])
def test_only_another_case_that_exists_is_a_target(city: City, verifier: Staff, number: str) -> None:
    assert merge(verifier, 2, number).status_code == 422
    assert row(city, 2).joined_id is None


@ON_SQLITE
def test_no_chains_and_no_circles(city: City, verifier: Staff) -> None:
    merge(verifier, 2, 1)
    refused = merge(verifier, 3, 2)
    assert "Gabungkan ke kasus 1" in visible_text(refused.text)
    assert merge(verifier, 1, 2).status_code == 422
    assert merge(verifier, 1, 3).status_code == 303
    assert [row(city, number).joined_id for number in (1, 2, 3)] == [3, 3, None]


def test_who_came_along_leaves_along(city: City, verifier: Staff) -> None:
    merge(verifier, 2, 1)
    merge(verifier, 1, 3)
    assert verifier.step(1, "dibuka_kembali", public_text="Dua lampu yang berbeda.").status_code == 303
    assert [row(city, number).joined_id for number in (1, 2, 3)] == [None, 1, None]
    assert chain.broken_chain(city) == ()


@ON_SQLITE
def test_secret_and_open_cases_stay_apart(city: City, kiosk: KioskAtTheCity, chief: Visitor) -> None:
    kiosk.send(kiosk.record(), kiosk.submission(kiosk.body(secret=True)))
    with pytest.raises(RuleError, match="central-merge-secret"):
        cases.change(city, chief, 1, wish(city, 1, CaseState.DUPLICATE, number="2"))


def test_two_who_merge_crosswise_at_once_do_not_make_a_circle(
    city: City, reports: list[SubmissionBody], chief: Visitor
) -> None:

    assert len(reports) == 3

    def one(pair: tuple[int, int]) -> bool:
        try:
            cases.change(city, chief, pair[0], wish(city, pair[0], CaseState.DUPLICATE, number=str(pair[1])))
        except RuleError:
            return False
        return True

    with ThreadPoolExecutor(2) as pool:
        done = list(pool.map(one, [(1, 2), (2, 1)]))
    assert sum(done) == 1
    assert sorted(row(city, number).joined_id is None for number in (1, 2)) == [False, True]
    assert chain.broken_chain(city) == ()


def wish(city: City, case_id: int, target: CaseState, number: str = "") -> Wish:
    words = "Penjelasan untuk warga dan rekan."
    return Wish(target, row(city, case_id).version, words, words, "DBMSDA", number)


@ON_SQLITE
def test_other_programs_see_a_duplicate_that_stays_closed(
    client: TestClient, verifier: Staff, staff: MakeStaff
) -> None:
    merge(verifier, 2, 1)
    verifier.step(1, "didisposisikan", agency="DISPERKIM")
    staff("opd", "DISPERKIM").answer(1, ANSWER, verifier)
    (request,) = client.get("/open311/v2/requests/2.json").json()
    assert (request["status"], request["service_request_id"]) == ("closed", "2")
    assert request["status_notes"] == f"Duplikat (#1). {ANSWER}"
    updates = client.get("/open311/v2/servicerequestupdates.json").json()
    own = [(one["status"], one["description"]) for one in updates if one["service_request_id"] == "2"]
    assert own[-1] == ("DUPLICATE", ANSWER)
    assert {status for status, _ in own[1:]} == {"DUPLICATE"}
    assert client.get("/open311/v2/requests.json?status=open").json()[0]["service_request_id"] != "2"


@ON_SQLITE
def test_duplicates_are_listed_only_for_who_asks_for_them(verifier: Staff) -> None:
    merge(verifier, 2, 1)
    lists = {query: verifier.client.get(f"/kerja?{query}").text for query in ("", "keadaan=duplikat", "keadaan=semua")}
    assert ["/kerja/kasus/2" in page for page in lists.values()] == [False, True, True]
