# SPDX-License-Identifier: GPL-3.0-or-later
"""A city is a folder: no place of any pack is named in the code."""

import csv
import re
import tomllib
from pathlib import Path

from tests.architecture.sources import PRODUCT, ROOT, name_of

PACKS = ROOT / "resources" / "packs"
SOURCES = (".py", ".qml", ".html", ".js", ".css", ".ftl", ".mako")


def _cities() -> list[Path]:
    return [path.parent for path in sorted(PACKS.glob("*/kota.toml"))]


def _places() -> set[str]:
    """City names, and area names of more than one word (one-word names are words of the language too)."""
    names = set()
    for city in _cities():
        names.add(city.name)
        names.add(tomllib.loads((city / "kota.toml").read_text("utf-8"))["nama"].removeprefix("Kota ").lower())
        with (city / "wilayah.csv").open(encoding="utf-8", newline="") as file:
            rows = [name for row in csv.DictReader(file) for name in (row["nama"], row["nama_lain"])]
            names.update(name.strip().lower() for name in rows if " " in name.strip())
    return names


def _sources() -> list[Path]:
    files = [path for room in PRODUCT for path in sorted((ROOT / room).rglob("*")) if path.suffix in SOURCES]
    return [path for path in files if PACKS not in path.parents and "gallery" not in path.name]  # which shows samples


def test_there_are_cities_to_look_for() -> None:
    assert "bekasi" in _places()
    assert "marga jaya" in _places()
    assert len(_sources()) > 100


def test_the_code_knows_no_city() -> None:
    wanted = re.compile(r"\b(" + "|".join(map(re.escape, sorted(_places()))) + r")\b", re.IGNORECASE)
    found = [
        f"{name_of(path)}:{number}: {line.strip()}"
        for path in _sources()
        for number, line in enumerate(path.read_text("utf-8").splitlines(), 1)
        if wanted.search(line)
    ]
    assert found == []
