# SPDX-License-Identifier: GPL-3.0-or-later
"""Every word of the program, by text id (Project Fluent). A language is a folder beside this file.

Indonesian is the source; another language may lack a message and then borrows the Indonesian one. A message stands
for itself: none refers to another, so that each can be understood when it is first said.
"""

import re
from functools import cache, lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from resources.texts.wording import Wording

SOURCE_LANGUAGE = "id"
_FOLDER = Path(__file__).parent
_NOTE = re.compile(r"^#.*\n", re.MULTILINE)
_MORE_THAN_WORDS = re.compile(r"[{}\n]")
_MESSAGE = re.compile(r"^([a-z][\w-]*) *= ?", re.MULTILINE)


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
        return (self._own if self._own.has(text) else self._source).say(text, args)

    def ids(self) -> frozenset[str]:
        """Every text id that can be said."""
        return _ids(self.language) | _ids(SOURCE_LANGUAGE)

    def own_ids(self) -> frozenset[str]:
        """The ids this language has itself, without what it borrows."""
        return _ids(self.language)


@lru_cache
def _ids(language: str) -> frozenset[str]:
    return frozenset(_sources(language))


@lru_cache
def _sources(language: str) -> dict[str, str]:
    """Each message as it stands in its file. Read whole, but understood only when it is said: that takes far longer."""
    found: dict[str, str] = {}
    for file in sorted((_FOLDER / language).glob("*.ftl")):
        _, *parts = _MESSAGE.split(_NOTE.sub("", file.read_text(encoding="utf-8")))
        for name, words in zip(parts[::2], parts[1::2], strict=True):
            if name in found:
                raise ValueError(f"{name} stands twice, the second time in {file.name}")
            found[name] = f"{name} = {words}"
    return found


class _Bundle:
    """The messages of one language."""

    def __init__(self, language: str) -> None:
        self._language = language
        self._sources = _sources(language)

    def has(self, text: str) -> bool:
        return text in self._sources

    def say(self, text: str, args: dict[str, str | int]) -> str:
        words = self._sources[text].partition("=")[2].strip()
        if not _MORE_THAN_WORDS.search(words):
            return words
        return self._wording().say(text, args)

    @cache  # noqa: B019 there is one for each language, and it stays
    def _wording(self) -> "Wording":
        from resources.texts.wording import Wording  # noqa: PLC0415 slow, and a start's first screen needs none of it

        return Wording(self._language, self._sources)


@lru_cache
def _bundle(language: str) -> _Bundle:
    return _Bundle(language)
