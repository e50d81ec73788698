# SPDX-License-Identifier: GPL-3.0-or-later
"""The promise, at both ends: filed with no network, carried by itself, answered, and shown again."""

import io
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from httpx import Client
from PIL import Image

from kiosk.app import open_kiosk
from kiosk.domain.submission import Draft
from kiosk.errors import Refused
from tests.helpers import enrolled_kiosk
from tests.helpers.enrolled_kiosk import wait_for
from tests.helpers.running_central import RunningCentral, running_central
from tests.helpers.staff_browser import PASSWORD, Staff

WITHIN = 30.0


@pytest.fixture
def server(tmp_path: Path) -> Iterator[RunningCentral]:
    with running_central(tmp_path / "city") as running:
        yield running


def test_a_complaint_filed_with_no_network_reaches_the_city_by_itself(server: RunningCentral, tmp_path: Path) -> None:
    data = tmp_path / "kiosk"
    enrolled_kiosk.enrol(server, data)
    server.kill()
    kiosk = open_kiosk(data)
    try:
        filed = kiosk.file(enrolled_kiosk.complaint()).result(10)
        receipt = filed.receipt
        before = kiosk.follow(receipt.qr, "", "id").result(10)
        assert before.state == ""
        assert [step.done for step in before.steps] == [True, False]
        # the first try may be older than the complaint
        wait_for(kiosk, lambda: kiosk.link().online is False and kiosk.link().waiting == 1)
        server.start()
        wait_for(kiosk, lambda: kiosk.link().waiting == 0)
        after = kiosk.follow(receipt.ticket, receipt.access_code, "id").result(10)
        assert after.steps[1].done
        with pytest.raises(Refused, match="access-wrong"):
            kiosk.follow(receipt.ticket, "2222 2222", "id").result(10)
    finally:
        kiosk.close()


def test_a_photo_follows_its_words_and_opens_at_the_city_only(server: RunningCentral, tmp_path: Path) -> None:
    data = tmp_path / "kiosk"
    enrolled_kiosk.enrol(server, data)
    server.add_account("verifikator", "verifikator", password=PASSWORD)
    taken = io.BytesIO()
    Image.effect_noise((1200, 900), 80).convert("RGB").save(taken, "JPEG")
    whole = enrolled_kiosk.complaint(foto=("satu",))
    kiosk = open_kiosk(data)
    try:
        filed = kiosk.file(Draft(whole.form, whole.answers, "id", {"satu": taken.getvalue()})).result(20)
        with Client(base_url=server.url, follow_redirects=True) as browser:
            staff = Staff(browser)
            staff.sign_in("verifikator")
            wait_for(kiosk, lambda: "/foto/" in browser.get(_case_of(browser, filed.receipt.ticket)).text)
            case = _case_of(browser, filed.receipt.ticket)
            link = re.search(r'src="([^"]+/foto/[^"]+)"', browser.get(case).text)
            assert link is not None
            wait_for(kiosk, lambda: browser.get(link[1]).status_code == 200)
            shown = Image.open(io.BytesIO(browser.get(link[1]).content))
        assert shown.size == (1200, 900)
    finally:
        kiosk.close()


def _case_of(browser: Client, ticket: str) -> str:
    found = re.search(r'href="(/kerja/kasus/\d+)"', browser.get("/kerja", params={"nomor": ticket}).text)
    return found[1] if found else "/kerja"


@pytest.mark.fault(36)
def test_nothing_typed_is_readable_in_the_kiosks_folder(server: RunningCentral, tmp_path: Path) -> None:
    data = tmp_path / "kiosk"
    enrolled_kiosk.enrol(server, data)
    kiosk = open_kiosk(data)
    try:
        kiosk.file(enrolled_kiosk.complaint()).result(10)
        wait_for(kiosk, lambda: kiosk.link().waiting == 0 and kiosk.link().online is True)
        _assert_unreadable(data)
    finally:
        kiosk.close()
    _assert_unreadable(data)


def _assert_unreadable(data: Path) -> None:
    for path in (p for p in data.rglob("*") if p.is_file()):
        content = path.read_bytes()
        for word in enrolled_kiosk.PERSONAL_WORDS:
            for form in (word.encode(), word.encode("utf-16-le"), word.upper().encode()):
                assert form not in content, f"{word!r} in {path.name}"
