# SPDX-License-Identifier: GPL-3.0-or-later
"""A database that refuses one certain value, as it may for a reason that nobody foresaw."""

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import text

from sync.central.city import City


@contextmanager
def refusing(city: City, table: str, column: str, value: bytes) -> Iterator[None]:
    """Until the end, no row of this table may have this value."""
    if city.database.is_sqlite:
        spoil = (
            f"CREATE TRIGGER poison BEFORE INSERT ON {table} WHEN NEW.{column} = x'{value.hex()}' "
            "BEGIN SELECT RAISE(ABORT, 'poison'); END"
        )
        repair = "DROP TRIGGER poison"
    else:
        spoil = f"ALTER TABLE {table} ADD CONSTRAINT poison CHECK ({column} <> '\\x{value.hex()}') NOT VALID"
        repair = f"ALTER TABLE {table} DROP CONSTRAINT poison"
    _run(city, spoil)
    try:
        yield
    finally:
        _run(city, repair)


def _run(city: City, statement: str) -> None:
    with city.database.write() as session:
        session.execute(text(statement))
