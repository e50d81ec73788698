# SPDX-License-Identifier: GPL-3.0-or-later
"""Every city that ships passes the check as strictly as the check judges others."""

from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from resources import PACKS
from resources.pack.overlay import PackFolders
from resources.pack.read import read_pack
from tests.resources.pack.small_pack import CITY, problems_of

CITIES = sorted(folder.name for folder in PACKS.iterdir() if (folder / "kota.toml").is_file())
WRITTEN = date(2026, 11, 21)


@pytest.mark.parametrize("city", CITIES)
def test_a_shipped_city_has_no_fault_and_no_remark(city: str) -> None:
    today = max(WRITTEN, datetime.now(UTC).date())  # a machine whose clock lags reads dates of content as still to come
    pack = read_pack(city, today=today, strict=True)
    assert pack.content.services
    assert all(topic.agencies for topic in pack.topics.values())


def test_every_national_file_can_be_replaced_by_a_city() -> None:
    folders = PackFolders(PACKS / CITIES[0], PACKS / "nasional")
    for path, file in folders.find_all("layanan") + folders.find_all("artikel"):
        assert path.stem == path.stem.lower(), file


def test_the_example_in_the_guide_for_authors_is_a_service_that_passes(small: Path) -> None:
    guide = (PACKS / "README.md").read_text(encoding="utf-8")
    example = guide.split("```toml\n")[1].split("```")[0]
    (small / CITY / "layanan" / "skd.toml").write_text(example, encoding="utf-8")
    assert problems_of(small) == ()


def test_the_guide_for_authors_names_every_file_and_folder() -> None:
    guide = (PACKS / "README.md").read_text(encoding="utf-8")
    names = {path.name for folder in PACKS.iterdir() if folder.is_dir() for path in folder.iterdir()}
    assert {name for name in names if f"`{name}" not in guide} == set()
