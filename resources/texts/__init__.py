# SPDX-License-Identifier: GPL-3.0-or-later
"""Every word of the program, by text id (Project Fluent). A language is a folder beside this file.

Indonesian is the source; another language may lack a message and then borrows the Indonesian one.
"""

from functools import lru_cache
from pathlib import Path

from fluent.runtime import FluentBundle, FluentResource
from fluent.syntax import ast

SOURCE_LANGUAGE = "id"
_FOLDER = Path(__file__).parent


@lru_cache
def languages() -> tuple[str, ...]:
    """Languages that ship, the source language first."""
    found = sorted(folder.name for folder in _FOLDER.iterdir() if any(folder.glob("*.ftl")))
    return tuple(sorted(found, key=lambda name: name != SOURCE_LANGUAGE))


class Words:
    """The words of one language."""

    def __init__(self, language: str = SOURCE_LANGUAGE) -> None:
        if language not in languages():
            raise ValueError(f"no words for the language {language!r}")
        self.language = language
        self._own = _bundle(language)
        self._source = _bundle(SOURCE_LANGUAGE)

    def say(self, text: str, **args: str | int) -> str:
        """The words behind a text id; KeyError when there is none or an argument is missing."""
        bundle = self._own if self._own.has_message(text) else self._source
        message = bundle.get_message(text)
        if message.value is None:
            raise KeyError(text)
        words, errors = bundle.format_pattern(message.value, dict(args))
        if errors:
            raise KeyError(f"{text}: {errors[0]}")
        return str(words)

    def ids(self) -> frozenset[str]:
        """Every text id that can be said."""
        return _ids(self.language) | _ids(SOURCE_LANGUAGE)

    def own_ids(self) -> frozenset[str]:
        """The ids this language has itself, without what it borrows."""
        return _ids(self.language)


@lru_cache
def _resources(language: str) -> tuple[tuple[Path, ast.Resource], ...]:
    files = sorted((_FOLDER / language).glob("*.ftl"))
    return tuple((file, FluentResource(file.read_text(encoding="utf-8"))) for file in files)


@lru_cache
def _ids(language: str) -> frozenset[str]:
    seen: dict[str, Path] = {}
    for file, resource in _resources(language):
        for entry in resource.body:
            if isinstance(entry, ast.Junk):
                raise ValueError(f"{file.name}: not Fluent: {entry.content!r}")  # noqa: TRY004 - a bad file, not a bad type
            if not isinstance(entry, ast.Message):
                continue
            if entry.id.name in seen:
                raise ValueError(f"{entry.id.name} stands in {seen[entry.id.name].name} and in {file.name}")
            seen[entry.id.name] = file
    return frozenset(seen)


@lru_cache
def _bundle(language: str) -> FluentBundle:
    _ids(language)  # a broken or doubled message is found before anything is said
    bundle = FluentBundle([language], use_isolating=False)  # paper and QML need no isolation marks
    for _, resource in _resources(language):
        bundle.add_resource(resource)
    return bundle
