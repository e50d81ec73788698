# SPDX-License-Identifier: GPL-3.0-or-later
"""Kiosks and servers of the version before and of this one, with a full queue between them (SYNC 4, row 40).

The version before is taken from the history of the project and really runs. Kiosks are brought up to date one by
one over weeks, so each must speak with a city of either version.
"""

import io
import subprocess
import sys
import tarfile
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from kiosk.actions.enrol import enrol_kiosk
from kiosk.app import open_kiosk
from tests.faults.share import only_whole
from tests.faults.test_put_back import carry
from tests.helpers.between import Scene
from tests.helpers.chaos_proxy import ChaosProxy
from tests.helpers.enrolled_kiosk import KELURAHAN, complaint
from tests.helpers.running_central import ROOT, RunningCentral, beside

BEFORE = "d4bf24b"
"""The commit that is taken as the version before."""
PARTS = ("kiosk", "sync", "resources", "tests/__init__.py", "tests/helpers")

OLD_KIOSK = """
import sys
from pathlib import Path
import sync
from kiosk.actions.enrol import enrol_kiosk
from kiosk.app import open_kiosk
from tests.helpers.carrying import drain
from tests.helpers.enrolled_kiosk import complaint

assert Path(sync.__file__).is_relative_to(Path.cwd())
data, url, code, sent, kept = Path(sys.argv[1]), *sys.argv[2:]
enrol_kiosk(data, url, code)
for count, then in ((int(sent), drain), (int(kept), None)):
    kiosk = open_kiosk(data, courier=False)
    for _ in range(count):
        print(kiosk.file(complaint()).result().record_id, flush=True)
    kiosk.close()
    if then:
        then(data)
"""


@pytest.fixture(scope="module")
def old_program(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The version before, in a folder of its own."""
    packed = subprocess.run(["git", "archive", BEFORE, *PARTS], cwd=ROOT, capture_output=True, check=False)
    if packed.returncode != 0:
        pytest.skip("this copy of the project has no history to take the version before from")
    folder = tmp_path_factory.mktemp("before")
    with tarfile.open(fileobj=io.BytesIO(packed.stdout)) as archive:
        archive.extractall(folder, filter="data")
    return folder


@contextmanager
def serving(data: Path, root: Path) -> Iterator[RunningCentral]:
    """A city of either version."""
    server = RunningCentral(data, root=root)
    server.start()
    try:
        yield server
    finally:
        server.stop()


def old_kiosk(program: Path, server: RunningCentral, data: Path, *, sent: int, kept: int) -> list[str]:
    """What a kiosk of the version before filed: some of it sent, some of it still waiting."""
    code = server.enrolment_code(KELURAHAN)
    words = [sys.executable, "-c", OLD_KIOSK, str(data), server.url, code, str(sent), str(kept)]
    done = subprocess.run(words, cwd=program, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout.split()


@pytest.mark.slow
@pytest.mark.fault(40)
def test_kiosk_and_city_are_brought_up_to_date_with_a_full_queue(old_program: Path, tmp_path: Path) -> None:
    data, city_data = tmp_path / "kiosk", tmp_path / "city"
    with serving(city_data, old_program) as before:
        filed = old_kiosk(old_program, before, data, sent=3, kept=4)
    with serving(city_data, ROOT) as now, beside(now) as city, ChaosProxy(now.url) as proxy:
        scene = Scene(city, proxy, data)
        scene.go_by(proxy.url)
        filed += scene.file(2)
        assert carry(data) == 0
        assert scene.arrived() == Counter(filed)
        assert len(filed) == 9


@only_whole
@pytest.mark.slow
@pytest.mark.fault(40)
def test_a_new_kiosk_speaks_with_an_older_city_and_an_old_one_with_a_newer(old_program: Path, tmp_path: Path) -> None:
    with serving(tmp_path / "older", old_program) as older:
        code = older.enrolment_code(KELURAHAN)
        data = tmp_path / "kiosk"
        with ChaosProxy(older.url) as proxy:
            filed = _file_at_a_new_kiosk(data, proxy.url, code)
            assert carry(data) == 0
    with serving(tmp_path / "older", ROOT) as now, beside(now) as city, ChaosProxy(now.url) as proxy:
        assert Scene(city, proxy, data).arrived() == Counter(filed)
        old = tmp_path / "old"
        sent = old_kiosk(old_program, now, old, sent=3, kept=0)
        assert Scene(city, proxy, old).arrived() == Counter(sent)


def _file_at_a_new_kiosk(data: Path, url: str, code: str) -> list[str]:
    enrol_kiosk(data, url, code)
    kiosk = open_kiosk(data, courier=False)
    try:
        return [kiosk.file(complaint()).result(20).record_id for _ in range(3)]
    finally:
        kiosk.close()
