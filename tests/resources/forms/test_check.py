# SPDX-License-Identifier: GPL-3.0-or-later
"""Which pages are asked, and what is said about an answer."""

from collections.abc import Mapping
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from resources.forms.check import (
    check_form,
    check_page,
    check_question,
    relevant_answers,
    visible_pages,
    visible_questions,
)
from resources.forms.model import Answer, Condition, Form, Option, Page, Place, Question, QuestionType
from resources.forms.speak import readable
from resources.pack.model import Pack
from resources.texts import Words

TODAY = date(2026, 11, 21)
HERE = Place("32.75.04.1002", "05", "03", "Depan Musala Nurul Iman")
GOOD: Mapping[str, Answer] = {
    "cerita": "Lampu jalan padam sejak dua minggu, anak takut lewat.",
    "topik": "LAMPU",
    "tempat": HERE,
    "nama_pilihan": "rahasia",
    "nama": "Siti Aminah",
    "telepon": "+6281234567890",
    "setuju": True,
}

strange = st.one_of(
    st.text(max_size=30),
    st.booleans(),
    st.lists(st.text(max_size=5), max_size=5).map(tuple),
    st.builds(Place, st.text(max_size=15), st.text(max_size=4), st.text(max_size=4), st.text(max_size=200)),
)


def form_of(pack: Pack) -> Form:
    return pack.forms["aduan"]


def texts_of(pack: Pack, **changed: Answer) -> list[str]:
    return [problem.text for problem in check_form(form_of(pack), {**GOOD, **changed}, pack, TODAY)]


def test_a_complete_complaint_has_nothing_wrong(pack: Pack) -> None:
    assert texts_of(pack) == []


@pytest.mark.parametrize(
    ("choice", "asked"),
    [("pakai", True), ("rahasia", True), ("anonim", False), ("", False)],
)
def test_the_contact_page_is_asked_only_of_who_gives_a_name(pack: Pack, choice: str, asked: bool) -> None:
    pages = [page.id for page in visible_pages(form_of(pack), {"nama_pilihan": choice})]
    assert ("kontak" in pages) is asked


def test_a_name_typed_before_choosing_no_name_is_not_among_the_answers(pack: Pack) -> None:
    kept = relevant_answers(form_of(pack), {**GOOD, "nama_pilihan": "anonim"})
    assert set(kept) == {"cerita", "topik", "tempat", "nama_pilihan", "setuju"}


def test_wrong_answers_on_pages_not_asked_do_not_stop_anyone(pack: Pack) -> None:
    assert texts_of(pack, nama_pilihan="anonim", nama="", nik="123") == []


@pytest.mark.parametrize(
    ("changed", "text"),
    [
        ({"cerita": "   "}, "form-story-missing"),
        ({"cerita": "Lampu mati"}, "form-too-short"),
        ({"cerita": "a" * 1001}, "form-too-long"),
        ({"cerita": True}, "form-unreadable"),
        ({"topik": ""}, "form-topic-missing"),
        ({"topik": "BUKAN"}, "form-topic-missing"),
        ({"tempat": Place("")}, "form-place-missing"),
        ({"tempat": Place("32.75.04")}, "form-place-unknown"),
        ({"tempat": Place("53.71.01.1001")}, "form-place-unknown"),
        ({"tempat": Place("32.75.04.1002", "lima")}, "form-place-number"),
        ({"tempat": Place("32.75.04.1002", "05", "1234")}, "form-place-number"),
        ({"tempat": Place("32.75.04.1002", landmark="x" * 121)}, "form-landmark-long"),
        ({"foto": ("a", "b", "c", "d")}, "form-too-many-photos"),
        ({"nama_pilihan": "semua"}, "form-choose-one"),
        ({"nama": ""}, "form-missing"),
        ({"telepon": "12345"}, "form-phone"),
        ({"nik": "327501010790001"}, "form-nik-short"),
        ({"setuju": False}, "form-consent-missing"),
        ({"setuju": "ya"}, "form-unreadable"),
    ],
)
def test_each_fault_has_its_own_words(pack: Pack, changed: dict[str, Answer], text: str) -> None:
    assert texts_of(pack, **changed) == [text]


def test_what_is_wrong_is_told_with_its_numbers(pack: Pack) -> None:
    (problem,) = check_form(form_of(pack), {**GOOD, "cerita": "Lampu mati"}, pack, TODAY)
    assert Words().say(problem.text, **problem.args) == "Cerita Anda terlalu pendek. Tambah 5 huruf lagi."


@pytest.mark.parametrize("missing", ["nik", "telepon", "foto"])
def test_what_is_optional_may_stay_empty(pack: Pack, missing: str) -> None:
    assert check_form(form_of(pack), {k: v for k, v in GOOD.items() if k != missing}, pack, TODAY) == ()


def test_a_page_is_checked_alone(pack: Pack) -> None:
    kontak = next(page for page in form_of(pack).pages if page.id == "kontak")
    found = check_page(kontak, {"nama_pilihan": "pakai", "telepon": "0"}, pack, TODAY)
    assert [problem.question for problem in found] == ["nama", "telepon"]


def test_an_unknown_nik_region_warns_and_does_not_stop(pack: Pack) -> None:
    (problem,) = check_form(form_of(pack), {**GOOD, "nik": "0099010107900001"}, pack, TODAY)
    assert (problem.text, problem.blocking) == ("form-nik-region", False)


def test_a_nik_from_another_city_is_accepted_with_calm_words(pack: Pack) -> None:
    (problem,) = check_form(form_of(pack), {**GOOD, "nik": "1275010107900001"}, pack, TODAY)
    assert (problem.text, problem.blocking) == ("form-nik-elsewhere", False)
    assert Words().say(problem.text) == "NIK Anda terdaftar di luar kota ini. Kami tetap menerima."
    assert check_form(form_of(pack), {**GOOD, "nik": "3275010107900001"}, pack, TODAY) == ()


