# SPDX-License-Identifier: GPL-3.0-or-later
"""Reply templates: who may keeps those of the own agency, or everybody's. And the list of one's own tasks."""

from starlette.responses import RedirectResponse, Response

from sync.central import casebook
from sync.central.casework import assignment, replies
from sync.central.casework.replies import FIELDS, STATES, Written
from sync.central.city import City
from sync.central.doorway import CASES, Doorway, Page, Turn
from sync.central.errors import NotFoundError, RuleError
from sync.central.pages import Pages, slug, tone
from sync.central.permissions import Permission

REPLIES, TASKS = "/kerja/balasan", "/kerja/tugas"


class ReplyPages:
    """/kerja/balasan and /kerja/tugas."""

    def __init__(self, city: City, pages: Pages, doorway: Doorway) -> None:
        self._city = city
        self._pages = pages
        self._doorway = doorway

    def listing(self) -> tuple[Page, ...]:
        """Its pages."""
        may = frozenset({Permission.TEMPLATES})
        return (
            Page("GET", REPLIES, may, self.show),
            Page("POST", REPLIES, may, self.add),
            Page("POST", REPLIES + "/{template}", may, self.change),
            Page("GET", TASKS, CASES, self.tasks),
        )

    def show(self, turn: Turn) -> Response:
        """All templates this person keeps."""
        return self._page(turn)

    def add(self, turn: Turn) -> Response:
        """A new one."""
        return self._save(turn, None)

    def change(self, turn: Turn) -> Response:
        """Another wording, order, or out of use."""
        return self._save(turn, turn.number("template"))

    def tasks(self, turn: Turn) -> Response:
        """What waits for this person."""
        return self._pages.render(
            "tasks.html",
            visitor=turn.person,
            token=self._doorway.token(turn.cookie),
            tasks=assignment.tasks_of(self._city, turn.person),
            today=self._city.today(),
            is_owed=casebook.is_owed,
            tone=tone,
            slug=slug,
        )

    def _save(self, turn: Turn, template: int | None) -> Response:
        form = turn.form
        position = form.get("position", "")
        written = Written(
            form.get("state", ""),
            form.get("title", ""),
            form.get("body", ""),
            form.get("topic", ""),
            form.get("service", ""),
            int(position) if position.isascii() and position.isdecimal() and len(position) < 4 else 0,
            form.get("active") == "ya" or template is None,
        )
        try:
            replies.save(self._city, turn.person, template, written)
        except NotFoundError:
            raise
        except RuleError as error:
            return self._page(turn, error, template)
        return RedirectResponse(REPLIES, 303)

    def _page(self, turn: Turn, problem: RuleError | None = None, template: int | None = None) -> Response:
        pack = self._pages.pack(turn.person.language)
        return self._pages.render(
            "replies.html",
            422 if problem else 200,
            visitor=turn.person,
            token=self._doorway.token(turn.cookie),
            templates=replies.managed(self._city, turn.person),
            states=STATES,
            topics=sorted(pack.topics.values(), key=lambda topic: topic.name),
            services=sorted(pack.content.services.values(), key=lambda service: service.name),
            fields=", ".join("{" + name + "}" for name in FIELDS),
            longest=replies.LONGEST_BODY,
            typed=turn.form if problem else {},
            typed_for=template,
            blank=Written("", "", ""),
            problem=problem,
            slug=slug,
        )
