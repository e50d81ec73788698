# SPDX-License-Identifier: GPL-3.0-or-later
"""Counts of forms begun, sent and left: kept over a restart, told now and then, forgotten in time."""

from datetime import date, timedelta
from pathlib import Path

from kiosk.machine.uses import FILE, KEPT, TELL_SECONDS, Uses
from sync.protocol.records import UseOfDay

TODAY = date(2026, 11, 23)


def test_counts_are_kept_over_a_restart_and_told_as_they_stand(tmp_path: Path) -> None:
    uses = Uses(tmp_path)
    for _ in range(3):
        uses.begun(TODAY, "aduan")
    uses.sent(TODAY, "aduan")
    uses.left(TODAY, "aduan", "tempat")
    assert uses.to_tell(TODAY) == (UseOfDay("2026-11-23", "aduan", 3, 1, {"tempat": 1}),)
    again = Uses(tmp_path)
    again.begun(TODAY, "skm")
    again.left(TODAY, "aduan", "tempat")
    assert again.to_tell(TODAY) == (
        UseOfDay("2026-11-23", "aduan", 3, 1, {"tempat": 2}),
        UseOfDay("2026-11-23", "skm", 1, 0, {}),
    )


def test_the_city_is_told_every_ten_minutes_only() -> None:
    moment = [0.0]
    uses = Uses(seconds=lambda: moment[0])
    uses.begun(TODAY, "aduan")
    assert len(uses.to_tell(TODAY)) == 1
    assert uses.to_tell(TODAY) == ()
    moment[0] = TELL_SECONDS
    assert len(uses.to_tell(TODAY)) == 1


def test_old_days_are_forgotten_and_a_damaged_file_stops_nobody(tmp_path: Path) -> None:
    uses = Uses(tmp_path)
    uses.begun(TODAY, "aduan")
    assert uses.to_tell(TODAY + KEPT + timedelta(days=1)) == ()
    (tmp_path / FILE).write_bytes(b"\xff{")
    assert Uses(tmp_path).to_tell(TODAY) == ()
