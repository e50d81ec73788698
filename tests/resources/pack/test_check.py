# SPDX-License-Identifier: GPL-3.0-or-later
"""`anjungan pack check DIR` speaks to the author of a pack."""

import subprocess
import sys
from pathlib import Path

import pytest

from resources import ROOT
from resources.pack import check


def test_a_good_pack_gets_a_friendly_summary(packs: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert check.main([str(packs / "bekasi")]) == check.GOOD
    printed = capsys.readouterr().out
    assert "siap dipakai" in printed
    assert "12 kecamatan, 56 kelurahan" in printed
    assert "nomor darurat 112 belum diverifikasi" in printed


def test_a_bad_pack_gets_its_faults_and_repairs(packs: Path, capsys: pytest.CaptureFixture[str]) -> None:
    routes = packs / "bekasi" / "rute.toml"
    routes.write_text(routes.read_text(encoding="utf-8").replace('"DISPERKIM"', '"DISPERKMI"', 1), encoding="utf-8")
    assert check.main([str(packs / "bekasi")]) == check.FAULTY
    printed = capsys.readouterr().out
    assert "1 hal perlu dibetulkan" in printed
    assert "bekasi/rute.toml\n  baris 14, rute LAMPU: Instansi" in printed
    assert 'Betulkan: Mungkin maksudnya "DISPERKIM".' in printed


def test_the_authors_own_folder_is_checked_before_a_shipped_pack_of_that_name(
    packs: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (packs / "bekasi" / "rute.toml").unlink()
    monkeypatch.chdir(packs)
    assert check.main(["bekasi"]) == check.FAULTY


@pytest.mark.parametrize("arguments", [[], ["--help"], ["a", "b"]])
def test_wrong_use_is_answered_with_the_right_one(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert check.main(arguments) == check.WRONG_USE
    assert "anjungan pack check FOLDER" in capsys.readouterr().out


def test_the_module_runs_as_a_program() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "resources", "bekasi"], cwd=ROOT.parent, capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert "23 topik" in done.stdout
