# SPDX-License-Identifier: GPL-3.0-or-later
"""What is known of a pack when its content is read, and the marks that every entry of the content carries."""

from collections.abc import Collection
from dataclasses import dataclass, field
from datetime import date
from functools import lru_cache

from resources import ROOT
from resources.pack.content import Provenance
from resources.pack.overlay import PackFolders
from resources.pack.prose import check_sentence
from resources.pack.read_city import EVIDENCE
from resources.pack.source import Entry, Report, guess

LAW_WORDS = "kalimat_undang_undang"
_FEW_LAW_WORDS = 5


@lru_cache
def icons() -> frozenset[str]:
    """Names of the pictures that ship."""
    return frozenset(path.stem for path in (ROOT / "icons").glob("*.svg"))


@dataclass(frozen=True, slots=True)
class Setting:
    """The codes that content may name, the day it is read on, and where its faults go."""

    report: Report
    folders: PackFolders
    today: date
    topics: Collection[str]
    agencies: Collection[str]
    deadlines: Collection[str]
    kelurahan: Collection[str]
    in_law_words: list[Entry] = field(default_factory=list)
    """Entries that ask for the law's own, longer sentences."""
    unreadable: set[str] = field(default_factory=set)
    """Codes of files that could not be read: whatever names them is not at fault."""


def read_icon(entry: Entry, key: str = "ikon", default: str | None = None) -> str:
    """The name of a picture that ships."""
    return entry.known_code(key, icons(), "unknown-icon", default=default)


def check_prose(entry: Entry, texts: Collection[tuple[str, str]], setting: Setting, *, law: bool = False) -> bool:
    """Report each (key, text) that is too long to be read while standing, unless the law's own words are needed."""
    own = entry.flag(LAW_WORDS, False)
    if own and not law:
        setting.in_law_words.append(entry)
    if not (own or law):
        for key, text in texts:
            check_sentence(entry, key, text)
    return own or law


def check_law_words(setting: Setting, entries: int) -> None:
    """Long sentences stay the exception: not more than one entry in ten."""
    most = max(_FEW_LAW_WORDS, entries // 10)
    for entry in setting.in_law_words[most:]:
        count = len(setting.in_law_words)
        entry.fault(LAW_WORDS, "many-law-sentences", count=count, most=most, remark=True)


def read_provenance(entry: Entry, today: date) -> Provenance:
    """Source, evidence and approval. What only the calendar makes wrong is a remark: a kiosk opens all the same."""
    found = Provenance(
        evidence=entry.one_of("bukti", EVIDENCE),
        source=entry.text("sumber"),
        checked=entry.day("diperiksa"),
        approved_by=entry.text("disahkan_oleh", ""),
        approved_on=entry.day_or_none("tanggal"),
        valid_until=entry.day_or_none("berlaku_sampai"),
    )
    if found.approved_by and found.approved_on is None:
        entry.fault("disahkan_oleh", "approval-undated")
    if found.approved_on and not found.approved_by:
        entry.fault("tanggal", "approval-unnamed")
    if found.approved_on and found.valid_until and found.valid_until < found.approved_on:
        entry.fault("berlaku_sampai", "approval-backwards")
    elif found.valid_until and found.valid_until < today:
        entry.fault("berlaku_sampai", "approval-ran-out", value=found.valid_until.isoformat(), remark=True)
    for key, day in (("diperiksa", found.checked), ("tanggal", found.approved_on)):
        if day and day > today:
            entry.fault(key, "future-day", value=day.isoformat(), remark=True)
    return found


def known_texts(entry: Entry, key: str, codes: Collection[str], known: Collection[str], fault: str) -> None:
    """Report each code of a list that nothing defines."""
    for code in codes:
        if code not in known:
            entry.fault(key, fault, value=code, hint=guess(code, known))
