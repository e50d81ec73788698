# SPDX-License-Identifier: GPL-3.0-or-later
"""What the city tells everybody: kept once, taken back, let go when its time is over, shown where it belongs."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import Connection, func, select

from kiosk.actions.apply_news import apply_news
from kiosk.actions.similar import announcements, similar
from kiosk.store import tables
from kiosk.store.engine import open_store
from sync.protocol.records import Announcement, News, PublicMatter
from tests.helpers.fake_kiosk import FixedClock

KELURAHAN, NEXT_DOOR = "32.75.04.1002", "32.75.04.1003"
CLOCK = FixedClock()
TODAY = CLOCK.local(CLOCK.now()).date()


@pytest.fixture
def tx(tmp_path: Path) -> Iterator[Connection]:
    store = open_store(tmp_path, bytes(range(32)))
    with store.engine.begin() as connection:
        yield connection
    store.engine.dispose()


def told(tx: Connection, *news: Announcement | PublicMatter, at: int = CLOCK.now_ms()) -> None:
    apply_news(
        tx,
        News(
            server_time=at,
            cursor=1,
            more=False,
            events=(),
            kiosks=(),
            matters=tuple(one for one in news if isinstance(one, PublicMatter)),
            announcements=tuple(one for one in news if isinstance(one, Announcement)),
        ),
    )


def board(tx: Connection) -> list[str]:
    return [one.title for one in announcements(tx, CLOCK, KELURAHAN)]


def notice(key: int, *, hours_ago: int = 1, until: str = "", withdrawn: bool = False, area: str = "") -> Announcement:
    published = CLOCK.now_ms() - hours_ago * 3_600_000
    return Announcement(bytes([key]) * 16, f"Berita {key}", "Isi berita.", published, until, withdrawn, area)


def test_the_board_shows_the_newest_first_and_only_what_is_for_here(tx: Connection) -> None:
    told(tx, notice(1, hours_ago=50), notice(2), notice(3, area=NEXT_DOOR), notice(4, hours_ago=9, area=KELURAHAN))
    assert board(tx) == ["Berita 2", "Berita 4", "Berita 1"]


def test_the_last_day_still_counts_and_the_day_after_does_not(tx: Connection) -> None:
    told(tx, notice(1, until=TODAY.isoformat()), notice(2, until="2026-11-22"), notice(3, until="tidak jelas"))
    assert board(tx) == ["Berita 1", "Berita 3"]


def test_what_is_withdrawn_vanishes_and_what_comes_twice_stands_once(tx: Connection) -> None:
    told(tx, notice(1), notice(1), notice(2))
    told(tx, notice(1, withdrawn=True), notice(9, withdrawn=True))
    assert board(tx) == ["Berita 2"]


def test_what_is_over_is_let_go(tx: Connection) -> None:
    told(tx, notice(1, until="2026-11-25"), notice(2), matter(1, "2026-11-20"))
    told(tx, at=CLOCK.now_ms() + 40 * 86_400_000)
    counts = [
        tx.execute(select(func.count()).select_from(table)).scalar() for table in (tables.announcement, tables.matter)
    ]
    assert counts == [1, 0]


def matter(
    key: int, day: str, *, topic: str = "LAMPU", kelurahan: str = KELURAHAN, is_open: bool = True
) -> PublicMatter:
    return PublicMatter(bytes([key]) * 16, topic, kelurahan, f"Depan pasar {key}", day, is_open)


def test_the_same_matter_is_offered_newest_first_and_at_most_three(tx: Connection) -> None:
    days = ("2026-11-01", "2026-11-20", "2026-11-10", "2026-11-22")
    told(tx, *(matter(key, day) for key, day in enumerate(days, start=1)))
    found = similar(tx, CLOCK, "LAMPU", KELURAHAN)
    assert [one.day for one in found] == [date(2026, 11, 22), date(2026, 11, 20), date(2026, 11, 10)]
    assert (found[0].id, found[0].landmark) == ("04" * 16, "Depan pasar 4")


def test_another_topic_another_place_an_old_or_a_closed_matter_is_not_offered(tx: Connection) -> None:
    told(
        tx,
        matter(1, "2026-11-20", topic="SAMPAH"),
        matter(2, "2026-11-20", kelurahan=NEXT_DOOR),
        matter(3, "2026-10-23"),
        matter(4, "2026-11-20"),
        matter(5, "2026-10-24"),
    )
    told(tx, matter(4, "2026-11-20", is_open=False))
    assert [one.id for one in similar(tx, CLOCK, "LAMPU", KELURAHAN)] == ["05" * 16]
