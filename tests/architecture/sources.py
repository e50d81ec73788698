# SPDX-License-Identifier: GPL-3.0-or-later
"""The files of the house, for the tests that look at its shape."""

import ast
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
PRODUCT = ("kiosk", "ui", "sync", "resources")


def python_files(*rooms: str) -> list[Path]:
    """Python files of these rooms; of all four when none is named."""
    return [path for room in rooms or PRODUCT for path in sorted((ROOT / room).rglob("*.py"))]


def qml_files(*folders: str) -> list[Path]:
    """QML files of these folders of ui/qml/Kiosk; all when none is named."""
    top = ROOT / "ui" / "qml" / "Kiosk"
    return [path for folder in folders or (".",) for path in sorted((top / folder).rglob("*.qml"))]


def name_of(path: Path) -> str:
    """The path as people say it."""
    return path.relative_to(ROOT).as_posix()


@cache
def tree_of(path: Path) -> ast.Module:
    """The parsed file."""
    return ast.parse(path.read_text("utf-8"))


def calls_in(path: Path) -> set[str]:
    """What the file calls, as written: `Thread`, `threading.Thread`, `time.sleep`."""
    return {ast.unparse(node.func) for node in ast.walk(tree_of(path)) if isinstance(node, ast.Call)}
