# SPDX-License-Identifier: GPL-3.0-or-later
"""What a visit leaves behind in the counts: that a form was opened, sent, or left on which page. Nothing else."""

from collections import Counter

from tests.ui.conftest import Screens


def counted(screens: Screens) -> Counter[str]:
    """Of the complaint form, over all days."""
    total: Counter[str] = Counter()
    for one in screens.bridge.submission._kiosk.uses.counted():
        if one.form == "aduan":
            total += Counter({"begun": one.begun, "sent": one.sent, **one.left})
    return total


def test_a_form_that_is_left_counts_where_it_was_left(screens: Screens) -> None:
    before = counted(screens)
    screens.to_page("placePage")
    filling = screens.bridge.submission._filling
    assert filling is not None
    page = filling.page().id
    screens.bridge.turn.end()
    screens.taps.wait_for("idlePage")
    assert counted(screens) - before == Counter({"begun": 1, page: 1})


def test_a_form_that_is_sent_is_not_left(screens: Screens) -> None:
    before = counted(screens)
    screens.to_page("checkPage")
    screens.taps.tap("consent")
    screens.taps.tap("primary")
    screens.taps.wait_until(lambda: (counted(screens) - before)["sent"] == 1, "the filed form is not counted")
    screens.bridge.turn.end()
    screens.taps.wait_for("idlePage")
    assert counted(screens) - before == Counter({"begun": 1, "sent": 1})
