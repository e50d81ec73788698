# SPDX-License-Identifier: GPL-3.0-or-later
"""Kiosks of the city: one-time enrolment codes, keys, revocation, and whether a request is really theirs."""

import secrets
import time
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

import msgspec
from nacl.signing import VerifyKey
from sqlalchemy import select, update
from sqlalchemy.orm import Session

from resources.pack.model import AreaLevel
from sync.central import uses
from sync.central.access import diary
from sync.central.accounts import spoken_code
from sync.central.city import City
from sync.central.errors import RuleError
from sync.central.models import EnrolmentCode, Kiosk
from sync.protocol.enrolment import EnrolAnswer, EnrolRequest, Rotated, RotateRequest, fingerprint, is_proved
from sync.protocol.records import KioskReport
from sync.protocol.signing import SignatureError, SignedRequest, binding_of, signer_of, verify_request
from sync.protocol.verdicts import KEY_UNKNOWN

CODE_LENGTH = 8
LONGEST_REASON = 200
SEEN_EVERY = 20.0
"""Seconds; so exact is what is known of when a kiosk was last heard."""
CODE_LIVES = timedelta(hours=72)
_MOST_KNOWN = 1000
_UNIT = "23456789BCDFGHJKMNPQRSTVWXYZ"  # the alphabet of tickets


class KioskError(Exception):
    """This request is not taken. reason: unknown-kiosk, key-unknown, signature, revoked."""

    def __init__(self, reason: str, binding: bytes = b"", signed: SignedRequest | None = None) -> None:
        super().__init__(reason)
        self.reason = reason
        self.binding = binding
        """What a signed refusal is bound to; empty when there is no signature in the expected form."""
        self.signed = signed
        """Where the signature is good and the kiosk is shut out all the same."""


@dataclass(frozen=True, slots=True)
class OpenCode:
    """An enrolment code nobody has used yet; the code itself is shown once and not kept."""

    kelurahan: str
    kiosk_name: str
    expires_at: datetime


def make_code(city: City, kelurahan: str, kiosk_name: str, by: int | None = None) -> str:
    """A new one-time code for a kiosk in this kelurahan. Raises RuleError."""
    if not any(a.code == kelurahan and a.level is AreaLevel.KELURAHAN for a in city.pack.areas):
        raise RuleError("central-kelurahan-unknown")
    name = kiosk_name.strip()
    if not name or len(name) > 60:
        raise RuleError("central-kiosk-name")
    code = spoken_code(CODE_LENGTH)
    now = city.now()
    with city.database.write() as session:
        session.add(
            EnrolmentCode(
                code_hash=city.keyed_hash("enrol", code),
                kelurahan=kelurahan,
                kiosk_name=name,
                made_at=now,
                expires_at=now + CODE_LIVES,
            )
        )
        diary.note(city, session, "kiosk-code", by, kelurahan, name)
    return code


def enrol(city: City, request: EnrolRequest) -> EnrolAnswer:
    """Exchange a code for a place in the city. The same key with the same code gets the same answer again."""
    code = "".join(request.code.upper().split()).replace("-", "")
    now = city.now()
    with city.database.write() as session:
        found = session.scalar(
            select(EnrolmentCode).where(EnrolmentCode.code_hash == city.keyed_hash("enrol", code)).with_for_update()
        )
        if found is None:
            raise RuleError("code-unknown")
        if found.used_at is not None:
            return _answer(city, _same_kiosk(session, found, request))
        if found.expires_at < now:
            raise RuleError("code-expired")
        if (known := session.scalar(select(Kiosk).where(Kiosk.public_key == request.public_key))) is not None:
            return _answer(city, _welcomed_back(known, found, now))
        unit = _unit_before(city, session, request.kiosk) or _free_unit(session)
        kiosk = Kiosk(
            id=f"{city.pack.city.ticket_prefix}-{unit}",
            unit=unit,
            public_key=request.public_key,
            kelurahan=found.kelurahan,
            name=found.kiosk_name,
            version=request.version[:40],
            enrolled_at=now,
            key_since=now,
            last_seen_at=now,
        )
        session.add(kiosk)
        session.flush()
        found.used_at, found.kiosk_id = now, kiosk.id
        diary.note(city, session, "kiosk-enrolled", None, kiosk.id, kiosk.name)
        return _answer(city, kiosk)


