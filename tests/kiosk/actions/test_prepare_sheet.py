# SPDX-License-Identifier: GPL-3.0-or-later
"""What the sheet says: approval, ticks in either language, and the text for the phone."""

from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from kiosk.actions.prepare_sheet import Counter, prepare_sheet, take_along
from kiosk.config import Config
from resources.pack.content import Content, Provenance, Requirement, Service
from resources.pack.model import Pack
from resources.pack.read import read_pack
from resources.texts import Words
from tests.helpers.services import SHORT

ID = Words("id")
AREA = "32.75.04.1002"
NOW = datetime(2026, 11, 23, 9, 22, tzinfo=ZoneInfo("Asia/Jakarta"))
CHECKED = date(2026, 11, 20)


@pytest.fixture(scope="module")
def shipped() -> Pack:
    return read_pack("bekasi")


def holding(pack: Pack, service: Service) -> Pack:
    return replace(pack, content=Content(services={service.code: service}))


def counter(pack: Pack, source: Pack | None = None) -> Counter:
    config = Config(Path("unused"), "bekasi", AREA, "KMJ-01")
    return Counter(pack, source or pack, pack.area(AREA), config, NOW)


@pytest.mark.parametrize(
    ("provenance", "said"),
    [
        (Provenance("C", "contoh", CHECKED), "Contoh, belum disahkan"),
        (Provenance("B", "contoh", CHECKED), "Belum disahkan lurah. Diperiksa 20 November 2026."),
        (Provenance("C", "contoh", CHECKED, "Lurah", date(2026, 8, 3)), "Disahkan Lurah, 3 Agustus 2026"),
        (
            Provenance("A", "contoh", CHECKED, "Lurah", date(2025, 8, 3), date(2026, 8, 3)),
            "Contoh, belum disahkan",
        ),
    ],
)
def test_the_foot_says_who_answers_for_the_content(shipped: Pack, provenance: Provenance, said: str) -> None:
    pack = holding(shipped, replace(SHORT, provenance=provenance))
    assert prepare_sheet(SHORT.code, (), counter(pack), ID).approval == said


def test_what_was_ticked_before_the_language_changed_stays_ticked(shipped: Pack) -> None:
    source = holding(shipped, SHORT)
    needs = tuple(Requirement(f"Need {number}", "") for number in range(len(SHORT.requirements)))
    english = holding(shipped, replace(SHORT, requirements=needs))
    ready = (SHORT.requirements[0].text, "Need 2")
    sheet = prepare_sheet(SHORT.code, ready, counter(english, source), Words("en"))
    assert [(item.text, item.ready) for item in sheet.items] == [("Need 0", True), ("Need 1", False), ("Need 2", True)]


def test_the_deadline_of_an_answer_stands_beside_who_answers(shipped: Pack) -> None:
    code, deadline = next(iter(shipped.deadlines.items()))
    pack = holding(shipped, replace(SHORT, answered_within=code))
    parts = {part.heading: part.text for part in prepare_sheet(SHORT.code, (), counter(pack), ID).parts}
    assert str(deadline.days) in parts["Yang menjawab"]
    assert SHORT.agency in parts["Yang menjawab"]


def test_every_service_that_ships_fits_into_its_code(shipped: Pack) -> None:
    area = shipped.area(AREA)
    for service in shipped.content.services.values():
        text = take_along(service.code, shipped, area, ID)
        assert text.isascii()
        assert len(text) <= 600
        assert text.splitlines()[0] == service.short_name


def test_an_unknown_service_is_an_error(shipped: Pack) -> None:
    with pytest.raises(KeyError):
        prepare_sheet("TIDAK-ADA", (), counter(shipped), ID)
