# SPDX-License-Identifier: GPL-3.0-or-later
"""What a line of the log is given beside its words is written down, and nothing else is."""

import ast
from collections.abc import Iterator

from kiosk.log import ALLOWED_EXTRAS
from tests.architecture.sources import name_of, python_files, tree_of


def _extras() -> Iterator[tuple[str, str]]:
    """Each name given to a line of the kiosk's log, and where."""
    for path in python_files("kiosk", "ui", "sync"):
        for node in ast.walk(tree_of(path)):
            if isinstance(node, ast.keyword) and node.arg == "extra" and isinstance(node.value, ast.Dict):
                for key in node.value.keys:
                    assert isinstance(key, ast.Constant)
                    yield str(key.value), name_of(path)


def test_what_a_line_is_given_is_written_and_nothing_else() -> None:
    given = {name: place for name, place in _extras() if not place.startswith("sync/central/")}
    assert set(given) == set(ALLOWED_EXTRAS), given
