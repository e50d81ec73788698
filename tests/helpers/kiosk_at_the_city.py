# SPDX-License-Identifier: GPL-3.0-or-later
"""A kiosk as the city's server meets it: real signatures, seals and bodies, without the kiosk's own machinery."""

import itertools
import secrets
from dataclasses import dataclass, field
from hashlib import sha256
from typing import TypeVar

import msgspec
import zstandard
from httpx import Client, Response
from nacl import pwhash
from nacl.signing import SigningKey, VerifyKey

from resources.forms.model import Answer, Place
from sync.central import kiosks
from sync.central.city import City
from sync.protocol.enrolment import ENROL_KEY_ID, EnrolAnswer, EnrolRequest, read_enrol_answer
from sync.protocol.ids import uuid7
from sync.protocol.records import SUBMISSION, SUBMISSION_SCHEMA, Batch, News, NewsRequest, Record, SubmissionBody
from sync.protocol.sealing import seal
from sync.protocol.signing import CONTENT_TYPE, sign_request, verify_answer
from sync.protocol.verdicts import VerdictSheet
from tests.helpers.browser import TestClient

T = TypeVar("T", bound=msgspec.Struct)

ACCESS_CODE = "K7MQ4XNH"
STORY = "Lampu jalan di depan musala padam sejak dua minggu lalu, anak-anak takut lewat."
NAME, PHONE, NIK = "Siti Aminah", "+6281234567890", "3275044203900005"
FILED_AT = 1_795_401_840_000  # Monday 23 November 2026, 09.44 in Bekasi


@dataclass
class KioskAtTheCity:
    """An enrolled kiosk that speaks with a server in this process."""

    client: Client
    key: SigningKey
    trust: EnrolAnswer
    incarnation: bytes = field(default_factory=lambda: secrets.token_bytes(16))
    _seq: "itertools.count[int]" = field(default_factory=lambda: itertools.count(1))

    @property
    def server_key(self) -> VerifyKey:
        """The city's key, as learnt at enrolment."""
        return VerifyKey(self.trust.server_key)

    def ask(self, method: str, path: str, body: bytes, *, sent: bytes | None = None) -> tuple[Response, bytes]:
        """A signed request; with `sent`, other bytes travel than were signed."""
        headers, binding = sign_request(
            self.key, self.trust.kiosk, method, path, body, created=0, nonce=secrets.token_urlsafe(16)
        )
        answer = self.client.request(
            method, path, content=body if sent is None else sent, headers={**headers, "Content-Type": CONTENT_TYPE}
        )
        return answer, binding

    def told(self, method: str, path: str, body: bytes, kind: type[T]) -> T:
        """The believed answer to a request."""
        answer, binding = self.ask(method, path, body)
        return verify_answer(self.server_key, binding, answer.content, kind)

    def send(self, *records: Record) -> VerdictSheet:
        """Upload a batch."""
        return self.told("POST", "/v1/records", self.packed(*records), VerdictSheet)

    def packed(self, *records: Record) -> bytes:
        """The body of an upload."""
        return self.packed_bytes(msgspec.msgpack.encode(Batch(self.trust.kiosk, self.incarnation, records)))

    def packed_bytes(self, plain: bytes) -> bytes:
        """As bodies travel."""
        return zstandard.ZstdCompressor().compress(plain)

    def news(self, cursor: int = 0, limit: int = 500) -> News:
        """Ask for news."""
        return self.told("POST", "/v1/news", msgspec.msgpack.encode(NewsRequest(cursor, limit)), News)

    def record(self, plain: bytes | None = None, *, kind: str = SUBMISSION, schema: int = SUBMISSION_SCHEMA) -> Record:
        """The next record of this kiosk's journal, sealed to the city."""
        content = plain if plain is not None else msgspec.msgpack.encode(self.body())
        sealed = seal(content, self.trust.recipients)
        return Record(
            id=uuid7(FILED_AT, secrets.token_bytes(10)),
            seq=next(self._seq),
            created_wall=FILED_AT,
            created_mono=1,
            boot_id="boot",
            clock_offset=None,
            kind=kind,
            schema=schema,
            key_id=self.trust.recipients[0].key_id,
            sealed=sealed,
            fp=sha256(sealed).digest(),
        )

    def submission(self, body: SubmissionBody) -> Record:
        """A record of this submission."""
        return self.record(msgspec.msgpack.encode(body))

    def body(self, **changed: object) -> SubmissionBody:
        """What Siti Aminah filed; anything may be told differently."""
        identity = str(changed.get("identity", "pakai"))
        ticket = f"{self.trust.kiosk}{secrets.choice('23456789')}F-{secrets.token_hex(2).upper()}"
        plain = SubmissionBody(
            ticket=ticket, token=secrets.token_urlsafe(16), access_hash=access_hash(ACCESS_CODE), form="aduan",
            form_version=1, pack=self.trust.pack, pack_version="1", kind="pengaduan", language="id",
            kelurahan=self.trust.kelurahan, kiosk_name=self.trust.kiosk_name, filed_at=FILED_AT, approximate=False,
            answers=answers(self.trust.kelurahan, identity), topic="LAMPU", secret=False, identity=identity,
            consent_version="2026-11", due="2026-12-07", due_code="tanggapan", officer="",
        )  # fmt: skip
        return msgspec.structs.replace(plain, **changed)


def answers(kelurahan: str, identity: str = "pakai") -> dict[str, Answer]:
    """Answers to the complaint form."""
    told: dict[str, Answer] = {
        "cerita": STORY,
        "topik": "LAMPU",
        "tempat": Place(kelurahan, "05", "03", "Depan Musala Nurul Iman"),
        "foto": (),
        "nama_pilihan": identity,
        "setuju": True,
    }
    return told if identity == "anonim" else told | {"nama": NAME, "telepon": PHONE, "nik": NIK}


def access_hash(code: str) -> str:
    """As the kiosk hashes an access code, at the least cost."""
    return pwhash.argon2id.str(code.encode(), pwhash.argon2id.OPSLIMIT_MIN, pwhash.argon2id.MEMLIMIT_MIN).decode()


def enrolled_kiosk(city: City, client: TestClient, kelurahan: str) -> KioskAtTheCity:
    """Enrol a new kiosk with a fresh code."""
    answer, binding, key = ask_to_enrol(client, kiosks.make_code(city, kelurahan, "Anjungan 1"))
    return KioskAtTheCity(client, key, read_enrol_answer(answer.content, binding))


def ask_to_enrol(
    client: Client, code: str, key: SigningKey | None = None, *, was: str = ""
) -> tuple[Response, bytes, SigningKey]:
    """The request of a kiosk that wants in."""
    own = key or SigningKey.generate()
    body = msgspec.msgpack.encode(EnrolRequest(code, bytes(own.verify_key), "0.1.0", was))
    headers, binding = sign_request(
        own, ENROL_KEY_ID, "POST", "/v1/enrol", body, created=0, nonce=secrets.token_urlsafe(16)
    )
    return client.post("/v1/enrol", content=body, headers=headers), binding, own
