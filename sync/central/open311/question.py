# SPDX-License-Identifier: GPL-3.0-or-later
"""What a client asks for, read strictly: dates with zone, lists by comma, pages. An empty value is an absent one."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from sync.central.open311.wire import FaultError

SPAN = timedelta(days=90)
"""GeoReport: the longest time between start_date and end_date."""
MOST = 1000
_STATUSES = ("open", "closed")


@dataclass(frozen=True, slots=True)
class Question:
    """GET /requests."""

    ids: tuple[str, ...]
    service_codes: tuple[str, ...]
    start: datetime | None
    end: datetime | None
    updated_after: datetime | None
    updated_before: datetime | None
    statuses: tuple[str, ...]
    box: tuple[float, float, float, float] | None
    """West, south, east, north."""
    page: int
    page_size: int
    extended: bool


def read_question(given: Mapping[str, str], now: datetime) -> Question:
    """Raises FaultError 400 that names every parameter that cannot be understood."""
    faults: list[str] = []

    def moment(name: str) -> datetime | None:
        try:
            return _moment(given.get(name, ""))
        except ValueError:
            faults.append(f"{name} must be a W3C date with time and zone, such as 2026-11-21T08:00:00+07:00")
            return None

    def number(name: str, other: int, most: int) -> int:
        text = given.get(name, "") or str(other)
        if not (text.isascii() and text.isdecimal() and len(text) < 9 and 1 <= int(text) <= most):
            faults.append(f"{name} must be a whole number from 1 to {most}")
            return other
        return int(text)

    ids, codes, statuses = (_parts(given.get(name, "")) for name in ("service_request_id", "service_code", "status"))
    if not set(statuses) <= set(_STATUSES):
        faults.append("status must be open, closed or both")
    start, end = moment("start_date"), moment("end_date")
    after, before = moment("updated_after"), moment("updated_before")
    box = _box(given.get("bbox", ""), faults)
    page, page_size = number("page", 1, 10**6), number("page_size", MOST, MOST)
    if start and end and end < start:
        faults.append("end_date lies before start_date")
    if faults:
        raise FaultError(400, *faults)
    if not ids:
        start, end = _window(start, end, now, asked_for_changes=bool(after or before))
    extended = given.get("extensions", "").lower() in ("true", "1")
    return Question(ids, codes, start, end, after, before, statuses, box, page, page_size, extended)


def read_span(given: Mapping[str, str]) -> tuple[datetime | None, datetime | None]:
    """start_date and end_date alone. Raises FaultError."""
    try:
        return _moment(given.get("start_date", "")), _moment(given.get("end_date", ""))
    except ValueError as error:
        raise FaultError(400, "start_date and end_date must be W3C dates with time and zone") from error


def _window(
    start: datetime | None, end: datetime | None, now: datetime, *, asked_for_changes: bool
) -> tuple[datetime | None, datetime | None]:
    """At most 90 days; the last 90 when nothing was said. What changed since is asked of cases of any age."""
    if asked_for_changes and start is None and end is None:
        return None, None
    if start is None:
        end = end or now
        return end - SPAN, end
    return start, min(end or now, start + SPAN)


def _moment(text: str) -> datetime | None:
    if not text:
        return None
    # a plus sign that a client forgot to escape arrives as a space
    moment = datetime.fromisoformat(text.strip().replace(" ", "+") if "T" in text else text)
    if "T" not in text:
        return moment.replace(tzinfo=UTC)
    if moment.tzinfo is None:
        raise ValueError("no zone")
    return moment


def _parts(text: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(part.strip() for part in text.split(",") if part.strip()))[:MOST]


def _box(text: str, faults: list[str]) -> tuple[float, float, float, float] | None:
    if not text:
        return None
    try:
        west, south, east, north = (float(part) for part in text.split(","))
    except ValueError:
        faults.append("bbox must be west,south,east,north in degrees")
        return None
    return west, south, east, north
