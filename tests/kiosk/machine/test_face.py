# SPDX-License-Identifier: GPL-3.0-or-later
"""What the attract screen showed last is there for the next start, or nothing is."""

from pathlib import Path

import pytest

from kiosk.machine.face import FILE, Face, keep_face, read_face

SLIDES = (("Tahukah Anda?", "Ya."),)
FACE = Face("id", "Kelurahan Marga Jaya", "Kota Contoh", {"stage": "#123456", "tile": "kawung"}, SLIDES)


def test_what_is_kept_is_read_again(tmp_path: Path) -> None:
    assert read_face(tmp_path) is None
    keep_face(tmp_path, FACE)
    assert read_face(tmp_path) == FACE
    assert [path.name for path in tmp_path.iterdir()] == [FILE]


@pytest.mark.parametrize("written", ["", "[]", "{}", '{"slides": 3}', '{"slides": [["a", "b"]], "look": []}', "\0"])
def test_a_broken_file_is_no_face(tmp_path: Path, written: str) -> None:
    (tmp_path / FILE).write_text(written, "utf-8")
    assert read_face(tmp_path) is None
    keep_face(tmp_path, FACE)
    assert read_face(tmp_path) == FACE


def test_where_nothing_can_be_written_there_is_none(tmp_path: Path) -> None:
    keep_face(tmp_path / "gone", FACE)
    assert read_face(tmp_path / "gone") is None
