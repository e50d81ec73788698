# SPDX-License-Identifier: GPL-3.0-or-later
"""What staff sign is kept, told to the city, and decides what residents find; after a restart and the next day too."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import update

from kiosk.actions.staff_diary import Deed, Diary, Shut, told
from kiosk.desk import Desk
from kiosk.domain import health
from kiosk.domain.health import Finding, Level, Part
from kiosk.store import staff_log, tables
from kiosk.store.engine import open_store
from kiosk.store.staff_log import MOST, Line
from tests.helpers.fake_kiosk import FixedClock

GOOD = (health.of_print("printed", ""), health.of_disk(9000, 256))
WATCH = (health.of_print("failed", "printer-paper"), health.of_hand(Part.SOUND, "failed"))
BAD = (*WATCH, health.of_disk(10, 256))


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock()


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    opened = Desk(open_store(tmp_path, bytes(32)).engine)
    yield opened
    opened.close()


@pytest.fixture
def diary(desk: Desk, clock: FixedClock) -> Diary:
    return Diary(desk, clock)


def test_a_kiosk_that_was_never_checked_is_open_and_offers_everything(diary: Diary) -> None:
    assert diary.shut() is Shut.OPEN
    assert not diary.is_checked_today()
    assert diary.abilities() == health.Abilities()
    assert told(diary) is None


@pytest.mark.parametrize(
    ("findings", "reason", "shut", "level"),
    [(GOOD, "", "", "good"), (WATCH, "", "", "watch"), (BAD, "", "unfit", "bad"), (BAD, "Ada antrean", "", "bad")],
)
def test_a_signed_check_opens_unless_it_is_bad_without_a_reason(
    desk: Desk, diary: Diary, clock: FixedClock, findings: tuple[Finding, ...], reason: str, shut: str, level: str
) -> None:
    diary.sign(findings, "Loket 2", reason).result()
    for one in (diary, Diary(desk, clock)):
        assert one.shut() == shut
        assert one.is_checked_today()
        report = told(one)
        assert report is not None
        assert (report.who, report.level, report.reason, report.shut) == ("Loket 2", level, reason, shut)


def test_what_was_found_out_of_order_is_not_offered_until_it_works_again(diary: Diary) -> None:
    diary.sign(WATCH, "Loket 2").result()
    assert not diary.abilities().paper
    assert not diary.abilities().sound
    diary.mend(Part.PRINTER)
    assert diary.abilities().paper
    assert not diary.abilities().sound
    report = told(diary)
    assert report is not None
    assert report.findings == ("printer-paper", "sound-failed")


def test_closed_for_today_ends_with_the_day_and_with_a_word(desk: Desk, diary: Diary, clock: FixedClock) -> None:
    diary.note(Deed.CLOSED, "Loket 2").result()
    assert diary.shut() is Shut.TODAY
    assert Diary(desk, clock).shut() is Shut.TODAY
    diary.note(Deed.OPENED, "Loket 2").result()
    assert diary.shut() is Shut.OPEN
    diary.note(Deed.CLOSED, "Loket 2").result()
    clock.moment += timedelta(days=1)
    assert diary.shut() is Shut.OPEN
    assert not diary.is_checked_today()


def test_what_is_out_of_order_stays_closed_the_next_day(desk: Desk, diary: Diary, clock: FixedClock) -> None:
    diary.sign(BAD, "Loket 2").result()
    clock.moment += timedelta(days=3)
    assert Diary(desk, clock).shut() is Shut.UNFIT
    diary.sign(GOOD, "Loket 2").result()
    assert diary.shut() is Shut.OPEN


def test_a_clock_that_jumps_back_closes_nothing_for_ever(diary: Diary, clock: FixedClock) -> None:
    diary.note(Deed.CLOSED, "Loket 2").result()
    clock.moment -= timedelta(days=4000)
    assert diary.shut() is Shut.OPEN


def test_the_log_says_who_did_what_the_newest_first(diary: Diary) -> None:
    diary.note(Deed.ENTERED, "Loket 2").result()
    diary.note(Deed.TEST_PRINT, "Loket 2", "printed").result()
    diary.sign(GOOD, "Loket 2").result()
    assert [(line.deed, line.who) for line in diary.lines().result()] == [
        ("opened", "Loket 2"),
        ("test-print", "Loket 2"),
        ("entered", "Loket 2"),
    ]


def test_the_log_keeps_its_newest_lines_only(desk: Desk) -> None:
    line = Line(1, Deed.ENTERED, "Loket 2")
    desk.call(lambda tx: [staff_log.write(tx, line) for _ in range(20)])
    later = update(tables.staff_log).values(id=tables.staff_log.c.id + MOST).where(tables.staff_log.c.id > 5)
    desk.call(lambda tx: tx.execute(later))
    desk.call(lambda tx: staff_log.write(tx, line))
    assert len(desk.call(lambda tx: staff_log.read(tx, 100))) == 16


def test_a_check_that_this_program_cannot_read_asks_for_a_new_one(desk: Desk, clock: FixedClock) -> None:
    desk.call(lambda tx: staff_log.write(tx, Line(1, Deed.CHECK, "Loket 2", '{"at": "kemarin"}')))
    assert Diary(desk, clock).last_check() is None


def test_a_long_reason_is_kept_short(diary: Diary) -> None:
    assert len(diary.sign(BAD, "Loket 2", "alasan " * 100).result().reason) <= 200
    assert diary.last_check() is not None
    assert Level.BAD is diary.last_check().level  # type: ignore[union-attr]
