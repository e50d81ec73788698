# SPDX-License-Identifier: GPL-3.0-or-later
"""Who does what: found by the matter as people write it, and a topic begins a report."""

import gc
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from resources.pack.read import read_pack
from tests.helpers.fake_kiosk import FakeCity, make_fake_kiosk
from ui.bridge.directory import Directory
from ui.bridge.speaker import Speaker
from ui.tasks import Tasks


@pytest.fixture(params=["bekasi", "binjai", "kupang"])
def directory(request: pytest.FixtureRequest, qtbot: QtBot) -> Iterator[Directory]:
    del qtbot  # an application for the signals
    gc.collect()  # what earlier tests left must not be taken apart on the errand lane
    kiosk = make_fake_kiosk(FakeCity(), read_pack(request.param))
    tasks = Tasks()
    yield Directory(kiosk, tasks, Speaker(kiosk.words, "id", tasks), tasks)
    tasks.close()


def look(directory: Directory, name: str):  # type: ignore[no-untyped-def]
    return directory.property(name)


def test_every_agency_is_listed_by_name(directory: Directory) -> None:
    rows = look(directory, "rows")
    assert len(rows) == look(directory, "total") > 10
    assert [row["label"] for row in rows] == sorted(row["label"] for row in rows)
    assert look(directory, "meaning") == "all"


def test_typing_a_matter_leaves_who_answers_for_it(directory: Directory) -> None:
    directory.write("sampah")
    rows = look(directory, "rows")
    assert look(directory, "meaning") == "found"
    assert 0 < len(rows) < look(directory, "total")
    assert any("ampah" in row["detail"] for row in rows)
    directory.write("")
    assert look(directory, "meaning") == "all"


def test_a_slip_still_finds_somebody(directory: Directory, qtbot: QtBot) -> None:
    directory.write("smapah")
    qtbot.waitUntil(lambda: look(directory, "meaning") == "closest", timeout=20_000)
    assert any("ampah" in row["detail"] for row in look(directory, "rows"))


def test_what_nobody_knows_shows_all_and_says_so(directory: Directory, qtbot: QtBot) -> None:
    directory.write("qqqqqq zzzz")
    qtbot.waitUntil(lambda: look(directory, "meaning") in ("nothing", "closest"), timeout=20_000)
    assert look(directory, "rows")


def test_an_agencys_topic_begins_a_report_about_it(directory: Directory, qtbot: QtBot) -> None:
    code = next(row["code"] for row in look(directory, "rows") if "ampah" in row["detail"])
    directory.open(code)
    agency = look(directory, "agency")
    assert agency["source"].startswith("Sumber: ")
    topic = next(line for line in agency["topics"] if "ampah" in line["label"])
    with qtbot.waitSignal(directory.wished) as wish:
        directory.complain(topic["code"])
    assert wish.args == ["form", "aduan", {"topik": topic["code"]}]


def test_a_service_of_an_agency_is_a_wish(directory: Directory, qtbot: QtBot) -> None:
    with qtbot.waitSignal(directory.wished) as wish:
        directory.openService("KTP-HILANG")
    assert wish.args == ["service", "KTP-HILANG", {}]
