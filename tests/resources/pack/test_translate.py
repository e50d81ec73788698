# SPDX-License-Identifier: GPL-3.0-or-later
"""A pack in another language: what residents read is replaced, codes and official names stay."""

from dataclasses import replace
from pathlib import Path
from typing import get_type_hints

from resources.forms.model import Form
from resources.pack.content import Requirement, Service
from resources.pack.model import Pack
from resources.pack.read import read_pack
from resources.pack.translate import drifted, in_language, missing
from resources.translatable import Prose
from tests.resources.pack.small_pack import CITY, TODAY


def _english(packs: Path) -> Pack:
    return in_language(read_pack(CITY, packs, TODAY), "en")


def test_services_articles_and_questions_read_in_the_other_language(small: Path) -> None:
    content = _english(small).content
    assert content.services["CONTOH-LAYANAN"].name == "Example letter of the kelurahan"
    assert content.articles["CONTOH-WIFI"].summary == "Places with free internet from the city."
    assert content.faqs[0].answer == "See the list of services."
    assert content.service_groups[0].name == "Letters"


def test_what_is_missing_stays_indonesian(small: Path) -> None:
    assert _english(small).content.services["CONTOH-LAYANAN"].time == "Satu hari kerja"


def test_names_of_the_law_and_of_agencies_stay(small: Path) -> None:
    words = small / CITY / "bahasa" / "en" / "nama.csv"
    words.write_text("asal,terjemahan\nKantor kelurahan,Village office\nNomor dan pasal aturannya,x\n", "utf-8")
    pack = _english(small)
    assert pack.agencies["KELURAHAN"].name == "Kantor kelurahan"
    assert pack.content.services["CONTOH-LAYANAN"].legal_basis == ("Nomor dan pasal aturannya",)
    assert pack.content.services["CONTOH-LAYANAN"].agency == "Village office"


def test_the_citys_line_wins_over_the_national_one(small: Path) -> None:
    (small / CITY / "bahasa" / "en" / "umum.csv").write_text("asal,terjemahan\nSurat,Papers\n", "utf-8")
    assert _english(small).content.service_groups[0].name == "Papers"


def test_forms_are_translated_with_their_steps_and_options(small: Path) -> None:
    words = "asal,terjemahan\nBeri nilai,Rate us\nNilai,Rating\nSesuai,Good\nPersyaratan,Requirements\n"
    (small / CITY / "bahasa" / "en" / "formulir.csv").write_text(words, "utf-8")
    form = _english(small).forms["skm"]
    assert (form.title, form.steps, form.pages[0].step) == ("Rate us", ("Rating",), "Rating")
    assert [option.label for option in form.pages[0].questions[0].options][2] == "Good"
    assert [option.value for option in form.pages[0].questions[0].options] == ["1", "2", "3", "4"]


def test_indonesian_and_unknown_languages_are_the_pack_itself(small: Path) -> None:
    pack = read_pack(CITY, small, TODAY)
    assert in_language(pack, "id") is pack
    assert in_language(pack, "fr") is pack


def test_what_lacks_a_translation_is_named_with_its_file_and_once(small: Path) -> None:
    found = missing(read_pack(CITY, small, TODAY), "en")
    texts = [one.text for one in found]
    assert ("layanan/contoh-layanan.toml", "Satu hari kerja") in {(one.file, one.text) for one in found}
    assert "Wi-Fi gratis" not in texts
    assert len(texts) == len(set(texts))
    assert "2026" not in texts  # nothing to translate in a number


def test_nothing_is_missing_once_everything_is_in_the_dictionary(small: Path) -> None:
    pack = read_pack(CITY, small, TODAY)
    full = {**pack.dictionaries["en"], **{one.text: f"en {one.text}" for one in missing(pack, "en")}}
    whole = replace(pack, dictionaries={"en": full})
    assert missing(whole, "en") == ()
    assert _still_indonesian(in_language(whole, "en").forms["aduan"], set(full)) == set()


def test_a_text_that_changed_is_matched_with_its_old_translation(small: Path) -> None:
    pack = read_pack(CITY, small, TODAY)
    old = {**pack.dictionaries["en"], "Satu hari kerjaa": "One working day", "Sama sekali lain": "Quite another"}
    assert drifted(replace(pack, dictionaries={"en": old}), "en") == {"Satu hari kerjaa": "Satu hari kerja"}


def test_every_text_on_a_service_page_can_be_translated() -> None:
    hints = get_type_hints(Service, include_extras=True)
    spoken = {name for name, hint in hints.items() if hint in (Prose, tuple[Prose, ...], tuple[Requirement, ...])}
    codes = {"code", "group", "icon", "agency_code", "answered_within", "complaint_topic", "form", "keywords"}
    others = {"free", "levy_is_crime", "legal_basis", "rank", "provenance", "hidden"}
    assert set(hints) - codes - others == spoken


def _still_indonesian(form: Form, sources: set[str]) -> set[str]:
    labels = {question.label for page in form.pages for question in page.questions}
    return {form.title, *form.steps, *(page.title for page in form.pages), *labels} & sources
