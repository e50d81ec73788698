# SPDX-License-Identifier: GPL-3.0-or-later
"""The courier lane: a thread that makes rounds with the city. The screens never wait for it.

The lane is watched: when it dies, or hangs without a sign of life, another one is started. Two lanes at once
do no harm, because every round may be repeated; the older one ends as soon as it wakes.
"""

import logging
import threading
import time
from collections.abc import Callable

from sync import policy
from sync.link import Link
from sync.policy import Pause
from sync.round import LinkStatus, Round

log = logging.getLogger(__name__)

MakeRound = Callable[[], tuple[Round, Link]]
"""A fresh round with its own connection; called again when a lane had to be given up."""

_LOOK_SECONDS = 5.0


class Courier:
    """Starts, wakes and watches the lane."""

    def __init__(self, make_round: MakeRound, chance: Callable[[], float]) -> None:
        self._make_round = make_round
        self._chance = chance
        self._round, self._link = make_round()
        self._round.look()
        self._watchers: list[Callable[[], None]] = []
        self._told = self._round.status
        self._wake = threading.Event()
        self._stop = threading.Event()
        self._lanes: list[threading.Thread] = []
        self._lane = 0
        self._sign_of_life = time.monotonic()

    def status(self) -> LinkStatus:
        """The newest known status; never waits."""
        return self._told

    def watch(self, watcher: Callable[[], None]) -> None:
        """Call this when the status changed. It is called from the courier's lane."""
        self._watchers.append(watcher)

    def start(self, spread_seconds: float = 0.0) -> None:
        """Begin carrying in the background, at some moment within so long: the power comes back to a whole city."""
        self._begin(spread_seconds * self._chance())
        watchdog = threading.Thread(target=self._look_after, name="courier-watch", daemon=True)
        watchdog.start()

    def wake(self) -> None:
        """Something was filed, or somebody asks: try now."""
        self._wake.set()

    def stop(self) -> None:
        """End after the round under way."""
        self._stop.set()
        self._wake.set()
        for lane in self._lanes[-1:]:
            lane.join(timeout=60)
        self._link.close()

    def step(self) -> Pause:
        """One round, now and here."""
        return self._step(self._round)

    def _step(self, carrier: Round) -> Pause:
        pause = carrier.step()
        if carrier.status != self._told:
            self._told = carrier.status
            for watcher in self._watchers:
                watcher()
        return pause

    def _begin(self, pause: float) -> None:
        self._lane += 1
        self._sign_of_life = time.monotonic()
        lane = threading.Thread(
            target=self._run, args=(self._lane, self._round, self._link, pause), name="courier", daemon=True
        )
        self._lanes.append(lane)
        lane.start()

    def _look_after(self) -> None:
        while not self._stop.wait(_LOOK_SECONDS):
            silent = time.monotonic() - max(self._sign_of_life, self._link.sign_of_life)
            if silent > policy.SILENT_SECONDS or not self._lanes[-1].is_alive():
                log.error("the courier gave no sign of life and is replaced", extra={"seconds": round(silent)})
                try:
                    self._replace()
                except Exception:  # as below: who watches must not be the one that dies
                    log.exception("the courier could not be replaced yet")

    def _replace(self) -> None:
        self._link.close()
        self._round, self._link = self._make_round()
        self._begin(0.0)

    def _is_mine(self, lane: int) -> bool:
        return lane == self._lane and not self._stop.is_set()

    def _run(self, lane: int, carrier: Round, link: Link, pause: float) -> None:
        self._rest(lane, link, Pause(pause, watch_network=False))
        while self._is_mine(lane):
            self._sign_of_life = time.monotonic()
            try:
                self._wake.clear()
                self._rest(lane, link, self._step(carrier))
            except Exception:  # the lane must outlive any mistake of ours: a dead courier strands the queue
                log.exception("the courier stumbled and goes on")
                self._rest(lane, link, Pause(policy.BASE_SECONDS, watch_network=False))

    def _rest(self, lane: int, link: Link, pause: Pause) -> None:
        """Wait, but not longer than until somebody wakes us or the network is back."""
        until = time.monotonic() + pause.seconds
        looks = 0
        look_at = time.monotonic() + policy.probe_interval(looks)
        while self._is_mine(lane) and not self._wake.is_set():
            now = self._sign_of_life = time.monotonic()
            if now >= until:
                return
            if pause.watch_network and now >= look_at:
                if link.is_reachable():
                    return
                looks += 1
                look_at = time.monotonic() + policy.probe_interval(looks)
                continue
            nap = (min(until, look_at) if pause.watch_network else until) - now
            self._wake.wait(min(nap, policy.SILENT_SECONDS / 4))  # however long it waits, it is alive
