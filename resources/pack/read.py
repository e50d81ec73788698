# SPDX-License-Identifier: GPL-3.0-or-later
"""A city's folder becomes a Pack. The files speak Indonesian, the program English; this is the one translator.

Everything wrong with a pack is reported together (PackError), so that its author repairs it in one go.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from resources import PACKS
from resources.forms.model import Form
from resources.pack.boundaries import check_boundaries
from resources.pack.errors import PackError
from resources.pack.model import AreaLevel, Body, City, Danger, DayKind, Deadline, Holiday, Pack, Slide, Topic
from resources.pack.overlay import FORMS, SLIDES, PackFolders, folders_of
from resources.pack.prose import check_sentences
from resources.pack.read_agencies import read_agencies
from resources.pack.read_city import EVIDENCE, read_areas, read_city
from resources.pack.read_content import ContentReader
from resources.pack.read_escalation import read_escalation
from resources.pack.read_form import PHONE_NEWS, KnownCodes, read_form
from resources.pack.read_languages import read_dictionaries, report_drift
from resources.pack.read_recordings import read_recordings
from resources.pack.read_routes import RouteReader
from resources.pack.setting import Setting, read_icon, read_provenance
from resources.pack.source import Report, Table, read_csv, read_toml
from resources.pack.translate import drifted
from resources.texts import SOURCE_LANGUAGE

BODIES = "badan_luar.toml"
_DAY_KINDS = {kind.value: kind for kind in DayKind}
_HOLIDAY_KINDS = {"libur_nasional": "libur_nasional", "cuti_bersama": "cuti_bersama"}
_HOLIDAY_COLUMNS = ("tanggal", "nama", "jenis", "pasti")
_NIK_COLUMNS = ("kode6", "nama", "status")
HEADLINE, BODY = 48, 110
"""Letters of a slide: two lines each, read in passing."""
UNSURE_TOPIC = "LAIN"
"""The topic of "Tidak tahu"; every pack has it, because no resident must choose."""


def read_pack(name_or_dir: str | Path, packs: Path = PACKS, today: date | None = None, *, strict: bool = False) -> Pack:
    """The pack of this name, or in this folder. PackError names every fault with its repair.

    `today` is by default the city's own day. With `strict`, remarks count as faults too: as an approval that ran out.
    """
    folders = folders_of(name_or_dir, packs)
    report = Report()
    if not folders.city.is_dir():
        report.add(str(name_or_dir), None, "", "no-folder")
        raise PackError(tuple(report.problems))
    pack = _Reading(folders, report, today).pack()
    for language in pack.dictionaries if strict else ():
        report_drift(report, folders, language, drifted(pack, language))
    found = [*report.problems, *(report.remarks if strict else ())]
    if found:
        raise PackError(tuple(found))
    return pack


def _offers(city: City) -> tuple[str, ...]:
    """What pages of forms may need of the city."""
    return (PHONE_NEWS,) if city.sends_to_phones else ()


def _today_in(zone: str) -> date:
    try:
        return datetime.now(ZoneInfo(zone or "UTC")).date()
    except (ZoneInfoNotFoundError, ValueError):  # reported with the city
        return datetime.now(UTC).date()


@dataclass(frozen=True, slots=True)
class _Reading:
    """One pass over both folders. What refers to a code is read after what defines it."""

    folders: PackFolders
    report: Report
    today: date | None

    def pack(self) -> Pack:
        report, folders = self.report, self.folders
        folders.report_strangers(report)
        city, version = read_city(report, folders)
        today = self.today or _today_in(city.timezone)
        areas = read_areas(report, folders, city.code)
        every_agency = read_agencies(report, folders)
        agencies = {code: one for code, one in every_agency.items() if one.is_there(today)}
        former = {code: one for code, one in every_agency.items() if code not in agencies}
        deadlines = self._deadlines()
        topics = self._topics(deadlines)
        kelurahan = {area.code for area in areas if area.level is AreaLevel.KELURAHAN}
        content = ContentReader(Setting(report, folders, today, topics, agencies, deadlines, kelurahan))
        forms = self._forms(KnownCodes(deadlines, content.read_services(), _offers(city)))
        routes = RouteReader(report, folders, topics, forms, every_agency, today).read()
        check_boundaries(report, folders, areas)
        dictionaries = read_dictionaries(report, folders)
        return Pack(
            name=folders.city.name,
            version=version,
            folder=folders.city,
            city=city,
            areas=areas,
            agencies={code: replace(a, topics=routes.topics_of(code)) for code, a in agencies.items()},
            topics={code: replace(t, agencies=routes.by_topic.get(code, ())) for code, t in topics.items()},
            deadlines=deadlines,
            holidays=self._holidays(),
            danger=self._danger(),
            forms=forms,
            slides=self._slides(today),
            nik_regions=self._nik_regions(),
            content=content.read_rest(forms),
            form_routes=routes.by_form,
            languages=(SOURCE_LANGUAGE, *dictionaries),
            dictionaries=dictionaries,
            recordings=read_recordings(report, folders),
            former_agencies=former,
            bodies=self._bodies(),
            escalation=read_escalation(report, folders),
        )

    def _bodies(self) -> dict[str, Body]:
        """A pack may have none: then a case is forwarded in words alone."""
        found: dict[str, Body] = {}
        for entry in self._entries(BODIES, "badan") if self.folders.has(BODIES) else ():
            body = Body(
                code=entry.code("kode", found),
                name=entry.text("nama"),
                reached=entry.text("cara"),
                evidence=entry.one_of("bukti", EVIDENCE),
            )
            check_sentences(entry, ("cara",))
            entry.text("sumber", "")
            entry.done()
            found[body.code] = body
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
                icon=read_icon(entry),
                deadline=entry.known_code("tenggat", deadlines, "unknown-deadline", default=""),
                sensitive=entry.flag("peka", False),
            )
            check_sentences(entry, ("nama", "contoh"))
            entry.done()
            found[topic.code] = topic
        if found and UNSURE_TOPIC not in found:
            self.report.add(self.folders.find("topik.toml")[1], None, "", "no-unsure-topic", value=UNSURE_TOPIC)
        return found

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

    def _slides(self, today: date) -> tuple[Slide, ...]:
        slides: list[Slide] = []
        for path, file in self.folders.find_all(SLIDES):
            table = read_toml(self.report, path, file)
            if table is None:
                continue
            for entry in table.tables("tayangan", "judul"):
                slide = Slide(entry.text("judul"), entry.text("isi"), read_provenance(entry, today))
                for key, text, most in (("judul", slide.headline, HEADLINE), ("isi", slide.body, BODY)):
                    if len(text) > most:
                        entry.fault(key, "long-slide", letters=len(text), most=most)
                check_sentences(entry, ("judul", "isi"))
                slides.append(slide)
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

    def _entries(self, name: str, key: str) -> Iterable[Table]:
        table = self._whole(name)
        if table is None:
            return []
        entries = table.tables(key)
        table.done()
        return entries
