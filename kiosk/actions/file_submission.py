# SPDX-License-Identifier: GPL-3.0-or-later
"""File what a resident told: check, number, seal, write down. Only after the commit is there a receipt.

All of it is one transaction: the submission row, the sealed record and its photos are durable together
(synchronous=FULL), or none of them exists and no number was ever shown.
"""

import secrets
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from hashlib import sha256

import msgspec
from nacl import pwhash
from sqlalchemy import Connection

from kiosk.actions.receipt_lines import basis_of, due_of, identity_of, is_secret, receipt_lines, receipt_title, topic_of
from kiosk.clock import Clock, boot_id, from_ms
from kiosk.config import Config
from kiosk.desk import Desk
from kiosk.domain.receipt import Receipt
from kiosk.domain.submission import Draft, Filed
from kiosk.domain.ticket import new_access_code, new_ticket, spoken
from kiosk.domain.whereabouts import Way, still_here
from kiosk.errors import Refused
from kiosk.machine.keys import Identity
from kiosk.machine.photos import reencode
from kiosk.store import submissions
from kiosk.store.engine import store_errors
from kiosk.store.submissions import Kept
from resources.forms.check import check_form, relevant_answers
from resources.forms.model import Form, QuestionType
from resources.pack.model import Deadline, Pack
from resources.texts import Words
from sync import outbox
from sync.protocol import sealing
from sync.protocol.claim import make_claim
from sync.protocol.ids import uuid7
from sync.protocol.records import SUBMISSION, SUBMISSION_SCHEMA, Attachment, Record, SubmissionBody


@dataclass(frozen=True, slots=True)
class Filing:
    """What filing needs of the kiosk."""

    config: Config
    identity: Identity
    pack: Pack
    pack_in: Callable[[str], Pack]
    clock: Clock
    desk: Desk


@dataclass(frozen=True, slots=True)
class _Prepared:
    """Everything that is decided before the transaction begins."""

    record_id: bytes
    token: str
    access_code: str
    access_hash: str
    filed_at: int
    approximate: bool
    due: date | None
    deadline: Deadline | None
    photos: tuple[tuple[Attachment, bytes], ...]
    photo_keys: dict[str, bytes]


def file_submission(filing: Filing, draft: Draft, words: Words, way: Way) -> Filed:
    """File a draft; runs on the desk lane. way: to the city, just now.

    Raises Refused("form-invalid"|"photo-bad"), AskOfficer(disk-full, ...).
    """
    form = filing.pack.forms[draft.form]
    # what was typed before "tanpa nama" was chosen is nobody's business
    draft = replace(draft, answers=relevant_answers(form, draft.answers))
    filed_at = filing.clock.now_ms()
    today = filing.clock.local(from_ms(filed_at)).date()
    blocking = [p for p in check_form(form, draft.answers, filing.pack, today) if p.blocking]
    if blocking:
        raise Refused("form-invalid", ", ".join(p.question for p in blocking))
    prepared = _prepare(filing, form, draft, filed_at, today)
    with store_errors():
        ticket, number = filing.desk.transaction(lambda tx: _write(tx, filing, form, draft, prepared))
    receipt = _receipt(filing, draft, words, prepared, ticket, way) if form.receipt else None
    return Filed(receipt, prepared.record_id.hex(), still_here(way), number)


def _prepare(filing: Filing, form: Form, draft: Draft, filed_at: int, today: date) -> _Prepared:
    access_code = new_access_code(secrets.randbelow)
    photos: list[tuple[Attachment, bytes]] = []
    photo_keys: dict[str, bytes] = {}
    for name in _photo_names(form, draft):
        key, sealed = sealing.lock(reencode(draft.photos[name]))
        digest = sha256(sealed).digest()
        photos.append((Attachment(digest, len(sealed)), sealed))
        photo_keys[digest.hex()] = key
    due, deadline = due_of(form, draft.answers, filing.pack, today)
    return _Prepared(
        record_id=uuid7(filing.clock.wall_ms(), secrets.token_bytes(10)),
        token=secrets.token_urlsafe(16),
        access_code=access_code,
        access_hash=pwhash.argon2id.str(
            access_code.encode(), pwhash.argon2id.OPSLIMIT_INTERACTIVE, pwhash.argon2id.MEMLIMIT_MIN * 2048
        ).decode(),
        filed_at=filed_at,
        approximate=filing.clock.approximate(),
        due=due,
        deadline=deadline,
        photos=tuple(photos),
        photo_keys=photo_keys,
    )


