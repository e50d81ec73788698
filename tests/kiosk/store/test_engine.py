# SPDX-License-Identifier: GPL-3.0-or-later
"""The encrypted database: refused when unsafe, set aside when damaged, migrated as the tables say."""

from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import MetaData, text

from kiosk.errors import AskOfficer
from kiosk.store import tables
from kiosk.store.engine import DATABASE, check_sqlite, open_store
from kiosk.store.migrate import keep_copy

KEY = bytes(range(32))


def test_a_sqlite_with_the_wal_reset_bug_is_refused() -> None:
    check_sqlite((3, 51, 3))
    with pytest.raises(AskOfficer, match="sqlite-too-old"):
        check_sqlite((3, 51, 2))


def test_commits_are_durable_and_the_file_is_unreadable_without_the_key(tmp_path: Path) -> None:
    store = open_store(tmp_path, KEY)
    with store.engine.connect() as connection:
        assert connection.exec_driver_sql("PRAGMA journal_mode").scalar() == "wal"
        assert connection.exec_driver_sql("PRAGMA synchronous").scalar() == 2
        assert connection.exec_driver_sql("PRAGMA foreign_keys").scalar() == 1
    store.engine.dispose()
    assert not (tmp_path / DATABASE).read_bytes().startswith(b"SQLite format")
    assert (tmp_path / DATABASE).stat().st_mode & 0o077 == 0


def test_the_migrated_schema_is_the_one_the_tables_describe(tmp_path: Path) -> None:
    store = open_store(tmp_path, KEY)
    with store.engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        assert compare_metadata(context, list(tables.ALL)) == []
    store.engine.dispose()


@pytest.mark.parametrize("place", [0, 20, 5000, -100])
def test_a_damaged_database_is_set_aside_and_a_new_one_begun(tmp_path: Path, place: int) -> None:
    store = open_store(tmp_path, KEY)
    store.engine.dispose()
    damaged = bytearray((tmp_path / DATABASE).read_bytes())
    damaged[place] ^= 0xFF
    (tmp_path / DATABASE).write_bytes(damaged)
    again = open_store(tmp_path, KEY)
    try:
        assert again.set_aside is not None
        assert again.set_aside.read_bytes() == bytes(damaged)
        with again.engine.connect() as connection:
            assert connection.execute(text("SELECT count(*) FROM outbox")).scalar() == 0
    finally:
        again.engine.dispose()


def test_a_sound_database_is_kept(tmp_path: Path) -> None:
    open_store(tmp_path, KEY).engine.dispose()
    again = open_store(tmp_path, KEY)
    again.engine.dispose()
    assert again.set_aside is None
    assert sorted(p.name for p in tmp_path.glob("*.db")) == [DATABASE]


def test_the_copy_made_before_a_migration_is_a_whole_database(tmp_path: Path) -> None:
    store = open_store(tmp_path, KEY)
    with store.engine.begin() as connection:
        connection.execute(text("INSERT INTO inbox (id, cursor) VALUES (1, 41)"))
    copy = keep_copy(store.engine, tmp_path / DATABASE)
    store.engine.dispose()
    assert copy is not None
    (tmp_path / "old").mkdir()
    copy.rename(tmp_path / "old" / DATABASE)
    old = open_store(tmp_path / "old", KEY)
    with old.engine.connect() as connection:
        assert connection.execute(text("SELECT cursor FROM inbox")).scalar() == 41
    old.engine.dispose()


@pytest.mark.fault(40)
def test_a_database_of_a_newer_program_is_refused_and_kept(tmp_path: Path) -> None:
    store = open_store(tmp_path, KEY)
    with store.engine.begin() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    store.engine.dispose()
    with pytest.raises(AskOfficer, match="database-newer"):
        open_store(tmp_path, KEY)
    assert (tmp_path / DATABASE).exists()


def test_every_column_has_a_home_without_personal_words() -> None:
    assert isinstance(tables.metadata, MetaData)
    columns = {column.name for table in tables.metadata.tables.values() for column in table.columns}
    assert not columns & {"name", "nik", "phone", "story", "answers", "place"}
