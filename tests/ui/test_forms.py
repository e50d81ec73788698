# SPDX-License-Identifier: GPL-3.0-or-later
"""Residents fill in the city's other forms on the real screens."""

import json

import pytest

from tests.helpers.fake_kiosk import TICKET
from tests.helpers.scene import look
from tests.ui.conftest import STORY, Screens


@pytest.fixture
def home(screens: Screens) -> Screens:
    """Somebody stands before the home page."""
    screens.taps.tap("idleStart")
    screens.taps.wait_for("homePage")
    return screens


def open_form(screens: Screens, form: str, **answers: str | list[str]) -> None:
    """As a key of the content does, which brings its answers along."""
    look(screens.taps.window, f"openForm({json.dumps(form)}, {json.dumps(answers)})")
    screens.taps.settle()


def send(screens: Screens) -> None:
    screens.taps.wait_for("checkPage")
    screens.taps.tap("consent")
    screens.taps.tap("send")


def test_a_service_is_requested_by_taps(home: Screens) -> None:
    taps = home.taps
    open_form(home, "permohonan")
    taps.type_text("serviceChoice-box", "ktp hilang")
    taps.tap("service_KTP-HILANG")
    taps.wait_for("requirementsPage")
    taps.tap("bring_1")
    taps.reads("1 dari 3 siap")
    taps.tap("next")
    taps.tap("choice_sendiri")
    taps.tap("next")
    taps.type_text("nameField", "Siti Aminah")
    taps.type_text("nikField", "3275010107900001")
    assert taps.wait_for("nikField").property("text") == "3275 0101 0790 0001"
    taps.tap("next")
    taps.wait_for("storyPage")
    taps.tap("next")
    taps.wait_for("checkPage")
    taps.reads("Kirim permohonan")
    taps.reads("Fotokopi Kartu Keluarga")
    send(home)
    taps.wait_for("donePage")
    taps.reads("Permohonan Anda sudah kami terima.")
    taps.reads("NOMOR PERMOHONAN")
    taps.reads(TICKET)
    assert not any("aporan" in text for text in taps.texts())
    (draft,) = home.city.filed
    assert draft.answers == {
        "layanan": "KTP-HILANG",
        "syarat": ("Fotokopi Kartu Keluarga",),
        "untuk": "sendiri",
        "nama": "Siti Aminah",
        "nik": "3275010107900001",
        "setuju": True,
    }


def test_what_she_comes_with_is_not_asked_again_and_can_still_be_changed(home: Screens) -> None:
    taps = home.taps
    open_form(home, "permohonan", layanan="KTP-HILANG", syarat=["Fotokopi Kartu Keluarga"])
    taps.wait_for("choicePage")
    taps.reads("KTP-el hilang")
    taps.tap("choice_sendiri")
    taps.tap("next")
    taps.type_text("nameField", "Siti Aminah")
    taps.tap("next")
    taps.tap("next")
    taps.wait_for("checkPage")
    taps.tap("change-layanan")
    taps.wait_for("serviceChoicePage")
    taps.tap("service_KK-UBAH")
    taps.wait_for("checkPage")
    assert not any("Fotokopi Kartu Keluarga" in text for text in taps.texts())  # another service, other requirements
    taps.tap("back")
    taps.tap("back")
    taps.tap("back")
    taps.wait_for("choicePage")
    taps.tap("back")
    taps.wait_for("requirementsPage")
    taps.tap("back")
    taps.wait_for("homePage")


def test_a_survey_takes_a_tap_a_question_and_leaves_no_ticket(home: Screens) -> None:
    taps = home.taps
    taps.tap("home_skm")
    taps.tap("service_KTP-HILANG")
    for number in range(1, 10):
        taps.reads(f"Pertanyaan {number} dari 9.")
        taps.tap("face_4" if number != 5 else "face_2")
    taps.wait_for("fieldsPage")
    taps.tap("usia_30")
    taps.tap("usia_30")
    taps.tap("pekerjaan_SWASTA")
    taps.tap("next")
    taps.reads("Kirim penilaian")
    send(home)
    taps.wait_for("thanksPage")
    taps.reads("Terima kasih atas penilaian Anda.")
    assert not any(TICKET in text for text in taps.texts())
    (draft,) = home.city.filed
    assert draft.answers["produk"] == "2"
    assert draft.answers["sarana"] == "4"
    assert draft.answers["pekerjaan"] == "SWASTA"
    assert "usia" not in draft.answers
    assert home.city.prints == []
    taps.tap("finish")
    taps.wait_for("idlePage")


