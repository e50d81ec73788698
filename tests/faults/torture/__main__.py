# SPDX-License-Identifier: GPL-3.0-or-later
"""python -m tests.faults.torture [--seeds 20] [--first 1] [--seconds 60] [--postgresql] [--plant NAME] [--keep FOLDER].

A table, a line a seed. Ends with 1 when a promise was broken; with a planted bug, when it was not caught. The same
seed makes the same throws, but processes race: a seed that broke is likely, not certain, to break again.
"""

import argparse
import shutil
import sys
import tempfile
import warnings
from collections import Counter
from pathlib import Path

from tests.faults.torture.oracle import Verdict
from tests.faults.torture.plants import PLANTS
from tests.faults.torture.postgresql import TorturedPostgres
from tests.faults.torture.world import TorturedWorld

COLUMNS = ("receipts", "early", "lost", "doubled", "foreign", "waiting", "no_case", "no_photo", "drained", "opened")


def main(arguments: list[str]) -> int:
    """Run the seeds that were asked for."""
    chosen = _parser().parse_args(arguments)
    _say(f"{'seed':>6} " + " ".join(f"{name:>8}" for name in COLUMNS) + "  befell")
    broken = []
    for seed in range(chosen.first, chosen.first + chosen.seeds):
        folder = Path(tempfile.mkdtemp(prefix=f"torture-{seed}-", dir=chosen.keep))
        verdict, befell = _one_seed(folder, seed, chosen)
        _say(f"{seed:>6} " + " ".join(f"{_told(verdict, name):>8}" for name in COLUMNS) + f"  {befell}")
        if not verdict.holds:
            if not chosen.plant or getattr(verdict, PLANTS[chosen.plant].shows):
                broken.append(seed)
            how = f"--first {seed} --seeds 1 --seconds {chosen.seconds:g}"
            more = (" --postgresql" if chosen.postgresql else "") + (f" --plant {chosen.plant}" if chosen.plant else "")
            _say(f"       BROKEN; again: python -m tests.faults.torture {how}{more}; remains: {folder}")
        elif not chosen.keep:
            shutil.rmtree(folder, ignore_errors=True)
    _say(f"{chosen.seeds} seeds, {len(broken)} broken" + (f" by {chosen.plant}" if chosen.plant else ""))
    return int(not broken if chosen.plant else bool(broken))


def _one_seed(folder: Path, seed: int, chosen: argparse.Namespace) -> tuple[Verdict, str]:
    postgres = TorturedPostgres(Path(tempfile.mkdtemp(prefix="torture-pg-"))) if chosen.postgresql else None
    try:
        world = TorturedWorld(folder, seed, postgres, chosen.plant)
        verdict = world.run(chosen.seconds)
    finally:
        if postgres is not None:
            postgres.close()
    return verdict, ", ".join(f"{count} {name}" for name, count in sorted(Counter(world.befell).items()))


def _told(verdict: Verdict, name: str) -> str:
    value = getattr(verdict, name)
    if value is None:
        return "never"
    return f"{value:.1f} s" if isinstance(value, float) else str(value)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m tests.faults.torture", description=__doc__)
    parser.add_argument("--seeds", type=int, default=20, help="how many")
    parser.add_argument("--first", type=int, default=1, help="the first of them")
    parser.add_argument("--seconds", type=float, default=60.0, help="of torture, each")
    parser.add_argument("--postgresql", action="store_true", help="the city's database, tortured too")
    parser.add_argument("--plant", choices=sorted(PLANTS), default="", help="a bug that must be caught")
    parser.add_argument("--keep", type=Path, help="folder where everything stays")
    return parser


def _say(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    warnings.simplefilter("ignore", DeprecationWarning)
    raise SystemExit(main(sys.argv[1:]))
