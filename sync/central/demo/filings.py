# SPDX-License-Identifier: GPL-3.0-or-later
"""What arrives in the demo city: which day brings what, from where, about what; then it is read like any record."""

import base64
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from random import Random

from resources.forms.check import visible_pages
from resources.forms.model import Answer, Place, QuestionType
from resources.pack.model import Area, AreaLevel, Topic
from sync.central import intake
from sync.central.cases import Opened
from sync.central.city import City, milliseconds
from sync.central.demo.words import DemoWords, Subject
from sync.central.models import Kiosk, LedgerRecord
from sync.protocol.records import SubmissionBody

_TICKET = "23456789BCDFGHJKMNPQRSTVWXYZ"
_PRIME = 29
_IDENTITIES, _SHARES = ("pakai", "rahasia", "anonim"), (62, 20, 18)
_KINDS = ("aduan", "permohonan", "informasi", "saran")
_KIND_SHARES = (84, 8, 3, 5)


@dataclass(frozen=True, slots=True)
class Filing:
    """A submission and what its life needs to know."""

    opened: Opened
    subject: Subject | None
    landmark: str


@dataclass(slots=True)
class Residents:
    """Makes submissions by chance; the same chance makes the same ones."""

    city: City
    words: DemoWords
    kiosks: tuple[Kiosk, ...]
    access_hash: str
    """Of the one access code that opens every report of the demo city."""
    chance: Random
    today: date
    troubled: Mapping[str, float]
    """By kelurahan: how much happens there."""

    def file(self, at: datetime, storm: str = "") -> Filing:
        """Somebody files at this moment. storm: a kelurahan where it just rained hard."""
        kiosk = self.chance.choices(self.kiosks, [self.troubled.get(one.kelurahan, 1.0) for one in self.kiosks])[0]
        form = self.chance.choices(_KINDS, _KIND_SHARES)[0]
        if storm or form not in self.city.pack.forms:
            form = "aduan"
        subject = self._subject(at, "BANJIR" if storm else "") if form == "aduan" else None
        where = storm or (kiosk.kelurahan if self.chance.random() < 0.75 else self._neighbour(kiosk.kelurahan))
        landmark = self.chance.choice(self.words.stories.places)
        answers = self._complaint(subject, where, landmark) if subject else self._other(form)
        topic = self.city.pack.topics.get(subject.code) if subject else None
        body = self._body(at, kiosk, form, topic, self._chosen(form, answers))
        record = LedgerRecord(id=self._bytes(16), kiosk_id=kiosk.id, received_at=at)
        return Filing(intake.opened(self.city, record, body), subject, landmark)

    def join(self, at: datetime, host: Filing, matter: bytes) -> Filing:
        """Somebody files "saya juga" about a published matter."""
        kiosk = self.chance.choice(self.kiosks)
        answers = {"matter": matter.hex(), "topik": host.opened.topic, "kelurahan": host.opened.kelurahan,
                   "patokan": host.landmark.capitalize(), "setuju": True, **self._who("nama_pilihan")}  # fmt: skip
        topic = self.city.pack.topics.get(host.opened.topic)
        body = self._body(at, kiosk, "ikut_aduan", topic, answers)
        record = LedgerRecord(id=self._bytes(16), kiosk_id=kiosk.id, received_at=at)
        return Filing(intake.opened(self.city, record, body), host.subject, host.landmark)

    def through(self, partner_id: int, name: str, filing: Filing) -> Filing:
        """The same, brought by a program of others and not by a kiosk."""
        brought = replace(filing.opened, kiosk_id=None, partner_id=partner_id, kiosk_name=name, ticket="")
        return replace(filing, opened=brought)

    def _subject(self, at: datetime, code: str) -> Subject:
        """By season and chance; only what this city's topics have."""
        month = self.city.local(at).month
        known = [one for one in self.words.stories.subjects if one.code in self.city.pack.topics]
        if code and (named := next((one for one in known if one.code == code), None)):
            return named
        return self.chance.choices(known, [one.weight * (2 if month in one.season else 1) for one in known])[0]

    def _neighbour(self, kelurahan: str) -> str:
        area = self.city.pack.area(kelurahan)
        return self.chance.choice(self.city.pack.kelurahan_of(area.parent)).code

    def _complaint(self, subject: Subject, where: str, landmark: str) -> dict[str, Answer]:
        inner = f"{self.chance.randint(1, 12):02d}" if self.city.pack.city.inner_label else ""
        place = Place(where, f"{self.chance.randint(1, 18):02d}", inner, landmark.capitalize())
        told: dict[str, Answer] = {
            "cerita": self.words.story(subject, landmark if subject.has_place else "", self.chance),
            "topik": subject.code,
            "tempat": place,
            "setuju": True,
        }
        return {**told, **self._who("nama_pilihan")}

    def _other(self, form: str) -> dict[str, Answer]:
        """What is filed about nothing broken."""
        say, chance = self.words.sayings, self.chance
        match form:
            case "permohonan":
                service = chance.choice(sorted(self.city.pack.content.services))
                return {"layanan": service, "untuk": "sendiri", "setuju": True, **self._named()}
            case "informasi":
                return {"informasi": chance.choice(say.asked), "tujuan": chance.choice(say.purposes), "bentuk": "cetak",
                        "cara": "ambil", "sebagai": "perorangan", "setuju": True, **self._named(),
                        "alamat": "Jalan Melati nomor 7"}  # fmt: skip
            case _:
                return {"saran": chance.choice(say.suggestions), "tentang": "kelurahan", "setuju": True,
                        **self._who("nama_pilihan")}  # fmt: skip

    def _chosen(self, form: str, answers: dict[str, Answer]) -> dict[str, Answer]:
        """With a choice wherever this city's own form insists on one: mostly the first."""
        told = dict(answers)
        for page in visible_pages(self.city.pack.forms[form], told):
            for question in page.questions:
                if question.required and question.type is QuestionType.CHOICE and question.id not in told:
                    values = [option.value for option in question.options]
                    told[question.id] = self.chance.choice(values) if self.chance.random() < 0.1 else values[0]
        return told

    def _who(self, question: str) -> dict[str, Answer]:
        identity = self.chance.choices(_IDENTITIES, _SHARES)[0]
        return {question: identity, **({} if identity == "anonim" else self._named())}

    def _named(self) -> dict[str, Answer]:
        return {"nama": self.words.name(self.chance), "telepon": f"+6281{self.chance.randint(10**8, 10**9 - 1)}"}

    def _body(
        self, at: datetime, kiosk: Kiosk, form: str, topic: Topic | None, answers: dict[str, Answer]
    ) -> SubmissionBody:
        known = self.city.pack.forms[form]
        return SubmissionBody(
            ticket=self._ticket(kiosk.unit),
            token=base64.urlsafe_b64encode(self._bytes(16)).decode().rstrip("="),
            access_hash=self.access_hash,
            form=form,
            form_version=known.version,
            pack=self.city.pack.name,
            pack_version=self.city.pack.version,
            kind=known.kind,
            language="en" if self.chance.random() < 0.02 else "id",
            kelurahan=kiosk.kelurahan,
            kiosk_name=kiosk.name,
            filed_at=milliseconds(at),
            approximate=False,
            answers=answers,
            topic=topic.code if topic else "",
            secret=topic.secret if topic else False,
            identity=str(answers.get("nama_pilihan", "pakai")),
            consent_version=known.consent_version,
            due="",
            due_code=(topic.deadline if topic else "") or known.deadline,
            officer="",
        )

    def _ticket(self, unit: str) -> str:
        """As kiosks draw them, with their check character."""
        while True:
            body = unit + "".join(self.chance.choices(_TICKET, k=5))
            total = sum((place + 1) * _TICKET.index(char) for place, char in enumerate(body)) % _PRIME
            if total < len(_TICKET):
                return f"{self.city.pack.city.ticket_prefix}-{body[:4]}-{body[4:]}{_TICKET[total]}"

    def _bytes(self, count: int) -> bytes:
        return self.chance.randbytes(count)


def kelurahan_of(areas: tuple[Area, ...]) -> tuple[Area, ...]:
    """All of a city, by code."""
    return tuple(sorted((a for a in areas if a.level is AreaLevel.KELURAHAN), key=lambda area: area.code))
