# SPDX-License-Identifier: GPL-3.0-or-later
"""A page keeps its promises at every size, text size and contrast: nothing cut, nothing small, targets apart."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtQuick import QQuickItem

from tests.helpers.scene import Scene, look

Show = Callable[..., Scene]
SIZES = [(1080, 1920), (1920, 1080), (768, 1024), (1024, 768), (1280, 1024), (1366, 768)]
PAGE = """Item { DesignSpace { anchors.fill: parent
    Surroundings { id: around; kelurahan: "Kelurahan Suka Maju"; city: "Kota Contoh"; clock: "09.38"
        date: "Senin, 23 November 2026"; network: Surroundings.Away }
    Frame { objectName: "frame"; focus: true; surroundings: around
        backText: "Kembali"; thirdText: "Belum"; primaryText: "Kirim laporan"
        stage: ReceiptStage { government: "PEMERINTAH KOTA"; title: "Tanda terima laporan warga"
            stamp: "Sen 23-11-2026 · 09.38 WIB"; steps: ["Cerita", "Masalah", "Tempat", "Nama", "Periksa"]; current: 2
            lines: [{ label: "CERITA", value: "Lampu jalan padam sejak Jumat malam" }] }
        Column { width: parent.width; spacing: 20
            Question { width: parent.width; text: "Siapa boleh tahu nama Anda?"; help: "Dinas menerima cerita Anda." }
            OptionCard { objectName: "hidden"; width: parent.width; text: "Rahasiakan nama saya"
                detail: "Dinas menerima cerita Anda, bukan nama Anda."
                note: "Yang tahu: hanya petugas pengaduan kota"; noteIcon: "lock"; chosen: true }
            Banner { width: parent.width; tiled: true; title: "Tersimpan aman di anjungan ini"
                detail: "Akan dikirim saat jaringan kembali." } } } } }"""


def shown(scene: Scene) -> Iterator[QQuickItem]:
    return (item for item in scene.items() if item.isVisible() and item.width() > 0 and item.height() > 0)


def clipped(item: QQuickItem) -> bool:
    """Inside something that scrolls or grows on purpose."""
    above = item.parentItem()
    while above is not None:
        if above.clip():
            return True
        above = above.parentItem()
    return False


def on_screen(item: QQuickItem) -> QRectF:
    return item.mapRectToScene(item.boundingRect())


@pytest.fixture(params=SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def size(request: pytest.FixtureRequest) -> tuple[int, int]:
    return request.param  # type: ignore[no-any-return]


@pytest.fixture(params=[1.0, 1.6, 2.0])
def text_scale(request: pytest.FixtureRequest) -> float:
    return float(request.param)


@pytest.mark.parametrize("contrast", [False, True])
def test_nothing_is_cut_or_too_small(show: Show, size: tuple[int, int], text_scale: float, contrast: bool) -> None:
    scene = show(PAGE, size=size, textScale=text_scale, highContrast=contrast, reducedMotion=True)
    window = QRectF(-1, -1, size[0] + 2, size[1] + 2)
    small, outside, cut = [], [], []
    for item in shown(scene):
        words = item.property("text")
        if not item.inherits("QQuickText") or not words:
            continue
        if float(str(look(item, "fontInfo.pixelSize"))) < 27.5:
            small.append(words)
        if not clipped(item) and not window.contains(on_screen(item)):
            outside.append(words)
        if not clipped(item) and (item.property("truncated") or item.property("contentWidth") > item.width() + 1):
            cut.append(words)
    assert (small, outside, cut) == ([], [], [])


def test_targets_are_large_and_apart(show: Show, size: tuple[int, int], text_scale: float) -> None:
    scene = show(PAGE, size=size, textScale=text_scale, reducedMotion=True)
    zoom = float(str(scene.theme.property("scale")))
    targets = [i for i in shown(scene) if i.inherits("QQuickAbstractButton") and not clipped(i)]
    assert len(targets) >= 8
    for one in targets:
        box = on_screen(one)
        assert min(box.width(), box.height()) >= 88 * zoom - 1, one.objectName()
        for other in targets:
            if other is not one:
                assert not box.adjusted(-11 * zoom, -11 * zoom, 11 * zoom, 11 * zoom).intersects(on_screen(other)), (
                    f"{one.objectName()} and {other.objectName()} are closer than 12"
                )


def test_the_primary_key_is_bottom_right_and_back_bottom_left(show: Show, size: tuple[int, int]) -> None:
    scene = show(PAGE, size=size)
    primary, back = on_screen(scene.item("primary")), on_screen(scene.item("back"))
    zoom = float(str(scene.theme.property("scale")))
    assert abs(size[0] - primary.right() - 48 * zoom) <= 2
    assert back.right() < primary.left()
    assert abs(primary.top() - back.top()) < 2


def test_standing_at_the_design_size_the_bar_lies_where_the_pictures_have_it(show: Show) -> None:
    scene = show(PAGE)
    primary = on_screen(scene.item("primary"))
    assert (round(primary.top()), round(primary.bottom())) == (1640, 1760)


def test_escape_goes_back(show: Show) -> None:
    scene = show(
        PAGE.replace('objectName: "frame"', 'objectName: "frame"; property bool gone: false; onBack: gone = true')
    )
    scene.item("frame").forceActiveFocus()
    scene.key(Qt.Key.Key_Escape)
    assert scene.item("frame").property("gone")
