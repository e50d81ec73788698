# SPDX-License-Identifier: GPL-3.0-or-later
"""The forms that ship: what each must ask, what none may ask, and that each can be filled in and sent."""

from datetime import date
from functools import lru_cache

import pytest
from hypothesis import given
from hypothesis import strategies as st

from resources.forms.check import check_form, relevant_answers, visible_pages, visible_questions
from resources.forms.model import Answer, Form, Place, Question, QuestionType
from resources.pack.model import AreaLevel, Pack
from resources.pack.read import read_pack
from resources.pack.translate import in_language, missing

CITIES = ("bekasi", "binjai", "kupang")
KINDS = {
    "aduan": "complaint",
    "permohonan": "request",
    "informasi": "information",
    "laporan_rtrw": "report",
    "musrenbang": "proposal",
    "skm": "survey",
    "janji_dokter": "question",
    "tanya_pajak": "question",
    "saran": "suggestion",
    "ikut_aduan": "complaint",
}
TODAY = date(2026, 11, 23)
PERSONAL = (QuestionType.NIK, QuestionType.KK, QuestionType.PHONE)
WRITTEN = {
    QuestionType.PHONE: "+6281234567890",
    QuestionType.NIK: "3275010107900001",
    QuestionType.KK: "3275010107900001",
    QuestionType.NOP: "327501000100200030",
    QuestionType.NUMBER: "12",
    QuestionType.DATE: "2026-12-01",
    QuestionType.TOPIC: "LAMPU",
    QuestionType.SERVICE: "KTP-HILANG",
}


@lru_cache
def pack_of(city: str) -> Pack:
    return read_pack(city)


def questions_of(form: Form) -> list[Question]:
    return [question for page in form.pages for question in page.questions]


def answer_to(question: Question, pack: Pack, data: st.DataObject) -> Answer:
    """An answer that a resident could give."""
    kelurahan = next(area.code for area in pack.areas if area.level is AreaLevel.KELURAHAN)
    values = [option.value for option in question.options]
    chosen: dict[QuestionType, Answer] = {
        **WRITTEN,
        QuestionType.CONSENT: True,
        QuestionType.PHOTO: ("foto",),
        QuestionType.KELURAHAN: kelurahan,
        QuestionType.PLACE: Place(kelurahan, "05"),
        QuestionType.SMALL_AREA: Place(kelurahan, "05"),
        QuestionType.REQUIREMENTS: tuple(r.text for r in pack.content.services["KTP-HILANG"].requirements),
    }
    if question.type is QuestionType.MANY:
        return tuple(data.draw(st.lists(st.sampled_from(values), min_size=1, unique=True)))
    if values:
        return data.draw(st.sampled_from(values))
    return chosen.get(question.type) or ("Siti Aminah, Jalan Contoh 1. " * 4)[: question.max_length or 80]


@pytest.mark.parametrize("city", CITIES)
def test_every_city_has_every_form_under_its_kind(city: str) -> None:
    assert {form.id: form.kind for form in pack_of(city).forms.values()} == KINDS


@pytest.mark.parametrize("city", CITIES)
@given(data=st.data())
def test_whatever_is_chosen_leads_to_a_form_that_can_be_sent(city: str, data: st.DataObject) -> None:
    pack = pack_of(city)
    form = data.draw(st.sampled_from(list(pack.forms.values())))
    answers: dict[str, Answer] = {}
    for page in form.pages:
        if page not in visible_pages(form, answers):
            continue
        for question in visible_questions(page, answers):
            if question.required or data.draw(st.booleans()):
                answers[question.id] = answer_to(question, pack, data)
    found = [problem for problem in check_form(form, answers, pack, TODAY) if problem.blocking]
    assert found == []
    assert relevant_answers(form, answers) == answers


@pytest.mark.parametrize("city", CITIES)
@pytest.mark.parametrize("name", KINDS)
def test_the_last_page_asks_for_consent_alone_and_for_this_very_form(city: str, name: str) -> None:
    form = pack_of(city).forms[name]
    (consent,) = form.pages[-1].questions
    assert consent.type is QuestionType.CONSENT
    assert consent.required
    assert [question.type for question in questions_of(form)].count(QuestionType.CONSENT) == 1


@pytest.mark.parametrize("city", CITIES)
@pytest.mark.parametrize("name", KINDS)
def test_what_says_who_a_person_is_stands_on_a_page_that_the_city_seals_apart(city: str, name: str) -> None:
    # the city takes a whole page that asks for a phone number or NIK for contact
    for page in pack_of(city).forms[name].pages:
        kinds = {question.type for question in page.questions}
        if {question.id for question in page.questions} & {"nama", "alamat", "surel"} or kinds & set(PERSONAL):
            assert kinds & {QuestionType.PHONE, QuestionType.NIK}
            assert not kinds & {QuestionType.LONG_TEXT, QuestionType.TOPIC, QuestionType.PLACE, QuestionType.SERVICE}


