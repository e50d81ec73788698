# SPDX-License-Identifier: GPL-3.0-or-later
"""A number from the office's queue machine: the program of the office is asked, and may fail in any way."""

import shlex
import sys
from pathlib import Path

import pytest

from kiosk.errors import AskOfficer
from kiosk.machine import queue_hook


def program(folder: Path, text: str) -> str:
    script = folder / "antrean.py"
    script.write_text(text, "utf-8")
    return shlex.join([sys.executable, str(script), "--loket", "nomor baru"])


def test_it_is_given_the_service_and_its_first_line_counts(tmp_path: Path) -> None:
    command = program(tmp_path, "import sys; print(' ', sys.argv[3][:3] + '-007', ' '); print(sys.argv[2])")
    assert queue_hook.take_number(command, "KTP-HILANG") == "KTP-007"


@pytest.mark.parametrize(
    "text",
    ["", "print('x' * 13)", "print('A-1'); raise SystemExit(2)", r"print('\x1b[2J')", "import time; time.sleep(60)"],
)
def test_a_program_that_gives_no_number_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, text: str) -> None:
    monkeypatch.setattr(queue_hook, "WAIT_SECONDS", 1.0)
    with pytest.raises(AskOfficer) as said:
        queue_hook.take_number(program(tmp_path, text), "KTP-HILANG")
    assert said.value.code == "queue-failed"


@pytest.mark.parametrize("command", ["", "/no/such/program", "'"])
def test_a_command_that_cannot_run_is_said(command: str) -> None:
    with pytest.raises(AskOfficer):
        queue_hook.take_number(command, "KTP-HILANG")
