# SPDX-License-Identifier: GPL-3.0-or-later
"""Agencies that end, and routes with days: who answers then and now, and what the check says of gaps and overlaps."""

import shutil
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from resources import PACKS
from resources.pack.errors import PackError
from resources.pack.model import Pack
from resources.pack.read import read_pack

LAST = date(2027, 1, 31)
HEAD = "kode,nama,bukti,sumber,keterangan"
CHANGES = f"{HEAD},berlaku_dari,berlaku_sampai,digantikan_oleh"
SUCCESSOR = "DPKPP,Dinas Perumahan dan Pertanahan,A,Perda rekaan 9/2026,,2027-02-01,,"


@pytest.fixture
def changed(tmp_path: Path) -> Callable[[date, str, str], Pack]:
    """The pack on a day, with other last columns for DISPERKIM and other routes for LAMPU."""
    city = tmp_path / "bekasi"
    shutil.copytree(PACKS / "bekasi", city)
    shutil.copytree(PACKS / "nasional", tmp_path / "nasional")

    def on(day: date, ending: str, routes: str = "") -> Pack:
        lines = (PACKS / "bekasi" / "instansi.csv").read_text("utf-8").splitlines()
        rows = [line + (ending if line.startswith("DISPERKIM,") else ",,,") for line in lines[1:]]
        (city / "instansi.csv").write_text("\n".join([CHANGES, *rows, SUCCESSOR]), "utf-8")
        text = (PACKS / "bekasi" / "rute.toml").read_text("utf-8")
        (city / "rute.toml").write_text(text + routes, "utf-8")
        return read_pack(city, tmp_path, day)

    return on


def route(begins: str, ends: str = "") -> str:
    until = f"sampai = {ends}\n" if ends else ""
    return (
        f'\n[[rute]]\ntopik = "LAMPU"\ninstansi = ["DPKPP"]\nsejak = {begins}\n{until}bukti = "A"\nsumber = "rekaan"\n'
    )


def test_until_its_last_day_an_agency_answers_and_from_then_on_its_successor(
    changed: Callable[..., Pack],
) -> None:
    ending = f",,{LAST},DPKPP"
    before, after = changed(LAST, ending), changed(date(2027, 2, 1), ending)
    assert before.topics["LAMPU"].agencies == ("DISPERKIM",)
    assert "DPKPP" not in before.agencies
    assert after.topics["LAMPU"].agencies == ("DPKPP",)
    assert "DISPERKIM" not in after.agencies
    assert after.former_agencies["DISPERKIM"].name == before.agencies["DISPERKIM"].name
    assert after.successor_of("DISPERKIM") == "DPKPP"


@pytest.mark.parametrize(
    ("ending", "said"),
    [
        (",,2027-01-31,", "tanpa pengganti"),
        (",,,DPKPP", "berlaku_sampai"),
        (",,2027-01-15,DPKPP", "baru bertugas"),
        (",,2027-01-31,DISPERKIM", "kembali"),
        (",,2027-01-31,DPKKP", '"DPKPP"'),
        (",2027-02-01,2027-01-31,DPKPP", "sebelum hari pertamanya"),
    ],
)
def test_the_check_says_what_is_missing_in_a_change(changed: Callable[..., Pack], ending: str, said: str) -> None:
    with pytest.raises(PackError, match=said):
        changed(date(2027, 2, 1), ending)


@pytest.mark.parametrize(
    ("routes", "said"),
    [
        (route("2027-02-01", "2027-02-10") + route("2027-02-10"), "ada hari dengan dua rute"),
        (route("2027-02-01", "2027-02-10") + route("2027-02-13"), "Dari 2027-02-11 sampai 2027-02-12"),
        (route("2027-02-01", "2027-02-10"), "sudah berakhir pada 2027-02-10"),
    ],
)
def test_the_check_says_on_which_days_routes_are_missing_or_double(
    changed: Callable[..., Pack], routes: str, said: str
) -> None:
    with pytest.raises(PackError, match=said):
        changed(date(2027, 2, 20), f",,{LAST},DPKPP", routes)
