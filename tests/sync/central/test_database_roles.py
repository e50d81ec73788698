# SPDX-License-Identifier: GPL-3.0-or-later
"""The roles of deploy/central/postgresql.sql: the server works with few rights, and cannot rewrite what happened."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import psycopg
import pytest
from psycopg.errors import InsufficientPrivilege
from sqlalchemy import make_url

from sync.central.app import app_for
from sync.central.chain import broken_chain
from sync.central.city import City
from sync.central.database import open_database
from tests.helpers.browser import TestClient
from tests.helpers.kiosk_at_the_city import enrolled_kiosk
from tests.helpers.staff_browser import Staff
from tests.sync.central.conftest import MARGA_JAYA

SQL = Path(__file__).resolve().parents[3] / "deploy" / "central" / "postgresql.sql"
pytestmark = pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)
KEPT = ("UPDATE case_event SET public_text = ''", "DELETE FROM case_event", "TRUNCATE case_event", "DELETE FROM record",
        "UPDATE access_step SET action = ''", "DROP TABLE cases")  # fmt: skip
CLOSED = ("SELECT locked FROM case_contact", "SELECT password_hash FROM account", "DELETE FROM cases")


def as_role(city: City, role: str) -> str:
    """The same database by another role."""
    return make_url(city.settings.database).set(username=role).render_as_string(hide_password=False)


@pytest.fixture
def granted(city: City) -> Iterator[City]:
    """The city as its own role sees it, after the file was run."""
    with psycopg.connect(city.settings.database, autocommit=True) as connection:
        connection.execute(SQL.read_text("utf-8"))
    url = as_role(city, "anjungan")
    own = replace(city, settings=replace(city.settings, database=url), database=open_database(url))
    yield own
    own.database.engine.dispose()
    with psycopg.connect(city.settings.database, autocommit=True) as connection:
        connection.execute("DROP OWNED BY anjungan, anjungan_baca")


def test_the_server_does_its_work_and_cannot_rewrite_what_happened(granted: City, staff: Callable[..., Staff]) -> None:
    with TestClient(app_for(granted), follow_redirects=False) as client:
        kiosk = enrolled_kiosk(granted, client, MARGA_JAYA)
        kiosk.send(kiosk.record(), kiosk.record())
        assert len(kiosk.news().events) == 2
        staff("verifikator")
        own = Staff(client)
        assert own.sign_in("verifikator").status_code == 303
        assert own.step(1, "terverifikasi").status_code == 303
    assert broken_chain(granted) == ()
    with psycopg.connect(granted.settings.database, autocommit=True) as connection:
        for statement in KEPT:
            with pytest.raises(InsufficientPrivilege):
                connection.execute(statement.encode())


def test_figures_are_read_without_who_is_behind_them(granted: City) -> None:
    with psycopg.connect(as_role(granted, "anjungan_baca"), autocommit=True) as connection:
        assert connection.execute("SELECT count(*) FROM cases").fetchone() == (0,)
        for statement in CLOSED:
            with pytest.raises((InsufficientPrivilege, psycopg.errors.ReadOnlySqlTransaction)):
                connection.execute(statement.encode())
