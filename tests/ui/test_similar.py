# SPDX-License-Identifier: GPL-3.0-or-later
"""Others reported the same: a resident joins them or goes on with her own, and loses nothing either way."""

from datetime import date

import pytest

from kiosk.domain.matter import Matter
from tests.helpers.fake_kiosk import KELURAHAN
from tests.helpers.page_faults import page_faults
from tests.ui.conftest import STORY, Screens
from tests.ui.test_pages import FACES

MATTERS = [
    Matter("a1" * 16, "LAMPU", KELURAHAN, "depan Pasar Baru", date(2026, 11, 3)),
    Matter("b2" * 16, "LAMPU", KELURAHAN, "Gang Mawar, dekat gardu", date(2026, 11, 20)),
]


def to_offer(screens: Screens, matters: list[Matter]) -> None:
    screens.city.matters = matters
    screens.to_page("placePage")
    screens.taps.tap("next")
    screens.taps.wait_for("similarPage")


def test_what_is_offered_is_topic_place_and_day_and_no_more(screens: Screens) -> None:
    to_offer(screens, MATTERS)
    taps = screens.taps
    taps.reads("Depan Pasar Baru")
    taps.reads("Lampu jalan, dilaporkan 3 November 2026")
    taps.reads("Gang Mawar, dekat gardu")
    assert screens.bridge.submission.others.property("chosen") == ""
    taps.tap("primary")
    taps.reads("Pilih satu, atau tekan Masalah saya lain.")
    taps.wait_for("similarPage")


@pytest.mark.parametrize(("sizes", "text_scale", "contrast"), FACES)
def test_nothing_is_cut_in_any_face(
    screens: Screens, sizes: tuple[tuple[int, int], ...], text_scale: float, contrast: bool
) -> None:
    taps = screens.taps
    taps.window.resize(*sizes[-1])
    taps.choose_text(text_scale)
    if contrast:
        taps.tap("railContrast")
    to_offer(screens, MATTERS)
    taps.still()
    assert page_faults(taps.window) == []


def test_joining_takes_her_words_along_and_asks_only_who_she_is(screens: Screens) -> None:
    to_offer(screens, MATTERS)
    taps = screens.taps
    taps.tap("matter_" + MATTERS[0].id)
    taps.tap("primary")
    taps.tap("identity_anonim")
    taps.tap("next")
    taps.wait_for("checkPage")
    taps.tap("consent")
    taps.tap("send")
    taps.wait_for("donePage")
    (draft,) = screens.city.filed
    assert draft.form == "ikut_aduan"
    assert draft.answers["matter"] == MATTERS[0].id
    assert (draft.answers["topik"], draft.answers["kelurahan"]) == ("LAMPU", KELURAHAN)
    assert (draft.answers["patokan"], draft.answers["cerita"]) == ("depan Pasar Baru", STORY)


def test_a_single_matter_is_chosen_already(screens: Screens) -> None:
    to_offer(screens, MATTERS[:1])
    assert screens.bridge.submission.others.property("chosen") == MATTERS[0].id


def test_another_matter_goes_on_and_is_not_offered_again(screens: Screens) -> None:
    to_offer(screens, MATTERS)
    taps = screens.taps
    taps.tap("third")
    taps.wait_for("photoPage")
    taps.tap("back")
    taps.wait_for("placePage")
    taps.tap("next")
    taps.wait_for("photoPage")


def test_back_from_the_offer_and_from_joining_finds_every_answer(screens: Screens) -> None:
    to_offer(screens, MATTERS[:1])
    taps = screens.taps
    taps.tap("back")
    taps.wait_for("placePage")
    taps.tap("next")
    taps.wait_for("similarPage")
    taps.tap("primary")
    taps.wait_for("choicePage")
    taps.tap("back")
    taps.wait_for("placePage")
    taps.tap("back")
    taps.tap("back")
    taps.holds("storyField", STORY)


def test_nothing_like_it_means_no_question(screens: Screens) -> None:
    screens.city.matters = [Matter("c3" * 16, "SAMPAH", KELURAHAN, "Depan pasar", date(2026, 11, 20))]
    screens.to_page("placePage")
    screens.taps.tap("next")
    screens.taps.wait_for("photoPage")


def test_what_she_joined_is_forgotten_when_her_visit_ends(screens: Screens) -> None:
    to_offer(screens, MATTERS)
    screens.bridge.turn.end()
    screens.taps.wait_for("idlePage")
    others = screens.bridge.submission.others
    assert (others.property("shown"), others.property("rows"), others.property("chosen")) == (False, [], "")
