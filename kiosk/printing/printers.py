# SPDX-License-Identifier: GPL-3.0-or-later
"""Ways onto paper. A printer that fails is an answer, never an exception; no copy of the receipt stays behind."""

import os
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from kiosk.config import Config
from kiosk.printing.cups import CupsPrinter
from kiosk.printing.printed import Printed
from kiosk.printing.windows import WindowsPrinter

__all__ = [
    "CupsPrinter",
    "FolderPrinter",
    "NoPrinter",
    "Printed",
    "Printer",
    "WindowsPrinter",
    "make_printer",
    "make_sheet_printer",
]

RECEIPT_FILE = "receipt.pdf"
SHEET_FILE = "sheet.pdf"


class Printer(Protocol):
    """Puts one PDF page on paper; blocks until it is there, or until it is known that it will not be."""

    def print(self, pdf: bytes, title: str) -> Printed:
        """Print once. The title names the job in the system's queue and must not be personal."""
        ...


@dataclass(frozen=True, slots=True)
class NoPrinter:
    """No printer is set up: the screen shows the QR code and the number to photograph."""

    def print(self, pdf: bytes, title: str) -> Printed:  # noqa: ARG002 - the shape every printer has
        """Say so."""
        return Printed("no-printer")


@dataclass(frozen=True, slots=True)
class FolderPrinter:
    """Writes one file into a folder that a technician configured, then prints where there is a printer too."""

    folder: Path
    then: Printer | None = None
    file: str = RECEIPT_FILE

    def print(self, pdf: bytes, title: str) -> Printed:
        """Replace the last file; readable by this user only."""
        part = self.folder / f".{self.file}.part"
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            part.unlink(missing_ok=True)
            with os.fdopen(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
                file.write(pdf)
            part.replace(self.folder / self.file)
        except OSError:
            written = Printed("failed", "printer-failed")
        else:
            written = Printed("no-printer")  # a file is no paper: the resident is told to photograph the screen
        return self.then.print(pdf, title) if self.then else written


def make_printer(config: Config) -> Printer:
    """The receipt printer that the settings ask for."""
    return _printer(config.printer, config.receipts_folder, RECEIPT_FILE)


def make_sheet_printer(config: Config) -> Printer:
    """Where requirement sheets come out: the A4 printer if there is one, else the receipt printer."""
    return _printer(config.sheet_printer or config.printer, config.receipts_folder, SHEET_FILE)


def _printer(queue: str, folder: Path | None, file: str) -> Printer:
    paper: Printer | None = None
    if queue:
        paper = WindowsPrinter(queue) if sys.platform == "win32" else CupsPrinter(queue)
    if folder is not None:
        return FolderPrinter(folder, paper, file)
    return paper or NoPrinter()
