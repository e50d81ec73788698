# SPDX-License-Identifier: GPL-3.0-or-later
"""Packs that the city sent: fetched in pieces, checked, laid beside the one in force, and swapped by one small file.

The new one counts from the next start of the program and its first day. A damaged one gives way to the one before,
and that to the one that came with the program; nothing here can leave a kiosk without a pack.
"""

import logging
import os
import shutil
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from hashlib import sha256
from pathlib import Path
from zoneinfo import ZoneInfo

import msgspec

from resources.durable import write_durably
from resources.pack.errors import PackError
from resources.pack.model import AreaLevel, Pack
from resources.pack.read import read_pack
from sync.policy import Outcome
from sync.ports import LinkError, NotTakenError
from sync.protocol.bundle import (
    MANIFEST,
    MAX_PIECE_BYTES,
    BundleError,
    BundlePiece,
    BundleRequest,
    check_files,
    open_bundle,
    read_manifest,
)
from sync.protocol.configuration import PackOffer

FOLDER = "packs"
STATE = "state.json"
FIRST_PIECE = 64 * 1024
LEAST_PIECE = 4 * 1024
REST_SECONDS = 600.0
BROKEN = "pack-broken"

log = logging.getLogger(__name__)


class _State(msgspec.Struct, frozen=True, kw_only=True):
    """Which of the folders counts. Names are the SHA-256 of bundles; empty: the one that came with the program."""

    active: str = ""
    before: str = ""
    waiting: str = ""
    """Whole and without faults; counts from the next start and its first day."""
    manifests: dict[str, str] = {}
    """SHA-256 of each folder's manifest, so that it cannot be changed together with a file."""
    refused: tuple[tuple[str, str], ...] = ()
    """What had faults, or was taken back by staff, with the version of the program that found so."""


@dataclass(frozen=True, slots=True)
class Opened:
    """The pack in force."""

    pack: Pack
    day: date | None
    """Its first day; none for the one that came with the program."""


class Packs:
    """The packs in a kiosk's data folder. One lane at a time."""

    def __init__(self, data: Path, name: str, kelurahan: str, version: str) -> None:
        self._folder = data / FOLDER
        self._name = name
        self._kelurahan = kelurahan
        self._version = version
        self.trouble = ""

    def open(self, now: datetime) -> Opened:
        """The pack to use from now on. Raises PackError when even the one that came with the program is broken."""
        state = self._state()
        if state.waiting and (opened := self._tried(state, state.waiting)) and _counts(opened, now):
            older = state.active if state.active != state.waiting else state.before
            self._keep(msgspec.structs.replace(state, active=state.waiting, before=older, waiting=""))
            self._tidy()
            return opened
        for name in filter(None, (state.active, state.before)):
            opened = self._tried(state, name)
            if opened is not None and name == state.active:
                return opened
            if opened is not None:
                self._keep(msgspec.structs.replace(state, active=name, before=""))
                return opened
        if state.active:
            self._keep(msgspec.structs.replace(state, active="", before=""))
        return Opened(read_pack(self._name), None)

    def is_newer_waiting(self) -> bool:
        """Whether the next start would use another pack."""
        return bool(self._state().waiting)

    def roll_back(self) -> bool:
        """Staff take the newest pack back, for good; False when there is none but the program's own."""
        state = self._state()
        newest = state.waiting or state.active
        if not newest:
            return False
        active, before = (state.active, state.before) if state.waiting else (state.before, "")
        refused = (*state.refused, (newest, ""))
        self._keep(msgspec.structs.replace(state, active=active, before=before, waiting="", refused=refused))
        return True

    def wanted(self, offer: PackOffer | None) -> int | None:
        """From where to fetch what the city offers; None when there is nothing to fetch."""
        if offer is None or offer.name != self._name:
            return None
        state, name = self._state(), offer.sha256.hex()
        refused = any(known == name and version in ("", self._version) for known, version in state.refused)
        if refused or name in (state.active, state.waiting):
            return None
        if name == state.before and self._tried(state, name) is not None:
            self._keep(msgspec.structs.replace(state, waiting=name))  # the city went back to it itself
            return None
        part = self._part(name)
        return part.stat().st_size if part.exists() else 0

    def put(self, offer: PackOffer, piece: BundlePiece) -> bool:
        """A piece behind what is here; the last one makes it a pack, or shows that it is none.

        Whether the bytes are those that were offered, as far as can be said. Raises OSError.
        """
        name = offer.sha256.hex()
        self._folder.mkdir(mode=0o700, exist_ok=True)
        if piece.offset == 0:
            for other in self._folder.glob("*.part"):
                other.unlink()
        with self._part(name).open("ab") as writing:
            if writing.tell() == piece.offset:
                writing.write(piece.data)
                writing.flush()
                os.fsync(writing.fileno())
            size = writing.tell()
        return size < offer.size or self._finish(name)

    def _finish(self, name: str) -> bool:
        data = self._part(name).read_bytes()
        self._part(name).unlink()
        if sha256(data).hexdigest() != name:
            log.warning("a pack came damaged and is fetched anew")
            return False
        state = self._state()
        try:
            files = open_bundle(data)
            self._lay_down(name, files)
            manifests = {**state.manifests, name: sha256(files[MANIFEST]).hexdigest()}
            state = msgspec.structs.replace(state, manifests=manifests)
            self._checked(state, name)
        except (BundleError, PackError) as error:
            log.error("a pack of the city has faults; the old one stays: %s", error)  # noqa: TRY400 - its trace says nothing
            self.trouble = BROKEN
            self._keep(msgspec.structs.replace(state, refused=(*state.refused, (name, self._version))))
            self._tidy()
            return True
        self.trouble = ""
        self._keep(msgspec.structs.replace(state, waiting=name))
        self._tidy()
        return True

    def _lay_down(self, name: str, files: dict[str, bytes]) -> None:
        draft = self._folder / f"{name}.new"
        shutil.rmtree(draft, ignore_errors=True)
        for path, data in files.items():
            target = draft / path
            target.parent.mkdir(parents=True, exist_ok=True)
            with target.open("wb") as writing:
                writing.write(data)
                writing.flush()
                os.fsync(writing.fileno())
        shutil.rmtree(self._folder / name, ignore_errors=True)
        draft.rename(self._folder / name)

    def _tried(self, state: _State, name: str) -> Opened | None:
        """The pack of this name; None when it is damaged, which is then known, and the city is asked for it again."""
        try:
            return self._checked(state, name)
        except BundleError as error:
            log.error("a pack is damaged: %s", error)  # noqa: TRY400 - its trace says nothing
        except PackError as error:
            log.error("a pack has faults for this program: %s", error)  # noqa: TRY400 - its trace says nothing
        self.trouble = BROKEN
        return None

    def _checked(self, state: _State, name: str) -> Opened:
        """Raises BundleError, PackError."""
        folder = self._folder / name
        found = {path.relative_to(folder).as_posix(): path for path in folder.rglob("*") if path.is_file()}
        try:
            files = {place: path.read_bytes() for place, path in found.items()}
        except OSError as error:
            raise BundleError(str(error)) from error
        if sha256(files.get(MANIFEST, b"")).hexdigest() != state.manifests.get(name):
            raise BundleError("another manifest than came")
        about = check_files(files)
        if about.name != self._name:
            raise BundleError(f"the pack of {about.name}, not of {self._name}")
        pack = read_pack(folder / about.name)
        if not any(area.code == self._kelurahan and area.level is AreaLevel.KELURAHAN for area in pack.areas):
            raise BundleError(f"{self._kelurahan}, where this kiosk stands, is not in it")
        return Opened(pack, read_manifest(files[MANIFEST]).valid_from)

    def _part(self, name: str) -> Path:
        return self._folder / f"{name}.part"

    def _state(self) -> _State:
        try:
            return msgspec.json.decode((self._folder / STATE).read_bytes(), type=_State)
        except FileNotFoundError:
            return _State()
        except (OSError, msgspec.DecodeError):
            log.exception("which pack counts cannot be read")
            self.trouble = BROKEN
            return _State()

    def _keep(self, state: _State) -> None:
        self._folder.mkdir(mode=0o700, exist_ok=True)
        write_durably(self._folder / STATE, msgspec.json.encode(state))

    def _tidy(self) -> None:
        """Nothing lies here that is not in use or being fetched."""
        state = self._state()
        used = {STATE, *filter(None, (state.active, state.before, state.waiting))}
        for path in self._folder.iterdir():
            if path.name not in used and path.suffix != ".part":
                shutil.rmtree(path, ignore_errors=True)
        keep = {name: digest for name, digest in state.manifests.items() if name in used}
        self._keep(msgspec.structs.replace(state, manifests=keep))


