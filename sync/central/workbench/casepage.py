# SPDX-License-Identifier: GPL-3.0-or-later
"""The page of one case: what is known, what happened, and what this person may do next. A refusal keeps every word."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from starlette.responses import RedirectResponse, Response

from resources.forms.model import Answer, Place
from sync.central import casebook, cases, matters
from sync.central.access.scope import may_open_identity
from sync.central.accounts import Visitor
from sync.central.casebook import CaseFile
from sync.central.casework import (
    assignment,
    closing,
    drafts,
    merging,
    photos,
    presence,
    replies,
    secrecy,
    splitting,
    twins,
)
from sync.central.city import City
from sync.central.doorway import Doorway, Turn
from sync.central.errors import CaseChangedError, NotFoundError, RuleError
from sync.central.models import Case, CaseStep
from sync.central.pages import Pages
from sync.central.permissions import Permission
from sync.central.states import Change, Need, changes_from, lets_out
from sync.central.workbench import answers
from sync.protocol.records import CaseState

CASE = "/kerja/kasus/{case}"
_TYPED = ("public_text", "internal_text", "extend_reason", "note", "draft_text", "return_words", "split_words")
"""Fields that hold a person's own sentences."""
_NAMES_A_CASE = frozenset({"merged", "parted", "split", "split-from", "work-photo"})


@dataclass(frozen=True, slots=True)
class Joinable:
    """What the case page says of others joining."""

    offered: bool
    """A verifier may publish it."""
    landmark: str
    """The resident's own words for the place, to be written anew."""
    is_hidden: bool
    """The resident asked for her name to be kept from the agency: the place must not give her away."""


