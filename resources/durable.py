# SPDX-License-Identifier: GPL-3.0-or-later
"""Files that stand whole on the disk or not at all, whenever the power goes. Both programs keep keys and marks so."""

import os
import sys
from pathlib import Path


def write_durably(path: Path, data: bytes) -> None:
    """A whole file or none, readable by this user only."""
    draft = path.with_name(path.name + ".part")
    with os.fdopen(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())
    draft.replace(path)
    sync_folder(path.parent)


def sync_folder(folder: Path) -> None:
    """Make renames in a folder durable, where folders can be synced (not on Windows, which does it itself)."""
    if sys.platform == "win32":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
