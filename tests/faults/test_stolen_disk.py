# SPDX-License-Identifier: GPL-3.0-or-later
"""A thief reads every byte of the kiosk's disk, also what was deleted: no word of any resident. Row 36 of SYNC 4."""

import os
import shutil
import sys
import threading
import time
from contextlib import closing
from pathlib import Path

import pytest

from kiosk.app import open_kiosk
from kiosk.domain.submission import Draft
from tests.helpers import enrolled_kiosk
from tests.helpers.between import noise
from tests.helpers.running_central import running_central
from tests.helpers.small_disk import image_disk

PLAINLY = "Bu Siti Aminah menulis ini dengan terang"
_KEEP_SEED = 64


def _forms(word: str) -> tuple[bytes, ...]:
    return word.encode(), word.upper().encode(), word.encode("utf-16-le"), word.encode("utf-16-be")


def _holds(image: Path, words: tuple[str, ...]) -> list[str]:
    content = image.read_bytes()
    return [word for word in words if any(form in content for form in _forms(word))]


@pytest.mark.fault(36)
@pytest.mark.skipif(sys.platform == "win32", reason="looks at every byte of a file system")
def test_every_byte_of_the_disk_tells_nothing(tmp_path: Path) -> None:
    image = tmp_path / "image"
    photo = noise(500, 400)
    with image_disk(tmp_path / "disk", image, 40) as disk, running_central(tmp_path / "city") as server:
        data = disk / "kiosk"
        enrolled_kiosk.enrol(server, data)
        (data / "anjungan.toml").write_text("ballast_mb = 1\nstop_below_mb = 1\n", "utf-8")
        whole = enrolled_kiosk.complaint(foto=("satu",))
        with closing(open_kiosk(data)) as kiosk:
            receipt = kiosk.file(Draft(whole.form, whole.answers, "id", {"satu": photo})).result(20).receipt
            assert receipt is not None
            kiosk.file(enrolled_kiosk.complaint()).result(20)
            end = time.monotonic() + 30
            while kiosk.link().waiting or not kiosk.link().online:
                assert time.monotonic() < end, kiosk.link()
                kiosk.send_now()
                threading.Event().wait(0.1)
            assert kiosk.follow(receipt.ticket, receipt.access_code, "id").result(20).ticket == receipt.ticket
        shutil.copytree(data, disk / "copy")
        shutil.rmtree(disk / "copy")
        os.sync()
    assert _holds(image, enrolled_kiosk.PERSONAL_WORDS) == []
    assert _holds(image, (receipt.access_code, receipt.access_code.replace(" ", ""))) == []
    assert photo[_KEEP_SEED : 2 * _KEEP_SEED] not in image.read_bytes()


@pytest.mark.fault(36)
@pytest.mark.skipif(sys.platform == "win32", reason="looks at every byte of a file system")
def test_what_was_written_plainly_and_deleted_would_be_found(tmp_path: Path) -> None:
    """Else the test above would prove nothing."""
    image = tmp_path / "image"
    with image_disk(tmp_path / "disk", image, 40) as disk:
        note = disk / "note.txt"
        note.write_text(PLAINLY, "utf-8")
        with note.open("rb") as file:
            os.fsync(file.fileno())
        note.unlink()
        os.sync()
    assert _holds(image, (PLAINLY,)) == [PLAINLY]
