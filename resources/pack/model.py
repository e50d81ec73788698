# SPDX-License-Identifier: GPL-3.0-or-later
"""What a city pack holds, as the rest of the program sees it. English names; the files speak Indonesian."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from pathlib import Path

from resources.forms.model import Form
from resources.pack.content import Content, Provenance
from resources.translatable import Prose


class AreaLevel(StrEnum):
    """Level of an administrative area."""

    KECAMATAN = "kecamatan"
    KELURAHAN = "kelurahan"


@dataclass(frozen=True, slots=True)
class Area:
    """A kecamatan or kelurahan with its official code (Kepmendagri 300.2.2-2138/2025)."""

    code: str
    """Official dotted code, such as 32.75.04.1003."""
    name: str
    level: AreaLevel
    parent: str
    """Code of the area above."""
    postcode: str
    aliases: tuple[str, ...]
    """Other spellings that residents use; for search and for display of joined names."""

    @property
    def spoken_name(self) -> str:
        """The name as residents write it, its words apart, where the official one joins them."""
        return self.aliases[0] if self.aliases else self.name


@dataclass(frozen=True, slots=True)
class Agency:
    """A city agency (OPD) or unit that answers."""

    code: str
    name: str
    topics: tuple[str, ...]
    evidence: str
    """A, B or C: see FACTS in the pack's sources."""
    source: str
    note: Prose
    until: date | None = None
    """The last day on which it is there; none while nobody knows one."""
    successor: str = ""
    """Who has its work and its cases from the day after."""
    since: date | None = None
    """The first day on which it is there; none when it always was."""

    def is_there(self, day: date) -> bool:
        """Whether it has this name and this work on a day."""
        return (self.since is None or self.since <= day) and (self.until is None or day <= self.until)


@dataclass(frozen=True, slots=True)
class Body:
    """A body outside the city that answers what the city does not."""

    code: str
    name: str
    reached: str
    """How a resident reaches it, in one or two plain sentences."""
    evidence: str
    """A, B or C: see FACTS in the pack's sources."""


@dataclass(frozen=True, slots=True)
class EscalationStep:
    """So many working days from the promised day, who is told."""

    days: int
    audience: str
    """officer, superior or verifier."""


@dataclass(frozen=True, slots=True)
class Escalation:
    """Whom staff's promises reach, and when a case counts as silent."""

    steps: tuple[EscalationStep, ...] = (
        EscalationStep(-1, "officer"),
        EscalationStep(0, "officer"),
        EscalationStep(1, "superior"),
        EscalationStep(3, "verifier"),
    )
    silent_days: int = 5
    """Working days without a step after which a case counts as silent."""


class DayKind(StrEnum):
    """How a deadline counts its days."""

    CALENDAR = "hari"
    WORKING = "hari kerja"


@dataclass(frozen=True, slots=True)
class Deadline:
    """A time limit with the rule it rests on."""

    code: str
    name: Prose
    days: int
    kind: DayKind
    basis: str
    evidence: str


@dataclass(frozen=True, slots=True)
class Topic:
    """What a complaint can be about, and who answers."""

    code: str
    name: Prose
    examples: Prose
    keywords: tuple[str, ...]
    lapor_category: str
    lapor_subcategory: str
    supervision: bool
    """Berkadar pengawasan: misconduct, longer deadline."""
    secret: bool
    """Secret by default; nothing of the matter goes on paper."""
    emergency: bool
    agencies: tuple[str, ...]
    """Agency codes in order of routing; the first answers."""
    icon: str
    deadline: str
    """Code of the Deadline for the first answer."""
    sensitive: bool = False
    """Whoever comes near should not see it: the screen offers a quick way out, and the receipt is neutral."""


@dataclass(frozen=True, slots=True)
class Holiday:
    """A day on which offices are closed (libur nasional or cuti bersama)."""

    day: date
    name: str
    kind: str
    certain: bool


