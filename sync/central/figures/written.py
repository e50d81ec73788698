# SPDX-License-Identifier: GPL-3.0-or-later
"""Many rows into one table of figures by one statement, on either database."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any, cast

from sqlalchemy import Table as SqlTable
from sqlalchemy import column, func, literal, select
from sqlalchemy.dialects.postgresql import ARRAY
from sqlalchemy.dialects.postgresql import insert as postgresql_insert
from sqlalchemy.dialects.sqlite import insert as sqlite_insert
from sqlalchemy.orm import Session

from sync.central.city import City
from sync.central.models import Table


def put(
    city: City,
    session: Session,
    table: type[Table],
    rows: Sequence[Mapping[str, object]],
    changed: Callable[[Any, Any], Any],
    names: Sequence[str],
) -> None:
    """Insert these rows; of one that is there, these columns become what changed says of the old and the new."""
    if not rows:
        return
    target = cast(SqlTable, table.__table__)
    # into the bare table: thousands of rows need no objects
    insert: Any = (sqlite_insert if city.database.is_sqlite else postgresql_insert)(target)
    if not city.database.is_sqlite:  # one statement for all: asked row by row the server would do nothing but answer
        columns = [target.c[name] for name in rows[0]]
        arrays = [literal([row[one.name] for row in rows], ARRAY(one.type)) for one in columns]
        named = (column(one.name, one.type) for one in columns)
        together = func.unnest(*arrays).table_valued(*named).render_derived()
        insert = insert.from_select([one.name for one in columns], select(*together.c))
    merging = insert.on_conflict_do_update(
        index_elements=list(target.primary_key),
        set_={name: changed(target.c[name], insert.excluded[name]) for name in names},
    )
    session.execute(merging, list(rows) if city.database.is_sqlite else {})
