# SPDX-License-Identifier: GPL-3.0-or-later
"""Sealed photos: files by the hash of their bytes, durable before the kiosk is told.

They come in pieces, each put behind the last (SYNC 3.4). A half lies apart for each kiosk, so that none can
spoil another's; writing a piece twice writes the same bytes, so two of them at once do no harm.
"""

import io
import os
from collections.abc import Iterable, Sequence
from datetime import datetime
from hashlib import sha256
from pathlib import Path

from PIL import Image, ImageOps, UnidentifiedImageError
from sqlalchemy import delete, select, update
from sqlalchemy.orm import Session

from sync.central.city import City
from sync.central.models import AwaitedBlob, Blob
from sync.central.store import HALVES, FolderStore
from sync.protocol.records import BlobPiece, BlobState
from sync.protocol.sealing import SealError, unlock

LARGEST = 4 * 1024 * 1024
MOST_MISSING = 1000
SHOWN_EDGE = 1600


class BlobError(ValueError):
    """The bytes are not those that were named, or are too many."""


def blob_path(city: City, sha: str) -> Path:
    """Where a blob lies that is kept in the data folder."""
    return FolderStore(city.settings.data / "blobs").path(sha)


def _half_path(city: City, kiosk: str, sha: str) -> Path:
    return city.settings.data / "blobs" / HALVES / kiosk / sha


def state_of(city: City, kiosk: str, sha: str) -> BlobState:
    """How much of a photo is here."""
    if (size := city.photos.size(sha)) is not None:
        return _state(city, sha, size, complete=True)
    half = _half_path(city, kiosk, sha)
    return _state(city, sha, half.stat().st_size if half.exists() else 0, complete=False)


def take_piece(city: City, kiosk: str, sha: str, piece: BlobPiece) -> BlobState:
    """Put a piece behind what is here; one that leaves a gap changes nothing. Raises BlobError."""
    if piece.lost:
        return _note_lost(city, kiosk, sha)
    here = state_of(city, kiosk, sha)
    if here.complete:
        _note_stored(city, kiosk, sha, here.offset)
        return here
    if not 0 < piece.size <= LARGEST or piece.offset < 0 or piece.offset + len(piece.data) > piece.size:
        raise BlobError(sha)
    if piece.offset > here.offset:
        return here
    half = _half_path(city, kiosk, sha)
    half.parent.mkdir(parents=True, exist_ok=True)
    half.touch(mode=0o600)
    with half.open("r+b", buffering=0) as file:
        file.seek(piece.offset)
        file.write(piece.data)
        os.fsync(file.fileno())
    if half.stat().st_size < piece.size:
        return _state(city, sha, half.stat().st_size, complete=False)
    return _finish(city, kiosk, sha, half)


def _finish(city: City, kiosk: str, sha: str, half: Path) -> BlobState:
    """All is here: it gets its name, or, when it does not fit it, it is thrown away and begins anew."""
    size = half.stat().st_size
    if sha256(half.read_bytes()).hexdigest() != sha:
        half.unlink(missing_ok=True)
        return _state(city, sha, 0, complete=False)
    city.photos.take(sha, half)
    _note_stored(city, kiosk, sha, size)
    return _state(city, sha, size, complete=True)


def _state(city: City, sha: str, offset: int, *, complete: bool) -> BlobState:
    return BlobState(bytes.fromhex(sha), offset, complete, city.now_ms)


def store_blob(city: City, kiosk: str, sha: str, body: bytes) -> None:
    """Keep a sealed photo that came in one go; repeating it changes nothing. Raises BlobError."""
    if sha256(body).hexdigest() != sha:
        raise BlobError(sha)
    take_piece(city, kiosk, sha, BlobPiece(len(body), 0, body))


def store_own(city: City, sha: str, body: bytes) -> None:
    """Keep a photo that came without a kiosk, durably and in one go."""
    city.photos.keep(sha, body)
    _note_stored(city, None, sha, len(body))


def _note_stored(city: City, kiosk: str | None, sha: str, size: int) -> None:
    with city.database.write() as session:
        row = {"sha256": sha, "size": size, "kiosk_id": kiosk, "stored_at": city.now()}
        session.execute(city.database.insert_once(Blob), [row])
        session.execute(delete(AwaitedBlob).where(AwaitedBlob.sha256 == sha))


def _note_lost(city: City, kiosk: str, sha: str) -> BlobState:
    """The kiosk's own bytes are gone; whoever reads the case must know that a photo is missing."""
    with city.database.write() as session:
        lost = update(AwaitedBlob).where(AwaitedBlob.sha256 == sha, AwaitedBlob.kiosk_id == kiosk)
        session.execute(lost.values(lost_at=city.now()))
    return _state(city, sha, 0, complete=False)


def await_blobs(city: City, session: Session, kiosk: str, shas: Iterable[str]) -> None:
    """Records that name these photos have arrived."""
    rows = [{"sha256": sha, "kiosk_id": kiosk, "lost_at": None} for sha in sorted(set(shas))]
    if rows:
        session.execute(city.database.insert_once(AwaitedBlob), rows)


def missing(city: City, session: Session, kiosk: str) -> tuple[bytes, ...]:
    """Photos this kiosk should have sent and that are not here whole, also when their files vanished."""
    awaited = select(AwaitedBlob.sha256).where(AwaitedBlob.kiosk_id == kiosk, AwaitedBlob.lost_at.is_(None))
    stored = session.scalars(select(Blob.sha256).where(Blob.kiosk_id == kiosk))
    gone = city.photos.gone(stored)
    wanted = list(session.scalars(awaited))[:MOST_MISSING]
    not_here = (sha for sha in wanted if city.photos.size(sha) is None)
    return tuple(bytes.fromhex(sha) for sha in (*not_here, *gone))[:MOST_MISSING]


def archived(city: City, session: Session, kiosk: str, old: Sequence[bytes], until: datetime) -> tuple[bytes, ...]:
    """Of these photos, what had arrived when the last backup began, or will never come."""
    names = [sha.hex() for sha in old]
    lost = select(AwaitedBlob.sha256).where(AwaitedBlob.sha256.in_(names), AwaitedBlob.lost_at.is_not(None))
    stored = select(Blob.sha256).where(Blob.sha256.in_(names), Blob.kiosk_id == kiosk, Blob.stored_at <= until)
    kept = list(session.scalars(stored))
    gone = set(city.photos.gone(kept))
    here = (sha for sha in kept if sha not in gone)
    return tuple(bytes.fromhex(sha) for sha in (*session.scalars(lost), *here))


def sweep(city: City) -> None:
    """Remove halves of photos that arrived after all, on another way."""
    for half in (city.settings.data / "blobs" / HALVES).glob("*/*"):
        if city.photos.size(half.name) is not None:
            half.unlink(missing_ok=True)


def shown_photo(city: City, sha: str, key: bytes) -> bytes | None:
    """A photo as staff see it: opened, drawn anew and without what the camera wrote into it. None: not here yet."""
    sealed = city.photos.read(sha)
    if sealed is None:
        return None
    try:
        with Image.open(io.BytesIO(unlock(key, sealed)), formats=("JPEG", "PNG", "WEBP")) as picture:
            upright = ImageOps.exif_transpose(picture).convert("RGB")
    except (SealError, UnidentifiedImageError, OSError, ValueError, Image.DecompressionBombError):
        return None
    upright.thumbnail((SHOWN_EDGE, SHOWN_EDGE))
    drawn = io.BytesIO()
    upright.save(drawn, "JPEG", quality=85)
    return drawn.getvalue()
