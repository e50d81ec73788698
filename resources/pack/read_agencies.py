# SPDX-License-Identifier: GPL-3.0-or-later
"""instansi.csv: who can answer, from when until when, and who has the work of an agency that is no more."""

from collections.abc import Mapping

from resources.pack.model import Agency
from resources.pack.overlay import PackFolders
from resources.pack.prose import check_sentence
from resources.pack.read_city import EVIDENCE
from resources.pack.source import Report, Row, guess, read_csv

_COLUMNS = ("kode", "nama", "bukti", "sumber", "keterangan")
_CHANGES = ("berlaku_dari", "berlaku_sampai", "digantikan_oleh")


def read_agencies(report: Report, folders: PackFolders) -> dict[str, Agency]:
    """All of them, those that are no more too: cases of theirs are still there."""
    path, file = folders.find("instansi.csv")
    found: dict[str, Agency] = {}
    rows: dict[str, Row] = {}
    for row in read_csv(report, path, file, _COLUMNS, "instansi", _CHANGES):
        agency = Agency(
            code=row.code("kode", found),
            name=row.text("nama"),
            topics=(),
            evidence=row.one_of("bukti", EVIDENCE),
            source=row.text("sumber"),
            note=row.text("keterangan", ""),
            since=row.day_or_none("berlaku_dari"),
            until=row.day_or_none("berlaku_sampai"),
            successor=row.text("digantikan_oleh", ""),
        )
        check_sentence(row, "keterangan", agency.note)
        found[agency.code], rows[agency.code] = agency, row
    for code, agency in found.items():
        _check(rows[code], agency, found)
    return found


def _check(row: Row, agency: Agency, known: Mapping[str, Agency]) -> None:
    if agency.since is not None and agency.until is not None and agency.until < agency.since:
        row.fault("berlaku_sampai", "ends-before")
    if agency.until is not None and not agency.successor:
        row.fault("digantikan_oleh", "no-successor", day=agency.until.isoformat())
    if not agency.successor:
        return
    if agency.until is None:
        row.fault("berlaku_sampai", "successor-when")
    after = known.get(agency.successor)
    if after is None:
        row.fault("digantikan_oleh", "unknown-agency", value=agency.successor, hint=guess(agency.successor, known))
        return
    if agency.code in _line(agency, known):
        row.fault("digantikan_oleh", "successor-circle", value=agency.successor)
    elif agency.until is not None and after.since is not None and (after.since - agency.until).days > 1:
        row.fault("berlaku_sampai", "agency-gap", value=after.code, day=after.since.isoformat())


def _line(agency: Agency, known: Mapping[str, Agency]) -> tuple[str, ...]:
    """Who comes after an agency, one after the other."""
    line: list[str] = []
    while agency.successor in known and agency.successor not in line:
        line.append(agency.successor)
        agency = known[agency.successor]
    return tuple(line)
