#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The front door: sets up what is missing, then runs, shows, tests, checks or builds Anjungan.

Standard library only, on Linux and Windows, from any folder. Written so that an older Python can still read it and
say which one is needed.
"""

from __future__ import annotations

import argparse
import ctypes
import hashlib
import json
import os
import shutil
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
LOCK = ROOT / "requirements.lock"
STAMP = VENV / "anjungan-setup.json"
DATA = ROOT / "data"
CITY, KELURAHAN = "bekasi", "32.75.04.1002"  # whose kiosk `run` shows: Marga Jaya
OLDEST, NEWEST = (3, 11), (3, 13)
WINDOWS = sys.platform == "win32"

# What Qt opens by name: shared library -> Debian package. Without the first group no Qt program starts, not even one
# that draws off the screen; the second is for windows, camera and sound.
QT_CORE = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11.so.6": "libx11-6",
    "libbrotlidec.so.1": "libbrotli1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libzstd.so.1": "libzstd1",
}
QT_WINDOW = {
    "libX11-xcb.so.1": "libx11-xcb1",
    "libXext.so.6": "libxext6",
    "libXrandr.so.2": "libxrandr2",
    "libpulse.so.0": "libpulse0",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-glx.so.0": "libxcb-glx0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
# Programs that some tests start -> Debian package. Those tests are skipped, and say so, where one is missing.
TEST_PROGRAMS = {
    "cupsd": "cups",
    "lp": "cups-client",
    "ippeveprinter": "cups-ipp-utils",
    "avahi-daemon": "avahi-daemon",
    "dbus-daemon": "dbus",
    "Xvfb": "xvfb",
    "openbox": "openbox",
    "wmctrl": "wmctrl",
    "xdotool": "xdotool",
    "xprop": "x11-utils",
}
# The same for a FAT32 stick, apart: not every system has these, and apt-get installs all of a list or nothing.
STICK_PROGRAMS = {
    "fusefat": "fusefat",
    "mkfs.vfat": "dosfstools",
}


class RepairError(Exception):
    """Something a person must repair; its text says how."""


def main(argv: Sequence[str] | None = None) -> int:
    chosen, rest = _parser().parse_known_args(argv)
    if rest and chosen.command != "test":
        _parser().error("unknown: " + " ".join(rest))
    signal.signal(signal.SIGTERM, _interrupt)
    try:
        return int(chosen.work(chosen, rest))
    except RepairError as error:
        print(f"\nanjungan: {error}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("\nanjungan: stopped", file=sys.stderr)
        return 130
    finally:
        stop_children()


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="dev.py", description="Anjungan: set up, run, show, test, check, build")
    commands = parser.add_subparsers(dest="command", required=True)
    for name, work, about in (
        ("run", _run, "a city server and an enrolled kiosk on this machine; without a display, the guided tour"),
        ("test", _test, "all tests (what follows goes to pytest: dev.py test tests/ui -k home)"),
        ("lint", _lint, "ruff, mypy, the import contracts, QML against the Python types"),
        ("build", _build, "the program in one folder, dist/anjungan, and its self-check"),
        ("setup", _setup, "only set up"),
    ):
        commands.add_parser(name, help=about).set_defaults(work=work)
    demo = commands.add_parser("demo", help="the guided tour: receipt.pdf, screens/ and summary.json in DIR")
    demo.add_argument("folder", metavar="DIR", type=Path)
    demo.set_defaults(work=_demo)
    return parser


# Commands


def _setup(_chosen: argparse.Namespace, _rest: Sequence[str]) -> int:
    set_up()
    say("everything is set up")
    return 0


def _run(_chosen: argparse.Namespace, _rest: Sequence[str]) -> int:
    python = set_up()
    if not has_display(os.environ, sys.platform):
        folder = ROOT / "demo"
        say(f"no display here (neither DISPLAY nor WAYLAND_DISPLAY is set): the guided tour instead, into {folder}")
        return tour(python, folder)
    return run_kiosk(python)


def _demo(chosen: argparse.Namespace, _rest: Sequence[str]) -> int:
    return tour(set_up(), chosen.folder.resolve())


def _test(_chosen: argparse.Namespace, rest: Sequence[str]) -> int:
    python = set_up()
    offer_test_programs()
    # two workers: what waits for real processes leaves the other core free; `-n0` behind it takes that back
    workers = ["-n", "2", "--dist", "loadscope", "--no-loadscope-reorder", "--max-worker-restart", "1"]
    return start([str(python), "-m", "pytest", *workers, *rest]).wait()


def _lint(_chosen: argparse.Namespace, _rest: Sequence[str]) -> int:
    return start([str(set_up()), "-m", "tests", "lint"]).wait()


def _build(_chosen: argparse.Namespace, _rest: Sequence[str]) -> int:
    python = set_up()
    spec = ["build_installer.spec", "--noconfirm", "--log-level", "WARN", "--distpath", "dist", "--workpath", "build"]
    finish([str(python), "-m", "PyInstaller", *spec], "the build failed; see above")
    program = ROOT / "dist" / "anjungan" / ("anjungan.exe" if WINDOWS else "anjungan")
    finish([str(program), "self-check"], "the built program does not pass its own check", env=offscreen(os.environ))
    say(f"built: {program}")
    return 0


def tour(python: Path, folder: Path) -> int:
    """The whole story, by real taps on the real screens, without a display."""
    return start([str(python), "-m", "tests.journeys.tour", str(folder)], env=offscreen(os.environ)).wait()


def offscreen(environment: Mapping[str, str]) -> dict[str, str]:
    """An environment in which Qt draws into memory."""
    return {**environment, "QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"}


def has_display(environment: Mapping[str, str], platform: str) -> bool:
    """Is there a screen to open a window on?"""
    if not platform.startswith("linux"):
        return True
    if environment.get("QT_QPA_PLATFORM", "") not in ("", "xcb", "wayland"):
        return True  # whoever names another platform (eglfs on a kiosk without a desktop) knows what is there
    return bool(environment.get("DISPLAY") or environment.get("WAYLAND_DISPLAY"))


def run_kiosk(python: Path) -> int:
    """A city server and one enrolled kiosk, both on this machine, until the kiosk is closed."""
    kiosk = DATA / "kiosk"
    DATA.mkdir(exist_ok=True)
    port = remembered_port(DATA / "port")
    url = f"http://127.0.0.1:{port}"
    central = [str(python), "-m", "sync.central"]
    city = ["--data", str(DATA / "city"), "--pack", CITY, "--public-url", url]
    password = DATA / "admin-password.txt"
    serve = ["serve", *city, "--admin-password-file", str(password), "--host", "127.0.0.1", "--port", str(port)]
    wait_for_server(start([*central, *serve]), url)
    if not (kiosk / "identity.key").exists():
        code = ask([*central, "enrol", KELURAHAN, "--name", "Anjungan 1", *city], "no enrolment code from the server")
        enrol = [str(python), "-m", "kiosk", "enrol", url, code, "--data", str(kiosk)]
        finish(enrol, "the kiosk could not be enrolled; see above")
    say(f"city server: {url}/masuk (admin, password in {password})")
    say(f"kiosk data: {kiosk}. Ctrl-C stops both; delete {DATA} to begin anew")
    return start([str(python), "-m", "kiosk", "run", "--data", str(kiosk)]).wait()


def remembered_port(path: Path) -> int:
    """The port this folder's kiosk was enrolled at; a free one at the first start."""
    if path.exists():
        port = int(path.read_text("ascii"))
        if not is_free(port):
            raise RepairError(f"port {port} is taken. Is `dev.py run` running already? If not, delete {path.parent}.")
        return port
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = int(probe.getsockname()[1])
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(str(port), "ascii")
    return port


