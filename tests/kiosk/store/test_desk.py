# SPDX-License-Identifier: GPL-3.0-or-later
"""The desk lane's one connection: whatever goes wrong in a transaction, the next one begins with nothing open."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import Connection, func, insert, select, text
from sqlalchemy.exc import DatabaseError, IntegrityError

from kiosk.desk import Desk
from kiosk.errors import Refused
from kiosk.store.engine import open_store
from sync.outbox import journal, outbox, outbox_blob

KEY = bytes(32)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    opened = Desk(open_store(tmp_path, KEY).engine)
    yield opened
    opened.close()


def _line(tx: Connection, seq: int) -> None:
    tx.execute(insert(outbox).values(seq=seq, id=bytes(16), queued_at=0, fp=bytes(32)))


def _count(tx: Connection) -> int:
    return tx.execute(select(func.count()).select_from(outbox)).scalar_one()


def test_a_commit_that_fails_leaves_nothing_open(desk: Desk) -> None:
    def work(tx: Connection) -> None:
        tx.execute(text("PRAGMA defer_foreign_keys = ON"))  # so that it is the commit that fails
        _line(tx, 1)
        tx.execute(insert(outbox_blob).values(sha256=bytes(32), seq=9, size=1, state="waiting"))

    with pytest.raises(IntegrityError):
        desk.call(work)
    assert desk.call(_count) == 0
    desk.call(lambda tx: _line(tx, 1))
    assert desk.call(_count) == 1


@pytest.mark.parametrize("error", [Refused("form-invalid"), KeyError("a fault of ours"), KeyboardInterrupt()])
def test_work_that_fails_leaves_nothing_behind(desk: Desk, error: BaseException) -> None:
    def work(tx: Connection) -> None:
        _line(tx, 1)
        raise error

    with pytest.raises(type(error)):
        desk.call(work)
    assert desk.call(_count) == 0


def test_a_statement_that_is_wrong_does_not_stop_the_next(desk: Desk) -> None:
    with pytest.raises(DatabaseError):
        desk.call(lambda tx: tx.execute(text("SELECT of nothing")))
    assert desk.call(lambda tx: tx.execute(select(journal.c.id)).scalar()) == 1


def test_what_was_done_before_a_close_is_there_after_it(tmp_path: Path) -> None:
    first = Desk(open_store(tmp_path, KEY).engine)
    first.call(lambda tx: _line(tx, 1))
    first.close()
    assert not (tmp_path / "kiosk.db-wal").exists()  # closed in order: everything lies in the one file
    second = Desk(open_store(tmp_path, KEY).engine)
    assert second.call(_count) == 1
    second.close()
