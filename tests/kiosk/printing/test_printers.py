# SPDX-License-Identifier: GPL-3.0-or-later
"""Which printer the settings give, and the ones that need no spooler."""

import stat
import sys
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest

from kiosk.config import Config
from kiosk.printing.cups import CupsPrinter
from kiosk.printing.printed import Printed
from kiosk.printing.printers import SHEET_FILE, FolderPrinter, NoPrinter, make_printer, make_sheet_printer
from kiosk.printing.windows import WindowsPrinter


def config(tmp_path: Path, printer: str = "", folder: Path | None = None) -> Config:
    return Config(tmp_path, "bekasi", "32.75.04.1003", "KMJ-01", receipts_folder=folder, printer=printer)


@dataclass
class PaperTray:
    """Stands for the printer outside."""

    answer: Printed
    pages: list[bytes] = field(default_factory=list)

    def print(self, pdf: bytes, title: str) -> Printed:  # noqa: ARG002
        self.pages.append(pdf)
        return self.answer


def test_without_settings_there_is_no_printer(tmp_path: Path) -> None:
    printer = make_printer(config(tmp_path))
    assert printer == NoPrinter()
    assert printer.print(b"%PDF", "BKS") == Printed("no-printer")


def test_a_name_gives_the_system_s_queue_and_a_folder_is_written_besides(tmp_path: Path) -> None:
    queue = WindowsPrinter("struk") if sys.platform == "win32" else CupsPrinter("struk")
    assert make_printer(config(tmp_path, "struk")) == queue
    assert make_printer(config(tmp_path, "struk", tmp_path)) == FolderPrinter(tmp_path, queue)
    assert make_printer(config(tmp_path, folder=tmp_path)) == FolderPrinter(tmp_path)


def test_sheets_come_out_where_there_is_a4_and_else_from_the_receipt_printer(tmp_path: Path) -> None:
    queue = WindowsPrinter if sys.platform == "win32" else CupsPrinter
    receipts_only = config(tmp_path, "struk")
    both = replace(receipts_only, sheet_printer="kantor")
    assert make_sheet_printer(receipts_only) == queue("struk")
    assert make_sheet_printer(both) == queue("kantor")
    assert make_printer(both) == queue("struk")
    assert make_sheet_printer(config(tmp_path)) == NoPrinter()
    assert make_sheet_printer(config(tmp_path, folder=tmp_path)) == FolderPrinter(tmp_path, None, SHEET_FILE)


def test_a_folder_holds_the_last_receipt_for_its_owner_only(tmp_path: Path) -> None:
    printer = FolderPrinter(tmp_path / "struk")
    assert printer.print(b"one", "BKS-1") == Printed("no-printer")
    assert printer.print(b"two", "BKS-2") == Printed("no-printer")
    [file] = (tmp_path / "struk").iterdir()
    assert file.name == "receipt.pdf"
    assert file.read_bytes() == b"two"
    if sys.platform != "win32":
        assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_a_folder_that_cannot_be_written_is_told_and_paper_still_comes(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_bytes(b"")
    assert FolderPrinter(blocked).print(b"%PDF", "BKS") == Printed("failed", "printer-failed")
    tray = PaperTray(Printed("printed"))
    assert FolderPrinter(blocked, tray).print(b"%PDF", "BKS") == Printed("printed")
    assert tray.pages == [b"%PDF"]


def test_with_a_printer_behind_the_folder_its_answer_counts(tmp_path: Path) -> None:
    tray = PaperTray(Printed("failed", "printer-paper"))
    assert FolderPrinter(tmp_path, tray).print(b"%PDF", "BKS") == Printed("failed", "printer-paper")


def test_without_the_spooler_s_tools_the_printer_counts_as_off(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert CupsPrinter("struk").print(b"%PDF", "BKS") == Printed("failed", "printer-off")


@pytest.mark.skipif(sys.platform == "win32", reason="looks at the answer where Windows is not")
def test_the_windows_way_fails_politely_elsewhere_and_leaves_no_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    monkeypatch.setenv("PATH", str(tmp_path))
    assert WindowsPrinter("struk").print(b"%PDF", "BKS") == Printed("failed", "printer-failed")
    assert list(tmp_path.iterdir()) == []
