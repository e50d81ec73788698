# SPDX-License-Identifier: GPL-3.0-or-later
"""Tells the story of one seed: python -m tests.sync.simulation SEED [MUTANT]."""

import logging
import sys

from tests.sync.simulation.mutants import ALL
from tests.sync.simulation.world import World, retell

logging.disable(logging.CRITICAL)
named = {mutant.__name__: mutant for mutant in ALL}
sys.stdout.write(retell(int(sys.argv[1]), named[sys.argv[2]] if len(sys.argv) > 2 else World) + "\n")
