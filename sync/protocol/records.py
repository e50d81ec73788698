# SPDX-License-Identifier: GPL-3.0-or-later
"""Records, their versioned bodies, and the news that comes back. Wire format: msgpack; structs are arrays."""

from enum import StrEnum
from hashlib import sha256

import msgspec

from resources.forms.model import Answer
from sync.protocol.configuration import Configuration

SUBMISSION = "submission"
SUBMISSION_SCHEMA = 1

MAX_BATCH_RECORDS = 2000
MAX_BATCH_BYTES = 960 * 1024
"""Many proxies let no more than a megabyte pass."""


class Attachment(msgspec.Struct, frozen=True, array_like=True):
    """A sealed photo that belongs to a record; it travels later, by its hash."""

    sha256: bytes
    size: int


class _Named(msgspec.Struct, frozen=True, array_like=True):
    """A record, of which nothing else is read."""

    id: bytes


_read_name = msgspec.msgpack.Decoder(_Named).decode


def name_of(record: bytes | msgspec.Raw) -> bytes:
    """The id of an encoded record."""
    return _read_name(record).id


class Record(msgspec.Struct, frozen=True, array_like=True):
    """An immutable fact made at the kiosk (SYNC 3.1). Never changed, sent until the city has answered for it."""

    id: bytes
    """UUIDv7, 16 bytes; the time part is informative only."""
    seq: int
    """Gapless within one incarnation of a kiosk's store, from 1."""
    created_wall: int
    """Milliseconds since 1970 by the kiosk's clock, which may be wrong."""
    created_mono: int
    """Milliseconds of the monotonic clock since the boot named below."""
    boot_id: str
    clock_offset: int | None
    """City time minus kiosk time in milliseconds when made; None when never synchronised."""
    kind: str
    schema: int
    key_id: str
    """Id of the first sealing key."""
    sealed: bytes
    fp: bytes
    """SHA-256 of the sealed bytes. May be empty on the way, where the signature covers them: the city counts it."""
    attachments: tuple[Attachment, ...] = ()

    def is_intact(self) -> bool:
        """Whether the sealed bytes still have the fingerprint they were made with."""
        return not self.fp or sha256(self.sealed).digest() == self.fp

    def fingerprint(self) -> bytes:
        """The fingerprint, counted where it did not travel."""
        return self.fp or sha256(self.sealed).digest()


class Batch(msgspec.Struct, frozen=True, array_like=True):
    """What one upload carries, over the network or on a stick."""

    kiosk: str
    incarnation: bytes
    records: tuple[Record, ...]


class CaseState(StrEnum):
    """Official states of a case (CENTRAL 2.3)."""

    RECEIVED = "diterima"
    VERIFIED = "terverifikasi"
    ROUTED = "didisposisikan"
    IN_PROGRESS = "diproses"
    SCHEDULED = "dijadwalkan"
    WAITING_FOR_CITIZEN = "menunggu_pelapor"
    ANSWERED = "ditanggapi"
    DONE = "selesai"
    NOT_OURS = "bukan_kewenangan"
    DUPLICATE = "duplikat"
    REJECTED = "ditolak"
    REOPENED = "dibuka_kembali"


class SubmissionBody(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=False):
    """What a resident filed: the plain content of a sealed record of kind submission, schema 1."""

    ticket: str
    token: str
    """Random part of the tracking URL, 128 bit, base64url."""
    access_hash: str
    """Argon2id of the access code, so that only the paper knows the code."""
    form: str
    form_version: int
    pack: str
    pack_version: str
    kind: str
    language: str
    kelurahan: str
    """Code of the kelurahan where the kiosk stands."""
    kiosk_name: str
    filed_at: int
    """Milliseconds since 1970, city time as far as known."""
    approximate: bool
    answers: dict[str, Answer]
    topic: str
    secret: bool
    identity: str
    """pakai, rahasia or anonim."""
    consent_version: str
    due: str
    """ISO date promised on the receipt; empty when none."""
    due_code: str
    officer: str
    photo_keys: dict[str, bytes] = {}
    """SHA-256 hex of the sealed photo to the key that opens it."""


class CaseEvent(msgspec.Struct, frozen=True, array_like=True):
    """One public step of a case, for the kiosk where it was filed."""

    ticket: str
    number: int
    """Position in the case's public timeline, from 1."""
    state: CaseState
    at: int
    """Milliseconds since 1970, city time."""
    agency: str
    text: str
    """Public words of the agency; empty for a bare change of state."""


class KioskKey(msgspec.Struct, frozen=True, array_like=True):
    """Public key of an enrolled kiosk, so that every kiosk can verify any receipt without a network."""

    unit: str
    public_key: bytes


