# SPDX-License-Identifier: GPL-3.0-or-later
"""A city pack as one file: a tar without dates and owners, packed with zstd, and a list of what every file hashes to.

The same folders give the same bytes. The hash of the whole stands in the signed configuration, which is the city's
signature on it: a signature inside the file would be worth nothing once the city changed its key.
"""

import io
import json
import re
import tarfile
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from hashlib import sha256

import msgspec
import zstandard

from sync.protocol.configuration import MAX_BUNDLE_BYTES

MANIFEST = "manifest.toml"
MAX_UNPACKED_BYTES = 4 * MAX_BUNDLE_BYTES
MAX_PIECE_BYTES = 256 * 1024
_NAME = re.compile(r"^\w[\w .-]*(/\w[\w .-]*){1,4}$")
_LEVEL = 19


class BundleError(ValueError):
    """Not a bundle, damaged, or with a file that its list does not name."""


class BundleRequest(msgspec.Struct, frozen=True, array_like=True):
    """A range of a bundle."""

    sha256: bytes
    offset: int
    length: int


class BundlePiece(msgspec.Struct, frozen=True, array_like=True):
    """Some of its bytes; none when the city does not hold it."""

    sha256: bytes
    size: int
    offset: int
    data: bytes
    server_time: int


@dataclass(frozen=True, slots=True)
class About:
    """What a manifest says."""

    name: str
    """Folder of the city; `nasional` lies beside it."""
    version: str
    valid_from: date
    files: Mapping[str, str]
    """Path to SHA-256 in hex."""


def pack_bundle(name: str, version: str, valid_from: date, files: Mapping[str, bytes]) -> bytes:
    """One file of all these, by their paths. Raises BundleError when one has no fit name."""
    strange = [path for path in files if _NAME.match(path) is None]
    if strange or not any(path.startswith(f"{name}/") for path in files):
        raise BundleError(f"no files of {name}, or a name that does not travel: {', '.join(strange)}")
    manifest = _manifest(name, version, valid_from, files)
    held = io.BytesIO()
    with tarfile.open(fileobj=held, mode="w", format=tarfile.USTAR_FORMAT) as archive:
        for path, data in ((MANIFEST, manifest), *sorted(files.items())):
            entry = tarfile.TarInfo(path)  # its dates, owner and rights are zero or fixed already
            entry.size = len(data)
            archive.addfile(entry, io.BytesIO(data))
    return zstandard.ZstdCompressor(level=_LEVEL).compress(held.getvalue())


def open_bundle(data: bytes) -> dict[str, bytes]:
    """Every file, the manifest too, after each was checked against it. Raises BundleError."""
    try:
        if len(data) > MAX_BUNDLE_BYTES or zstandard.frame_content_size(data) > MAX_UNPACKED_BYTES:
            raise BundleError("larger than any pack may be")
        plain = zstandard.ZstdDecompressor().decompress(data, max_output_size=MAX_UNPACKED_BYTES)
        with tarfile.open(fileobj=io.BytesIO(plain), mode="r:") as archive:
            files = {entry.name: _content(archive, entry) for entry in archive}
    except (zstandard.ZstdError, tarfile.TarError) as error:
        raise BundleError("not a bundle, or cut short") from error
    check_files(files)
    return files


def check_files(files: Mapping[str, bytes]) -> About:
    """That the manifest names these files and no others, with these hashes. Raises BundleError."""
    about = read_manifest(files.get(MANIFEST, b""))
    found = {path: sha256(data).hexdigest() for path, data in files.items() if path != MANIFEST}
    if found != dict(about.files):
        different = sorted(set(found.items()) ^ set(about.files.items()))
        raise BundleError(f"other files than the manifest names: {different[0][0]}")
    return about


def read_manifest(data: bytes) -> About:
    """What a manifest says. Raises BundleError."""
    try:
        told = tomllib.loads(data.decode())
        about = About(told["name"], told["version"], told["valid_from"], told["files"])
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, KeyError) as error:
        raise BundleError("a manifest that cannot be read") from error
    strange = [path for path in about.files if _NAME.match(path) is None]
    if strange or not isinstance(about.valid_from, date) or _NAME.match(f"{about.name}/x") is None:
        raise BundleError("a manifest with names or a day that cannot be")
    return about


def _manifest(name: str, version: str, valid_from: date, files: Mapping[str, bytes]) -> bytes:
    lines = [
        f"name = {json.dumps(name)}",
        f"version = {json.dumps(version)}",
        f"valid_from = {valid_from.isoformat()}",
        "",
        "[files]",
        *(f"{json.dumps(path)} = {json.dumps(sha256(data).hexdigest())}" for path, data in sorted(files.items())),
    ]
    return ("\n".join(lines) + "\n").encode()


def _content(archive: tarfile.TarFile, entry: tarfile.TarInfo) -> bytes:
    reading = archive.extractfile(entry) if entry.isreg() else None
    if reading is None or (entry.name != MANIFEST and _NAME.match(entry.name) is None):
        raise BundleError("something in it is not a plain file")
    return reading.read()
