# SPDX-License-Identifier: GPL-3.0-or-later
"""Every row of the fault matrix has its tests, and no test shows a row that is not there."""

from tests.faults.matrix import ROWS, TESTS, marked


def test_every_row_is_shown_by_a_test() -> None:
    assert sorted(ROWS) == list(range(1, 41))
    shown = {row for mark in marked() for row in mark.rows}
    assert [f"{row}: {ROWS[row].fault}" for row in ROWS if row not in shown] == []


def test_no_test_shows_a_row_that_is_not_there() -> None:
    dangling = [
        f"{mark.file.relative_to(TESTS)}:{mark.line}"
        for mark in marked()
        if not mark.rows or not set(mark.rows) <= set(ROWS)
    ]
    assert dangling == []
