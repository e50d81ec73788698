# SPDX-License-Identifier: GPL-3.0-or-later
"""Steps for the cases that were picked from the list: /kerja/massal."""

from collections.abc import Mapping, Sequence

from starlette.responses import RedirectResponse, Response

from sync.central.city import City
from sync.central.doorway import Doorway, Page, Turn
from sync.central.errors import NotFoundError, RuleError
from sync.central.pages import Pages, slug, tone
from sync.central.permissions import Permission
from sync.central.worklist import bulk, views
from sync.central.worklist.bulk import MOST_PICKED, Refused, Step
from sync.central.worklist.filter import query_of
from sync.protocol.records import CaseState

BULK = "/kerja/massal"
ASSIGN = "petugas"
"""The step that changes no state: the cases are given to a person."""
APPROVE = "setuju"
"""Lets the waiting words of each out."""


class BulkDoor:
    """/kerja/massal."""

    def __init__(self, city: City, pages: Pages, doorway: Doorway) -> None:
        self._city = city
        self._pages = pages
        self._doorway = doorway

    def listing(self) -> tuple[Page, ...]:
        """Its pages."""
        return (Page("POST", BULK, frozenset({Permission.BULK}), self.answer),)

    def answer(self, turn: Turn) -> Response:
        """The steps that the picked cases have in common; with a step, take it."""
        versions = picked_in(turn.form)
        if not versions:
            return RedirectResponse(self._list(turn), 303)
        if "target" not in turn.form:
            return self._page(turn, versions)
        try:
            refused = bulk.take(self._city, turn.person, versions, _step(turn.form))
        except NotFoundError:
            raise
        except RuleError as error:
            return self._page(turn, versions, problem=error)
        return self._page(turn, versions, refused) if refused else self._page(turn, versions, is_done=True)

    def _page(
        self,
        turn: Turn,
        versions: Mapping[int, int],
        refused: Sequence[Refused] = (),
        *,
        problem: RuleError | None = None,
        is_done: bool = False,
    ) -> Response:
        picked = bulk.picked_cases(self._city, turn.person, list(versions))
        why = {one.case.id: one.why for one in refused}
        return self._pages.render(
            "worklist_bulk.html",
            422 if refused or problem else 200,
            visitor=turn.person,
            token=self._doorway.token(turn.cookie),
            picked=picked,
            offered=() if is_done else bulk.offered(self._city, turn.person, picked),
            people=() if is_done else bulk.people(self._city, turn.person, picked),
            to_approve={} if is_done else bulk.to_approve(self._city, turn.person, picked),
            why=why,
            problem=problem,
            is_done=is_done,
            typed=turn.form,
            back=self._list(turn),
            query=query_of(self._city, views.read_query(self._city, turn.form.get("asal", ""))),
            agencies=sorted(self._city.pack.agencies.values(), key=lambda agency: agency.name),
            assign=ASSIGN,
            approve=APPROVE,
            today=self._city.today(),
            tone=tone,
            slug=slug,
        )

    def _list(self, turn: Turn) -> str:
        query = query_of(self._city, views.read_query(self._city, turn.form.get("asal", "")))
        return f"/kerja?{query}" if query else "/kerja"


def picked_in(form: Mapping[str, str]) -> dict[int, int]:
    """Case numbers and the versions that the person saw: fields named k12 with a version each."""
    found = {}
    for name, version in form.items():
        number = name.removeprefix("k")
        if name != number and _is_number(number) and _is_number(version):
            found[int(number)] = int(version)
    return dict(list(found.items())[:MOST_PICKED])


def _step(form: Mapping[str, str]) -> Step:
    target, person, template = form.get("target", ""), form.get("person", ""), form.get("template", "")
    if target == ASSIGN:
        return Step(person_id=int(person) if _is_number(person) else None)
    if target == APPROVE:
        return Step(approves=True)
    if target not in CaseState.__members__.values():
        raise NotFoundError
    return Step(
        CaseState(target),
        form.get("public_text", ""),
        form.get("internal_text", ""),
        form.get("agency", ""),
        int(template) if _is_number(template) else None,
    )


def _is_number(text: str) -> bool:
    return text.isascii() and text.isdecimal() and len(text) < 16
