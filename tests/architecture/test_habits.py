# SPDX-License-Identifier: GPL-3.0-or-later
"""Habits of the tests: wait for a condition, use the real part, and never switch a test off."""

import ast
from pathlib import Path

from tests.architecture.sources import calls_in, name_of, python_files, tree_of

SLEEPS = ("time.sleep", "sleep", "qtbot.wait", "QTest.qWait", "QTest.qSleep", "asyncio.sleep")
DOUBLES = ("Mock", "MagicMock", "AsyncMock", "mock.patch", "patch", "create_autospec")
SWITCHES = ("pytest.mark.skip", "pytest.mark.xfail", "pytest.mark.flaky", "pytest.xfail")
EXPECTING = ("assert", "raises", "wait_signal", "wait_until", "wait_for", "taps.reads", "check_", "expect")
POLLS = {
    "tests/helpers/taps.py": "lets Qt work until a condition holds",
    "tests/ui/test_hurry.py": "somebody hurried waits for nothing, and that is what it is about",
}


def _users(names: tuple[str, ...]) -> set[str]:
    return {name_of(path) for path in python_files("tests") if calls_in(path) & set(names)}


def test_no_test_waits_by_sleeping() -> None:
    assert _users(SLEEPS) - set(POLLS) == set()


def test_no_part_of_ours_is_mocked() -> None:
    assert _users(DOUBLES) == set()


def test_no_test_is_switched_off() -> None:
    """skipif with a reason that is a fact of the machine is another thing."""
    switched = set()
    for path in python_files("tests"):
        for node in ast.walk(tree_of(path)):
            if isinstance(node, ast.Attribute) and ast.unparse(node) in SWITCHES:
                switched.add(name_of(path))
    assert switched == set()


def test_every_test_can_fail() -> None:
    """A test function asserts, expects a failure, or waits for something that may not come."""
    hollow = []
    for path in python_files("tests"):
        if path.name.startswith("test_"):
            hollow += [f"{name_of(path)}:{name}" for name in _hollow(path)]
    assert hollow == []


def _hollow(path: Path) -> list[str]:
    names = []
    for node in tree_of(path).body:
        if isinstance(node, ast.FunctionDef) and node.name.startswith("test_"):
            text = ast.unparse(node)
            if not any(word in text for word in EXPECTING):
                names.append(node.name)
    return names
