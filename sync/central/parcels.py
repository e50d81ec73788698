# SPDX-License-Identifier: GPL-3.0-or-later
"""Parcels that came by hand: the same ledger, the same photos, the same news, and an answer to carry back."""

from hashlib import sha256

from nacl.signing import VerifyKey

from sync.central import blobs, ledger, news
from sync.central.city import City
from sync.central.models import Kiosk
from sync.protocol.parcel import Parcel, ParcelAnswer, ParcelError, open_parcel, pack_answer, sender_of
from sync.protocol.records import MAX_BATCH_RECORDS, News, NewsRequest
from sync.protocol.verdicts import VerdictSheet

MOST_NEWS = 50
"""Pages of news on one stick."""


def take_parcel(city: City, data: bytes) -> bytes:
    """Take in what a kiosk sent by hand; the bytes of the answer file. Raises ParcelError.

    A revoked kiosk's parcel is refused like its requests; one that came twice is taken once.
    """
    with city.database.read() as session:
        kiosk = session.get(Kiosk, sender_of(data)[0])
    if kiosk is None or kiosk.revoked_at is not None:
        raise ParcelError("no kiosk of this city, or revoked")
    parcel = open_parcel(data, VerifyKey(kiosk.public_key))
    sheets = tuple(_take(city, parcel, start) for start in range(0, len(parcel.records), MAX_BATCH_RECORDS))
    held = []
    for photo in parcel.photos:
        digest = sha256(photo)
        blobs.store_blob(city, kiosk.id, digest.hexdigest(), photo)
        held.append(digest.digest())
    told = _news(city, parcel)
    answer = ParcelAnswer(parcel.kiosk, parcel.incarnation, sheets, tuple(held), told)
    return pack_answer(answer, city.keys.signing)


def _take(city: City, parcel: Parcel, start: int) -> VerdictSheet:
    some = parcel.records[start : start + MAX_BATCH_RECORDS]
    arrived = tuple(ledger.arrived(bytes(raw)) for raw in some)
    verdicts = ledger.take(city, parcel.kiosk, parcel.incarnation, arrived)
    return VerdictSheet(city.now_ms, verdicts)


def _news(city: City, parcel: Parcel) -> tuple[News, ...]:
    pages: list[News] = []
    request = NewsRequest(parcel.cursor, mark=parcel.mark)
    while len(pages) < MOST_NEWS:
        page = news.news_for(city, parcel.kiosk, request)
        pages.append(page)
        if not page.more:
            break
        request = NewsRequest(page.cursor, mark=page.mark)
    return tuple(pages)
