# SPDX-License-Identifier: GPL-3.0-or-later
"""The fault matrix: what may befall a kiosk and its city, and what must hold all the same (SYNC 4).

A test says which rows it shows with `@pytest.mark.fault(7)`. `python -m tests.faults` runs them and prints the table.
"""

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

TESTS = Path(__file__).parents[1]


@dataclass(frozen=True, slots=True)
class Row:
    """One fault."""

    fault: str
    must: str


ROWS = {
    1: Row("kiosk killed at any instant", "each receipt shown is at the city once"),
    2: Row("kiosk killed between the city's commit and its own note", "sent again, verdict same"),
    3: Row("power cut: unsynced writes gone", "what was acknowledged is there"),
    4: Row("power cut with torn pages", "what was acknowledged is there"),
    5: Row("power cut while the schema changes or a database is mended", "old or new, never half"),
    6: Row("a sync fails with EIO", "no receipt for it; database checked before the next"),
    7: Row("disk full", "filing stops in time, sending goes on, recovers by itself"),
    8: Row("disk turns read-only", "an officer is asked for; no receipt"),
    9: Row("damaged page, cut log, lost index", "mended row by row; what is lost is listed"),
    10: Row("database deleted, cloned or put back from a copy", "no number twice, all at the city once"),
    11: Row("a second kiosk process in the same folder", "it ends with a message"),
    12: Row("kiosk or server stopped for a while (SIGSTOP)", "no storm, nothing twice"),
    13: Row("months without a network", "files on; drains oldest first, filing stays quick"),
    14: Row("packets vanish, or an answer never ends", "given up in time; residents go on filing"),
    15: Row("reset in the middle of a request, half a body", "sent again; the city keeps nothing half"),
    16: Row("answer cut short or changed", "believed by nobody; sent again"),
    17: Row("a request delivered twice, also at once", "taken once"),
    18: Row("requests late and out of order", "the same set"),
    19: Row("captive portal: 200 and a page", "no acknowledgement; said to staff"),
    20: Row("401, 403, 407; kiosk revoked", "only the city's word counts; kept and paused"),
    21: Row("413, 429, 502, 503 with Retry-After", "smaller, or patient"),
    22: Row("slow far line that is cut again and again", "the queue moves all the same"),
    23: Row("server killed and started again", "sent again, taken once"),
    24: Row("PostgreSQL crashes, loses connections, has none left", "503, then all is taken once"),
    25: Row("PostgreSQL read-only or its disk full", "nothing acknowledged that is not kept"),
    26: Row("failover to a standby that lacks the last seconds", "the comparison heals it; nothing twice"),
    27: Row("server put back from yesterday's backup", "the comparison heals it; nothing twice"),
    28: Row("server moves; new certificate; new signing key", "drains at the new one"),
    29: Row("kiosk's clock years off, jumping, never set", "order by number; true times later; TLS holds"),
    30: Row("server's clock wrong", "kiosks follow the city; nothing is lost"),
    31: Row("records nobody understands or can keep, or too large", "put aside for a person; the rest flows"),
    32: Row("photo cut at each piece; two kiosks bring the same", "goes on where it was; one photo"),
    33: Row("photo damaged on the kiosk", "its words go; both sides know"),
    34: Row("courier's thread hangs or dies", "replaced within a minute"),
    35: Row("stick pulled, full, doubled, edited; FAT32", "whole or refused; taken once"),
    36: Row("stolen disk", "no word of a resident anywhere on it"),
    37: Row("hostile server without the city's key", "deletes, changes, learns nothing"),
    38: Row("replayed and forged uploads", "replay changes nothing; forgery is refused"),
    39: Row("a whole city's kiosks return at once", "none starves; the city says wait, not error"),
    40: Row("update from the version before, with a full queue", "drains both ways; nothing lost"),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Marked:
    """A place in the tests that says `fault(...)`."""

    file: Path
    line: int
    rows: tuple[int, ...]


def marked() -> Iterator[Marked]:
    """Every use of the marker, read from the source alone."""
    for file in sorted(TESTS.rglob("test_*.py")):
        source = file.read_text("utf-8")
        if "mark.fault" not in source:
            continue
        for node in ast.walk(ast.parse(source)):
            if isinstance(node, ast.Call) and ast.unparse(node.func) == "pytest.mark.fault":
                yield Marked(file, node.lineno, tuple(ast.literal_eval(argument) for argument in node.args))
