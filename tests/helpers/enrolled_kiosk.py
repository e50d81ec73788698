# SPDX-License-Identifier: GPL-3.0-or-later
"""A real kiosk in a data folder, enrolled at a real server."""

from collections.abc import Callable
from pathlib import Path
from threading import Event
from time import monotonic

from kiosk.actions.enrol import enrol_kiosk
from kiosk.app import Kiosk
from kiosk.domain.submission import Draft
from resources.forms.model import Answer, Place
from tests.helpers.running_central import RunningCentral

KELURAHAN = "32.75.04.1002"
KIOSK_NAME = "KMJ-01"
STORY = "Lampu jalan di depan Musala Nurul Iman padam sejak dua minggu. Anak mengaji jadi takut lewat."
NAME = "Siti Aminah"
PHONE = "+6281234567890"
NIK = "3275044203900005"
LANDMARK = "Depan Musala Nurul Iman"
WITHIN = 40.0
PERSONAL_WORDS = (STORY, "Musala", NAME, "Aminah", PHONE, PHONE[3:], NIK, LANDMARK)


def enrol(server: RunningCentral, data: Path, url: str = "") -> None:
    """Make the kiosk of this data folder known to the server; by another address where something stands between."""
    enrol_kiosk(data, url or server.url, server.enrolment_code(KELURAHAN, KIOSK_NAME))


def complaint(**changes: Answer) -> Draft:
    """A whole complaint about a street light, by an invented person."""
    answers: dict[str, Answer] = {
        "cerita": STORY,
        "topik": "LAMPU",
        "tempat": Place(KELURAHAN, "05", "03", LANDMARK),
        "nama_pilihan": "rahasia",
        "nama": NAME,
        "telepon": PHONE,
        "nik": NIK,
        "setuju": True,
    }
    return Draft("aduan", {**answers, **changes}, "id")


def wait_for(kiosk: Kiosk, condition: Callable[[], bool]) -> None:
    """Wait until the courier's news makes the condition true."""
    _wait(kiosk, condition, lambda: None)


def press_until(kiosk: Kiosk, condition: Callable[[], bool]) -> None:
    """The same, as somebody who presses "send now" again and again."""
    _wait(kiosk, condition, kiosk.send_now)


def _wait(kiosk: Kiosk, condition: Callable[[], bool], press: Callable[[], None]) -> None:
    changed = Event()
    kiosk.watch_link(changed.set)
    end = monotonic() + WITHIN
    while not condition():
        assert monotonic() < end, kiosk.link()
        press()
        changed.wait(0.1)
        changed.clear()
