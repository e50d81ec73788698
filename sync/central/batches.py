# SPDX-License-Identifier: GPL-3.0-or-later
"""A batch of records: kept whole as it came where nothing speaks against it, and else taken record by record."""

import logging
from collections.abc import Callable, Sequence

from sqlalchemy.exc import OperationalError
from starlette.background import BackgroundTask
from starlette.requests import Request
from starlette.responses import Response

from sync.central import kiosks, ledger, piecemeal, sheaves
from sync.central.answers import answered, refused
from sync.central.city import City
from sync.central.database import is_of_the_ground
from sync.central.guard import unpacked
from sync.protocol.records import MAX_BATCH_RECORDS
from sync.protocol.signing import SignedRequest
from sync.protocol.verdicts import SHEET_OF_RUNS, RecordVerdict, Run, VerdictSheet, in_runs

LARGEST_BATCH = 2 * 1024 * 1024
LARGEST_UNPACKED = 16 * 1024 * 1024
LEAST_OF_A_STREAM = 16 * 1024

log = logging.getLogger("anjungan.central")

Take = Callable[[City, str, bytes, Sequence[ledger.Arrived]], tuple[RecordVerdict, ...]]


class Batch:
    """What the kiosks' door does with one POST /v1/records; records_came: work for the opener, after the answer.

    known: keys with which it is looked at before its kiosk is looked up.
    """

    def __init__(self, city: City, records_came: Callable[[], None], known: kiosks.KnownKeys) -> None:
        self._city = city
        self._records_came = records_came
        self._known = known
        self._content: bytes | None = None

    def keep_at_once(self, request: Request, body: bytes) -> Response | None:
        """In a long queue's stream the kiosk is looked up where its batch is kept, and nowhere before."""
        if len(body) < LEAST_OF_A_STREAM:
            return None
        signed = self._known.check(request.method, request.url.path, request.headers, body)
        try:
            return self._kept(signed, body) if signed is not None else None
        except OperationalError:  # perhaps just this connection: asked again, with the answer that this deserves
            return None

    def take(self, signed: SignedRequest, body: bytes) -> Response:
        """Of a kiosk that is known by now."""
        return self._kept(signed, body) or self._taken(signed, body, piecemeal.take)

    def set_aside(self, signed: SignedRequest, body: bytes) -> Response:
        """A revoked kiosk may still hold what residents have receipts for: it waits for a person (SYNC 3.8)."""
        if ledger.is_full_of_revoked(self._city, signed.key_id):
            return refused(self._city, signed.binding, "revoked", 403)
        return self._taken(signed, body, piecemeal.take_from_revoked)

    def _kept(self, signed: SignedRequest, body: bytes) -> Response | None:
        """A plain batch behind all that came before is kept as it is."""
        try:
            batch = sheaves.read_plain(self._unpacked(body))
        except ValueError:
            return None
        if batch is None or batch.kiosk != signed.key_id or len(batch.records) > MAX_BATCH_RECORDS:
            return None
        runs = self._kept_as_it_came(batch, body, signed.key) if batch.sheet >= SHEET_OF_RUNS else ()
        return self._told(signed, VerdictSheet(self._city.now_ms, (), runs)) if runs else None

    def _kept_as_it_came(self, batch: sheaves.PlainBatch, body: bytes, key: bytes) -> tuple[Run, ...]:
        try:
            return sheaves.keep(self._city, batch, body, key)
        except Exception as error:
            if is_of_the_ground(error):
                raise
            log.exception("a batch of %s could not be kept as it came", batch.kiosk)
        return ()

    def _taken(self, signed: SignedRequest, body: bytes, take: Take) -> Response:
        try:
            batch, arrived = ledger.read_batch(self._unpacked(body))
        except ValueError:
            return refused(self._city, signed.binding, "batch-unreadable", 400)
        if batch.kiosk != signed.key_id:
            return refused(self._city, signed.binding, "another-kiosk", 403)
        if len(arrived) > MAX_BATCH_RECORDS:
            return Response(status_code=413)
        sheaves.lay(self._city, signed.key_id)
        verdicts = take(self._city, signed.key_id, batch.incarnation, arrived)
        runs = in_runs(verdicts) if batch.sheet >= SHEET_OF_RUNS else ()
        return self._told(signed, VerdictSheet(self._city.now_ms, () if runs else verdicts, runs))

    def _unpacked(self, body: bytes) -> bytes:
        """Once, however often it is looked at. Raises BodyTooLargeError, ValueError."""
        if self._content is None:
            self._content = unpacked(body, LARGEST_UNPACKED)
        return self._content

    def _told(self, signed: SignedRequest, sheet: VerdictSheet) -> Response:
        answer = answered(self._city, signed.binding, sheet)
        answer.background = BackgroundTask(self._records_came)
        return answer
