# SPDX-License-Identifier: GPL-3.0-or-later
"""How fit a kiosk is to open: one finding for each part, good, to be watched or bad, and what follows from them.

A finding is said by text ids: health-PART is the part's name, health-PART-CODE the fact, health-PART-CODE-do what
to do about it.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

DRIFT = timedelta(minutes=2)
QUIET = timedelta(days=2)
"""A city that has not answered for longer is worth a look."""
BACKLOG = timedelta(days=1)
SPARE = 4
"""Times the room at which filing stops, below which staff are told."""
LOW_BATTERY, EMPTY_BATTERY = 30, 8


class Part(StrEnum):
    """What is checked, in the order in which it is shown."""

    PRINTER = "printer"
    DISK = "disk"
    STORE = "store"
    CLOCK = "clock"
    BACKLOG = "backlog"
    ANSWER = "answer"
    PACK = "pack"
    BATTERY = "battery"
    CAMERA = "camera"
    SCANNER = "scanner"
    TOUCH = "touch"
    SOUND = "sound"


class Level(StrEnum):
    """Words and icon tell them apart, never the colour alone."""

    GOOD = "good"
    WATCH = "watch"
    BAD = "bad"
    UNUSED = "unused"
    """Not there and not missed, or left out; it does not count."""


@dataclass(frozen=True, slots=True)
class Finding:
    """What is known of one part."""

    part: Part
    level: Level
    code: str
    number: int = 0
    """A figure that the words may use: megabytes, days, percent."""

    @property
    def fact(self) -> str:
        """Text id of what was found."""
        return f"health-{self.part}-{self.code}"

    @property
    def advice(self) -> str:
        """Text id of what to do; there is none for what is well."""
        return f"{self.fact}-do"


@dataclass(frozen=True, slots=True)
class Abilities:
    """What the kiosk offers to residents, as staff signed it. What is out of order is not offered."""

    paper: bool = True
    camera: bool = True
    scanner: bool = True
    sound: bool = True


def verdict(findings: Iterable[Finding]) -> Level:
    """Of all together: bad keeps the kiosk closed, to be watched opens it."""
    levels = {finding.level for finding in findings}
    return Level.BAD if Level.BAD in levels else Level.WATCH if Level.WATCH in levels else Level.GOOD


def abilities(findings: Iterable[Finding]) -> Abilities:
    """What may be offered after this check."""
    poor = {finding.part for finding in findings if finding.level in (Level.WATCH, Level.BAD)}
    return Abilities(
        paper=Part.PRINTER not in poor,
        camera=Part.CAMERA not in poor,
        scanner=Part.SCANNER not in poor,
        sound=Part.SOUND not in poor,
    )


def late(part: Part) -> Finding:
    """A part that did not answer in time."""
    return Finding(part, Level.WATCH, "late")


def of_print(kind: str, code: str) -> Finding:
    """What became of the test line."""
    if kind == "printed":
        return Finding(Part.PRINTER, Level.GOOD, "good")
    if kind == "no-printer":
        return Finding(Part.PRINTER, Level.WATCH, "none")
    return Finding(Part.PRINTER, Level.WATCH, code.removeprefix("printer-") or "failed")


def of_disk(free_mb: int, stop_below_mb: int) -> Finding:
    """Room for what residents file."""
    if free_mb < stop_below_mb:
        return Finding(Part.DISK, Level.BAD, "low", free_mb)
    is_narrow = free_mb < SPARE * stop_below_mb
    return Finding(Part.DISK, Level.WATCH if is_narrow else Level.GOOD, "narrow" if is_narrow else "good", free_mb)


def of_store(*, damaged: bool) -> Finding:
    """The database."""
    return Finding(Part.STORE, Level.WATCH, "damaged") if damaged else Finding(Part.STORE, Level.GOOD, "good")


def of_clock(offset_ms: int | None) -> Finding:
    """City time minus this machine's; None when the city's is not known."""
    if offset_ms is None:
        return Finding(Part.CLOCK, Level.WATCH, "unknown")
    drift = timedelta(milliseconds=abs(offset_ms))
    if drift > DRIFT:
        return Finding(Part.CLOCK, Level.WATCH, "off", max(1, drift // timedelta(minutes=1)))
    return Finding(Part.CLOCK, Level.GOOD, "good", drift // timedelta(seconds=1))


def of_backlog(waiting: int, oldest: datetime | None, conflicts: int, now: datetime) -> Finding:
    """What is not at the city yet."""
    if conflicts:
        return Finding(Part.BACKLOG, Level.WATCH, "conflict", conflicts)
    if waiting and oldest is not None and now - oldest > BACKLOG:
        return Finding(Part.BACKLOG, Level.WATCH, "old", (now - oldest).days)
    return Finding(Part.BACKLOG, Level.GOOD, "waiting" if waiting else "good", waiting)


def of_answer(last: datetime | None, refused: str, now: datetime) -> Finding:
    """When the city was last heard for sure."""
    if refused in ("revoked", "unknown-kiosk"):
        return Finding(Part.ANSWER, Level.BAD, refused)
    if last is None:
        return Finding(Part.ANSWER, Level.WATCH, "never")
    if now - last > QUIET:
        return Finding(Part.ANSWER, Level.WATCH, "long", (now - last).days)
    return Finding(Part.ANSWER, Level.GOOD, "good")


def of_pack(trouble: str) -> Finding:
    """The city's knowledge in this kiosk."""
    return Finding(Part.PACK, Level.WATCH, "trouble") if trouble else Finding(Part.PACK, Level.GOOD, "good")


def of_battery(percent: int | None, *, charging: bool) -> Finding:
    """None: there is no battery, the machine stands on the mains."""
    if percent is None:
        return Finding(Part.BATTERY, Level.UNUSED, "none")
    if charging or percent >= LOW_BATTERY:
        return Finding(Part.BATTERY, Level.GOOD, "charging" if charging else "good", percent)
    return Finding(Part.BATTERY, Level.BAD if percent < EMPTY_BATTERY else Level.WATCH, "low", percent)


def of_hand(part: Part, answer: str) -> Finding:
    """What a person saw or heard: good, failed, skipped, none (not there)."""
    if answer == "good":
        return Finding(part, Level.GOOD, "good")
    if answer == "failed":
        return Finding(part, Level.BAD if part is Part.TOUCH else Level.WATCH, "failed")
    if answer == "none":
        return Finding(part, Level.WATCH if part is Part.CAMERA else Level.UNUSED, "none")
    return Finding(part, Level.UNUSED, "skipped")
