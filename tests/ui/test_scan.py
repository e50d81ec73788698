# SPDX-License-Identifier: GPL-3.0-or-later
"""A scanner types faster than any person."""

import pytest

from tests.helpers.fake_kiosk import SCAN
from ui.watch import Scan


@pytest.mark.parametrize(
    ("text", "each", "expected"),
    [
        (SCAN, 0.004, SCAN),
        (SCAN, 0.12, ""),
        ("BKS-7F3K-92QD", 0.004, ""),
        ("ini cerita panjang tanpa tanda pagar", 0.004, ""),
    ],
)
def test_only_a_fast_text_with_a_claim_is_a_scan(text: str, each: float, expected: str) -> None:
    seconds = [0.0]
    scan = Scan(lambda: seconds[0])
    for character in text:
        scan.key(character)
        seconds[0] += each
    assert scan.finish() == expected


def test_what_was_typed_long_before_is_not_part_of_the_scan() -> None:
    seconds = [0.0]
    scan = Scan(lambda: seconds[0])
    scan.key("x")
    seconds[0] += 3
    for character in SCAN:
        scan.key(character)
    assert scan.finish() == SCAN
    assert scan.finish() == ""


def test_what_was_typed_just_before_is_left_out() -> None:
    scan = Scan(lambda: 0.0)
    for character in "K7M4" + SCAN:
        scan.key(character)
    assert scan.finish() == SCAN


def test_one_late_key_of_a_busy_machine_does_not_break_a_scan() -> None:
    seconds = [0.0]
    scan = Scan(lambda: seconds[0])
    for number, character in enumerate(SCAN):
        scan.key(character)
        seconds[0] += 0.3 if number == 9 else 0.004
    assert scan.finish() == SCAN
