# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads QML just far enough for rules about it: objects, their own lines, strings and comments."""

import re
from dataclasses import dataclass, field
from pathlib import Path

_COMMENT = re.compile(r"//[^\n]*|/\*.*?\*/", re.DOTALL)
_STRING = re.compile(r'"(?:\\.|[^"\\\n])*"')
_OBJECT = re.compile(r"(?:^|[\s:\[{;])([A-Z]\w*(?:\.[A-Z]\w*)?)(?:\s+on\s+[\w.]+)?\s*\{")


@dataclass(slots=True)
class QmlObject:
    """One `Type { … }`, with the text that is its own: what stands in braces inside it is left out."""

    type: str
    line: int
    own: str = ""
    parts: list["QmlObject"] = field(default_factory=list)


def without_comments(text: str) -> str:
    """The same text with comments blanked; strings stay, and so do line numbers."""
    kept: list[str] = []
    place = 0
    while place < len(text):
        string = _STRING.match(text, place)
        comment = None if string else _COMMENT.match(text, place)
        if string:
            kept.append(string.group())
        elif comment:
            kept.append(re.sub(r"[^\n]", " ", comment.group()))
        else:
            kept.append(text[place])
        place = (string or comment).end() if string or comment else place + 1  # type: ignore[union-attr]
    return "".join(kept)


def imports_of(path: Path) -> list[str]:
    """Modules the file imports."""
    return re.findall(r"^import\s+([\w.]+)", path.read_text("utf-8"), re.MULTILINE)


def objects_in(path: Path) -> list[QmlObject]:
    """Every object of the file, outermost first."""
    text = without_comments(path.read_text("utf-8"))
    bare = _STRING.sub(lambda found: '"' + " " * (len(found.group()) - 2) + '"', text)
    starts = {found.end() - 1: found.group(1) for found in _OBJECT.finditer(bare)}
    everything: list[QmlObject] = []
    open_braces: list[QmlObject | None] = []
    for place, letter in enumerate(bare):
        if letter == "{":
            made = QmlObject(starts[place], bare.count("\n", 0, place) + 1) if place in starts else None
            if made is not None:
                everything.append(made)
            open_braces.append(made)
        elif letter == "}":
            open_braces.pop()
        elif open_braces and open_braces[-1] is not None:
            open_braces[-1].own += text[place]
    return everything
