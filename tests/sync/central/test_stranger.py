# SPDX-License-Identifier: GPL-3.0-or-later
"""A kiosk by another maker: written from sync/protocol/README.md alone, it is served like one of ours.

Nothing of sync/protocol is imported here. Where this fails, either that page or the server is wrong.
"""

import base64
import secrets
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from hashlib import blake2b, sha256
from threading import Event
from typing import Any

import httpx
import msgspec
import pytest
import zstandard
from nacl import pwhash
from nacl.bindings import crypto_box
from nacl.public import PrivateKey
from nacl.secret import SecretBox
from nacl.signing import SigningKey, VerifyKey
from sqlalchemy import select

from sync.central.city import City
from sync.central.models import Case
from tests.helpers.enrolled_kiosk import KELURAHAN, KIOSK_NAME, LANDMARK, NAME, PHONE, STORY
from tests.helpers.running_central import RunningCentral, beside, running_central

PHOTO = secrets.token_bytes(70_000)
WITHIN = 30.0

pack, unpack = msgspec.msgpack.encode, msgspec.msgpack.decode


def packed(message: Any) -> bytes:
    return zstandard.ZstdCompressor().compress(pack(message))


@dataclass
class Stranger:
    """What another maker's kiosk knows and can do."""

    url: str
    name: str = "enrol"
    key: SigningKey = field(default_factory=SigningKey.generate)
    city: bytes = b""
    unit: str = ""
    pack_name: str = ""
    recipients: list[tuple[str, bytes]] = field(default_factory=list)
    journal: bytes = field(default_factory=lambda: secrets.token_bytes(16))
    records: list[list[Any]] = field(default_factory=list)

    def ask(self, method: str, path: str, body: bytes = b"") -> tuple[int, bytes, bytes]:
        """Status, content, and the hash of what was signed."""
        digest = f"sha-256=:{base64.b64encode(sha256(body).digest()).decode()}:"
        parameters = (
            f'("@method" "@path" "content-digest");created={int(time.time())};nonce="{secrets.token_urlsafe(16)}"'
            f';keyid="{self.name}";alg="ed25519"'
        )
        base = f'"@method": {method}\n"@path": {path}\n"content-digest": {digest}\n"@signature-params": {parameters}'
        signature = base64.b64encode(self.key.sign(base.encode()).signature).decode()
        headers = {
            "Content-Digest": digest,
            "Signature-Input": f"sig={parameters}",
            "Signature": f"sig=:{signature}:",
            "Content-Type": "application/vnd.anjungan+msgpack",
        }
        answer = httpx.request(method, self.url + path, content=body, headers=headers)
        return answer.status_code, answer.content, sha256(base.encode()).digest()

    def believed(self, content: bytes, binding: bytes) -> list[Any]:
        """What the city signed over this very request."""
        payload, signature = unpack(content)
        VerifyKey(self.city).verify(b"anjungan-answer-1\0" + binding + sha256(payload).digest(), signature)
        return list(unpack(payload))

    def told(self, method: str, path: str, body: bytes = b"") -> list[Any]:
        status, content, binding = self.ask(method, path, body)
        assert status == 200
        return self.believed(content, binding)

    def enrol(self, code: str) -> None:
        status, content, binding = self.ask("POST", "/v1/enrol", pack([code, bytes(self.key.verify_key), "other-1"]))
        assert status == 200
        named: list[Any] = unpack(unpack(content)[0])
        self.city = named[5]
        assert self.believed(content, binding) == named
        self.name, self.unit, self.pack_name = named[0], named[1], named[4]
        self.recipients = [(key_id, key) for key_id, key in named[6]]
        assert all(sha256(key).hexdigest()[:8] == key_id for key_id, key in self.recipients)

    def seal(self, plain: bytes) -> bytes:
        small = zstandard.ZstdCompressor().compress(plain)
        padded = small + b"\x80" + bytes(-(len(small) + 1) % 64)
        seed, pair = secrets.token_bytes(16), PrivateKey.generate()
        public = bytes(pair.public_key)
        boxes = [
            [key_id, crypto_box(seed, blake2b(public + key, digest_size=24).digest(), key, bytes(pair))]
            for key_id, key in self.recipients
        ]
        body_key = blake2b(seed, digest_size=32, person=b"anjungan-body").digest()
        return pack([2, public, boxes, SecretBox(body_key).encrypt(padded, bytes(24)).ciphertext])

    def file(self, plain: bytes, photos: tuple[bytes, ...] = ()) -> list[Any]:
        """The next record of its journal."""
        record_id = int(time.time() * 1000).to_bytes(6) + b"\x70" + secrets.token_bytes(1) + b"\x80"
        attachments = [[sha256(photo).digest(), len(photo)] for photo in photos]
        now, sealed = int(time.time() * 1000), self.seal(plain)
        self.records.append(
            [
                *(record_id + secrets.token_bytes(7), len(self.records) + 1, now, 1, "boot", None, "submission", 1),
                *(self.recipients[0][0], sealed, b"", attachments),
            ]
        )
        return self.records[-1]

    def send(self, *records: list[Any], sheet: int = 2) -> list[Any]:
        """The verdicts, or the runs of them."""
        answer = self.told("POST", "/v1/records", packed([self.name, self.journal, records, sheet]))
        return list(answer[2] if sheet == 2 else answer[1])

    def ticket(self) -> str:
        signs = "23456789BCDFGHJKMNPQRSTVWXYZ"
        while True:
            drawn = self.unit + "".join(secrets.choice(signs) for _ in range(5))
            check = sum(place * signs.index(sign) for place, sign in enumerate(drawn, 1)) % 29
            if check < 28:
                return f"{self.name.partition('-')[0]}-{drawn[:4]}-{drawn[4:]}{signs[check]}"

    def complaint(self, ticket: str, photos: dict[str, bytes]) -> bytes:
        now = int(time.time() * 1000)
        place = {"kelurahan": KELURAHAN, "outer": "05", "inner": "03", "landmark": LANDMARK}
        told = {"cerita": STORY, "topik": "LAMPU", "tempat": place, "nama_pilihan": "rahasia", "nama": NAME}
        return pack(
            {
                "ticket": ticket, "token": secrets.token_urlsafe(16), "form": "aduan", "form_version": 1,
                "access_hash": pwhash.argon2id.str(b"K7MQ4XNH", 1, 2**23).decode(), "pack": self.pack_name,
                "pack_version": "1", "kind": "complaint", "language": "id", "kelurahan": KELURAHAN,
                "kiosk_name": KIOSK_NAME, "filed_at": now, "approximate": False, "topic": "LAMPU", "secret": False,
                "answers": {**told, "telepon": PHONE, "setuju": True}, "identity": "rahasia",
                "consent_version": "2026-11", "due": "2026-12-07", "due_code": "tanggapan", "officer": "",
                "photo_keys": photos,
            }
        )  # fmt: skip


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningCentral]:
    with running_central(tmp_path_factory.mktemp("city")) as running:
        yield running