def _photo_names(form: Form, draft: Draft) -> list[str]:
    """The photos she answered with; one that she took back, or whose page is not asked, does not travel."""
    questions = [q for page in form.pages for q in page.questions if q.type is QuestionType.PHOTO]
    answered = [draft.answers.get(question.id) for question in questions]
    return [name for names in answered if isinstance(names, tuple) for name in names if name in draft.photos]


def _write(tx: Connection, filing: Filing, form: Form, draft: Draft, prepared: _Prepared) -> tuple[str, int]:
    """Its ticket, and the number of its record."""
    ticket = _free_ticket(tx, filing)
    body = _body(filing, form, draft, prepared, ticket)
    sealed = sealing.seal(msgspec.msgpack.encode(body), filing.identity.recipients)
    record = Record(
        id=prepared.record_id,
        seq=outbox.next_seq(tx),
        created_wall=filing.clock.wall_ms(),
        created_mono=filing.clock.mono_ms(),
        boot_id=boot_id(),
        clock_offset=filing.clock.offset_ms(),
        kind=SUBMISSION,
        schema=SUBMISSION_SCHEMA,
        key_id=filing.identity.recipients[0].key_id,
        sealed=sealed,
        fp=sha256(sealed).digest(),
        attachments=tuple(attachment for attachment, _ in prepared.photos),
    )
    outbox.put(tx, record, prepared.photos, prepared.filed_at)
    submissions.save(
        tx,
        Kept(
            ticket=ticket,
            record_id=prepared.record_id,
            seq=record.seq,
            form=form.id,
            kind=form.kind,
            topic="" if body.secret else body.topic,
            filed_at=prepared.filed_at,
            approximate=prepared.approximate,
            due=body.due,
            officer=body.officer,
            access_hash=prepared.access_hash,
            token_hash=sha256(prepared.token.encode()).digest(),
        ),
    )
    return ticket, record.seq


def _free_ticket(tx: Connection, filing: Filing) -> str:
    while True:
        ticket = new_ticket(filing.pack.city.ticket_prefix, filing.identity.unit, secrets.randbelow)
        if not submissions.is_taken(tx, ticket):
            return ticket


def _body(filing: Filing, form: Form, draft: Draft, prepared: _Prepared, ticket: str) -> SubmissionBody:
    return SubmissionBody(
        ticket=ticket,
        token=prepared.token,
        access_hash=prepared.access_hash,
        form=form.id,
        form_version=form.version,
        pack=filing.pack.name,
        pack_version=filing.pack.version,
        kind=form.kind,
        language=draft.language,
        kelurahan=filing.config.kelurahan,
        kiosk_name=filing.config.kiosk_name,
        filed_at=prepared.filed_at,
        approximate=prepared.approximate,
        answers=dict(draft.answers),
        topic=topic_of(form, draft.answers),
        secret=is_secret(form, draft.answers, filing.pack),
        identity=identity_of(form, draft.answers),
        consent_version=form.consent_version,
        due=prepared.due.isoformat() if prepared.due else "",
        due_code=prepared.deadline.code if prepared.deadline else "",
        officer=filing.config.officer,
        photo_keys=prepared.photo_keys,
    )


def _receipt(filing: Filing, draft: Draft, words: Words, prepared: _Prepared, ticket: str, way: Way) -> Receipt:
    # the resident's copy is in her language; what travels is not
    pack = filing.pack_in(draft.language)
    form, city = pack.forms[draft.form], pack.city
    where = still_here(way)
    return Receipt(
        government=city.government,
        kelurahan=words.say("receipt-kelurahan", name=filing.pack.area(filing.config.kelurahan).spoken_name),
        kiosk=words.say("receipt-kiosk", name=filing.config.kiosk_name),
        title=receipt_title(form.kind, filing.config.officer, words),
        received_at=filing.clock.local(from_ms(prepared.filed_at)),
        zone_label=city.zone_label,
        approximate=prepared.approximate,
        ticket=ticket,
        access_code=spoken(prepared.access_code),
        lines=receipt_lines(form, draft.answers, pack, words),
        qr=make_claim(filing.identity.tracking_url, prepared.token, ticket, filing.identity.signing_key()),
        due=prepared.due,
        due_basis=basis_of(prepared.deadline, words),
        sending=(words.say(where.title), words.say(where.detail)),
        officer=filing.config.officer,
        kind=form.kind,
        number_label=form.number_name.upper(),
    )
