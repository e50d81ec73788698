# SPDX-License-Identifier: GPL-3.0-or-later
"""Where sealed photos lie whole: in a folder, or in any store that speaks S3. Each is named by the hash of its bytes.

Whatever lies here is sealed: the store reads none of it, and a photo under a wrong name is found out by its hash.
"""

import io
import os
import re
import shutil
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, TypeVar
from urllib.parse import urlsplit

from resources.durable import sync_folder, write_durably

if TYPE_CHECKING:
    from minio import Minio

T = TypeVar("T")
HALVES = "halves"
_NAME = re.compile(r"[0-9a-f]{64}")
_MISSING = frozenset({"NoSuchKey", "NoSuchObject", "ResourceNotFound"})


class StoreAwayError(OSError):
    """The store does not answer now; whoever asked comes again."""


class Store(Protocol):
    """What keeps photos. What was kept is durable when the call returns."""

    def size(self, name: str) -> int | None:
        """How many bytes; None when it is not here."""

    def read(self, name: str) -> bytes | None:
        """All of it; None when it is not here."""

    def keep(self, name: str, body: bytes) -> None:
        """Keep these bytes; repeating it changes nothing."""

    def take(self, name: str, file: Path) -> None:
        """Keep the bytes of this file, which is gone afterwards."""

    def gone(self, names: Iterable[str]) -> Sequence[str]:
        """Which of those that were kept are not here any more, as far as that is cheap to know."""

    def names(self) -> Iterator[str]:
        """Everything that is here."""


@dataclass(frozen=True, slots=True)
class FolderStore:
    """Files in a folder."""

    folder: Path

    def path(self, name: str) -> Path:
        """Where it lies."""
        return self.folder / name[:2] / name

    def size(self, name: str) -> int | None:
        """How many bytes."""
        path = self.path(name)
        return path.stat().st_size if path.exists() else None

    def read(self, name: str) -> bytes | None:
        """All of it."""
        path = self.path(name)
        return path.read_bytes() if path.exists() else None

    def keep(self, name: str, body: bytes) -> None:
        """Keep these bytes."""
        path = self.path(name)
        path.parent.mkdir(parents=True, exist_ok=True)
        write_durably(path, body)
        sync_folder(path.parent.parent)

    def take(self, name: str, file: Path) -> None:
        """Give the file its name here."""
        path = self.path(name)
        path.parent.mkdir(parents=True, exist_ok=True)
        file.replace(path)
        sync_folder(path.parent)
        sync_folder(path.parent.parent)

    def gone(self, names: Iterable[str]) -> Sequence[str]:
        """Those without a file."""
        return [name for name in names if not self.path(name).exists()]

    def names(self) -> Iterator[str]:
        """Every photo; the halves beside them are none."""
        for path in sorted(self.folder.glob("??/*")):
            if _NAME.fullmatch(path.name):
                yield path.name


class S3Store:
    """Objects in a bucket."""

    def __init__(self, address: str, environment: Mapping[str, str] = os.environ) -> None:
        """address: s3+https://HOST[:PORT]/BUCKET[/PREFIX]; the keys come from the environment. Raises ValueError."""
        parts = urlsplit(address)
        bucket, _, prefix = parts.path.strip("/").partition("/")
        if parts.scheme not in ("s3+https", "s3+http") or not parts.netloc or not bucket:
            raise ValueError("photos lie at s3+https://HOST/BUCKET, or without an address in the data folder")
        self._bucket, self._prefix = bucket, f"{prefix.strip('/')}/" if prefix else ""
        self._client = _client(parts.netloc, environment, secure=parts.scheme == "s3+https")

    def size(self, name: str) -> int | None:
        """How many bytes."""
        return self._asked(lambda: self._client.stat_object(self._bucket, self._key(name)).size or 0)

    def read(self, name: str) -> bytes | None:
        """All of it."""
        return self._asked(lambda: self._fetched(name))

    def keep(self, name: str, body: bytes) -> None:
        """Keep these bytes, unless they are here."""
        if self.size(name) != len(body):
            self._asked(
                lambda: self._client.put_object(self._bucket, self._key(name), io.BytesIO(body), len(body)),
                missing=False,
            )

    def take(self, name: str, file: Path) -> None:
        """Keep the file's bytes, then remove it."""
        self.keep(name, file.read_bytes())
        file.unlink(missing_ok=True)

    def gone(self, names: Iterable[str]) -> Sequence[str]:  # noqa: ARG002 - see below
        """Nothing: looking costs a question for each, and not to lose objects is what such a store is for."""
        return []

    def names(self) -> Iterator[str]:
        """Every photo."""
        found = self._client.list_objects(self._bucket, prefix=self._prefix, recursive=True)
        keys = self._asked(lambda: [one.object_name or "" for one in found], missing=False) or []
        for key in keys:
            if _NAME.fullmatch(name := key.rpartition("/")[2]):
                yield name

    def _key(self, name: str) -> str:
        return f"{self._prefix}{name[:2]}/{name}"

    def _fetched(self, name: str) -> bytes:
        answer = self._client.get_object(self._bucket, self._key(name))
        try:
            return bytes(answer.read())
        finally:
            answer.close()
            answer.release_conn()

    def _asked(self, work: Callable[[], T], *, missing: bool = True) -> T | None:
        """missing: whether None is an answer."""
        from minio.error import MinioException, S3Error  # noqa: PLC0415 - an extra, only where it is used
        from urllib3.exceptions import HTTPError  # noqa: PLC0415

        try:
            return work()
        except S3Error as error:
            if missing and error.code in _MISSING:
                return None
            raise StoreAwayError(f"the store says {error.code}") from error
        except (MinioException, HTTPError, OSError) as error:
            raise StoreAwayError(type(error).__name__) from error


def _client(host: str, environment: Mapping[str, str], *, secure: bool) -> "Minio":
    try:
        from minio import Minio  # noqa: PLC0415 - an extra
        from urllib3 import PoolManager, Retry, Timeout  # noqa: PLC0415
    except ImportError as error:
        raise ValueError("photos in S3 need the extra s3: pip install 'anjungan[s3]'") from error
    names = ("ANJUNGAN_CENTRAL_S3_ACCESS_KEY", "ANJUNGAN_CENTRAL_S3_SECRET_KEY")
    if not all(environment.get(name) for name in names):
        raise ValueError(f"photos in S3 need {' and '.join(names)} in the environment")
    pool = PoolManager(
        timeout=Timeout(connect=5, read=30), maxsize=8, retries=Retry(2, backoff_factor=0.2), cert_reqs="CERT_REQUIRED"
    )
    region = environment.get("ANJUNGAN_CENTRAL_S3_REGION", "us-east-1")
    access, secret = (environment[name] for name in names)
    return Minio(host, access_key=access, secret_key=secret, secure=secure, region=region, http_client=pool)


def open_store(data: Path, address: str) -> Store:
    """The store of a city: what the address names, or the folder beside its keys. Raises ValueError."""
    return S3Store(address) if address else FolderStore(data / "blobs")


def copy_out(store: Store, name: str, target: Path) -> None:
    """One photo into a file, durable. Raises StoreAwayError, FileNotFoundError."""
    if isinstance(store, FolderStore):
        shutil.copy2(store.path(name), target)
        with target.open("rb+") as file:
            os.fsync(file.fileno())
        sync_folder(target.parent)
        return
    body = store.read(name)
    if body is None or sha256(body).hexdigest() != name:
        raise FileNotFoundError(name)
    write_durably(target, body)