@pytest.fixture
def city(server: RunningCentral) -> Iterator[City]:
    with beside(server) as beside_it:
        yield beside_it


@pytest.fixture
def stranger(server: RunningCentral) -> Stranger:
    kiosk = Stranger(server.url)
    kiosk.enrol(server.enrolment_code(KELURAHAN, KIOSK_NAME))
    return kiosk


def test_what_a_stranger_files_becomes_a_case_and_its_news_comes_back(stranger: Stranger, city: City) -> None:
    ticket, photo_key = stranger.ticket(), secrets.token_bytes(32)
    photo = SecretBox(photo_key).encrypt(PHOTO, bytes(24)).ciphertext
    record = stranger.file(stranger.complaint(ticket, {sha256(photo).hexdigest(): photo_key}), (photo,))
    assert stranger.send(record) == [[1, "new", ""]]
    cursor, mark, events = 0, b"", []
    until = time.monotonic() + WITHIN
    while not events and time.monotonic() < until:
        _, cursor, _, events, kiosks, _, _, mark, _ = stranger.told("POST", "/v1/news", pack([cursor, 500, None, mark]))
        Event().wait(0.05)
    assert [event[:3] for event in events] == [[ticket, 1, "diterima"]]
    assert [stranger.unit, bytes(stranger.key.verify_key)] in kiosks
    assert stranger.told("POST", "/v1/news", pack([cursor, 500, None, mark]))[1:4] == [cursor, False, []]
    with city.database.read() as session:
        case = session.scalars(select(Case).where(Case.ticket == ticket)).one()
        assert (case.topic, case.kelurahan) == ("LAMPU", KELURAHAN)


