# SPDX-License-Identifier: GPL-3.0-or-later
"""How a kiosk is, as it told with its last question, in text ids: the city sees it before residents notice."""

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

import msgspec

from sync.central.models import Kiosk
from sync.protocol.records import KioskReport, SignedReport

SILENT = timedelta(days=1)
DRIFT = timedelta(minutes=2)
OLD = timedelta(days=1)
KNOWN_TROUBLES = ("disk-low", "database-damaged", "pack-broken", "conflicts", "paper")
KNOWN_PARTS = (
    "printer", "disk", "store", "clock", "backlog", "answer", "pack", "battery", "camera", "scanner", "touch", "sound",
)  # fmt: skip
"""Parts of an opening check that have a name (health-PART)."""
_HOUR, _DAY = 60, 24 * 60


@dataclass(frozen=True, slots=True)
class Fact:
    """One line."""

    text: str
    values: dict[str, str | int] = field(default_factory=dict)
    age: tuple[str, int] | None = None
    """Text id and number of an age that the line names as $age."""
    parts: tuple[str, ...] = ()
    """Text ids of what the line names as $parts."""
    wrong: bool = False
    """Somebody should look."""


@dataclass(frozen=True, slots=True)
class Wellbeing:
    """What the list of kiosks says of one."""

    silence: Fact
    """Since when nothing was heard of it."""
    silent: bool
    """That is more than a day."""
    facts: tuple[Fact, ...]

    @property
    def wrong(self) -> bool:
        """Whether somebody should look at this kiosk."""
        return self.silent or any(fact.wrong for fact in self.facts)


def wellbeing(kiosk: Kiosk, now: datetime) -> Wellbeing:
    """Of a kiosk, now. One that never spoke after it was enrolled is silent since then."""
    heard = kiosk.last_seen_at or kiosk.enrolled_at
    report = msgspec.msgpack.decode(kiosk.report, type=KioskReport) if kiosk.report else None
    facts = _facts(report, kiosk.version, now) if report else ()
    silence = Fact("central-kiosk-silent", age=spoken_age(now - heard))
    return Wellbeing(silence, kiosk.revoked_at is None and now - heard > SILENT, facts)


def unsent_age(kiosk: Kiosk) -> tuple[int, timedelta] | None:
    """How many records lay at a kiosk when it last spoke, and the age of the oldest; None when there were none."""
    report = msgspec.msgpack.decode(kiosk.report, type=KioskReport) if kiosk.report else None
    return (report.waiting, timedelta(milliseconds=report.oldest_ms)) if report and report.waiting else None


def _facts(report: KioskReport, enrolled_as: str, now: datetime) -> tuple[Fact, ...]:
    troubles = report.troubles or ((report.trouble,) if report.trouble else ())
    version = report.version or enrolled_as
    facts = [_trouble(code) for code in troubles]
    facts += [_shut(report.check.shut)] if report.check and report.check.shut else []
    facts += [_queue(report)]
    if report.photos_waiting:
        facts.append(Fact("central-kiosk-photos", {"count": report.photos_waiting}))
    facts += [_clock(report.clock_offset)]
    if report.free_mb >= 0:
        facts.append(Fact("central-kiosk-room", {"free": report.free_mb}, wrong="disk-low" in troubles))
    pack = report.pack_version
    facts.append(
        Fact("central-kiosk-versions", {"version": version, "pack": pack})
        if pack
        else Fact("central-kiosk-version", {"version": version})
    )
    facts += [_checked(report.check, now)] if report.check else []
    return tuple(facts)


def _checked(check: SignedReport, now: datetime) -> Fact:
    """The last opening check: when, by whom, what was not well, and why it was opened all the same."""
    at = datetime.fromtimestamp(check.at / 1000, UTC)
    named = dict.fromkeys(code.partition("-")[0] for code in check.findings)
    parts = tuple(f"health-{part}" for part in named if part in KNOWN_PARTS)
    values: dict[str, str | int] = {"who": check.who}
    if check.reason:
        return Fact("central-kiosk-check-anyway", {**values, "reason": check.reason}, spoken_age(now - at), parts, True)
    return Fact(f"central-kiosk-check-{'poor' if parts else 'good'}", values, spoken_age(now - at), parts)


def _trouble(code: str) -> Fact:
    known = code in KNOWN_TROUBLES
    return Fact(f"central-trouble-{code if known else 'other'}", {} if known else {"code": code}, wrong=True)


def _shut(why: str) -> Fact:
    return Fact(f"central-kiosk-shut-{'unfit' if why == 'unfit' else 'today'}", wrong=why == "unfit")


def _queue(report: KioskReport) -> Fact:
    if not report.waiting:
        return Fact("central-kiosk-nothing-waits")
    age = timedelta(milliseconds=report.oldest_ms)
    return Fact("central-kiosk-waits", {"count": report.waiting}, spoken_age(age), wrong=age > OLD)


def _clock(offset_ms: int | None) -> Fact:
    if offset_ms is None:
        return Fact("central-kiosk-clock-unknown", wrong=True)
    drift = timedelta(milliseconds=abs(offset_ms))
    if drift <= DRIFT:
        return Fact("central-kiosk-clock-good")
    return Fact("central-kiosk-clock-off", age=spoken_age(drift), wrong=True)


def spoken_age(age: timedelta) -> tuple[str, int]:
    """Text id and number: minutes, hours, days."""
    minutes = max(int(age.total_seconds()), 0) // 60
    if minutes >= 2 * _DAY:
        return "central-age-days", minutes // _DAY
    if minutes >= 2 * _HOUR:
        return "central-age-hours", minutes // _HOUR
    return "central-age-minutes", minutes
