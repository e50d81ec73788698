# SPDX-License-Identifier: GPL-3.0-or-later
"""The state of the kiosk as staff read it: figures in words, what needs a look marked as such."""

from datetime import datetime, timedelta

from PySide6.QtCore import QObject

from kiosk.actions.city_way import LinkStatus
from kiosk.actions.opening_check import Way
from kiosk.actions.staff_diary import DiaryLine
from kiosk.actions.staff_pins import Door
from kiosk.actions.staff_room import StaffStatus, UnsentTicket
from kiosk.app import Kiosk
from kiosk.domain import health
from kiosk.domain.health import Finding, Level
from kiosk.domain.whereabouts import State, still_here
from resources.calendar import clock_time, long_date, short_day
from resources.texts import Words
from ui.bridge.staff_values import StaffLine


def state_lines(kiosk: Kiosk, status: StaffStatus, words: Words, parent: QObject) -> list[StaffLine]:
    """One line for each thing that staff may be asked about."""
    link, now = kiosk.link(), kiosk.clock.local(kiosk.clock.now())
    answer = health.of_answer(link.last_answer, link.refused, now)
    backlog = health.of_backlog(link.waiting, link.oldest, link.conflicts, now)
    disk = health.of_disk(status.free_mb, kiosk.config.stop_below_mb)
    clock = health.of_clock(status.clock_offset_ms)
    say = words.say

    def line(name: str, value: str, icon: str, found: Finding | None = None) -> StaffLine:
        poor = found is not None and found.level in (Level.WATCH, Level.BAD)
        advice = say(found.advice, number=found.number) if found and poor else ""
        level = found.level.value if found and poor else ""
        word = say(f"health-level-{level}") if level else ""
        return StaffLine(say(f"staff-state-{name}"), value, advice, level, word, icon, name, parent)

    reached = "unknown" if link.online is None else "online" if link.online else "away"
    lines = [
        _way(link, words, say(f"staff-state-link-{reached}"), parent),
        line("answer", _moment(kiosk, link.last_answer, words), "cloud_done", answer),
        line("unsent", _unsent(link, now, words), "send", backlog),
    ]
    if status.photos_waiting:
        lines.append(line("photos", say("staff-state-photos-some", count=status.photos_waiting), "photo_camera"))
    lines += [
        line("disk", say("staff-state-disk-free", free=status.free_mb), "storage", disk),
        line("clock", _clock(status, now, words), "schedule", clock),
        line("pack", _pack(status, words), "location_city", health.of_pack("x" if status.pack_trouble else "")),
        line("program", status.version, "info"),
    ]
    if status.damaged:
        lines.append(line("store", say("staff-state-store-damaged"), "description", health.of_store(damaged=True)))
    return lines


def _way(link: LinkStatus, words: Words, value: str, parent: QObject) -> StaffLine:
    """The way to the city, with what to do when it is shut."""
    if not link.trouble:
        return StaffLine(words.say("staff-state-link"), value, "", "", "", "wifi", "link", parent)
    level = Level.WATCH.value
    word, advice = words.say(f"health-level-{level}"), words.say(f"way-{link.trouble}")
    return StaffLine(words.say("staff-state-link"), value, advice, level, word, "cloud_off", "link", parent)


def moment(at: datetime, words: Words) -> str:
    """Sen 23 Nov, 09.44."""
    language = words.language
    return words.say("staff-state-moment", day=short_day(at.date(), language), clock=clock_time(at, language))


def _moment(kiosk: Kiosk, at: datetime | None, words: Words) -> str:
    return moment(kiosk.clock.local(at), words) if at else words.say("staff-state-never")


def age(since: timedelta, words: Words) -> str:
    """The largest unit that fits."""
    minutes = max(0, int(since.total_seconds()) // 60)
    if minutes < 60:
        return words.say("staff-age-minutes", count=minutes)
    if minutes < 48 * 60:
        return words.say("staff-age-hours", count=minutes // 60)
    return words.say("staff-age-days", count=minutes // (24 * 60))


def _unsent(link: Way, now: datetime, words: Words) -> str:
    if link.conflicts:
        return words.say("staff-state-unsent-conflict", count=link.conflicts)
    if not link.waiting:
        return words.say("staff-state-unsent-none")
    oldest = age(now - link.oldest, words) if link.oldest else age(timedelta(), words)
    return words.say("staff-state-unsent-some", count=link.waiting, age=oldest)


def _clock(status: StaffStatus, now: datetime, words: Words) -> str:
    time = clock_time(now, words.language)
    if status.clock_offset_ms is None:
        return words.say("staff-state-clock-unsure", clock=time)
    return words.say("staff-state-clock-right", clock=time, seconds=abs(status.clock_offset_ms) // 1000)


def _pack(status: StaffStatus, words: Words) -> str:
    if status.pack_waiting:
        return words.say("staff-state-pack-next", version=status.pack_version)
    if status.pack_day is None:
        return words.say("staff-state-pack-own", version=status.pack_version)
    day = long_date(status.pack_day, words.language)
    return words.say("staff-state-pack-day", version=status.pack_version, day=day)


def pin_lines(door: Door, parent: QObject) -> list[StaffLine]:
    """The PINs by their desks."""
    return [StaffLine(label, "", code=label, parent=parent) for label in door.labels]


def unsent_lines(kiosk: Kiosk, kept: tuple[UnsentTicket, ...], words: Words, parent: QObject) -> list[StaffLine]:
    """What waits, by number alone."""
    waits, refused = words.say(still_here(kiosk.link().way).title), words.say(State.REFUSED.text)
    return [
        StaffLine(
            one.ticket,
            moment(one.filed_at, words),
            level="watch" if one.conflict else "",
            level_word=refused if one.conflict else waits,
            icon="receipt_long",
            parent=parent,
        )
        for one in kept
    ]


def diary_lines(kept: tuple[DiaryLine, ...], words: Words, parent: QObject) -> list[StaffLine]:
    """Who did what."""
    known = words.ids()
    return [
        StaffLine(
            words.say(f"staff-deed-{one.deed}") if f"staff-deed-{one.deed}" in known else one.deed,
            ", ".join(filter(None, (moment(one.at, words), one.who))),
            parent=parent,
        )
        for one in kept
    ]