def _same_kiosk(session: Session, found: EnrolmentCode, request: EnrolRequest) -> Kiosk:
    """The kiosk that used this code, if it asks again because our answer was lost."""
    kiosk = session.get(Kiosk, found.kiosk_id)
    if kiosk is None or kiosk.public_key != request.public_key or kiosk.revoked_at is not None:
        raise RuleError("code-used")
    return kiosk


def _welcomed_back(kiosk: Kiosk, found: EnrolmentCode, now: datetime) -> Kiosk:
    """The same device with a new code: it keeps its id, so what waits in its journal arrives as its own."""
    if kiosk.revoked_at is not None:
        raise RuleError("key-revoked")
    kiosk.kelurahan, kiosk.name, kiosk.last_seen_at = found.kelurahan, found.kiosk_name, now
    found.used_at, found.kiosk_id = now, kiosk.id
    return kiosk


def _unit_before(city: City, session: Session, kiosk_id: str) -> str:
    """The unit of a kiosk that was forgotten in a restore, if nobody has it meanwhile; else empty."""
    prefix, _, unit = kiosk_id.partition("-")
    fits = prefix == city.pack.city.ticket_prefix and len(unit) == 2 and set(unit) <= set(_UNIT)
    taken = session.scalar(select(Kiosk.id).where(Kiosk.unit == unit)) if fits else None
    return unit if fits and taken is None else ""


def _free_unit(session: Session) -> str:
    taken = set(session.scalars(select(Kiosk.unit)))
    free = [a + b for a in _UNIT for b in _UNIT if a + b not in taken]
    if not free:
        raise RuleError("city-full")
    return secrets.choice(free)


def _answer(city: City, kiosk: Kiosk) -> EnrolAnswer:
    return EnrolAnswer(
        kiosk=kiosk.id,
        unit=kiosk.unit,
        kelurahan=kiosk.kelurahan,
        kiosk_name=kiosk.name,
        pack=city.pack.name,
        server_key=bytes(city.keys.signing.verify_key),
        recipients=city.keys.recipients,
        tracking_url=city.settings.public_url,
        server_time=city.now_ms,
    )


def who_signed(city: City, method: str, path: str, headers: Mapping[str, str], body: bytes) -> SignedRequest:
    """The enrolled kiosk behind a request; its key id is the kiosk's id. Raises KioskError."""
    try:
        name = signer_of(headers)
        with city.database.read() as session:
            kiosk = session.get(Kiosk, name)
        if kiosk is None:
            # as after a restored backup: only a signed refusal tells the kiosk from a portal
            raise KioskError("unknown-kiosk", binding_of(method, path, headers, body))
        try:
            signed = _verified(city, kiosk, method, path, headers, body)
        except SignatureError as error:
            # of a restored backup perhaps, which knows the kiosk's former key alone
            raise KioskError(KEY_UNKNOWN, binding_of(method, path, headers, body)) from error
    except SignatureError as error:
        raise KioskError("signature") from error
    if kiosk.revoked_at is not None:
        raise KioskError("revoked", signed.binding, signed)
    now = city.now()
    if kiosk.last_seen_at is None or now - kiosk.last_seen_at > timedelta(seconds=SEEN_EVERY):
        with city.database.write() as session:
            session.execute(update(Kiosk).where(Kiosk.id == name).values(last_seen_at=now))
    return signed


class KnownKeys:
    """Keys that counted some seconds ago: enough to check a signature, not to believe in it.

    Whether the key still counts, and the kiosk was not revoked, is asked by whoever writes, in the very statement.
    """

    def __init__(self) -> None:
        self._known: dict[str, tuple[VerifyKey, float]] = {}

    def note(self, signed: SignedRequest) -> None:
        """This key counted just now."""
        now = time.monotonic()
        if len(self._known) >= _MOST_KNOWN:
            self._known = {name: known for name, known in self._known.items() if known[1] > now}
        self._known[signed.key_id] = VerifyKey(signed.key), now + SEEN_EVERY

    def check(self, method: str, path: str, headers: Mapping[str, str], body: bytes) -> SignedRequest | None:
        """The request, where its signature fits a key that is known."""
        try:
            key, until = self._known.get(signer_of(headers), (None, 0.0))
            known = key if time.monotonic() < until else None
            return verify_request(known, method, path, headers, body) if known is not None else None
        except SignatureError:
            return None


