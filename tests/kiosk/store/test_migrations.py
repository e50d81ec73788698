# SPDX-License-Identifier: GPL-3.0-or-later
"""A database of an older program is taken along whole: where each record stands, its bytes, its photos, its numbers."""

from hashlib import sha256
from pathlib import Path
from typing import Any

import msgspec
import pytest
from alembic.command import upgrade
from sqlalchemy import Engine, select, text

from kiosk.errors import AskOfficer
from kiosk.store import submissions
from kiosk.store.connection import make_engine
from kiosk.store.engine import DATABASE, Store, open_store
from kiosk.store.migrate import scripts
from kiosk.store.pages import PAGE
from sync import numbers, outbox
from sync.numbers import State
from sync.protocol.records import Record
from sync.round import Queue
from tests.helpers.small_disk import MB, fill_up, memory_disk

KEY = bytes(32)
STATES = ("received",) * 3 + ("waiting", "quarantined", "conflict", "received", "waiting", "waiting")
GONE = 7
"""The number of a record whose bytes were forgotten."""
SALVAGED = 8
"""The number of a line that an earlier salvage could not save."""
PHOTO = b"sealed photo" * 40
WITH_TICKETS = (1, 4, GONE)
_KEPT = "ticket, record_id, filed_at, form, kind, topic, approximate, due, officer, access_hash, token_hash"
_TOLD = ":ticket, :record_id, :filed_at, 'aduan', 'complaint', 'LAMPU', 0, '2026-12-01', '', 'hash', zeroblob(32)"


def _record(seq: int) -> Record:
    sealed = b"sealed" + seq.to_bytes(2)
    record_id, fp = bytes([seq]) * 16, sha256(sealed).digest()
    return Record(record_id, seq, 0, 0, "", None, "submission", 1, "k", sealed, fp)


def _submission(seq: int) -> dict[str, Any]:
    return {"ticket": f"BKS-{seq:04d}-TEST", "record_id": bytes([seq]) * 16, "filed_at": 50 + seq}


def _old_database(folder: Path) -> Path:
    path = folder / DATABASE
    engine = make_engine(path, KEY)
    config, _ = scripts()
    with engine.begin() as connection:
        config.attributes["connection"] = connection
        upgrade(config, "0004")
    _fill(engine)
    engine.dispose()
    return path


def _fill(engine: Engine) -> None:
    line = text(
        "INSERT INTO outbox (seq, id, state, queued_at, settled_at, reason, fp) "
        "VALUES (:seq, :id, :state, :queued_at, :settled_at, :reason, :fp)"
    )
    with engine.begin() as tx:
        tx.execute(text("INSERT INTO journal (id, incarnation) VALUES (1, :name)"), {"name": b"j" * 16})
        for seq, state in enumerate(STATES, 1):
            record, settled = _record(seq), None if state == "waiting" else 100 + seq
            told: dict[str, Any] = {"state": state, "settled_at": settled, "reason": "why" * (state == "conflict")}
            tx.execute(line, {"seq": seq, "id": record.id, "fp": record.fp, "queued_at": 50 + seq, **told})
            packed = msgspec.msgpack.encode(msgspec.structs.replace(record, fp=b""))
            tx.execute(text("INSERT INTO outbox_bytes VALUES (:seq, :record)"), {"seq": seq, "record": packed})
        tx.execute(text(f"DELETE FROM outbox_bytes WHERE seq IN ({GONE}, {SALVAGED})"))  # noqa: S608 - numbers
        tx.execute(text(f"DELETE FROM outbox WHERE seq = {SALVAGED}"))  # noqa: S608 - a number
        photo = {"sha": sha256(PHOTO).digest(), "seq": 2, "sealed": PHOTO, "size": len(PHOTO)}
        for seq in WITH_TICKETS:
            tx.execute(text(f"INSERT INTO submission ({_KEPT}) VALUES ({_TOLD})"), _submission(seq))  # noqa: S608 - ours
        columns = "sha256, seq, sealed, size, state"
        values = ":sha, :seq, :sealed, :size, 'waiting'"
        tx.execute(text(f"INSERT INTO outbox_blob ({columns}) VALUES ({values})"), photo)  # noqa: S608 - written here


def _check(store: Store) -> None:
    """Everything as it stood before."""
    with store.engine.begin() as tx:
        for seq, state in enumerate(STATES, 1):
            if seq != SALVAGED:
                since = None if state == "waiting" else 100 + seq
                assert numbers.stand_of(tx, seq) == (State(state), since)
        for seq in WITH_TICKETS:
            kept = submissions.load(tx, _submission(seq)["ticket"])
            assert kept is not None
            assert (kept.seq, kept.record_id) == (seq, bytes([seq]) * 16)
        assert [letter.seq for letter in outbox.next_letters(tx, 9)] == [4, 9]
        assert outbox.queue(tx) == Queue(2, 54, 1, 1)
        photo = outbox.next_photo(tx)
        assert photo is not None
        assert outbox.piece(tx, photo, 0, 999) == PHOTO
        assert outbox.old(tx, 105)[0] == ((1, 3),)


