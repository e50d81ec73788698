# SPDX-License-Identifier: GPL-3.0-or-later
"""Bringing a database to the schema of this program. Forward only; a dated copy is made before any change."""

import errno
import logging
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

from alembic.command import upgrade
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Engine

from kiosk.errors import AskOfficer

_SCRIPTS = Path(__file__).parent / "migrations"
_BEFORE = "kiosk.before-"
_PART = ".part"
_STAMP = "%Y%m%dT%H%M%S"
_NO_ROOM = (errno.ENOSPC, errno.EDQUOT)

log = logging.getLogger(__name__)


def migrate(engine: Engine, path: Path) -> None:
    """Run the missing migrations. Raises AskOfficer("database-newer") for a database of a newer program."""
    config, known = scripts()
    with engine.connect() as connection:
        current = MigrationContext.configure(connection).get_current_revision()
        if current is not None:
            if current not in {script.revision for script in known.walk_revisions()}:
                raise AskOfficer("database-newer", f"schema {current} is not known to this program")
            if current == known.get_current_head():
                return
            connection.rollback()
            keep_copy(engine, path)
    with _unbound(engine), engine.begin() as connection:
        config.attributes["connection"] = connection
        upgrade(config, "head")
        broken = connection.exec_driver_sql("PRAGMA foreign_key_check").all()
        if broken:
            raise AskOfficer("store-failed", f"{len(broken)} rows would name nothing after the migration")


@contextmanager
def _unbound(engine: Engine) -> Iterator[None]:
    """A table that others name may be made anew, which SQLite allows only while it does not look after that.

    It can be told so outside of any transaction alone (SQLite, "Making Other Kinds Of Table Schema Changes").
    """
    connection = engine.raw_connection()
    try:
        connection.cursor().execute("PRAGMA foreign_keys = OFF")
        yield
    finally:
        connection.cursor().execute("PRAGMA foreign_keys = ON")
        connection.close()


def scripts() -> tuple[Config, ScriptDirectory]:
    """The migrations of this program."""
    config = Config()
    config.set_main_option("script_location", str(_SCRIPTS).replace("%", "%%"))
    return config, ScriptDirectory.from_config(config)


def newest() -> str:
    """The schema of this program."""
    return scripts()[1].get_current_head() or ""


def keep_copy(engine: Engine, path: Path) -> Path | None:
    """A dated copy of the whole database beside it, as encrypted as the original, and durable.

    None where the disk has no room for it: the migration is one transaction and does not need it, and a kiosk that
    stays shut for want of a copy helps nobody.
    """
    connection = engine.raw_connection()
    try:
        # outside of any transaction, so that everything committed is in the one file that is copied
        connection.cursor().execute("PRAGMA wal_checkpoint(TRUNCATE)")
    finally:
        connection.close()
    copy = path.with_name(f"{_BEFORE}{datetime.now(UTC).strftime(_STAMP)}.db")
    part = copy.with_suffix(_PART)
    try:
        shutil.copy2(path, part)
        with part.open("rb+") as file:
            os.fsync(file.fileno())
        part.replace(copy)
    except OSError as error:
        part.unlink(missing_ok=True)
        if error.errno not in _NO_ROOM:
            raise
        log.error("no room for a copy of the database before its migration")  # noqa: TRY400 - all is told
        return None
    return copy


def forget_copies(folder: Path, keep: timedelta) -> None:
    """Remove copies older than this, since what was forgotten is still in them; and what a power cut left of one."""
    oldest = (datetime.now(UTC) - keep).strftime(_STAMP)
    for copy in folder.glob(f"{_BEFORE}*"):
        if copy.suffix == _PART or copy.stem.removeprefix(_BEFORE) < oldest:
            copy.unlink(missing_ok=True)
