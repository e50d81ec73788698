# SPDX-License-Identifier: GPL-3.0-or-later
"""Figures by day: what all cases add up to. Everything here can be counted again from the events."""

from datetime import date, datetime

from sqlalchemy import ForeignKey, Index, String, text
from sqlalchemy.orm import Mapped, mapped_column

from sync.central.models.schema import Number, Table


class RollupDay(Table):
    """What the cases of one group add up to on one day or in one month; columns as entries.Measure names them."""

    __tablename__ = "rollup_day"
    __table_args__ = (
        Index(
            "ix_rollup_day_open", "dimension", "grain", "key", "start",
            sqlite_where=text("still_open > 0"), postgresql_where=text("still_open > 0"),
        ),
    )  # fmt: skip
    dimension: Mapped[str] = mapped_column(String(12), primary_key=True)
    """all, agency, kelurahan, kiosk, topic, service, channel."""
    grain: Mapped[str] = mapped_column(String(5), primary_key=True)
    """day or month: years are read by months."""
    start: Mapped[date] = mapped_column(primary_key=True)
    key: Mapped[str] = mapped_column(String(64), primary_key=True)
    received: Mapped[int]
    verify_owed: Mapped[int]
    verify_kept: Mapped[int]
    answer_owed: Mapped[int]
    answer_kept: Mapped[int]
    finished: Mapped[int]
    ended: Mapped[int]
    ended_reopened: Mapped[int]
    asked: Mapped[int]
    satisfied: Mapped[int]
    not_ours: Mapped[int]
    open: Mapped[int]
    """More or fewer than the day before; so are waiting and overdue."""
    waiting: Mapped[int]
    overdue: Mapped[int]
    still_open: Mapped[int]


class RollupLength(Table):
    """How many cases of a group finished on that day or in that month after so many days."""

    __tablename__ = "rollup_length"
    dimension: Mapped[str] = mapped_column(String(12), primary_key=True)
    grain: Mapped[str] = mapped_column(String(5), primary_key=True)
    start: Mapped[date] = mapped_column(primary_key=True)
    key: Mapped[str] = mapped_column(String(64), primary_key=True)
    days: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    cases: Mapped[int]


class RollupWithin(Table):
    """What the cases of one agency or kelurahan add up to in a month, group by group; its days are packed."""

    __tablename__ = "rollup_within"
    reach: Mapped[str] = mapped_column(String(12), primary_key=True)
    """agency or kelurahan."""
    code: Mapped[str] = mapped_column(String(40), primary_key=True)
    dimension: Mapped[str] = mapped_column(String(12), primary_key=True)
    start: Mapped[date] = mapped_column(primary_key=True)
    """The first day of the month."""
    key: Mapped[str] = mapped_column(String(64), primary_key=True)
    open: Mapped[int]
    """More or fewer than the month before; so are waiting and overdue."""
    waiting: Mapped[int]
    overdue: Mapped[int]
    oldest: Mapped[date | None]
    """The day of this month on which the oldest came that is open now."""
    month: Mapped[bytes]
    """msgpack: sums of the whole month in the order of the measures, then the days of work of each finished case."""
    days: Mapped[bytes]
    """msgpack: amounts by day and measure."""
    lengths: Mapped[bytes]
    """msgpack: how many finished, by day and days of work."""


class CaseTally(Table):
    """What a case has added so far, so that a change of it can be taken back exactly."""

    __tablename__ = "case_tally"
    case_id: Mapped[int] = mapped_column(ForeignKey("cases.id"), primary_key=True)
    version: Mapped[int]
    """Of the case when it was counted."""
    body: Mapped[bytes]
    """msgpack of its groups and entries."""


class RollupMark(Table):
    """How far the events were counted, and by which rules; one row."""

    __tablename__ = "rollup_mark"
    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    event_id: Mapped[int] = mapped_column(Number)
    rules: Mapped[bytes]
    """Digest of deadlines and closed days: when they change, everything is counted again."""
    whole_from: Mapped[int] = mapped_column(Number)
    """Up to this event all is counted for the first time or anew; until the mark is there, figures lack some."""
    successions: Mapped[bytes]
    """Digest of who handed over when: where it changes, what was handed over is counted again."""
    cells_whole: Mapped[bool]
    """Whether the cells hold every case, also what has ended."""


class OpenCell(Table):
    """How many open cases share a state, a topic, an agency and a day; with the changes since, always exact."""

    __tablename__ = "open_cell"
    kind: Mapped[str] = mapped_column(String(5), primary_key=True)
    """Which day: due (of the work list) or filed."""
    day: Mapped[date] = mapped_column(primary_key=True)
    state: Mapped[str] = mapped_column(String(24), primary_key=True)
    topic: Mapped[str] = mapped_column(String(40), primary_key=True)
    agency: Mapped[str] = mapped_column(String(40), primary_key=True)
    secret: Mapped[bool] = mapped_column(primary_key=True)
    cases: Mapped[int]


class OpenChange(Table):
    """A case that began to be open like this, or ceased to: written by the database itself, with the change."""

    __tablename__ = "open_change"
    id: Mapped[int] = mapped_column(Number, primary_key=True)
    cases: Mapped[int]
    """One, or minus one."""
    state: Mapped[str] = mapped_column(String(24))
    topic: Mapped[str] = mapped_column(String(40))
    agency: Mapped[str] = mapped_column(String(40))
    secret: Mapped[bool]
    rank_day: Mapped[date]
    filed_at: Mapped[datetime]


class AuditHead(Table):
    """One hash over every event of the city until the end of a day; printed on paper, it holds them all."""

    __tablename__ = "audit_head"
    day: Mapped[date] = mapped_column(primary_key=True)
    event_id: Mapped[int] = mapped_column(Number)
    """The last event that it holds."""
    events: Mapped[int]
    """How many the day added."""
    head: Mapped[bytes]
