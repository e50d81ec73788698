# SPDX-License-Identifier: GPL-3.0-or-later
"""Which fields of a pack residents read, so that another language can replace them. A leaf: it imports nothing."""

from typing import Annotated, Final

PROSE: Final = "prose"
Prose = Annotated[str, PROSE]
"""Indonesian in the files; another language has it through the pack's dictionary (`resources.pack.translate`)."""
