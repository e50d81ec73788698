# SPDX-License-Identifier: GPL-3.0-or-later
"""Certificates are checked by the city's clock where this computer's is years off, and are checked all the same."""

import shutil
from datetime import UTC, datetime
from pathlib import Path

import msgspec
import pytest
from nacl.signing import SigningKey

from kiosk.clock import Clock
from sync.link import Access, Link
from sync.policy import Outcome
from sync.protocol.records import News, NewsRequest, ServerTime
from sync.protocol.signing import sign_answer
from sync.round import LinkError
from sync.tls import Way
from tests.helpers.small_city import SmallCity, certified, small_city

pytestmark = pytest.mark.skipif(shutil.which("openssl") is None, reason="makes its certificates with openssl")

CITY, KIOSK, STRANGER = (SigningKey(letter * 32) for letter in (b"c", b"k", b"s"))


def milliseconds(year: int) -> int:
    return int(datetime(year, 6, 1, tzinfo=UTC).timestamp() * 1000)


class Town:
    """An honest city whose clock says this year."""

    def __init__(self, year: int, key: SigningKey = CITY) -> None:
        self.time = milliseconds(year)
        self.key = key

    def __call__(self, path: str, _body: bytes, binding: bytes) -> tuple[int, bytes]:
        payload: msgspec.Struct = ServerTime(self.time) if path == "/v1/time" else News(self.time, 0, False, (), ())
        return 200, sign_answer(self.key, binding, payload)


def link_to(city: SmallCity, ca_file: Path, clock: Clock) -> Link:
    access = Access(city.url, "BKS-7K", KIOSK, CITY.verify_key)
    return Link(lambda: access, clock, Way(ca_file=str(ca_file)))


def outcome_of(link: Link) -> Outcome:
    try:
        link.news(NewsRequest(0))
    except LinkError as error:
        return error.outcome
    finally:
        link.close()
    return Outcome.DONE


@pytest.mark.fault(29)
@pytest.mark.parametrize(("begins", "ends", "year"), [("20400101", "20410101", 2040), ("20100101", "20110101", 2010)])
def test_a_clock_that_is_years_off_does_not_cut_the_kiosk_off(
    tmp_path: Path, begins: str, ends: str, year: int
) -> None:
    ca_file, context = certified(tmp_path, begins, ends)
    clock = Clock("Asia/Jakarta")
    with small_city(Town(year), context) as city:
        link = link_to(city, ca_file, clock)
        link.news(NewsRequest(0))
        link.news(NewsRequest(0))
        link.close()
    assert city.asked == ["/v1/time", "/v1/news", "/v1/news"]
    assert clock.now().year == year


@pytest.mark.fault(28, 30)
def test_a_certificate_that_ran_out_by_the_citys_own_clock_is_not_taken(tmp_path: Path) -> None:
    ca_file, context = certified(tmp_path, "20100101", "20110101")
    with small_city(Town(2026), context) as city:
        assert outcome_of(link_to(city, ca_file, Clock("Asia/Jakarta"))) is Outcome.OFFLINE
    assert city.asked == ["/v1/time"]


@pytest.mark.fault(29, 37)
def test_the_time_of_a_stranger_is_not_believed(tmp_path: Path) -> None:
    ca_file, context = certified(tmp_path, "20400101", "20410101")
    clock = Clock("Asia/Jakarta")
    with small_city(Town(2040, STRANGER), context) as city:
        assert outcome_of(link_to(city, ca_file, clock)) is Outcome.PORTAL
    assert city.asked == ["/v1/time"]
    assert clock.approximate()


def test_dates_excuse_nothing_else(tmp_path: Path) -> None:
    for name in ("theirs", "ours"):
        (tmp_path / name).mkdir()
    _, context = certified(tmp_path / "theirs", "20400101", "20410101")
    ca_file, _ = certified(tmp_path / "ours", "20400101", "20410101")
    with small_city(Town(2040), context) as city:
        assert outcome_of(link_to(city, ca_file, Clock("Asia/Jakarta"))) is Outcome.OFFLINE
    assert city.asked == []


def test_an_authority_of_the_citys_own_is_enough(tmp_path: Path) -> None:
    ca_file, context = certified(tmp_path, "20200101", "20410101")
    with small_city(Town(2026), context) as city:
        assert outcome_of(link_to(city, ca_file, Clock("Asia/Jakarta"))) is Outcome.DONE
        access = Access(city.url, "BKS-7K", KIOSK, CITY.verify_key)
        assert outcome_of(Link(lambda: access, Clock("Asia/Jakarta"))) is Outcome.OFFLINE
    assert city.asked == ["/v1/news"]


def test_the_way_through_a_proxy() -> None:
    with small_city(Town(2026)) as proxy:
        access = Access("http://kota.contoh", "BKS-7K", KIOSK, CITY.verify_key)
        way = Way(proxy=proxy.url)
        link = Link(lambda: access, Clock("Asia/Jakarta"), way)
        assert link.is_reachable()
        # a proxy is asked for the whole address; this one signs for another path than was asked
        assert outcome_of(link) is Outcome.PORTAL
    assert proxy.asked == ["http://kota.contoh/v1/news"]


def test_addresses_are_tried_in_turn_and_the_one_that_works_is_kept_to() -> None:
    with small_city(Town(2026)) as closed:
        pass
    with small_city(Town(2026)) as old, small_city(lambda *_: (502, b"")) as gateway:
        access = Access(closed.url, "BKS-7K", KIOSK, CITY.verify_key, (gateway.url, old.url))
        link = Link(lambda: access, Clock("Asia/Jakarta"))
        for _ in range(3):
            link.news(NewsRequest(0))
        link.close()
        assert link.working_url() == old.url
        assert (len(old.asked), len(gateway.asked)) == (3, 1)
