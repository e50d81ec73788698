# SPDX-License-Identifier: GPL-3.0-or-later
"""The city itself (kota.toml), its colours (tema.toml) and its areas (wilayah.csv)."""

import re
from collections.abc import Mapping
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from resources.pack.model import Area, AreaLevel, City
from resources.pack.overlay import PackFolders
from resources.pack.prose import contrast
from resources.pack.source import Report, Row, Table, read_csv, read_toml

EVIDENCE = {"A": "A", "B": "B", "C": "C"}

_LEVELS = {level.value: level for level in AreaLevel}
_AREA_COLUMNS = ("kode", "tingkat", "nama", "induk", "kodepos", "nama_lain")
_CITY_CODE = re.compile(r"\d\d\.\d\d")
_AREA_CODE = {
    AreaLevel.KECAMATAN: re.compile(r"\d\d\.\d\d\.\d\d"),
    AreaLevel.KELURAHAN: re.compile(r"\d\d\.\d\d\.\d\d\.[12]\d\d\d"),
}
_SITE = re.compile(r"https://[a-z0-9.-]+(/[\w./-]*)?")
_PREFIX = re.compile(r"[A-HJ-NP-Z]{3}")
_ZONES = {"WIB": ("Asia/Jakarta", "Asia/Pontianak"), "WITA": ("Asia/Makassar",), "WIT": ("Asia/Jayapura",)}
_ACCENTS = {
    "aksen": "stage",
    "aksen_gelap": "stageDark",
    "aksen_terang": "stageLight",
    "aksen_muda": "accentSoft",
    "aksen_teks": "accentText",
    "pasangan": "pair",
}
_READABLE = 7.0
_WHITE = "#FFFFFF"
_PAIRS = (
    ("aksen_teks", "accentText", "aksen", "stage"),
    ("aksen", "stage", "aksen_muda", "accentSoft"),
)
"""Text on ground: key and token of both."""


def read_city(report: Report, folders: PackFolders) -> tuple[City, str]:
    """The city and the version of its pack."""
    table = read_toml(report, *folders.find("kota.toml"))
    theme = read_toml(report, *folders.find("tema.toml"))
    accents, tile, art = _theme(theme) if theme else ({}, "", {})
    if table is None:
        return City("", "", "", "", "", "", "", "", "", accents, tile, art), ""
    version = table.text("versi")
    city = City(
        code=table.text("kode"),
        name=table.text("nama"),
        government=table.text("pemerintah"),
        province=table.text("provinsi"),
        ticket_prefix=table.text("awalan_nomor"),
        timezone=table.text("zona_waktu"),
        zone_label=table.one_of("singkatan_zona", {label: label for label in _ZONES}),
        outer_label=table.text("wilayah_luar"),
        inner_label=table.text("wilayah_dalam", ""),
        accents=accents,
        tile=tile,
        art=art,
        site=table.text("situs", ""),
        sends_to_phones=table.flag("kabar_hp", False),
    )
    table.done()
    _check_city(table, city)
    return city, version


def _check_city(table: Table, city: City) -> None:
    if city.site and not _SITE.fullmatch(city.site):
        table.fault("situs", "not-site", value=city.site)
    if city.code and not _CITY_CODE.fullmatch(city.code):
        table.fault("kode", "bad-city-code", value=city.code)
    if city.ticket_prefix and not _PREFIX.fullmatch(city.ticket_prefix):
        table.fault("awalan_nomor", "bad-prefix", value=city.ticket_prefix)
    try:
        ZoneInfo(city.timezone or "UTC")
    except (ZoneInfoNotFoundError, ValueError):
        table.fault("zona_waktu", "unknown-zone", value=city.timezone)
        return
    if city.timezone and city.timezone not in _ZONES[city.zone_label]:
        table.fault("singkatan_zona", "zone-mismatch", value=city.zone_label, zone=city.timezone)


def _theme(table: Table) -> tuple[Mapping[str, str], str, Mapping[str, str]]:
    accents = {token: table.colour(key) for key, token in _ACCENTS.items()}
    tile = table.text("tegel")
    art = {"village": table.text("gambar_kampung"), "residents": table.text("gambar_warga")}
    table.done()
    for key, token, ground_key, ground in _PAIRS:
        _check_contrast(table, key, accents[token], ground_key, accents[ground])
    for key in ("aksen", "aksen_gelap", "aksen_terang", "pasangan"):
        _check_contrast(table, key, accents[_ACCENTS[key]], "", _WHITE)
    return accents, tile, art


def _check_contrast(table: Table, key: str, colour: str, ground_key: str, ground: str) -> None:
    ratio = contrast(colour, ground)
    if ratio < _READABLE and table.has(key):
        table.fault(key, "low-contrast", other=ground_key or _WHITE, ratio=f"{ratio:.1f}".replace(".", ","))


def read_areas(report: Report, folders: PackFolders, city_code: str) -> tuple[Area, ...]:
    """All kecamatan and kelurahan, in the order of the list."""
    path, file = folders.find("wilayah.csv")
    found: dict[str, Area] = {}
    rows: dict[str, Row] = {}
    for row in read_csv(report, path, file, _AREA_COLUMNS, "wilayah"):
        area = Area(
            code=row.code("kode", found),
            name=row.text("nama"),
            level=row.one_of("tingkat", _LEVELS),
            parent=row.text("induk"),
            postcode=row.text("kodepos", ""),
            aliases=row.texts("nama_lain", ()),
        )
        found[area.code] = area
        rows[area.code] = row
    for code, area in found.items():
        _check_area(rows[code], area, found, city_code)
    if found and not any(area.level is AreaLevel.KELURAHAN for area in found.values()):
        report.add(file, None, "", "no-kelurahan")
    return tuple(found.values())


def _check_area(row: Row, area: Area, found: Mapping[str, Area], city_code: str) -> None:
    if not _AREA_CODE[area.level].fullmatch(area.code):
        row.fault("kode", "bad-area-code", value=area.code)
    elif city_code and not area.code.startswith(city_code + "."):
        row.fault("kode", "foreign-area", value=area.code, city=city_code)
    if area.level is AreaLevel.KECAMATAN:
        if city_code and area.parent != city_code:
            row.fault("induk", "foreign-parent", value=area.parent, city=city_code)
        return
    parent = found.get(area.parent)
    if parent is None or parent.level is not AreaLevel.KECAMATAN:
        row.fault("induk", "unknown-parent", value=area.parent)
    if area.postcode and not (len(area.postcode) == 5 and area.postcode.isdigit()):
        row.fault("kodepos", "bad-postcode", value=area.postcode)
