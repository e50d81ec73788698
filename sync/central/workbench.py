# SPDX-License-Identifier: GPL-3.0-or-later
"""Where agencies work: one case with the steps its state allows. Plain forms, no script."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from starlette.responses import RedirectResponse, Response

from resources.forms.identity import national_digits
from resources.forms.model import Answer, Form, Place, Question, QuestionType
from resources.forms.speak import readable
from resources.texts import Words
from sync.central import casebook, cases, matters
from sync.central.access.scope import may_open_identity
from sync.central.accounts import Visitor
from sync.central.blobs import shown_photo
from sync.central.casebook import CaseFile
from sync.central.cases import Wish
from sync.central.city import City
from sync.central.doorway import CASES, Doorway, Page, Turn
from sync.central.errors import NotFoundError, RuleError
from sync.central.intake import IDENTITIES
from sync.central.models import Case
from sync.central.pages import Pages, slug, tone
from sync.central.permissions import CASE_CHANGERS, IDENTITY_READERS, Permission
from sync.central.states import Change, changes_from
from sync.protocol.records import CaseState

CASE = "/kerja/kasus/{case}"


@dataclass(frozen=True, slots=True)
class Said:
    """One answer under its question, in words."""

    label: str
    value: str
    is_story: bool = False


@dataclass(frozen=True, slots=True)
class Joinable:
    """What the case page says of others joining."""

    offered: bool
    """A verifier may publish it."""
    landmark: str
    """The resident's own words for the place, to be written anew."""
    is_hidden: bool
    """The resident asked for her name to be kept from the agency: the place must not give her away."""


