# SPDX-License-Identifier: GPL-3.0-or-later
"""A stick as shops sell it: a real FAT32 in a file, which a program outside of the kernel mounts. Linux, root."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from time import monotonic

import pytest

NEEDED = ("fusefat", "mkfs.vfat", "fsck.vfat")
MB = 1024 * 1024
LEAST_MB = 34
"""A smaller one would have too few clusters to be FAT32."""
_PATIENCE = 20.0


class MountError(Exception):
    """The stick cannot be mounted, and what its driver says of that."""


class FatStick:
    """Plugged in until it is pulled; its folder is where it is mounted."""

    def __init__(self, folder: Path, image: Path) -> None:
        self.folder = folder
        self._image = image
        self._said = image.with_suffix(".said")
        self._driver: subprocess.Popen[bytes] | None = None

    def plug_in(self) -> None:
        """Mount it. Raises MountError."""
        self.forget()
        command = ("fusefat", "-f", "-s", "-o", "rw+,hard_remove", str(self._image), str(self.folder))
        with self._said.open("wb") as said:
            self._driver = subprocess.Popen(command, stdout=said, stderr=said)
        end = monotonic() + _PATIENCE
        while not os.path.ismount(self.folder):
            if self._driver.poll() is not None or monotonic() > end:
                raise MountError(f"{self._driver.poll()}: {self._said.read_text(errors='replace')}")

    def eject(self) -> None:
        """As somebody does who waits until it may be pulled."""
        subprocess.run(["umount", str(self.folder)], check=True)
        if self._driver is not None:
            self._driver.wait(_PATIENCE)

    def pull(self) -> None:
        """Out, whatever is being written: from now on every use of it fails."""
        if self._driver is not None:
            self._driver.kill()
            self._driver.wait()

    def fill(self) -> Path:
        """Something of somebody else's takes all the room there is."""
        filler = self.folder / "FILM.MP4"
        with filler.open("wb", buffering=0) as file, suppress(OSError):
            while file.write(bytes(MB)):
                pass
        return filler

    def check(self) -> str:
        """What a repair of the file system has to say of it; empty when it is sound. Not while it is plugged in."""
        done = subprocess.run(["fsck.vfat", "-n", str(self._image)], capture_output=True, text=True, check=False)
        return done.stdout if done.returncode else ""

    def repair(self) -> None:
        """As a computer offers it when the stick is plugged in again."""
        subprocess.run(["fsck.vfat", "-a", "-w", str(self._image)], capture_output=True, check=False)

    def forget(self) -> None:
        """What a pulled stick leaves behind: a folder that answers nothing, until the system lets go of it."""
        end = monotonic() + _PATIENCE
        while f" {self.folder} " in Path("/proc/self/mounts").read_text("utf-8"):
            if monotonic() > end:
                raise MountError("the stick that was pulled is still mounted")
            subprocess.run(["umount", "-l", str(self.folder)], check=False, capture_output=True)


@contextmanager
def fat_stick(folder: Path, size_mb: int = LEAST_MB) -> Iterator[FatStick]:
    """An empty one, plugged in."""
    if sys.platform != "linux" or os.geteuid() != 0 or any(shutil.which(name) is None for name in NEEDED):
        pytest.skip(f"needs root on Linux, {', '.join(NEEDED)}")
    folder.mkdir()
    image = folder.with_suffix(".fat32")
    with image.open("wb") as file:
        file.truncate(size_mb * MB)
    subprocess.run(["mkfs.vfat", "-F", "32", "-s", "1", "-n", "KELURAHAN", str(image)], check=True, capture_output=True)
    stick = FatStick(folder, image)
    try:
        try:
            stick.plug_in()
        except MountError as error:
            pytest.skip(f"no file system outside of the kernel can be mounted here: {error}")
        yield stick
    finally:
        stick.pull()
        stick.forget()
