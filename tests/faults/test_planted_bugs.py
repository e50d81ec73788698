# SPDX-License-Identifier: GPL-3.0-or-later
"""The thirteen bugs of SYNC 5.4, each planted and caught somewhere. A harness that misses one is worth nothing."""

import ast
from pathlib import Path

import pytest

from tests.faults.torture.plants import PLANTS
from tests.sync.simulation import mutants

TESTS = Path(__file__).parents[1]

PLANTED = {
    "trust any 200": ("simulation: TrustsAny200", "torture: trust-any-200"),
    "new key per retry": ("simulation: NewKeyPerRetry",),
    "check, then insert": ("simulation: ChecksThenInserts",),
    "acknowledgement stored before the answer is verified": (
        "simulation: StoresBeforeVerifying",
        "torture: settle-before-verify",
    ),
    "deleted when received": ("simulation: DeletesAtReceived",),
    "synchronous = NORMAL": (
        "simulation: SynchronousNormal",
        "faults/test_power_cuts.py: test_commits_that_are_not_synced_are_caught",
    ),
    "cursor by a bigserial": ("simulation: BigserialCursor",),
    "a budget of five retries": ("simulation: RetryBudget",),
    "a courier without a supervisor": ("simulation: NoSupervisor", "torture: no-supervisor"),
    "401 counted as done": ("simulation: RefusalIsDone",),
    "cursor durable before its news": ("simulation: CursorAheadOfData",),
    "sealed again for a retry": ("simulation: ResealsOnRetry",),
    "a parcel whose rename was not synced": (
        "faults/test_stick.py: test_a_parcel_whose_name_was_not_synced_is_caught",
    ),
}
"""Bug, and who catches it: a mutant of the simulation, a plant of the torture, or a test of its own."""


def _is_there(catcher: str) -> bool:
    place, name = catcher.split(": ")
    if place == "simulation":
        return name in {mutant.__name__ for mutant in mutants.ALL}
    if place == "torture":
        return name in PLANTS
    tree = ast.parse((TESTS / place).read_text("utf-8"))
    return name in {node.name for node in tree.body if isinstance(node, ast.FunctionDef)}


def test_there_are_thirteen() -> None:
    assert len(PLANTED) == 13


@pytest.mark.parametrize("bug", PLANTED)
def test_somebody_catches_it(bug: str) -> None:
    assert PLANTED[bug]
    assert [catcher for catcher in PLANTED[bug] if not _is_there(catcher)] == []


def test_nothing_is_planted_in_vain() -> None:
    named = {catcher.partition(": ")[2] for catchers in PLANTED.values() for catcher in catchers}
    more = {
        "NeverCompares", "ForgetsWhatIsStrange", "TrustsItsOwnOffset", "SettlesWhatIsOnItsWay", "NeverDoubts",
        "GivesUpWhatIsAside",
    }  # fmt: skip
    """Of ours, beside the thirteen."""
    assert {mutant.__name__ for mutant in mutants.ALL} | set(PLANTS) <= named | more