@dataclass(frozen=True, slots=True)
class Danger:
    """Words that mean: this is an emergency, show the emergency number first."""

    words: tuple[str, ...]
    number: str
    number_verified: bool


@dataclass(frozen=True, slots=True)
class City:
    """Names, zone, labels and colours of the city."""

    code: str
    name: str
    """With its kind: Kota Anu."""
    government: str
    """As on a letterhead: Pemerintah Kota Anu."""
    province: str
    ticket_prefix: str
    timezone: str
    """IANA name, such as Asia/Jakarta."""
    zone_label: str
    """WIB, WITA or WIT."""
    outer_label: str
    """Larger small-area unit: RW, or lingkungan."""
    inner_label: str
    """Smaller small-area unit: RT; empty where there is none."""
    accents: Mapping[str, str]
    """Token name to hex colour: stage, stageDark, stageLight, accentSoft, accentText, pair."""
    tile: str
    """Name of the tile pattern in resources/art."""
    art: Mapping[str, str]
    """Picture names in resources/art: village (home), residents (idle)."""
    site: str = ""
    """The city's published address, which a phone opens by its own network; empty where there is none."""
    sends_to_phones: bool = False
    """The city's server can send messages to phones, so residents are asked whether they want some."""


@dataclass(frozen=True, slots=True)
class Slide:
    """One outreach slide of the idle screen."""

    headline: Prose
    body: Prose
    provenance: Provenance


@dataclass(frozen=True, slots=True)
class Pack:
    """A whole city: nasional with the city over it."""

    name: str
    version: str
    folder: Path
    city: City
    areas: tuple[Area, ...]
    agencies: Mapping[str, Agency]
    topics: Mapping[str, Topic]
    deadlines: Mapping[str, Deadline]
    holidays: tuple[Holiday, ...]
    danger: Danger
    forms: Mapping[str, Form]
    slides: tuple[Slide, ...]
    nik_regions: frozenset[str]
    """Six-digit NIK region codes in force or historic; unknown is a warning, never a refusal."""
    content: Content = field(default_factory=Content)
    form_routes: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Agency codes by form, for what is filed without a topic; the first answers."""
    languages: tuple[str, ...] = ("id",)
    """Languages this pack's content can be read in, Indonesian first."""
    dictionaries: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    """By language: an Indonesian text of the pack and what stands for it."""
    bodies: Mapping[str, Body] = field(default_factory=dict)
    escalation: Escalation = field(default_factory=Escalation)
    """Bodies outside the city, by code."""
    former_agencies: Mapping[str, Agency] = field(default_factory=dict)
    """Agencies that are no more, or not yet: their names, and who has their work."""
    recordings: Mapping[str, Mapping[str, Path]] = field(default_factory=dict)
    """By language: a text of the screen, and the file in which a person reads it aloud."""

    def successor_of(self, code: str) -> str:
        """Who has the work of an agency that is no more, over several changes; empty when nobody was named."""
        seen: set[str] = set()
        while code in self.former_agencies and code not in seen:
            seen.add(code)
            code = self.former_agencies[code].successor
        return code if code in self.agencies else ""

    def area(self, code: str) -> Area:
        """The area with this official code; KeyError when the pack has none."""
        for area in self.areas:
            if area.code == code:
                return area
        raise KeyError(code)

    def slides_on(self, today: date) -> tuple[Slide, ...]:
        """The slides that may be shown: a hall full of people reads them, so none that nobody vouches for."""
        return tuple(slide for slide in self.slides if not slide.provenance.is_example(today))

    def kecamatan(self) -> tuple[Area, ...]:
        """All kecamatan, by name."""
        return tuple(sorted((a for a in self.areas if a.level is AreaLevel.KECAMATAN), key=lambda a: a.name))

    def kelurahan_of(self, kecamatan: str) -> tuple[Area, ...]:
        """All kelurahan of one kecamatan, by name."""
        return tuple(sorted((a for a in self.areas if a.parent == kecamatan), key=lambda a: a.name))
