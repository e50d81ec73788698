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

__all__ = ["CupsPrinter", "FolderPrinter", "NoPrinter", "Printed", "Printer", "WindowsPrinter", "make_printer"]

RECEIPT_FILE = "receipt.pdf"


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
    """Writes receipt.pdf into a folder that a technician configured, then prints where there is a printer too."""

    folder: Path
    then: Printer | None = None

    def print(self, pdf: bytes, title: str) -> Printed:
        """Replace the last receipt.pdf; readable by this user only."""
        part = self.folder / f".{RECEIPT_FILE}.part"
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            part.unlink(missing_ok=True)
            with os.fdopen(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
                file.write(pdf)
            part.replace(self.folder / RECEIPT_FILE)
        except OSError:
            written = Printed("failed", "printer-failed")
        else:
            written = Printed("no-printer")  # a file is no paper: the resident is told to photograph the screen
        return self.then.print(pdf, title) if self.then else written


def make_printer(config: Config) -> Printer:
    """The printer that the settings ask for."""
    paper: Printer | None = None
    if config.printer:
        paper = WindowsPrinter(config.printer) if sys.platform == "win32" else CupsPrinter(config.printer)
    if config.receipts_folder is not None:
        return FolderPrinter(config.receipts_folder, paper)
    return paper or NoPrinter()
