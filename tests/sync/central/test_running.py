# SPDX-License-Identifier: GPL-3.0-or-later
"""The server as a program: first start without configuration, kill -9, the same port again, its commands."""

import os
import sys
import threading
import time
from pathlib import Path

import httpx
import pytest

from resources import PACKS
from sync.central import commands
from sync.protocol.enrolment import read_enrol_answer
from sync.protocol.records import CaseEvent
from tests.helpers.kiosk_at_the_city import NAME, STORY, KioskAtTheCity, ask_to_enrol
from tests.helpers.running_central import ADMIN_PASSWORD, RunningCentral, children, running_central
from tests.helpers.staff_browser import Staff
from tests.sync.central.conftest import MARGA_JAYA


def test_a_killed_server_comes_back_with_everything(tmp_path: Path) -> None:
    with running_central(tmp_path / "city") as server, httpx.Client(base_url=server.url) as client:
        answer, binding, key = ask_to_enrol(client, server.enrolment_code(MARGA_JAYA))
        kiosk = KioskAtTheCity(client, key, read_enrol_answer(answer.content, binding))
        records = [kiosk.record() for _ in range(5)]
        kiosk.send(*records)
        url = server.url
        server.kill()
        server.start()
        assert server.url == url
        assert {one.verdict.value for one in kiosk.send(*records).verdicts} == {"same"}
        assert len(opened_news(kiosk, 5)) == 5
        server.stop()
        said = server.log()
    for personal in (NAME, STORY, ADMIN_PASSWORD):
        assert personal not in said


@pytest.mark.skipif(sys.platform != "linux", reason="children are looked for in /proc")
def test_told_to_end_it_ends_its_opener_first(tmp_path: Path) -> None:
    """Whoever stops the service and copies its folder gets files that nobody writes into any more."""
    with running_central(tmp_path / "city") as server:
        (opener,) = children(server.pid)
        assert os.getpgid(opener) != os.getpgid(server.pid)  # Ctrl-C in a terminal ends one alone
        assert server.stop() == 0
        assert not Path(f"/proc/{opener}").exists()
        assert "Traceback" not in server.log()
    assert {file.suffix for file in (tmp_path / "city").iterdir()} == {".db", ".txt", ".json", ".log", ""}


def opened_news(kiosk: KioskAtTheCity, count: int) -> tuple[CaseEvent, ...]:
    """The events, once the process that opens submissions has caught up."""
    until = time.monotonic() + 30
    while len(events := kiosk.news().events) < count and time.monotonic() < until:
        threading.Event().wait(0.05)
    return events


def test_its_commands_work_beside_the_running_server(tmp_path: Path) -> None:
    with running_central(tmp_path / "city") as server, httpx.Client(base_url=server.url) as client:
        server.add_account("dadang", "opd", "DLH", password="kata sandi dadang")
        assert Staff(client).sign_in("dadang", "kata sandi dadang").headers["location"] == "/kerja"
        assert server.command("verify-audit") == "Riwayat semua kasus utuh."
        with pytest.raises(RuntimeError, match="Petugas dinas perlu satu dinas"):
            server.add_account("tono", "opd", password="kata sandi tono")


def test_keys_are_for_their_owner_only_and_made_once(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    arguments = ["init", "--data", str(tmp_path), "--pack", "bekasi"]
    assert commands.main(arguments) == 0
    first = capsys.readouterr().out
    keys = {file.name: file.read_bytes() for file in (tmp_path / "keys").iterdir()}
    assert set(keys) == {"signing.key", "sealing.key", "sealing.pub", "secret.key"}
    assert all((file.stat().st_mode & 0o077) == 0 for file in (tmp_path / "keys").iterdir())
    assert commands.main(arguments) == 0
    assert {file.name: file.read_bytes() for file in (tmp_path / "keys").iterdir()} == keys
    assert "kata sandi sekali pakai" in first
    assert "kata sandi sekali pakai" not in capsys.readouterr().out


def test_a_wrong_setting_is_said_in_words(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert commands.main(["enrol", "00.00.00.0000", "--data", str(tmp_path), "--pack", "bekasi"]) == 1
    assert capsys.readouterr().err.strip() == "Pilih kelurahan tempat anjungan berdiri."
    (tmp_path / "keys" / "signing.key").write_bytes(b"short")
    assert commands.main(["init", "--data", str(tmp_path), "--pack", "bekasi"]) == 1
    assert "signing.key is damaged" in capsys.readouterr().err


def test_with_several_cities_one_is_chosen_once_and_remembered(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert commands.main(["init", "--data", str(tmp_path)]) == 1
    said = capsys.readouterr().err
    names = sorted(folder.name for folder in PACKS.iterdir() if (folder / "kota.toml").exists())
    assert len(names) > 1
    assert f"Yang ada: {', '.join(names)}." in said
    assert f"--pack {names[0]}" in said
    assert not (tmp_path / "keys").exists()
    assert commands.main(["init", "--data", str(tmp_path), "--pack", names[1]]) == 0
    assert commands.main(["verify-audit", "--data", str(tmp_path)]) == 0
    assert (tmp_path / "pack.txt").read_text(encoding="utf-8").strip() == names[1]


def test_a_server_that_cannot_start_says_why(tmp_path: Path) -> None:
    with running_central(tmp_path / "first") as first:
        second = RunningCentral(tmp_path / "second", url=first.url)
        with pytest.raises(RuntimeError, match="use"):
            second.start()