@pytest.mark.parametrize(
    ("kind", "answer", "text"),
    [
        (QuestionType.KK, "3275010107900001", None),
        (QuestionType.KK, "3275010199900000", None),  # of a family card only the length is sure
        (QuestionType.KK, "32750101079", "form-digits-short"),
        (QuestionType.KK, "32750101079000011", "form-digits-long"),
        (QuestionType.KK, "327501O107900001", "form-digits-only"),
        (QuestionType.KK, "٣٢٧٥٠١٠١٠٧٩٠٠٠٠١", "form-digits-only"),
        (QuestionType.NOP, "327501000100200030", None),
        (QuestionType.NOP, "32750100010020003", "form-digits-short"),
        (QuestionType.NOP, True, "form-digits-only"),
        (QuestionType.KELURAHAN, "32.75.04.1002", None),
        (QuestionType.KELURAHAN, "32.75.04", "form-place-unknown"),
        (QuestionType.KELURAHAN, "53.71.01.1001", "form-place-unknown"),
        (QuestionType.KELURAHAN, "", "form-place-missing"),
        (QuestionType.SMALL_AREA, Place("32.75.04.1002", "05", "03"), None),
        (QuestionType.SMALL_AREA, Place("32.75.04.1002"), "form-area-missing"),
        (QuestionType.SMALL_AREA, Place("32.75.04.1002", "lima"), "form-place-number"),
        (QuestionType.SMALL_AREA, "05", "form-unreadable"),
        (QuestionType.RATING, "4", None),
        (QuestionType.RATING, "5", "form-choose-one"),
        (QuestionType.RATING, "", "form-choose-one"),
        (QuestionType.SERVICE, "KTP-HILANG", None),
        (QuestionType.SERVICE, "PASPOR", "form-service-missing"),
        (QuestionType.SERVICE, ("KTP-HILANG",), "form-service-missing"),
        (QuestionType.SERVICE, "", "form-service-missing"),
        (QuestionType.REQUIREMENTS, (), "form-requirements-missing"),
    ],
)
def test_question_types_of_a_citys_forms(pack: Pack, kind: QuestionType, answer: Answer, text: str | None) -> None:
    options = tuple(Option(value, value) for value in "1234")
    problem = check_question(Question("q", kind, "Isian", True, options=options), answer, pack, TODAY)
    assert (problem.text if problem else None) == text
    assert problem is None or Words().say(problem.text, **problem.args)


def test_ready_requirements_are_those_of_the_service_answered_before(pack: Pack) -> None:
    page = next(page for page in pack.forms["permohonan"].pages if page.id == "syarat")
    texts = tuple(requirement.text for requirement in pack.content.services["KTP-HILANG"].requirements)

    def found(service: str, ready: Answer) -> list[str]:
        return [problem.text for problem in check_page(page, {"layanan": service, "syarat": ready}, pack, TODAY)]

    assert found("KTP-HILANG", texts) == found("KTP-HILANG", ()) == []
    assert found("NIB", texts) == ["form-requirements"]
    assert found("KTP-HILANG", (texts[0], texts[0])) == ["form-requirements"]
    assert found("KTP-HILANG", "semua") == ["form-requirements"]


@pytest.mark.parametrize(
    ("kind", "answer", "text"),
    [
        (QuestionType.MANY, ("a", "b"), None),
        (QuestionType.MANY, ("a", "a"), "form-choose-some"),
        (QuestionType.MANY, ("z",), "form-choose-some"),
        (QuestionType.MANY, ("a", "b", "c"), "form-too-many"),
        (QuestionType.MANY, (), "form-choose-some"),
        (QuestionType.NUMBER, "12", None),
        (QuestionType.NUMBER, "123", "form-number-long"),
        (QuestionType.NUMBER, "dua", "form-number"),
        (QuestionType.NUMBER, "٢", "form-number"),
        (QuestionType.DATE, "2026-02-28", None),
        (QuestionType.DATE, "2026-02-30", "form-date"),
        (QuestionType.TEXT, "ab", None),
        (QuestionType.PHOTO, (), "form-photo-missing"),
    ],
)
def test_question_types_of_other_forms(pack: Pack, kind: QuestionType, answer: Answer, text: str | None) -> None:
    options = tuple(Option(value, value) for value in "abc")
    problem = check_question(Question("q", kind, "Isian", True, max_length=2, options=options), answer, pack, TODAY)
    assert (problem.text if problem else None) == text


def test_conditions_hold_for_consents_and_many_choices() -> None:
    asked = Question("more", QuestionType.TEXT, "x", False, when=Condition("many", ("b",)))
    page = Page("p", "s", "t", "", (asked,))
    assert visible_questions(page, {"many": ("a", "b")}) == (asked,)
    assert visible_questions(page, {"many": ("a",)}) == ()
    consent = Question("more", QuestionType.TEXT, "x", False, when=Condition("setuju", ("ya",)))
    assert visible_questions(Page("p", "s", "t", "", (consent,)), {"setuju": True}) == (consent,)


@given(st.data())
def test_no_answer_however_strange_breaks_the_check(pack: Pack, data: st.DataObject) -> None:
    words = Words()
    form = data.draw(st.sampled_from(list(pack.forms.values())))
    questions = {question.id: question for page in form.pages for question in page.questions}
    answers = data.draw(st.dictionaries(st.sampled_from([*questions, "lain"]), strange))
    for problem in check_form(form, answers, pack, TODAY):
        assert words.say(problem.text, **problem.args)
    for name, answer in answers.items():
        if name in questions:
            assert isinstance(readable(questions[name], answer, pack, words), str)
