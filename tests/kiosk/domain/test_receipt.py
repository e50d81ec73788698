# SPDX-License-Identifier: GPL-3.0-or-later
"""What the law wants on a receipt, and what a reprint may still say."""

from dataclasses import replace

import pytest

from kiosk.domain.receipt import Part, is_short, missing_parts, short_form
from tests.helpers.paper import sample_receipt


def test_the_full_receipt_is_complete() -> None:
    assert missing_parts(sample_receipt()) == ()
    assert not is_short(sample_receipt())


@pytest.mark.parametrize(
    ("change", "missing"),
    [
        ({"officer": " "}, ("officer",)),
        ({"kelurahan": ""}, ("place",)),
        ({"zone_label": ""}, ("time",)),
        ({"lines": sample_receipt().lines[:3]}, ("identity",)),
        ({"lines": sample_receipt().lines[3:]}, ("matter",)),
        ({"lines": ()}, ("identity", "matter")),
        ({"received_at": sample_receipt().received_at.replace(tzinfo=None)}, ("time",)),
    ],
)
def test_what_the_law_wants_is_missed_by_name(change: dict[str, object], missing: tuple[str, ...]) -> None:
    assert missing_parts(replace(sample_receipt(), **change)) == missing  # type: ignore[arg-type]


def test_the_short_form_keeps_number_topic_time_deadline_and_state_only() -> None:
    full = sample_receipt()
    short = short_form(full)
    assert is_short(short)
    assert [line.part for line in short.lines] == [Part.TOPIC]
    kept = (short.ticket, short.received_at, short.due, short.due_basis, short.sending)
    assert kept == (full.ticket, full.received_at, full.due, full.due_basis, full.sending)
    assert (short.access_code, short.qr, short.officer) == ("", "", "")


def test_the_short_form_of_a_secret_matter_says_nothing_of_it() -> None:
    secret = replace(sample_receipt(), lines=sample_receipt().lines[3:])
    assert short_form(secret).lines == ()
