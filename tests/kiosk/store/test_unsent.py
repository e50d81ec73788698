# SPDX-License-Identifier: GPL-3.0-or-later
"""What staff see of the queue: first what a person must decide, then what waits, the oldest first."""

from pathlib import Path

from kiosk.store import staff_log
from kiosk.store.engine import open_store
from kiosk.store.staff_log import Unsent
from sync import outbox
from sync.protocol.verdicts import RecordVerdict, Verdict
from tests.helpers.filled_store import FILED_AT, KEY, fill


def _unsent(seq: int, *, conflict: bool = False) -> Unsent:
    return Unsent(f"BKS-{seq:04d}-TEST", FILED_AT + seq, conflict)


def test_a_conflict_comes_first_and_then_the_oldest(tmp_path: Path) -> None:
    filled = fill(tmp_path, 10)  # five of them are at the city
    store = open_store(tmp_path, KEY)
    with store.engine.begin() as tx:
        told = ((8, Verdict.CONFLICT), (9, Verdict.QUARANTINED))
        outbox.settle(tx, [RecordVerdict(seq, filled.records[seq][0], verdict) for seq, verdict in told], FILED_AT)
        assert staff_log.unsent(tx, 50) == (_unsent(8, conflict=True), _unsent(6), _unsent(7), _unsent(10))
        assert staff_log.unsent(tx, 2) == (_unsent(8, conflict=True), _unsent(6))
    store.engine.dispose()


def test_where_everything_is_at_the_city_nothing_is_shown(tmp_path: Path) -> None:
    filled = fill(tmp_path, 4)
    store = open_store(tmp_path, KEY)
    with store.engine.begin() as tx:
        verdicts = [RecordVerdict(seq, record_id, Verdict.NEW) for seq, (record_id, _) in filled.records.items()]
        outbox.settle(tx, verdicts, FILED_AT)
        assert staff_log.unsent(tx, 50) == ()
    store.engine.dispose()
