# SPDX-License-Identifier: GPL-3.0-or-later
"""Carrying by hand: what waits goes onto a stick and is read back before anybody may pull it out (SYNC 3.10).

Nothing leaves the queue because it was written; only the city's answer on a returning stick settles it, through
the same journal as an answer from the network.
"""

import os
import secrets
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

import msgspec
from nacl.signing import SigningKey, VerifyKey

from resources.durable import sync_folder, write_durably
from sync.policy import STUMBLES, Outcome
from sync.ports import Heard, Journal, Letter, LinkError, NotTakenError, Photo
from sync.protocol.configuration import Configuration
from sync.protocol.parcel import (
    ANSWER_SUFFIX,
    FOLDER,
    MAX_PARCEL_BYTES,
    PARCEL_SUFFIX,
    Parcel,
    ParcelAnswer,
    ParcelError,
    open_answer,
    open_parcel,
    pack_parcel,
    sender_of,
)

MOST_RECORDS = 2000
_AT_ONCE = 500
MOST_RECORD_BYTES = 16 * 1024 * 1024
MOST_PHOTO_BYTES = 24 * 1024 * 1024


class StickError(Exception):
    """The stick is full, gone, read-only, or gives back other bytes than it was given."""


@dataclass(frozen=True, slots=True)
class Bearer:
    """Who carries: this kiosk's name, keys and journal."""

    kiosk: str
    incarnation: bytes
    key: SigningKey
    server_keys: tuple[VerifyKey, ...]


@dataclass(frozen=True, slots=True)
class Written:
    """What lies on the stick now, verified."""

    files: tuple[Path, ...]
    records: int
    photos: int
    photos_left: int = 0
    """For which there was no room; another stick takes them, once the city has answered for these."""


@dataclass(frozen=True, slots=True)
class TakenIn:
    """What a stick brought."""

    answers: int
    refused: tuple[str, ...]
    """Names of files that are damaged or not for this kiosk."""
    configurations: tuple[Configuration, ...] = ()
    """What the city tells all kiosks, for whoever keeps it."""


@dataclass(frozen=True, slots=True)
class Carried:
    """What was handed in for other kiosks."""

    parcels: int
    left: tuple[str, ...]
    """Names of files that the city did not take: damaged, not of this city, or it is to be tried again."""


def write_parcels(journal: Journal, bearer: Bearer, stick: Path) -> Written:
    """Put what waits onto the stick and read it back: all words, then as many photos as there is room for.

    Raises StickError; then nothing of it stays there.
    """
    folder = stick / FOLDER
    laid = _Laid(folder / f"{bearer.kiosk}-{secrets.token_hex(4)}", bearer, journal)
    until = records = photos = left = 0
    try:
        folder.mkdir(exist_ok=True)
        _tidy(folder, ())  # what a stick that was pulled out still has of the last time
        while letters := _next_letters(journal, until):
            laid.add(tuple(letter.record for letter in letters), ())
            until = letters[-1].seq
            records += len(letters)
        try:
            for some in _photos(journal, until):
                laid.add((), some)
                photos += len(some)
        except OSError:  # no room for more; whether what is there is whole is seen below
            if not laid.files:
                raise
            _tidy(folder, ())
            left = len(journal.photos_until(until)) - photos
        for one in (folder, stick):
            sync_folder(one)
        for file in laid.files:
            open_parcel(_read_back(file), bearer.key.verify_key)
    except (OSError, ParcelError) as error:
        _tidy(folder, laid.files)
        raise StickError(str(error)) from error
    return Written(tuple(laid.files), records, photos, left)


class _Laid:
    """Parcels on a stick, named in the order in which the city takes them: photos come behind their words."""

    def __init__(self, name: Path, bearer: Bearer, journal: Journal) -> None:
        self.files: list[Path] = []
        self._name = name
        self._bearer = bearer
        self._journal = journal

    def add(self, records: tuple[msgspec.Raw, ...], photos: tuple[bytes, ...]) -> None:
        """One more, durably. Raises OSError."""
        cursor, mark = self._journal.reached()
        parcel = Parcel(self._bearer.kiosk, self._bearer.incarnation, records, photos, cursor, mark)
        target = self._name.with_name(f"{self._name.name}-{len(self.files):04}{PARCEL_SUFFIX}")
        part = target.with_suffix(".part")
        with part.open("wb") as file:
            file.write(pack_parcel(parcel, self._bearer.key))
            file.flush()
            os.fsync(file.fileno())
        part.replace(target)
        self.files.append(target)


def _next_letters(journal: Journal, after: int) -> list[Letter]:
    letters: list[Letter] = []
    size = 0
    while len(letters) < MOST_RECORDS and size < MOST_RECORD_BYTES:
        more = journal.next_letters(_AT_ONCE, (), letters[-1].seq if letters else after)
        if not more:
            break
        letters += more
        size += sum(len(bytes(letter.record)) for letter in more)
    return letters


