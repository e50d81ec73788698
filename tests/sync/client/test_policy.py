# SPDX-License-Identifier: GPL-3.0-or-later
"""When the courier tries again: for ever, never at once in a crowd, never deleting."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sync.policy import (
    CAP_SECONDS,
    LARGEST_BATCH,
    LARGEST_PIECE,
    REFUSED_SECONDS,
    SMALLEST_PIECE,
    Outcome,
    next_batch_size,
    next_piece_size,
    pause_after,
    probe_interval,
    put_off_ms,
)


@given(st.sampled_from(Outcome), st.integers(1, 10_000), st.floats(0, 0.999))
def test_there_is_always_a_next_time_and_it_is_not_far(outcome: Outcome, attempt: int, chance: float) -> None:
    pause = pause_after(outcome, attempt, chance)
    assert 0 <= pause.seconds <= max(CAP_SECONDS, REFUSED_SECONDS)


@pytest.mark.parametrize("outcome", [Outcome.OFFLINE, Outcome.BUSY, Outcome.PORTAL])
def test_failures_spread_the_kiosks_over_the_whole_back_off(outcome: Outcome) -> None:
    early, late = pause_after(outcome, 8, 0.01), pause_after(outcome, 8, 0.99)
    assert late.seconds > 30 * early.seconds


def test_the_city_can_ask_for_patience_and_not_all_come_back_at_once() -> None:
    early, late = (pause_after(Outcome.BUSY, 1, chance, retry_after=120).seconds for chance in (0.1, 0.9))
    assert 120 < early < late - 2 < 130


def test_only_a_missing_network_is_watched_for() -> None:
    assert pause_after(Outcome.OFFLINE, 1, 0.5).watch_network
    assert not pause_after(Outcome.REFUSED, 1, 0.5).watch_network


def test_what_was_carried_is_followed_by_more_at_once() -> None:
    assert pause_after(Outcome.MORE, 1, 0.5).seconds == 0


def test_batches_grow_and_shrink_within_bounds() -> None:
    size = 50
    for _ in range(10):
        size = next_batch_size(size, Outcome.MORE, took_ms=100)
    assert size == LARGEST_BATCH
    for _ in range(20):
        size = next_batch_size(size, Outcome.TOO_LARGE, took_ms=0)
    assert size == 1


def test_a_quick_line_is_used_at_once_but_never_beyond_what_fits_through_it() -> None:
    assert next_batch_size(50, Outcome.DONE, took_ms=100) == 800
    assert next_batch_size(50, Outcome.DONE, took_ms=500) == 200
    assert next_batch_size(50, Outcome.DONE, took_ms=2_000) == 100
    assert next_batch_size(50, Outcome.DONE, took_ms=100, most=60) == 60


def test_what_takes_long_is_made_smaller_before_the_line_breaks() -> None:
    assert next_batch_size(200, Outcome.DONE, took_ms=8_000) == 200
    assert next_batch_size(200, Outcome.DONE, took_ms=20_000) == 100
    assert next_piece_size(LARGEST_PIECE, Outcome.DONE, took_ms=20_000) == LARGEST_PIECE // 2
    assert next_piece_size(SMALLEST_PIECE, Outcome.OFFLINE, took_ms=0) == SMALLEST_PIECE


def test_a_line_that_broke_is_felt_for_and_not_doubled() -> None:
    size = 32 * 1024
    assert next_piece_size(size, Outcome.DONE, took_ms=10) == 2 * size
    assert next_piece_size(size, Outcome.DONE, took_ms=10, broke=True) == size + SMALLEST_PIECE
    assert next_piece_size(size, Outcome.OFFLINE, took_ms=0, broke=True) == size // 2


def test_what_answers_in_the_citys_place_is_tried_often_with_little() -> None:
    assert pause_after(Outcome.PORTAL, 8, 0.999).seconds <= 12 < pause_after(Outcome.BUSY, 8, 0.999).seconds
    assert pause_after(Outcome.PORTAL, 10_000, 0.999).seconds <= 60
    assert next_batch_size(100, Outcome.PORTAL, took_ms=0) == 50


def test_what_nobody_signed_to_be_too_large_is_tried_again_but_rarely_when_it_is_long() -> None:
    assert put_off_ms(900, 1) == put_off_ms(9_000_000, 1) == 5_000
    assert put_off_ms(900, 50) <= CAP_SECONDS * 1000 < put_off_ms(9_000_000, 50)


def test_looking_for_the_network_becomes_rarer() -> None:
    assert probe_interval(0) < probe_interval(50) <= 30
