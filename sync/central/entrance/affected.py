# SPDX-License-Identifier: GPL-3.0-or-later
"""After a kiosk was stolen: whom the city must write to, as a list and as a file for the letters."""

import csv
import io

from starlette.responses import Response

from resources.forms.speak import readable
from sync.central import kiosks
from sync.central.access import affected
from sync.central.access.affected import Affected, Loss
from sync.central.city import City
from sync.central.doorway import Doorway, Page, Turn
from sync.central.errors import NotFoundError, RuleError
from sync.central.pages import Pages
from sync.central.permissions import Permission

LIST = "/kerja/terdampak"
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


class AffectedDesk:
    """/kerja/terdampak."""

    def __init__(self, city: City, pages: Pages, doorway: Doorway) -> None:
        self._city = city
        self._pages = pages
        self._doorway = doorway

    def listing(self) -> tuple[Page, ...]:
        """Its pages."""
        may = frozenset({Permission.SEE_AFFECTED})
        return (
            Page("GET", LIST, may, self.show_kiosks),
            Page("GET", LIST + "/{kiosk}", may, self.show),
            Page("POST", LIST + "/{kiosk}", may, self.letters),
        )

    def show_kiosks(self, turn: Turn) -> Response:
        """Kiosks, those that were revoked first."""
        rows = sorted(kiosks.all_kiosks(self._city), key=lambda kiosk: kiosk.revoked_at is None)
        return self._pages.render(
            "affected_kiosks.html", visitor=turn.person, token=self._doorway.token(turn.cookie), kiosks=rows
        )

    def show(self, turn: Turn) -> Response:
        """Cases that may still lie on this kiosk; the look is written down."""
        loss = self._loss(turn)
        affected.note_seen(self._city, turn.person, loss)
        return self._page(turn, loss)

    def letters(self, turn: Turn) -> Response:
        """A file with names and addresses, for who may know them."""
        loss = self._loss(turn)
        try:
            people = affected.addresses(self._city, turn.person, loss, turn.form.get("reason", ""))
        except NotFoundError:
            raise
        except RuleError as error:
            return self._page(turn, loss, error)
        told = {one.case.id: self._contact(one, people.get(one.case.id, {})) for one in loss.affected}
        columns = list(dict.fromkeys(label for contact in told.values() for label in contact))
        words = self._pages.words(turn.person.language)
        head = [words.say(f"people-letter-{name}") for name in ("ticket", "day", "kelurahan")]
        rows = [[*head, *columns]]
        for one in loss.affected:
            case, contact = one.case, told[one.case.id]
            day = self._city.local(case.filed_at).date().isoformat()
            rows.append(
                [case.ticket, day, self._city.area_name(case.kelurahan), *(contact.get(c, "") for c in columns)]
            )
        headers = {"Content-Disposition": f'attachment; filename="terdampak-{loss.kiosk.id}.csv"'}
        return Response(_as_csv(rows), media_type="text/csv; charset=utf-8", headers=headers)

    def _loss(self, turn: Turn) -> Loss:
        return affected.lost(self._city, turn.person, str(turn.request.path_params.get("kiosk", ""))[:64])

    def _contact(self, one: Affected, contact: object) -> dict[str, str]:
        form = self._city.pack.forms.get(one.case.form)
        questions = {question.id: question for page in form.pages for question in page.questions} if form else {}
        told = {}
        for name, answer in contact.items() if isinstance(contact, dict) else ():
            question = questions.get(name)
            full = answer if isinstance(answer, str) else ""
            if question is None:
                told[name] = full
            else:
                told[question.label] = full or readable(question, answer, self._city.pack, self._pages.words())
        return told

    def _page(self, turn: Turn, loss: Loss, problem: RuleError | None = None) -> Response:
        return self._pages.render(
            "affected.html",
            422 if problem else 200,
            visitor=turn.person,
            token=self._doorway.token(turn.cookie),
            loss=loss,
            with_address=sum(one.has_contact and one.may_open for one in loss.affected),
            problem=problem,
            reason=turn.form.get("reason", ""),
        )


def _as_csv(rows: list[list[str]]) -> bytes:
    """With the mark that makes spreadsheets read UTF-8; a cell that begins like a formula is kept from being one."""
    file = io.StringIO()
    writer = csv.writer(file, lineterminator="\r\n")
    writer.writerows([[f"'{cell}" if cell.startswith(_FORMULA) else cell for cell in row] for row in rows])
    return ("\ufeff" + file.getvalue()).encode()
