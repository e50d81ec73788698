# SPDX-License-Identifier: GPL-3.0-or-later
"""A real spooler in a folder of its own: message bus, avahi, cupsd, and printers that ippeveprinter plays."""

import contextlib
import os
import shutil
import socket
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from threading import Event
from urllib.request import urlopen

import pytest

PACKAGES = "cups-daemon cups-client cups-filters cups-ipp-utils dbus avahi-daemon"
PROGRAMS = ("lp", "lpstat", "lpoptions", "lpadmin", "cancel", "cupsd", "ippeveprinter", "dbus-daemon", "avahi-daemon")
HERE = Path(__file__).parent

CUPSD = """
LogLevel warn
MaxLogSize 0
Listen {home}/cups.sock
Browsing No
WebInterface No
IdleExitTimeout 0
ErrorPolicy retry-job
<Location />
  Order allow,deny
</Location>
<Policy default>
  <Limit All>
    Order deny,allow
  </Limit>
</Policy>
"""

CUPS_FILES = """
ServerRoot {home}/conf
RequestRoot {home}/spool
CacheDir {home}/cache
StateDir {home}/state
TempDir {home}/tmp
AccessLog {home}/log/access_log
ErrorLog {home}/log/error_log
PageLog {home}/log/page_log
SystemGroup root
"""

BUS = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>system</type>
  <listen>unix:path={home}/bus.sock</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow user="*"/><allow own="*"/><allow send_destination="*"/><allow send_type="method_call"/>
    <allow receive_type="method_call"/><allow receive_type="method_return"/><allow receive_type="signal"/>
    <allow receive_type="error"/>
  </policy>
</busconfig>
"""

AVAHI = """
[server]
host-name=anjungan-test
use-ipv4=yes
use-ipv6=no
allow-interfaces=lo
enable-dbus=yes
"""


def until(condition: Callable[[], bool], seconds: float, what: str) -> None:
    """Wait for a condition."""
    end = time.monotonic() + seconds
    tick = Event()
    while not condition():
        if time.monotonic() > end:
            pytest.fail(f"not within {seconds} s: {what}")
        tick.wait(0.05)


@dataclass(frozen=True)
class Queue:
    """One queue and the printer behind it."""

    name: str
    port: int
    arrivals: Path

    def paper(self, sheets: int) -> None:
        """Load the roll, or take it out."""
        query = f"size0=om_struk_80x297mm&type0=stationery&level0={sheets}"
        with urlopen(f"http://localhost:{self.port}/media?{query}", timeout=5) as page:
            assert b"Media updated" in page.read()

    def pages(self) -> list[Path]:
        """What came out, in order."""
        return sorted(self.arrivals.glob("*.pdf"), key=lambda path: int(path.name.split("-")[0]))


class Spooler:
    """Everything that was started, and where the spool lies."""

    def __init__(self, home: Path) -> None:
        self.home = home
        self.spool = home / "spool"
        self.started: list[subprocess.Popen[bytes]] = []

    def start(self, *command: str) -> subprocess.Popen[bytes]:
        """Start a program that runs until the end of the tests."""
        with (self.home / "log" / f"{Path(command[0]).name}.out").open("ab") as out:
            process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=out, stderr=out)
        self.started.append(process)
        return process

    def stop(self, process: subprocess.Popen[bytes]) -> None:
        """End one of them."""
        process.terminate()
        try:
            process.wait(5)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()

    def left_over(self) -> list[str]:
        """Files in the spool that could hold a page."""
        return [path.name for path in self.spool.rglob("*") if path.is_file()]

    def queue(self, name: str, *options: str) -> Queue:
        """A printer and its driverless queue."""
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            port = free.getsockname()[1]
        arrivals = self.home / name
        arrivals.mkdir()
        true = shutil.which("true") or "/bin/true"
        self.start(
            *("ippeveprinter", "-p", str(port), "-n", "localhost", "-d", str(arrivals), "-k", "-c", true),
            *(*options, name),
        )
        until(lambda: _answers(port), 40, f"ippeveprinter {name}")
        self.connect(name, port)
        return Queue(name, port, arrivals)

    def connect(self, name: str, port: int) -> None:
        """Add the queue to the spooler."""
        command = ["lpadmin", "-p", name, "-E", "-v", f"ipp://localhost:{port}/ipp/print", "-m", "everywhere"]
        subprocess.run(command, check=True, timeout=20, capture_output=True)


def _answers(port: int) -> bool:
    with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), 1):
        return True
    return False


def _start_name_service(spooler: Spooler, home: Path, env: pytest.MonkeyPatch) -> None:
    """A message bus and avahi of our own, unless the machine already runs them: ippeveprinter needs both."""
    if subprocess.run(["avahi-daemon", "--check"], check=False, capture_output=True).returncode == 0:
        return
    env.setenv("DBUS_SYSTEM_BUS_ADDRESS", f"unix:path={home}/bus.sock")
    spooler.start("dbus-daemon", f"--config-file={home}/conf/bus.conf", "--nofork", "--nopidfile")
    until((home / "bus.sock").exists, 10, "message bus")
    avahi = spooler.start(
        *("avahi-daemon", "-f", f"{home}/conf/avahi.conf", "--no-drop-root", "--no-chroot", "--no-rlimits")
    )
    log = home / "log" / "avahi-daemon.out"
    until(lambda: b"startup complete" in log.read_bytes() or avahi.poll() is not None, 15, "avahi")
    if avahi.poll() is not None:
        pytest.skip("avahi-daemon cannot be started by this user and is not running: " + log.read_text()[-300:])


@pytest.fixture(scope="session")
def spooler() -> Iterator[Spooler]:
    """A spooler that knows no printer yet."""
    missing = [name for name in PROGRAMS if shutil.which(name) is None]
    if missing:
        pytest.skip(f"no {', '.join(missing)} here (apt-get install {PACKAGES})")
    home = Path(tempfile.mkdtemp(prefix="cups-"))
    home.chmod(0o755)  # the spooler's filters run as another user
    spooler = Spooler(home)
    with pytest.MonkeyPatch.context() as env:
        try:
            for folder in ("conf", "spool", "cache", "state/certs", "tmp", "log"):
                (home / folder).mkdir(parents=True)
            files = {"cupsd.conf": CUPSD, "cups-files.conf": CUPS_FILES, "bus.conf": BUS, "avahi.conf": AVAHI}
            for name, text in files.items():
                (home / "conf" / name).write_text(text.format(home=home))
            env.setenv("CUPS_SERVER", f"{home}/cups.sock")
            env.setenv("CUPS_SERVERROOT", f"{home}/conf")
            env.setenv("PATH", f"{os.environ['PATH']}:/usr/sbin:/sbin")
            _start_name_service(spooler, home, env)
            spooler.start("cupsd", "-f", "-c", f"{home}/conf/cupsd.conf", "-s", f"{home}/conf/cups-files.conf")
            until((home / "cups.sock").exists, 15, "cupsd")
            yield spooler
        finally:
            for process in reversed(spooler.started):
                spooler.stop(process)
            shutil.rmtree(home, ignore_errors=True)


@pytest.fixture(scope="session")
def roll(spooler: Spooler) -> Queue:
    """A receipt printer: 80 mm roll, any length."""
    return spooler.queue("struk", "-a", str(HERE / "roll_printer.conf"))


@pytest.fixture(scope="session")
def office(spooler: Spooler) -> Queue:
    """An office printer that knows only sheets."""
    return spooler.queue("kantor", "-f", "application/pdf")
