# SPDX-License-Identifier: GPL-3.0-or-later
"""The city's server as a process of its own: started, killed, started again on the same port."""

import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from time import monotonic

from sync.central.app import open_city
from sync.central.city import City
from sync.central.config import Settings

ROOT = Path(__file__).parents[2]
ADMIN_PASSWORD = "kata sandi admin uji"
STARTS_WITHIN = 30.0
_STEP = 0.05


@dataclass
class RunningCentral:
    """One server with its data folder. `url` stays the same over restarts."""

    data: Path
    pack: str = "bekasi"
    database: str = ""
    url: str = ""
    admin: str = ""
    root: Path = ROOT
    """Where the program lies: another folder for another version of it."""
    clock_off: float = 0.0
    """Seconds by which its clock is wrong."""
    opener: bool = True
    """Whether it also opens what residents filed."""
    _process: subprocess.Popen[bytes] | None = field(default=None, repr=False)

    def start(self) -> None:
        """Start, on the port it had before if it had one, and wait until it takes requests."""
        self.data.mkdir(parents=True, exist_ok=True)
        password = self.data / "admin.txt"
        password.write_text(ADMIN_PASSWORD, encoding="utf-8")
        ready = self.data / "ready.json"
        ready.unlink(missing_ok=True)
        port = self.url.rpartition(":")[2] if self.url else "0"
        command = [
            *(sys.executable, *self._program(), "serve", *self._ground(), "--port", port),
            *("--ready-file", str(ready), "--admin-password-file", str(password)),
            *(() if self.opener else ("--no-opener",)),
        ]
        with (self.data / "server.log").open("ab") as log:
            self._process = subprocess.Popen(command, cwd=self.root, stdout=log, stderr=log, env=_environment())
        waited = 0.0
        while not ready.exists():
            self._fail_if_ended()
            waited += _STEP
            if waited > STARTS_WITHIN:
                self.kill()
                raise TimeoutError(self.log())
        said = json.loads(ready.read_text(encoding="utf-8"))
        self.url, self.admin = said["url"], said["admin"]

    def kill(self) -> None:
        """SIGKILL: no goodbye, as when the power goes."""
        if self._process is not None:
            self._process.kill()
            self._process.wait()
            self._process = None

    def power_off(self) -> None:
        """SIGKILL for it and its opener, which would go on for a moment: nobody writes into its folder any more."""
        openers = children(self._process.pid) if self._process is not None else []
        self.kill()
        end = monotonic() + STARTS_WITHIN
        for opener in openers:
            with suppress(ProcessLookupError):
                os.kill(opener, signal.SIGKILL)
            while _lives(opener):
                if monotonic() > end:
                    raise TimeoutError("the opener does not end")

    def stop(self) -> int:
        """Ask it to end, and wait for it; what it ended with."""
        if self._process is None:
            return 0
        self._process.send_signal(signal.SIGTERM)
        try:
            code = self._process.wait(15)
        except subprocess.TimeoutExpired:
            self.kill()
            raise
        self._process = None
        return code

    @property
    def pid(self) -> int:
        """Process id of the running server."""
        if self._process is None:
            raise RuntimeError("not running")
        return self._process.pid

    def command(self, *arguments: str) -> str:
        """Run another command of the server on the same data; what it prints."""
        words = 2 if arguments[0] in ("user", "keys") else 1
        done = subprocess.run(
            [sys.executable, "-m", "sync.central", *arguments[:words], *self._ground(), *arguments[words:]],
            cwd=self.root,
            env=_environment(),
            capture_output=True,
            text=True,
            check=False,
            timeout=60,
        )
        if done.returncode:
            raise RuntimeError(f"{arguments}: {done.stderr}")
        return done.stdout.strip()

    def enrolment_code(self, kelurahan: str, name: str = "Anjungan 1") -> str:
        """A one-time code for a kiosk."""
        return self.command("enrol", kelurahan, "--name", name)

    def add_account(self, login: str, role: str, agency: str = "", *, name: str = "", password: str) -> None:
        """An account that can sign in at once."""
        file = self.data / f"{login}.txt"
        file.write_text(password, encoding="utf-8")
        where = ("--agency", agency) if agency else ()
        full_name = name or login.title()
        self.command("user", "add", login, "--name", full_name, "--role", role, *where, "--password-file", str(file))
        file.unlink()

    def log(self) -> str:
        """Everything it said on the terminal."""
        return (self.data / "server.log").read_text(encoding="utf-8")

    def _program(self) -> tuple[str, ...]:
        if self.clock_off:
            return ("-m", "tests.helpers.wrong_clock", str(self.clock_off), "sync.central")
        return ("-m", "sync.central")

    def _ground(self) -> tuple[str, ...]:
        database = ("--database", self.database) if self.database else ()
        return ("--data", str(self.data), "--pack", self.pack, *database)

    def _fail_if_ended(self) -> None:
        if self._process is None:
            raise RuntimeError("not running")
        try:
            self._process.wait(_STEP)
        except subprocess.TimeoutExpired:
            return
        raise RuntimeError(f"the server ended at its start:\n{self.log()}")


@contextmanager
def running_central(
    data: Path, pack: str = "bekasi", database: str = "", *, opener: bool = True
) -> Iterator[RunningCentral]:
    """A server that runs as long as the block does."""
    server = RunningCentral(data, pack, database, opener=opener)
    server.start()
    try:
        yield server
    finally:
        server.power_off()


def children(pid: int) -> list[int]:
    """Process ids of what a process has started; on Linux."""
    lists = Path(f"/proc/{pid}/task").glob("*/children")
    return [int(child) for one in lists for child in one.read_text("ascii").split()]


def _lives(pid: int) -> bool:
    """Whether it still has its files open; one that waits to be buried has not."""
    try:
        return Path(f"/proc/{pid}/stat").read_text("utf-8").rpartition(")")[2].split()[0] != "Z"
    except (FileNotFoundError, ProcessLookupError):
        return False


def _environment() -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if not name.startswith("ANJUNGAN_")}
    return {**kept, "PYTHONUNBUFFERED": "1"}


@contextmanager
def beside(server: RunningCentral) -> Iterator[City]:
    """The same city as its operator reaches it, beside the running server."""
    city = open_city(Settings(server.data, server.database, server.pack, server.url), opens=False)
    try:
        yield city
    finally:
        city.database.engine.dispose()
