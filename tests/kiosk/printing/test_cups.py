# SPDX-License-Identifier: GPL-3.0-or-later
"""Against a real CUPS: the page arrives, trouble is told in time, and the spool forgets the receipt."""

import subprocess
import time

import pytest

from kiosk.printing.cups import CupsPrinter
from kiosk.printing.printed import Printed
from kiosk.printing.strip import receipt_pdf
from resources.texts import Words
from tests.helpers.paper import QR_TEXT, read, sample_receipt, scanned
from tests.helpers.services import SHORT
from tests.kiosk.printing.conftest import Queue, Spooler, until
from tests.kiosk.printing.test_sheet import a4, page_texts

TOLD_WITHIN = 5.0


@pytest.fixture(scope="module")
def pdf() -> bytes:
    return receipt_pdf(sample_receipt(), Words("id"))


def told(printer: CupsPrinter, pdf: bytes) -> Printed:
    """Print, and see that the answer comes before the resident turns away."""
    began = time.monotonic()
    printed = printer.print(pdf, "BKS-7F3K-92QD")
    assert time.monotonic() - began < TOLD_WITHIN
    return printed


def jobs() -> str:
    """Every job the spooler still knows of."""
    return subprocess.run(["lpstat", "-W", "all", "-o"], check=True, capture_output=True, text=True).stdout


def test_the_page_arrives_whole_and_nothing_of_it_stays_behind(spooler: Spooler, roll: Queue, pdf: bytes) -> None:
    before = len(roll.pages())
    assert CupsPrinter(roll.name).print(pdf, "BKS-7F3K-92QD") == Printed("printed")
    [page] = roll.pages()[before:]
    assert scanned(page.read_bytes()) == [QR_TEXT]
    assert "Anak yang pulang mengaji jadi takut lewat." in read(page.read_bytes())
    until(lambda: spooler.left_over() == [], 5, f"an empty spool, not {spooler.left_over()}")
    assert jobs() == ""


def test_an_office_printer_prints_the_strip_unscaled_on_its_sheet(office: Queue, pdf: bytes) -> None:
    assert CupsPrinter(office.name).print(pdf, "BKS-7F3K-92QD") == Printed("printed")
    [page] = office.pages()
    assert scanned(page.read_bytes()) == [QR_TEXT]
    assert "PEMERINTAH" in read(page.read_bytes())
    assert "simpan baik-baik" in read(page.read_bytes())


def test_a_requirement_sheet_comes_out_on_a4_whole(office: Queue) -> None:
    before = len(office.pages())
    assert CupsPrinter(office.name).print(a4(SHORT), "KTP-HILANG") == Printed("printed")
    [page] = office.pages()[before:]
    text = " ".join(page_texts(page.read_bytes()))
    assert "Yang perlu dibawa" in text
    assert "Dicetak 23-11-2026" in text


def test_the_jobs_of_others_in_the_same_queue_are_left_alone(spooler: Spooler, office: Queue, pdf: bytes) -> None:
    letter = ["lp", "-U", "petugas", "-d", office.name, "-t", "surat"]
    subprocess.run(letter, input=pdf, check=True, capture_output=True)
    assert CupsPrinter(office.name).print(pdf, "BKS-7F3K-92QD") == Printed("printed")
    assert " petugas " in jobs()
    subprocess.run(["cancel", "-a", "-x", office.name], check=True)
    until(lambda: spooler.left_over() == [], 5, "an empty spool")


def test_a_stopped_queue_is_told_and_its_job_never_comes_out_later(spooler: Spooler, roll: Queue, pdf: bytes) -> None:
    before = len(roll.pages())
    subprocess.run(["cupsdisable", roll.name], check=True)
    assert told(CupsPrinter(roll.name), pdf) == Printed("failed", "printer-off")
    until(lambda: spooler.left_over() == [], 5, "an empty spool")
    subprocess.run(["cupsenable", roll.name], check=True)
    assert CupsPrinter(roll.name).print(pdf, "BKS-7F3K-92QD") == Printed("printed")
    assert len(roll.pages()) == before + 1


def test_an_empty_roll_is_told_and_the_next_roll_prints(spooler: Spooler, roll: Queue, pdf: bytes) -> None:
    roll.paper(0)
    assert told(CupsPrinter(roll.name), pdf) == Printed("failed", "printer-paper")
    until(lambda: spooler.left_over() == [], 5, "an empty spool")
    roll.paper(125)
    assert CupsPrinter(roll.name).print(pdf, "BKS-7F3K-92QD") == Printed("printed")
    assert scanned(roll.pages()[-1].read_bytes()) == [QR_TEXT]


def test_a_printer_that_lost_its_power_is_told(spooler: Spooler, pdf: bytes) -> None:
    lost = spooler.queue("lepas", "-f", "application/pdf")
    spooler.stop(spooler.started[-1])
    assert told(CupsPrinter(lost.name), pdf) == Printed("failed", "printer-off")
    until(lambda: spooler.left_over() == [], 5, "an empty spool")


@pytest.mark.usefixtures("spooler")
def test_a_queue_that_does_not_exist_is_told(pdf: bytes) -> None:
    assert told(CupsPrinter("tidak-ada"), pdf) == Printed("failed", "printer-off")


def test_a_spooler_that_does_not_run_is_told(spooler: Spooler, pdf: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CUPS_SERVER", f"{spooler.home}/nobody.sock")
    assert told(CupsPrinter("struk"), pdf) == Printed("failed", "printer-off")
