# SPDX-License-Identifier: GPL-3.0-or-later
"""Believable submissions by the thousand: invented stories and people, in the very shape a kiosk seals."""

import csv
import random
from pathlib import Path

import msgspec

from resources.forms.model import Place
from sync.protocol.records import SubmissionBody

STORIES = Path(__file__).parents[1] / "data" / "pengaduan_sintetis.csv"
FILED_AT = 1_795_401_840_000
_LONGEST = 1500
_TICKET = "0123456789BCDFGHJKMNPQRSTVWXYZ"
_BASE64 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
_BASE64_URL = _BASE64[:-2] + "-_"
_NAMES = ("Siti Aminah", "Budi Santoso", "Yohana Tefa", "Ahmad Fauzi", "Ratna Dewi", "Markus Lay")
_LANDMARKS = ("musala", "pos ronda", "warung", "sekolah", "pasar", "lapangan", "kantor RW", "jembatan")


class Residents:
    """Invented residents and what they file. The same seed tells the same stories."""

    def __init__(self, seed: int, *, half: int | None = None) -> None:
        """half: 0 or 1 takes only every second story, so that what is learnt on one can be measured on the other."""
        self._chance = random.Random(seed)  # noqa: S311 - stories, not secrets
        with STORIES.open(encoding="utf-8", newline="") as file:
            rows = [row for row in csv.DictReader(file) if 0 < len(row["isi"]) < _LONGEST]
        self._rows = rows if half is None else rows[half::2]

    def body(self, at_least: int = 0) -> bytes:
        """One submission as it is sealed, of at least so many bytes (a long story)."""
        row = self._chance.choice(self._rows)
        story = row["isi"]
        while True:
            packed = msgspec.msgpack.encode(self._submission(row, story))
            if len(packed) >= at_least:
                return packed
            story += " " + self._chance.choice(self._rows)["isi"]

    def _submission(self, row: dict[str, str], story: str) -> SubmissionBody:
        pick = self._chance
        ticket = "".join(pick.choices(_TICKET, k=8))
        salt, digest = ("".join(pick.choices(_BASE64, k=size)) for size in (22, 43))
        area, topic = row["kode_kelurahan"], row["kategori_kiosk"]
        outer, inner = f"{pick.randrange(20):02d}", f"{pick.randrange(10):02d}"
        place = Place(area, outer, inner, f"depan {pick.choice(_LANDMARKS)}")
        return SubmissionBody(
            ticket=f"BKS-{ticket[:4]}-{ticket[4:]}",
            token="".join(pick.choices(_BASE64_URL, k=22)),
            access_hash=f"$argon2id$v=19$m=16384,t=2,p=1${salt}${digest}",
            form="aduan",
            form_version=1,
            pack="bekasi",
            pack_version="2026.11.1",
            kind="complaint",
            language="id",
            kelurahan=area,
            kiosk_name="Anjungan 1",
            filed_at=FILED_AT + pick.randrange(10**9),
            approximate=False,
            answers={
                "cerita": story,
                "topik": topic,
                "tempat": place,
                "nama_pilihan": pick.choice(("pakai", "rahasia", "anonim")),
                "nama": pick.choice(_NAMES),
                "telepon": f"+62812{pick.randrange(10**8):08d}",
                "setuju": True,
            },
            topic=topic,
            secret=row["rahasia"] == "ya",
            identity=pick.choice(("pakai", "rahasia", "anonim")),
            consent_version="2026-11",
            due=f"2026-12-{pick.randrange(1, 29):02d}",
            due_code="tanggapan",
            officer="",
        )