def is_free(port: int) -> bool:
    """Does nobody listen on this loopback port?"""
    with socket.socket() as probe:
        return probe.connect_ex(("127.0.0.1", port)) != 0


def wait_for_server(server: subprocess.Popen[bytes], url: str, seconds: float = 60) -> None:
    """Until it answers. Raises RepairError when it ends or stays silent."""
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        if server.poll() is not None:
            raise RepairError("the city server ended at once; see above")
        try:
            with urllib.request.urlopen(f"{url}/v1/time", timeout=2):  # noqa: S310 always http on loopback
                return
        except urllib.error.HTTPError:
            return  # it answers
        except OSError:
            time.sleep(0.1)
    raise RepairError(f"the city server does not answer at {url}")


# Setting up


def set_up() -> Path:
    """Everything that is missing, said before it is done; returns the Python to use."""
    prepare_system()
    python = venv_python(VENV)
    wanted = fingerprint(LOCK, ROOT / "pyproject.toml")
    if read_stamp(STAMP) == wanted and python.exists():
        return python
    make_environment(python)
    say("installing the Python packages of requirements.lock (a few minutes the first time)")
    pip = [str(python), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-deps"]
    advice = "the packages could not be installed. What pip said is above; it must reach its package index"
    finish([*pip, "--requirement", str(LOCK)], advice)
    finish([*pip, "--no-build-isolation", "--editable", str(ROOT)], advice)
    STAMP.write_text(json.dumps({"set_up": wanted}), "utf-8")
    return python


def make_environment(python: Path) -> None:
    """The virtual environment; one that stands is kept when it works."""
    if is_usable(python):
        return
    base = find_python()
    if subprocess.run([str(base), "-c", "import ensurepip, venv"], capture_output=True, check=False).returncode != 0:
        install([venv_package(base)], "Python cannot make virtual environments yet", must=True)
    say(f"making the virtual environment {VENV}")
    finish([str(base), "-m", "venv", "--clear", str(VENV)], f"no virtual environment; delete {VENV} and try again")


def is_usable(python: Path) -> bool:
    """Does the environment start, with a fitting version and with pip?"""
    found = ask_python([str(python)])
    if found is None or not OLDEST <= found[0] <= NEWEST:
        return False
    return subprocess.run([str(python), "-m", "pip", "--version"], capture_output=True, check=False).returncode == 0


def venv_package(python: Path) -> str:
    """The Debian package that brings venv for this Python."""
    found = ask_python([str(python)])
    return f"python{found[0][0]}.{found[0][1]}-venv" if found else "python3-venv"


def venv_python(venv: Path) -> Path:
    """Where a virtual environment keeps its Python."""
    return venv / ("Scripts/python.exe" if WINDOWS else "bin/python")


def fingerprint(*files: Path) -> str:
    """What decides whether the environment is up to date."""
    digest = hashlib.sha256()
    for path in files:
        digest.update(path.read_bytes() + b"\0")
    return digest.hexdigest()


def read_stamp(path: Path) -> str:
    """The fingerprint of the last complete set-up; empty when there was none."""
    try:
        return str(json.loads(path.read_text("utf-8"))["set_up"])
    except (OSError, ValueError, KeyError, TypeError):
        return ""


def find_python() -> Path:
    """A Python that fits, first the one that runs this. Raises RepairError."""
    names = [f"python3.{minor}" for minor in range(NEWEST[1], OLDEST[1] - 1, -1)]
    commands = [[sys.executable], *[[name] for name in names]]
    if WINDOWS:
        commands += [["py", f"-3.{minor}"] for minor in range(NEWEST[1], OLDEST[1] - 1, -1)]
    for command in commands:
        found = ask_python(command)
        if found is not None and OLDEST <= found[0] <= NEWEST:
            return found[1]
    have = ".".join(map(str, sys.version_info[:3]))
    wanted = f"Python 3.{OLDEST[1]} to 3.{NEWEST[1]}"
    raise RepairError(f"{wanted} is needed and only {have} was found. Install one, then try again.")


def ask_python(command: Sequence[str]) -> tuple[tuple[int, int], Path] | None:
    """Version and path of a Python; None when it does not start."""
    if not command[0] or shutil.which(command[0]) is None:
        return None
    question = "import sys; print(sys.version_info[0], sys.version_info[1], sys.executable)"
    answer = subprocess.run([*command, "-c", question], capture_output=True, text=True, check=False)
    parts = answer.stdout.strip().split(" ", 2)
    if answer.returncode != 0 or len(parts) != 3:
        return None
    return (int(parts[0]), int(parts[1])), Path(parts[2])


# System packages


def prepare_system() -> None:
    """Install what Qt needs of the system. Raises RepairError with the command where that is not possible."""
    if not sys.platform.startswith("linux"):
        return
    needed, wished = missing_libraries(QT_CORE), missing_libraries(QT_WINDOW)
    if needed or wished:
        install([*needed, *wished], "Qt needs these system libraries", must=bool(needed))


def offer_test_programs() -> None:
    """The programs some tests start; without them those tests are skipped."""
    path = os.pathsep.join([os.environ.get("PATH", ""), "/usr/sbin", "/sbin"])
    for kind, programs in (("printer, window", TEST_PROGRAMS), ("FAT32 stick", STICK_PROGRAMS)):
        missing = [package for program, package in programs.items() if shutil.which(program, path=path) is None]
        if missing and sys.platform.startswith("linux"):
            install(missing, f"some tests ({kind}) need these and are skipped without them", must=False)


def missing_libraries(wanted: Mapping[str, str], load: Callable[[str], Any] = ctypes.CDLL) -> list[str]:
    """Packages of the libraries that cannot be opened."""
    missing = []
    for library, package in wanted.items():
        try:
            load(library)
        except OSError:
            missing.append(package)
    return missing


def install(packages: Sequence[str], why: str, *, must: bool) -> None:
    """By apt-get, saying so. Where that cannot be: the command to type, as RepairError when nothing works without."""
    names = " ".join(packages)
    if not has_apt(read_os_release()):
        repair = f"{why}. Install with your system's package manager what Debian calls: {names}"
    else:
        become = become_root(os.geteuid(), must and sys.stdin.isatty())
        command = f"apt-get install -y --no-install-recommends {names}"
        repair = f"{why}. As an administrator: apt-get update && {command}"
        if become is not None:
            say(f"{why}; installing {names}")
            if apt_get(become, "update") and apt_get(become, *command.split()[1:]):
                return
            repair = f"that did not work. {repair}"
    if must:
        raise RepairError(repair)
    say(repair)


def apt_get(become: Sequence[str], *words: str) -> bool:
    """Runs it without questions and with errors only; did it work?"""
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    command = [*become, "apt-get", "-qq", *words]
    return subprocess.run(command, env=environment, stdout=subprocess.DEVNULL, check=False).returncode == 0


def become_root(user: int, may_ask: bool) -> list[str] | None:
    """What to put before a command so that it runs as root; None when that is not possible."""
    if user == 0:
        return []
    if shutil.which("sudo") is None:
        return None
    if subprocess.run(["sudo", "-n", "true"], capture_output=True, check=False).returncode == 0:
        return ["sudo", "-n"]
    return ["sudo"] if may_ask else None


def has_apt(release: Mapping[str, str]) -> bool:
    """Debian, Ubuntu and their children."""
    family = {release.get("ID", ""), *release.get("ID_LIKE", "").split()}
    return bool(family & {"debian", "ubuntu"}) and shutil.which("apt-get") is not None


def read_os_release(path: Path = Path("/etc/os-release")) -> dict[str, str]:
    """Which Linux this is; empty when it does not say."""
    try:
        return parse_os_release(path.read_text("utf-8"))
    except OSError:
        return {}


def parse_os_release(text: str) -> dict[str, str]:
    """KEY=value lines, values perhaps quoted."""
    pairs = (line.partition("=") for line in text.splitlines() if "=" in line and not line.lstrip().startswith("#"))
    return {key.strip(): value.strip().strip("\"'") for key, _, value in pairs}


# Programs started from here

_children: list[subprocess.Popen[bytes]] = []


def say(text: str) -> None:
    """One line to the person at the terminal."""
    print(f"anjungan: {text}", flush=True)


def start(command: Sequence[str], env: Mapping[str, str] | None = None) -> subprocess.Popen[bytes]:
    """Start a program in the project's folder; it ends with this one."""
    child = subprocess.Popen(command, cwd=ROOT, env=dict(env or os.environ))
    _children.append(child)
    return child


def finish(command: Sequence[str], advice: str, env: Mapping[str, str] | None = None) -> None:
    """Run a program to its end. Raises RepairError with the advice when it fails."""
    if start(command, env).wait() != 0:
        raise RepairError(advice)


def ask(command: Sequence[str], advice: str) -> str:
    """What a program prints. Raises RepairError with the advice and its own words when it fails."""
    answer = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    if answer.returncode != 0:
        raise RepairError(f"{advice}:\n{answer.stderr.strip()}")
    return answer.stdout.strip()


def stop_children(seconds: float = 10) -> None:
    """Ask every program that still runs to end, then make it end."""
    running = [child for child in _children if child.poll() is None]
    for child in running:
        child.terminate()
    for child in running:
        try:
            child.wait(seconds)
        except subprocess.TimeoutExpired:
            child.kill()
            child.wait()
    _children.clear()


def _interrupt(_number: int, _frame: object) -> None:
    raise KeyboardInterrupt


if __name__ == "__main__":
    sys.exit(main())
