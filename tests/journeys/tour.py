# SPDX-License-Identifier: GPL-3.0-or-later
"""The guided tour (python dev.py demo DIR): one complaint from the story to the answer, in the real program.

A real server on this machine, a real kiosk, real taps on its real screens. The network is off while she files
and comes back later. Leaves in DIR: receipt.pdf, screens/*.png, summary.json.
"""

import argparse
import json
import re
import shutil
import sys
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass, field, replace
from pathlib import Path
from threading import Event
from time import monotonic
from typing import Any

from httpx import Client
from PySide6.QtCore import QEventLoop, QTimer

from kiosk.app import Kiosk, open_kiosk
from kiosk.domain.progress import Progress
from kiosk.domain.submission import Filed
from resources.pack.read import read_pack
from tests.helpers import enrolled_kiosk
from tests.helpers.running_central import RunningCentral, running_central
from tests.helpers.staff_browser import PASSWORD, Staff
from tests.helpers.taps import Taps, find_window
from ui import app
from ui.bridge.bridge import Bridge

STORY = "Lampu jalan di depan Musala Nurul Iman padam sejak dua minggu. Anak yang pulang mengaji jadi takut lewat."
LANDMARK = "Depan Musala Nurul Iman"
NAME, PHONE = "Siti Aminah", "081234567890"
ANSWER = (
    "Terima kasih, laporan Anda benar. Lampu di depan Musala Nurul Iman sudah kami ganti. "
    "Bila padam lagi, sampaikan nomor laporan ini."
)
TOPIC = "LAMPU"
WITHIN = 40.0


@dataclass
class Tour:
    """Everything the tour has at hand."""

    folder: Path
    server: RunningCentral
    kiosk: Kiosk
    taps: Taps
    filed: list[Future[Filed]]
    looked_up: list[Future[Progress]]
    end_visit: Callable[[], None]
    """Does what the idle warning does when nobody answers it."""
    shots: int = 0
    prefix: str = ""
    states: list[dict[str, str]] = field(default_factory=list)

    def see(self, page: str) -> None:
        """Wait for a page and keep a picture of it."""
        self.taps.wait_for(page)
        self.shots += 1
        self.taps.shot(self.folder / "screens" / f"{self.shots:02d}-{self.prefix}{page}.png")

    def note(self, state: str) -> None:
        """Write a state down with its time."""
        self.states.append({"state": state, "at": self.kiosk.clock.local(self.kiosk.clock.now()).isoformat()})

    def until(self, condition: Callable[[], bool], what: str) -> None:
        """Let the program go on until the condition holds."""
        end = monotonic() + WITHIN
        while not condition():
            if monotonic() > end:
                raise TimeoutError(f"{what}: {self.kiosk.link()}")
            loop = QEventLoop()
            QTimer.singleShot(50, loop.quit)
            loop.exec()


