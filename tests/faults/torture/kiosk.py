# SPDX-License-Identifier: GPL-3.0-or-later
"""The life of the tortured kiosk, in a process of its own: it files, and writes down each receipt it has shown.

Its clock is wrong and jumps, and its courier's lane is struck dead or hangs now and then. What is patched here is
patched in this process alone.
"""

import io
import json
import logging
import os
import random
import signal
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import TypeVar

import msgspec
from PIL import Image

from kiosk.actions import file_submission
from kiosk.app import Kiosk, open_kiosk
from kiosk.clock import Clock
from kiosk.domain.submission import Draft
from sync import agent, outbox, policy
from sync.link import Link
from tests.faults.torture.plants import PLANTS
from tests.helpers import enrolled_kiosk

T = TypeVar("T", bound=msgspec.Struct)

YEAR_MS = 365 * 24 * 60 * 60 * 1000
CLOCKS = (0, 0, 3 * YEAR_MS, -2 * YEAR_MS, -40 * YEAR_MS, -300_000)
PACES = (0.0, 0.03, 0.2)
SILENT_SECONDS = 3.0
_STRIKES = 0.05
_PHOTOS = 0.12
_STATUS_SECONDS = 0.1
_UNSAID = {"outcome": "", "failures": ""}


@dataclass(frozen=True, slots=True)
class Orders:
    """Where this kiosk lives, and what its life is like."""

    data: Path
    receipts: Path
    status: Path
    seed: int
    plant: str = ""


def live(orders: Orders) -> None:
    """File until SIGUSR1, then only send; for ever."""
    chance = random.Random(orders.seed)  # noqa: S311 - a fate, not a secret
    calm = threading.Event()
    signal.signal(signal.SIGUSR1, lambda *_: calm.set())
    signal.pthread_sigmask(signal.SIG_UNBLOCK, {signal.SIGUSR1})
    _wrong_clock(chance)
    _strikes(chance, calm)
    if orders.plant:
        PLANTS[orders.plant].sow()
    fingerprints = _fingerprints()
    _log()
    kiosk = open_kiosk(orders.data)
    pace = chance.choice(PACES)
    told = 0.0
    with orders.receipts.open("a", encoding="ascii") as paper:
        while not calm.is_set():
            filed = kiosk.file(_draft(chance)).result()
            if filed.receipt is None:
                raise RuntimeError("no receipt")
            paper.write(f"{filed.receipt.ticket} {filed.record_id} {fingerprints[filed.record_id]}\n")
            paper.flush()
            os.fsync(paper.fileno())
            if time.monotonic() - told > _STATUS_SECONDS:
                _tell(kiosk, orders.status, filing=True)
                told = time.monotonic()
            calm.wait(pace * chance.random())
    while True:
        _tell(kiosk, orders.status, filing=False)
        threading.Event().wait(_STATUS_SECONDS)


def _log() -> None:
    """What the courier met, for whoever looks why a seed broke."""
    said = logging.StreamHandler()
    said.setFormatter(
        logging.Formatter("%(asctime)s %(process)d %(message)s %(outcome)s %(failures)s", defaults=_UNSAID)
    )
    for name in ("sync", "kiosk"):
        logging.getLogger(name).addHandler(said)
        logging.getLogger(name).setLevel(logging.INFO)


def _draft(chance: random.Random) -> Draft:
    if chance.random() >= _PHOTOS:
        return enrolled_kiosk.complaint()
    whole = enrolled_kiosk.complaint(foto=("satu",))
    return Draft(whole.form, whole.answers, whole.language, {"satu": _photo(chance.randrange(4))})


@lru_cache
def _photo(number: int) -> bytes:
    taken = io.BytesIO()
    Image.effect_noise((160 * (number + 1), 120 * (number + 1)), 80).convert("RGB").save(taken, "JPEG")
    return taken.getvalue()


def _tell(kiosk: Kiosk, status: Path, *, filing: bool) -> None:
    queue = kiosk.by_hand.journal.queue()
    said = {"filing": filing, "waiting": queue.count, "photos": queue.photos, "conflicts": queue.conflicts}
    part = status.with_suffix(f".{os.getpid()}")
    part.write_text(json.dumps({**said, "pid": os.getpid()}), encoding="ascii")
    part.replace(status)


def _fingerprints() -> dict[str, str]:
    """What is written into the journal from now on, by record id."""
    found: dict[str, str] = {}
    honest = outbox.put

    def put(*arguments: object, **named: object) -> None:
        record = arguments[1]
        found[record.id.hex()] = record.fp.hex()  # type: ignore[attr-defined]
        honest(*arguments, **named)  # type: ignore[arg-type]

    file_submission.outbox.put = put  # type: ignore[attr-defined]
    return found


def _wrong_clock(chance: random.Random) -> None:
    """Years off from the start, and jumping now and then."""
    offset = chance.choice(CLOCKS)
    jumps = random.Random(chance.random())  # noqa: S311 - as above

    def wall_ms(self: Clock) -> int:  # noqa: ARG001 - the shape of what it replaces
        jump = jumps.choice(CLOCKS) if jumps.random() < 0.02 else 0
        return time.time_ns() // 1_000_000 + offset + jump

    Clock.wall_ms = wall_ms  # type: ignore[method-assign]


def _strikes(chance: random.Random, calm: threading.Event) -> None:
    """Now and then a question to the city never returns, or kills the thread that asked it."""
    policy.SILENT_SECONDS = SILENT_SECONDS
    agent._LOOK_SECONDS = SILENT_SECONDS / 6
    lightning = random.Random(chance.random())  # noqa: S311 - as above
    honest: Callable[..., msgspec.Struct] = Link._ask

    def ask(self: Link, *arguments: object) -> msgspec.Struct:
        if not calm.is_set() and lightning.random() < _STRIKES:
            if lightning.random() < 0.5:
                raise SystemExit
            threading.Event().wait()
        return honest(self, *arguments)

    Link._ask = ask  # type: ignore[assignment]
