# SPDX-License-Identifier: GPL-3.0-or-later
"""rute.toml: who answers what is filed, by topic, or by form where a form asks for no topic."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date

from resources.forms.model import Form, QuestionType
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
    table: Table


@dataclass(frozen=True, slots=True)
class RouteReader:
    """One pass over rute.toml."""

    report: Report
    folders: PackFolders
    topics: Collection[str]
    forms: Mapping[str, Form]
    agencies: Collection[str]
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
        if any(other.since == since for other in known.get(code, ())):
            entry.fault(key, "double-route", value=code)
        known.setdefault(code, []).append(_Entry(agencies, since, entry))
        entry.one_of("bukti", EVIDENCE)
        entry.text("sumber")
        entry.done()

    def _in_force(self, entries: Mapping[str, list[_Entry]]) -> dict[str, Agencies]:
        """The newest that has begun. Before the first has, the first: a machine whose clock went back still files."""
        found: dict[str, Agencies] = {}
        for code, several in entries.items():
            begun = [entry for entry in several if entry.since <= self.today]
            if begun:
                found[code] = max(begun, key=lambda entry: entry.since).agencies
                continue
            first = min(several, key=lambda entry: entry.since)
            first.table.fault("sejak", "route-not-begun", value=code, day=first.since.isoformat(), remark=True)
            found[code] = first.agencies
        return found

    def _check_gaps(self, file: str, routes: Routes) -> None:
        for code in self.topics:
            if code not in routes.by_topic:
                self.report.add(file, None, f"topik {code}", "no-route", value=code)
        for code, form in self.forms.items():
            if code not in routes.by_form and not finds_its_own_way(form):
                self.report.add(file, None, f"formulir {code}", "no-form-route", value=code)


def finds_its_own_way(form: Form) -> bool:
    """Whether its answers say who gets it: the topic's route, or the agency of the service."""
    asked = {question.type for page in form.pages for question in page.questions}
    return not asked.isdisjoint({QuestionType.TOPIC, QuestionType.SERVICE})
