# SPDX-License-Identifier: GPL-3.0-or-later
"""The city's knowledge, and the one way to read it. Lowest layer: imports nothing of ours."""

from pathlib import Path

ROOT = Path(__file__).parent
PACKS = ROOT / "packs"
