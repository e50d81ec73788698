# SPDX-License-Identifier: GPL-3.0-or-later
"""An article with every kind of part, and its lists: whole at every size, read aloud, and each part as it should be."""

import gc
from collections.abc import Callable, Iterator
from itertools import combinations

import pytest
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QAccessible
from PySide6.QtQuick import QQuickItem

from resources.pack.model import Pack
from resources.pack.read import read_pack
from tests.helpers.articles import ELSEWHERE, KINDS, ROUTES, with_articles
from tests.helpers.fake_kiosk import FakeCity, make_fake_kiosk
from tests.helpers.page_faults import page_faults
from tests.helpers.scene import Scene
from tests.helpers.taps import Taps
from tests.ui.test_pages import FACES
from ui.bridge.info import Info
from ui.bridge.speaker import Speaker
from ui.tasks import Tasks

Show = Callable[..., Scene]
PAGES = {
    "article": "ArticlePage {{ {around} article: ({{}}) }}",
    "rows": 'GroupPage {{ {around} title: "Internet gratis dan kabar"; line: "Tempatnya"; rows: []; staff: true }}',
    "groups": "GroupsPage {{ {around} groups: []; total: 12; agencies: 24; elsewhere: true }}",
    "cities": "ElsewherePage {{ {around} cities: [] }}",
}
BODY = """import Kiosk.Screens
Item {{ DesignSpace {{ anchors.fill: parent
    Surroundings {{ id: around; kelurahan: "Kelurahan Suka Maju"; city: "Kota Contoh"; clock: "09.38"
        date: "Senin, 23 November 2026"; network: Surroundings.Away }}
    {page} }} }}"""


@pytest.fixture(scope="module")
def pack() -> Pack:
    return with_articles(read_pack("bekasi"))


@pytest.fixture
def info(pack: Pack, qapp: object) -> Iterator[Info]:
    del qapp  # an application for the signals
    gc.collect()  # windows of earlier tests must not be taken apart on the errand lane
    kiosk = make_fake_kiosk(FakeCity(), pack)
    tasks = Tasks()
    yield Info(kiosk, tasks, Speaker(kiosk.words, "id", tasks), tasks)
    tasks.close()


def page(show: Show, name: str, size: tuple[int, int] = (1080, 1920), **theme: object) -> Scene:
    around = "objectName: 'page'; surroundings: around;"
    return show(BODY.format(page=PAGES[name].format(around=around)), size, **theme)


def article(show: Show, info: Info, code: str, size: tuple[int, int] = (1080, 1920), **theme: object) -> Scene:
    scene = page(show, "article", size, **theme)
    info.openArticle(code)
    if code == KINDS.code:
        Taps(scene.view).wait_until(lambda: any(part["map"] for part in info.property("article")["blocks"]))
    scene.item("page").setProperty("article", info.property("article"))
    return scene


def faults(scene: Scene) -> list[str]:
    Taps(scene.view).still()
    return page_faults(scene.view)


def spoken(item: QQuickItem) -> str:
    return QAccessible.queryAccessibleInterface(item).text(QAccessible.Text.Name)


@pytest.mark.parametrize(("sizes", "text_scale", "contrast"), FACES)
def test_nothing_of_any_part_is_cut_or_too_small(
    show: Show, info: Info, sizes: tuple[tuple[int, int], ...], text_scale: float, contrast: bool
) -> None:
    size = sizes[-1]
    theme = {"textScale": text_scale, "highContrast": contrast}
    found = []
    for code in (KINDS.code, ROUTES.code):
        found += [f"{code}: {fault}" for fault in faults(article(show, info, code, size, **theme))]
    info.show("group", KINDS.group)
    for name, value in (("groups", "groups"), ("rows", "rows"), ("cities", "cities")):
        scene = page(show, name, size, **theme)
        scene.item("page").setProperty(value, info.property(value))
        found += [f"{name}: {fault}" for fault in faults(scene)]
    assert found == []


def test_every_bar_says_its_label_and_its_figure(show: Show, info: Info) -> None:
    scene = article(show, info, KINDS.code)
    assert spoken(scene.item("bar_0")) == "Pendidikan: Rp1,9 triliun, 1.912.500.000.000 rupiah"
    bars = [scene.item(f"bar_{at}") for at in range(3)]
    assert all(spoken(bar) for bar in bars)


def test_places_say_their_number_and_stand_on_a_map_that_is_only_indicative(show: Show, info: Info) -> None:
    scene = article(show, info, KINDS.code)
    assert spoken(scene.item("spot_1")).startswith("1. Taman Kota. Kelurahan ")
    taps = Taps(scene.view)
    assert spoken(scene.item("placesMap")).startswith("Peta kota dengan 3 tanda tempat")
    taps.reads("Batas hanya petunjuk")
    taps.reads("1, 2")


def test_the_foot_marks_an_example_and_another_citys_article_says_so(show: Show, info: Info) -> None:
    scene = article(show, info, KINDS.code)
    assert scene.item("exampleMark").isVisible()
    scene = article(show, info, ELSEWHERE.code)
    assert not scene.item("exampleMark").isVisible()
    assert scene.item("articleNotice").isVisible()


def test_a_turned_page_begins_with_what_was_cut_and_back_again(show: Show, info: Info) -> None:
    taps = Taps(article(show, info, KINDS.code).view)
    starts = [cut_at_the_top(taps)]
    while taps.wait_for("page-down").property("ready"):
        taps.tap("page-down")
        taps.still()
        starts.append(cut_at_the_top(taps))
    assert len(starts) > 3
    assert starts[:-1] == [[]] * (len(starts) - 1)  # the last page ends with the article
    while taps.wait_for("page-up").property("ready"):
        taps.tap("page-up")
        taps.still()
        assert cut_at_the_top(taps) == []


def cut_at_the_top(taps: Taps) -> list[str]:
    """Words that stand half above the content's room."""
    view = next(item for item in taps.items() if item.metaObject().indexOfProperty("contentY") >= 0)
    top = view.mapToScene(QPointF(0, 0)).y()
    texts = (item for item in below(view) if item.property("text"))
    edges = ((str(item.property("text")), item.mapToScene(QPointF(0, 0)).y(), item.height()) for item in texts)
    return [text for text, y, height in edges if y < top - 1 and y + height > top + 1]


def below(item: QQuickItem) -> Iterator[QQuickItem]:
    """An item and all visible ones in it."""
    if item.isVisible():
        yield item
        for child in item.childItems():
            yield from below(child)


@pytest.mark.parametrize("size", [(1080, 1920), (1920, 1080)])
def test_marks_on_the_map_do_not_cover_one_another(show: Show, size: tuple[int, int], qapp: object) -> None:
    del qapp
    crowd = ", ".join(
        f'{{ numbers: "{name}", path: "M 0 0 Z", x: {x}, y: {y} }}'
        for name, x, y in (("4", 100, 100), ("5", 104, 98), ("10", 140, 96), ("6, 7, 8, 9", 150, 94), ("2", 104, 98))
    )
    scene = show(
        f"""PlacesMap {{ width: 600; name: "Peta"; ground: "M 0 0 L 400 0 L 400 200 L 0 200 Z"; here: []
            part: Qt.rect(0, 0, 400, 200); marks: [{crowd}] }}""",
        size,
    )
    marks = [scene.item(f"mark_{at}") for at in range(5)]
    boxes = [mark.mapRectToScene(QRectF(0, 0, mark.width(), mark.height())) for mark in marks]
    assert not [(a, b) for a, b in combinations(boxes, 2) if a.adjusted(1, 1, -1, -1).intersects(b)]
