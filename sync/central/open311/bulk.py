# SPDX-License-Identifier: GPL-3.0-or-later
"""Open data: one CSV a month with the columns of the Open311 bulk description, and a datapackage that explains them.

Rows hold what GeoReport shows to everybody, not a word more.
"""

from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, date, datetime, time
from decimal import Decimal
from hashlib import sha256
from zoneinfo import ZoneInfo

from sqlalchemy import func, select
from starlette.requests import Request
from starlette.responses import JSONResponse, Response, StreamingResponse

from sync.central.city import City
from sync.central.guard import OpenRoute
from sync.central.models import Case, CaseStep
from sync.central.open311.requests import address_of, public_steps, readable_cases, state_words, status_of, w3c
from sync.central.states import CLOSED
from sync.central.tables import CSV, Cell, csv_bytes
from sync.protocol.records import CaseState

PATH, PACKAGE = "/data/kasus.csv", "/data/datapackage.json"
LICENCE = {"name": "CC-BY-4.0", "path": "https://creativecommons.org/licenses/by/4.0/", "title": "CC BY 4.0"}
KEPT = {"Cache-Control": "public, max-age=300"}
MOST_MONTHS = 120
_AT_ONCE = 500
_FIELDS: Mapping[str, tuple[str, str]] = {
    "service_request_id": ("string", "Nomor kasus"),
    "requested_datetime": ("datetime", "Kapan dilaporkan"),
    "updated_datetime": ("datetime", "Kapan terakhir berubah"),
    "closed_date": ("datetime", "Kapan ditutup; kosong bila masih terbuka"),
    "status_description": ("string", "open atau closed"),
    "status_notes": ("string", "Jawaban terakhir untuk umum, atau nama keadaannya"),
    "source": ("string", "Dari mana: anjungan, atau program lain lewat Open311"),
    "service_name": ("string", "Masalah"),
    "service_subtype": ("string", "Kategori SP4N-LAPOR!"),
    "description": ("string", "Uraian yang disetujui untuk umum; kosong bila belum ada"),
    "agency_responsible": ("string", "Instansi yang menangani"),
    "address": ("string", "Kelurahan, kecamatan, kota"),
    "lat": ("number", "Lintang; hanya bila uraiannya disetujui untuk umum"),
    "long": ("number", "Bujur; hanya bila uraiannya disetujui untuk umum"),
}


