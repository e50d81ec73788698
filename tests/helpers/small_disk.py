# SPDX-License-Identifier: GPL-3.0-or-later
"""Real small file systems: one that is soon full, and one that the system makes read-only. They need root."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

MB = 1024 * 1024


def _mount(*words: str) -> None:
    if sys.platform != "linux" or os.geteuid() != 0:
        pytest.skip("mounting needs root on Linux")
    done = subprocess.run(["mount", *words], capture_output=True, text=True, check=False)
    if done.returncode != 0:
        pytest.skip(f"nothing can be mounted here: {done.stderr.strip()}")


@contextmanager
def memory_disk(folder: Path, size_mb: int) -> Iterator[Path]:
    """A disk of so many megabytes."""
    folder.mkdir()
    _mount("-t", "tmpfs", "-o", f"size={size_mb}m", "tmpfs", str(folder))
    try:
        yield folder
    finally:
        subprocess.run(["umount", "-l", str(folder)], check=True)


@contextmanager
def image_disk(folder: Path, image: Path, size_mb: int) -> Iterator[Path]:
    """An ext4 file system in a file, whose every byte can be looked at afterwards."""
    folder.mkdir()
    if shutil.which("mkfs.ext4") is None:
        pytest.skip("mkfs.ext4 is not installed")
    with image.open("wb") as file:
        file.truncate(size_mb * MB)
    subprocess.run(["mkfs.ext4", "-q", str(image)], check=True)
    _mount("-o", "loop", str(image), str(folder))
    try:
        yield folder
    finally:
        subprocess.run(["umount", str(folder)], check=True)


def make_read_only(folder: Path) -> None:
    """As the system does it of itself when the disk fails: at once, although files are open for writing."""
    _mount("-o", "remount,abort", str(folder))


def fill_up(folder: Path, leave: int = 0) -> Path:
    """Take all the room but so many bytes."""
    filler = folder / "filler"
    with filler.open("ab", buffering=0) as file:
        for size in (MB, 4096, 512):
            while shutil.disk_usage(folder).free > leave + size - 1:
                try:
                    if file.write(bytes(size)) < size:
                        break
                except OSError:
                    break
    return filler
