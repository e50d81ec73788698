# SPDX-License-Identifier: GPL-3.0-or-later
"""The page "Kepuasan warga": the satisfaction index by kelurahan and by service, from anonymous surveys."""

from starlette.responses import Response

from sync.central import surveys
from sync.central.city import City
from sync.central.doorway import Doorway, Page, Turn
from sync.central.pages import Pages
from sync.central.permissions import Permission
from sync.central.surveys import Wanted

SATISFACTION = "/kerja/kepuasan"


class Satisfaction:
    """/kerja/kepuasan."""

    def __init__(self, city: City, pages: Pages, doorway: Doorway) -> None:
        self._city = city
        self._pages = pages
        self._doorway = doorway

    def listing(self) -> tuple[Page, ...]:
        """Its pages."""
        return (Page("GET", SATISFACTION, frozenset({Permission.SEE_SATISFACTION}), self.show),)

    def show(self, turn: Turn) -> Response:
        """The index of what was chosen, its nine elements, and the same by kelurahan and by service."""
        query = turn.request.query_params
        city = self._pages.city(turn.person.language)
        pack = city.pack
        known = {area.code for area in pack.areas}
        wanted = Wanted(
            kelurahan=query.get("kelurahan", "") if query.get("kelurahan", "") in known else "",
            service=query.get("layanan", "") if query.get("layanan", "") in pack.content.services else "",
            days=surveys.SPANS.get(query.get("waktu", ""), surveys.SPANS[surveys.USUAL_SPAN]),
        )
        return self._pages.render(
            "satisfaction.html",
            visitor=turn.person,
            token=self._doorway.token(turn.cookie),
            found=surveys.measured(self._city, wanted),
            wanted=wanted,
            spans=surveys.SPANS,
            fewest=surveys.FEWEST,
            elements=surveys.element_names(city),
            services=sorted(pack.content.services.values(), key=lambda service: service.name),
            service_name=lambda code: self._service_name(code, turn.person.language),
            decimal=lambda value: f"{value:.2f}".replace(".", ","),
            areas=[(kecamatan, pack.kelurahan_of(kecamatan.code)) for kecamatan in pack.kecamatan()],
        )

    def _service_name(self, code: str, language: str) -> str:
        service = self._pages.pack(language).content.services.get(code)
        return service.short_name or service.name if service else code
