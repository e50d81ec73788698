# SPDX-License-Identifier: GPL-3.0-or-later
"""The search over the packs that ship, measured on 314 questions as people put them."""

import pytest

from kiosk.actions.search import entries_of, make_finder
from kiosk.domain.search import EntryKind
from resources.pack.content import ArticleKind
from resources.pack.read import read_pack
from resources.pack.translate import in_language
from tests.benchmarks.search import BUDGET_MS, Asked, ask_all, shares, slowest_of_twenty

CITIES = ("bekasi", "binjai", "kupang")


@pytest.fixture(scope="module")
def asked() -> list[Asked]:
    return list(ask_all())


def test_the_right_item_of_every_question_is_there(asked: list[Asked]) -> None:
    known = {city: {f"{e.kind}:{e.code}" for e in entries_of(read_pack(city))} for city in CITIES}
    lost = [(one.city, one.question, one.right) for one in asked if known[one.city].isdisjoint(one.right)]
    assert lost == []


@pytest.mark.parametrize("part", ["latih", "uji"])
def test_the_right_item_comes_first_and_nearly_always_among_three(asked: list[Asked], part: str) -> None:
    first, among = shares([one for one in asked if one.part == part])
    assert first >= 0.85
    assert among >= 0.95


def test_an_answer_is_there_before_the_next_key_is_pressed(asked: list[Asked]) -> None:
    assert slowest_of_twenty(asked) < BUDGET_MS


@pytest.mark.parametrize("city", CITIES)
def test_everything_a_pack_holds_can_be_found(city: str) -> None:
    pack = read_pack(city)
    found = {(entry.kind, entry.code) for entry in entries_of(pack)}
    wanted = {(EntryKind.SERVICE, code) for code in pack.content.services}
    wanted |= {(EntryKind.AGENCY, code) for code in pack.agencies}
    wanted |= {(EntryKind.REPORT, code) for code in pack.topics}
    wanted |= {(EntryKind.QUESTION, faq.code) for faq in pack.content.faqs}
    here = [article for article in pack.content.articles.values() if article.kind is not ArticleKind.ELSEWHERE]
    wanted |= {(EntryKind.ARTICLE, article.code) for article in here}
    assert wanted <= found
    assert {code for kind, code in found if kind is EntryKind.ARTICLE} == {article.code for article in here}


@pytest.mark.parametrize("city", CITIES)
def test_every_item_is_found_by_its_own_title(city: str) -> None:
    pack = read_pack(city)
    finder = make_finder(pack)
    lost = [
        (entry.kind, entry.title)
        for entry in entries_of(pack)
        if entry.title not in {hit.entry.title for hit in finder.find(entry.title)}
    ]
    assert lost == []


def test_in_another_language_both_languages_lead_there() -> None:
    pack = read_pack("bekasi")
    finder = make_finder(in_language(pack, "en"), pack)
    for query in ("ktp hilang", "lost ktp"):
        assert finder.find(query)[0].entry.code == "KTP-HILANG"
