# SPDX-License-Identifier: GPL-3.0-or-later
"""Photos in a folder and in a store that speaks S3: the same answers, the same bytes, and calm when it is away.

A real server is needed for S3: s3rver (npm) or moto_server (PyPI) on the PATH. It checks our signatures itself.
"""

import shutil
import socket
import subprocess
import threading
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from dataclasses import replace
from hashlib import sha256
from pathlib import Path

import pytest

from sync.central import backup, blobs
from sync.central.app import app_for
from sync.central.city import City
from sync.central.store import FolderStore, S3Store, Store, StoreAwayError, copy_out, open_store
from sync.protocol.records import BlobPiece
from tests.helpers.browser import TestClient
from tests.helpers.kiosk_at_the_city import KioskAtTheCity

PHOTO = b"sealed photo" * 500
NAME = sha256(PHOTO).hexdigest()
KEYS = {"ANJUNGAN_CENTRAL_S3_ACCESS_KEY": "S3RVER", "ANJUNGAN_CENTRAL_S3_SECRET_KEY": "S3RVER"}
STARTS_WITHIN = 30.0
ON_SQLITE = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)


def _program(folder: Path, port: int) -> list[str]:
    if found := shutil.which("s3rver"):
        return [found, "-d", str(folder), "-a", "127.0.0.1", "-p", str(port), "--configure-bucket", "foto", "-s"]
    if found := shutil.which("moto_server"):
        return [found, "-H", "127.0.0.1", "-p", str(port)]
    pytest.skip("neither s3rver nor moto_server is installed here: photos in S3 are not tried")


@pytest.fixture(scope="module")
def s3(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Address of an empty bucket on this machine."""
    minio = pytest.importorskip("minio", reason="the extra s3 is not installed here")
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    process = subprocess.Popen(
        _program(tmp_path_factory.mktemp("s3"), port), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    until = time.monotonic() + STARTS_WITHIN
    while not _answers(port):
        assert time.monotonic() < until
        threading.Event().wait(0.1)
    client = minio.Minio(f"127.0.0.1:{port}", *KEYS.values(), secure=False, region="us-east-1")
    if not client.bucket_exists("foto"):
        client.make_bucket("foto")
    yield f"s3+http://127.0.0.1:{port}/foto/kota-uji"
    process.terminate()
    process.wait(10)


def _answers(port: int) -> bool:
    try:
        with urllib.request.urlopen(f"http://127.0.0.1:{port}/"):
            return True
    except urllib.error.HTTPError:
        return True
    except OSError:
        return False


@pytest.fixture(params=["folder", "s3"])
def store(request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Store:
    """A store of either kind, as the settings name it."""
    for name, value in KEYS.items():
        monkeypatch.setenv(name, value)
    address = str(request.getfixturevalue("s3")) if request.param == "s3" else ""
    return open_store(tmp_path, f"{address}/{request.node.name[:20]}" if address else "")


def test_what_was_kept_is_here_by_its_name(store: Store, tmp_path: Path) -> None:
    assert (store.size(NAME), store.read(NAME), list(store.names())) == (None, None, [])
    store.keep(NAME, PHOTO)
    store.keep(NAME, PHOTO)
    half = tmp_path / "half"
    other = b"another"
    half.write_bytes(other)
    store.take(sha256(other).hexdigest(), half)
    assert not half.exists()
    assert (store.size(NAME), store.read(NAME)) == (len(PHOTO), PHOTO)
    assert sorted(store.names()) == sorted([NAME, sha256(other).hexdigest()])
    copy_out(store, NAME, tmp_path / "copy")
    assert (tmp_path / "copy").read_bytes() == PHOTO
    assert store.gone([NAME]) == []


@ON_SQLITE
def test_a_kiosk_s_photo_arrives_in_the_bucket_and_comes_back_out_of_a_backup(
    city: City, kiosk: KioskAtTheCity, store: Store, tmp_path: Path
) -> None:
    own = replace(city, store=store)
    for offset in (0, 3000):
        state = blobs.take_piece(
            own, kiosk.trust.kiosk, NAME, BlobPiece(len(PHOTO), offset, PHOTO[offset : 3000 + offset])
        )
    assert state.complete
    assert blobs.state_of(own, kiosk.trust.kiosk, NAME).complete
    parent = tmp_path / "backups"
    parent.mkdir()
    made = backup.back_up(own, parent)
    assert (made / "blobs" / NAME[:2] / NAME).read_bytes() == PHOTO
    restored = tmp_path / "restored"
    backup.restore(made, replace(own.settings, data=restored, database=""))
    assert FolderStore(restored / "blobs").read(NAME) == PHOTO
    assert (not FolderStore(tmp_path / "blobs").size(NAME)) == isinstance(store, S3Store)


@ON_SQLITE
def test_a_store_that_is_away_makes_kiosks_come_again(
    city: City, kiosk: KioskAtTheCity, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, value in KEYS.items():
        monkeypatch.setenv(name, value)
    pytest.importorskip("minio", reason="the extra s3 is not installed here")
    gone = replace(city, store=open_store(city.settings.data, "s3+http://127.0.0.1:1/foto"))
    with pytest.raises(StoreAwayError):
        blobs.store_own(gone, NAME, PHOTO)
    with TestClient(app_for(gone), raise_server_exceptions=False) as client:
        kiosk.client = client
        answer, _ = kiosk.ask("PUT", f"/v1/blobs/{NAME}", PHOTO)
    assert (answer.status_code, answer.headers["retry-after"]) == (503, "5")


@pytest.mark.parametrize("address", ["https://host/foto", "s3+https://host", "s3+https:///foto", "foto"])
def test_an_address_that_is_none_is_said(tmp_path: Path, address: str) -> None:
    with pytest.raises(ValueError, match="s3"):
        open_store(tmp_path, address)
