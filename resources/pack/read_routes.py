# SPDX-License-Identifier: GPL-3.0-or-later
"""rute.toml: who answers what is filed, by topic, or by form where a form asks for no topic."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise

from resources.forms.model import Form, QuestionType
from resources.pack.model import Agency
from resources.pack.overlay import PackFolders
from resources.pack.read_city import EVIDENCE
from resources.pack.setting import known_texts
from resources.pack.source import Report, Table, read_toml

FILE = "rute.toml"
Agencies = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Routes:
    """Agency codes by topic and by form; the first answers."""

    by_topic: Mapping[str, Agencies]
    by_form: Mapping[str, Agencies]

    def topics_of(self, agency: str) -> tuple[str, ...]:
        """What this agency answers for."""
        return tuple(topic for topic, agencies in self.by_topic.items() if agency in agencies)


@dataclass(frozen=True, slots=True)
class _Entry:
    agencies: Agencies
    since: date
    until: date | None
    table: Table


@dataclass(frozen=True, slots=True)
class RouteReader:
    """One pass over rute.toml."""

    report: Report
    folders: PackFolders
    topics: Collection[str]
    forms: Mapping[str, Form]
    agencies: Mapping[str, Agency]
    today: date

    def read(self) -> Routes:
        """The routes in force. What has no route at all, so that nobody would answer, is a fault."""
        path, file = self.folders.find(FILE)
        table = read_toml(self.report, path, file)
        topics: dict[str, list[_Entry]] = {}
        forms: dict[str, list[_Entry]] = {}
        if table is not None:
            for entry in table.tables("rute", ("topik", "formulir")):
                self._take(entry, topics, forms)
            table.done()
        for several in (*topics.values(), *forms.values()):
            _check_order(several)
        routes = Routes(self._in_force(topics), self._in_force(forms))
        if path.exists():
            self._check_gaps(file, routes)
        return routes

    def _take(self, entry: Table, topics: dict[str, list[_Entry]], forms: dict[str, list[_Entry]]) -> None:
        if entry.has("topik") and entry.has("formulir"):
            entry.fault("formulir", "route-names-both")
        if entry.has("formulir"):
            key, code, known = "formulir", entry.known_code("formulir", self.forms, "unknown-form"), forms
        else:
            key, code, known = "topik", entry.known_code("topik", self.topics, "unknown-topic"), topics
        entry.text("topik", "")
        agencies = entry.texts("instansi")
        if not agencies and entry.has("instansi"):
            entry.fault("instansi", "no-agency", value=code)
        known_texts(entry, "instansi", agencies, self.agencies, "unknown-agency")
        since = entry.day("sejak")
        until = entry.day_or_none("sampai")
        if until is not None and until < since:
            entry.fault("sampai", "ends-before")
        if any(other.since == since for other in known.get(code, ())):
            entry.fault(key, "double-route", value=code)
        known.setdefault(code, []).append(_Entry(agencies, since, until, entry))
        entry.one_of("bukti", EVIDENCE)
        entry.text("sumber")
        entry.done()

    def _in_force(self, entries: Mapping[str, list[_Entry]]) -> dict[str, Agencies]:
        """The newest that has begun. Before the first has, the first: a machine whose clock went back still files."""
        found: dict[str, Agencies] = {}
        for code, several in entries.items():
            begun = [entry for entry in several if entry.since <= self.today]
            if begun:
                newest = max(begun, key=lambda entry: entry.since)
                if newest.until is not None and newest.until < self.today:
                    newest.table.fault("sampai", "route-ended", value=code, day=newest.until.isoformat())
                found[code] = self._there(newest)
                continue
            first = min(several, key=lambda entry: entry.since)
            first.table.fault("sejak", "route-not-begun", value=code, day=first.since.isoformat(), remark=True)
            found[code] = self._there(first)
        return found

    def _there(self, entry: _Entry) -> Agencies:
        """The agencies of a route, each one that is no more by its successor."""
        found: dict[str, None] = {}
        for code in entry.agencies:
            agency, seen = self.agencies.get(code), {code}
            while agency is not None and not agency.is_there(self.today) and agency.successor not in ("", *seen):
                seen.add(agency.successor)
                agency = self.agencies.get(agency.successor)
            if agency is None or agency.code == code:
                found[code] = None
                continue
            entry.table.fault("instansi", "route-to-former", value=code, successor=agency.code, remark=True)
            found[agency.code] = None
        return tuple(found)

    def _check_gaps(self, file: str, routes: Routes) -> None:
        for code in self.topics:
            if code not in routes.by_topic:
                self.report.add(file, None, f"topik {code}", "no-route", value=code)
        for code, form in self.forms.items():
            if code not in routes.by_form and not finds_its_own_way(form):
                self.report.add(file, None, f"formulir {code}", "no-form-route", value=code)


def _check_order(several: Sequence[_Entry]) -> None:
    """Of routes one after another: days that two have, and days that none has."""
    ordered = sorted(several, key=lambda entry: entry.since)
    for one, after in pairwise(ordered):
        if one.until is None:
            continue  # it holds until the next begins
        if one.until >= after.since:
            one.table.fault("sampai", "route-overlap", day=after.since.isoformat())
        elif one.until + timedelta(days=1) < after.since:
            first, last = one.until + timedelta(days=1), after.since - timedelta(days=1)
            one.table.fault("sampai", "route-gap", first=first.isoformat(), last=last.isoformat())


def finds_its_own_way(form: Form) -> bool:
    """Whether its answers say who gets it: the topic's route, or the agency of the service."""
    asked = {question.type for page in form.pages for question in page.questions}
    return not asked.isdisjoint({QuestionType.TOPIC, QuestionType.SERVICE})
