# SPDX-License-Identifier: GPL-3.0-or-later
"""A kiosk becomes known by a code that works once, and the city by a key that both sides can compare."""

from collections.abc import Callable

import pytest
from nacl.signing import SigningKey

from sync.central import kiosks
from sync.central.city import City
from sync.protocol.enrolment import fingerprint, read_enrol_answer
from sync.protocol.signing import SignatureError
from tests.helpers.browser import TestClient
from tests.helpers.kiosk_at_the_city import ask_to_enrol, enrolled_kiosk
from tests.helpers.staff_browser import Staff
from tests.sync.central.conftest import MARGA_JAYA, TestClock


def test_an_administrator_makes_a_code_and_a_kiosk_uses_it(
    city: City, client: TestClient, staff: Callable[..., Staff]
) -> None:
    admin = staff("admin")
    made = admin.fill("/kerja/anjungan", "/kerja/anjungan", kelurahan=MARGA_JAYA, name="Anjungan lobi")
    code = made.text.split('class="bigcode">')[1].split("<")[0]
    answer, binding, key = ask_to_enrol(client, code.lower())
    trust = read_enrol_answer(answer.content, binding)
    assert (trust.kelurahan, trust.kiosk_name, trust.pack) == (MARGA_JAYA, "Anjungan lobi", "bekasi")
    assert trust.kiosk == f"BKS-{trust.unit}"
    assert trust.tracking_url == "http://testserver"
    assert trust.recipients == city.keys.recipients
    page = admin.client.get("/kerja/anjungan").text
    assert fingerprint(bytes(key.verify_key)) in page
    assert code not in page


def test_a_code_works_once_but_a_lost_answer_can_be_asked_again(city: City, client: TestClient) -> None:
    code = kiosks.make_code(city, MARGA_JAYA, "Anjungan 1")
    first, binding, key = ask_to_enrol(client, code)
    again, second_binding, _ = ask_to_enrol(client, code, key)
    assert read_enrol_answer(first.content, binding) == read_enrol_answer(again.content, second_binding)
    stranger, _, _ = ask_to_enrol(client, code)
    assert stranger.status_code == 403
    assert len(kiosks.all_kiosks(city)) == 1


def test_a_code_dies_after_three_days(city: City, client: TestClient, clock: TestClock) -> None:
    code = kiosks.make_code(city, MARGA_JAYA, "Anjungan 1")
    clock.pass_time(hours=73)
    assert ask_to_enrol(client, code)[0].status_code == 403


def test_guessing_codes_shuts_the_door(client: TestClient, city: City) -> None:
    for _ in range(20):
        assert ask_to_enrol(client, "AAAA2222")[0].status_code == 403
    code = kiosks.make_code(city, MARGA_JAYA, "Anjungan 1")
    shut, _, _ = ask_to_enrol(client, code)
    assert shut.status_code == 429
    assert int(shut.headers["retry-after"]) > 0


def test_no_two_kiosks_share_a_unit_not_even_a_revoked_one(city: City, client: TestClient) -> None:
    enrolled = [enrolled_kiosk(city, client, MARGA_JAYA) for _ in range(4)]
    kiosks.revoke(city, enrolled[0].trust.kiosk)
    enrolled.append(enrolled_kiosk(city, client, MARGA_JAYA))
    assert len({one.trust.unit for one in enrolled}) == 5
    trusted = {key.unit for key in enrolled[1].news().kiosks}
    assert trusted == {one.trust.unit for one in enrolled[1:]}


def test_a_kiosk_must_hold_the_key_it_brings(client: TestClient, city: City) -> None:
    code = kiosks.make_code(city, MARGA_JAYA, "Anjungan 1")
    answer, _, key = ask_to_enrol(client, code)
    forged = client.post("/v1/enrol", content=answer.request.content.replace(bytes(key.verify_key), b"\1" * 32))
    assert forged.status_code == 401


def test_an_answer_to_another_request_is_not_believed(city: City, client: TestClient) -> None:
    answer, _, _ = ask_to_enrol(client, kiosks.make_code(city, MARGA_JAYA, "Anjungan 1"))
    _, other, _ = ask_to_enrol(client, kiosks.make_code(city, MARGA_JAYA, "Anjungan 2"), SigningKey.generate())
    with pytest.raises(SignatureError):
        read_enrol_answer(answer.content, other)


def test_revoking_is_asked_twice(city: City, client: TestClient, staff: Callable[..., Staff]) -> None:
    kiosk = enrolled_kiosk(city, client, MARGA_JAYA)
    admin = staff("admin")
    asked = admin.fill("/kerja/anjungan", "/kerja/anjungan/cabut", kiosk=kiosk.trust.kiosk)
    assert "tidak dapat dibatalkan" in asked.text
    assert kiosks.all_kiosks(city)[0].revoked_at is None
    admin.fill(
        "/kerja/anjungan",
        "/kerja/anjungan/cabut",
        kiosk=kiosk.trust.kiosk,
        confirmed=kiosk.trust.kiosk,
        reason="Dicuri",
    )
    assert kiosks.all_kiosks(city)[0].revoked_at is not None