class PublicMatter(msgspec.Struct, frozen=True, array_like=True):
    """A verified matter that others may join ("saya juga"): never a person, never a story."""

    id: bytes
    """Random 16 bytes; says nothing about the case to whoever does not hold its ledger."""
    topic: str
    kelurahan: str
    landmark: str
    """Words of the verifier, not of the resident."""
    day: str
    """ISO date on which it was first reported."""
    open: bool
    """False takes the matter off the kiosks."""


class Announcement(msgspec.Struct, frozen=True, array_like=True):
    """A piece of the city's news board."""

    id: bytes
    title: str
    body: str
    published_at: int
    """Milliseconds since 1970, city time."""
    until: str
    """ISO date of its last day; empty: until withdrawn."""
    withdrawn: bool
    kelurahan: str = ""
    """Code of the only kelurahan it is for; empty: the whole city."""


class SignedReport(msgspec.Struct, frozen=True, array_like=True):
    """The last opening check of a kiosk, as staff signed it."""

    at: int
    """Milliseconds since 1970, city time as far as known."""
    who: str
    """Label of the PIN: a desk or a role."""
    level: str
    """good, watch or bad."""
    findings: tuple[str, ...]
    """PART-CODE of each that is not good."""
    reason: str = ""
    """Why it was opened although the check was bad."""
    shut: str = ""
    """Why residents find it closed just now: today, unfit; empty when it is open."""


class UseOfDay(msgspec.Struct, frozen=True, array_like=True):
    """How often a form was begun, sent and left on one day at one kiosk: totals, of nobody."""

    day: str
    """ISO date, city time as far as known."""
    form: str
    begun: int
    sent: int
    left: dict[str, int]
    """Page on which a visit ended unsent, and how often."""


class KioskReport(msgspec.Struct, frozen=True, array_like=True):
    """How a kiosk is, told with every question for news: what staff and city must see before residents notice."""

    waiting: int
    """Records not yet at the city."""
    oldest_ms: int
    """Age of the oldest of them, milliseconds; 0 when none waits."""
    photos_waiting: int
    conflicts: int
    version: str
    clock_offset: int | None
    free_mb: int = -1
    """Room on the disk; -1 when not known."""
    trouble: str = ""
    """Code of what staff should look at; empty when all is well."""
    configuration: int = -1
    """Number of the city's configuration that it goes by; 0 for none yet, -1 from a kiosk that takes none."""
    boot_id: str = ""
    mono: int = 0
    """Milliseconds since that boot when this was said: so the city can tell when records of this boot were made."""
    check: SignedReport | None = None
    pack_version: str = ""
    troubles: tuple[str, ...] = ()
    """Codes of all that staff should look at, the gravest first; what the newest kiosks say beside `trouble`."""
    uses: tuple[UseOfDay, ...] = ()
    """Totals of the last days as they stand now, told now and then; the greater of two counts is true."""


class NewsRequest(msgspec.Struct, frozen=True, array_like=True):
    """What a kiosk has seen so far, and how it is."""

    cursor: int
    limit: int = 500
    report: KioskReport | None = None
    mark: bytes = b""
    """What the city gave with the cursor. One that it does not know there means that it lost its memory since:
    it begins anew, and the kiosk takes again what it has."""


class News(msgspec.Struct, frozen=True, array_like=True):
    """What happened since the cursor, in commit order."""

    server_time: int
    cursor: int
    """Ask from here next time."""
    more: bool
    events: tuple[CaseEvent, ...]
    kiosks: tuple[KioskKey, ...]
    matters: tuple[PublicMatter, ...] = ()
    """Changed since the cursor, like the events."""
    announcements: tuple[Announcement, ...] = ()
    mark: bytes = b""
    """Digest of the piece of news at the cursor, to be shown next time."""
    configuration: Configuration | None = None
    """Where the kiosk goes by an older one."""


class ServerTime(msgspec.Struct, frozen=True, array_like=True):
    """The city's clock, milliseconds since 1970."""

    server_time: int


class BlobPiece(msgspec.Struct, frozen=True, array_like=True):
    """A piece of a sealed photo, put behind what the city holds of it already."""

    size: int
    """Of the whole photo."""
    offset: int
    data: bytes
    lost: bool = False
    """The kiosk's own bytes are damaged or gone: no more will come, and staff must know."""


class BlobState(msgspec.Struct, frozen=True, array_like=True):
    """How much of a sealed photo is durably at the city: everything before the offset."""

    sha256: bytes
    offset: int
    complete: bool
    """Whole, and its hash is the one it is named by."""
    server_time: int


class BlobStored(msgspec.Struct, frozen=True, array_like=True):
    """A sealed photo that came in one go is durably at the city; kiosks of the first version send so."""

    sha256: bytes
    server_time: int
