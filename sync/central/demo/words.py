# SPDX-License-Identifier: GPL-3.0-or-later
"""What invented people say: stories by topic, names, sentences of staff. Read from words/*.toml."""

import tomllib
from dataclasses import dataclass
from pathlib import Path
from random import Random
from typing import Any

import msgspec

WORDS = Path(__file__).parent / "words"


class Subject(msgspec.Struct, frozen=True, rename={"code": "kode", "weight": "bobot", "what": "hal"}):
    """What residents tell of one topic, and what its agency writes."""

    code: str
    weight: int
    what: tuple[str, ...]
    answers: tuple[str, ...] = msgspec.field(name="jawab")
    note: str = msgspec.field(name="catatan")
    season: frozenset[int] = msgspec.field(name="musim", default=frozenset())
    """Months that bring more of it."""
    plan: str = msgspec.field(name="jadwal", default="")
    """Words for a day that is known; empty where nobody makes an appointment."""
    has_place: bool = msgspec.field(name="petunjuk", default=False)


class Stories(msgspec.Struct, frozen=True):
    """All topics, and the pieces that stories share."""

    subjects: tuple[Subject, ...] = msgspec.field(name="topik")
    since: tuple[str, ...] = msgspec.field(name="sejak")
    places: tuple[str, ...] = msgspec.field(name="letak")
    wishes: tuple[str, ...] = msgspec.field(name="minta")
    openings: tuple[str, ...] = msgspec.field(name="pembuka")


class Headline(msgspec.Struct, frozen=True):
    """A piece for the news board, published so many days ago."""

    title: str = msgspec.field(name="judul")
    body: str = msgspec.field(name="isi")
    days: int = msgspec.field(name="hari")


class Sayings(msgspec.Struct, frozen=True):
    """Sentences that fit every topic."""

    questions: tuple[str, ...] = msgspec.field(name="tanya")
    replies: tuple[str, ...] = msgspec.field(name="balas")
    not_ours: tuple[str, ...] = msgspec.field(name="bukan_kami")
    rejected: tuple[str, ...] = msgspec.field(name="tolak")
    sent_back: tuple[str, ...] = msgspec.field(name="kembali")
    not_mended: tuple[str, ...] = msgspec.field(name="belum")
    mended_again: str = msgspec.field(name="lagi")
    answers: tuple[str, ...] = msgspec.field(name="jawab")
    suggestions: tuple[str, ...] = msgspec.field(name="saran")
    asked: tuple[str, ...] = msgspec.field(name="informasi")
    purposes: tuple[str, ...] = msgspec.field(name="tujuan")
    news: tuple[Headline, ...] = msgspec.field(name="berita")


class Officers(msgspec.Struct, frozen=True):
    """Invented names of those who sign in."""

    others: tuple[str, ...] = msgspec.field(name="lain")
    admin: str
    verifikator: str
    humas: str


class People(msgspec.Struct, frozen=True):
    """Invented names."""

    first: tuple[str, ...] = msgspec.field(name="depan")
    last: tuple[str, ...] = msgspec.field(name="belakang")
    officers: Officers = msgspec.field(name="petugas")


@dataclass(frozen=True, slots=True)
class DemoWords:
    """Everything that is said in the demo city."""

    stories: Stories
    sayings: Sayings
    people: People

    def name(self, chance: Random) -> str:
        """Somebody who does not exist."""
        return f"{chance.choice(self.people.first)} {chance.choice(self.people.last)}"

    def story(self, subject: Subject, landmark: str, chance: Random) -> str:
        """What a resident tells."""
        opening = chance.choice(self.stories.openings)
        matter = f"{chance.choice(subject.what)} {chance.choice(self.stories.since)}"
        where = f", {landmark}" if landmark and chance.random() < 0.7 else ""
        told = f"{opening}{matter}{where}. {chance.choice(self.stories.wishes)}"
        return told[0].upper() + told[1:]


def read_words() -> DemoWords:
    """All of it."""
    return DemoWords(_read("cerita", Stories), _read("kata", Sayings), _read("orang", People))


def _read(name: str, kind: Any) -> Any:
    return msgspec.convert(tomllib.loads((WORDS / f"{name}.toml").read_text(encoding="utf-8")), kind)
