# SPDX-License-Identifier: GPL-3.0-or-later
"""/statistik: figures for everybody, without sign-in, cookie or script, kept by caches for some minutes."""

from hashlib import sha256
from threading import Lock

from starlette.requests import Request
from starlette.responses import Response

from resources.pack.boundaries import read_boundaries
from sync.central.charts.bars import Bar, bar_chart
from sync.central.city import City
from sync.central.emonev.drawn import city_map, map_in_words, month_columns
from sync.central.emonev.fields import spoken
from sync.central.figures.public import FEWEST, PublicFigures, public_figures
from sync.central.guard import OpenRoute
from sync.central.pages import Pages

STATISTICS = "/statistik"
KEPT_SECONDS = 300
_KEPT = {"Cache-Control": f"public, max-age={KEPT_SECONDS}"}


class StatisticsDoor:
    """The page, made at most once in five minutes."""

    def __init__(self, city: City, pages: Pages) -> None:
        self._city = city
        self._pages = pages
        self._boundaries = read_boundaries(city.pack)
        self._making = Lock()
        self._found: PublicFigures | None = None

    def routes(self) -> tuple[OpenRoute, ...]:
        """For the app."""
        return (OpenRoute(STATISTICS, self.show, methods=["GET"]),)

    def show(self, request: Request) -> Response:
        """The page, or that it is still the same."""
        wanted = request.query_params.get("bahasa", "")
        answer = self._page(self._figures(), wanted if wanted in self._pages.languages() else "")
        headers = {**_KEPT, "ETag": f'"{sha256(bytes(answer.body)).hexdigest()[:24]}"'}
        if headers["ETag"] in request.headers.get("if-none-match", ""):
            return Response(status_code=304, headers=headers)
        answer.headers.update(headers)
        return answer

    def _figures(self) -> PublicFigures:
        with self._making:  # one counts, the others wait for it
            found = self._found
            if found is None or not 0 <= (self._city.now() - found.at).total_seconds() < KEPT_SECONDS:
                found = self._found = public_figures(self._city)
            return found

    def _page(self, found: PublicFigures, language: str) -> Response:
        words = self._pages.words(language)
        came = {group.code: group.figures.received for group in found.areas if group.code}
        topics = [
            Bar(self._city.topic_name(one.code) if one.code else words.say("statistics-rest"), one.figures.received)
            for one in found.topics
        ]
        return self._pages.render(
            "statistics.html",
            language=language,
            found=found,
            fewest=FEWEST,
            spoken=spoken,
            decimal=lambda value: f"{value:.2f}".replace(".", ","),
            picture=city_map(self._city, self._boundaries, came, {}, words),
            in_words=map_in_words(self._city, came, words),
            months=month_columns({day: one.received for day, one in found.months.items()}, words),
            topics=bar_chart("topics", words.say("statistics-topics"), words.say("statistics-topics-help"), topics),
        )
