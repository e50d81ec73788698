# SPDX-License-Identifier: GPL-3.0-or-later
"""The counter services and questions that ship for every city: complete, honest about money, and in English."""

from functools import lru_cache

import pytest

from resources.pack.content import Service
from resources.pack.model import Pack
from resources.pack.read import read_pack
from resources.pack.translate import in_language, missing

CITIES = ("bekasi", "binjai", "kupang")
SERVICES = """
    KTP-BARU KTP-HILANG KTP-RUSAK KK-BARU KK-UBAH KK-HILANG BIODATA KIA AKTA-LAHIR AKTA-MATI PINDAH-KELUAR
    PINDAH-DATANG PINDAH-DALAM SKD SKTM SKU SK-MATI SK-LAHIR NIKAH BELUM-NIKAH JANDA-DUDA WARIS SKCK KERAMAIAN
    PENGHASILAN BEDA-NAMA RUMAH LEGALISIR DOM-LEMBAGA DISPENSASI DTSEN PBI PBB-UBAH PBB-BAYAR NIB TANAH ADUAN INFO
    """.split()  # noqa: SIM905 - a list of codes reads better as words
OURS = ("topik.toml", "tenggat.toml", "kelompok_layanan.toml", "layanan/", "tanya_jawab.toml")
"""What the English of nasional must cover; the articles and forms have their own dictionaries."""


@lru_cache
def shipped(city: str) -> Pack:
    return read_pack(city)


def services() -> list[Service]:
    return list(shipped("bekasi").content.services.values())


@pytest.mark.parametrize("city", CITIES)
def test_all_thirty_eight_services_are_there_in_every_city(city: str) -> None:
    assert len(SERVICES) == 38
    assert set(shipped(city).content.services) == set(SERVICES)


def test_what_is_asked_for_most_often_comes_in_this_order() -> None:
    popular = sorted((service.rank, service.code) for service in services() if service.rank)
    assert [code for _, code in popular] == ["KTP-HILANG", "KK-UBAH", "AKTA-LAHIR", "SKD", "SKTM", "SKU"]


def test_civil_registration_is_free_and_charging_for_it_is_called_a_crime() -> None:
    by_law = [service for service in services() if service.levy_is_crime]
    assert len(by_law) == 13
    for service in by_law:
        assert service.group == "KEPENDUDUKAN"
        assert (service.free, service.cost) == (True, "GRATIS")
        assert "UU 24/2013 Pasal 79A dan 95B" in service.legal_basis


def test_whatever_is_free_says_so_in_capitals() -> None:
    for service in services():
        assert service.cost.startswith("GRATIS") == service.free, service.code


def test_steps_are_few_and_every_service_can_be_found_by_several_words() -> None:
    for service in services():
        assert 3 <= len(service.steps) <= 5, service.code
        assert len(set(service.keywords)) == len(service.keywords), service.code
        assert 6 <= len(service.keywords) <= 15, service.code


def test_an_unapproved_example_is_never_counted_as_read_in_a_law() -> None:
    examples = {service.code for service in services() if service.provenance.evidence == "C"}
    assert examples == {"SKU", "BELUM-NIKAH", "PENGHASILAN", "BEDA-NAMA", "RUMAH", "LEGALISIR", "PBB-BAYAR", "TANAH"}


def test_answers_are_at_most_three_sentences() -> None:
    faqs = shipped("bekasi").content.faqs
    assert len(faqs) >= 25
    for faq in faqs:
        assert len(faq.answer.replace("?", ".").rstrip(".").split(". ")) <= 3, faq.code


@pytest.mark.parametrize("city", CITIES)
def test_services_questions_topics_and_deadlines_are_all_in_english(city: str) -> None:
    assert [lacking for lacking in missing(shipped(city), "en") if lacking.file.startswith(OURS)] == []


def test_the_name_that_staff_know_stays_in_brackets() -> None:
    english = in_language(shipped("bekasi"), "en").content.services
    assert english["SKTM"].name == "Letter of limited means (SKTM)"
    assert english["KTP-HILANG"].name == "Lost ID card (KTP-el hilang)"
