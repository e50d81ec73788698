# SPDX-License-Identifier: GPL-3.0-or-later
"""The language both ends speak: what is sealed, signed and claimed can be trusted, and nothing else."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from nacl.public import PrivateKey
from nacl.signing import SigningKey

from sync.protocol import claim, sealing, signing
from sync.protocol.enrolment import EnrolAnswer, fingerprint, read_enrol_answer
from sync.protocol.ids import uuid7
from sync.protocol.records import ServerTime

KIOSK = SigningKey(b"k" * 32)
CITY = SigningKey(b"c" * 32)


def _recipient(private: PrivateKey) -> sealing.Recipient:
    public = bytes(private.public_key)
    return sealing.Recipient(sealing.key_id(public), public)


@given(st.binary(max_size=5000))
def test_what_is_sealed_opens_with_either_key_and_with_no_other(plain: bytes) -> None:
    service, recovery, stranger = PrivateKey.generate(), PrivateKey.generate(), PrivateKey.generate()
    sealed = sealing.seal(plain, [_recipient(service), _recipient(recovery)])
    for key in (service, recovery):
        assert sealing.open_sealed(sealed, {_recipient(key).key_id: bytes(key)}) == plain
    with pytest.raises(sealing.SealError):
        sealing.open_sealed(sealed, {_recipient(stranger).key_id: bytes(stranger)})


def test_a_sealed_body_shows_neither_words_nor_exact_length() -> None:
    key = PrivateKey.generate()
    short = sealing.seal(b"Siti Aminah", [_recipient(key)])
    longer = sealing.seal(b"Siti Aminah Putri", [_recipient(key)])
    assert b"Siti" not in short
    assert len(short) == len(longer)


def test_a_record_that_would_unpack_to_gigabytes_is_refused() -> None:
    key = PrivateKey.generate()
    bomb = sealing.seal(bytes(sealing.MAX_PLAIN_BYTES + 1), [_recipient(key)])
    with pytest.raises(sealing.SealError):
        sealing.open_sealed(bomb, {_recipient(key).key_id: bytes(key)})


def test_a_damaged_byte_is_noticed() -> None:
    key = PrivateKey.generate()
    sealed = bytearray(sealing.seal(b"lampu jalan", [_recipient(key)]))
    for position in range(len(sealed)):
        damaged = bytearray(sealed)
        damaged[position] ^= 0x01
        with pytest.raises(sealing.SealError):
            sealing.open_sealed(bytes(damaged), {_recipient(key).key_id: bytes(key)})


def _signed(body: bytes) -> tuple[dict[str, str], bytes]:
    headers, binding = signing.sign_request(
        KIOSK, "BKS-7K", "POST", "/v1/records", body, created=1763000000, nonce="n" * 22
    )
    return {name.lower(): value for name, value in headers.items()}, binding


def test_a_signed_request_is_believed() -> None:
    headers, binding = _signed(b"body")
    request = signing.verify_request(KIOSK.verify_key, "POST", "/v1/records", headers, b"body")
    assert (request.key_id, request.binding) == ("BKS-7K", binding)


@pytest.mark.parametrize(
    ("method", "path", "body", "key"),
    [
        ("PUT", "/v1/records", b"body", KIOSK),
        ("POST", "/v1/news", b"body", KIOSK),
        ("POST", "/v1/records", b"bodY", KIOSK),
        ("POST", "/v1/records", b"body", CITY),
    ],
)
def test_a_changed_request_is_refused(method: str, path: str, body: bytes, key: SigningKey) -> None:
    headers, _ = _signed(b"body")
    with pytest.raises(signing.SignatureError):
        signing.verify_request(key.verify_key, method, path, headers, body)


def test_only_the_city_can_answer_and_only_this_request() -> None:
    _, binding = _signed(b"body")
    answer = signing.sign_answer(CITY, binding, ServerTime(42))
    assert signing.verify_answer(CITY.verify_key, binding, answer, ServerTime).server_time == 42
    for key, bound, data in [
        (KIOSK.verify_key, binding, answer),
        (CITY.verify_key, b"x" * 32, answer),
        (CITY.verify_key, binding, answer[:-1] + bytes([answer[-1] ^ 1])),
        (CITY.verify_key, binding, b"<html>Silakan masuk</html>"),
    ]:
        with pytest.raises(signing.SignatureError):
            signing.verify_answer(key, bound, data, ServerTime)


def test_a_receipt_is_verified_without_a_network() -> None:
    text = claim.make_claim("https://aduan.contoh.id", "t" * 22, "BKS-7K3F-92QD", KIOSK)
    read = claim.read_claim(text + "\r\n")
    assert read is not None
    assert (read.ticket, read.token) == ("BKS-7K3F-92QD", "t" * 22)
    assert claim.verify_claim(read, KIOSK.verify_key)
    assert not claim.verify_claim(read, CITY.verify_key)
    assert claim.read_claim("https://contoh.id/lain") is None


def test_enrolment_answers_are_checked_against_the_key_they_bring() -> None:
    answer = EnrolAnswer("BKS-7K", "7K", "32.75.04.1002", "KMJ-01", "bekasi", bytes(CITY.verify_key), (), "http://x", 1)
    data = signing.sign_answer(CITY, b"b" * 32, answer)
    assert read_enrol_answer(data, b"b" * 32) == answer
    with pytest.raises(signing.SignatureError):
        read_enrol_answer(signing.sign_answer(KIOSK, b"b" * 32, answer), b"b" * 32)
    assert len(fingerprint(bytes(CITY.verify_key)).split()) == 6


def test_ids_are_uuid_version_7_in_time_order() -> None:
    first, second = uuid7(1000, b"\xff" * 10), uuid7(1001, b"\x00" * 10)
    assert first < second
    assert first[6] >> 4 == 7
    assert first[8] >> 6 == 2
