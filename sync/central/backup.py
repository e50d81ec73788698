# SPDX-License-Identifier: GPL-3.0-or-later
"""Backup and restore of the whole city: database, sealed photos, keys. A backup is a folder that proves itself.

Only a complete and checked one lets kiosks forget what it holds (SYNC 3.3). Photos are files by the hash of their
bytes and never change, so one that an older backup beside it has is linked, not copied.
"""

import os
import shutil
import subprocess
from collections.abc import Iterator
from datetime import datetime
from hashlib import sha256
from pathlib import Path

import msgspec
from sqlalchemy import make_url, text

from resources.durable import sync_folder, write_durably
from sync.central import chain, ledger
from sync.central.city import City
from sync.central.config import Settings
from sync.central.database import copy_sqlite, is_empty
from sync.central.errors import RuleError
from sync.central.store import copy_out, open_store

MANIFEST = "cadangan.json"
DATABASES = {"sqlite": "database.sqlite", "postgresql": "database.dump"}
_SMALL_FILES = ("pack.txt", "outbox.toml")
_CHUNK = 1024 * 1024


class Manifest(msgspec.Struct, frozen=True):
    """What a backup says of itself."""

    format: int
    began_at: datetime
    kind: str
    """sqlite or postgresql."""
    pack: str
    """Name or folder of the city pack, as the server was started with it."""
    cases: int
    files: dict[str, str]
    """SHA-256 by path; photos are named by theirs and not listed."""
    photos: int


def back_up(city: City, parent: Path, *, keys: bool = True) -> Path:
    """A new backup in this folder, on the disk when this returns. Raises RuleError, OSError."""
    began = city.now()
    target = parent / f"anjungan-{began:%Y%m%dT%H%M%SZ}"
    if target.exists():
        raise RuleError("central-backup-exists", folder=str(target))
    draft = target.with_name(target.name + ".part")
    shutil.rmtree(draft, ignore_errors=True)
    draft.mkdir(parents=True, mode=0o700)
    kind = "sqlite" if city.database.is_sqlite else "postgresql"
    with city.database.read() as session:
        cases = session.execute(text("SELECT count(*) FROM cases")).scalar_one()
    _copy_database(city, draft / DATABASES[kind])
    named = [*(city.settings.data / name for name in _SMALL_FILES), *(_key_files(city) if keys else ())]
    for path in (one for one in named if one.exists()):
        _copy(path, draft / path.relative_to(city.settings.data))
    photos = _copy_photos(city, parent, draft)  # after the database: whatever it names was here before
    listed = (path for path in _files(draft) if "blobs" not in path.relative_to(draft).parts)
    files = {path.relative_to(draft).as_posix(): _hash(path) for path in listed}
    manifest = Manifest(1, began, kind, city.settings.pack, cases, files, photos)
    write_durably(draft / MANIFEST, msgspec.json.format(msgspec.json.encode(manifest)))
    draft.replace(target)
    sync_folder(parent)
    check(target)
    ledger.note_archived(city, began)
    return target


def check(folder: Path) -> Manifest:
    """Read every byte of a backup. Raises RuleError that names what is damaged."""
    try:
        manifest = msgspec.json.decode((folder / MANIFEST).read_bytes(), type=Manifest)
    except (OSError, msgspec.DecodeError) as error:
        raise RuleError("central-backup-none", folder=str(folder)) from error
    for name, expected in manifest.files.items():
        path = folder / name
        if not path.is_file() or _hash(path) != expected:
            raise RuleError("central-backup-damaged", file=name)
    photos = list(_files(folder / "blobs"))
    for path in photos:
        if _hash(path) != path.name:
            raise RuleError("central-backup-damaged", file=path.relative_to(folder).as_posix())
    if len(photos) != manifest.photos:
        raise RuleError("central-backup-damaged", file="blobs")
    return manifest


