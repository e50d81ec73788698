# SPDX-License-Identifier: GPL-3.0-or-later
"""Whatever an author's slip does to a file, the reader answers with a pack or with a report, never with a crash."""

import shutil
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from resources import PACKS
from resources.pack.errors import PackError
from resources.pack.read import read_pack

FILES = sorted(
    path.relative_to(PACKS) for path in PACKS.glob("*/**/*.*") if path.suffix in (".toml", ".csv", ".geojson")
)
VALUES = [
    "1",
    "-1",
    "1.5",
    "true",
    "[]",
    "[1]",
    '[["a"]]',
    "{}",
    '""',
    "[{}]",
    "2026-01-01",
    "2026-01-01T00:00:00",
    "null",
]
SIGNS = ['"', ",", "\n", "[", "]", "{", "}", "\x00", "#", ":", "=", "é", ""]


@pytest.fixture(scope="module")
def damaged(tmp_path_factory: pytest.TempPathFactory) -> Path:
    packs = Path(shutil.copytree(PACKS, tmp_path_factory.mktemp("damage") / "packs"))
    regions = packs / "nasional" / "wilayah_nik.csv"
    regions.write_text("\n".join(regions.read_text(encoding="utf-8").splitlines()[:20]) + "\n", encoding="utf-8")
    return packs


@settings(max_examples=150, deadline=None)
@given(data=st.data())
def test_any_slip_in_any_file_gives_a_pack_or_a_report(damaged: Path, data: st.DataObject) -> None:
    path = damaged / data.draw(st.sampled_from(FILES))
    text = path.read_text(encoding="utf-8")
    lines = text.split("\n")
    number = data.draw(st.integers(0, len(lines) - 1))
    line = lines[number]
    if "=" in line and data.draw(st.booleans()):
        lines[number] = f"{line.split('=')[0]}= {data.draw(st.sampled_from(VALUES))}"
    else:
        start = data.draw(st.integers(0, len(line)))
        end = data.draw(st.integers(start, len(line)))
        lines[number] = line[:start] + data.draw(st.sampled_from(SIGNS)) + line[end:]
    path.write_text("\n".join(lines), encoding="utf-8")
    try:
        assert read_pack("bekasi", damaged).city.name
    except PackError as error:
        assert all(problem.message and problem.repair for problem in error.problems)  # noqa: PT017
    finally:
        path.write_text(text, encoding="utf-8")
