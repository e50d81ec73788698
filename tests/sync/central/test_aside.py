# SPDX-License-Identifier: GPL-3.0-or-later
"""What the city stumbles over for a reason of its own: acknowledged, kept, in nobody's way, laid after a repair."""

import io
from collections.abc import Sequence
from hashlib import sha256

import msgspec
import pytest
from sqlalchemy import select
from sqlalchemy.exc import DBAPIError

from sync.central import aside, commands, kiosks, ledger, opener, opening, parcels, piecemeal, sheaves
from sync.central.city import City
from sync.central.database import is_of_the_ground
from sync.central.models import Case, LedgerRecord, RecordAside
from sync.central.operations import condition
from sync.protocol.comparison import Compared, Comparison, summed
from sync.protocol.parcel import Parcel, open_answer, pack_parcel
from sync.protocol.records import Record
from sync.protocol.verdicts import SHEET_OF_RUNS, RecordVerdict, Verdict, VerdictSheet
from tests.helpers.kiosk_at_the_city import STORY, KioskAtTheCity
from tests.helpers.poison import refusing

ON_SQLITE = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
NEW, SAME, QUARANTINED = Verdict.NEW, Verdict.SAME, Verdict.QUARANTINED


def _send(kiosk: KioskAtTheCity, records: Sequence[object]) -> list[Verdict]:
    """Upload as today's kiosks do."""
    body = msgspec.msgpack.encode((kiosk.trust.kiosk, kiosk.incarnation, records, SHEET_OF_RUNS))
    sheet = kiosk.told("POST", "/v1/records", kiosk.packed_bytes(body), VerdictSheet)
    return [run.verdict for run in sheet.runs for _ in range(run.count)]


def _plain(kiosk: KioskAtTheCity, count: int) -> list[Record]:
    return [msgspec.structs.replace(kiosk.record(), fp=b"") for _ in range(count)]


def _held(city: City) -> set[bytes]:
    with city.database.read() as session:
        return set(session.scalars(select(LedgerRecord.id)))


def _reasons(city: City) -> list[str]:
    with city.database.read() as session:
        return list(session.scalars(select(RecordAside.reason)))


def _quarantines(city: City) -> set[str]:
    with city.database.read() as session:
        return set(session.scalars(select(LedgerRecord.quarantine)))


def test_a_record_that_the_ledger_cannot_take_is_acknowledged_and_spoils_no_other(
    city: City, kiosk: KioskAtTheCity, caplog: pytest.LogCaptureFixture
) -> None:
    records = _plain(kiosk, 5)
    poison = records[3].id
    with refusing(city, "record", "id", poison):
        assert _send(kiosk, records) == [NEW, NEW, NEW, QUARANTINED, NEW]
        assert _send(kiosk, records) == [SAME, SAME, SAME, QUARANTINED, SAME]
        assert _held(city) == {one.id for one in records} - {poison}
        assert _reasons(city) == [piecemeal.NOT_LAID]
        assert (condition.ready(city).records, condition.ready(city).all) == (False, True)
        assert aside.lay_again(city) == 0
        assert _reasons(city) == [piecemeal.NOT_LAID]
    assert STORY not in caplog.text
    assert aside.lay_again(city) == 1
    assert _held(city) == {one.id for one in records}
    assert _send(kiosk, records) == [SAME] * 5
    assert (_reasons(city), condition.ready(city).records) == ([], True)