def _counts(opened: Opened, now: datetime) -> bool:
    return opened.day is None or now.astimezone(ZoneInfo(opened.pack.city.timezone)).date() >= opened.day


class Fetcher:
    """Brings what the city offers, a piece at a time, when nothing else waits.

    What cannot be brought for another reason than the line is let be for a while: a full disk, a city that stumbles
    over its own pack or holds it damaged must not keep the news from coming, nor the line busy for ever.
    """

    def __init__(
        self,
        packs: Packs,
        offer: Callable[[], PackOffer | None],
        ask: Callable[[BundleRequest], BundlePiece],
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._packs = packs
        self._offer = offer
        self._ask = ask
        self._clock = clock
        self._size = FIRST_PIECE
        self._rests_until = 0.0

    def fetch(self) -> bool:
        """One piece; whether there was one to bring. Raises LinkError."""
        if self._clock() < self._rests_until:
            return False
        try:
            return self._brought()
        except LinkError as error:
            # an answer that is not the city's is of the way, which may be free again in a moment
            if error.outcome is Outcome.BUSY or isinstance(error, NotTakenError):
                self._rest()
            raise
        except OSError as error:
            log.warning("a pack cannot be kept and is tried again later", extra={"code": error.errno})
            self._rest()
            return False

    def _rest(self) -> None:
        self._rests_until = self._clock() + REST_SECONDS

    def _brought(self) -> bool:
        offer = self._offer()
        offset = self._packs.wanted(offer)
        if offer is None or offset is None:
            return False
        try:
            piece = self._ask(BundleRequest(offer.sha256, offset, self._size))
        except LinkError:
            self._size = max(LEAST_PIECE, self._size // 2)
            raise
        fits = piece.sha256 == offer.sha256 and piece.size == offer.size and piece.offset == offset
        if not fits or not piece.data:
            return False  # the city does not hold it just now
        self._size = min(MAX_PIECE_BYTES, self._size * 2)
        if not self._packs.put(offer, piece):
            self._rest()
        return True