@pytest.mark.parametrize("city", CITIES)
@pytest.mark.parametrize("name", KINDS)
def test_a_nik_is_never_demanded(city: str, name: str) -> None:
    asked = [q for q in questions_of(pack_of(city).forms[name]) if q.type in (QuestionType.NIK, QuestionType.KK)]
    assert not any(question.required for question in asked)


@pytest.mark.parametrize(
    ("name", "choices"),
    [
        ("aduan", {"pakai", "rahasia", "anonim"}),
        ("ikut_aduan", {"pakai", "rahasia", "anonim"}),
        ("saran", {"pakai", "rahasia", "anonim"}),
        ("tanya_pajak", {"pakai", "rahasia", "anonim"}),
        ("musrenbang", {"pakai", "rahasia", "anonim"}),
        ("laporan_rtrw", {"pakai", "rahasia"}),
        ("permohonan", set()),
        ("informasi", set()),
        ("janji_dokter", set()),
        ("skm", set()),
    ],
)
def test_who_may_stay_without_a_name(pack: Pack, name: str, choices: set[str]) -> None:
    asked = {question.id: question for question in questions_of(pack.forms[name])}
    options = asked["nama_pilihan"].options if "nama_pilihan" in asked else ()
    assert {option.value for option in options} == choices


def test_an_information_request_records_what_the_law_lists(pack: Pack) -> None:
    form = pack.forms["informasi"]
    asked = {question.id: question for question in questions_of(form)}
    for needed in ("nama", "alamat", "informasi", "bentuk", "cara", "tujuan"):
        assert asked[needed].required
    assert form.number_name == "Nomor pendaftaran"
    deadline = pack.deadlines[form.deadline]
    assert (deadline.days, deadline.kind.value) == (10, "hari kerja")
    assert "ayat (7)" in deadline.basis
    assert "7 hari kerja" in deadline.basis


def test_a_survey_asks_nothing_that_names_a_person_and_needs_no_answer(pack: Pack) -> None:
    form = pack.forms["skm"]
    kinds = {question.type for question in questions_of(form)}
    assert kinds == {QuestionType.SERVICE, QuestionType.RATING, QuestionType.CHOICE, QuestionType.CONSENT}
    assert [question.id for question in questions_of(form) if question.required] == ["setuju"]
    assert (form.receipt, form.deadline) == (False, "")


def test_each_subject_of_an_rt_head_asks_its_own_questions(pack: Pack) -> None:
    form = pack.forms["laporan_rtrw"]
    (subject,) = (question for question in questions_of(form) if question.id == "pokok")
    values = [option.value for option in subject.options]
    assert values == ["kependudukan", "aset", "kebencanaan", "anggaran", "peribadatan"]
    for value in values:
        asked = {page.id for page in visible_pages(form, {"pokok": value})}
        assert asked & set(values) == {value}


def test_what_is_joined_is_never_shown_and_need_not_be_known(pack: Pack) -> None:
    hidden = [question for question in questions_of(pack.forms["ikut_aduan"]) if question.hidden]
    assert [question.id for question in hidden] == ["matter", "kelurahan"]
    assert not any(question.required or question.receipt_label for question in hidden)


def test_only_what_concerns_health_is_secret_from_its_start(pack: Pack) -> None:
    assert [form.id for form in pack.forms.values() if form.secret] == ["janji_dokter"]


@pytest.mark.parametrize("city", CITIES)
def test_every_word_of_a_form_reads_in_english(city: str) -> None:
    assert [one for one in missing(pack_of(city), "en") if one.file.startswith("formulir/")] == []


@pytest.mark.parametrize("city", CITIES)
@pytest.mark.parametrize("name", KINDS)
def test_another_language_changes_words_and_nothing_else(city: str, name: str) -> None:
    form, english = pack_of(city).forms[name], in_language(pack_of(city), "en").forms[name]
    assert english.title != form.title
    assert [page.id for page in english.pages] == [page.id for page in form.pages]
    for own, other in zip(questions_of(form), questions_of(english), strict=True):
        assert (own.id, own.type, own.required, own.when) == (other.id, other.type, other.required, other.when)
        assert [option.value for option in own.options] == [option.value for option in other.options]
    assert {page.step for page in english.pages} == set(english.steps)
