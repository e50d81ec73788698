# SPDX-License-Identifier: GPL-3.0-or-later
"""A small pack with one of everything, free to be broken."""

from pathlib import Path

import pytest

from tests.resources.pack.small_pack import write_small_pack


@pytest.fixture
def small(tmp_path: Path) -> Path:
    """The folder of packs in which the city lies."""
    return write_small_pack(tmp_path / "packs")
