# SPDX-License-Identifier: GPL-3.0-or-later
"""Budgets that warn the eye. They never ask to split what belongs together: such a thing gets a line and its reason."""

import ast
from pathlib import Path

import pytest

from tests.architecture.sources import ROOT, name_of, python_files, qml_files, tree_of

MODULE, CLASS, FUNCTION, QML, TESTS = 400, 200, 40, 200, 500
BRIDGE = 260  # each value QML reads takes a getter and a property beside the work itself
LICENCE = "SPDX-License-Identifier: GPL-3.0-or-later"

REASONED = {
    "dev.py": "the front door is one file that needs nothing beside it",
    "kiosk/app.py:open_kiosk": "everything is wired here, once, by hand",
    "ui/bridge/submission.py": "the same as its one class",
    "ui/bridge/submission.py:Submission": "the one object a flow talks to; each value QML reads takes a getter",
    "ui/bridge/follow.py:Follow": "the same for looking a report up",
    "ui/bridge/staff.py": "the one object the staff pages talk to",
    "ui/bridge/staff.py:Staff": "the same for the staff room",
    "ui/bridge/staff_gate.py:StaffGate": "the same for its door",
    "ui/qml/Kiosk/Screens/staff/StaffFlow.qml": "one journey, its pages in order",
    "ui/qml/Kiosk/Components/Frame.qml": "the skeleton of every page: standing, lying, seated, for either hand",
    "ui/qml/Kiosk/Components/ReceiptPaper.qml": "the one layout of the receipt",
    "ui/qml/Kiosk/Screens/complaint/DonePage.qml": "the receipt and what to do with it, in every state of sending",
    "ui/qml/Kiosk/Screens/complaint/ComplaintFlow.qml": "one journey, its pages in order",
    "ui/qml/Kiosk/Main.qml": "every door of the window, and where each leads",
    "ui/qml/Kiosk/Texts/Texts.qml": "written by a program from the list of words",
}


def _lines(path: Path) -> int:
    return len(path.read_text("utf-8").splitlines())


def _is_reasoned(name: str) -> bool:
    return name in REASONED or "/migrations/versions/" in name  # a migration is a list of tables


def _is_bridge(path: Path) -> bool:
    return path.parent.name == "bridge"


def test_files_stay_small() -> None:
    budgets = [
        *((path, MODULE) for path in [*python_files(), ROOT / "dev.py"]),
        *((path, TESTS) for path in python_files("tests")),
        *((path, QML) for path in qml_files()),
    ]
    long = {name_of(path): _lines(path) for path, budget in budgets if _lines(path) > budget}
    assert {name: lines for name, lines in long.items() if not _is_reasoned(name)} == {}


def test_classes_and_functions_stay_small() -> None:
    long = {}
    for path in python_files():
        for node in ast.walk(tree_of(path)):
            if isinstance(node, ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef):
                size = (node.end_lineno or node.lineno) - node.lineno + 1
                name = f"{name_of(path)}:{node.name}"
                budget = FUNCTION if not isinstance(node, ast.ClassDef) else BRIDGE if _is_bridge(path) else CLASS
                if size > budget and not _is_reasoned(name):
                    long[name] = size
    assert long == {}


@pytest.mark.parametrize("name", sorted(REASONED))
def test_no_reason_outlives_what_it_excuses(name: str) -> None:
    path, _, inside = name.partition(":")
    assert (ROOT / path).exists()
    if inside:
        assert inside in {getattr(node, "name", "") for node in ast.walk(tree_of(ROOT / path))}


def test_every_module_says_what_it_is_for_and_under_which_licence() -> None:
    files = [path for path in [*python_files(), *python_files("tests"), ROOT / "dev.py"] if path.read_text().strip()]
    silent = [name_of(path) for path in files if LICENCE not in path.read_text("utf-8")[:200]]
    silent += [name_of(path) for path in files if tree_of(path).body and not ast.get_docstring(tree_of(path))]
    silent += [name_of(path) for path in qml_files() if LICENCE not in path.read_text("utf-8")[:200]]
    assert silent == []
