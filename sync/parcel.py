# SPDX-License-Identifier: GPL-3.0-or-later
"""Carrying by hand: what waits goes onto a stick and is read back before anybody may pull it out (SYNC 3.10).

Nothing leaves the queue because it was written; only the city's answer on a returning stick settles it, through
the same journal as an answer from the network.
"""

import os
import secrets
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

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
    """Put everything that waits onto the stick and read it back. Raises StickError; then nothing half stays there."""
    folder = stick / FOLDER
    files: list[Path] = []
    records = photos = 0
    name = f"{bearer.kiosk}-{secrets.token_hex(4)}"
    try:
        folder.mkdir(exist_ok=True)
        _tidy(folder, files)  # what a stick that was pulled out still has of the last time
        for number, parcel in enumerate(_parcels(journal, bearer)):
            # in the order in which the city takes them: photos come behind their words
            files.append(_write(folder / f"{name}-{number:04}{PARCEL_SUFFIX}", bearer, parcel))
            records += len(parcel.records)
            photos += len(parcel.photos)
        for one in (folder, stick):
            sync_folder(one)
        for file in files:
            open_parcel(_read_back(file), bearer.key.verify_key)
    except (OSError, ParcelError) as error:
        _tidy(folder, files)
        raise StickError(str(error)) from error
    return Written(tuple(files), records, photos)


def _parcels(journal: Journal, bearer: Bearer) -> Iterator[Parcel]:
    """Everything that waits, words first: a photo travels with its words or behind them."""
    last = 0
    carried: set[bytes] = set()
    while True:
        letters = _next_letters(journal, last)
        last = letters[-1].seq if letters else last
        photos = _next_photos(journal, last, carried)
        if not letters and not photos:
            return
        cursor, mark = journal.reached()
        records = tuple(letter.record for letter in letters)
        yield Parcel(bearer.kiosk, bearer.incarnation, records, photos, cursor, mark)


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


def _next_photos(journal: Journal, until: int, carried: set[bytes]) -> tuple[bytes, ...]:
    """Of records up to this number, as many as fit one parcel; at least one if any is left."""
    photos: list[bytes] = []
    size = 0
    for photo in journal.photos_until(until):
        if photo.sha256 in carried:
            continue
        if photos and size + photo.size > MOST_PHOTO_BYTES:
            break
        carried.add(photo.sha256)
        if journal.is_whole(photo):
            photos.append(journal.piece(photo, 0, photo.size))
            size += photo.size
    return tuple(photos)


def _write(target: Path, bearer: Bearer, parcel: Parcel) -> Path:
    part = target.with_suffix(".part")
    with part.open("wb") as file:
        file.write(pack_parcel(parcel, bearer.key))
        file.flush()
        os.fsync(file.fileno())
    part.replace(target)
    return target


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


def _tidy(folder: Path, files: list[Path]) -> None:
    """Nothing half stays, as far as there still is a stick."""
    with suppress(OSError):
        files = [*files, *folder.glob("*.part")]
    for file in files:
        _unlink(file)


def _unlink(file: Path) -> None:
    try:
        file.unlink(missing_ok=True)
    except OSError:
        return
