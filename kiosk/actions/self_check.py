# SPDX-License-Identifier: GPL-3.0-or-later
"""Does this installation work? Tries the parts that a wrong build or machine breaks."""

import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from nacl.public import PrivateKey
from nacl.utils import random as random_bytes

from kiosk.printing.qr import qr_matrix
from kiosk.store.engine import check_sqlite, open_store
from resources import PACKS
from resources.pack.read import read_pack
from resources.texts import Words, languages
from sync.protocol import sealing


@dataclass(frozen=True, slots=True)
class Finding:
    """Result of one try."""

    name: str
    ok: bool
    detail: str = ""


def self_check() -> list[Finding]:
    """Try every part that needs no screen and no enrolment."""
    tries: list[tuple[str, Callable[[], str]]] = [
        ("SQLite", _sqlite),
        ("basis data terenkripsi", _store),
        ("segel", _seal),
        ("kode QR", lambda: f"{len(qr_matrix('https://contoh.id/t/x'))} modul"),
        ("teks", lambda: ", ".join(f"{name}: {len(Words(name).ids())}" for name in languages())),
        ("paket kota", _packs),
    ]
    return [_try(name, work) for name, work in tries]


def _try(name: str, work: Callable[[], str]) -> Finding:
    try:
        return Finding(name, ok=True, detail=work())
    except Exception as error:
        return Finding(name, ok=False, detail=f"{type(error).__name__}: {error}")


def _sqlite() -> str:
    check_sqlite()
    return "cukup baru"


def _store() -> str:
    with tempfile.TemporaryDirectory() as folder:
        store = open_store(Path(folder), random_bytes(32))
        store.engine.dispose()
    return "dibuat dan dibuka"


def _seal() -> str:
    key = PrivateKey.generate()
    public = bytes(key.public_key)
    recipient = sealing.Recipient(sealing.key_id(public), public)
    sealed = sealing.seal(b"contoh", [recipient])
    if sealing.open_sealed(sealed, {recipient.key_id: bytes(key)}) != b"contoh":
        raise ValueError("opened bytes differ")
    return f"{len(sealed)} byte"


def _packs() -> str:
    cities = sorted(folder.name for folder in PACKS.iterdir() if (folder / "kota.toml").exists())
    return ", ".join(f"{name} {len(read_pack(name).topics)} topik" for name in cities)
