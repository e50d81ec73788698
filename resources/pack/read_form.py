# SPDX-License-Identifier: GPL-3.0-or-later
"""One file of formulir/ becomes a Form."""

from collections.abc import Collection
from dataclasses import dataclass, field

from resources.forms.check import NO, YES
from resources.forms.model import Condition, Form, Option, Page, Question, QuestionType
from resources.pack.prose import check_sentences
from resources.pack.setting import read_icon
from resources.pack.source import Table, guess

_KINDS = {
    "pengaduan": "complaint",
    "permohonan": "request",
    "permintaan_informasi": "information",
    "laporan": "report",
    "usulan": "proposal",
    "survei": "survey",
    "pertanyaan": "question",
    "saran": "suggestion",
}
_TYPES = {
    "teks": QuestionType.TEXT,
    "teks_panjang": QuestionType.LONG_TEXT,
    "pilihan": QuestionType.CHOICE,
    "pilihan_banyak": QuestionType.MANY,
    "angka": QuestionType.NUMBER,
    "tanggal": QuestionType.DATE,
    "telepon": QuestionType.PHONE,
    "nik": QuestionType.NIK,
    "topik": QuestionType.TOPIC,
    "tempat": QuestionType.PLACE,
    "foto": QuestionType.PHOTO,
    "persetujuan": QuestionType.CONSENT,
    "kk": QuestionType.KK,
    "nop": QuestionType.NOP,
    "kelurahan": QuestionType.KELURAHAN,
    "rt_rw": QuestionType.SMALL_AREA,
    "penilaian": QuestionType.RATING,
    "layanan": QuestionType.SERVICE,
    "syarat": QuestionType.REQUIREMENTS,
}
PHONE_NEWS = "kabar_hp"
_OFFERS = (PHONE_NEWS,)
"""What a page may need the city to offer, by the key of kota.toml."""
_WITH_OPTIONS = (QuestionType.CHOICE, QuestionType.MANY, QuestionType.RATING)
_FACES = ("1", "2", "3", "4")


@dataclass(frozen=True, slots=True)
class KnownCodes:
    """Codes of the pack that a form may name."""

    deadlines: Collection[str]
    services: Collection[str] = ()
    offers: Collection[str] = ()
    """What this city can do; a page that needs something else is not asked."""


@dataclass(slots=True)
class _Asked:
    """What has been read of the form so far: conditions may look back only."""

    steps: tuple[str, ...]
    has_services: bool
    questions: dict[str, Question] = field(default_factory=dict)
    pages: set[str] = field(default_factory=set)


def read_form(table: Table, codes: KnownCodes) -> Form:
    """The form in this file; faults are noted in the table's report."""
    asked = _Asked(table.texts("langkah"), bool(codes.services))
    receipt = table.flag("struk", True)
    pages = [_page(entry, asked) for entry in table.tables("halaman", "id")]
    form = Form(
        id=table.text("id"),
        version=table.number("versi", least=1),
        kind=table.one_of("jenis", _KINDS),
        title=table.text("judul"),
        steps=asked.steps,
        pages=tuple(page for page, need in pages if not need or need in codes.offers),
        consent_version=table.text("versi_persetujuan"),
        # what nobody can follow promises no answer
        deadline=table.known_code("tenggat", codes.deadlines, "unknown-deadline", None if receipt else ""),
        receipt=receipt,
        number_name=table.text("nama_nomor", ""),
        secret=table.flag("rahasia", False),
    )
    table.done()
    used = {page.step for page in form.pages}
    for step in form.steps:
        if step not in used:
            table.fault("langkah", "empty-step", value=step)
    return form