def test_a_question_of_the_survey_may_be_passed_over(home: Screens) -> None:
    taps = home.taps
    open_form(home, "skm", layanan="KTP-HILANG")
    for number in range(1, 10):
        taps.reads(f"Pertanyaan {number} dari 9.")
        taps.tap("next")
    taps.wait_for("fieldsPage")
    taps.tap("next")
    send(home)
    taps.wait_for("thanksPage")
    (draft,) = home.city.filed
    assert set(draft.answers) == {"layanan", "setuju"}


def test_an_information_request_is_called_by_its_registration_number(home: Screens) -> None:
    taps = home.taps
    taps.tap("home_informasi")
    taps.type_text("storyField", "Anggaran perbaikan jalan tahun 2026")
    taps.tap("next")
    taps.reads("Untuk apa informasi itu?")
    taps.type_text("storyField", "Untuk tugas sekolah")
    taps.tap("next")
    taps.tap("choice_berkas")
    taps.tap("next")
    taps.tap("choice_surel")
    taps.tap("next")
    taps.tap("choice_perorangan")
    taps.tap("next")
    taps.type_text("nameField", "Siti Aminah")
    taps.tap("next")
    taps.reads("Alamat belum diisi.")
    taps.type_text("alamatField", "Jalan Contoh 1")
    taps.type_text("surelField", "siti@contoh.id")
    taps.tap("next")
    send(home)
    taps.wait_for("donePage")
    taps.reads("NOMOR PENDAFTARAN")
    taps.reads("Permintaan Anda sudah kami terima.")


def test_an_rt_head_is_asked_about_the_chosen_subject_alone(home: Screens) -> None:
    taps = home.taps
    open_form(home, "laporan_rtrw")
    taps.tap("choice_kebencanaan")
    taps.tap("next")
    taps.tap("bencana_banjir")
    taps.type_text("jumlah_keluargaField", "12")
    taps.tap("next")
    taps.type_text("storyField", "Air setinggi lutut sejak malam, warga mengungsi ke balai.")
    taps.tap("next")
    taps.wait_for("placePage")
    assert taps.find("landmarkField") is None
    taps.tap("next")
    taps.reads("RW belum diisi. Tekan tambah untuk mengisi.")
    taps.tap("rwPlus")
    taps.tap("next")
    taps.wait_for("photoPage")
    taps.tap("next")
    assert taps.find("choice_anonim") is None
    taps.tap("identity_pakai")
    taps.tap("next")
    taps.type_text("nameField", "Siti Aminah")
    taps.tap("jabatan_rw")
    taps.tap("next")
    taps.wait_for("checkPage")
    taps.reads("RW 01")
    send(home)
    taps.wait_for("donePage")
    (draft,) = home.city.filed
    assert {"bencana", "jumlah_keluarga"} <= set(draft.answers)
    assert not {"peristiwa", "barang", "kegiatan", "rumah_ibadah"} & set(draft.answers)
    assert draft.answers["wilayah"].kelurahan == draft.answers["kelurahan"]


def test_a_tax_number_stands_in_its_groups_and_says_what_it_lacks(home: Screens) -> None:
    taps = home.taps
    open_form(home, "tanya_pajak", pajak="pbb")
    taps.type_text("nopField", "32750100010020003")
    assert taps.wait_for("nopField").property("text") == "32.75.010.001.002.0003"
    taps.tap("next")
    assert taps.wait_for("nopField").property("error") == "NOP harus 18 angka. Baru terisi 17."
    taps.type_text("nopField", "327501000100200030", clear=True)
    taps.tap("next")
    taps.wait_for("storyPage")
    taps.tap("back")
    taps.holds("nopField", "32.75.010.001.002.0003.0")


def test_a_nik_from_another_city_is_taken_at_once_with_a_calm_word(home: Screens) -> None:
    taps = home.taps
    open_form(home, "permohonan", layanan="KTP-HILANG", syarat=["Formulir F-1.02"], untuk="sendiri")
    taps.wait_for("fieldsPage")
    taps.type_text("nameField", "Siti Aminah")
    taps.type_text("nikField", "1275010107900001")
    taps.reads("NIK Anda terdaftar di luar kota ini. Kami tetap menerima.")
    assert taps.wait_for("nikField").property("error") == ""
    taps.tap("next")
    taps.wait_for("storyPage")


