# SPDX-License-Identifier: GPL-3.0-or-later
"""The same pack in another language: every field marked Prose is replaced, what is missing stays Indonesian.

How to walk a class is worked out once from its type hints; a screen never waits for it.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, fields, is_dataclass, replace
from functools import lru_cache
from types import NoneType, UnionType
from typing import Annotated, Any, Final, get_args, get_origin, get_type_hints

from resources.pack.model import Pack
from resources.pack.overlay import SLIDES
from resources.pack.source import guess
from resources.texts import SOURCE_LANGUAGE
from resources.translatable import PROSE

_Say = Callable[[str], str]
_Walk = Callable[[Any, _Say], Any]
_PARTS: Final = ("agencies", "topics", "deadlines", "forms", "slides", "content")
"""The parts of a pack that residents read."""
_MOST_DRIFT: Final = 50
"""Comparing texts takes its time, and whoever has so many repairs these first."""


@dataclass(frozen=True, slots=True)
class Untranslated:
    """A text that a language lacks."""

    file: str
    """Where the Indonesian text stands, without its folder: layanan/ktp_hilang.toml."""
    text: str


def in_language(pack: Pack, language: str) -> Pack:
    """The pack as it reads in this language; itself in Indonesian and in a language it has no words for."""
    words = pack.dictionaries.get(language)
    if language == SOURCE_LANGUAGE or not words:
        return pack
    parts = {name: walk(getattr(pack, name), lambda text: words.get(text, text)) for name, walk in _walks()}
    return replace(pack, **parts)


def missing(pack: Pack, language: str) -> tuple[Untranslated, ...]:
    """Every text that this language lacks, once, in the order of the files. A text without letters needs none."""
    words = pack.dictionaries.get(language, {})
    seen: set[str] = set()
    found: list[Untranslated] = []
    for file, text in _prose_by_file(pack):
        if text not in words and text not in seen and any(letter.isalpha() for letter in text):
            seen.add(text)
            found.append(Untranslated(file, text))
    return tuple(found)


def drifted(pack: Pack, language: str) -> dict[str, str]:
    """Texts of the dictionary that the pack no longer has, each with the untranslated one that it probably became."""
    here = {text for _, text in _prose_by_file(pack)}
    lacking = [one.text for one in missing(pack, language)]
    gone = [text for text in pack.dictionaries.get(language, {}) if text not in here][:_MOST_DRIFT] if lacking else []
    return {text: meant for text in gone if (meant := guess(text, lacking, closeness=0.8))}


def _prose_by_file(pack: Pack) -> Iterator[tuple[str, str]]:
    content = pack.content
    yield from _prose_of("topik.toml", pack.topics)
    yield from _prose_of("tenggat.toml", pack.deadlines)
    yield from _prose_of("instansi.csv", pack.agencies)
    yield from _prose_of(SLIDES, pack.slides)
    for form in pack.forms.values():
        yield from _prose_of(f"formulir/{form.id}.toml", form)
    yield from _prose_of("kelompok_layanan.toml", content.service_groups)
    for service in content.services.values():
        yield from _prose_of(f"layanan/{service.code.lower()}.toml", service)
    yield from _prose_of("kelompok_artikel.toml", content.article_groups)
    for article in content.articles.values():
        yield from _prose_of(f"artikel/{article.code.lower()}.toml", article)
    yield from _prose_of("tanya_jawab.toml", content.faqs)


def _prose_of(file: str, part: object) -> list[tuple[str, str]]:
    found: list[tuple[str, str]] = []

    def note(text: str) -> str:
        if text:
            found.append((file, text))
        return text

    values: Iterable[object] = part.values() if isinstance(part, Mapping) else (part,)
    if isinstance(part, tuple):
        values = part
    for value in values:
        kind: Any = type(value)
        walk = _walk_of(kind)
        if walk is not None:
            walk(value, note)
    return found


@lru_cache
def _walks() -> tuple[tuple[str, _Walk], ...]:
    """How to walk each part of a pack."""
    hints = get_type_hints(Pack, include_extras=True)
    walks = ((name, _walk_of(hints[name])) for name in _PARTS)
    return tuple((name, walk) for name, walk in walks if walk is not None)


@lru_cache
def _walk_of(hint: Any) -> _Walk | None:
    """How to replace the prose in a value of this type; None where there is none."""
    origin, inner = get_origin(hint), get_args(hint)
    if origin is Annotated:
        return (lambda text, say: say(text) if text else text) if PROSE in inner[1:] else _walk_of(inner[0])
    if origin is tuple:
        return _walk_of_tuple(_walk_of(inner[0]))
    if origin is UnionType or NoneType in inner:
        return _walk_of_optional([_walk_of(part) for part in inner if part is not NoneType])
    if isinstance(origin, type) and issubclass(origin, Mapping):
        return _walk_of_mapping(_walk_of(inner[1]))
    if isinstance(hint, type) and is_dataclass(hint):
        return _walk_of_dataclass(hint)
    return None


def _walk_of_tuple(walk: _Walk | None) -> _Walk | None:
    return None if walk is None else lambda values, say: tuple(walk(value, say) for value in values)


def _walk_of_mapping(walk: _Walk | None) -> _Walk | None:
    return None if walk is None else lambda values, say: {key: walk(value, say) for key, value in values.items()}


def _walk_of_optional(walks: list[_Walk | None]) -> _Walk | None:
    walk = walks[0] if len(walks) == 1 else None
    return None if walk is None else lambda value, say: None if value is None else walk(value, say)


def _walk_of_dataclass(kind: type) -> _Walk | None:
    hints = get_type_hints(kind, include_extras=True)
    walked = [(each.name, _walk_of(hints[each.name])) for each in fields(kind)]
    own = [(name, walk) for name, walk in walked if walk is not None]
    if not own:
        return None
    return lambda value, say: replace(value, **{name: walk(getattr(value, name), say) for name, walk in own})
