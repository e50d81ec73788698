# SPDX-License-Identifier: GPL-3.0-or-later
"""The program as it is installed: built into a folder, moved elsewhere, and asked whether it works."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent


@pytest.mark.slow
def test_the_built_program_passes_its_own_check_and_leaves_the_server_out(tmp_path: Path) -> None:
    options = ["--noconfirm", "--log-level", "ERROR"]
    folders = ["--distpath", str(tmp_path / "dist"), "--workpath", str(tmp_path / "build")]
    command = [sys.executable, "-m", "PyInstaller", "build_installer.spec", *options, *folders]
    built = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert built.returncode == 0, built.stderr

    home = Path(shutil.move(tmp_path / "dist" / "anjungan", tmp_path / "folder of a kiosk"))
    program = home / ("anjungan.exe" if sys.platform == "win32" else "anjungan")
    environment = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    checked = subprocess.run(
        [program, "self-check"], cwd=tmp_path, env=environment, capture_output=True, text=True, check=False
    )
    assert checked.returncode == 0, checked.stdout + checked.stderr
    assert len(checked.stdout.splitlines()) >= 6

    left_out = subprocess.run([program, "central"], cwd=tmp_path, capture_output=True, text=True, check=False)
    assert left_out.returncode == 1
    assert "central" in left_out.stderr
    assert not list(home.rglob("*WebEngine*"))
    assert list(home.rglob("*ffmpegmediaplugin*")), "the camera needs it"
    assert [path.name for path in home.rglob("*") if path.is_symlink() and not path.exists()] == []
