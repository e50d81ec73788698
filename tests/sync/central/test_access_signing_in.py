# SPDX-License-Identifier: GPL-3.0-or-later
"""Signing in: six digits, codes on paper, own browsers, doors that shut for a stranger and not for an office."""

import re
from base64 import b32decode
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import select

from sync.central import passwords
from sync.central.access import settings, totp
from sync.central.accounts import doors_of, refuse_if_shut
from sync.central.city import City
from sync.central.errors import RuleError
from sync.central.models import AccessSetting, Account, Throttle
from sync.central.passwords import Price
from tests.helpers.browser import TestClient
from tests.helpers.staff_browser import PASSWORD, Staff, forms_of, visible_text
from tests.sync.central.conftest import TestClock

MakeStaff = Callable[..., Staff]
Fresh = Callable[[], TestClient]
SECOND = "/kerja/langkah-dua"
HALF = "/masuk/langkah-dua"
RFC_SECRETS = {"sha1": b"1234567890" * 2, "sha256": (b"1234567890" * 4)[:32], "sha512": (b"1234567890" * 7)[:64]}


@pytest.fixture
def database_url(tmp_path: Path) -> str:
    """Nothing here asks the database anything that the two kinds answer differently."""
    return f"sqlite:///{tmp_path / 'central.db'}"


@pytest.mark.parametrize(
    ("seconds", "digest", "code"),
    [
        (59, "sha1", "94287082"), (59, "sha256", "46119246"), (59, "sha512", "90693936"),
        (1111111109, "sha1", "07081804"), (1111111111, "sha1", "14050471"), (1234567890, "sha1", "89005924"),
        (2000000000, "sha1", "69279037"), (2000000000, "sha256", "90698825"), (2000000000, "sha512", "38618901"),
        (20000000000, "sha1", "65353130"), (20000000000, "sha256", "77737706"), (20000000000, "sha512", "47863826"),
    ],
)  # fmt: skip
def test_codes_are_those_of_the_rfc(seconds: int, digest: str, code: str) -> None:
    assert totp.code_of(RFC_SECRETS[digest], totp.step_of(seconds), 8, digest) == code


@given(secret=st.binary(min_size=20, max_size=20), now=st.integers(1000, 4_000_000_000), drift=st.integers(-4, 4))
def test_a_code_fits_one_step_around_and_never_twice(secret: bytes, now: int, drift: int) -> None:
    shown = totp.step_of(now) + drift
    fitting = totp.fitting_step(secret, totp.code_of(secret, shown), now, last=0)
    if abs(drift) <= totp.DRIFT:
        assert fitting is not None
        assert totp.fitting_step(secret, totp.code_of(secret, fitting), now, last=fitting) is None
    else:  # six digits may meet by chance
        assert fitting is None or totp.code_of(secret, fitting) == totp.code_of(secret, shown)


class Phone:
    """An app that was shown the key once."""

    def __init__(self, page: str, clock: TestClock) -> None:
        self._secret = b32decode(re.findall(r'<p class="code">([A-Z2-7 ]+)</p>', page)[0].replace(" ", ""))
        self._clock = clock

    def shows(self, late: int = 0) -> str:
        return totp.code_of(self._secret, totp.step_of(self._clock().timestamp()) + late)


def enrol(person: Staff, clock: TestClock) -> tuple[Phone, list[str]]:
    """Set up the second step; the phone, and the codes on paper."""
    phone = Phone(person.client.get(SECOND).text, clock)
    done = person.fill(SECOND, SECOND, code=phone.shows())
    return phone, re.findall(r"<li>(\w{5}-\w{5})</li>", done.text)


def second(person: Staff, code: str) -> int:
    """Type the six digits; what the server answers."""
    form = forms_of(person.client.get(HALF).text)[0]
    return person.client.post(HALF, data=form.fields | {"code": code}).status_code


def test_the_second_step_is_asked_for_and_no_code_opens_twice(
    staff: MakeStaff, browser: Fresh, clock: TestClock
) -> None:
    phone, papers = enrol(staff("verifikator", login="rina"), clock)
    assert len(set(papers)) == 10
    clock.pass_time(seconds=30)
    first, again = Staff(browser()), Staff(browser())
    assert first.sign_in("rina").headers["location"] == HALF
    assert first.client.get("/kerja").headers["location"] == "/masuk"
    code = phone.shows()
    assert second(first, code) == 303
    assert first.client.get("/kerja").status_code == 200
    again.sign_in("rina")
    assert second(again, code) == 403
    clock.pass_time(seconds=60)
    assert second(again, phone.shows(late=-1)) == 303


def test_a_code_on_paper_opens_once(staff: MakeStaff, browser: Fresh, clock: TestClock) -> None:
    person = staff("verifikator", login="rina")
    _, papers = enrol(person, clock)
    for answer in (303, 403):
        other = Staff(browser())
        other.sign_in("rina")
        assert second(other, papers[0].lower()) == answer
    assert "tersisa: 9" in visible_text(person.client.get(SECOND).text)


def test_a_half_sign_in_ends_by_time_and_by_tries(staff: MakeStaff, browser: Fresh, clock: TestClock) -> None:
    phone, _ = enrol(staff("verifikator", login="rina"), clock)
    late, guessing = Staff(browser()), Staff(browser())
    late.sign_in("rina")
    clock.pass_time(minutes=6)
    assert second(late, phone.shows()) == 403
    guessing.sign_in("rina")
    assert [second(guessing, "000000") for _ in range(6)] == [403] * 5 + [429]
    assert second(guessing, phone.shows()) == 429