def main(argv: list[str] | None = None) -> int:
    """Run the tour into the folder that was asked for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    folder = parser.parse_args(argv).folder.resolve()
    began = monotonic()
    summary = run(folder)
    print(f"{summary['ticket']}  {summary['tracking_url']}\n{folder}  ({monotonic() - began:.0f} s)")
    return 0


def run(folder: Path) -> dict[str, object]:
    """The whole story; returns what summary.json holds."""
    for old in ("kiosk", "city", "screens"):
        shutil.rmtree(folder / old, ignore_errors=True)
    (folder / "screens").mkdir(parents=True)
    data = folder / "kiosk"
    with running_central(folder / "city") as server:
        enrolled_kiosk.enrol(server, data)
        (data / "anjungan.toml").write_text(f"receipts_folder = {json.dumps(str(folder))}\n", "utf-8")
        server.add_account("verifikator", "verifikator", password=PASSWORD)
        server.add_account("dinas", "opd", _agency(server), password=PASSWORD)
        server.stop()
        app.prepare()
        opened = open_kiosk(data)
        filed: list[Future[Filed]] = []
        looked_up: list[Future[Progress]] = []
        kiosk = replace(opened, file=_kept(opened.file, filed), follow=_kept(opened.follow, looked_up))
        bridge = Bridge(kiosk)
        engine = app.load(bridge)
        try:
            taps = Taps(find_window(engine.rootObjects()))
            summary = _story(Tour(folder, server, kiosk, taps, filed, looked_up, bridge.turn.end))
        finally:
            bridge.close()
            del engine
            kiosk.close()
    (folder / "summary.json").write_text(json.dumps(summary, indent=2, ensure_ascii=False), "utf-8")
    return summary


def _kept(ask: Callable[..., Future[Any]], answers: list[Future[Any]]) -> Callable[..., Future[Any]]:
    """The same callable; the tour keeps what it gave, to know which number she was given."""

    def asking(*question: object) -> Future[Any]:
        answers.append(ask(*question))
        return answers[-1]

    return asking


def _agency(server: RunningCentral) -> str:
    return read_pack(server.pack).topics[TOPIC].agencies[0]


def _story(tour: Tour) -> dict[str, object]:
    _file(tour)
    filed = tour.filed[-1].result()
    receipt = filed.receipt
    tour.note("disimpan di anjungan")
    tour.server.start()
    tour.until(lambda: tour.kiosk.link().waiting == 0 and tour.kiosk.link().online is True, "upload")
    tour.note("diterima kota")
    tour.taps.tap("finish")
    tour.taps.wait_for("idlePage")
    _answer(tour, receipt.ticket, receipt.access_code)
    _follow(tour, receipt.ticket, receipt.access_code)
    _other_faces(tour)
    return {
        "ticket": receipt.ticket,
        "tracking_url": receipt.qr.partition("#")[0],
        "record_id": filed.record_id,
        "kiosk_data": str(tour.kiosk.config.data),
        "receipt": str(tour.folder / "receipt.pdf"),
        "states": tour.states,
    }


def _file(tour: Tour) -> None:
    """She tells her story; the network is off."""
    taps = tour.taps
    tour.see("idlePage")
    taps.tap("idleStart")
    tour.see("homePage")
    taps.tap("homeComplaint")
    _to_check(tour)
    taps.tap("consent")
    tour.see("checkPage")
    taps.tap("send")
    taps.wait_for("donePage")
    tour.until((tour.folder / "receipt.pdf").exists, "receipt.pdf")
    tour.see("donePage")


def _to_check(tour: Tour) -> None:
    taps = tour.taps
    taps.wait_for("storyPage")
    taps.type_text("storyField", STORY)
    tour.see("storyPage")
    taps.tap("next")
    taps.wait_for("topicPage")
    taps.tap(f"topic_{TOPIC}")
    tour.see("topicPage")
    taps.tap("next")
    taps.wait_for("placePage")
    area = tour.kiosk.area
    taps.tap("kecamatanSelect")
    taps.tap(f"select_{area.parent}")
    taps.tap("kelurahanSelect")
    taps.tap(f"select_{area.code}")
    for _ in range(5):
        taps.tap("rwPlus")
    for _ in range(3):
        taps.tap("rtPlus")
    taps.type_text("landmarkField", LANDMARK)
    tour.see("placePage")
    taps.tap("next")
    taps.wait_for("choicePage")
    taps.tap("identity_rahasia")
    tour.see("choicePage")
    taps.tap("next")
    taps.wait_for("fieldsPage")
    taps.type_text("nameField", NAME)
    taps.type_text("phoneField", PHONE)
    tour.see("fieldsPage")
    taps.tap("next")
    tour.see("checkPage")


def _answer(tour: Tour, ticket: str, access_code: str) -> None:
    """The city verifies and routes; the agency works and answers; at its counter the resident says that it is done."""
    with Client(base_url=tour.server.url, follow_redirects=True) as browser:
        verifier = Staff(browser)
        verifier.sign_in("verifikator")
        case = case_number(verifier, ticket)
        verifier.step(case, "terverifikasi")
        tour.note("terverifikasi")
        verifier.step(case, "didisposisikan", agency=_agency(tour.server))
        tour.note("didisposisikan")
    with Client(base_url=tour.server.url, follow_redirects=True) as browser:
        agency = Staff(browser)
        agency.sign_in("dinas")
        agency.step(case, "diproses")
        tour.note("diproses")
        with Client(base_url=tour.server.url, follow_redirects=True) as other:
            superior = Staff(other)
            superior.sign_in("verifikator")
            agency.answer(case, ANSWER, superior)
        tour.note("ditanggapi")
        agency.step(case, "selesai", access_code=access_code)
        tour.note("selesai")


def case_number(staff: Staff, ticket: str) -> int:
    """The case of a ticket, as the work list shows it once the submission was opened."""
    until = monotonic() + WITHIN
    while monotonic() < until:
        page = staff.client.get("/kerja", params={"nomor": ticket}).text
        found = re.search(r'href="/kerja/kasus/(\d+)"', page)
        if found is not None:
            return int(found[1])
        Event().wait(0.1)
    raise LookupError(f"{ticket} is not on the work list")


def _follow(tour: Tour, ticket: str, access_code: str) -> None:
    """She comes back and looks: the answer is at the counter where she asked."""
    taps = tour.taps
    answered_at = tour.kiosk.clock.now()
    taps.tap("idleStart")
    taps.tap("homeFollow")
    taps.wait_for("ticketPage")
    taps.type_text("ticketField", ticket)
    taps.type_text("accessField", access_code)
    tour.see("ticketPage")
    tour.until(lambda: (tour.kiosk.link().last_answer or answered_at) > answered_at, "news")
    taps.tap("lookUp")
    taps.wait_for("progressPage")
    tour.note("jawaban terlihat di anjungan")
    if tour.looked_up[-1].result().state != "selesai":
        raise AssertionError("the answer did not come back to the kiosk")
    tour.see("progressPage")
    taps.tap("finish")


FACES = (
    ("lanskap-", (1920, 1080), ()),
    ("teks200-", (1080, 1920), ("railText", "text_200", "next")),
    ("kontras-", (1080, 1920), ("railContrast",)),
)
"""Name, window size, and what is tapped on the rail."""


def _other_faces(tour: Tour) -> None:
    """The same pages on a wide screen, with large text and in high contrast."""
    for prefix, size, rail in FACES:
        tour.prefix = prefix
        tour.taps.window.resize(*size)
        tour.see("idlePage")
        tour.taps.tap("idleStart")
        for key in rail:
            tour.taps.tap(key)
        tour.see("homePage")
        tour.taps.tap("homeComplaint")
        _to_check(tour)
        tour.end_visit()


if __name__ == "__main__":
    sys.exit(main())