def _photos(journal: Journal, until: int) -> Iterator[tuple[bytes, ...]]:
    """Those of records up to this number, as many at once as fit one parcel; the smallest first."""
    some: list[bytes] = []
    for photo in journal.photos_until(until):
        if some and sum(map(len, some)) + photo.size > MOST_PHOTO_BYTES:
            yield tuple(some)
            some = []
        if journal.is_whole(photo):
            some.append(journal.piece(photo, 0, photo.size))
    if some:
        yield tuple(some)


def _read_back(file: Path) -> bytes:
    """From the stick, not from the memory that still has what was written."""
    with file.open("rb") as reading:
        if hasattr(os, "posix_fadvise"):
            os.posix_fadvise(reading.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
        return reading.read()


def read_answers(journal: Journal, bearer: Bearer, stick: Path, learn: Callable[[int], Heard]) -> TakenIn:
    """Take in every answer for this kiosk; it and its parcel then leave the stick. Raises StickError."""
    answers = 0
    refused: list[str] = []
    told: list[Configuration] = []
    try:
        for file in sorted((stick / FOLDER).glob(f"*{ANSWER_SUFFIX}")):
            if not file.name.startswith(f"{bearer.kiosk}-"):
                continue
            try:
                answer = open_answer(_read(file), bearer.server_keys, bearer.kiosk, bearer.incarnation)
            except ParcelError:
                refused.append(file.name)
                continue
            _take_in(journal, answer, learn)
            told += [news.configuration for news in answer.news if news.configuration is not None]
            answers += 1
            _unlink(file.with_suffix(PARCEL_SUFFIX))
            _unlink(file)
    except OSError as error:
        raise StickError(str(error)) from error
    return TakenIn(answers, tuple(refused), tuple(told))


def _take_in(journal: Journal, answer: ParcelAnswer, learn: Callable[[int], Heard]) -> None:
    for sheet in answer.sheets:
        journal.settle(sheet.verdicts, learn(sheet.server_time))
    moment = max((sheet.server_time for sheet in answer.sheets), default=0)
    for sha in answer.photos:
        journal.settle_photo(Photo(sha, 0), learn(moment), lost=False)
    for news in answer.news:
        # an old stick must not turn the cursor back; what it tells was told already
        if news.cursor > journal.reached()[0] or news.mark == b"":
            journal.take_news(news, learn(news.server_time))


def carry_parcels(stick: Path, ask: Callable[[bytes], bytes], server_keys: tuple[VerifyKey, ...]) -> Carried:
    """Hand every parcel that has no answer to the city, whichever kiosk's, and put the answers beside them.

    One that is damaged, or over which the city stumbles, keeps none of the others here. Raises StickError, and
    LinkError where the city cannot be asked or took none.
    """
    carried = 0
    left: list[str] = []
    missed: LinkError | None = None
    try:
        for file in sorted((stick / FOLDER).glob(f"*{PARCEL_SUFFIX}")):
            if file.with_suffix(ANSWER_SUFFIX).exists():
                continue
            try:
                _carry(file, ask, server_keys)
                carried += 1
            except (ParcelError, NotTakenError):
                left.append(file.name)
            except LinkError as error:
                if error.outcome not in (*STUMBLES, Outcome.TOO_LARGE):
                    raise
                missed = error
                left.append(file.name)
    except OSError as error:
        raise StickError(str(error)) from error
    if missed is not None and not carried:
        raise missed
    return Carried(carried, tuple(left))


def _carry(file: Path, ask: Callable[[bytes], bytes], server_keys: tuple[VerifyKey, ...]) -> None:
    data = _read(file)
    kiosk, incarnation = sender_of(data)
    answer = ask(data)
    open_answer(answer, server_keys, kiosk, incarnation)
    target = file.with_suffix(ANSWER_SUFFIX)
    write_durably(target, answer)
    if sha256(_read_back(target)).digest() != sha256(answer).digest():
        _unlink(target)
        raise StickError("the stick gives back other bytes than it was given")


def _read(file: Path) -> bytes:
    """Whatever somebody put onto the stick under such a name. Raises ParcelError."""
    if file.stat().st_size > MAX_PARCEL_BYTES:
        raise ParcelError("larger than any of ours")
    return file.read_bytes()


def _tidy(folder: Path, files: Iterable[Path]) -> None:
    """These go, and nothing half stays, as far as there still is a stick."""
    with suppress(OSError):
        files = [*files, *folder.glob("*.part")]
    for file in files:
        _unlink(file)


def _unlink(file: Path) -> None:
    try:
        file.unlink(missing_ok=True)
    except OSError:
        return
