# SPDX-License-Identifier: GPL-3.0-or-later
"""Every word is there in every language, has its note, and is short enough to be read while standing."""

import re
from pathlib import Path

import pytest
from fluent.runtime import FluentBundle, FluentResource
from fluent.syntax import FluentParser, ast

from resources import ROOT
from resources.pack.prose import MOST_WORDS, longest_sentence
from resources.texts import Words, languages

TEXTS = ROOT / "texts"
STAFF_FILES = (
    "central.ftl",
    "emonev.ftl",
    "pack.ftl",
    "staff.ftl",
    "staff_words.ftl",
    "health.ftl",
    "people.ftl",
    "unread.ftl",
)
RESIDENT_FILES = sorted({path.name for path in (TEXTS / "id").glob("*.ftl")}.difference(STAFF_FILES))
AS_IT_IS = frozenset(
    {
        "receipt-rest",  # "(lengkap di sistem)": the design language sets these words where the paper is too short
    }
)

ERROR_CODES = (
    "access-locked", "access-wrong", "already-running", "bug", "database-damaged", "database-newer", "disk-full",
    "disk-low", "form-invalid", "network", "not-enrolled", "pack-broken", "photo-bad", "printer-failed",
    "printer-off", "printer-paper", "server-refused", "sqlite-too-old", "store-failed", "ticket-unknown",
)  # fmt: skip
STATES = (
    "diterima", "terverifikasi", "didisposisikan", "diproses", "dijadwalkan", "menunggu-pelapor", "ditanggapi",
    "selesai", "bukan-kewenangan", "duplikat", "ditolak", "dibuka-kembali",
)  # fmt: skip
TECHNICAL = re.compile(
    r"\b(error|offline|online|server|database|login|upload|download|sinkron\w*|valid|invalid|scan|submit|timeout|"
    r"pending|input|klik|sistem|disposisi|verifikasi)\b",
    re.IGNORECASE,
)


def messages(language: str, file: str = "*.ftl") -> list[tuple[Path, ast.Message]]:
    parsed = ((path, FluentParser().parse(path.read_text("utf-8"))) for path in (TEXTS / language).glob(file))
    return [(path, entry) for path, tree in parsed for entry in tree.body if isinstance(entry, ast.Message)]


def test_indonesian_is_the_source() -> None:
    assert languages()[0] == "id"
    assert "en" in languages()


@pytest.mark.parametrize("language", languages())
def test_every_id_exists_in_every_language(language: str) -> None:
    assert Words(language).own_ids() == Words("id").own_ids()


@pytest.mark.parametrize("language", languages())
def test_every_file_is_fluent_and_every_message_stands_for_itself(language: str) -> None:
    for path in (TEXTS / language).glob("*.ftl"):
        for entry in FluentParser().parse(path.read_text("utf-8")).body:
            assert isinstance(entry, (ast.Message, ast.BaseComment)), (path.name, entry)
    assert {message.id.name for _, message in messages(language)} == Words(language).own_ids()
    assert [
        m.id.name for _, m in messages(language) if re.search(r"MessageReference|TermReference", str(m.to_json()))
    ] == []


@pytest.mark.parametrize("language", languages())
def test_plain_words_are_said_as_fluent_says_them(language: str) -> None:
    fluent = FluentBundle([language], use_isolating=False)
    for path in (TEXTS / language).glob("*.ftl"):
        fluent.add_resource(FluentResource(path.read_text("utf-8")))
    words = Words(language)
    plain = [
        message.id.name
        for _, message in messages(language)
        if message.value and all(isinstance(part, ast.TextElement) for part in message.value.elements)
    ]
    assert len(plain) > 100
    assert [name for name in plain if words.say(name) != fluent.format_pattern(fluent.get_message(name).value)[0]] == []


