# SPDX-License-Identifier: GPL-3.0-or-later
"""Parcels that came by hand: the same ledger, the same photos, the same news, and an answer to carry back."""

import logging
from collections.abc import Callable, Sequence
from hashlib import sha256

import msgspec
from nacl.signing import VerifyKey

from sync.central import blobs, configuration, ledger, news, piecemeal, sheaves
from sync.central.city import City
from sync.central.database import is_of_the_ground
from sync.central.models import Kiosk
from sync.protocol.parcel import Parcel, ParcelAnswer, ParcelError, open_parcel, pack_answer, sender_of
from sync.protocol.records import MAX_BATCH_RECORDS, News, NewsRequest
from sync.protocol.verdicts import RecordVerdict, VerdictSheet

log = logging.getLogger("anjungan.central")

MOST_NEWS = 50
"""Pages of news on one stick."""
Take = Callable[[City, str, bytes, Sequence[ledger.Arrived]], tuple[RecordVerdict, ...]]


def take_parcel(city: City, data: bytes) -> bytes:
    """Take in what a kiosk sent by hand; the bytes of the answer file. Raises ParcelError.

    A revoked kiosk's records wait for a person, like those it sends; one that came twice is taken once.
    """
    with city.database.read() as session:
        kiosk = session.get(Kiosk, sender_of(data)[0])
    if kiosk is None:
        raise ParcelError("no kiosk of this city")
    parcel = _opened(data, kiosk)
    sheaves.lay(city, kiosk.id)
    if kiosk.revoked_at is not None:
        return _set_aside(city, parcel)
    sheets = _sheets(city, parcel, piecemeal.take)
    held = tuple(digest for photo in parcel.photos if (digest := _kept(city, kiosk.id, photo)))
    answer = ParcelAnswer(parcel.kiosk, parcel.incarnation, sheets, held, _news_as_far_as_possible(city, parcel))
    return pack_answer(answer, city.keys.signing)


def _kept(city: City, kiosk: str, photo: bytes) -> bytes:
    """Its hash where it is durable now; else it goes again another time, and keeps nothing else here from going."""
    digest = sha256(photo)
    try:
        blobs.store_blob(city, kiosk, digest.hexdigest(), photo)
    except Exception as error:
        if is_of_the_ground(error):
            raise
        log.exception("a photo of %s on a stick could not be kept", kiosk)
        return b""
    return digest.digest()


def _opened(data: bytes, kiosk: Kiosk) -> Parcel:
    """With the key it has, or the one it changes to."""
    try:
        return open_parcel(data, VerifyKey(kiosk.public_key))
    except ParcelError:
        if kiosk.next_key is None:
            raise
    return open_parcel(data, VerifyKey(kiosk.next_key))


def _set_aside(city: City, parcel: Parcel) -> bytes:
    if ledger.is_full_of_revoked(city, parcel.kiosk):
        raise ParcelError("revoked")
    sheets = _sheets(city, parcel, piecemeal.take_from_revoked)
    return pack_answer(ParcelAnswer(parcel.kiosk, parcel.incarnation, sheets, (), ()), city.keys.signing)


def _sheets(city: City, parcel: Parcel, take: Take) -> tuple[VerdictSheet, ...]:
    batches = (
        parcel.records[start : start + MAX_BATCH_RECORDS] for start in range(0, len(parcel.records), MAX_BATCH_RECORDS)
    )
    arrived = ([ledger.arrived(bytes(raw)) for raw in some] for some in batches)
    return tuple(VerdictSheet(city.now_ms, take(city, parcel.kiosk, parcel.incarnation, some)) for some in arrived)


def _news_as_far_as_possible(city: City, parcel: Parcel) -> tuple[News, ...]:
    """What became of its records must reach the kiosk, also where news cannot be told."""
    try:
        return _news(city, parcel)
    except Exception as error:
        if is_of_the_ground(error):
            raise
        log.exception("there is no news for %s on its stick", parcel.kiosk)
        return ()


def _news(city: City, parcel: Parcel) -> tuple[News, ...]:
    pages: list[News] = []
    request = NewsRequest(parcel.cursor, mark=parcel.mark)
    while len(pages) < MOST_NEWS:
        page = news.news_for(city, parcel.kiosk, request)
        pages.append(page)
        if not page.more:
            break
        request = NewsRequest(page.cursor, mark=page.mark)
    # a parcel does not say by which configuration its kiosk goes; an older one is ignored there
    newest = configuration.newer_than(city, 0)
    return (msgspec.structs.replace(pages[0], configuration=newest), *pages[1:])
