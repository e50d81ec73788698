# SPDX-License-Identifier: GPL-3.0-or-later
"""dev.py: what it finds out, what it says, and that it stands up from nothing."""

import ctypes
import importlib.util
import os
import shutil
import socket
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import PySide6
import pytest

from tests.helpers.elf import needed_libraries

ROOT = Path(__file__).resolve().parent.parent

UBUNTU = """PRETTY_NAME="Ubuntu 24.04.1 LTS"
NAME='Ubuntu'
# a note
ID=ubuntu
ID_LIKE="debian"
HOME_URL="https://www.ubuntu.com/?a=b"
"""

EVERY_LINUX = (
    *("libc.so", "libm.so", "libstdc++", "libgcc_s", "ld-linux", "libpthread", "libdl", "librt", "libresolv", "libz."),
)
BROUGHT_ALONG = {"libgthread-2.0.so.0", "libbrotlicommon.so.1", "libxcb.so.1"}
"""In the packages of glib, brotli's decoder and libx11-6, or required by them."""


@pytest.fixture
def dev() -> ModuleType:
    """dev.py, which is no module of the program, imported by its path."""
    spec = importlib.util.spec_from_file_location("dev_under_test", ROOT / "dev.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_only_the_standard_library_is_needed_to_read_it() -> None:
    done = subprocess.run(
        [sys.executable, "-I", "-S", str(ROOT / "dev.py"), "--help"], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    for command in ("run", "demo", "test", "lint", "build", "setup"):
        assert command in done.stdout


def test_os_release_is_read_with_and_without_quotes(dev: ModuleType) -> None:
    release = dev.parse_os_release(UBUNTU)
    assert release["ID"] == "ubuntu"
    assert release["NAME"] == "Ubuntu"
    assert release["ID_LIKE"] == "debian"
    assert release["HOME_URL"] == "https://www.ubuntu.com/?a=b"
    assert len(release) == 5


def test_a_machine_without_os_release_is_no_debian(dev: ModuleType, tmp_path: Path) -> None:
    assert dev.read_os_release(tmp_path / "none") == {}
    assert not dev.has_apt({})


def test_a_missing_library_is_named_by_its_package(dev: ModuleType) -> None:
    def load(library: str) -> None:
        if library.startswith("libxcb"):
            raise OSError(library)

    assert dev.missing_libraries({"libxcb-a.so": "a", "libGL.so": "b", "libxcb-c.so": "c"}, load) == ["a", "c"]


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="Qt brings its own libraries elsewhere")
def test_every_library_that_qt_links_is_known_to_the_set_up(dev: ModuleType) -> None:
    """Asks the dynamic linker itself, so a new Qt that wants one more library fails here and not at a newcomer."""
    qt = Path(PySide6.__file__).parent / "Qt"
    names = "Core Gui Qml Quick QuickTemplates2 VirtualKeyboard Svg Network DBus Multimedia"
    files = [qt / "lib" / f"libQt6{name}.so.6" for name in names.split()]
    files += (qt / "plugins" / "platforms").glob("libq[xow]*.so")
    known = {**dev.QT_CORE, **dev.QT_WINDOW}
    ours = {path.name for path in (qt / "lib").iterdir()}
    wanted = {library for file in files for library in needed_libraries(file)}
    unknown = {library for library in wanted - ours - set(known) if not library.startswith(EVERY_LINUX)}
    assert unknown <= BROUGHT_ALONG
    assert dev.missing_libraries(known, ctypes.CDLL) == []


def test_the_stamp_holds_until_the_lock_changes(dev: ModuleType, tmp_path: Path) -> None:
    lock, stamp = tmp_path / "lock", tmp_path / "stamp"
    lock.write_text("a==1\n")
    before = dev.fingerprint(lock)
    assert dev.read_stamp(stamp) == ""
    stamp.write_text('{"set_up": "' + before + '"}')
    assert dev.read_stamp(stamp) == dev.fingerprint(lock)
    lock.write_text("a==2\n")
    assert dev.read_stamp(stamp) != dev.fingerprint(lock)


@pytest.mark.parametrize("damage", ["", "{", "[]", '{"other": 1}', "null"])
def test_a_damaged_stamp_means_set_up_again(dev: ModuleType, tmp_path: Path, damage: str) -> None:
    (tmp_path / "stamp").write_text(damage)
    assert dev.read_stamp(tmp_path / "stamp") == ""


def test_the_python_that_runs_the_tests_is_a_fitting_one(dev: ModuleType) -> None:
    version, path = dev.ask_python([sys.executable])
    assert dev.OLDEST <= version <= dev.NEWEST
    assert path.samefile(sys.executable)
    assert dev.ask_python(["python-that-is-not-there"]) is None


def test_without_a_fitting_python_it_says_which_one(dev: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(dev, "OLDEST", (9, 0))
    monkeypatch.setattr(dev, "NEWEST", (9, 1))
    with pytest.raises(dev.RepairError, match=r"3\.0 to 3\.1 is needed"):
        dev.find_python()


@pytest.mark.parametrize(
    ("environment", "platform", "there"),
    [
        ({}, "linux", False),
        ({"DISPLAY": ":0"}, "linux", True),
        ({"WAYLAND_DISPLAY": "wayland-0"}, "linux", True),
        ({"DISPLAY": ""}, "linux", False),
        ({"QT_QPA_PLATFORM": "eglfs"}, "linux", True),
        ({}, "win32", True),
    ],
)
def test_a_display_is_found(dev: ModuleType, environment: dict[str, str], platform: str, there: bool) -> None:
    assert dev.has_display(environment, platform) is there


def test_where_nothing_can_be_installed_it_says_the_command(
    dev: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(dev, "has_apt", lambda _release: True)
    monkeypatch.setattr(dev, "become_root", lambda _user, _may_ask: None)
    with pytest.raises(dev.RepairError, match=r"apt-get install -y --no-install-recommends libegl1 libgl1"):
        dev.install(["libegl1", "libgl1"], "Qt needs these", must=True)
    dev.install(["cups"], "some tests need these", must=False)
    assert "apt-get install -y --no-install-recommends cups" in capsys.readouterr().out


def test_root_needs_no_sudo(dev: ModuleType) -> None:
    assert dev.become_root(0, may_ask=False) == []


def test_the_port_is_kept_and_a_taken_one_is_said(dev: ModuleType, tmp_path: Path) -> None:
    port = dev.remembered_port(tmp_path / "data" / "port")
    assert dev.remembered_port(tmp_path / "data" / "port") == port
    with socket.socket() as other:
        other.bind(("127.0.0.1", port))
        other.listen()
        with pytest.raises(dev.RepairError, match=f"port {port} is taken"):
            dev.remembered_port(tmp_path / "data" / "port")


def test_a_program_that_fails_stops_with_the_advice(dev: ModuleType) -> None:
    with pytest.raises(dev.RepairError, match="look at the moon"):
        dev.finish([sys.executable, "-c", "raise SystemExit(3)"], "look at the moon")
    with pytest.raises(dev.RepairError, match=r"(?s)look at the sun.*it rained"):
        dev.ask([sys.executable, "-c", "raise SystemExit('it rained')"], "look at the sun")


def test_what_it_started_ends_with_it(dev: ModuleType) -> None:
    child = dev.start([sys.executable, "-c", "import sys; sys.stdin.read()"])
    assert child.poll() is None
    dev.stop_children()
    assert child.poll() is not None


def test_the_lock_pins_everything_and_names_no_index() -> None:
    lines = [line for line in (ROOT / "requirements.lock").read_text("utf-8").splitlines() if not line.startswith("#")]
    for line in lines:
        assert "==" in line, line
        assert not line.startswith("-"), line
        assert "://" not in line, line
    names = [line.partition("==")[0].lower() for line in lines]
    assert len(names) == len(set(names))


@pytest.mark.slow
@pytest.mark.skipif("ANJUNGAN_FRESH" not in os.environ, reason="installs everything anew; set ANJUNGAN_FRESH=1")
def test_it_stands_up_from_nothing(tmp_path: Path) -> None:
    copy = tmp_path / "somewhere new"
    left_out = shutil.ignore_patterns(".venv", ".git", "build", "dist", "data", "demo", "*.egg-info", ".*_cache")
    shutil.copytree(ROOT, copy, ignore=left_out)
    first = subprocess.run(
        [sys.executable, str(copy / "dev.py"), "setup"], cwd=tmp_path, capture_output=True, text=True, check=False
    )
    assert first.returncode == 0, first.stderr
    assert "installing the Python packages" in first.stdout
    again = subprocess.run(
        [sys.executable, str(copy / "dev.py"), "setup"], cwd=tmp_path, capture_output=True, text=True, check=False
    )
    assert "installing" not in again.stdout
