# SPDX-License-Identifier: GPL-3.0-or-later
"""What a person wants to see, and how that stands in an address: searched words are sealed there, for nobody to read.

Whatever an address says that makes no sense is left out; an old bookmark still opens a list.
"""

from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import TypeVar
from urllib.parse import urlencode

from nacl.exceptions import CryptoError
from nacl.secret import SecretBox
from starlette.datastructures import QueryParams

from resources.pack.model import AreaLevel
from sync.central.city import City
from sync.central.intake import KINDS
from sync.protocol.records import CaseState

T = TypeVar("T", bound=StrEnum)
EVERYTHING = "semua"
LONGEST_WORDS = 80
MOST_DAYS = 365
USUAL_SOON = 3


class Clock(StrEnum):
    """What the clock says of a case."""

    ANY = ""
    LATE = "telat"
    SOON = "segera"
    SILENT = "diam"


class Channel(StrEnum):
    """How a case came."""

    ANY = ""
    KIOSK = "anjungan"
    PARTNER = "mitra"


class Opinion(StrEnum):
    """What she who filed it says of the answer."""

    ANY = ""
    MENDED = "ya"
    NOT_MENDED = "tidak"
    NONE = "belum"


class Order(StrEnum):
    """What stands first."""

    PRESSING = ""
    NEWEST = "terbaru"
    SILENT = "terdiam"


@dataclass(frozen=True, slots=True)
class Filter:
    """What a person wants to see; empty means everything that is open, the most pressing first."""

    states: tuple[str, ...] = ()
    """States, or only EVERYTHING; none: the open ones."""
    kind: str = ""
    topic: str = ""
    agency: str = ""
    area: str = ""
    """Code of a kelurahan or of a kecamatan."""
    kiosk: str = ""
    channel: Channel = Channel.ANY
    since: date | None = None
    until: date | None = None
    """Days on which it was filed, both included."""
    clock: Clock = Clock.ANY
    days: int = 0
    """How soon, or how long silent; 0: the usual."""
    mine: bool = False
    approval: bool = False
    """Only those with a draft that waits for a yes."""
    opinion: Opinion = Opinion.ANY
    ticket: str = ""
    words: str = ""
    order: Order = Order.PRESSING
    after: str = ""
    """Where this page of the list begins."""
    before: str = ""
    """Where it ends, going back."""

    @property
    def soon(self) -> int:
        """Days within which a case is due soon."""
        return self.days or USUAL_SOON

    def silence(self, city: City) -> int:
        """Working days without a word that count as silent; the pack says which are usual."""
        return self.days or city.pack.escalation.silent_days

    @property
    def whole(self) -> "Filter":
        """The same without its place in the list."""
        return replace(self, after="", before="")

    @property
    def details(self) -> int:
        """How many of the less usual questions it asks."""
        rare = (self.kind, self.kiosk, self.channel, self.since, self.until, self.opinion, self.order)
        return sum(1 for one in rare if one) + len(self.states)


def read_filter(city: City, query: QueryParams) -> Filter:
    """What an address asks for."""
    pack = city.pack
    states = tuple(dict.fromkeys(one for one in query.getlist("keadaan") if one in CaseState.__members__.values()))
    return Filter(
        states=(EVERYTHING,) if EVERYTHING in query.getlist("keadaan") else states,
        kind=_known(query.get("jenis", ""), KINDS),
        topic=_known(query.get("masalah", ""), pack.topics),
        agency=_code(query.get("dinas", "")),
        area=_known(query.get("kelurahan", ""), [area.code for area in pack.areas]),
        kiosk=_code(query.get("anjungan", "")),
        channel=_choice(Channel, query.get("jalur", "")),
        since=_day(query.get("dari", "")),
        until=_day(query.get("sampai", "")),
        clock=_choice(Clock, query.get("waktu", "")),
        days=_count(query.get("hari", "")),
        mine=query.get("saya", "") == "1",
        approval=query.get("setuju", "") == "1",
        opinion=_choice(Opinion, query.get("puas", "")),
        ticket=_code(query.get("nomor", "").strip().upper()),
        words=_unsealed(city, query.get("cari", "")),
        order=_choice(Order, query.get("urut", "")),
        after=_place(query.get("sesudah", "")),
        before=_place(query.get("sebelum", "")),
    )


def query_of(city: City, wanted: Filter) -> str:
    """How a filter stands in an address; empty for the usual one."""
    pairs: list[tuple[str, str]] = [("keadaan", state) for state in wanted.states]
    pairs += [
        ("masalah", wanted.topic),
        ("dinas", wanted.agency),
        ("kelurahan", wanted.area),
        ("jenis", wanted.kind),
        ("anjungan", wanted.kiosk),
        ("jalur", wanted.channel),
        ("dari", wanted.since.isoformat() if wanted.since else ""),
        ("sampai", wanted.until.isoformat() if wanted.until else ""),
        ("waktu", wanted.clock),
        ("hari", str(wanted.days) if wanted.days and wanted.clock in (Clock.SOON, Clock.SILENT) else ""),
        ("saya", "1" if wanted.mine else ""),
        ("setuju", "1" if wanted.approval else ""),
        ("puas", wanted.opinion),
        ("nomor", wanted.ticket),
        ("cari", sealed_words(city, wanted.words)),
        ("urut", wanted.order),
        ("sesudah", wanted.after),
        ("sebelum", wanted.before),
    ]
    return urlencode([(name, value) for name, value in pairs if value])


def kelurahan_codes(city: City, area: str) -> tuple[str, ...]:
    """The kelurahan that an area is or holds."""
    here = city.pack.area(area)
    if here.level is AreaLevel.KELURAHAN:
        return (here.code,)
    return tuple(one.code for one in city.pack.kelurahan_of(here.code))


def sealed_words(city: City, words: str) -> str:
    """Searched words as they may stand in an address; the same words always look the same."""
    if not words:
        return ""
    nonce = city.keyed_hash("search-nonce", words)[: SecretBox.NONCE_SIZE]
    return urlsafe_b64encode(bytes(_box(city).encrypt(words.encode(), nonce))).decode().rstrip("=")


def _unsealed(city: City, sealed: str) -> str:
    try:
        padded = sealed + "=" * (-len(sealed) % 4)
        return _box(city).decrypt(urlsafe_b64decode(padded)).decode()[:LONGEST_WORDS] if sealed else ""
    except (CryptoError, ValueError):
        return ""


def _box(city: City) -> SecretBox:
    return SecretBox(city.keyed_hash("search", ""))


def _known(value: str, known: Iterable[str]) -> str:
    return value if value in known else ""


def _code(value: str) -> str:
    """A code of something that may no longer be known: short, and of plain characters."""
    return value if len(value) <= 64 and value.replace("-", "").replace("_", "").isalnum() else ""


def _place(value: str) -> str:
    return value if len(value) <= 60 else ""


def _day(value: str) -> date | None:
    try:
        return date.fromisoformat(value) if value else None
    except ValueError:
        return None


def _count(value: str) -> int:
    return min(int(value), MOST_DAYS) if value.isascii() and value.isdecimal() and len(value) < 5 else 0


def _choice(choices: type[T], value: str) -> T:
    return choices(value if value in choices.__members__.values() else "")
