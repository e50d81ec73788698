# SPDX-License-Identifier: GPL-3.0-or-later
"""The processes of one seed: what befalls them, how they are started again, and how they heal."""

import json
import os
import random
import signal
import socket
import sys
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import msgspec

from kiosk.machine.keys import read_identity, write_identity
from tests.faults.torture.kiosk import Orders, live
from tests.faults.torture.oracle import Verdict, believed_too_early, judge, look
from tests.faults.torture.postgresql import TorturedPostgres
from tests.helpers import enrolled_kiosk
from tests.helpers.chaos_proxy import ChaosProxy
from tests.helpers.running_central import RunningCentral, children

SHARE = 0.5
"""Of the requests, how many the proxy spoils."""
GIVES_UP_AFTER = 60.0
STOPS_FOR = (0.2, 2.5)
_BETWEEN = (0.2, 1.5)
_SOON = 0.1


class Fork:
    """A process that runs a function of ours and is seldom asked whether it wants to end.

    SIGUSR1 waits until the function lets it in: a process that is told before it can hear would die of it.
    """

    def __init__(self, work: Callable[[], None], log: Path) -> None:
        signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGUSR1})
        self.pid = os.fork()
        if self.pid == 0:
            try:
                with log.open("ab") as said:
                    os.dup2(said.fileno(), 1)
                    os.dup2(said.fileno(), 2)
                work()
            except BaseException:
                sys.excepthook(*sys.exc_info())
            finally:
                os._exit(1)
        signal.pthread_sigmask(signal.SIG_UNBLOCK, {signal.SIGUSR1})
        self._ended = False

    def is_alive(self) -> bool:
        """Whether it still runs."""
        if not self._ended:
            self._ended = os.waitpid(self.pid, os.WNOHANG)[0] != 0
        return not self._ended

    def signal(self, what: int) -> None:
        """Tell it something, if it can hear."""
        if self.is_alive():
            os.kill(self.pid, what)

    def kill(self) -> None:
        """SIGKILL."""
        if self.is_alive():
            os.kill(self.pid, signal.SIGKILL)
            os.waitpid(self.pid, 0)
            self._ended = True


