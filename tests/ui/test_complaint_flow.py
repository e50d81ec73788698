# SPDX-License-Identifier: GPL-3.0-or-later
"""A resident files a complaint on the real screens."""

import pytest
from PySide6.QtGui import QColor, QImage

from kiosk.domain.whereabouts import State, Whereabouts
from kiosk.errors import AskOfficer
from kiosk.printing.printed import Printed
from resources.pack.read import read_pack
from resources.texts import Words
from tests.helpers.fake_kiosk import ACCESS, TICKET
from tests.ui.conftest import STORY, Screens

pytestmark = pytest.mark.usefixtures("in_motion")


def test_a_resident_files_a_complaint_by_taps(screens: Screens) -> None:
    taps = screens.taps
    taps.tap("idleStart")
    taps.tap("homeComplaint")
    taps.type_text("storyField", STORY)
    taps.tap("next")
    taps.tap("topic_LAMPU")
    taps.tap("next")
    taps.wait_for("placePage")
    for _ in range(5):
        taps.tap("rwPlus")
    for _ in range(3):
        taps.tap("rtPlus")
    taps.type_text("landmarkField", "Depan Musala Nurul Iman")
    taps.tap("next")
    taps.wait_for("photoPage")
    taps.tap("next")
    taps.tap("identity_rahasia")
    taps.tap("next")
    taps.type_text("nameField", "Siti Aminah")
    taps.type_text("phoneField", "0812-3456-7890")
    taps.tap("next")
    taps.wait_for("checkPage")
    taps.reads("RW 05 / RT 03, Marga Jaya, Bekasi Selatan. Depan Musala Nurul Iman")
    taps.reads("Rahasiakan nama saya\nSiti Aminah, 0812-****-7890")
    taps.tap("consent")
    taps.tap("send")
    taps.wait_for("donePage")
    taps.reads(TICKET)
    taps.reads(ACCESS)
    (draft,) = screens.city.filed
    assert draft.answers["cerita"] == STORY
    assert draft.answers["topik"] == "LAMPU"
    assert draft.answers["telepon"] == "+6281234567890"
    assert draft.answers["setuju"] is True
    assert (draft.answers["tempat"].outer, draft.answers["tempat"].inner) == ("05", "03")
    taps.wait_until(lambda: len(screens.city.prints) == 1)


def test_the_paper_grows_with_each_answer(screens: Screens) -> None:
    taps = screens.taps
    screens.to_page("topicPage")
    taps.reads("CERITA")
    assert "MASALAH" not in taps.texts()
    taps.tap("topic_LAMPU")
    taps.reads("MASALAH")


def test_going_back_keeps_every_answer(screens: Screens) -> None:
    taps = screens.taps
    screens.to_page("fieldsPage")
    taps.type_text("nameField", "Siti Aminah")
    for page in ("choicePage", "photoPage", "placePage", "topicPage", "storyPage", "homePage"):
        taps.tap("back")
        taps.wait_for(page)
    taps.tap("homeComplaint")
    taps.holds("storyField", STORY)
    for page in ("topicPage", "placePage", "photoPage", "choicePage", "fieldsPage"):
        taps.tap("next")
        taps.wait_for(page)
    taps.holds("nameField", "Siti Aminah")


def test_a_story_that_is_too_short_says_how_to_repair_it_and_stays(screens: Screens) -> None:
    taps = screens.taps
    taps.tap("idleStart")
    taps.tap("homeComplaint")
    taps.type_text("storyField", "Lampu mati")
    taps.tap("next")
    field = taps.wait_for("storyField")
    assert field.property("error")
    assert field.property("text") == "Lampu mati"


def test_a_nik_of_15_digits_is_repaired_in_place(screens: Screens) -> None:
    taps = screens.taps
    screens.to_page("fieldsPage")
    taps.type_text("nameField", "Siti Aminah")
    taps.type_text("nikField", "327504541292000")
    taps.tap("next")
    assert taps.wait_for("nikField").property("error") == "NIK harus 16 angka. Baru terisi 15."
    assert taps.wait_for("nameField").property("text") == "Siti Aminah"
    taps.type_text("nikField", "", clear=True)
    taps.tap("next")
    taps.wait_for("checkPage")


def test_sending_waits_for_the_consent_and_says_so(screens: Screens) -> None:
    taps = screens.taps
    screens.to_page("checkPage")
    assert taps.wait_for("consent").property("ticked") is False
    assert taps.wait_for("send").property("ready") is False
    taps.tap("send")
    assert taps.wait_for("checkNews").property("text")
    assert not screens.city.filed
    taps.tap("consent")
    assert taps.wait_for("send").property("ready") is True
    taps.tap("send")
    taps.wait_for("donePage")


def test_changing_one_answer_leads_back_to_the_check_page(screens: Screens) -> None:
    taps = screens.taps
    screens.to_page("checkPage")
    taps.tap("change-topik")
    taps.wait_for("topicPage")
    taps.tap("topicOthers")
    taps.tap("topic_JALAN")
    taps.tap("next")
    taps.wait_for("checkPage")
    taps.reads("Jalan dan jembatan")


