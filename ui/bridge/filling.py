# SPDX-License-Identifier: GPL-3.0-or-later
"""A form being filled in: where the resident is, what she answered, what is wrong. No Qt; memory only."""

from collections.abc import Callable, Collection
from datetime import date

from resources.forms.check import (
    check_form,
    check_page,
    check_question,
    is_empty,
    normalise,
    visible_pages,
    visible_questions,
)
from resources.forms.model import Answer, Answers, Form, Page, Place, Problem, Question, QuestionType
from resources.pack.model import Pack

_TELLS_STORIES = ("complaint", "report")
"""Kinds in which a resident tells what happened; a proposal may well name a fire without one burning."""


class Filling:
    """Answers of one form and the way through its pages. Answers stay as typed; they are tidied only when read.

    The form may be read in another language at any moment; answers are held against the pack as it is written.
    """

    def __init__(
        self, form: Form, pack: Pack, today: Callable[[], date], out_of_reach: Collection[QuestionType] = ()
    ) -> None:
        self.form = form
        self._out_of_reach = out_of_reach  # kinds that this kiosk has no device for
        self._pack = pack
        self._today = today
        self._typed: dict[str, Answer] = {}
        self._editing = False
        self._warned: dict[str, Answer] = {}
        self.problems: dict[str, Problem] = {}
        self.begun_with: Answers = {}
        self._page = self.pages()[0].id

    @property
    def answers(self) -> Answers:
        """What the resident means: tidied, without what is empty."""
        tidy = {q.id: normalise(q, self._typed[q.id]) for q in self._questions() if q.id in self._typed}
        return {name: answer for name, answer in tidy.items() if not is_empty(answer)}

    def begin_with(self, presets: Answers) -> None:
        """Take answers that where she came from gives; other ones than before lead through the form from its start."""
        known = {question.id for question in self._questions()}
        new = {name: answer for name, answer in presets.items() if name in known}
        if new and new != self.begun_with:
            self._editing = False
            self._typed.update(new)
            self.problems.clear()
            self.begun_with = new
            self._page = next(page.id for page in self.pages() if not self._is_given(page))

    def read_in(self, form: Form) -> None:
        """The same form in another language."""
        self.form = form

    def typed(self, question: str) -> Answer | None:
        """The answer as it was given."""
        return self._typed.get(question)

    def answer(self, question: str, answer: Answer) -> None:
        """Take an answer; what was wrong with the old one is no longer said."""
        if self._typed.get(question) != answer:
            self._typed[question] = answer
            self._let_follow(question, answer)
        self.problems.pop(question, None)

    def pages(self) -> tuple[Page, ...]:
        """The pages this resident is asked, left out those that nobody sees."""
        return tuple(page for page in visible_pages(self.form, self.answers) if self._shown(page.questions))

    def steps(self) -> tuple[str, ...]:
        """The steps of this form, left out those in which nothing can be asked here."""
        asked = {page.step for page in self.form.pages if self._shown(page.questions)}
        return tuple(step for step in self.form.steps if step in asked)

    def page(self) -> Page:
        """The page she is on."""
        return next((page for page in self.form.pages if page.id == self._page), self.form.pages[0])

    def questions(self) -> tuple[Question, ...]:
        """The questions of this page that are asked."""
        return self._shown(visible_questions(self.page(), self.answers))

    def question_of(self, kind: QuestionType) -> Question | None:
        """The first question of this kind in the form."""
        return next((q for q in self._questions() if q.type is kind), None)

    def kelurahan(self, otherwise: str) -> str:
        """The kelurahan answered before, if the form asks for one on its own."""
        question = self.question_of(QuestionType.KELURAHAN)
        return str(self._typed.get(question.id, "")) or otherwise if question else otherwise

    def place(self, kelurahan: str) -> Place:
        """What this page's questions for a place hold so far, in this kelurahan where none was named."""
        typed = [answer for q in self.questions() if isinstance(answer := self._typed.get(q.id), Place)]
        return typed[0] if typed else Place(kelurahan)

    def service(self) -> tuple[str, tuple[str, ...]]:
        """The service this form is about, and what of its requirements is ready."""
        asked, bring = self.question_of(QuestionType.SERVICE), self.question_of(QuestionType.REQUIREMENTS)
        ready = self._typed.get(bring.id) if bring else None
        return str(self._typed.get(asked.id, "")) if asked else "", ready if isinstance(ready, tuple) else ()

    def tells_story(self) -> bool:
        """Whether this page takes her words of what happened, among which there may be an emergency."""
        kinds = {question.type for question in self.questions()}
        return QuestionType.LONG_TEXT in kinds and (self.form.kind in _TELLS_STORIES or self.form.secret)

    def notes(self) -> dict[str, Problem]:
        """What is said of an answer on this page without asking for another one; standing there, it has been said."""
        answers = self.answers
        found: dict[str, Problem] = {}
        for question in self.questions():
            answer = answers.get(question.id)
            problem = check_question(question, answer, self._pack, self._today(), answers) if answer else None
            if problem is not None and not problem.blocking:
                found[question.id] = problem
                self._warned[question.id] = self._typed[question.id]
        return found

    def story(self) -> str:
        """What she told in her own words."""
        question = self.question_of(QuestionType.LONG_TEXT)
        return str(self._typed.get(question.id, "")) if question else ""

    def is_last(self) -> bool:
        """Whether this page sends."""
        return self.pages()[-1].id == self._page

    def go_on(self) -> bool:
        """To the next page; False when something on this one must be repaired first."""
        if not self._may_leave():
            return False
        step = self.page().step
        following = self._following()
        if self._editing and following and following[0].step != step:
            wrong = self._first_wrong_page([page.id for page in following])
            following = tuple(page for page in following if page.id == wrong) or following[-1:]
        if following:
            self._page = following[0].id
        self._editing = self._editing and not self.is_last()
        return True

    def go_back(self) -> bool:
        """To the page before; False on the first one."""
        pages = self.pages()
        at = [page.id for page in pages].index(self._page)
        self.problems.clear()
        self._editing = False
        before = [page for page in pages[:at] if not self._is_given(page)]
        if not before:
            return False
        self._page = before[-1].id
        return True

    def edit(self, page: str) -> None:
        """From the check page to one answer; going on leads through its step and back to the check page."""
        if page in {known.id for known in self.pages()}:
            self._page = page
            self._editing = True
            self.problems.clear()

    def may_send(self) -> bool:
        """Whether all pages can be taken; goes to the first that cannot."""
        wrong = [p for p in check_form(self.form, self.answers, self._pack, self._today()) if p.blocking]
        if not wrong:
            return True
        self.problems = {problem.question: problem for problem in reversed(wrong)}
        page = self._first_wrong_page([page.id for page in self.pages()])
        if page is not None and page != self._page:
            self.edit(page)
            self.problems = {problem.question: problem for problem in reversed(wrong)}
        return False

    def _may_leave(self) -> bool:
        found = check_page(self.page(), self.answers, self._pack, self._today())
        # a warning is said once; the same answer given again is taken
        new = [p for p in found if p.blocking or self._warned.get(p.question) != self._typed.get(p.question)]
        self._warned.update({p.question: self._typed[p.question] for p in found if p.question in self._typed})
        self.problems = {problem.question: problem for problem in new}
        return not new

    def _following(self) -> tuple[Page, ...]:
        """The pages after this one that are walked through; the last one sends and is always among them."""
        pages = self.pages()
        after = pages[[page.id for page in pages].index(self._page) + 1 :]
        return tuple(page for page in after if page is after[-1] or not self._is_given(page))

    def _is_given(self, page: Page) -> bool:
        """Whether all that a page asks was given when the form began; it can still be changed from the check page."""
        questions = self._shown(visible_questions(page, self.answers))
        if not self.begun_with or not all(question.id in self.begun_with for question in questions):
            return False
        if any(is_empty(self._typed.get(question.id)) for question in questions):
            return False
        return not any(p.blocking for p in check_page(page, self.answers, self._pack, self._today()))

    def _let_follow(self, question: str, answer: Answer) -> None:
        """Another service has other requirements; another kelurahan has other numbers."""
        kinds = {known.id: known.type for known in self._questions()}
        for name, kind in kinds.items():
            if kinds.get(question) is QuestionType.SERVICE and kind is QuestionType.REQUIREMENTS:
                self._typed.pop(name, None)
            if kinds.get(question) is QuestionType.KELURAHAN and kind is QuestionType.SMALL_AREA:
                old = self._typed.get(name)
                if isinstance(old, Place) and old.kelurahan != answer:
                    self._typed[name] = Place(str(answer))

    def _first_wrong_page(self, pages: list[str]) -> str | None:
        wrong = {p.question for p in check_form(self.form, self.answers, self._pack, self._today()) if p.blocking}
        last = self.pages()[-1].id
        for page in self.pages():
            if page.id in pages and page.id != last and wrong & {q.id for q in page.questions}:
                return page.id
        return None

    def _questions(self) -> list[Question]:
        return [question for page in self.form.pages for question in page.questions]

    def _shown(self, questions: tuple[Question, ...]) -> tuple[Question, ...]:
        """Those that stand on a screen; what must be answered is asked also where it cannot be."""
        return tuple(q for q in questions if not q.hidden and (q.required or q.type not in self._out_of_reach))
