# SPDX-License-Identifier: GPL-3.0-or-later
"""Filters with a name: those everybody has, and those a person kept."""

from dataclasses import dataclass
from urllib.parse import parse_qsl

from sqlalchemy import func, select
from starlette.datastructures import QueryParams

from sync.central.accounts import Visitor
from sync.central.city import City
from sync.central.errors import RuleError
from sync.central.models import SavedView
from sync.central.permissions import Permission
from sync.central.states import lets_out
from sync.central.worklist.filter import Clock, Filter, query_of, read_filter
from sync.protocol.records import CaseState

MOST_VIEWS = 20
LONGEST_NAME = 40
LONGEST_QUERY = 2000


@dataclass(frozen=True, slots=True)
class View:
    """A filter that can be reached by its name."""

    name: str
    """A text id for everybody's; the person's own words for a kept one."""
    query: str
    kept_id: int = 0
    """0: everybody's."""


def usual_views(city: City, visitor: Visitor) -> tuple[View, ...]:
    """What everybody in this role looks for."""
    wanted = {"list-view-open": Filter(), "list-view-late": Filter(clock=Clock.LATE)}
    if visitor.may(Permission.VERIFY):
        wanted["list-view-new"] = Filter(states=(CaseState.RECEIVED.value, CaseState.REOPENED.value))
    wanted["list-view-soon"] = Filter(clock=Clock.SOON)
    wanted["list-view-silent"] = Filter(clock=Clock.SILENT)
    if lets_out(visitor.permissions):
        wanted["list-view-approval"] = Filter(approval=True)
    if not visitor.may(Permission.INSPECT):
        wanted["list-view-mine"] = Filter(mine=True)
    return tuple(View(name, query_of(city, one)) for name, one in wanted.items())


def kept_views(city: City, visitor: Visitor) -> tuple[View, ...]:
    """What this person kept, by name."""
    own = select(SavedView).where(SavedView.account_id == visitor.account_id).order_by(SavedView.name)
    with city.database.read() as session:
        return tuple(View(kept.name, kept.query, kept.id) for kept in session.scalars(own))


def keep(city: City, visitor: Visitor, name: str, query: str) -> None:
    """Give a filter a name; the same name again replaces it. Raises RuleError."""
    name = " ".join(name.replace("\0", "").split())
    if not 0 < len(name) <= LONGEST_NAME:
        raise RuleError("list-view-name-length", most=LONGEST_NAME)
    whole = query_of(city, read_query(city, query).whole)
    with city.database.write() as session:
        own = SavedView.account_id == visitor.account_id
        kept = session.scalar(select(SavedView).where(own, SavedView.name == name))
        if kept is not None:
            kept.query = whole
            return
        if (session.scalar(select(func.count()).select_from(SavedView).where(own)) or 0) >= MOST_VIEWS:
            raise RuleError("list-view-many", most=MOST_VIEWS)
        session.add(SavedView(account_id=visitor.account_id, name=name, query=whole))


def forget(city: City, visitor: Visitor, number: int) -> None:
    """Drop one of the person's own."""
    with city.database.write() as session:
        kept = session.get(SavedView, number)
        if kept is not None and kept.account_id == visitor.account_id:
            session.delete(kept)


def read_query(city: City, query: str) -> Filter:
    """A filter as a form carries it along."""
    return read_filter(city, QueryParams(parse_qsl(query[:LONGEST_QUERY])))
