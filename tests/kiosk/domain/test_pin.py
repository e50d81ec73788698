# SPDX-License-Identifier: GPL-3.0-or-later
"""A PIN that is worth something, and waits that neither a restart nor a clock ends."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.pin import WAITS_S, Tries, fault_of, new_code, one_more, seconds_left, spoken_code, tidy_code

HOUR_MS = 3_600_000


@pytest.mark.parametrize("pin", ["", "12345", "1234567", "12345a", "１２３４５６"])
def test_a_pin_has_six_digits(pin: str) -> None:
    assert fault_of(pin) == "pin-length"


@pytest.mark.parametrize("pin", ["000000", "123456", "654321", "567890", "121212", "123123", "777777"])
def test_a_pin_that_everybody_tries_first_is_refused(pin: str) -> None:
    assert fault_of(pin) == "pin-simple"


@pytest.mark.parametrize("pin", ["204816", "112233", "102030", "135792"])
def test_any_other_pin_may_be_chosen(pin: str) -> None:
    assert fault_of(pin) == ""


def test_waits_grow_with_every_wrong_try() -> None:
    tries, waits = Tries(), []
    for _ in range(9):
        tries = one_more(tries, 5_000, "a")
        waits.append(seconds_left(tries, 5_000, "a"))
    assert waits == [0, 0, *WAITS_S, WAITS_S[-1], WAITS_S[-1]]


def test_a_wait_ends_by_the_machines_own_time() -> None:
    tries = Tries(3, 10_000, "a")
    assert seconds_left(tries, 39_001, "a") == 1
    assert seconds_left(tries, 40_000, "a") == 0


def test_a_restart_begins_the_wait_anew_and_no_boot_makes_it_longer() -> None:
    tries = Tries(7, 90 * HOUR_MS, "a")
    assert seconds_left(tries, 20_000, "b") == 3580
    assert seconds_left(tries, HOUR_MS, "b") == 0


def test_where_boots_have_no_name_a_smaller_time_tells_the_restart() -> None:
    assert seconds_left(Tries(3, 500_000, ""), 10_000, "") == 20


@given(st.integers(0, 40), st.integers(0, 10**12), st.integers(0, 10**12), st.booleans())
def test_no_time_of_any_boot_locks_longer_than_the_longest_wait(
    failed: int, then: int, now: int, is_same: bool
) -> None:
    assert 0 <= seconds_left(Tries(failed, then, "a"), now, "a" if is_same else "b") <= WAITS_S[-1]


def test_a_code_is_typed_back_as_people_write_it() -> None:
    code = new_code(lambda below: below - 1)
    assert tidy_code(spoken_code(code).lower().replace("-", " ")) == code
