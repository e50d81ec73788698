# SPDX-License-Identifier: GPL-3.0-or-later
"""What deploy/ installs: units and settings that can be read, that name files which exist and commands we have."""

import configparser
import re
import shutil
import subprocess
from pathlib import Path
from xml.etree import ElementTree

import pytest

from kiosk import __main__ as command_line

DEPLOY = Path(__file__).resolve().parents[1] / "deploy"
LINUX = DEPLOY / "linux"
KIOSKS = sorted(LINUX.glob("anjungan-kiosk*.service"))
UNITS = [*KIOSKS, LINUX / "tmp.mount"]
INSTALLED = "/" + "opt/anjungan/"
READ_AT = re.compile(r"`([\w.-]+\.(?:service|rules|conf|mount|xml))`")


def unit(path: Path) -> configparser.ConfigParser:
    """A unit's sections; of a key that stands twice the last."""
    parser = configparser.ConfigParser(strict=False, interpolation=None)
    parser.optionxform = str  # type: ignore[assignment,method-assign]
    parser.read(path, "utf-8")
    return parser


def test_both_sessions_are_there() -> None:
    assert [path.name for path in KIOSKS] == ["anjungan-kiosk-x.service", "anjungan-kiosk.service"]


@pytest.mark.parametrize("path", KIOSKS, ids=lambda path: path.name)
def test_the_unit_watches_the_watch_and_runs_as_nobody_else(path: Path) -> None:
    service = unit(path)["Service"]
    assert (service["Type"], service["NotifyAccess"], service["Restart"]) == ("notify", "all", "on-failure")
    assert int(service["WatchdogSec"]) > 5
    assert service["User"] == "anjungan"
    assert service["LimitCORE"] == "0"
    assert unit(path)["Unit"]["StartLimitIntervalSec"] == "0", "never given up"


def test_every_file_of_ours_that_is_named_exists() -> None:
    texts = [path.read_text("utf-8") for path in LINUX.iterdir()]
    named = {name for text in texts for name in re.findall(re.escape(INSTALLED) + r"deploy/([\w./-]+)", text)}
    assert named == {"linux/session", "linux/openbox.xml"}
    assert [name for name in named if not (DEPLOY / name).is_file()] == []
    told = set(READ_AT.findall((DEPLOY / "README.md").read_text("utf-8")))
    there = {path.name for path in DEPLOY.rglob("*") if path.is_file() and path.parent.name != "central"}
    assert told & there, "the guide names the files"
    assert {name for name in there - told if name.endswith((".service", ".rules", ".conf", ".mount"))} == set()


def test_every_command_of_ours_that_is_named_exists(capsys: pytest.CaptureFixture[str]) -> None:
    texts = [path.read_text("utf-8") for path in DEPLOY.rglob("*") if path.is_file()]
    command = re.compile(r"anjungan(?:\.exe)? ([a-z]+(?:-[a-z]+)*) (?:--data|ALAMAT)")
    commands = {name for text in texts for name in command.findall(text)}
    assert commands == {"kiosk", "enrol"}
    for name in commands:
        with pytest.raises(SystemExit) as leaving:
            command_line.main([name, "--help"])
        assert leaving.value.code == 0
    capsys.readouterr()


@pytest.mark.parametrize("path", sorted(DEPLOY.rglob("*.xml")), ids=lambda path: path.name)
def test_the_settings_are_whole(path: Path) -> None:
    assert len(list(ElementTree.parse(path).getroot().iter())) > 5  # noqa: S314 our own file


def test_openbox_has_no_keys_and_no_menus() -> None:
    space = {"ob": "http://openbox.org/3.4/rc"}
    root = ElementTree.parse(LINUX / "openbox.xml").getroot()  # noqa: S314 our own file
    assert root.findall("ob:keyboard/*", space) == []
    assert root.findall("ob:menu/*", space) == []
    assert [context.get("name") for context in root.findall("ob:mouse/ob:context", space)] == ["Client"]


@pytest.mark.parametrize("path", UNITS, ids=lambda path: path.name)
@pytest.mark.skipif(shutil.which("systemd-analyze") is None, reason="needs systemd-analyze")
def test_systemd_understands_the_unit(path: Path) -> None:
    done = subprocess.run(["systemd-analyze", "verify", str(path)], capture_output=True, text=True, check=False)
    ours = [line for line in done.stderr.splitlines() if path.name in line and "not executable" not in line]
    assert ours == []


@pytest.mark.skipif(shutil.which("sh") is None, reason="needs a shell")
def test_the_session_is_a_script_that_can_be_read() -> None:
    session = LINUX / "session"
    assert subprocess.run(["sh", "-n", str(session)], check=False).returncode == 0
    assert session.stat().st_mode & 0o100