def restore(folder: Path, settings: Settings) -> Manifest:
    """Put a backup into an empty data folder and an empty database. Raises RuleError; nothing is overwritten."""
    manifest = check(folder)
    wanted = "sqlite" if settings.database_url.startswith("sqlite") else "postgresql"
    if wanted != manifest.kind:
        raise RuleError("central-backup-kind", kind=manifest.kind)
    if settings.data.exists() and any(settings.data.iterdir()):
        raise RuleError("central-backup-not-empty", folder=str(settings.data))
    if wanted == "postgresql" and not is_empty(settings.database_url):
        raise RuleError("central-backup-not-empty", folder=make_url(settings.database_url).database or "")
    settings.data.mkdir(parents=True, exist_ok=True, mode=0o700)
    source = folder / DATABASES[manifest.kind]
    for path in _files(folder):
        name = path.relative_to(folder)
        if path != source and name.as_posix() != MANIFEST:
            _put_back(path, settings, name)
    if wanted == "sqlite":
        _copy(source, Path(make_url(settings.database_url).database or ""))
    else:
        _postgres_program("pg_restore", settings.database_url, "--no-owner", "--exit-on-error", str(source))
    return manifest


def _put_back(path: Path, settings: Settings, name: Path) -> None:
    """One file of a backup, to where the city keeps it now."""
    if settings.photos and name.parts[0] == "blobs":
        open_store(settings.data, settings.photos).keep(path.name, path.read_bytes())
    else:
        _copy(path, settings.data / name)


def broken_cases(city: City) -> tuple[int, ...]:
    """After a restore: cases whose chain of events is not whole."""
    return chain.broken_chain(city)


def _copy_database(city: City, target: Path) -> None:
    if city.database.is_sqlite:
        copy_sqlite(city.database, target)
    else:
        _postgres_program("pg_dump", city.settings.database_url, "--format=custom", "--no-owner", f"--file={target}")
    _sync(target)


def _postgres_program(name: str, url: str, *arguments: str) -> None:
    """Run one of PostgreSQL's own programs; the password goes through the environment, where others cannot see it."""
    folder = os.environ.get("ANJUNGAN_POSTGRESQL_BIN", "")
    program = shutil.which(name, path=folder or None)
    if program is None:
        raise RuleError("central-backup-program", program=name)
    target = make_url(url)
    password = {"PGPASSWORD": target.password} if target.password else {}
    bare = target.set(drivername="postgresql", password=None).render_as_string()
    done = subprocess.run(  # noqa: S603 - PostgreSQL's own program, without a shell
        [program, f"--dbname={bare}", *arguments],
        env={**os.environ, **{k: str(v) for k, v in password.items()}}, capture_output=True, check=False,
    )  # fmt: skip
    if done.returncode != 0:
        said = done.stderr.decode("utf-8", "replace").strip().splitlines()
        raise RuleError("central-backup-program-failed", program=name, said=said[-1] if said else "")


def _copy_photos(city: City, parent: Path, draft: Path) -> int:
    """Every photo into the new backup; how many there are."""
    others = sorted(path / "blobs" for path in parent.glob("anjungan-*Z") if (path / MANIFEST).exists())
    older = others[-1] if others else None
    count = 0
    for name in city.photos.names():
        inside = Path(name[:2]) / name
        target, known = draft / "blobs" / inside, older / inside if older else None
        target.parent.mkdir(parents=True, exist_ok=True)
        if known is None or not _linked(known, target):
            copy_out(city.photos, name, target)
        count += 1
    return count


def _linked(known: Path, target: Path) -> bool:
    """Whether an older backup's file could stand for this one; a file system without links says no."""
    try:
        os.link(known, target)
    except OSError:
        return False
    return True


def _key_files(city: City) -> Iterator[Path]:
    return _files(city.settings.data / "keys")


def _files(folder: Path) -> Iterator[Path]:
    return (path for path in sorted(folder.rglob("*")) if path.is_file())


def _copy(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    shutil.copy2(source, target)
    _sync(target)
    sync_folder(target.parent)


def _sync(path: Path) -> None:
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def _hash(path: Path) -> str:
    digest = sha256()
    with path.open("rb") as file:
        while chunk := file.read(_CHUNK):
            digest.update(chunk)
    return digest.hexdigest()
