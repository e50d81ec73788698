# SPDX-License-Identifier: GPL-3.0-or-later
"""What came and was not read: told where somebody sees it, with what would help, and read once that was done."""

from collections.abc import Callable
from dataclasses import replace
from hashlib import sha256

import msgspec
import pytest
from nacl.public import PrivateKey
from sqlalchemy import select

from resources.texts import Words
from sync.central import aside, kiosks, ledger, opening, piecemeal, unread
from sync.central.access import diary
from sync.central.city import City
from sync.central.models import Case, RecordAside
from sync.central.operations import condition
from sync.central.unread import Why
from sync.protocol import sealing
from sync.protocol.records import SUBMISSION, Record
from sync.protocol.sealing import Recipient
from sync.protocol.verdicts import Verdict
from tests.helpers.kiosk_at_the_city import KioskAtTheCity
from tests.helpers.poison import refusing
from tests.helpers.staff_browser import Staff, visible_text

MakeStaff = Callable[..., Staff]
PAGE = "/kerja/anjungan/belum-terbaca"
say = Words("id").say


def _found(city: City) -> dict[Why, int]:
    return {one.why: one.count for one in unread.unread(city)}


def _opened(city: City) -> set[bytes]:
    with city.database.read() as session:
        return set(session.scalars(select(Case.record_id)))


def _sealed_to(kiosk: KioskAtTheCity, key: PrivateKey) -> Record:
    """As by a kiosk that goes by a key the server has lost."""
    public = bytes(key.public_key)
    sealed = sealing.seal(msgspec.msgpack.encode(kiosk.body()), [Recipient(sealing.key_id(public), public)])
    return msgspec.structs.replace(kiosk.record(), sealed=sealed, fp=sha256(sealed).digest())


def test_what_no_key_opens_is_read_once_the_key_is_back(city: City, kiosk: KioskAtTheCity) -> None:
    lost = PrivateKey.generate()
    record = _sealed_to(kiosk, lost)
    assert not unread.is_any(city)
    assert kiosk.send(record).verdicts[0].verdict is Verdict.NEW
    assert (_found(city), unread.is_any(city)) == ({Why.SEALED: 1}, True)
    assert condition.look(city).records_unread == 1
    unread.try_again(city)
    opening.open_waiting(city)
    assert (_found(city), _opened(city)) == ({Why.SEALED: 1}, set())
    openers = {**city.keys.openers, sealing.key_id(bytes(lost.public_key)): bytes(lost)}
    repaired = replace(city, keys=replace(city.keys, openers=openers))
    unread.try_again(repaired)
    opening.open_waiting(repaired)
    assert (_found(city), _opened(city), unread.is_any(city)) == ({}, {record.id}, False)


def test_a_wrong_fingerprint_around_whole_bytes_costs_no_answer(city: City, kiosk: KioskAtTheCity) -> None:
    whole = msgspec.structs.replace(kiosk.record(), fp=b"\0" * 32)
    broken = msgspec.structs.replace(kiosk.record(), sealed=b"rust")
    assert {one.verdict for one in kiosk.send(whole, broken).verdicts} == {Verdict.QUARANTINED}
    assert _found(city) == {Why.DAMAGED: 2}
    unread.try_again(city)
    opening.open_waiting(city)
    assert (_found(city), _opened(city)) == ({Why.DAMAGED: 1}, {whole.id})


def test_a_form_of_tomorrow_is_read_by_the_program_of_tomorrow(
    city: City, kiosk: KioskAtTheCity, monkeypatch: pytest.MonkeyPatch
) -> None:
    record = kiosk.record(schema=2)
    assert kiosk.send(record).verdicts[0].verdict is Verdict.QUARANTINED
    unread.try_again(city)
    assert (_found(city), _opened(city)) == ({Why.STRANGE: 1}, set())
    monkeypatch.setattr(opening, "UNDERSTOOD", {*ledger.UNDERSTOOD, (SUBMISSION, 2)})
    unread.try_again(city)
    opening.open_waiting(city)
    assert (_found(city), _opened(city)) == ({}, {record.id})