def test_where_every_record_stands_is_taken_along(tmp_path: Path) -> None:
    _old_database(tmp_path)
    store = open_store(tmp_path, KEY)
    _check(store)
    with store.engine.begin() as tx:
        assert outbox.next_seq(tx) == len(STATES) + 1
        assert tx.execute(select(outbox.journal.c.incarnation)).scalar_one() == b"j" * 16
        assert tx.exec_driver_sql("PRAGMA foreign_keys").scalar() == 1
        assert tx.exec_driver_sql("PRAGMA foreign_key_check").all() == []
    store.engine.dispose()
    assert len(list(tmp_path.glob("kiosk.before-*.db"))) == 1


def test_numbers_whose_lines_are_gone_at_the_end_are_not_given_again(tmp_path: Path) -> None:
    path = _old_database(tmp_path)
    engine = make_engine(path, KEY)
    with engine.begin() as tx:
        tx.execute(text("UPDATE sqlite_sequence SET seq = 40 WHERE name = 'outbox'"))
    engine.dispose()
    store = open_store(tmp_path, KEY)
    _check(store)
    with store.engine.begin() as tx:
        assert outbox.next_seq(tx) == 41
    store.engine.dispose()


def test_one_that_was_damaged_before_it_was_migrated_is_saved(tmp_path: Path) -> None:
    """An update and a bad disk may meet: its lines are read as they were before."""
    path = _old_database(tmp_path)
    with path.open("r+b") as file:  # its first page
        file.seek(PAGE - 100)
        file.write(b"\0" * 16)
    store = open_store(tmp_path, KEY)
    assert store.set_aside is not None
    with store.engine.begin() as tx:
        # without the mark a new journal is begun, in which the city has acknowledged nothing yet
        assert [letter.seq for letter in outbox.next_letters(tx, 9)] == [1, 2, 3, 4, 5, 6, 9]
        assert numbers.stand_of(tx, GONE) == (State.RECEIVED, 100 + GONE)
        kept = [submissions.load(tx, _submission(seq)["ticket"]) for seq in WITH_TICKETS]
        assert [one and one.seq for one in kept] == list(WITH_TICKETS)
        assert numbers.last_given(tx) == len(STATES)
    store.engine.dispose()


def test_rows_that_would_name_nothing_stop_the_migration_and_nothing_changes(tmp_path: Path) -> None:
    path = _old_database(tmp_path)
    engine = make_engine(path, KEY)
    connection = engine.raw_connection()
    connection.cursor().execute("PRAGMA foreign_keys = OFF")
    connection.cursor().execute("DELETE FROM outbox WHERE seq = 2")
    connection.close()
    engine.dispose()
    with pytest.raises(AskOfficer, match="store-failed"):
        open_store(tmp_path, KEY)
    engine = make_engine(path, KEY)
    with engine.begin() as tx:
        assert tx.execute(text("SELECT version_num FROM alembic_version")).scalar() == "0004"
        assert tx.execute(text("SELECT count(*) FROM outbox WHERE state = 'received'")).scalar() == 3
    engine.dispose()


def test_without_room_for_a_copy_it_is_migrated_all_the_same(tmp_path: Path) -> None:
    with memory_disk(tmp_path / "disk", 6) as disk:
        path = _old_database(disk)
        engine = make_engine(path, KEY)
        with engine.begin() as tx:
            photo = {"sha": b"p" * 32, "sealed": bytes(2 * MB), "size": 2 * MB}
            columns, values = "sha256, seq, sealed, size, state", ":sha, 3, :sealed, :size, 'received'"
            tx.execute(text(f"INSERT INTO outbox_blob ({columns}) VALUES ({values})"), photo)  # noqa: S608 - written here
        engine.dispose()
        fill_up(disk, leave=MB)
        store = open_store(disk, KEY)
        _check(store)
        store.engine.dispose()
        assert [name for name in disk.iterdir() if "before" in name.name] == []


def test_a_copy_goes_when_what_it_holds_would_have_gone(tmp_path: Path) -> None:
    _old_database(tmp_path)
    old = tmp_path / "kiosk.before-20260101T000000.db"
    old.write_bytes(b"from a migration long ago")
    old.with_name("kiosk.before-20261101T000000.part").write_bytes(b"the power went")
    open_store(tmp_path, KEY).engine.dispose()
    assert not old.exists()
    assert [copy.suffix for copy in tmp_path.glob("kiosk.before-*")] == [".db"]