class TorturedWorld:
    """One seed."""

    def __init__(self, folder: Path, seed: int, postgres: TorturedPostgres | None, plant: str) -> None:
        self._chance = random.Random(seed)  # noqa: S311 - a fate, not a secret
        self._folder = folder
        self._postgres = postgres
        self._plant = plant
        self._server = RunningCentral(folder / "city", database=postgres.url if postgres else "")
        self._port = _free_port()
        self._stopped: list[tuple[float, Callable[[], None]]] = []
        self._early = 0
        self.befell: list[str] = []

    def run(self, seconds: float) -> Verdict:
        """Torture, heal, and judge."""
        kiosk = self._folder / "kiosk"
        self._server.start()
        try:
            enrolled_kiosk.enrol(self._server, kiosk)
            way = f"http://127.0.0.1:{self._port}"
            write_identity(kiosk, msgspec.structs.replace(read_identity(kiosk), url=way))
            self._proxy, self._kiosk = self._start_proxy(), self._start_kiosk()
            self._torture(time.monotonic() + seconds)
            drained, opened = self._heal()
        finally:
            for process in (getattr(self, "_kiosk", None), getattr(self, "_proxy", None)):
                if process is not None:
                    process.kill()
            self._server.kill()
        return judge(self._server, kiosk, self._folder / "receipts.txt", self._early, drained, opened)

    def _start_kiosk(self) -> Fork:
        where = self._folder
        orders = Orders(
            where / "kiosk", where / "receipts.txt", where / "status.json", self._chance.getrandbits(32), self._plant
        )
        return Fork(lambda: live(orders), where / "kiosk.log")

    def _start_proxy(self) -> Fork:
        seed, target, port = self._chance.getrandbits(32), self._server.url, self._port
        return Fork(lambda: _misbehave(target, port, seed), self._folder / "proxy.log")

    def _torture(self, until: float) -> None:
        faults = [
            self._kill_kiosk, self._stop_kiosk, self._kill_server, self._stop_server, self._kill_opener,
            self._stop_opener, self._kill_proxy, self._stop_proxy,
        ]  # fmt: skip
        if self._postgres is not None:
            faults += [self._restart_postgres, self._postgres.kill_backends, self._postgres.kill_backends]
        while time.monotonic() < until:
            _wait(self._chance.uniform(*_BETWEEN))
            fault = self._chance.choice(faults)
            self.befell.append(fault.__name__.strip("_"))
            fault()
            self._revive()

    def _revive(self, *, everybody: bool = False) -> None:
        """Let go on what was stopped long enough, and start what died, as a supervisor would."""
        due = [one for one in self._stopped if everybody or one[0] <= time.monotonic()]
        self._stopped = [one for one in self._stopped if one not in due]
        for _, go_on in due:
            go_on()
        if not self._proxy.is_alive():
            self._proxy = self._start_proxy()
        if not self._kiosk.is_alive():
            self._kiosk = self._start_kiosk()

    def _stop(self, tell: Callable[[int], None]) -> None:
        tell(signal.SIGSTOP)
        until = time.monotonic() + self._chance.uniform(*STOPS_FOR)
        self._stopped.append((until, lambda: tell(signal.SIGCONT)))

    def _kill_kiosk(self) -> None:
        if self._status().get("pid") != self._kiosk.pid:
            return  # it has hardly begun to live
        self._kiosk.kill()
        self._early += believed_too_early(self._server, self._folder / "kiosk")

    def _stop_kiosk(self) -> None:
        self._stop(self._kiosk.signal)

    def _kill_proxy(self) -> None:
        self._proxy.kill()
        _wait(self._chance.uniform(0, 0.5))

    def _stop_proxy(self) -> None:
        self._stop(self._proxy.signal)

    def _kill_server(self) -> None:
        self._server.kill()
        _wait(self._chance.uniform(0, 2))
        while self._stopped:  # an opener among them may hold SQLite's one place to write, which the server waits for
            _wait(_SOON)
            self._revive()
        self._server.start()

    def _stop_server(self) -> None:
        pid = self._server.pid

        def tell(what: int) -> None:
            with suppress(RuntimeError):  # killed meanwhile, and there is nobody to go on
                if pid == self._server.pid:
                    _tell(pid, what)

        self._stop(tell)

    def _kill_opener(self) -> None:
        for pid in children(self._server.pid):
            _tell(pid, signal.SIGKILL)

    def _stop_opener(self) -> None:
        server = self._server.pid
        for pid in children(server):

            def tell(what: int, pid: int = pid) -> None:
                # it goes on also when its server is dead by then: only so it notices, and ends
                if what == signal.SIGCONT or pid in children(server):
                    _tell(pid, what)

            self._stop(tell)

    def _restart_postgres(self) -> None:
        if self._postgres is not None:
            self._postgres.restart()

    def _heal(self) -> tuple[float | None, float | None]:
        """Seconds until the kiosk's queue was empty, and until every record was a case."""
        self._revive(everybody=True)
        self._proxy.signal(signal.SIGUSR1)
        self._kiosk.signal(signal.SIGUSR1)
        began = time.monotonic()
        drained = _until(self._is_drained, began)
        opened = _until(self._is_opened, began) if drained is not None else None
        return drained, opened

    def _is_drained(self) -> bool:
        said = self._status()
        return said.get("pid") == self._kiosk.pid and not (said["filing"] or said["waiting"] or said["photos"])

    def _status(self) -> dict[str, int]:
        """What the kiosk said last of itself; nothing before it ever did."""
        try:
            said: dict[str, int] = json.loads((self._folder / "status.json").read_text("ascii"))
        except FileNotFoundError:
            return {}
        return said

    def _is_opened(self) -> bool:
        _wait(0.3)
        city = look(self._server)
        return len(city.cases) + city.quarantined >= len(city.records)


def _misbehave(target: str, port: int, seed: int) -> None:
    with ChaosProxy(target, seed=seed, port=port) as proxy:
        proxy.hold_seconds = 3.0
        proxy.late_seconds = (0.2, 6.0)
        proxy.largest_body = 1_500
        proxy.now_and_then(SHARE)
        while True:
            signal.sigwait({signal.SIGUSR1})
            proxy.heal()


def _until(condition: Callable[[], bool], began: float) -> float | None:
    while not condition():
        if time.monotonic() - began > GIVES_UP_AFTER:
            return None
        _wait(0.05)
    return time.monotonic() - began


def _wait(seconds: float) -> None:
    threading.Event().wait(seconds)


def _tell(pid: int, what: int) -> None:
    with suppress(ProcessLookupError):
        os.kill(pid, what)


def _free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as found:
        return int(found.getsockname()[1])
