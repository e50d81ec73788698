# SPDX-License-Identifier: GPL-3.0-or-later
"""A city's folder becomes a Pack. The files speak Indonesian, the program English; this is the one translator.

Everything wrong with a pack is reported together (PackError), so that its author repairs it in one go.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from resources import PACKS
from resources.forms.model import Form
from resources.pack.boundaries import check_boundaries
from resources.pack.errors import PackError
from resources.pack.model import Agency, Danger, DayKind, Deadline, Holiday, Pack, Slide, Topic
from resources.pack.overlay import FORMS, NATIONAL, SLIDES, PackFolders
from resources.pack.prose import check_sentences
from resources.pack.read_city import EVIDENCE, read_areas, read_city
from resources.pack.read_form import KnownCodes, read_form
from resources.pack.source import Report, Table, guess, read_csv, read_toml

_DAY_KINDS = {kind.value: kind for kind in DayKind}
_HOLIDAY_KINDS = {"libur_nasional": "libur_nasional", "cuti_bersama": "cuti_bersama"}
_AGENCY_COLUMNS = ("kode", "nama", "bukti", "sumber", "keterangan")
_HOLIDAY_COLUMNS = ("tanggal", "nama", "jenis", "pasti")
_NIK_COLUMNS = ("kode6", "nama", "status")
UNSURE_TOPIC = "LAIN"
"""The topic of "Tidak tahu"; every pack has it, because no resident must choose."""


def read_pack(name_or_dir: str | Path, packs: Path = PACKS) -> Pack:
    """The pack of this name, or in this folder. PackError names every fault with its repair."""
    folders = _folders(name_or_dir, packs)
    report = Report()
    if not folders.city.is_dir():
        report.add(str(name_or_dir), None, "", "no-folder")
        raise PackError(tuple(report.problems))
    pack = _Reading(folders, report).pack()
    if report.problems:
        raise PackError(tuple(report.problems))
    return pack


def _folders(name_or_dir: str | Path, packs: Path) -> PackFolders:
    named = packs / name_or_dir
    city = named if named.is_dir() else Path(name_or_dir).resolve()
    beside = city.parent / NATIONAL
    return PackFolders(city, beside if beside.is_dir() else packs / NATIONAL)


@dataclass(frozen=True, slots=True)
class _Reading:
    """One pass over both folders. What refers to a code is read after what defines it."""

    folders: PackFolders
    report: Report

    def pack(self) -> Pack:
        self.folders.report_strangers(self.report)
        city, version = read_city(self.report, self.folders)
        areas = read_areas(self.report, self.folders, city.code)
        agencies = self._agencies()
        deadlines = self._deadlines()
        topics = self._topics(deadlines)
        routes = self._routes(topics, agencies)
        check_boundaries(self.report, self.folders, areas)
        return Pack(
            name=self.folders.city.name,
            version=version,
            folder=self.folders.city,
            city=city,
            areas=areas,
            agencies={code: replace(a, topics=_routed_to(code, routes)) for code, a in agencies.items()},
            topics={code: replace(topic, agencies=routes.get(code, ())) for code, topic in topics.items()},
            deadlines=deadlines,
            holidays=self._holidays(),
            danger=self._danger(),
            forms=self._forms(KnownCodes(frozenset(deadlines))),
            slides=self._slides(),
            nik_regions=self._nik_regions(),
        )

    def _agencies(self) -> dict[str, Agency]:
        path, file = self.folders.find("instansi.csv")
        found: dict[str, Agency] = {}
        for row in read_csv(self.report, path, file, _AGENCY_COLUMNS, "instansi"):
            agency = Agency(
                code=row.code("kode", found),
                name=row.text("nama"),
                topics=(),
                evidence=row.one_of("bukti", EVIDENCE),
                source=row.text("sumber"),
                note=row.text("keterangan", ""),
            )
            found[agency.code] = agency
        return found

    def _deadlines(self) -> dict[str, Deadline]:
        found: dict[str, Deadline] = {}
        for entry in self._entries("tenggat.toml", "tenggat"):
            deadline = Deadline(
                code=entry.code("kode", found),
                name=entry.text("nama"),
                days=entry.number("nilai", least=1),
                kind=entry.one_of("satuan", _DAY_KINDS),
                basis=entry.text("dasar"),
                evidence=entry.one_of("bukti", EVIDENCE),
            )
            entry.text("sumber", "")
            entry.done()
            found[deadline.code] = deadline
        return found

    def _topics(self, deadlines: Mapping[str, Deadline]) -> dict[str, Topic]:
        found: dict[str, Topic] = {}
        for entry in self._entries("topik.toml", "topik"):
            topic = Topic(
                code=entry.code("kode", found),
                name=entry.text("nama"),
                examples=entry.text("contoh"),
                keywords=entry.texts("kata_kunci", ()),
                lapor_category=entry.text("kategori_lapor"),
                lapor_subcategory=entry.text("subkategori_lapor", ""),
                supervision=entry.flag("berkadar_pengawasan", False),
                secret=entry.flag("rahasia", False),
                emergency=entry.flag("darurat", False),
                agencies=(),
                icon=entry.text("ikon"),
                deadline=entry.known_code("tenggat", deadlines, "unknown-deadline", default=""),
            )
            entry.done()
            found[topic.code] = topic
        if found and UNSURE_TOPIC not in found:
            self.report.add(self.folders.find("topik.toml")[1], None, "", "no-unsure-topic", value=UNSURE_TOPIC)
        return found

    def _routes(self, topics: Mapping[str, Topic], agencies: Mapping[str, Agency]) -> dict[str, tuple[str, ...]]:
        routes: dict[str, tuple[str, ...]] = {}
        for entry in self._entries("rute.toml", "rute", "topik"):
            topic = entry.known_code("topik", topics, "unknown-topic")
            if topic in routes:
                entry.fault("topik", "double-route", value=topic)
            routes[topic] = entry.texts("instansi")
            if not routes[topic] and entry.has("instansi"):
                entry.fault("instansi", "no-agency", value=topic)
            for agency in routes[topic]:
                if agency not in agencies:
                    entry.fault("instansi", "unknown-agency", value=agency, hint=guess(agency, agencies))
            entry.day("sejak")
            entry.one_of("bukti", EVIDENCE)
            entry.text("sumber")
            entry.done()
        path, file = self.folders.find("rute.toml")
        for code in topics if path.exists() else ():
            if code not in routes:
                self.report.add(file, None, f"topik {code}", "no-route", value=code)
        return routes

    def _holidays(self) -> tuple[Holiday, ...]:
        path, file = self.folders.find("libur.csv")
        found: list[Holiday] = []
        for row in read_csv(self.report, path, file, _HOLIDAY_COLUMNS, "tanggal"):
            kind = row.one_of("jenis", _HOLIDAY_KINDS)
            found.append(Holiday(row.day("tanggal"), row.text("nama"), kind, row.flag("pasti")))
        return tuple(sorted(found, key=lambda holiday: holiday.day))

    def _danger(self) -> Danger:
        table = self._whole("kata_bahaya.toml")
        if table is None:
            return Danger((), "", number_verified=False)
        danger = Danger(
            words=table.texts("kata"),
            number=table.text("nomor"),
            number_verified=table.flag("nomor_terverifikasi"),
        )
        if danger.number and not danger.number.isdigit():
            table.fault("nomor", "not-emergency-number", value=danger.number)
        table.done()
        return danger

    def _forms(self, codes: KnownCodes) -> dict[str, Form]:
        forms: dict[str, Form] = {}
        for path, file in self.folders.find_all(FORMS):
            table = read_toml(self.report, path, file)
            if table is None:
                continue
            form = read_form(table, codes)
            if form.id in forms:
                table.fault("id", "double-code", value=form.id)
            forms[form.id] = form
        return forms

    def _slides(self) -> tuple[Slide, ...]:
        slides: list[Slide] = []
        for path, file in self.folders.find_all(SLIDES):
            table = read_toml(self.report, path, file)
            if table is None:
                continue
            for entry in table.tables("tayangan", "judul"):
                slides.append(Slide(entry.text("judul"), entry.text("isi"), entry.text("sumber")))
                check_sentences(entry, ("judul", "isi"))
                entry.done()
            table.done()
        return tuple(slides)

    def _nik_regions(self) -> frozenset[str]:
        path, file = self.folders.find("wilayah_nik.csv")
        found: set[str] = set()
        for row in read_csv(self.report, path, file, _NIK_COLUMNS, "kode"):
            code = row.text("kode6")
            if len(code) != 6 or not code.isdigit():
                row.fault("kode6", "not-nik-region", value=code)
            found.add(code)
        return frozenset(found)

    def _whole(self, name: str) -> Table | None:
        path, file = self.folders.find(name)
        return read_toml(self.report, path, file)

    def _entries(self, name: str, key: str, name_key: str = "kode") -> Iterable[Table]:
        table = self._whole(name)
        if table is None:
            return []
        entries = table.tables(key, name_key)
        table.done()
        return entries


def _routed_to(agency: str, routes: Mapping[str, tuple[str, ...]]) -> tuple[str, ...]:
    return tuple(topic for topic, agencies in routes.items() if agency in agencies)
