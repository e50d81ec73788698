# SPDX-License-Identifier: GPL-3.0-or-later
"""What the city must hold, counted from the receipts that were shown and from the kiosk's own journal."""

from collections import Counter
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from sqlalchemy import create_engine, func, make_url, select

from kiosk.machine.keys import store_key
from kiosk.store.engine import open_store
from sync import numbers, outbox
from sync.central.config import Settings
from sync.central.models import Case, LedgerRecord, RecordAside, Sheaf
from sync.central.sheaves import records_of
from tests.helpers.running_central import RunningCentral

DRAINS_WITHIN = 10.0


@dataclass(frozen=True, slots=True)
class Verdict:
    """How one seed ended. All but the first three must be nothing."""

    receipts: int
    drained: float | None
    """Seconds from healing to an empty queue; None when it never was."""
    opened: float | None
    """Seconds from healing until all are cases."""
    early: int
    """Records the kiosk held to be acknowledged before the city had them."""
    lost: int
    """Receipts shown whose bytes the city does not hold."""
    doubled: int
    """Records or cases that stand there more than once."""
    foreign: int
    """Records at the city that this kiosk never filed, or that contradict one another."""
    waiting: int
    """Records and photos that the kiosk still holds to be unsent."""
    no_case: int
    no_photo: int

    @property
    def late(self) -> bool:
        """Whether the queue was not empty soon enough after healing."""
        return self.drained is None or self.drained >= DRAINS_WITHIN

    @property
    def holds(self) -> bool:
        """Whether every promise was kept."""
        wrong = self.early + self.lost + self.doubled + self.foreign + self.waiting + self.no_case + self.no_photo
        return not wrong and self.receipts > 0 and not self.late


@dataclass(frozen=True, slots=True)
class AtTheCity:
    """What its database and its blob folder say."""

    records: tuple[tuple[bytes, bytes], ...]
    cases: tuple[tuple[bytes, str], ...]
    quarantined: int
    aside: int
    blobs: Path


def look(server: RunningCentral) -> AtTheCity:
    """Everything that arrived, read beside the city without a word to it."""
    url = make_url(Settings(server.data, server.database, server.pack, "").database_url)
    is_sqlite = url.get_backend_name() == "sqlite"
    if is_sqlite:
        url = url.set(database=f"file:{url.database}", query={"mode": "ro", "uri": "true"})
    else:
        url = url.set(drivername="postgresql+psycopg")
    # one moment for all: a sheaf may be laid into the ledger between two statements
    engine = create_engine(url) if is_sqlite else create_engine(url, isolation_level="REPEATABLE READ")
    with engine.connect() as tx:
        if is_sqlite:
            tx.exec_driver_sql("BEGIN")
        records = [(bytes(row.id), bytes(row.fp)) for row in tx.execute(select(LedgerRecord.id, LedgerRecord.fp))]
        for packed in tx.execute(select(Sheaf.packed)).scalars():
            records += [(one.id, sha256(one.record.sealed).digest()) for one in records_of(packed) if one.record]
        cases = tx.execute(select(Case.record_id, Case.ticket)).all()
        odd = select(func.count()).select_from(LedgerRecord).where(LedgerRecord.quarantine != "")
        quarantined = tx.execute(odd).scalar_one()
        aside = tx.execute(select(func.count()).select_from(RecordAside)).scalar_one()
    engine.dispose()
    return AtTheCity(
        tuple(records),
        tuple((bytes(row.record_id), row.ticket) for row in cases),
        quarantined,
        aside,
        server.data / "blobs",
    )


def believed_too_early(server: RunningCentral, kiosk: Path) -> int:
    """Records that a kiosk, dead at the moment, holds to be at the city, and that are not.

    The next comparison would heal that and hide it, so it is asked before there can be one.
    """
    store = open_store(kiosk, store_key(kiosk))
    with store.engine.begin() as tx:
        settled = numbers.state_at(outbox.outbox.c.seq) != numbers.State.WAITING
        lines = tx.execute(select(outbox.outbox.c.id, outbox.outbox.c.fp).where(settled))
        believed = {(bytes(row.id), bytes(row.fp)) for row in lines}
    store.engine.dispose()
    return len(believed - set(look(server).records))


def judge(
    server: RunningCentral, kiosk: Path, receipts: Path, early: int, drained: float | None, opened: float | None
) -> Verdict:
    """Once kiosk and server stand still."""
    shown = [line.split() for line in receipts.read_text("ascii").splitlines() if line.count(" ") == 2]
    city = look(server)
    store = open_store(kiosk, store_key(kiosk))
    with store.engine.begin() as tx:
        ours = {bytes(row.id): bytes(row.fp) for row in tx.execute(select(outbox.outbox.c.id, outbox.outbox.c.fp))}
        photos = [bytes(sha) for sha in tx.execute(select(outbox.outbox_blob.c.sha256)).scalars()]
        queue = outbox.queue(tx)
    store.engine.dispose()
    held, cases = Counter(city.records), Counter(city.cases)
    ids = Counter(record_id for record_id, _ in city.records)
    tickets = Counter(ticket for _, ticket in city.cases)
    return Verdict(
        receipts=len(shown),
        drained=drained,
        opened=opened,
        early=early,
        lost=sum(not held[bytes.fromhex(name), bytes.fromhex(fp)] for _, name, fp in shown)
        + sum(name not in ids for name in ours),
        doubled=_more_than_once(ids) + _more_than_once(tickets),
        foreign=sum(ours.get(name) != fp for name, fp in city.records) + city.aside + city.quarantined,
        waiting=queue.count + queue.photos + queue.conflicts,
        no_case=sum(not cases[bytes.fromhex(name), ticket] for ticket, name, _ in shown)
        + len(ours)
        - len({name for name, _ in city.cases} & set(ours)),
        no_photo=sum(not _is_whole(city.blobs, sha) for sha in photos),
    )


def _more_than_once(counted: Counter[bytes] | Counter[str]) -> int:
    return sum(count - 1 for count in counted.values())


def _is_whole(blobs: Path, sha: bytes) -> bool:
    path = blobs / sha.hex()[:2] / sha.hex()
    return path.exists() and sha256(path.read_bytes()).digest() == sha
