# SPDX-License-Identifier: GPL-3.0-or-later
"""Four lanes: whoever wants a thread uses one of them. And foreign failures are caught where they can be named."""

import ast

from tests.architecture.sources import calls_in, name_of, python_files, tree_of

OWNERS = {
    "kiosk/desk.py": "the desk lane",
    "ui/tasks.py": "the errand lane",
    "sync/agent.py": "the courier lane",
}
CATCHERS = {
    "kiosk/__main__.py": "the program's last word",
    "kiosk/actions/self_check.py": "says of each part whether it works",
    "ui/tasks.py": "what comes back from another lane",
    "sync/agent.py": "the courier must not die",
}
MAKERS = ("Thread", "Timer", "Process", "Pool", "Executor")


def test_only_the_lanes_make_threads() -> None:
    makers = {
        name_of(path)
        for path in python_files()
        if any(call.endswith(MAKERS) and not call.startswith("Q") for call in calls_in(path))
    }
    assert {name for name in makers if not name.startswith("sync/central/")} == set(OWNERS)


def test_everything_is_caught_only_where_a_lane_ends() -> None:
    caught = set()
    for path in python_files():
        for node in ast.walk(tree_of(path)):
            if isinstance(node, ast.ExceptHandler) and (
                node.type is None or ast.unparse(node.type) in ("Exception", "BaseException")
            ):
                caught.add(name_of(path))
    assert {name for name in caught - set(CATCHERS) if not name.startswith("sync/central/")} == set()