class BulkDoor:
    """/data/kasus.csv and /data/datapackage.json."""

    def __init__(self, city: City) -> None:
        self._city = city

    def routes(self) -> tuple[OpenRoute, ...]:
        """For the app."""
        return tuple(
            OpenRoute(path, work, methods=["GET"]) for path, work in ((PATH, self.table), (PACKAGE, self.package))
        )

    def table(self, request: Request) -> Response:
        """The cases that were filed in a month (bulan=2026-11); in this one when none is named."""
        month = _month(request.query_params.get("bulan", ""), self._city.today())
        if month is None:
            return Response("bulan=YYYY-MM", 400, media_type="text/plain")
        mark = self._mark(month)
        headers = {**KEPT, "ETag": mark}
        if mark in request.headers.get("if-none-match", ""):
            return Response(status_code=304, headers=headers)
        headers["Content-Disposition"] = f'attachment; filename="kasus-{month:%Y-%m}.csv"'
        return StreamingResponse(self._lines(month), media_type=CSV, headers=headers)

    def package(self, request: Request) -> Response:
        """What there is and what each column means (Frictionless Data Package)."""
        city = self._city.pack.city
        body = {
            "profile": "tabular-data-package",
            "name": f"kasus-{self._city.pack.name}",
            "title": f"Laporan warga, {city.name}",
            "description": "Satu berkas CSV tiap bulan, kolom menurut Open311 bulk. Tanpa nama dan nomor telepon.",
            "homepage": f"{self._city.settings.public_url}/statistik",
            "licenses": [LICENCE],
            "contributors": [{"title": city.government, "role": "publisher"}],
            "resources": [self._resource(month) for month in self._months()],
        }
        answer = JSONResponse(body, headers=KEPT)
        answer.headers["ETag"] = f'"{sha256(bytes(answer.body)).hexdigest()[:24]}"'
        if answer.headers["ETag"] in request.headers.get("if-none-match", ""):
            return Response(status_code=304, headers={**KEPT, "ETag": answer.headers["ETag"]})
        return answer

    def _resource(self, month: date) -> dict[str, object]:
        fields = [{"name": name, "type": kind, "description": about} for name, (kind, about) in _FIELDS.items()]
        return {
            "name": f"kasus-{month:%Y-%m}",
            "path": f"{self._city.settings.public_url}{PATH}?bulan={month:%Y-%m}",
            "profile": "tabular-data-resource",
            "format": "csv",
            "mediatype": "text/csv",
            "encoding": "utf-8",
            "schema": {"fields": fields, "primaryKey": "service_request_id", "missingValues": [""]},
        }

    def _months(self) -> Sequence[date]:
        with self._city.reading.read() as session:
            first = session.scalar(select(func.min(Case.filed_at)).where(readable_cases(self._city, None)))
        today = self._city.today()
        start = self._city.local(first).date() if first else today
        count = (today.year - start.year) * 12 + today.month - start.month + 1
        newest = [today.year * 12 + today.month - 1 - n for n in range(min(max(count, 1), MOST_MONTHS))]
        return [date(months // 12, months % 12 + 1, 1) for months in newest]

    def _within(self, month: date) -> tuple[datetime, datetime]:
        zone = ZoneInfo(self._city.pack.city.timezone)
        following = date(month.year + month.month // 12, month.month % 12 + 1, 1)
        start, end = (datetime.combine(day, time(), zone).astimezone(UTC) for day in (month, following))
        return start, end

    def _mark(self, month: date) -> str:
        """Changes when a case of the month does."""
        start, end = self._within(month)
        with self._city.reading.read() as session:
            told = session.execute(
                select(func.count(), func.max(Case.updated_at), func.sum(Case.version))
                .where(readable_cases(self._city, None))
                .where(Case.filed_at >= start, Case.filed_at < end)
            ).one()
        return f'"{sha256(repr(tuple(told)).encode()).hexdigest()[:24]}"'

    def _lines(self, month: date) -> Iterator[bytes]:
        start, end = self._within(month)
        yield csv_bytes([list(_FIELDS)], separator=",")
        last = -1
        while True:
            with self._city.reading.read() as session:
                rows = session.scalars(
                    select(Case)
                    .where(readable_cases(self._city, None), Case.id > last)
                    .where(Case.filed_at >= start, Case.filed_at < end)
                    .order_by(Case.id)
                    .limit(_AT_ONCE)
                ).all()
                steps = public_steps(session, [row.id for row in rows])
            if not rows:
                return
            last = rows[-1].id
            yield csv_bytes((_row(self._city, row, steps.get(row.id, ())) for row in rows), separator=",")


def _row(city: City, row: Case, steps: Sequence[CaseStep]) -> list[Cell]:
    state = CaseState(row.state)
    topic = city.pack.topics.get(row.topic)
    said = next((step.public_text for step in reversed(steps) if step.public_text), "")
    closed = next((step.at for step in reversed(steps) if step.state == row.state), None) if state in CLOSED else None
    shows_place = bool(row.public_words)
    return [
        str(row.id),
        w3c(city, row.filed_at),
        w3c(city, row.updated_at),
        w3c(city, closed) if closed else "",
        status_of(state),
        said or state_words(state),
        "anjungan" if row.kiosk_id else "open311",
        city.topic_name(row.topic),
        topic.lapor_subcategory or topic.lapor_category if topic else "",
        row.public_words,
        city.agency_name(row.agency) if row.agency else "",
        address_of(city, row.kelurahan) or "",
        _coordinate(row.lat if shows_place else None),
        _coordinate(row.long if shows_place else None),
    ]


def _coordinate(value: float | None) -> Cell:
    return None if value is None else Decimal(f"{value:.6f}")


def _month(told: str, today: date) -> date | None:
    try:
        return date.fromisoformat(f"{told}-01") if told else today.replace(day=1)
    except ValueError:
        return None
