# SPDX-License-Identifier: GPL-3.0-or-later
"""Whatever an author's slip does to a file, the reader answers with a pack or with a report, never with a crash."""

import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from resources.pack.errors import PackError
from resources.pack.read import read_pack
from resources.pack.translate import in_language, missing
from tests.resources.pack.small_pack import CITY, TODAY, write_small_pack

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
    packs = write_small_pack(tmp_path_factory.mktemp("damage") / "packs")
    square = [[[107.0, -6.2], [107.1, -6.2], [107.1, -6.3], [107.0, -6.2]]]
    areas = [
        {"properties": {"kode": f"99.99.01.100{n}"}, "geometry": {"type": "Polygon", "coordinates": square}}
        for n in (1, 2)
    ]
    (packs / CITY / "batas.geojson").write_text(json.dumps({"features": areas}, indent=1), encoding="utf-8")
    return packs


@settings(max_examples=400, deadline=None)
@given(data=st.data())
def test_any_slip_in_any_file_gives_a_pack_or_a_report(damaged: Path, data: st.DataObject) -> None:
    files = sorted(path for path in damaged.glob("*/**/*.*") if path.suffix in (".toml", ".csv", ".geojson"))
    path = data.draw(st.sampled_from(files))
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
        pack = read_pack(CITY, damaged, TODAY, strict=True)
        assert in_language(pack, "en").city.name
        assert isinstance(missing(pack, "en"), tuple)
    except PackError as error:
        assert all(problem.message and problem.repair for problem in error.problems)  # noqa: PT017
    finally:
        path.write_text(text, encoding="utf-8")
