# SPDX-License-Identifier: GPL-3.0-or-later
"""Words that choose or take something in, by Fluent; each message is understood when it is first said."""

from collections.abc import Mapping
from threading import Lock

from fluent.runtime import FluentBundle, FluentResource
from fluent.runtime.resolver import Message
from fluent.syntax import ast


class Wording:
    """The messages of one language that have been said so far."""

    def __init__(self, language: str, sources: Mapping[str, str]) -> None:
        self._sources = sources
        self._fluent = FluentBundle([language], use_isolating=False)  # paper and QML need no isolation marks
        self._lock = Lock()

    def say(self, text: str, args: dict[str, str | int]) -> str:
        """Raises KeyError when there is no such message or an argument is missing."""
        message = self._message(text)
        if message.value is None:
            raise KeyError(text)
        words, errors = self._fluent.format_pattern(message.value, args)
        if errors:
            raise KeyError(f"{text}: {errors[0]}")
        return str(words)

    def _message(self, text: str) -> Message:
        with self._lock:  # the paper's lane and the screen's may want the same one
            if not self._fluent.has_message(text):
                resource = FluentResource(self._sources[text])
                if [type(entry) for entry in resource.body] != [ast.Message]:
                    raise ValueError(f"not Fluent: {self._sources[text]!r}")
                self._fluent.add_resource(resource)
            return self._fluent.get_message(text)
