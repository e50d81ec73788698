# SPDX-License-Identifier: GPL-3.0-or-later
"""Kiosks come in here: POST /v1/enrol, and the page where an administrator makes codes and shuts kiosks out."""

import msgspec
from nacl.signing import VerifyKey
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import Response

from sync.central import accounts, kiosks, unread
from sync.central.city import City
from sync.central.doorway import Doorway, Page, Turn
from sync.central.errors import RuleError
from sync.central.guard import BodyTooLargeError, OpenRoute, read_body
from sync.central.pages import Pages
from sync.central.permissions import Permission
from sync.central.pictures import qr_picture
from sync.central.wellbeing import Fact, wellbeing
from sync.protocol.enrolment import ENROL_KEY_ID, EnrolRequest, fingerprint, invitation_text
from sync.protocol.signing import CONTENT_TYPE, SignatureError, SignedRequest, sign_answer, verify_request
from sync.protocol.verdicts import Refusal

LARGEST_REQUEST = 4 * 1024
LIST = "/kerja/anjungan"


class EnrolmentDoor:
    """POST /v1/enrol."""

    def __init__(self, city: City) -> None:
        self._city = city

    def routes(self) -> tuple[OpenRoute, ...]:
        """For the app."""
        return (OpenRoute("/v1/enrol", self.enrol, methods=["POST"]),)

    async def enrol(self, request: Request) -> Response:
        """A code and a key in; the city's trust out, signed with the key inside it."""
        try:
            body = await read_body(request, LARGEST_REQUEST)
        except BodyTooLargeError:
            return Response(status_code=413)
        return await run_in_threadpool(self._enrol, request, body)

    def _enrol(self, request: Request, body: bytes) -> Response:
        try:
            wanted = msgspec.msgpack.decode(body, type=EnrolRequest)
            key = VerifyKey(wanted.public_key)
            signed = verify_request(key, request.method, request.url.path, request.headers, body)
        except (msgspec.DecodeError, SignatureError, ValueError, TypeError):
            return Response("signature", 401, media_type="text/plain")
        if signed.key_id != ENROL_KEY_ID:
            return Response("signature", 401, media_type="text/plain")
        doors = (("enrol-address", request.client.host if request.client else ""),)
        try:
            accounts.refuse_if_shut(self._city, doors)
        except RuleError as error:
            return Response(status_code=429, headers={"Retry-After": str(error.text_args["seconds"])})
        try:
            answer = kiosks.enrol(self._city, wanted)
        except RuleError as error:
            accounts.count_failure(self._city, doors)
            return self._sign(signed, Refusal(self._city.now_ms, error.text), 403)
        accounts.forget_failures(self._city, doors)
        return self._sign(signed, answer, 200)

    def _sign(self, signed: SignedRequest, payload: msgspec.Struct, status: int) -> Response:
        data = sign_answer(self._city.keys.signing, signed.binding, payload)
        return Response(data, status, media_type=CONTENT_TYPE)


class KioskPages:
    """/kerja/anjungan."""

    def __init__(self, city: City, pages: Pages, doorway: Doorway) -> None:
        self._city = city
        self._pages = pages
        self._doorway = doorway

    def listing(self) -> tuple[Page, ...]:
        """Its pages."""
        may = frozenset({Permission.KIOSKS})
        return (
            Page("GET", LIST, may, self.show),
            Page("POST", LIST, may, self.make_code),
            Page("POST", LIST + "/cabut", may, self.revoke),
            Page("POST", LIST + "/cocok", may, self.approve),
        )

    def show(self, turn: Turn) -> Response:
        """All kiosks."""
        return self._page(turn)

    def make_code(self, turn: Turn) -> Response:
        """A new code, shown this once."""
        kelurahan, name = turn.form.get("kelurahan", ""), turn.form.get("name", "")
        try:
            code = kiosks.make_code(self._city, kelurahan, name, turn.person.account_id)
        except RuleError as error:
            return self._page(turn, problem=error, status=422)
        return self._page(turn, code=f"{code[:4]}-{code[4:]}")

    def revoke(self, turn: Turn) -> Response:
        """Shut a kiosk out; asked twice, because it cannot be undone."""
        kiosk = turn.form.get("kiosk", "")
        if turn.form.get("confirmed") != kiosk:
            return self._page(turn, doubtful=kiosk)
        reason = turn.form.get("reason", "").strip()
        if not reason:
            return self._page(turn, doubtful=kiosk, problem=RuleError("people-kiosk-reason"), status=422)
        kiosks.revoke(self._city, kiosk, turn.person.account_id, reason)
        return self._page(turn)

    def approve(self, turn: Turn) -> Response:
        """The fingerprint on the kiosk's screen is ours."""
        try:
            kiosks.approve(self._city, turn.form.get("kiosk", ""), turn.form.get("digits", ""), turn.person.account_id)
        except RuleError as error:
            return self._page(turn, problem=error, status=422)
        return self._page(turn)

    def _page(
        self, turn: Turn, code: str = "", problem: RuleError | None = None, doubtful: str = "", status: int = 200
    ) -> Response:
        pack, signer, url = self._city.pack, bytes(self._city.keys.signing.verify_key), self._city.settings.public_url
        return self._pages.render(
            "kiosks.html",
            status,
            visitor=turn.person,
            token=self._doorway.token(turn.cookie),
            kiosks=[(kiosk, wellbeing(kiosk, self._city.now())) for kiosk in kiosks.all_kiosks(self._city)],
            spoken=lambda fact: self._spoken(fact, turn.person.language),
            codes=kiosks.open_codes(self._city),
            areas=[(kecamatan, pack.kelurahan_of(kecamatan.code)) for kecamatan in pack.kecamatan()],
            fingerprint=fingerprint,
            server_fingerprint=fingerprint(signer),
            server_url=url,
            invitation=qr_picture(invitation_text(url, code, signer)) if code else None,
            form=turn.form,
            code=code,
            problem=problem,
            doubtful=doubtful,
            unread=unread.is_any(self._city),
        )

    def _spoken(self, fact: Fact, language: str) -> str:
        words = self._pages.words(language)
        age = {"age": words.say(fact.age[0], count=fact.age[1])} if fact.age else {}
        parts = {"parts": ", ".join(map(words.say, fact.parts))} if fact.parts else {}
        return words.say(fact.text, **fact.values, **age, **parts)