def _page(entry: Table, asked: _Asked) -> tuple[Page, str]:
    """A page, and what the city must offer for it; empty: nothing."""
    page_id = entry.text("id")
    if page_id in asked.pages:
        entry.fault("id", "double-code", value=page_id)
    asked.pages.add(page_id)
    step = entry.text("langkah")
    if step and step not in asked.steps:
        entry.fault("langkah", "unknown-step", value=step, hint=guess(step, asked.steps))
    need = entry.text("bila_kota", "")
    if need and need not in _OFFERS:
        entry.fault("bila_kota", "not-known-word", value=need, choices=", ".join(_OFFERS), hint=guess(need, _OFFERS))
    when = _condition(entry, asked)
    page = Page(
        id=page_id,
        step=step,
        title=entry.text("judul"),
        help=entry.text("bantuan", ""),
        questions=tuple(_question(inner, asked) for inner in entry.tables("pertanyaan", "id", "page-asks-nothing")),
        when=when,
        notice=entry.text("catatan", ""),
    )
    check_sentences(entry, ("judul", "bantuan", "catatan"))
    entry.done()
    return page, need


def _question(entry: Table, asked: _Asked) -> Question:
    kind = entry.one_of("jenis", _TYPES)
    question = Question(
        id=entry.text("id"),
        type=kind,
        label=entry.text("label"),
        required=entry.flag("wajib"),
        help=entry.text("bantuan", ""),
        max_length=entry.number("paling_banyak", 0),
        min_length=entry.number("paling_sedikit", 0),
        options=_options(entry) if kind in _WITH_OPTIONS else (),
        when=_condition(entry, asked),
        receipt_label=entry.text("label_struk", ""),
        placeholder=entry.text("contoh", ""),
        hidden=entry.flag("tersembunyi", False),
    )
    if question.id in asked.questions:
        entry.fault("id", "double-code", value=question.id)
    if question.max_length and question.min_length > question.max_length:
        entry.fault("paling_sedikit", "min-over-max", least=question.min_length, most=question.max_length)
    _check_kind(entry, question, asked)
    # what is rated is asked in the words of the rule, however long they are
    check_sentences(entry, ("bantuan",) if kind is QuestionType.RATING else ("label", "bantuan"))
    entry.done()
    asked.questions[question.id] = question
    return question


def _check_kind(entry: Table, question: Question, asked: _Asked) -> None:
    """What a kind of question needs around it."""
    kind = question.type
    if kind in (QuestionType.SERVICE, QuestionType.REQUIREMENTS) and not asked.has_services:
        entry.fault("jenis", "no-services")
    if kind is QuestionType.REQUIREMENTS and QuestionType.SERVICE not in {q.type for q in asked.questions.values()}:
        entry.fault("jenis", "requirements-first")
    if kind is QuestionType.RATING and tuple(option.value for option in question.options) != _FACES:
        entry.fault("pilihan", "rating-values", choices=", ".join(_FACES))


def _options(entry: Table) -> tuple[Option, ...]:
    options: list[Option] = []
    for inner in entry.tables("pilihan", "nilai"):
        option = Option(
            value=inner.text("nilai"),
            label=inner.text("label"),
            help=inner.text("bantuan", ""),
            note=inner.text("catatan", ""),
            icon=read_icon(inner, default=""),
        )
        if any(option.value == known.value for known in options):
            inner.fault("nilai", "double-code", value=option.value)
        check_sentences(inner, ("label", "bantuan", "catatan"))
        inner.done()
        options.append(option)
    return tuple(options)


def _condition(entry: Table, asked: _Asked) -> Condition | None:
    inner = entry.table("hanya_jika")
    if inner is None:
        return None
    condition = Condition(inner.text("pertanyaan"), inner.texts("jawaban", ()))
    inner.done()
    question = asked.questions.get(condition.question)
    if question is None:
        if condition.question:
            hint = guess(condition.question, asked.questions)
            entry.fault("hanya_jika", "condition-question", value=condition.question, hint=hint)
        return condition
    possible = _possible_answers(question)
    for value in condition.values:
        if possible and value not in possible:
            entry.fault("hanya_jika", "condition-answer", value=value, choices=", ".join(possible))
    return condition


def _possible_answers(question: Question) -> tuple[str, ...]:
    if question.type is QuestionType.CONSENT:
        return YES, NO
    return tuple(option.value for option in question.options)
