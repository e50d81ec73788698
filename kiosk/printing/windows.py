# SPDX-License-Identifier: GPL-3.0-or-later
"""Printing on Windows: through SumatraPDF where it is installed, else through the PDF program's "printto" verb.

Written after the documentation of both and not tried on a real machine yet. Windows reports neither paper nor power
through either way, so "printed" means here: handed over.
"""

import contextlib
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from kiosk.printing.printed import Printed

_VERB_SECONDS = 8.0
"""The verb returns at once and nobody says when the PDF program has read the file; so it is kept this long."""


@dataclass(frozen=True, slots=True)
class WindowsPrinter:
    """A printer by its Windows name."""

    name: str
    limit: float = 20.0

    def print(self, pdf: bytes, title: str) -> Printed:  # noqa: ARG002 - the file's name is the job's title there
        """Hand one page over from a file that only this user can read and that is gone afterwards."""
        with _private_file(pdf, self.limit) as file:
            sumatra = shutil.which("SumatraPDF")
            if sumatra is None:
                return self._by_verb(file)
            return self._by_sumatra(sumatra, file)

    def _by_sumatra(self, program: str, file: Path) -> Printed:
        try:
            done = subprocess.run(  # noqa: S603 - a fixed program; the printer's name comes from the technician
                (program, "-print-to", self.name, "-print-settings", "noscale", "-silent", str(file)),
                timeout=self.limit,
                check=False,
            )
        except subprocess.TimeoutExpired:
            return Printed("failed", "printer-off")
        except OSError:
            return Printed("failed", "printer-failed")
        return Printed("printed") if done.returncode == 0 else Printed("failed", "printer-failed")

    def _by_verb(self, file: Path) -> Printed:
        if sys.platform != "win32":
            return Printed("failed", "printer-failed")
        try:
            os.startfile(file, "printto", f'"{self.name}"')  # noqa: S606 - no shell: the registered PDF program
        except OSError:
            return Printed("failed", "printer-failed")
        time.sleep(_VERB_SECONDS)
        return Printed("printed")


@contextlib.contextmanager
def _private_file(pdf: bytes, limit: float) -> Iterator[Path]:
    """A file in a folder of its own; deleted once the printing program lets go of it."""
    folder = Path(tempfile.mkdtemp(prefix="struk-"))
    file = folder / "struk.pdf"
    try:
        file.write_bytes(pdf)
        yield file
    finally:
        until = time.monotonic() + limit
        while file.exists() and time.monotonic() < until:
            try:
                file.unlink()
            except OSError:  # still open in the printing program
                time.sleep(0.2)
        shutil.rmtree(folder, ignore_errors=True)