def _verified(
    city: City, kiosk: Kiosk, method: str, path: str, headers: Mapping[str, str], body: bytes
) -> SignedRequest:
    """Its present key, or the next one, which from then on is the only one."""
    try:
        return verify_request(VerifyKey(kiosk.public_key), method, path, headers, body)
    except SignatureError:
        if kiosk.next_key is None:
            raise
    signed = verify_request(VerifyKey(kiosk.next_key), method, path, headers, body)
    with city.database.write() as session:
        mine = update(Kiosk).where(Kiosk.id == kiosk.id, Kiosk.next_key == kiosk.next_key)
        session.execute(mine.values(public_key=kiosk.next_key, next_key=None, key_since=city.now()))
    return signed


def take_next_key(city: City, kiosk_id: str, request: RotateRequest) -> Rotated:
    """A kiosk changes its key: both count until the next one is used. Raises RuleError."""
    if not is_proved(request, kiosk_id):
        raise RuleError("key-unproved")
    with city.database.write() as session:
        kiosk = session.get_one(Kiosk, kiosk_id, with_for_update={"key_share": True})
        if kiosk.public_key != request.public_key:
            if session.scalar(select(Kiosk.id).where(Kiosk.public_key == request.public_key)) is not None:
                raise RuleError("key-known")
            kiosk.next_key = request.public_key
    return Rotated(request.public_key, city.now_ms)


def note_report(city: City, kiosk_id: str, report: KioskReport) -> None:
    """What a kiosk says of itself."""
    own = msgspec.structs.replace(report, uses=())
    row = {"report": msgspec.msgpack.encode(own), "reported_at": city.now()}
    with city.database.write() as session:
        uses.keep(city, session, kiosk_id, report.uses)
        session.execute(update(Kiosk).where(Kiosk.id == kiosk_id).values(row))


def revoke(city: City, kiosk_id: str, by: int | None = None, reason: str = "") -> None:
    """Take nothing more from this kiosk. What it sent before stays."""
    with city.database.write() as session:
        kiosk = session.get(Kiosk, kiosk_id, with_for_update={"key_share": True})
        if kiosk is None or kiosk.revoked_at is not None:
            return
        kiosk.revoked_at, kiosk.revoked_for = city.now(), reason.strip()[:LONGEST_REASON]
        diary.note(city, session, "kiosk-revoked", by, kiosk_id, kiosk.revoked_for)


def approve(city: City, kiosk_id: str, typed: str, by: int) -> None:
    """Somebody stands before the kiosk and typed the last eight digits on its screen. Raises RuleError."""
    with city.database.write() as session:
        kiosk = session.get(Kiosk, kiosk_id, with_for_update={"key_share": True})
        if kiosk is None or kiosk.revoked_at is not None:
            raise RuleError("central-not-found")
        digits = fingerprint(kiosk.public_key).replace(" ", "")
        if "".join(filter(str.isdecimal, typed)) not in (digits, digits[-8:]):
            raise RuleError("people-kiosk-differs")
        kiosk.approved_at = city.now()
        diary.note(city, session, "kiosk-approved", by, kiosk_id, kiosk.name)


def all_kiosks(city: City) -> tuple[Kiosk, ...]:
    """Every device, the working ones first."""
    with city.database.read() as session:
        rows = session.scalars(select(Kiosk).order_by(Kiosk.name, Kiosk.id)).all()
    return tuple(sorted(rows, key=lambda kiosk: kiosk.revoked_at is not None))


def open_codes(city: City) -> tuple[OpenCode, ...]:
    """Codes that still wait for their kiosk."""
    query = select(EnrolmentCode).where(EnrolmentCode.used_at.is_(None), EnrolmentCode.expires_at > city.now())
    with city.database.read() as session:
        rows = session.scalars(query.order_by(EnrolmentCode.expires_at)).all()
    return tuple(OpenCode(row.kelurahan, row.kiosk_name, row.expires_at) for row in rows)