def test_a_record_may_come_again_and_in_any_order_and_is_there_once(stranger: Stranger) -> None:
    first, second, third = (stranger.file(stranger.complaint(stranger.ticket(), {})) for _ in range(3))
    assert stranger.send(third, first) == [[2, "new", ""]]
    assert stranger.send(first, second, third) == [[1, "same", ""], [1, "new", ""], [1, "same", ""]]
    verdicts = stranger.send(first, second, sheet=1)
    assert [(seq, name, verdict) for seq, name, verdict, _ in verdicts] == [
        (1, first[0], "same"),
        (2, second[0], "same"),
    ]
    forged = [*first[:9], stranger.seal(b"other words"), *first[10:]]
    assert stranger.send(forged)[0][:2] == [1, "conflict"]
    fourth = stranger.file(b"what nobody here knows yet")
    assert stranger.send([*fourth[:6], "kind-of-tomorrow", *fourth[7:]])[0][:2] == [1, "quarantined"]


def test_what_the_city_lacks_is_named_by_the_comparison(stranger: Stranger) -> None:
    photo = b"a sealed photo"
    for _ in range(3):
        stranger.file(stranger.complaint(stranger.ticket(), {}), (photo,))
    stranger.send(*stranger.records[:2])
    prints = [int.from_bytes(sha256(record[9]).digest()) for record in stranger.records]
    for count, xor, differing in (
        (2, prints[0] ^ prints[1], []),
        (3, prints[0] ^ prints[1] ^ prints[2], [[0, [[1, 2]]]]),
    ):
        question = [stranger.journal, [[0, count, xor.to_bytes(32)]]]
        answer = stranger.told("POST", "/v1/compare", packed(question))
        assert answer[1:3] == [differing, [sha256(photo).digest()]]


def test_a_photo_goes_in_pieces_from_where_the_city_stands(stranger: Stranger) -> None:
    name = sha256(PHOTO).digest()
    path = f"/v1/blobs/{name.hex()}"
    stranger.send(stranger.file(stranger.complaint(stranger.ticket(), {}), (PHOTO,)))
    assert stranger.told("GET", path)[1:3] == [0, False]
    assert stranger.told("PATCH", path, pack([len(PHOTO), 9, PHOTO[9:99]]))[1:3] == [0, False]  # a gap
    assert stranger.told("PATCH", path, pack([len(PHOTO), 0, PHOTO[:50_000]]))[1:3] == [50_000, False]
    assert stranger.told("PATCH", path, pack([len(PHOTO), 40_000, PHOTO[40_000:]]))[1:3] == [len(PHOTO), True]


def test_a_parcel_goes_by_hand_and_the_answer_comes_back(stranger: Stranger, server: RunningCentral) -> None:
    carrier = Stranger(server.url)
    carrier.enrol(server.enrolment_code(KELURAHAN, KIOSK_NAME))
    record = stranger.file(stranger.complaint(stranger.ticket(), {}))
    payload = packed([stranger.name, stranger.journal, [record], [b"a sealed photo by hand"], 0, b""])
    signature = stranger.key.sign(b"anjungan-parcel-1\0" + sha256(payload).digest()).signature
    handed = carrier.told("POST", "/v1/parcels", b"ANJUNGAN-KIRIMAN-1\n" + pack([payload, signature]))
    named = b"anjungan-parcel-answer-1\0" + stranger.name.encode() + b"\0" + stranger.journal
    kiosk, journal, sheets, photos, _ = stranger.believed(handed[1], sha256(named).digest())
    assert (kiosk, journal) == (stranger.name, stranger.journal)
    assert [verdict[:3] for sheet in sheets for verdict in sheet[1]] == [[1, record[0], "new"]]
    assert photos == [sha256(b"a sealed photo by hand").digest()]


def test_a_key_is_changed_and_the_clock_is_told(stranger: Stranger) -> None:
    following = SigningKey.generate()
    proof = following.sign(b"anjungan-next-key-1\0" + stranger.name.encode()).signature
    public = bytes(following.verify_key)
    assert stranger.told("POST", "/v1/rotate", pack([public, proof]))[0] == public
    stranger.key = following
    assert abs(stranger.told("GET", "/v1/time")[0] / 1000 - time.time()) < WITHIN


def test_who_is_not_known_hears_a_signed_no_and_who_does_not_sign_an_unsigned_one(stranger: Stranger) -> None:
    own, stranger.name = stranger.name, "BKS-00"
    status, content, binding = stranger.ask("POST", "/v1/news", pack([0]))
    assert (status, stranger.believed(content, binding)[1]) == (403, "unknown-kiosk")
    stranger.name, stranger.key = own, SigningKey.generate()
    status, content, binding = stranger.ask("POST", "/v1/news", pack([0]))
    assert (status, stranger.believed(content, binding)[1]) == (401, "key-unknown")
    assert httpx.post(stranger.url + "/v1/news", content=pack([0])).content == b"signature"
