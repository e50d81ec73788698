# SPDX-License-Identifier: GPL-3.0-or-later
"""What a kiosk cannot ask for lack of a device is left out of a form, with its step."""

from dataclasses import replace
from datetime import date

from resources.forms.model import Form, QuestionType
from resources.pack.read import read_pack
from ui.bridge.filling import Filling

PACK = read_pack("bekasi")


def form_with_a_step_of_its_own(*, required: bool) -> Form:
    form = PACK.forms["aduan"]
    pages = [
        replace(page, step="Foto", questions=tuple(replace(q, required=required) for q in page.questions))
        if page.questions and page.questions[0].type is QuestionType.PHOTO
        else page
        for page in form.pages
    ]
    return replace(form, pages=tuple(pages), steps=("Cerita", "Masalah", "Tempat", "Foto", "Nama", "Periksa"))


def filling(*beyond: QuestionType, required: bool = False) -> Filling:
    return Filling(form_with_a_step_of_its_own(required=required), PACK, lambda: date(2026, 11, 23), beyond)


def test_a_step_in_which_nothing_can_be_asked_is_not_counted() -> None:
    assert "Foto" in filling().steps()
    lean = filling(QuestionType.PHOTO)
    assert lean.steps() == ("Cerita", "Masalah", "Tempat", "Nama", "Periksa")
    assert "foto" not in [page.id for page in lean.pages()]


def test_what_must_be_answered_is_asked_all_the_same() -> None:
    assert "Foto" in filling(QuestionType.PHOTO, required=True).steps()
