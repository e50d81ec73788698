# SPDX-License-Identifier: GPL-3.0-or-later
"""The shipped pack holds what the city has, and a pack may lie anywhere."""

import shutil
from datetime import date
from pathlib import Path

from resources import PACKS
from resources.pack.model import AreaLevel, DayKind, Escalation, Pack
from resources.pack.read import read_pack


def test_the_city_has_twelve_kecamatan_and_fifty_six_kelurahan(pack: Pack) -> None:
    kelurahan = [area for area in pack.areas if area.level is AreaLevel.KELURAHAN]
    assert (len(pack.kecamatan()), len(kelurahan)) == (12, 56)
    assert sum(len(pack.kelurahan_of(kecamatan.code)) for kecamatan in pack.kecamatan()) == 56


def test_residents_read_names_written_apart(pack: Pack) -> None:
    spoken = {area.code: area.spoken_name for area in pack.areas}
    assert pack.area("32.75.04.1002").name == "Margajaya"
    assert spoken["32.75.04.1002"] == "Marga Jaya"
    assert spoken["32.75.03.1004"] == "Teluk Pucung"  # here the official name is the one written apart
    assert all(" " in area.aliases[0] for area in pack.areas if area.aliases)


def test_all_topics_are_answered_by_agencies_of_the_city(pack: Pack) -> None:
    assert len(pack.topics) == 23
    assert all(topic.agencies and set(topic.agencies) <= set(pack.agencies) for topic in pack.topics.values())
    assert pack.topics["BANJIR"].agencies == ("DBMSDA", "BPBD")
    assert pack.agencies["DISPERKIM"].topics == ("LAMPU", "TAMAN")


def test_delicate_topics_are_secret(pack: Pack) -> None:
    assert {code for code, topic in pack.topics.items() if topic.secret} == {"PETUGAS", "LINDUNGI"}
    assert {code for code, topic in pack.topics.items() if topic.emergency} == {"BENCANA"}
    assert {code for code, topic in pack.topics.items() if topic.supervision} == {"PETUGAS"}


def test_the_first_answer_is_due_in_fourteen_calendar_days_by_law(pack: Pack) -> None:
    deadline = pack.deadlines[pack.forms["aduan"].deadline]
    assert (deadline.days, deadline.kind, deadline.evidence) == (14, DayKind.CALENDAR, "A")
    assert deadline.basis == "UU 25/2009 Pasal 44 ayat (3)"


def test_misconduct_names_its_own_rule_too(pack: Pack) -> None:
    own = pack.deadlines[pack.topics["PETUGAS"].deadline]
    assert own.days == 14
    assert "60 hari kerja" in own.basis


def test_old_nik_regions_are_known_too(pack: Pack) -> None:
    assert len(pack.nik_regions) == 7879
    assert {"327504", "911401"} <= pack.nik_regions


def test_holidays_cover_three_years_and_say_when_they_are_forecasts(pack: Pack) -> None:
    assert {holiday.day.year for holiday in pack.holidays} == {2025, 2026, 2027}
    assert [h.certain for h in pack.holidays if h.day == date(2027, 3, 10)] == [False]


def test_the_emergency_number_is_not_claimed_to_be_verified(pack: Pack) -> None:
    assert pack.danger.number == "112"
    assert not pack.danger.number_verified
    assert {"kebakaran", "tenggelam", "dipukul", "kecelakaan"} <= set(pack.danger.words)


def test_the_shipped_ladder_is_the_usual_one(pack: Pack) -> None:
    assert pack.escalation == Escalation()


def test_the_complaint_form_asks_the_story_first(pack: Pack) -> None:
    form = pack.forms["aduan"]
    assert form.kind == "complaint"
    assert form.steps == ("Cerita", "Masalah", "Tempat", "Nama", "Periksa")
    assert [page.id for page in form.pages] == ["cerita", "topik", "tempat", "foto", "nama", "kontak", "periksa"]
    assert [q.id for page in form.pages for q in page.questions] == [
        "cerita", "topik", "tempat", "foto", "nama_pilihan", "nama", "telepon", "nik", "setuju",
    ]  # fmt: skip


def test_a_pack_of_another_folder_uses_the_shipped_nasional(tmp_path: Path) -> None:
    city = shutil.copytree(PACKS / "bekasi", tmp_path / "kota")
    assert len(read_pack(city).topics) == 23


def test_nasional_beside_the_city_counts_before_the_shipped_one(packs: Path) -> None:
    words = packs / "nasional" / "kata_bahaya.toml"
    words.write_text('nomor = "119"\nnomor_terverifikasi = true\nkata = ["gempa"]\n', encoding="utf-8")
    assert read_pack(packs / "bekasi").danger.words == ("gempa",)


def test_a_city_file_replaces_the_national_file_whole(packs: Path) -> None:
    own = packs / "bekasi" / "kata_bahaya.toml"
    own.write_text('nomor = "112"\nnomor_terverifikasi = true\nkata = ["banjir bandang"]\n', encoding="utf-8")
    assert read_pack("bekasi", packs).danger.words == ("banjir bandang",)


def test_a_list_saved_by_a_spreadsheet_with_a_byte_order_mark_is_read(packs: Path) -> None:
    agencies = packs / "bekasi" / "instansi.csv"
    agencies.write_bytes(b"\xef\xbb\xbf" + agencies.read_bytes().replace(b"\n", b"\r\n"))
    assert len(read_pack("bekasi", packs).agencies) == 26
