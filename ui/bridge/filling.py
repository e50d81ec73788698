# SPDX-License-Identifier: GPL-3.0-or-later
"""A form being filled in: where the resident is, what she answered, what is wrong. No Qt; memory only."""

from collections.abc import Callable
from datetime import date

from resources.forms.check import check_form, check_page, is_empty, normalise, visible_pages, visible_questions
from resources.forms.model import Answer, Answers, Form, Page, Problem, Question, QuestionType
from resources.pack.model import Pack


class Filling:
    """Answers of one form and the way through its pages. Answers stay as typed; they are tidied only when read."""

    def __init__(self, form: Form, pack: Pack, today: Callable[[], date]) -> None:
        self.form = form
        self._pack = pack
        self._today = today
        self._typed: dict[str, Answer] = {}
        self._page = form.pages[0].id
        self._editing = False
        self._warned: dict[str, Answer] = {}
        self.problems: dict[str, Problem] = {}
        self.begun_with: Answers = {}

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
            self._page, self._editing = self.form.pages[0].id, False
            self._typed.update(new)
            self.problems.clear()
            self.begun_with = new

    def typed(self, question: str) -> Answer | None:
        """The answer as it was given."""
        return self._typed.get(question)

    def answer(self, question: str, answer: Answer) -> None:
        """Take an answer; what was wrong with the old one is no longer said."""
        self._typed[question] = answer
        self.problems.pop(question, None)

    def pages(self) -> tuple[Page, ...]:
        """The pages this resident is asked."""
        return visible_pages(self.form, self.answers)

    def page(self) -> Page:
        """The page she is on."""
        return next((page for page in self.form.pages if page.id == self._page), self.form.pages[0])

    def questions(self) -> tuple[Question, ...]:
        """The questions of this page that are asked."""
        return visible_questions(self.page(), self.answers)

    def question_of(self, kind: QuestionType) -> Question | None:
        """The first question of this kind in the form."""
        return next((q for q in self._questions() if q.type is kind), None)

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
        pages = self.pages()
        following = pages[[page.id for page in pages].index(self._page) + 1 :]
        if self._editing and following and following[0].step != step:
            wrong = self._first_wrong_page([page.id for page in following])
            following = tuple(page for page in following if page.id == wrong) or following[-1:]
        if following:
            self._page = following[0].id
        self._editing = self._editing and not self.is_last()
        return True

    def go_back(self) -> bool:
        """To the page before; False on the first one."""
        ids = [page.id for page in self.pages()]
        at = ids.index(self._page)
        self.problems.clear()
        self._editing = False
        if at == 0:
            return False
        self._page = ids[at - 1]
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

    def _first_wrong_page(self, pages: list[str]) -> str | None:
        wrong = {p.question for p in check_form(self.form, self.answers, self._pack, self._today()) if p.blocking}
        last = self.pages()[-1].id
        for page in self.pages():
            if page.id in pages and page.id != last and wrong & {q.id for q in page.questions}:
                return page.id
        return None

    def _questions(self) -> list[Question]:
        return [question for page in self.form.pages for question in page.questions]
