# SPDX-License-Identifier: GPL-3.0-or-later
"""A resident complains with no network and finds the answer where she asked: the guided tour, and what it leaves."""

import json
import subprocess
import sys
from pathlib import Path

import pytest
from PIL import Image

from tests.helpers.paper import read, scanned

ROOT = Path(__file__).parents[2]
PAGES = ("idle", "home", "story", "topic", "place", "choice", "fields", "check", "done", "ticket", "progress")

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def left(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of one tour."""
    folder = tmp_path_factory.mktemp("tour")
    done = subprocess.run(
        [sys.executable, "-m", "tests.journeys.tour", str(folder)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
        timeout=240,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return folder


def test_the_story_is_told_in_its_states(left: Path) -> None:
    summary = json.loads((left / "summary.json").read_text("utf-8"))
    states = [step["state"] for step in summary["states"]]
    assert states == [
        "disimpan di anjungan",
        "diterima kota",
        "terverifikasi",
        "didisposisikan",
        "diproses",
        "ditanggapi",
        "selesai",
        "jawaban terlihat di anjungan",
    ]
    times = [step["at"] for step in summary["states"]]
    assert times == sorted(times)


def test_the_paper_leads_to_the_tracking_page(left: Path) -> None:
    summary = json.loads((left / "summary.json").read_text("utf-8"))
    pdf = (left / "receipt.pdf").read_bytes()
    [scan] = scanned(pdf)
    assert scan.partition("#")[0] == summary["tracking_url"]
    words = read(pdf)
    assert summary["ticket"] in words
    assert "Siti" not in words  # she asked to be hidden


def test_every_page_was_seen_standing_and_lying(left: Path) -> None:
    names = [path.stem for path in sorted((left / "screens").glob("*.png"))]
    for page in PAGES:
        assert any(name.endswith(f"-{page}Page") and name.count("-") == 1 for name in names), page
    assert {_size(path) for path in (left / "screens").glob("*.png")} == {(1080, 1920), (1920, 1080)}
    assert any("teks200" in name for name in names)
    assert any("kontras" in name for name in names)


def _size(picture: Path) -> tuple[int, int]:
    with Image.open(picture) as opened:
        return opened.size


def test_nothing_she_typed_is_readable_in_the_kiosks_folder(left: Path) -> None:
    summary = json.loads((left / "summary.json").read_text("utf-8"))
    for path in (p for p in Path(summary["kiosk_data"]).rglob("*") if p.is_file()):
        content = path.read_bytes()
        for word in (b"Musala", b"Aminah", b"81234567890", b"mengaji"):
            assert word not in content, path.name