@pytest.mark.parametrize("language", languages())
def test_every_message_takes_the_same_arguments_in_every_language(language: str) -> None:
    def arguments(message: ast.Message) -> set[str]:
        found: set[str] = set()

        def walk(node: object) -> None:
            if isinstance(node, ast.VariableReference):
                found.add(node.id.name)
            elif isinstance(node, ast.BaseNode):
                for child in vars(node).values():
                    walk(child)
            elif isinstance(node, list):
                for child in node:
                    walk(child)

        walk(message.value)
        return found

    source = {message.id.name: arguments(message) for _, message in messages("id")}
    own = {message.id.name: arguments(message) for _, message in messages(language)}
    assert {name: own[name] for name in source if name in own and own[name] != source[name]} == {}


@pytest.mark.parametrize("language", languages())
def test_every_message_has_a_note_for_its_translator(language: str) -> None:
    assert [f"{path.name}: {m.id.name}" for path, m in messages(language) if m.comment is None] == []


@pytest.mark.parametrize("code", ERROR_CODES)
def test_every_failure_has_a_title_and_an_advice(code: str) -> None:
    for language in languages():
        assert Words(language).say(f"error-{code}-title")
        assert Words(language).say(f"error-{code}-advice")


def test_every_failure_that_the_kiosk_raises_has_its_words() -> None:
    raised = re.compile(r"(?:Wait|AskOfficer|Refused|Bug)\(\s*\"([a-z-]+)\"")
    sources = [path for part in ("kiosk", "ui", "sync") for path in (ROOT.parent / part).rglob("*.py")]
    codes = {code for path in sources for code in raised.findall(path.read_text("utf-8"))}
    assert {code for code in codes if f"error-{code}-title" not in Words().ids()} == set()


@pytest.mark.parametrize("state", STATES)
def test_every_state_of_a_case_is_said_in_everyday_words(state: str) -> None:
    for language in languages():
        assert Words(language).say(f"state-{state}")
        assert Words(language).say(f"state-{state}-detail")


def patterns(pattern: ast.Pattern) -> list[ast.Pattern]:
    """A message and every wording it chooses among."""
    choices = [part.expression for part in pattern.elements if isinstance(part, ast.Placeable)]
    inner = [v.value for c in choices if isinstance(c, ast.SelectExpression) for v in c.variants]
    return [pattern, *(found for one in inner for found in patterns(one))]


@pytest.mark.parametrize("file", RESIDENT_FILES)
def test_sentences_for_residents_are_short_calm_and_plain(file: str) -> None:
    for _, message in messages("id", file):
        assert message.value is not None
        for pattern in patterns(message.value):
            parts = (part.value if isinstance(part, ast.TextElement) else "x" for part in pattern.elements)
            words = " ".join(parts)
            sentence, count = longest_sentence(words)
            assert count <= MOST_WORDS, sentence
            assert message.id.name in AS_IT_IS or not TECHNICAL.search(words), words
            assert "!" not in words


@pytest.mark.parametrize("language", languages())
def test_a_message_that_depends_on_the_kind_has_words_for_every_kind(language: str) -> None:
    kinds = ("complaint", "request", "information", "report", "proposal", "survey", "question", "suggestion")
    words = Words(language)
    for name in ("complaint-paper-title", "complaint-send", "complaint-done-title"):
        said = {kind: words.say(name, kind=kind) for kind in kinds}
        assert all(said.values())
        assert [kind for kind in kinds[1:] if kind != "report" and said[kind] == said["complaint"]] == []


def test_an_unknown_id_is_an_error_and_not_an_empty_text() -> None:
    with pytest.raises(KeyError):
        Words("en").say("no-such-text")


def test_a_missing_argument_is_an_error() -> None:
    with pytest.raises(KeyError):
        Words().say("form-nik-short")


def test_an_unknown_language_is_an_error() -> None:
    with pytest.raises(ValueError, match="klingon"):
        Words("klingon")


def test_a_message_says_how_to_repair() -> None:
    assert Words().say("form-nik-short", length=16, filled=15) == "NIK harus 16 angka. Baru terisi 15."


def test_a_number_is_written_as_the_language_writes_it() -> None:
    assert Words("id").say("form-too-long", label="Cerita", extra=1200) == "Cerita terlalu panjang. Hapus 1.200 huruf."
    assert "1,200" in Words("en").say("form-too-long", label="Story", extra=1200)
    assert Words("en").say("form-photo-count", count=1) == "1 photo"
