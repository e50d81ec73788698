# SPDX-License-Identifier: GPL-3.0-or-later
"""Sealed photos: files by the hash of their bytes, durable before the kiosk is told."""

import io
import os
import secrets
from hashlib import sha256
from pathlib import Path

from PIL import Image, ImageOps, UnidentifiedImageError

from sync.central.city import City
from sync.central.config import sync_folder
from sync.central.models import Blob
from sync.protocol.sealing import SealError, unlock

LARGEST = 4 * 1024 * 1024
SHOWN_EDGE = 1600


class BlobError(ValueError):
    """The bytes are not those that were named."""


def blob_path(city: City, sha: str) -> Path:
    """Where a blob lies."""
    return city.settings.data / "blobs" / sha[:2] / sha


def store_blob(city: City, kiosk: str, sha: str, body: bytes) -> None:
    """Keep a sealed photo; repeating it changes nothing. Raises BlobError."""
    if sha256(body).hexdigest() != sha:
        raise BlobError(sha)
    path = blob_path(city, sha)
    if not path.exists():
        path.parent.mkdir(parents=True, exist_ok=True)
        draft = path.with_name(f"{sha}.{secrets.token_hex(4)}.part")
        with draft.open("wb") as file:
            file.write(body)
            file.flush()
            os.fsync(file.fileno())
        draft.replace(path)
        sync_folder(path.parent)
        sync_folder(path.parent.parent)
    with city.database.write() as session:
        row = {"sha256": sha, "size": len(body), "kiosk_id": kiosk, "stored_at": city.now()}
        session.execute(city.database.insert_once(Blob), [row])


def sweep(city: City) -> None:
    """Remove halves that a killed server left; an hour old, so that no other server is still writing them."""
    stale = city.now().timestamp() - 3600
    for half in (city.settings.data / "blobs").glob("*/*.part"):
        if half.stat().st_mtime < stale:
            half.unlink(missing_ok=True)


def shown_photo(city: City, sha: str, key: bytes) -> bytes | None:
    """A photo as staff see it: opened, drawn anew and without what the camera wrote into it. None: not here yet."""
    path = blob_path(city, sha)
    if not path.exists():
        return None
    try:
        with Image.open(io.BytesIO(unlock(key, path.read_bytes())), formats=("JPEG", "PNG", "WEBP")) as picture:
            upright = ImageOps.exif_transpose(picture).convert("RGB")
    except (SealError, UnidentifiedImageError, OSError, ValueError, Image.DecompressionBombError):
        return None
    upright.thumbnail((SHOWN_EDGE, SHOWN_EDGE))
    drawn = io.BytesIO()
    upright.save(drawn, "JPEG", quality=85)
    return drawn.getvalue()
