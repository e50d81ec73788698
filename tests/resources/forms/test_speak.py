# SPDX-License-Identifier: GPL-3.0-or-later
"""Answers as people read them; a phone or NIK is never shown whole."""

import pytest

from resources.forms.model import Answer, Option, Place, Question, QuestionType
from resources.forms.speak import masked_nik, masked_phone, readable
from resources.pack.model import Pack
from resources.pack.translate import in_language
from resources.texts import Words

OPTIONS = (Option("pakai", "Pakai nama saya"), Option("anonim", "Tanpa nama"))
HERE = "32.75.04.1002"


@pytest.mark.parametrize(
    ("kind", "answer", "spoken"),
    [
        (QuestionType.LONG_TEXT, "Lampu padam", "Lampu padam"),
        (QuestionType.CHOICE, "anonim", "Tanpa nama"),
        (QuestionType.CHOICE, "lama", "lama"),
        (QuestionType.MANY, ("pakai", "anonim"), "Pakai nama saya, Tanpa nama"),
        (QuestionType.TOPIC, "LAMPU", "Lampu jalan"),
        (QuestionType.TOPIC, "DULU_ADA", "DULU_ADA"),
        (QuestionType.PHONE, "+6281234567890", "0812-****-7890"),
        (QuestionType.NIK, "3275010107900001", "************0001"),
        (QuestionType.DATE, "2026-12-07", "Senin, 7 Desember 2026"),
        (QuestionType.PHOTO, ("a", "b"), "2 foto"),
        (QuestionType.PHOTO, (), ""),
        (QuestionType.CONSENT, True, "Setuju"),
        (QuestionType.CONSENT, False, "Belum setuju"),
        (QuestionType.TEXT, "", ""),
        (
            QuestionType.PLACE,
            Place(HERE, "05", "03", "Depan Musala Nurul Iman"),
            "RW 05 / RT 03, Marga Jaya, Bekasi Selatan. Depan Musala Nurul Iman",
        ),
        (QuestionType.PLACE, Place(HERE, "05"), "RW 05, Marga Jaya, Bekasi Selatan"),
        (QuestionType.PLACE, Place(HERE), "Marga Jaya, Bekasi Selatan"),
        (QuestionType.PLACE, Place("99.99.99.1001", landmark="Depan musala"), "Depan musala"),
        (QuestionType.PLACE, Place("32.75.04", landmark="Depan musala"), "Depan musala"),
        (QuestionType.RATING, "anonim", "Tanpa nama"),
        (QuestionType.KK, "3275010107900001", "************0001"),
        (QuestionType.NOP, "327501000100200030", "32.75.010.001.002.0003.0"),
        (QuestionType.NOP, "3275", "3275"),
        (QuestionType.KELURAHAN, HERE, "Marga Jaya, Bekasi Selatan"),
        (QuestionType.KELURAHAN, "99.99.99.1001", "99.99.99.1001"),
        (QuestionType.SMALL_AREA, Place(HERE, "05", "03"), "RW 05 / RT 03"),
        (QuestionType.SMALL_AREA, Place(HERE), "Marga Jaya, Bekasi Selatan"),
        (QuestionType.SERVICE, "KTP-HILANG", "KTP-el hilang"),
        (QuestionType.SERVICE, "DULU-ADA", "DULU-ADA"),
        (QuestionType.REQUIREMENTS, ("Fotokopi Kartu Keluarga", "KTP-el"), "Fotokopi Kartu Keluarga, KTP-el"),
        (QuestionType.DATE, "lusa", "lusa"),
    ],
)
def test_an_answer_is_spoken(pack: Pack, kind: QuestionType, answer: Answer, spoken: str) -> None:
    question = Question("q", kind, "Isian", True, options=OPTIONS)
    assert readable(question, answer, pack, Words()) == spoken


def test_requirements_are_kept_in_the_words_of_the_pack_and_read_in_hers(pack: Pack) -> None:
    question = Question("q", QuestionType.REQUIREMENTS, "Isian", True)
    (kept,) = {r.text for r in pack.content.services["KTP-HILANG"].requirements if "polisi" in r.text}
    read = readable(question, (kept,), in_language(pack, "en"), Words("en"))
    assert read != kept
    assert "Police" in read


@pytest.mark.parametrize(
    ("phone", "masked"),
    [("+6281234567890", "0812-****-7890"), ("081234567890", "0812-****-7890"), ("12345", "****"), ("", "****")],
)
def test_the_middle_of_a_phone_is_hidden(phone: str, masked: str) -> None:
    assert masked_phone(phone) == masked


@pytest.mark.parametrize(("nik", "masked"), [("3275010107900001", "************0001"), ("123", "****************")])
def test_a_nik_shows_neither_place_nor_birthday(nik: str, masked: str) -> None:
    assert masked_nik(nik) == masked
