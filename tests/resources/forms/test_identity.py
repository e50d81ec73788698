# SPDX-License-Identifier: GPL-3.0-or-later
"""NIK and telephone: form only. All numbers are invented."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from resources.forms.identity import national_digits, nik_fault, phone_e164
from resources.pack.model import Pack

TODAY = date(2026, 11, 21)


@pytest.mark.parametrize(
    "nik",
    [
        "3275010107900001",  # a man born on 1 July 1990
        "3275014107900002",  # a woman: day + 40
        "5371036902000003",  # 29 February 2000
        "9986251508850001",  # issued by a mission abroad
        "9114010101800001",  # a region code that is history now
        "3275013112260001",  # 31 December: this year's is to come, so 1926
    ],
)
def test_a_well_formed_nik_is_taken(pack: Pack, nik: str) -> None:
    assert nik_fault(nik, pack.nik_regions, TODAY) is None


@pytest.mark.parametrize(
    ("nik", "text"),
    [
        ("327501010790001", "form-nik-short"),
        ("32750101079000011", "form-nik-long"),
        ("3275013202900001", "form-nik-date"),  # day 32
        ("3275017201900001", "form-nik-date"),  # day 72
        ("3275010113900001", "form-nik-date"),  # month 13
        ("3275010000900001", "form-nik-date"),  # day 0
        ("3275014001900001", "form-nik-date"),  # day 40
        ("3275012902910001", "form-nik-date"),  # no leap year in either century
        ("3275010107900000", "form-nik-serial"),
        ("32750101079O0001", "form-nik-digits"),
        ("٣٢٧٥٠١٠١٠٧٩٠٠٠٠١", "form-nik-digits"),
    ],
)
def test_a_badly_formed_nik_is_told_how_to_repair(pack: Pack, nik: str, text: str) -> None:
    fault = nik_fault(nik, pack.nik_regions, TODAY)
    assert fault is not None
    assert (fault.text, fault.blocking) == (text, True)


@given(st.dates(TODAY - timedelta(days=36500), TODAY), st.booleans(), st.integers(1, 9999))
def test_everyone_born_in_the_last_hundred_years_can_have_a_nik(
    pack: Pack, born: date, woman: bool, serial: int
) -> None:
    nik = f"327504{born.day + 40 * woman:02}{born:%m%y}{serial:04}"
    assert nik_fault(nik, pack.nik_regions, TODAY) is None


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("081234567890", "+6281234567890"),
        ("0812-3456-7890", "+6281234567890"),
        ("+62 812 3456 7890", "+6281234567890"),
        ("6281234567890", "+6281234567890"),
        ("81234567890", "+6281234567890"),
        ("021-88961767", "+622188961767"),
        ("0812", ""),
        ("0812 SITI AMINAH", ""),
        ("", ""),
        ("0000000000", ""),
    ],
)
def test_phones_are_kept_in_one_form(typed: str, kept: str) -> None:
    assert phone_e164(typed) == kept


@given(st.text(max_size=20))
def test_nothing_typed_breaks_the_phone_reader(typed: str) -> None:
    kept = phone_e164(typed)
    assert not kept or phone_e164(national_digits(kept)) == kept
