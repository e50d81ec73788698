# SPDX-License-Identifier: GPL-3.0-or-later
"""Who gets in where: every page for every role, signing in, and what guards each answer."""

from collections.abc import Callable

import pytest

from sync.central.accounts import LONGEST_SIGN_IN, NewAccount, add_account, all_accounts
from sync.central.app import page_listing
from sync.central.city import City
from sync.central.models import RoleGrant
from sync.central.permissions import Permission
from tests.helpers.browser import TestClient
from tests.helpers.kiosk_at_the_city import KioskAtTheCity
from tests.helpers.staff_browser import PASSWORD, Staff, visible_text
from tests.sync.central.conftest import TestClock

MakeStaff = Callable[..., Staff]

GUEST_PAGES = {"/", "/t/{token}", "/lacak", "/masuk"}
EVERYONES_PAGES = {"/keluar", "/kerja/sandi"}
CASE_PAGES = {
    "/kerja", "/kerja/kasus/{case}", "/kerja/kasus/{case}/catatan", "/kerja/kasus/{case}/identitas",
    "/kerja/kasus/{case}/foto/{photo}", "/kerja/kasus/{case}/waktu",
}  # fmt: skip
MATTER_PAGES = {"/kerja/kasus/{case}/ikut", "/kerja/kasus/{case}/ikut/tutup", "/kerja/kasus/{case}/umum"}
NEWS_PAGES = {
    "/kerja/berita",
    "/kerja/berita/{posting}",
    "/kerja/berita/{posting}/terbit",
    "/kerja/berita/{posting}/tarik",
}
SATISFACTION_PAGES = {"/kerja/kepuasan"}
ADMIN_PAGES = {"/kerja/anjungan", "/kerja/anjungan/cabut", "/kerja/pengguna", "/kerja/pengguna/{account}"}
ROLES = {
    "verifikator": CASE_PAGES | MATTER_PAGES | NEWS_PAGES | SATISFACTION_PAGES,
    "opd": CASE_PAGES | SATISFACTION_PAGES,
    "humas": NEWS_PAGES | SATISFACTION_PAGES,
    "admin": ADMIN_PAGES,
}


def _real(path: str) -> str:
    return path.format(token="x" * 22, case=1, photo=1, account=999, posting=999)


def test_every_page_is_in_this_matrix(city: City) -> None:
    paths = {page.path for page in page_listing(city)}
    assert paths == GUEST_PAGES.union(EVERYONES_PAGES, *ROLES.values())


@pytest.mark.parametrize("role", sorted(ROLES))
def test_a_role_reaches_its_pages_and_no_other(city: City, kiosk: KioskAtTheCity, staff: MakeStaff, role: str) -> None:
    kiosk.send(kiosk.record())
    person = staff(role, "DBMSDA" if role == "opd" else "")
    for page in page_listing(city):
        if page.path in GUEST_PAGES | EVERYONES_PAGES:
            continue
        answer = person.client.request(page.method, _real(page.path))
        allowed = page.path in ROLES[role]
        refused = "bukan untuk peran Anda" in answer.text
        assert (answer.status_code == 403 and refused) != allowed, (page.method, page.path)


def test_a_guest_is_sent_to_sign_in(city: City, client: TestClient) -> None:
    for page in page_listing(city):
        if page.path in GUEST_PAGES:
            continue
        answer = client.request(page.method, _real(page.path))
        assert (answer.status_code, answer.headers.get("location")) == (303, "/masuk"), page.path


def test_every_granted_permission_is_one_the_code_knows(city: City) -> None:
    with city.database.read() as session:
        granted = {grant.permission for grant in session.query(RoleGrant)}
    assert granted == {permission.value for permission in Permission}


@pytest.mark.parametrize("path", ["/lacak", "/masuk", "/t/unknown", "/nowhere", "/healthz", "/v1/nothing"])
def test_every_answer_carries_its_guards(client: TestClient, path: str) -> None:
    headers = client.get(path).headers
    assert headers["content-security-policy"].startswith("default-src 'none'")
    assert "script-src" not in headers["content-security-policy"]
    assert headers["referrer-policy"] == "no-referrer"
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["cache-control"] == "no-store"