class CasePage:
    """Shows a case, and shows it again after a step."""

    def __init__(self, city: City, pages: Pages, doorway: Doorway) -> None:
        self._city = city
        self._pages = pages
        self._doorway = doorway

    def after(self, turn: Turn, work: Callable[[int], None]) -> Response:
        """Do the work, then show the case anew; refused, everything typed stays where it was."""
        case_id = turn.number("case")
        try:
            work(case_id)
        except NotFoundError:
            if typed_words(turn.form):
                return self._gone(turn)
            raise
        except RuleError as error:
            return self.show(turn, error)
        return RedirectResponse(f"/kerja/kasus/{case_id}", 303)

    def show(
        self,
        turn: Turn,
        problem: RuleError | None = None,
        contact: Mapping[str, Answer] | None = None,
        typed: Mapping[str, str] | None = None,
    ) -> Response:
        """The page. typed: what stands in its fields when there was no refusal."""
        person = turn.person
        city, words = self._pages.city(person.language), self._pages.words(person.language)
        file = casebook.case_file(city, person, turn.number("case"))
        form = city.pack.forms.get(file.case.form)
        in_fields = typed if typed is not None else turn.form if problem else {}
        changes = steps_for(person, file.case)
        return self._pages.render(
            "case.html",
            422 if problem else 200,
            visitor=person,
            token=self._doorway.token(turn.cookie),
            file=file,
            case=file.case,
            said=(*answers.said(city, words, form, file.answers), *answers.brought(file, words)),
            contact=answers.contact_in_full(city, words, form, contact or {}),
            may_open=may_open_identity(person, file.case),
            changes=changes,
            extension=cases.extension_of(city, file.case) if lets_out(person.permissions) else None,
            joinable=self._joinable(person, file),
            may_publish=person.may(Permission.PUBLISH_MATTER)
            and file.case.joined_id is None
            and cases.may_be_public(city, file.case),
            number_name=form.number_name if form else "",
            longest_landmark=matters.LONGEST,
            owed=casebook.is_owed(file.case),
            today=city.today(),
            typed=in_fields,
            problem=problem,
            **self._casework(person, file, changes, turn, problem),
        )

    def _casework(
        self, person: Visitor, file: CaseFile, changes: tuple[Change, ...], turn: Turn, problem: RuleError | None
    ) -> Mapping[str, Any]:
        """What stands on the page of drafts, templates, people, and cases that belong together."""
        city, case = self._pages.city(person.language), file.case
        prepared = drafts.draftable(case, person)
        spoken = {row.target for row in (*changes, *prepared) if row.need is Need.PUBLIC_TEXT}
        version = turn.form.get("version", "")
        known = int(version) if version.isascii() and version.isdecimal() and len(version) < 10 else case.version
        is_late = isinstance(problem, CaseChangedError)
        return {
            "draft": file.draft,
            "may_let_out": lets_out(person.permissions) and case.joined_id is None,
            "may_draft": person.may(Permission.DRAFT),
            "prepared": prepared,
            "templates": {target.value: replies.suggested(city, case, target) for target in spoken},
            "twins": twins.twins_of(city, person, case) if person.may(Permission.MERGE) else (),
            "is_merged": merging.is_merged(case),
            "may_add_photo": photos.may_add(case, person) and len(file.work_photos) < photos.MOST,
            "photo_megabytes": photos.LARGEST // 1024 // 1024,
            "photo_may_be_public": cases.may_be_public(city, case),
            "is_blind": secrecy.is_blind(city, case),
            "secret_readers": secrecy.verifiers(city) if case.secret else (),
            "may_split": splitting.may_split(case, person),
            "topics": sorted(city.pack.topics.values(), key=lambda topic: topic.name),
            "people": assignment.people_for(city, case) if assignment.may_give(case, person) else (),
            "assigned": file.assigned,
            "others_here": presence.look(city, person, case.id),
            "body_name": lambda code: city.pack.bodies[code].name if code in city.pack.bodies else code,
            "agencies": sorted(city.pack.agencies.values(), key=lambda agency: agency.name),
            "bodies": sorted(city.pack.bodies.values(), key=lambda body: body.name),
            "has_code": closing.can_be_closed_by_code(case),
            "meanwhile": [one for one in file.history if one.step.number > known] if is_late else [],
            "other_case": _other_case,
            "left_over": _left_over(turn.form, changes, prepared) if problem else "",
        }

    def _joinable(self, visitor: Visitor, file: CaseFile) -> Joinable:
        places = [answer.landmark for answer in file.answers.values() if isinstance(answer, Place)]
        offered = visitor.may(Permission.PUBLISH_MATTER) and matters.may_be_published(self._city, file.case)
        return Joinable(offered, next(iter(places), "")[: matters.LONGEST], file.case.identity != "pakai")

    def _gone(self, turn: Turn) -> Response:
        """The case is out of this person's reach, perhaps since a moment ago: her words are hers all the same."""
        return self._pages.render(
            "words_kept.html",
            404,
            visitor=turn.person,
            token=self._doorway.token(turn.cookie),
            words=typed_words(turn.form),
        )


def steps_for(visitor: Visitor, case: Case) -> tuple[Change, ...]:
    """What this person may do with the case; one that follows another is worked on there."""
    rows = changes_from(CaseState(case.state), visitor.permissions)
    if case.joined_id is None:
        return rows
    return tuple(row for row in rows if merging.is_merged(case) and row.target is CaseState.REOPENED)


def typed_words(form: Mapping[str, str]) -> str:
    """Everything that a person wrote into a form."""
    return "\n\n".join(form[name].strip() for name in _TYPED if form.get(name, "").strip())


def _other_case(step: CaseStep) -> tuple[str, str]:
    """The number of the case that an event names, and the rest of its inner words."""
    named = step.action in _NAMES_A_CASE or (step.action == "state" and step.state == CaseState.DUPLICATE)
    first, _, rest = step.internal_text.partition("\n")
    number = first.removeprefix("#")
    return (number, rest) if named and first != number and number.isdecimal() else ("", step.internal_text)


def _left_over(form: Mapping[str, str], changes: tuple[Change, ...], prepared: tuple[Change, ...]) -> str:
    """Words of a step that is no longer offered: they get a place of their own."""
    offered = {row.target.value for row in (*changes, *prepared)}
    target = form.get("target", "")
    return typed_words(form) if target and target not in offered else ""
