# SPDX-License-Identifier: GPL-3.0-or-later
"""City packs for the kiosks: read without a fault, made one file, kept by its hash, handed out in pieces."""

from datetime import date
from hashlib import sha256
from pathlib import Path

from resources import PACKS
from resources.durable import write_durably
from resources.pack.overlay import folders_of
from resources.pack.read import read_pack
from sync.central import configuration
from sync.central.city import City
from sync.central.errors import RuleError
from sync.protocol.bundle import MAX_PIECE_BYTES, BundleError, BundlePiece, BundleRequest, open_bundle, pack_bundle
from sync.protocol.configuration import Configuration, PackOffer


def publish_pack(city: City, folder: Path, valid_from: date) -> Configuration:
    """Offer the pack in this folder to all kiosks. Raises PackError with every fault of it, RuleError."""
    pack = read_pack(folder)
    if pack.name != city.pack.name:
        raise RuleError("central-pack-other", name=pack.name, ours=city.pack.name)
    folders = folders_of(folder, PACKS)
    files = {**_files(folders.national), **_files(folders.city)}
    try:
        data = pack_bundle(pack.name, pack.version, valid_from, files)
        open_bundle(data)
    except BundleError as error:
        raise RuleError("central-pack-names", reason=str(error)) from error
    digest = sha256(data).digest()
    path = _path(city, digest)
    path.parent.mkdir(parents=True, exist_ok=True)
    write_durably(path, data)
    offer = PackOffer(digest, len(data), pack.name, pack.version, valid_from.isoformat())
    return configuration.offer_pack(city, offer)


def piece_of(city: City, request: BundleRequest) -> BundlePiece:
    """A range of a bundle; nothing when there is none of this hash, or nothing behind the offset."""
    path = _path(city, request.sha256)
    if len(request.sha256) != 32 or not path.exists():
        return BundlePiece(request.sha256, 0, 0, b"", city.now_ms)
    size, offset = path.stat().st_size, max(request.offset, 0)
    with path.open("rb") as reading:
        reading.seek(min(offset, size))
        data = reading.read(min(max(request.length, 1), MAX_PIECE_BYTES))
    return BundlePiece(request.sha256, size, offset, data, city.now_ms)


def _path(city: City, digest: bytes) -> Path:
    return city.settings.data / "bundles" / digest.hex()


def _files(folder: Path) -> dict[str, bytes]:
    """What counts of a folder; hidden files are an editor's."""
    return {
        path.relative_to(folder.parent).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and not any(part.startswith(".") for part in path.relative_to(folder).parts)
    }
