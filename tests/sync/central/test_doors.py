# SPDX-License-Identifier: GPL-3.0-or-later
"""Who gets in where: every page for every role, signing in, and what guards each answer."""

import re
from collections.abc import Callable

import pytest
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from sync.central.accounts import LONGEST_SIGN_IN, NewAccount, add_account, all_accounts, roles
from sync.central.app import app_for, page_listing
from sync.central.city import City
from sync.central.guard import OpenRoute
from sync.central.models import RoleGrant
from sync.central.permissions import NAMED, Permission
from tests.helpers.browser import TestClient
from tests.helpers.kiosk_at_the_city import KioskAtTheCity
from tests.helpers.staff_browser import PASSWORD, Staff, visible_text
from tests.sync.central.conftest import MARGA_JAYA, TestClock

MakeStaff = Callable[..., Staff]

GUEST_PAGES = {
    "/",
    "/t/{token}",
    "/t/{token}/hasil/{photo}",
    "/t/{token}/kabar",
    "/kabar/{mark}",
    "/lacak",
    "/masuk",
    "/masuk/langkah-dua",
    "/masuk/akun-kota",
    "/masuk/akun-kota/kembali",
}
EVERYONES_PAGES = {
    "/keluar",
    "/kerja/sandi",
    "/kerja/bahasa",
    "/kerja/langkah-dua",
    "/kerja/langkah-dua/kode",
    "/kerja/sesi",
    "/kerja/pemberitahuan",
}
CASE = "/kerja/kasus/{case}"
ALL_ROLES = {
    "kelurahan", "verifikator", "opd", "lapangan", "atasan", "pimpinan", "inspektorat", "humas", "admin",
}  # fmt: skip
READERS = ALL_ROLES - {"pimpinan", "humas", "admin"}
CHANGERS = {"verifikator", "opd", "lapangan", "atasan"}
FIGURE_READERS = ALL_ROLES - {"lapangan", "humas", "admin"}
MATRIX = {
    "GET /kerja": READERS,
    "GET /kerja/grafik": READERS,
    "POST /kerja/cari": READERS,
    "POST /kerja/tampilan": READERS,
    "POST /kerja/tampilan/{view}/hapus": READERS,
    "GET /kerja/lapangan": CHANGERS,
    "POST /kerja/lapangan/{case}": CHANGERS,
    "POST /kerja/lapangan/{case}/foto": CHANGERS,
    "POST /kerja/massal": {"verifikator", "opd", "atasan"},
    "POST /kerja/unduh/pelapor": {"inspektorat"},
    "GET /kerja/unduh/{kind}": {"kelurahan", "verifikator", "opd", "atasan", "inspektorat"},
    f"GET {CASE}": READERS,
    f"GET {CASE}/foto/{{photo}}": READERS,
    f"POST {CASE}": CHANGERS,
    f"POST {CASE}/catatan": READERS,
    f"POST {CASE}/identitas": {"kelurahan", "verifikator", "inspektorat"},
    f"POST {CASE}/waktu": {"verifikator", "atasan"},
    f"POST {CASE}/isi": CHANGERS,
    f"POST {CASE}/draf": {"verifikator", "opd", "lapangan"},
    f"POST {CASE}/draf/setuju": {"verifikator", "atasan"},
    f"POST {CASE}/draf/kembali": {"verifikator", "atasan"},
    f"POST {CASE}/hasil": CHANGERS,
    f"GET {CASE}/hasil/{{photo}}": READERS,
    f"POST {CASE}/hasil/{{photo}}": {"verifikator", "atasan"},
    f"POST {CASE}/petugas": {"verifikator", "opd", "atasan"},
    f"POST {CASE}/pecah": {"verifikator", "opd", "atasan"},
    "GET /kerja/balasan": {"opd", "atasan", "admin"},
    "POST /kerja/balasan": {"opd", "atasan", "admin"},
    "POST /kerja/balasan/{template}": {"opd", "atasan", "admin"},
    "GET /kerja/tugas": READERS,
    f"POST {CASE}/umum": {"verifikator"},
    f"POST {CASE}/ikut": {"verifikator"},
    f"POST {CASE}/ikut/tutup": {"verifikator"},
    "GET /kerja/berita": {"verifikator", "humas"},
    "POST /kerja/berita": {"verifikator", "humas"},
    "GET /kerja/berita/{posting}": {"verifikator", "humas"},
    "POST /kerja/berita/{posting}": {"verifikator", "humas"},
    "POST /kerja/berita/{posting}/terbit": {"verifikator", "humas"},
    "POST /kerja/berita/{posting}/tarik": {"verifikator", "humas"},
    "GET /dinding": {"verifikator", "pimpinan", "inspektorat"},
    "GET /kerja/emonev": FIGURE_READERS,
    "GET /kerja/emonev/berkas/{kind}": FIGURE_READERS,
    "GET /kerja/kepuasan": ALL_ROLES - {"kelurahan", "lapangan", "admin"},
    "GET /kerja/diam": READERS,
    "GET /kerja/kotak-keluar": {"admin"},
    "POST /kerja/kotak-keluar": {"admin"},
    "GET /kerja/anjungan": {"admin"},
    "POST /kerja/anjungan": {"admin"},
    "POST /kerja/anjungan/cabut": {"admin"},
    "POST /kerja/anjungan/cocok": {"admin"},
    "GET /kerja/anjungan/belum-terbaca": {"admin"},
    "POST /kerja/anjungan/belum-terbaca": {"admin"},
    "POST /kerja/anjungan/belum-terbaca/percaya": {"admin"},
    "GET /kerja/terdampak": {"verifikator", "inspektorat"},
    "GET /kerja/terdampak/{kiosk}": {"verifikator", "inspektorat"},
    "POST /kerja/terdampak/{kiosk}": {"verifikator", "inspektorat"},
    "GET /kerja/pengguna": {"admin", "atasan"},
    "POST /kerja/pengguna": {"admin", "atasan"},
    "GET /kerja/pengguna/{account}": {"admin", "atasan"},
    "POST /kerja/pengguna/{account}": {"admin", "atasan"},
    "POST /kerja/pengguna/{account}/peran": {"admin", "atasan"},
    "POST /kerja/pengguna/{account}/izin": {"admin"},
    "POST /kerja/pengguna/{account}/sandi": {"admin", "atasan"},
    "POST /kerja/pengguna/{account}/langkah-dua": {"admin", "atasan"},
    "POST /kerja/pengguna/{account}/sesi": {"admin", "atasan"},
    "GET /kerja/akun-kota": {"admin"},
    "POST /kerja/akun-kota": {"admin"},
    "POST /kerja/akun-kota/sambung": {"admin"},
    "POST /kerja/akun-kota/{rule}/hapus": {"admin"},
    "GET /kerja/peran": {"admin"},
    "POST /kerja/peran": {"admin"},
    "GET /kerja/catatan-akses": {"admin", "inspektorat"},
    "GET /kerja/periksa-catatan": {"inspektorat"},
    "POST /kerja/periksa-catatan": {"inspektorat"},
}
"""Who reaches what (CENTRAL 5.2); every page of the router must stand here or above."""