class Workbench:
    """/kerja/kasus/{id}."""

    def __init__(self, city: City, pages: Pages, doorway: Doorway) -> None:
        self._city = city
        self._pages = pages
        self._doorway = doorway

    def listing(self) -> tuple[Page, ...]:
        """Its pages."""
        return (
            Page("GET", CASE, CASES, self.show_case),
            Page("POST", CASE, CASE_CHANGERS, self.change),
            Page("POST", CASE + "/catatan", frozenset({Permission.NOTE}), self.note),
            Page("POST", CASE + "/identitas", IDENTITY_READERS, self.identity),
            Page("POST", CASE + "/waktu", frozenset({Permission.ANSWER}), self.extend),
            Page("POST", CASE + "/umum", frozenset({Permission.PUBLISH_MATTER}), self.publish_words),
            Page("POST", CASE + "/ikut", frozenset({Permission.PUBLISH_MATTER}), self.share),
            Page("POST", CASE + "/ikut/tutup", frozenset({Permission.PUBLISH_MATTER}), self.unshare),
            Page("GET", CASE + "/foto/{photo}", CASES, self.photo),
        )

    def show_case(self, turn: Turn) -> Response:
        """One case."""
        return self._case_page(turn)

    def change(self, turn: Turn) -> Response:
        """Take the step that a button asks for; a refusal keeps every word that was typed."""
        form = turn.form
        target, version = form.get("target", ""), form.get("version", "")
        try:
            wish = Wish(
                CaseState(target),
                int(version),
                form.get("public_text", ""),
                form.get("internal_text", ""),
                form.get("agency", ""),
                form.get("case_number", ""),
            )
        except ValueError as error:
            raise NotFoundError from error
        return self._then_show(turn, lambda case_id: cases.change(self._city, turn.person, case_id, wish))

    def note(self, turn: Turn) -> Response:
        """Write a note for colleagues."""
        text = turn.form.get("note", "")
        return self._then_show(turn, lambda case_id: cases.add_note(self._city, turn.person, case_id, text))

    def identity(self, turn: Turn) -> Response:
        """Show who the person is, once, after the look was written down."""
        try:
            reason = turn.form.get("reason", "")
            contact = cases.open_identity(self._city, turn.person, turn.number("case"), reason)
        except RuleError as error:
            return self._refused(turn, error)
        return self._case_page(turn, contact=contact)

    def extend(self, turn: Turn) -> Response:
        """Put the promised day off, once, where the rule allows it."""
        version, reason = turn.form.get("version", ""), turn.form.get("extend_reason", "")
        if not version.isascii() or not version.isdecimal() or len(version) > 9:
            raise NotFoundError
        return self._then_show(
            turn, lambda case_id: cases.extend(self._city, turn.person, case_id, int(version), reason)
        )

    def publish_words(self, turn: Turn) -> Response:
        """Words that everybody may read."""
        text = turn.form.get("public_words", "")
        return self._then_show(turn, lambda case_id: cases.publish_words(self._city, turn.person, case_id, text))

    def share(self, turn: Turn) -> Response:
        """Let other residents join the case."""
        landmark = turn.form.get("landmark", "")
        return self._then_show(turn, lambda case_id: matters.publish(self._city, turn.person, case_id, landmark))

    def unshare(self, turn: Turn) -> Response:
        """Let nobody else join."""
        return self._then_show(turn, lambda case_id: matters.withdraw(self._city, turn.person, case_id))

    def photo(self, turn: Turn) -> Response:
        """A photo, opened and drawn anew."""
        found = casebook.photo_of(self._city, turn.person, turn.number("case"), turn.number("photo"))
        drawn = shown_photo(self._city, found.sha256, found.key)
        if drawn is None:
            raise NotFoundError
        return Response(drawn, media_type="image/jpeg")

    def _then_show(self, turn: Turn, work: Callable[[int], None]) -> Response:
        case_id = turn.number("case")
        try:
            work(case_id)
        except RuleError as error:
            return self._refused(turn, error)
        return RedirectResponse(f"/kerja/kasus/{case_id}", 303)

    def _refused(self, turn: Turn, problem: RuleError) -> Response:
        if isinstance(problem, NotFoundError):
            raise problem
        return self._case_page(turn, problem)

    def _case_page(
        self, turn: Turn, problem: RuleError | None = None, contact: Mapping[str, Answer] | None = None
    ) -> Response:
        file = casebook.case_file(self._city, turn.person, turn.number("case"))
        form = self._city.pack.forms.get(file.case.form)
        return self._pages.render(
            "case.html",
            422 if problem else 200,
            visitor=turn.person,
            token=self._doorway.token(turn.cookie),
            file=file,
            case=file.case,
            said=(*self._said(form, file.answers), *_brought(file, self._pages.words())),
            contact=self._contact(form, contact or {}),
            may_open=may_open_identity(turn.person, file.case),
            changes=_steps(turn.person, file.case),
            extension=cases.extension_of(self._city, file.case) if turn.person.may(Permission.ANSWER) else None,
            joinable=self._joinable(turn.person, file),
            may_publish=turn.person.may(Permission.PUBLISH_MATTER) and cases.may_be_public(self._city, file.case),
            number_name=form.number_name if form else "",
            longest_landmark=matters.LONGEST,
            owed=casebook.is_owed(file.case),
            today=self._city.today(),
            tone=tone,
            slug=slug,
            agencies=sorted(self._city.pack.agencies.values(), key=lambda agency: agency.name),
            typed=turn.form if problem else {},
            problem=problem,
        )

    def _said(self, form: Form | None, answers: Mapping[str, Answer]) -> tuple[Said, ...]:
        """The answers in the form's order; topic and consent have their own places."""
        if form is None:
            return ()
        shown = []
        for question in _questions(form):
            if question.id not in answers or question.type in _ELSEWHERE or _asks_identity(question) or question.hidden:
                continue
            value = readable(question, answers[question.id], self._city.pack, self._pages.words())
            if value:
                shown.append(Said(question.label, value, question.type is QuestionType.LONG_TEXT))
        return tuple(shown)

    def _joinable(self, visitor: Visitor, file: CaseFile) -> Joinable:
        places = [answer.landmark for answer in file.answers.values() if isinstance(answer, Place)]
        offered = visitor.may(Permission.PUBLISH_MATTER) and matters.may_be_published(self._city, file.case)
        return Joinable(offered, next(iter(places), "")[: matters.LONGEST], file.case.identity != "pakai")

    def _contact(self, form: Form | None, contact: Mapping[str, Answer]) -> tuple[Said, ...]:
        """Identity in full: whoever gets here has said why."""
        labels = {question.id: question for question in _questions(form)} if form else {}
        shown = []
        for name, answer in contact.items():
            question = labels.get(name)
            shown.append(Said(question.label if question else name, self._in_full(question, answer)))
        return tuple(said for said in shown if said.value)

    def _in_full(self, question: Question | None, answer: Answer) -> str:
        if question is None:
            return answer if isinstance(answer, str) else repr(answer)
        if isinstance(answer, str) and question.type in _MASKED:
            return national_digits(answer) if question.type is QuestionType.PHONE else answer
        return readable(question, answer, self._city.pack, self._pages.words())


_MASKED = (QuestionType.PHONE, QuestionType.NIK, QuestionType.KK)
_ELSEWHERE = (QuestionType.TOPIC, QuestionType.CONSENT, QuestionType.PHOTO)


def _steps(visitor: Visitor, case: Case) -> tuple[Change, ...]:
    """What this person may do with the case; one that joined another is worked on there."""
    return () if case.joined_id is not None else changes_from(CaseState(case.state), visitor.permissions)


def _questions(form: Form) -> tuple[Question, ...]:
    return tuple(question for page in form.pages for question in page.questions)


def _asks_identity(question: Question) -> bool:
    """Who may know the name: said beside the reporter, not among the answers."""
    values = {option.value for option in question.options}
    return question.type is QuestionType.CHOICE and values != set() and values <= set(IDENTITIES)


def _brought(file: CaseFile, words: Words) -> tuple[Said, ...]:
    """What only programs of others tell: an address, a point, a picture kept elsewhere."""
    row = file.case
    point = f"{row.lat:.5f}, {row.long:.5f}" if row.lat is not None and row.long is not None else ""
    told = {
        "central-brought-address": file.answers.get("alamat"),
        "central-brought-point": point,
        "central-brought-media": file.answers.get("media_url"),
    }
    return tuple(Said(words.say(label), value) for label, value in told.items() if isinstance(value, str) and value)
