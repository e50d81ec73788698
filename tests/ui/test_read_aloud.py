# SPDX-License-Identifier: GPL-3.0-or-later
"""Whoever cannot read the screen hears it: page by page, and never who somebody is."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.ui.conftest import STORY, Screens


@pytest.fixture
def heard(screens: Screens) -> Iterator[Screens]:
    """The window on a machine that can be heard."""
    screens.ears.plug(present=True)
    screens.taps.tap("idleStart")
    yield screens
    screens.bridge.reader.wipe()


def hear_all(screens: Screens, most: int = 60) -> list[str]:
    """Let the voice end each part until the page is read."""
    for _ in range(most):
        if not screens.bridge.reader.is_speaking:
            break
        screens.mouth.ended.emit()
    return screens.mouth.said


def test_a_page_is_read_title_first_then_its_words_then_what_can_be_chosen(heard: Screens) -> None:
    heard.taps.tap("rail-listen")
    said = hear_all(heard)
    assert said[0] == "Ada yang bisa kami bantu?"
    assert said[1] == "Selamat pagi"
    assert said[2] == "Pilihan: Lapor masalah. Lampu padam, sampah, jalan rusak."
    assert "Urus surat. ka te pe, ka ka, akta, surat keterangan." in said
    assert heard.taps.wait_for("listen-play").property("on") is False


def test_without_a_sound_card_or_a_voice_there_is_no_key_and_nothing_breaks(screens: Screens) -> None:
    taps = screens.taps
    taps.tap("idleStart")
    taps.wait_for("homePage")
    taps.still()
    assert taps.find("rail-listen") is None
    QTest.keyClick(taps.window, Qt.Key.Key_F2)
    screens.bridge.reader.play()
    screens.bridge.reader.where()
    screens.ears.plug(present=True)
    taps.wait_for("rail-listen")
    screens.mouth.languages = ("en",)
    screens.ears.plug(present=True)
    taps.wait_until(lambda: taps.find("rail-listen") is None)
    screens.mouth.languages = ("id", "en")
    assert screens.mouth.said == []


def test_the_page_goes_and_the_voice_stops(heard: Screens) -> None:
    taps = heard.taps
    taps.tap("rail-listen")
    taps.tap("homeInformation")
    taps.wait_for("infoPage")
    assert not heard.bridge.reader.is_speaking
    said = len(heard.mouth.said)
    heard.mouth.ended.emit()
    assert len(heard.mouth.said) == said
    assert taps.find("listen-play") is not None, "the keys stay, to hear this page too"


def test_her_story_is_read_but_not_who_she_is(heard: Screens) -> None:
    taps, form = heard.taps, heard.bridge.submission
    taps.tap("homeComplaint")
    taps.wait_for("storyPage")
    form.setText("cerita", STORY)
    form.next()
    form.choose("topik", "LAMPU")
    form.next()
    form.next()
    form.next()
    form.choose("nama_pilihan", "pakai")
    form.next()
    taps.wait_for("fieldsPage")
    form.setText("nama", "Siti Aminah")
    form.setText("telepon", "081234567890")
    form.setText("nik", "3275044203900005")
    taps.still()
    QTest.keyClick(taps.window, Qt.Key.Key_F2)
    hear_all(heard)
    assert heard.mouth.said.count("Sudah diisi.") == 3
    form.next()
    taps.wait_for("checkPage")
    taps.still()
    heard.bridge.reader.play()
    hear_all(heard)
    everything = " ".join(heard.mouth.said)
    assert "Musala Nurul Iman" in everything
    for word in ("Siti", "Aminah", "delapan satu dua tiga", "tiga dua tujuh lima", "3275", "5678"):
        assert word not in everything
    assert "Saya setuju data ini dipakai hanya untuk menangani laporan saya. belum dicentang" in everything


def test_where_am_i_says_step_and_page(heard: Screens) -> None:
    taps = heard.taps
    taps.tap("homeComplaint")
    taps.wait_for("storyPage")
    taps.still()
    QTest.keyClick(taps.window, Qt.Key.Key_F4)
    assert heard.mouth.said == ["Langkah satu dari lima: Cerita. Apa yang terjadi?"]


def test_once_more_softer_and_louder(heard: Screens) -> None:
    taps = heard.taps
    taps.tap("rail-listen")
    first = heard.ears.volume
    heard.mouth.ended.emit()
    second = heard.mouth.said[-1]
    taps.tap("listen-repeat")
    assert heard.mouth.said[-2:] == [second, second]
    taps.tap("listen-softer")
    assert 0 < heard.ears.volume < first
    QTest.keyClick(taps.window, Qt.Key.Key_F7)
    QTest.keyClick(taps.window, Qt.Key.Key_F7)
    assert heard.ears.volume > first
    heard.bridge.turn.end()
    assert heard.ears.volume == first, "the next person begins as loud as everybody"
    assert not heard.bridge.reader.is_speaking


def test_listening_counts_as_being_there(heard: Screens) -> None:
    taps = heard.taps
    taps.tap("rail-listen")
    heard.pass_seconds(500)
    assert taps.find("idle") is None
    heard.bridge.reader.stop()
    heard.pass_seconds(59)
    assert taps.find("idle") is None


def test_who_listens_hears_that_the_screen_will_be_wiped(heard: Screens) -> None:
    heard.taps.tap("rail-listen")
    heard.bridge.reader.stop()
    heard.mouth.said.clear()
    for _ in range(100):
        heard.pass_seconds(5)
        if heard.taps.find("idle"):
            break
    assert heard.mouth.said == ["Anda masih di sini?"]
    for _ in range(100):
        heard.pass_seconds(5)
        if not heard.taps.find("idle"):
            break
    heard.taps.wait_for("idlePage")
    assert not heard.bridge.reader.is_speaking


def test_what_is_read_is_lit_and_the_language_is_hers(heard: Screens) -> None:
    taps = heard.taps
    taps.tap("railLanguage")
    taps.tap("rail-listen")
    assert heard.mouth.said == ["How can we help you?"] or heard.mouth.said[0].endswith("?")
    assert "Ada yang" not in heard.mouth.said[0]
    assert heard.bridge.reader.property("lit") is not None
    hear_all(heard)
    assert heard.bridge.reader.property("lit") is None