def test_a_city_that_asks_for_it_lets_nobody_on_without(city: City, staff: MakeStaff, clock: TestClock) -> None:
    verifier = staff("verifikator")
    with city.database.write() as session:
        session.add(AccessSetting(name=settings.SECOND_STEP, value=settings.YES))
    assert verifier.client.get("/kerja").headers["location"] == SECOND
    before = dict(verifier.client.cookies)
    enrol(verifier, clock)
    assert dict(verifier.client.cookies) != before
    assert verifier.client.get("/kerja").status_code == 200
    assert staff("kelurahan", kelurahan="32.75.04.1002").client.get("/kerja").status_code == 200


def test_an_administrator_forgets_a_lost_phone_and_it_is_written_down(
    city: City, staff: MakeStaff, browser: Fresh, clock: TestClock
) -> None:
    enrol(staff("verifikator", login="rina"), clock)
    with city.database.read() as session:
        number = session.scalar(select(Account.id).where(Account.login == "rina"))
    admin = staff("admin")
    here = f"/kerja/pengguna/{number}"
    assert admin.fill(here, f"{here}/langkah-dua").status_code == 303
    assert Staff(browser()).sign_in("rina").headers["location"] == "/kerja"
    told = visible_text(admin.client.get("/kerja/catatan-akses?nama=rina").text)
    assert "Petugas admin Menghapus langkah kedua rina" in told


def test_a_person_sees_her_browsers_and_ends_them(staff: MakeStaff, browser: Fresh) -> None:
    here = staff("verifikator", login="rina")
    others = [Staff(browser()) for _ in range(3)]
    for one in others:
        one.client.headers["user-agent"] = "Mozilla/5.0 (Windows NT 10.0) Gecko/20100101 Firefox/140.0"
        one.sign_in("rina")
    page = here.client.get("/kerja/sesi").text
    assert page.count("Firefox, Windows") == 3
    assert page.count("Perangkat ini") == 1
    ends = [form for form in forms_of(page) if form.action == "/kerja/sesi"]
    here.client.post("/kerja/sesi", data=ends[0].fields)
    alive = [one for one in others if one.client.get("/kerja").status_code == 200]
    assert len(alive) == 2
    here.client.post("/kerja/sesi", data=ends[-1].fields)
    assert {one.client.get("/kerja").status_code for one in others} == {303}
    assert here.client.get("/kerja").status_code == 200


def test_a_new_password_renews_this_browser_and_ends_the_others(staff: MakeStaff, browser: Fresh) -> None:
    here, other = staff("verifikator", login="rina"), Staff(browser())
    other.sign_in("rina")
    before = here.client.cookies["anjungan"]
    new = "kata sandi yang lain"
    assert here.fill("/kerja/sandi", "/kerja/sandi", old=PASSWORD, new=new, again=new).status_code == 303
    assert here.client.cookies["anjungan"] != before
    assert here.client.get("/kerja").status_code == 200
    assert other.client.get("/kerja").headers["location"] == "/masuk"


def test_a_password_costs_whoever_stole_its_hash_what_owasp_asks_for() -> None:
    assert passwords.NOBODY.startswith("$argon2id$v=19$m=19456,t=2,p=1$")  # made before these tests made it cheap


def test_a_password_of_older_parameters_is_hashed_anew(city: City, staff: MakeStaff, browser: Fresh) -> None:
    staff("verifikator", login="rina")
    older = f"{Price(1, 8192).written}L1lMnVYRjKjLIrKZu1qsiA$vWO5+sTI5I3xOSKMuUNmxkvalIBwFh8E9BPFJBA8EGw"
    with city.database.write() as session:
        session.scalars(select(Account)).one().password_hash = older
    assert Staff(browser()).sign_in("rina").status_code == 303
    with city.database.read() as session:
        stored = session.scalars(select(Account)).one().password_hash
    assert stored != older
    assert not passwords.is_of_another_price(stored)


def test_strangers_shut_a_name_for_themselves_and_an_office_stays_open(staff: MakeStaff, browser: Fresh) -> None:
    staff("verifikator", login="rina")
    stranger = Staff(browser())
    for number in range(60):  # anybody at the office's own address
        stranger.sign_in(f"tebak{number % 12}", "salah")
    assert stranger.sign_in("orang baru", "salah").status_code == 429
    assert Staff(browser()).sign_in("rina").status_code == 303


def test_a_name_that_is_guessed_from_elsewhere_stays_open_where_it_works(
    city: City, staff: MakeStaff, browser: Fresh
) -> None:
    staff("verifikator", login="rina")
    with city.database.write() as session:
        key = city.keyed_hash("sign-in-account", "rina")
        shut = city.now().replace(year=2027)
        session.add(Throttle(key=key, failures=99, last_failed_at=city.now(), shut_until=shut))
    assert Staff(browser()).sign_in("rina").status_code == 303
    with pytest.raises(RuleError, match="central-wait"):
        refuse_if_shut(city, doors_of("sign-in", "rina", "203.0.113.9"))


def test_an_unknown_name_is_refused_like_a_known_one_also_when_shut(staff: MakeStaff, browser: Fresh) -> None:
    staff("verifikator", login="rina")
    told = []
    for name in ("rina", "siapa"):
        guest = Staff(browser())
        tries = [guest.sign_in(name, "salah sekali") for _ in range(7)]
        told.append([(one.status_code, _TOKEN.sub("", one.text.replace(name, ""))) for one in tries])
    assert [status for status, _ in told[0]] == [403] * 5 + [429] * 2
    assert told[0] == told[1]


_TOKEN = re.compile(r'value="[0-9a-f]{64}"')