@ON_SQLITE
def test_a_sheaf_with_such_a_record_loses_and_doubles_nothing(
    city: City, kiosk: KioskAtTheCity, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Acknowledged as new before anybody could know; it is here, though aside, and the comparison says so."""
    monkeypatch.setattr(sheaves, "LEAST", 3)
    monkeypatch.setattr(opening, "open_waiting", lambda _city: 0)
    records, later = _plain(kiosk, 4), _plain(kiosk, 3)
    poison = records[1]
    with refusing(city, "record", "id", poison.id):
        assert _send(kiosk, records) + _send(kiosk, later) == [NEW] * 7
        assert sheaves.lay_all(city) == 7
        assert _held(city) == {one.id for one in (*records, *later)} - {poison.id}
        question = Comparison(kiosk.incarnation, (summed(0, (one.fingerprint() for one in (*records, *later))),))
        told = kiosk.told("POST", "/v1/compare", kiosk.packed_bytes(msgspec.msgpack.encode(question)), Compared)
        assert told.differing[0].held == ((records[0].seq, later[-1].seq),)
        assert _send(kiosk, [poison]) == [QUARANTINED]
        assert _reasons(city) == [piecemeal.NOT_LAID]
    assert aside.lay_again(city) == 1
    assert _held(city) == {one.id for one in (*records, *later)}


@ON_SQLITE
def test_of_a_revoked_kiosk_it_still_waits_for_a_person(city: City, kiosk: KioskAtTheCity) -> None:
    records = _plain(kiosk, 2)
    kiosks.revoke(city, kiosk.trust.kiosk)
    with refusing(city, "record", "id", records[0].id):
        assert _send(kiosk, records) == [QUARANTINED] * 2
        assert _held(city) == {records[1].id}
    assert aside.lay_again(city) == 1
    assert _held(city) == {one.id for one in records}
    assert _quarantines(city) == {ledger.REVOKED}


@ON_SQLITE
def test_what_comes_on_a_stick_goes_on_too_and_a_command_takes_the_rest(
    city: City, kiosk: KioskAtTheCity, capsys: pytest.CaptureFixture[str]
) -> None:
    records = _plain(kiosk, 3)
    raws = tuple(msgspec.Raw(msgspec.msgpack.encode(one)) for one in (*records, "nameless"))
    parcel = Parcel(kiosk.trust.kiosk, kiosk.incarnation, raws, (b"", b"photo"), 0, b"")
    with refusing(city, "record", "id", records[0].id):
        answer = parcels.take_parcel(city, pack_parcel(parcel, kiosk.key))
    told = open_answer(answer, kiosk.server_key, kiosk.trust.kiosk, kiosk.incarnation)
    assert [one.verdict for one in told.sheets[0].verdicts] == [QUARANTINED, NEW, NEW, QUARANTINED]
    assert told.photos == (sha256(b"photo").digest(),)
    assert _held(city) == {one.id for one in records[1:]}
    ground = ("--data", str(city.settings.data), "--database", city.settings.database, "--pack", "bekasi")
    assert commands.main(["reopen", *ground]) == 0
    assert "1 catatan yang disisihkan" in capsys.readouterr().out
    assert _held(city) == {one.id for one in records}
    assert _reasons(city) == [ledger.NAMELESS]


@ON_SQLITE
def test_a_record_without_a_name_is_known_by_its_place(city: City, kiosk: KioskAtTheCity) -> None:
    good = _plain(kiosk, 2)
    assert _send(kiosk, [good[0], "nameless", good[1]]) == [NEW, QUARANTINED, NEW]
    assert _send(kiosk, [None]) == [QUARANTINED]
    assert sorted(_reasons(city)) == [ledger.NAMELESS] * 2
    sheet = kiosk.told(
        "POST", "/v1/records",
        kiosk.packed_bytes(msgspec.msgpack.encode((kiosk.trust.kiosk, kiosk.incarnation, [good[0], 7]))), VerdictSheet,
    )  # fmt: skip
    assert sheet.verdicts[0] == RecordVerdict(good[0].seq, good[0].id, SAME)


def test_where_the_database_is_what_fails_nothing_is_put_aside(city: City, kiosk: KioskAtTheCity) -> None:
    record = _plain(kiosk, 1)[0]
    one = ledger.arrived(msgspec.msgpack.encode(record))
    with city.database.write() as session:
        tables = "ALTER TABLE record RENAME TO elsewhere", "ALTER TABLE elsewhere RENAME TO record"
        session.connection().exec_driver_sql(tables[0])
    with pytest.raises(DBAPIError) as away:
        piecemeal.take(city, kiosk.trust.kiosk, kiosk.incarnation, [one])
    assert is_of_the_ground(away.value)
    with city.database.write() as session:
        session.connection().exec_driver_sql(tables[1])
    assert _reasons(city) == []
    assert _send(kiosk, [record]) == [NEW]


def test_a_record_that_cannot_be_opened_keeps_no_other_waiting(
    city: City, kiosk: KioskAtTheCity, caplog: pytest.LogCaptureFixture
) -> None:
    records = _plain(kiosk, 3)
    poison = records[1].id
    with refusing(city, "cases", "record_id", poison):
        assert _send(kiosk, records) == [NEW] * 3
        with city.database.read() as session:
            opened = set(session.scalars(select(Case.record_id)))
            waits = session.scalars(select(LedgerRecord.id).where(LedgerRecord.quarantine == opening.STUMBLED)).all()
        assert (opened, waits) == ({records[0].id, records[2].id}, [poison])
        assert "waits for a person" in caplog.text
        assert _send(kiosk, [*records, *_plain(kiosk, 1)]) == [SAME, QUARANTINED, SAME, NEW]
    opener.run(city, io.BytesIO())  # a newer one, that is told to end
    with city.database.read() as session:
        assert poison in set(session.scalars(select(Case.record_id)))
    assert _quarantines(city) == {""}
