# SPDX-License-Identifier: GPL-3.0-or-later
"""How much is done: whole numbers by `python -m tests.faults`, a share of them with every change of the program."""

import os

import pytest

WHOLE = bool(os.environ.get("ANJUNGAN_FAULTS"))
"""Whether the whole numbers are asked for; read once, so it must stand before the tests are loaded."""
only_whole = pytest.mark.skipif(not WHOLE, reason="only in the whole set, python -m tests.faults")
