# SPDX-License-Identifier: GPL-3.0-or-later
"""Which cases are in whose reach: one rule for a page and for a list; names behind their own permission."""

from collections.abc import Callable

import pytest
from sqlalchemy import select

from sync.central.access.scope import in_reach, may_see
from sync.central.accounts import Visitor
from sync.central.city import City
from sync.central.models import Case
from sync.central.permissions import Permission
from tests.helpers.kiosk_at_the_city import NAME, KioskAtTheCity
from tests.helpers.staff_browser import Staff
from tests.sync.central.conftest import MARGA_JAYA

MakeStaff = Callable[..., Staff]
ELSEWHERE = "32.75.04.1001"


def _visitor(*permissions: Permission, agency: str = "", kelurahan: str = "", account: int = 1) -> Visitor:
    return Visitor(account, "x", "X", "x", agency, False, frozenset(permissions), kelurahan)


@pytest.fixture
def cases(city: City, kiosk: KioskAtTheCity, staff: MakeStaff) -> None:
    """1 is DBMSDA's, 2 is secret, 3 was given to account 1, 4 is DBMSDA's and secret, 5 lies elsewhere."""
    staff("verifikator")
    kiosk.send(*(kiosk.submission(kiosk.body()) for _ in range(5)))
    change: dict[int, dict[str, object]] = {
        1: {"agency": "DBMSDA"},
        2: {"secret": True},
        3: {"assigned_id": 1},
        4: {"agency": "DBMSDA", "secret": True},
        5: {"kelurahan": ELSEWHERE},
    }
    with city.database.write() as session:
        for number, values in change.items():
            for name, value in values.items():
                setattr(session.get_one(Case, number), name, value)


@pytest.mark.parametrize(
    ("visitor", "reach"),
    [
        (_visitor(Permission.SEE_ALL_CASES), {1, 3, 5}),
        (_visitor(Permission.SEE_ALL_CASES, Permission.SEE_SECRET), {1, 2, 3, 4, 5}),
        (_visitor(Permission.INSPECT, Permission.SEE_SECRET), {1, 2, 3, 4, 5}),
        (_visitor(Permission.SEE_AGENCY_CASES, agency="DBMSDA"), {1}),
        (_visitor(Permission.SEE_AGENCY_CASES), set()),
        (_visitor(Permission.SEE_KELURAHAN_CASES, kelurahan=MARGA_JAYA), {1, 3}),
        (_visitor(Permission.SEE_KELURAHAN_CASES, kelurahan=ELSEWHERE), {5}),
        (_visitor(Permission.SEE_ASSIGNED_CASES, agency="DBMSDA"), {3}),
        (_visitor(Permission.SEE_TOTALS, Permission.KIOSKS, Permission.ACCOUNTS, Permission.SEE_SECRET), set()),
    ],
)
@pytest.mark.usefixtures("cases")
def test_a_list_and_a_page_agree_on_who_sees_what(city: City, visitor: Visitor, reach: set[int]) -> None:
    with city.database.read() as session:
        listed = set(session.scalars(select(Case.id).where(in_reach(visitor))))
        opened = {case.id for case in session.scalars(select(Case)) if may_see(visitor, case)}
    assert listed == opened == reach


def test_a_secret_case_is_for_named_verifiers(kiosk: KioskAtTheCity, staff: MakeStaff) -> None:
    kiosk.send(kiosk.submission(kiosk.body(topic="PETUGAS", secret=True)))
    plain, named = staff("verifikator"), staff("verifikator", login="nur", named=[Permission.SEE_SECRET])
    assert plain.client.get("/kerja/kasus/1").status_code == 404
    assert named.client.get("/kerja/kasus/1").status_code == 200
    assert staff("inspektorat").client.get("/kerja/kasus/1").status_code == 200


def test_a_name_needs_a_grant_and_a_clerk_opens_the_own_kiosks_only(
    city: City, kiosk: KioskAtTheCity, staff: MakeStaff
) -> None:
    kiosk.send(kiosk.submission(kiosk.body()), kiosk.submission(kiosk.body()))
    with city.database.write() as session:
        session.get_one(Case, 1).agency = "DLH"
        session.get_one(Case, 2).kiosk_id = None
    clerk = staff("kelurahan", kelurahan=MARGA_JAYA)
    plain, named = staff("opd", "DLH"), staff("opd", "DLH", login="ani", named=[Permission.SEE_IDENTITY])
    assert "/identitas" not in plain.open_case(1)
    assert "/identitas" not in clerk.open_case(2)
    for person in (named, clerk):
        opened = person.fill("/kerja/kasus/1", "/kerja/kasus/1/identitas", reason="Menanyakan alamat rumahnya.")
        assert NAME in opened.text


def test_a_grant_by_name_counts_only_in_its_roles(kiosk: KioskAtTheCity, staff: MakeStaff) -> None:
    kiosk.send(kiosk.submission(kiosk.body(topic="PETUGAS", secret=True)))
    leader = staff("pimpinan", named=[Permission.SEE_SECRET, Permission.SEE_IDENTITY])
    assert leader.client.get("/kerja/kasus/1").status_code == 403
