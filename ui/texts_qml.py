# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes Texts.qml, the typed door of QML to the words: `python -m ui.texts_qml` after a message was added.

A message without arguments becomes a readonly property, one with arguments a function whose parameters are int where
Fluent counts with them and string elsewhere. A misspelt word is then found by qmllint, not by a resident.
"""

import sys
from collections.abc import Iterator
from pathlib import Path

from fluent.syntax import FluentParser, ast, visitor

from resources import ROOT

JOURNEYS = (
    "shared",
    "home",
    "complaint",
    "follow",
    "visit",
    "receipt",
    "learn",
    "search",
    "info",
    "staff",
    "listen",
    "access",
)
"""Files whose words QML says itself; the others reach it through the bridge."""
TARGET = Path(__file__).parent / "qml" / "Kiosk" / "Texts" / "Texts.qml"

_PLURALS = ("zero", "one", "two", "few", "many", "other")
_HEAD = """\
// SPDX-License-Identifier: GPL-3.0-or-later
// Written by `python -m ui.texts_qml` from resources/texts; do not edit. Follows the language of its speaker.
pragma Singleton
import QtQuick
import Kiosk.Bridge

QtObject {
    id: root

    property Speaker speaker: null

    function say(text: string): string {
        // reading the language makes every word follow it
        return root.speaker !== null && root.speaker.language !== "" ? root.speaker.say(text) : ""
    }
    function sayWith(text: string, values: var): string {
        return root.speaker !== null && root.speaker.language !== "" ? root.speaker.sayWith(text, values) : ""
    }
"""


class _Arguments(visitor.Visitor):
    """Collects the variables of a message in their order, and those it counts with."""

    def __init__(self) -> None:
        self.names: list[str] = []
        self.numbers: set[str] = set()

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802 (fluent's name)
        if node.id.name not in self.names:
            self.names.append(node.id.name)

    def visit_FunctionReference(self, node: ast.FunctionReference) -> None:  # noqa: N802 (fluent's name)
        self._count(node.arguments.positional)
        self.generic_visit(node)

    def visit_SelectExpression(self, node: ast.SelectExpression) -> None:  # noqa: N802 (fluent's name)
        # one that is told apart by words, such as a kind, is no number
        if all(isinstance(v.key, ast.NumberLiteral) or v.key.name in _PLURALS for v in node.variants):
            self._count([node.selector])
        self.generic_visit(node)

    def _count(self, expressions: list[ast.InlineExpression | ast.Placeable]) -> None:
        self.numbers.update(e.id.name for e in expressions if isinstance(e, ast.VariableReference))


def camel(text: str) -> str:
    """rail-help -> railHelp"""
    first, *rest = text.split("-")
    return first + "".join(part.capitalize() for part in rest)


def _messages(folder: Path) -> Iterator[ast.Message]:
    for journey in JOURNEYS:
        path = folder / f"{journey}.ftl"
        if path.is_file():
            body = FluentParser().parse(path.read_text(encoding="utf-8")).body
            yield from (entry for entry in body if isinstance(entry, ast.Message))


def _member(message: ast.Message) -> str:
    found = _Arguments()
    found.visit(message)
    name = message.id.name
    if not found.names:
        return f'    readonly property string {camel(name)}: root.say("{name}")\n'
    types = [f"{camel(a)}: {'int' if a in found.numbers else 'string'}" for a in found.names]
    values = ", ".join(f'"{a}": {camel(a)}' for a in found.names)
    call = f'        return root.sayWith("{name}", {{ {values} }})\n'
    return f"    function {camel(name)}({', '.join(types)}): string {{\n{call}    }}\n"


def write(folder: Path = ROOT / "texts" / "id") -> str:
    """The whole file as text."""
    return _HEAD + "\n" + "".join(_member(message) for message in _messages(folder)) + "}\n"


def main() -> int:
    """Write the file where it belongs."""
    TARGET.write_text(write(), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