def test_choosing_to_give_a_name_afterwards_asks_for_it(screens: Screens) -> None:
    taps = screens.taps
    screens.to_page("choicePage")
    taps.tap("identity_anonim")
    taps.tap("next")
    taps.wait_for("checkPage")
    taps.tap("change-nama")
    taps.tap("identity_pakai")
    taps.tap("next")
    taps.type_text("nameField", "Siti Aminah")
    taps.tap("next")
    taps.wait_for("checkPage")


def test_not_knowing_the_topic_is_an_answer(screens: Screens) -> None:
    taps = screens.taps
    screens.to_page("topicPage")
    taps.tap("topicOthers")
    taps.tap("topicUnknown")
    taps.tap("next")
    taps.wait_for("placePage")


def test_another_kecamatan_asks_for_its_kelurahan(screens: Screens) -> None:
    taps = screens.taps
    screens.to_page("placePage")
    pack = read_pack("bekasi")
    other = next(area for area in pack.kecamatan() if area.name == "Bekasi Timur")
    taps.tap("kecamatanSelect")
    taps.tap(f"select_{other.code}")
    taps.tap("next")
    assert taps.find("placePage") is not None
    taps.tap("kelurahanSelect")
    taps.tap(f"select_{pack.kelurahan_of(other.code)[0].code}")
    taps.tap("next")
    taps.wait_for("photoPage")


def test_emergency_words_show_the_number_first_and_she_can_still_report(screens: Screens) -> None:
    taps = screens.taps
    taps.tap("idleStart")
    taps.tap("homeComplaint")
    taps.type_text("storyField", "Tolong, rumah tetangga saya kebakaran besar")
    taps.tap("next")
    taps.wait_for("dangerPage")
    taps.reads("112")
    taps.tap("back")
    taps.wait_for("storyPage")
    taps.tap("next")
    taps.wait_for("dangerPage")
    taps.tap("goOn")
    taps.wait_for("topicPage")


@pytest.mark.parametrize("error", [AskOfficer("disk-full"), ValueError("quoted words")])
def test_a_failure_is_calm_and_loses_nothing(screens: Screens, error: Exception) -> None:
    taps = screens.taps
    screens.to_page("checkPage")
    taps.tap("consent")
    screens.city.filing_error = error
    taps.tap("send")
    taps.wait_for("troublePage")
    assert not any("quoted words" in text for text in taps.texts())
    taps.tap("back")
    taps.wait_for("checkPage")
    taps.reads(STORY)
    screens.city.filing_error = None
    taps.tap("send")
    taps.wait_for("donePage")


def test_switching_the_language_keeps_what_was_typed(screens: Screens) -> None:
    taps = screens.taps
    taps.tap("idleStart")
    taps.tap("homeComplaint")
    taps.type_text("storyField", STORY)
    taps.reads("Lanjut")
    taps.tap("railLanguage")
    assert "Lanjut" not in taps.texts()
    assert taps.wait_for("storyField").property("text") == STORY
    taps.tap("next")
    taps.wait_for("topicPage")


def test_offline_is_said_before_and_after_sending(screens: Screens) -> None:
    taps = screens.taps
    screens.city.set_online(False)
    screens.to_page("checkPage")
    taps.reads("Internet sedang putus. Tidak apa-apa")
    taps.tap("consent")
    taps.tap("send")
    taps.wait_for("donePage")
    taps.reads("Menunggu jaringan")


@pytest.mark.parametrize("state", list(State))
def test_the_done_page_says_where_this_very_report_is(screens: Screens, state: State) -> None:
    taps, words = screens.taps, Words("id")
    screens.to_page("checkPage")
    taps.tap("consent")
    taps.tap("send")
    taps.wait_for("donePage")
    taps.reads("Disimpan di sini")
    # the queue is empty and the city is there: that alone says nothing of this one
    screens.city.set_online(True)
    taps.settle()
    assert "Diterima kota" not in taps.texts()
    screens.city.whereabouts = Whereabouts(state)
    screens.city.set_online(True)
    taps.reads(words.say(state.text))
    taps.reads(words.say(f"{state.text}-detail"))
    taps.tap("railLanguage")
    taps.reads(Words("en").say(state.text))


def test_a_printer_without_paper_is_said_and_the_receipt_can_be_printed_again(screens: Screens) -> None:
    taps = screens.taps
    screens.city.printed = Printed("failed", "printer-paper")
    screens.to_page("checkPage")
    taps.tap("consent")
    taps.tap("send")
    taps.wait_for("donePage")
    taps.reads("Kertas struk habis.")
    screens.city.printed = Printed("printed")
    taps.tap("printAgain")
    taps.reads("Struk sudah dicetak")
    assert len(screens.city.prints) == 2


def test_a_photo_can_be_taken_away_again(screens: Screens) -> None:
    taps = screens.taps
    screens.to_page("photoPage")
    picture = QImage(640, 480, QImage.Format.Format_RGB32)
    picture.fill(QColor("teal"))
    screens.bridge.submission.photo_answer.add(picture)
    taps.wait_for("photoRemove1")
    assert len(screens.bridge.shelf.pictures()) == 1
    taps.tap("photoRemove1")
    taps.wait_until(lambda: taps.find("photoRemove1") is None)
    assert not screens.bridge.shelf.pictures()