def test_a_shape_of_tomorrow_waits_beside_the_ledger_until_it_is_known(city: City, kiosk: KioskAtTheCity) -> None:
    known, strange = kiosk.record(), (b"x" * 16, 7, "of another shape")
    kept = [(msgspec.msgpack.encode(strange), ledger.UNREADABLE), (msgspec.msgpack.encode(known), ledger.UNREADABLE)]
    with city.database.write() as session:
        for raw, reason in kept:
            row = RecordAside(
                digest=sha256(raw).digest(), kiosk_id=kiosk.trust.kiosk, incarnation=kiosk.incarnation, raw=raw,
                reason=reason, received_at=city.now(),
            )  # fmt: skip
            session.add(row)
    assert _found(city) == {Why.STRANGE: 2}
    assert aside.lay_again(city) == 0, "each quarter of an hour only what this server stumbled over"
    for laid in (1, 0):
        assert unread.try_again(city) == laid
        opening.open_waiting(city)
        assert (_found(city), _opened(city)) == ({Why.STRANGE: 1}, {known.id})


def test_a_stumble_is_told_to_machines_that_watch_too(city: City, kiosk: KioskAtTheCity) -> None:
    record = kiosk.record()
    with refusing(city, "cases", "record_id", record.id):
        kiosk.send(record)
        opening.open_waiting(city)
        assert (_found(city), condition.ready(city).records) == ({Why.STUMBLED: 1}, False)
    unread.try_again(city)
    opening.open_waiting(city)
    assert (_found(city), condition.ready(city).records, _opened(city)) == ({}, True, {record.id})


def test_reasons_of_one_kind_are_one_line_the_oldest_first(city: City, kiosk: KioskAtTheCity) -> None:
    aside, held, twice = kiosk.record(), kiosk.record(), kiosk.record()
    with refusing(city, "record", "id", aside.id):
        kiosk.send(aside)
    with refusing(city, "cases", "record_id", held.id):
        kiosk.send(held)
        opening.open_waiting(city)
    kiosk.send(twice)
    other = msgspec.structs.replace(kiosk.record(), id=twice.id, seq=twice.seq)
    assert kiosk.send(other).verdicts[0].verdict is Verdict.CONFLICT
    found = unread.unread(city)
    assert {(one.why, one.count) for one in found} == {(Why.STUMBLED, 2), (Why.TWICE, 1)}
    assert [one.since for one in found] == sorted(one.since for one in found)
    assert {one.kiosk.name for one in found} == {"Anjungan 1"}


def test_every_reason_has_its_words() -> None:
    for language in ("id", "en"):
        words = Words(language)
        assert all(words.say(f"unread-{part}-{why}") for part in ("why", "step") for why in Why)
    assert unread._WHY[piecemeal.NOT_LAID] is Why.STUMBLED


def test_the_administrator_sees_it_and_tries_again(city: City, kiosk: KioskAtTheCity, staff: MakeStaff) -> None:
    admin = staff("admin")
    assert say("unread-notice") not in admin.client.get("/kerja/anjungan").text
    assert say("unread-none") in admin.client.get(PAGE).text
    record = kiosk.record()
    with refusing(city, "cases", "record_id", record.id):
        kiosk.send(record)
        opening.open_waiting(city)
    assert f'<a href="{PAGE}">' in admin.client.get("/kerja/anjungan").text
    page = visible_text(admin.client.get(PAGE).text)
    assert say("unread-why-stumbled") in page
    assert say("unread-step-stumbled") in page
    tried = admin.fill(PAGE, PAGE)
    assert (tried.status_code, tried.headers["location"]) == (303, f"{PAGE}?dicoba")
    opening.open_waiting(city)
    after = admin.client.get(tried.headers["location"]).text
    assert say("unread-tried") in after
    assert say("unread-none") in after
    assert _opened(city) == {record.id}


def test_what_a_revoked_kiosk_sent_is_believed_by_a_person_who_was_asked_twice(
    city: City, kiosk: KioskAtTheCity, staff: MakeStaff
) -> None:
    admin, name = staff("admin"), kiosk.trust.kiosk
    kiosks.revoke(city, name)
    record = kiosk.record()
    kiosk.send(record)
    unread.try_again(city)
    opening.open_waiting(city)
    assert _found(city) == {Why.REVOKED: 1}
    asked = admin.fill(PAGE, f"{PAGE}/percaya")
    assert say("unread-doubt", count=1, name="Anjungan 1") in visible_text(asked.text)
    assert _found(city) == {Why.REVOKED: 1}
    admin.fill(PAGE, f"{PAGE}/percaya", confirmed=name)
    opening.open_waiting(city)
    assert (_found(city), _opened(city)) == ({}, {record.id})
    assert [entry.step.subject for entry in diary.leaf(city, action="kiosk-believed").entries] == [name]
