# SPDX-License-Identifier: GPL-3.0-or-later
"""Where a key of the content leads: `tujuan = "formulir:aduan"`, with the answers in `isi` that a form begins with.

All links are judged at the end, because articles, questions and services name each other.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field

from resources.forms.model import Form, Question, QuestionType
from resources.pack.content import LinkTo
from resources.pack.source import Table, guess

_CODED = {
    "formulir": ("form", "unknown-form"),
    "layanan": ("service", "unknown-service"),
    "artikel": ("article", "unknown-article"),
    "instansi": ("agency", "unknown-agency"),
    "kelompok": ("group", "unknown-group"),
}
_PLAIN = {"cari": "search", "layanan": "services", "instansi": "agencies", "berita": "news"}
_PATTERNS = (*(f"{word}:KODE" for word in _CODED), *_PLAIN)


@dataclass(frozen=True, slots=True)
class Targets:
    """What can be led to, by kind of link; also what is hidden, for a link to it is no slip."""

    codes: Mapping[str, Collection[str]]
    forms: Mapping[str, Form]
    topics: Collection[str]
    kelurahan: Collection[str]


@dataclass(slots=True)
class Links:
    """The links of a pack as they are read, to be judged once everything is known."""

    _found: list[tuple[Table, LinkTo]] = field(default_factory=list)

    def read(self, entry: Table, *, required: bool) -> LinkTo | None:
        """The link of this entry; None when it has none or it cannot be understood."""
        written = entry.text("tujuan", None if required else "")
        answers = entry.pairs("isi")
        if not written:
            return None
        word, colon, code = written.partition(":")
        if not colon and word in _PLAIN:
            link = LinkTo(_PLAIN[word])
        elif colon and code and word in _CODED:
            link = LinkTo(_CODED[word][0], code.strip(), answers)
        else:
            hint = guess(word, (*_CODED, *_PLAIN))
            entry.fault("tujuan", "bad-target", value=written, choices=", ".join(_PATTERNS), hint=hint)
            return None
        if answers and link.kind != "form":
            entry.fault("isi", "answers-without-form")
        self._found.append((entry, link))
        return link

    def check(self, targets: Targets) -> None:
        """Report every link that leads nowhere, and every preset answer that its form would not take."""
        faults = dict(_CODED.values())
        for entry, link in self._found:
            if link.kind not in faults:
                continue
            known = targets.codes[link.kind]
            if link.code not in known:
                entry.fault("tujuan", faults[link.kind], value=link.code, hint=guess(link.code, known))
            elif link.kind == "form":
                _check_answers(entry, link, targets)

    def leads_to(self, kind: str, code: str) -> bool:
        """Whether anything leads there."""
        return any((link.kind, link.code) == (kind, code) for _, link in self._found)


def _check_answers(entry: Table, link: LinkTo, targets: Targets) -> None:
    asked = {question.id: question for page in targets.forms[link.code].pages for question in page.questions}
    for name, value in link.answers.items():
        if name not in asked:
            entry.fault("isi", "preset-question", value=name, hint=guess(name, asked))
            continue
        possible = _possible(asked[name], targets)
        if possible is not None and value not in possible:
            entry.fault("isi", "preset-answer", value=value, hint=guess(value, possible))


def _possible(question: Question, targets: Targets) -> Collection[str] | None:
    """The answers that can be given, or None where anything can be written."""
    if question.type in (QuestionType.TOPIC, QuestionType.SERVICE, QuestionType.KELURAHAN):
        return {
            QuestionType.TOPIC: targets.topics,
            QuestionType.SERVICE: targets.codes["service"],
            QuestionType.KELURAHAN: targets.kelurahan,
        }[question.type]
    return tuple(option.value for option in question.options) or None
