# SPDX-License-Identifier: GPL-3.0-or-later
"""Everything at once: kiosk, city and the way between are killed, stopped and lied to for a while, then left to heal.

`python -m tests.faults.torture` prints what happened, and how to do it again.
"""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.faults.share import WHOLE, only_whole
from tests.faults.torture.plants import PLANTS

ROOT = Path(__file__).parents[2]
SHARE = ("--seeds", "20", "--seconds", "60") if WHOLE else ("--seeds", "1", "--seconds", "8")

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(sys.platform == "win32", reason="forks, and stops processes by signals"),
]


def check_torture(*arguments: str) -> None:
    command = [sys.executable, "-m", "tests.faults.torture", *arguments]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.fault(1, 2, 12, 14, 15, 16, 17, 18, 19, 20, 21, 23, 29, 34)
def test_whatever_befalls_them_each_receipt_is_at_the_city_once_within_seconds_of_healing() -> None:
    check_torture(*SHARE)


@only_whole
@pytest.mark.fault(12, 23, 24)
def test_with_a_postgresql_that_is_tortured_too() -> None:
    check_torture("--seeds", "5", "--seconds", "60", "--postgresql")


@only_whole
@pytest.mark.fault(19, 34)
@pytest.mark.parametrize("plant", sorted(PLANTS))
def test_a_planted_bug_is_caught_within_a_few_seeds(plant: str) -> None:
    check_torture("--seeds", "4", "--seconds", "40", "--plant", plant)