def _real(path: str) -> str:
    return re.sub(r"\{(\w+)\}", lambda name: {"token": "x" * 22, "case": "1", "photo": "1"}.get(name[1], "999"), path)


def test_every_page_of_the_router_is_in_this_matrix(city: City) -> None:
    routes = (route for route in app_for(city).routes if isinstance(route, Route) and not isinstance(route, OpenRoute))
    served = {f"{method} {route.path}" for route in routes for method in (route.methods or set()) - {"HEAD"}}
    open_pages = {page for page in served if page.split()[1] in GUEST_PAGES | EVERYONES_PAGES}
    assert served - open_pages == set(MATRIX)


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
@pytest.mark.parametrize("role", sorted(ALL_ROLES))
def test_a_role_reaches_its_pages_and_no_other(kiosk: KioskAtTheCity, staff: MakeStaff, role: str) -> None:
    kiosk.send(kiosk.record())
    agency = "DBMSDA" if role in ("opd", "lapangan", "atasan") else ""
    person = staff(role, agency, kelurahan=MARGA_JAYA if role == "kelurahan" else "")
    for page, reached_by in MATRIX.items():
        method, _, path = page.partition(" ")
        answer = person.client.request(method, _real(path))
        refused = answer.status_code == 403 and "bukan untuk peran Anda" in answer.text
        assert refused != (role in reached_by), page
        assert refused or answer.status_code in (200, 403, 404), page  # 403: a form that no page of ours made


def test_every_role_of_the_table_is_in_this_matrix(city: City) -> None:
    assert set(roles(city)) == ALL_ROLES


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
    assert set(NAMED) <= set(Permission)


@pytest.mark.parametrize("path", ["/lacak", "/masuk", "/t/unknown", "/nowhere", "/healthz", "/v1/nothing"])
def test_every_answer_carries_its_guards(client: TestClient, path: str) -> None:
    headers = client.get(path).headers
    assert headers["content-security-policy"].startswith("default-src 'none'")
    assert "script-src" not in headers["content-security-policy"]
    assert headers["referrer-policy"] == "no-referrer"
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["x-frame-options"] == "DENY"
    assert headers["cache-control"] == "no-store"


def test_pages_hold_neither_script_nor_inline_style(kiosk: KioskAtTheCity, staff: MakeStaff) -> None:
    kiosk.send(kiosk.record())
    verifier, admin = staff("verifikator"), staff("admin")
    pages = [verifier.open_case(1), verifier.client.get("/kerja").text, admin.client.get("/kerja/anjungan").text]
    for page in pages:
        assert re.sub(r'<script src="/berkas/\w+\.js" defer></script>', "", page).count("<script") == 0
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
    admin.fill(f"/kerja/pengguna/{number}", f"/kerja/pengguna/{number}", active="tidak")
    assert dadang.client.get("/kerja").headers["location"] == "/masuk"
    assert dadang.sign_in("dadang", password).status_code == 403


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
def test_a_page_that_breaks_carries_its_guards_too(city: City) -> None:
    def breaks(_request: Request) -> Response:
        raise TypeError("something nobody thought of")

    app = app_for(city)
    app.router.routes.append(Route("/rusak", breaks))
    with TestClient(app, raise_server_exceptions=False) as client:
        answer = client.get("/rusak")
    assert (answer.status_code, answer.headers["cache-control"]) == (500, "no-store")
    assert answer.headers["content-security-policy"].startswith("default-src 'none'")
    assert "nobody thought of" not in answer.text


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
@pytest.mark.parametrize("token", ["", "x", "\xf0\u0105\U0001f600", "' or 1=1 --", "0" * 64])
def test_a_form_that_is_not_ours_is_refused_whatever_it_carries(client: TestClient, token: str) -> None:
    client.get("/masuk")
    for path in ("/masuk", "/lacak"):
        assert client.post(path, data={"token": token, "login": "rina", "password": "x"}).status_code == 403


def test_a_strange_path_gets_calm_words(client: TestClient) -> None:
    answer = client.get("/kerja/../../etc/passwd")
    assert answer.status_code == 404
    assert "Halaman ini tidak ada." in visible_text(answer.text)
    assert client.get("/berkas/..%2f..%2fapp.py").status_code == 404