def test_pages_hold_neither_script_nor_inline_style(kiosk: KioskAtTheCity, staff: MakeStaff) -> None:
    kiosk.send(kiosk.record())
    verifier, admin = staff("verifikator"), staff("admin")
    pages = [verifier.open_case(1), verifier.client.get("/kerja").text, admin.client.get("/kerja/anjungan").text]
    for page in pages:
        assert "<script" not in page
        assert "style=" not in page
        assert "<style" not in page


def test_a_wrong_password_says_the_same_as_an_unknown_name(staff: MakeStaff, client: TestClient) -> None:
    staff("verifikator", login="rina")
    guest = Staff(client)
    wrong, unknown = guest.sign_in("rina", "salah sekali"), guest.sign_in("siapa", "salah sekali")
    assert wrong.status_code == unknown.status_code == 403
    assert wrong.text.replace("rina", "") == unknown.text.replace("siapa", "")


def test_the_door_shuts_after_failures_and_opens_again(staff: MakeStaff, client: TestClient, clock: TestClock) -> None:
    staff("verifikator", login="rina")
    guest = Staff(client)
    for _ in range(5):
        assert guest.sign_in("rina", "salah sekali").status_code == 403
    assert guest.sign_in("rina").status_code == 429
    clock.pass_time(seconds=31)
    assert guest.sign_in("rina").status_code == 303


def test_a_sign_in_ends_by_idleness_by_age_and_by_button(staff: MakeStaff, clock: TestClock) -> None:
    idle, old, leaving = (staff("verifikator", login=name) for name in ("idle", "old", "leaving"))
    assert leaving.fill("/kerja", "/keluar").status_code == 303
    assert leaving.client.get("/kerja").headers["location"] == "/masuk"
    for _ in range(int(LONGEST_SIGN_IN.total_seconds() // 1200)):
        clock.pass_time(minutes=20)
        assert old.client.get("/kerja").status_code == 200
    assert idle.client.get("/kerja").status_code == 303
    clock.pass_time(minutes=20)
    assert old.client.get("/kerja").status_code == 303


def test_a_one_time_password_must_be_changed_first(city: City, client: TestClient) -> None:
    add_account(city, NewAccount("baru", "Petugas Baru", "verifikator"), "sekali pakai saja", must_change=True)
    person = Staff(client)
    assert person.sign_in("baru", "sekali pakai saja").headers["location"] == "/kerja/sandi"
    assert client.get("/kerja").headers["location"] == "/kerja/sandi"
    again = person.fill("/kerja/sandi", "/kerja/sandi", old="sekali pakai saja", new=PASSWORD, again="lain")
    assert again.status_code == 422
    done = person.fill("/kerja/sandi", "/kerja/sandi", old="sekali pakai saja", new=PASSWORD, again=PASSWORD)
    assert done.headers["location"] == "/kerja"
    assert client.get("/kerja").status_code == 200


def test_an_administrator_adds_and_shuts_out_people(
    city: City, staff: MakeStaff, browser: Callable[[], TestClient]
) -> None:
    admin = staff("admin")
    typed = {"login": "Dadang", "full_name": "Dadang Suryana", "role": "opd", "agency": ""}
    assert admin.fill("/kerja/pengguna", "/kerja/pengguna", **typed).status_code == 422
    made = admin.fill("/kerja/pengguna", "/kerja/pengguna", **(typed | {"agency": "DLH"}))
    password = made.text.split('class="bigcode">')[1].split("<")[0]
    dadang = Staff(browser())
    assert dadang.sign_in("dadang", password).status_code == 303
    number = next(one.id for one in all_accounts(city) if one.login == "dadang")
    admin.fill("/kerja/pengguna", f"/kerja/pengguna/{number}", active="tidak")
    assert dadang.client.get("/kerja").headers["location"] == "/masuk"
    assert dadang.sign_in("dadang", password).status_code == 403


def test_a_strange_path_gets_calm_words(client: TestClient) -> None:
    answer = client.get("/kerja/../../etc/passwd")
    assert answer.status_code == 404
    assert "Halaman ini tidak ada." in visible_text(answer.text)
    assert client.get("/berkas/..%2f..%2fapp.py").status_code == 404
