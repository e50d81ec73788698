# SPDX-License-Identifier: GPL-3.0-or-later
"""The list for a phone, out where the work is: /kerja/lapangan. Light, large, two taps to a step."""

from starlette.responses import RedirectResponse, Response

from sync.central import casebook
from sync.central.casework import photos
from sync.central.city import City
from sync.central.doorway import Doorway, Page, Turn
from sync.central.errors import NotFoundError, RuleError
from sync.central.pages import Pages, slug, tone
from sync.central.permissions import Permission
from sync.central.worklist import field
from sync.protocol.records import CaseState

FIELD = "/kerja/lapangan"
_FORM_AROUND = 64 * 1024


class FieldDoor:
    """/kerja/lapangan."""

    def __init__(self, city: City, pages: Pages, doorway: Doorway) -> None:
        self._city = city
        self._pages = pages
        self._doorway = doorway

    def listing(self) -> tuple[Page, ...]:
        """Its pages."""
        works = frozenset({Permission.WORK})
        return (
            Page("GET", FIELD, works, self.show),
            Page("POST", FIELD + "/{case}", works, self.step),
            Page("POST", FIELD + "/{case}/foto", works, self.photo, largest=photos.LARGEST + _FORM_AROUND),
        )

    def show(self, turn: Turn) -> Response:
        """What is to be done."""
        return self._page(turn)

    def step(self, turn: Turn) -> Response:
        """Begin, or say what was done."""
        version, target = turn.form.get("version", ""), turn.form.get("target", "")
        if not (version.isascii() and version.isdecimal() and len(version) < 10) or target not in _STEPS:
            raise NotFoundError
        words = turn.form.get("words", "")
        try:
            field.take(self._city, turn.person, turn.number("case"), int(version), CaseState(target), words)
        except NotFoundError:
            raise
        except RuleError as error:
            return self._page(turn, error)
        return self._back(turn)

    def photo(self, turn: Turn) -> Response:
        """A photo of what was done."""
        try:
            photos.add(self._city, turn.person, turn.number("case"), turn.files.get("photo", b""))
        except NotFoundError:
            raise
        except RuleError as error:
            return self._page(turn, error)
        return self._back(turn)

    def _back(self, turn: Turn) -> Response:
        return RedirectResponse(f"{self._address(*self._asked(turn))}#k{turn.number('case')}", 303)

    def _asked(self, turn: Turn) -> tuple[str, str]:
        """Which kelurahan, and whether only the own tasks: asked for in the address, of forms too."""
        query = turn.request.query_params
        kelurahan = query.get("kelurahan", "")
        is_known = any(area.code == kelurahan for area in self._city.pack.areas)
        return kelurahan if is_known else "", "1" if query.get("saya") == "1" else ""

    def _address(self, kelurahan: str, mine: str, path: str = FIELD) -> str:
        asked = [f"kelurahan={kelurahan}"] if kelurahan else []
        asked += ["saya=1"] if mine else []
        return f"{path}?{'&'.join(asked)}" if asked else path

    def _page(self, turn: Turn, problem: RuleError | None = None) -> Response:
        kelurahan, mine = self._asked(turn)
        return self._pages.render(
            "field.html",
            422 if problem else 200,
            visitor=turn.person,
            token=self._doorway.token(turn.cookie),
            round=field.tasks_of(self._city, turn.person, kelurahan, mine=bool(mine)),
            kelurahan=kelurahan,
            mine=mine,
            address=self._address,
            step=lambda case_id, what="": self._address(kelurahan, mine, f"{FIELD}/{case_id}{what}"),
            typed=turn.form if problem else {},
            typed_case=turn.number("case") if problem else 0,
            problem=problem,
            is_owed=casebook.is_owed,
            today=self._city.today(),
            tone=tone,
            slug=slug,
        )


_STEPS = (CaseState.IN_PROGRESS, CaseState.ANSWERED)
