# SPDX-License-Identifier: GPL-3.0-or-later
"""Ten thousand worlds that break and heal: nothing lost, nothing doubled, nothing stuck; every planted bug caught."""

import logging
import multiprocessing
import os
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor

import pytest

from tests.sync.simulation.mutants import ALL
from tests.sync.simulation.world import BrokenPromiseError, World, broken_seeds

SEEDS = int(os.environ.get("ANJUNGAN_SEEDS", "10000"))
ENOUGH_FOR_A_MUTANT = 3000
CHUNK = 250


@pytest.fixture
def quiet() -> Iterator[None]:
    logging.disable(logging.CRITICAL)
    yield
    logging.disable(logging.NOTSET)


def test_every_world_keeps_its_promises() -> None:
    starts = range(0, SEEDS, CHUNK)
    with ProcessPoolExecutor(mp_context=multiprocessing.get_context("spawn")) as pool:
        stories = pool.map(broken_seeds, starts, [min(start + CHUNK, SEEDS) for start in starts])
        found = [line for lines in stories for line in lines]
    assert not found, "\n".join(found[:5])


@pytest.mark.usefixtures("quiet")
@pytest.mark.parametrize("mutant", ALL, ids=lambda mutant: mutant.__name__)
def test_a_planted_bug_is_caught(mutant: type[World]) -> None:
    assert any(_breaks(mutant, seed) for seed in range(ENOUGH_FOR_A_MUTANT))


def _breaks(mutant: type[World], seed: int) -> bool:
    try:
        mutant(seed).run()
    except BrokenPromiseError:
        return True
    return False


def test_the_same_seed_tells_the_same_story() -> None:
    first, second = World(7, told=[]), World(7, told=[])
    first.run()
    second.run()
    assert first.told == second.told