def test_what_concerns_health_grows_on_no_paper(home: Screens) -> None:
    taps = home.taps
    open_form(home, "janji_dokter")
    taps.type_text("storyField", "Batuk sejak dua minggu")
    taps.tap("next")
    taps.tap("hari_senin")
    taps.tap("hari_rabu")
    taps.tap("jam_pagi")
    taps.type_text("tanggalField", "24112026")
    assert taps.wait_for("tanggalField").property("text") == "24-11-2026"
    taps.tap("next")
    taps.wait_for("choicePage")
    assert not any("Batuk" in text or text == "KELUHAN" for text in taps.texts())
    taps.tap("choice_pakai")
    taps.tap("next")
    taps.type_text("nameField", "Siti Aminah")
    taps.type_text("phoneField", "081234567890")
    taps.tap("next")
    taps.wait_for("checkPage")
    taps.reads("Batuk sejak dua minggu")  # she checks what is sent
    taps.reads("Senin, Rabu")
    taps.reads("Selasa, 24 November 2026")
    send(home)
    taps.wait_for("donePage")
    assert not any("Batuk" in text for text in taps.texts())


@pytest.mark.parametrize(
    ("form", "answers", "story", "shown"),
    [
        ("musrenbang", {}, "Usul pos pemadam, sering kebakaran di sini", "choicePage"),
        ("saran", {}, "Latihan bila ada kebakaran di kantor ini", "choicePage"),
        (
            "laporan_rtrw",
            {"pokok": "aset", "barang": "lain", "keadaan": "baik"},
            "Ada kebakaran besar malam ini",
            "dangerPage",
        ),
        ("janji_dokter", {}, "Ayah saya pingsan tadi pagi", "dangerPage"),
    ],
)
def test_the_emergency_number_comes_where_something_is_told_that_happens(
    home: Screens, form: str, answers: dict[str, str], story: str, shown: str
) -> None:
    taps = home.taps
    open_form(home, form, **answers)
    taps.type_text("storyField", story)
    taps.tap("next")
    taps.wait_for(shown)


def test_joining_a_matter_shows_what_and_where_and_keeps_its_number_to_itself(home: Screens) -> None:
    taps = home.taps
    matter = {"matter": "00ff" * 8, "kelurahan": "32.75.04.1002", "topik": "LAMPU", "patokan": "Depan musala"}
    open_form(home, "ikut_aduan", **matter)
    taps.wait_for("storyPage")
    taps.reads("Lampu jalan")
    taps.tap("next")
    taps.tap("identity_anonim")
    taps.tap("next")
    taps.wait_for("checkPage")
    taps.reads("Depan musala")
    assert not any(matter["matter"] in text or matter["kelurahan"] in text for text in taps.texts())
    send(home)
    taps.wait_for("donePage")
    (draft,) = home.city.filed
    assert {name: draft.answers[name] for name in matter} == matter


@pytest.mark.parametrize("form", ["permohonan", "skm", "musrenbang"])
def test_another_language_changes_the_words_and_keeps_the_place(home: Screens, form: str) -> None:
    taps, submission = home.taps, home.bridge.submission
    open_form(home, form)
    before = submission.page.property("title")
    taps.tap("railLanguage")
    taps.wait_until(lambda: submission.page.property("title") != before)
    taps.reads(submission.page.property("title"))
    taps.tap("railLanguage")
    taps.reads(before)


def test_typed_words_ticks_and_choices_outlive_the_language(home: Screens) -> None:
    taps = home.taps
    open_form(home, "permohonan", layanan="KTP-HILANG")
    taps.tap("bring_0")
    taps.tap("railLanguage")
    taps.reads("Police letter of loss")
    taps.reads("1 of 3 ready")
    taps.tap("next")
    taps.tap("choice_keluarga")
    taps.tap("railLanguage")
    assert look(taps.wait_for("choice_keluarga"), "chosen") is True
    taps.tap("next")
    taps.type_text("nameField", "Siti Aminah")
    taps.tap("railLanguage")
    taps.reads("Full name")
    taps.holds("nameField", "Siti Aminah")
    taps.tap("next")
    taps.type_text("storyField", STORY)
    taps.tap("next")
    taps.wait_for("checkPage")
    taps.reads("For my family at home")
    taps.reads("SERVICE")
    taps.tap("railLanguage")
    taps.reads("Untuk keluarga serumah")
    taps.reads(STORY)
