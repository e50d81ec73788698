# SPDX-License-Identifier: GPL-3.0-or-later
"""The shipped pack, and a copy of it that a test may break."""

import shutil
from pathlib import Path

import pytest

from resources import PACKS
from resources.pack.model import Pack
from resources.pack.read import read_pack

CITY = "bekasi"


@pytest.fixture(scope="session")
def pack() -> Pack:
    return read_pack(CITY)


@pytest.fixture
def packs(tmp_path: Path) -> Path:
    """A folder with a city and nasional beside it, free to be broken."""
    return Path(shutil.copytree(PACKS, tmp_path / "packs"))
