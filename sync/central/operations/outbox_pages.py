# SPDX-License-Identifier: GPL-3.0-or-later
"""Pages of the outbox: what waits and what failed, one's own notifications, and what a resident asked for."""

from typing import Any

from starlette.responses import RedirectResponse, Response

from sync.central.city import City
from sync.central.doorway import ANYONE, SIGNED_IN, Doorway, Page, Turn
from sync.central.errors import NotFoundError, RuleError
from sync.central.outbox import letters, reach
from sync.central.outbox.letters import Channel
from sync.central.outbox.settings import Channels, read_channels
from sync.central.pages import Pages
from sync.central.permissions import Permission

OUTBOX = "/kerja/kotak-keluar"
OWN = "/kerja/pemberitahuan"
RESIDENT = "/t/{token}/kabar"
STOP = "/kabar/{mark}"
_NOT_INDEXED = {"X-Robots-Tag": "noindex, nofollow"}


class OutboxPages:
    """/kerja/kotak-keluar, /kerja/pemberitahuan, /t/{token}/kabar, /kabar/{mark}."""

    def __init__(self, city: City, pages: Pages, doorway: Doorway) -> None:
        self._city = city
        self._pages = pages
        self._doorway = doorway

    def listing(self) -> tuple[Page, ...]:
        """Its pages."""
        may = frozenset({Permission.OPERATE})
        return (
            Page("GET", OUTBOX, may, self.show),
            Page("POST", OUTBOX, may, self.again),
            Page("GET", OWN, SIGNED_IN, self.show_own),
            Page("POST", OWN, SIGNED_IN, self.keep_own),
            Page("GET", RESIDENT, ANYONE, self.show_resident),
            Page("POST", RESIDENT, ANYONE, self.change_resident),
            Page("GET", STOP, ANYONE, self.ask_stop),
            Page("POST", STOP, ANYONE, self.stop),
        )

    def show(self, turn: Turn) -> Response:
        """What waits, what failed."""
        channels = self._channels()
        ways = [self._pages.words(turn.person.language).say(f"outbox-channel-{one}") for one in _ways(channels)]
        return self._pages.render(
            "outbox.html",
            visitor=turn.person,
            token=self._doorway.token(turn.cookie),
            seen=letters.overview(self._city),
            ways=", ".join(ways),
            unkept=self._city.pack.city.sends_to_phones and channels.gateway is None,
            why=self._why,
        )

    def _why(self, problem: str) -> str:
        """Why the last try failed, in words."""
        kind, _, number = problem.partition(":")
        return self._pages.words().say(f"outbox-why-{kind}", number=number)

    def again(self, turn: Turn) -> Response:
        """One letter, or all that were given up."""
        chosen = turn.form.get("letter", "")
        if chosen and (not chosen.isascii() or not chosen.isdecimal() or len(chosen) > 15):
            raise NotFoundError
        letters.send_again(self._city, int(chosen) if chosen else None)
        return RedirectResponse(OUTBOX, 303)

    def show_own(self, turn: Turn) -> Response:
        """Her address, her wish, her last notifications."""
        return self._own(turn, saved="ok" in turn.request.query_params)

    def keep_own(self, turn: Turn) -> Response:
        """Keep her wish."""
        form = turn.form
        try:
            reach.keep_staff_reach(
                self._city, turn.person.account_id, form.get("mail", ""), form.get("phone", ""),
                digest=form.get("digest") == "ya",
            )  # fmt: skip
        except RuleError as error:
            return self._own(turn, problem=error)
        return RedirectResponse(f"{OWN}?ok=1", 303)

    def show_resident(self, turn: Turn) -> Response:
        """What she may ask for, or asked for."""
        return self._resident(turn)

    def change_resident(self, turn: Turn) -> Response:
        """She begins, or ends it."""
        token, form = self._token(turn), turn.form
        try:
            if form.get("what") == "berhenti":
                reach.unsubscribe(self._city, token)
            else:
                agreed = form.get("agree") == "ya"
                reach.subscribe(
                    self._city, self._channels(), token, form.get("way", ""), form.get("address", ""), agreed=agreed
                )
        except NotFoundError:
            raise
        except RuleError as error:
            return self._resident(turn, error)
        return RedirectResponse(turn.request.url.path, 303)

    def ask_stop(self, turn: Turn) -> Response:
        """A question first: programs that look into mail open every address."""
        return self._page("outbox_stop.html", 200, token=self._doorway.token(turn.cookie), stopped=False)

    def stop(self, turn: Turn) -> Response:
        """No more letters of this case."""
        reach.stop(self._city, str(turn.request.path_params["mark"])[:64])
        return self._page("outbox_stop.html", 200, token="", stopped=True)

    def _own(self, turn: Turn, problem: RuleError | None = None, *, saved: bool = False) -> Response:
        with self._city.database.read() as session:
            own = reach.staff_reach(self._city, session, turn.person.account_id)
        return self._pages.render(
            "notifications.html",
            422 if problem else 200,
            visitor=turn.person,
            token=self._doorway.token(turn.cookie),
            own=own,
            typed=turn.form if problem else {},
            offered=_ways(self._channels()),
            told=letters.of_account(self._city, turn.person.account_id),
            problem=problem,
            saved=saved,
        )

    def _resident(self, turn: Turn, problem: RuleError | None = None) -> Response:
        found = reach.subscribed(self._city, self._channels(), self._token(turn))
        return self._page(
            "outbox_resident.html",
            422 if problem else 200,
            token=self._doorway.token(turn.cookie),
            found=found,
            own_path=turn.request.url.path,
            back=turn.request.url.path.removesuffix("/kabar"),
            typed=turn.form if problem else {},
            problem=problem,
        )

    def _page(self, template: str, status: int, **values: Any) -> Response:
        answer = self._pages.render(template, status, **values)
        answer.headers.update(_NOT_INDEXED)
        return answer

    def _channels(self) -> Channels:
        try:
            return read_channels(self._city.settings.data)
        except ValueError:  # said in the log by whoever sends; the pages go on without ways
            return Channels()

    @staticmethod
    def _token(turn: Turn) -> str:
        return str(turn.request.path_params["token"])[:64]


def _ways(channels: Channels) -> tuple[Channel, ...]:
    here = {
        Channel.MAIL: channels.mail is not None,
        Channel.GATEWAY: channels.gateway is not None,
        Channel.WEBHOOK: bool(channels.webhooks),
    }
    return tuple(one for one, is_here in here.items() if is_here)
