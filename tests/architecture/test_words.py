# SPDX-License-Identifier: GPL-3.0-or-later
"""Names say what a thing is for; a name that could stand on anything is not one. And nothing is left lying about."""

import ast
import re
from pathlib import Path

from tests.architecture.sources import PRODUCT, ROOT, name_of, python_files, qml_files, tree_of

BANNED = ("manager", "controller", "engine", "helper", "util", "common", "misc", "base", "handler", "legacy", "v2")
REASONED = {
    "kiosk/store/engine.py": "SQLAlchemy's own word for an open database",
    "tests/helpers/__init__.py": "the folder the house plan names so",
}
LEFT_OVER = re.compile(r"\b(" + "|".join(("TO" + "DO", "FIX" + "ME", "XX" + "X", "HA" + "CK")) + r")\b")
MACHINE = re.compile(r"(?<![\w.])/(" + "|".join(("work", "farm", "root", "home", "Users", "opt")) + r")/\w")


def _words(name: str) -> set[str]:
    """complaint_handler, ComplaintHandler -> complaint, handler"""
    return {word.lower() for word in re.findall(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|v\d+", name)}


def _is_banned(name: str) -> bool:
    words = _words(name)
    return bool(words & {*BANNED, *(word + "s" for word in BANNED)})


def test_the_rule_finds_what_it_should() -> None:
    assert _is_banned("ComplaintHandler")
    assert _is_banned("string_utils")
    assert not _is_banned("Database")
    assert not _is_banned("common_ground".replace("common", "shared"))


def test_files_and_classes_have_names_of_their_own() -> None:
    vague = [name_of(path) for path in [*python_files(), *qml_files()] if _is_banned(path.stem)]
    for path in python_files():
        classes = [node.name for node in ast.walk(tree_of(path)) if isinstance(node, ast.ClassDef)]
        vague += [f"{name_of(path)}:{name}" for name in classes if _is_banned(name)]
    assert [name for name in vague if name not in REASONED] == []


def _all_texts() -> list[Path]:
    kinds = (".py", ".qml", ".toml", ".ftl", ".md", ".html", ".css", ".js", ".spec")
    top = [path for path in ROOT.iterdir() if path.suffix in kinds]
    rooms = [path for room in (*PRODUCT, "tests") for path in (ROOT / room).rglob("*") if path.suffix in kinds]
    return [*top, *rooms, ROOT / ".ci" / "run", ROOT / "requirements.lock"]


def test_no_note_to_self_is_left() -> None:
    assert [name_of(path) for path in _all_texts() if LEFT_OVER.search(path.read_text("utf-8"))] == []


def test_no_path_of_one_machine_is_written_down() -> None:
    found = [
        f"{name_of(path)}:{number}: {line.strip()}"
        for path in _all_texts()
        for number, line in enumerate(path.read_text("utf-8").splitlines(), 1)
        if MACHINE.search(line)
    ]
    assert found == []
