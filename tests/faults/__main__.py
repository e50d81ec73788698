# SPDX-License-Identifier: GPL-3.0-or-later
"""python -m tests.faults [ROW ...] [--quick]: every fault of the matrix, and a table of what came of it.

Whole numbers: 100 power cuts, 200 kills, 20 torture seeds of a minute. --quick: the share that every change runs.
Ends with 1 when a promise was broken.
"""

import argparse
import os
import re
import sys
import time
from collections import defaultdict
from dataclasses import dataclass, field

import pytest

from tests.faults.matrix import ROWS, TESTS, marked

_LONGEST = 2 * 60 * 60
"""Seconds of the longest test of the whole set, with room."""
_WIDTHS = (62, 54)


@dataclass
class Shown:
    """What the tests of one row said."""

    seconds: float = 0.0
    passed: list[str] = field(default_factory=list)
    failed: list[str] = field(default_factory=list)
    skipped: dict[str, str] = field(default_factory=dict)
    """Name and reason."""


class Table:
    """A pytest plugin that sorts reports by row."""

    def __init__(self, wanted: frozenset[int]) -> None:
        self.rows: dict[int, Shown] = defaultdict(Shown)
        self._wanted = wanted
        self._of: dict[str, frozenset[int]] = {}

    def pytest_collection_modifyitems(self, config: pytest.Config, items: list[pytest.Item]) -> None:
        """Keep the tests of the rows that are asked for."""
        self._of = {
            item.nodeid: frozenset(row for mark in item.iter_markers("fault") for row in mark.args) for item in items
        }
        kept = [item for item in items if self._of[item.nodeid] & self._wanted]
        config.hook.pytest_deselected(items=[item for item in items if item not in kept])
        items[:] = kept

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """One phase of one test."""
        for row in self._of.get(report.nodeid, frozenset()) & self._wanted:
            shown = self.rows[row]
            shown.seconds += report.duration
            if report.failed:
                shown.failed.append(report.nodeid)
            elif report.skipped:
                shown.skipped[report.nodeid] = report.longrepr[2] if isinstance(report.longrepr, tuple) else ""
            elif report.when == "call":
                shown.passed.append(report.nodeid)


def main(arguments: list[str]) -> int:
    """Run and print."""
    parser = argparse.ArgumentParser(prog="python -m tests.faults", description=__doc__)
    parser.add_argument("rows", nargs="*", type=int, choices=[[], *ROWS], help="these rows alone")
    parser.add_argument("--quick", action="store_true", help="a share of the kills, cuts and seeds")
    chosen = parser.parse_args(arguments)
    if not chosen.quick:
        os.environ["ANJUNGAN_FAULTS"] = "1"
    wanted = frozenset(chosen.rows or ROWS)
    table = Table(wanted)
    files = sorted({str(mark.file) for mark in marked() if wanted & set(mark.rows)})
    began = time.monotonic()
    # one test is twenty minutes of torture: what hangs is told from what works by whoever reads the table
    patience = [] if chosen.quick else ["-o", f"faulthandler_timeout={_LONGEST}"]
    code = pytest.main(["-q", "--no-header", "-p", "no:cacheprovider", *patience, *files], plugins=[table])
    _print(table, sorted(wanted), time.monotonic() - began)
    return int(code)


def _print(table: Table, wanted: list[int], seconds: float) -> None:
    fault, must = _WIDTHS
    print(f"\n{'row':>3}  {'fault':{fault}}  {'what must hold':{must}}  {'seconds':>7}  result")
    for number in wanted:
        row, shown = ROWS[number], table.rows[number]
        said = _result(shown)
        print(f"{number:>3}  {row.fault:{fault}.{fault}}  {row.must:{must}.{must}}  {shown.seconds:>7.1f}  {said}")
        for name, count in _names(shown.passed).items():
            print(f"     {name}" + (f" ({count} ways)" if count > 1 else ""))
        for name in dict.fromkeys(shown.failed):
            print(f"     BROKEN: {name}")
        for name, reason in shown.skipped.items():
            print(f"     not shown: {_named(name)}: {reason.removeprefix('Skipped: ')}")
    held = [number for number in wanted if _result(table.rows[number]).startswith("holds")]
    broken = [number for number in wanted if table.rows[number].failed]
    others = [number for number in wanted if number not in held and number not in broken]
    print(f"\n{len(held)} rows hold, {len(broken)} broken, {len(others)} not shown; {seconds:.0f} seconds")


def _result(shown: Shown) -> str:
    if shown.failed:
        return "BROKEN"
    if not shown.passed:
        return "not shown" if shown.skipped else "not run"
    return "holds" + (", in part not shown" if shown.skipped else "")


def _names(nodes: list[str]) -> dict[str, int]:
    counted: dict[str, int] = {}
    for node in nodes:
        counted[_named(node)] = counted.get(_named(node), 0) + 1
    return counted


def _named(node: str) -> str:
    return re.sub(r"\[.*\]$", "", node).removeprefix(f"{TESTS.name}/")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
