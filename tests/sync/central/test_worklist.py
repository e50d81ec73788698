# SPDX-License-Identifier: GPL-3.0-or-later
"""One filter is the list, its charts and its files; nobody finds what is out of reach, and no address tells words."""

import csv
import io
import re
from collections.abc import Callable
from datetime import date, timedelta
from urllib.parse import parse_qs, urlsplit

import pytest

from resources.forms.model import Place
from sync.central import chain
from sync.central.city import City
from sync.central.models import Case
from sync.central.models.cases import CLOSED_RANK, NO_DAY_RANK, STOPPED_RANK
from sync.central.states import CLOCK_STOPPED, CLOSED
from sync.central.worklist import find
from sync.central.worklist.counts import weeks_of
from sync.central.worklist.files import safe
from sync.protocol.records import CaseState
from tests.helpers.kiosk_at_the_city import NAME, PHONE, KioskAtTheCity, answers
from tests.helpers.staff_browser import Staff, visible_text
from tests.sync.central.conftest import TestClock

MakeStaff = Callable[..., Staff]
QUESTION = "Apakah yang Anda maksud pohon di Jalan Kenanga?"
ON_ONE = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
"""What no database does differently."""


def listed(person: Staff, query: str = "") -> list[int]:
    """Case numbers in the order of the list."""
    page = person.client.get(f"/kerja?{query}")
    assert page.status_code == 200
    return [int(number) for number in re.findall(r'class="what"><a href="/kerja/kasus/(\d+)"', page.text)]


def searched(person: Staff, words: str, query: str = "") -> str:
    """Where the search leads."""
    answer = person.fill(f"/kerja?{query}", "/kerja/cari", kata=words)
    assert answer.status_code == 303
    return answer.headers["location"]


def story(kiosk: KioskAtTheCity, words: str, **changed: object) -> None:
    """A complaint that tells this."""
    told = answers(kiosk.trust.kelurahan) | {"cerita": words}
    kiosk.send(kiosk.submission(kiosk.body(answers=told, **changed)))


def test_every_question_of_the_filter_narrows_the_list(
    kiosk: KioskAtTheCity, staff: MakeStaff, clock: TestClock
) -> None:
    kiosk.send(*(kiosk.submission(kiosk.body(due=due)) for due in ("2026-11-20", "2026-11-25", "2026-12-20")))
    kiosk.send(
        kiosk.submission(kiosk.body(topic="SAMPAH", due="2026-12-21", filed_at=1_795_401_840_000 - 9 * 86_400_000))
    )
    person = staff("verifikator")
    person.step(3, "terverifikasi")
    found = {
        "": [1, 2, 3, 4],
        "waktu=telat": [1],
        "waktu=segera": [2],
        "waktu=segera&hari=27": [2, 3],
        "masalah=SAMPAH": [4],
        "kelurahan=32.75.04": [1, 2, 3, 4],
        "kelurahan=32.75.05": [],
        "keadaan=terverifikasi": [3],
        "keadaan=terverifikasi&keadaan=diterima": [1, 2, 3, 4],
        "keadaan=selesai": [],
        "sampai=2026-11-20": [4],
        "dari=2026-11-21": [1, 2, 3],
        f"anjungan={kiosk.trust.kiosk}": [1, 2, 3, 4],
        "jalur=mitra": [],
        "puas=ya": [],
        "puas=belum": [1, 2, 3, 4],
        "saya=1": [],
        "urut=terbaru": [3, 2, 1, 4],
        "dinas=DLH": [],
        "dari=kapan&keadaan=ngawur&kelurahan=x&urut=y&hari=banyak": [1, 2, 3, 4],
    }
    assert {query: listed(person, query) for query in found} == found
    clock.pass_time(days=7)  # a week later five working days have passed, but not wholly
    person.sign_in("verifikator")
    assert listed(person, "waktu=diam&hari=6") == []
    assert "Diam 5 hari kerja atau lebih" in visible_text(person.client.get("/kerja?waktu=diam").text)
    clock.pass_time(days=1)
    person.sign_in("verifikator")
    person.fill("/kerja/kasus/2", "/kerja/kasus/2/catatan", note="Sudah ditanyakan ke lurah setempat.")
    assert listed(person, "waktu=diam") == [1, 3, 4]
    silent = person.client.get("/kerja/diam").text
    assert sorted(set(map(int, re.findall(r'href="/kerja/kasus/(\d+)"', silent)))) == [1, 3, 4]


def test_words_are_found_by_whoever_may_read_the_case_and_stand_in_no_address(
    kiosk: KioskAtTheCity, staff: MakeStaff
) -> None:
    story(kiosk, "Pohon tumbang menutup separuh jalan di dekat pasar.")
    story(kiosk, "Lampu jalan padam sejak dua minggu, gelap sekali.")
    person, agency = staff("verifikator"), staff("opd", "DBMSDA")
    address = searched(person, "pohon tumbang")
    assert "pohon" not in address.lower()
    assert listed(person, urlsplit(address).query) == [1]
    assert listed(person, urlsplit(searched(person, "nurul iman")).query) == [1, 2]
    assert listed(person, urlsplit(searched(person, NAME.split()[1])).query) == []
    assert listed(agency, urlsplit(address).query) == []
    narrowed = searched(person, "jalan", "masalah=LAMPU&waktu=telat")
    assert parse_qs(urlsplit(narrowed).query)["waktu"] == ["telat"]
    assert listed(person, "cari=tidak-dibuat-di-sini") == [1, 2]
    assert listed(person, urlsplit(searched(person, "kenanga")).query) == []
    person.step(1, "menunggu_pelapor", public_text=QUESTION)
    assert listed(person, urlsplit(searched(person, "Kenanga")).query) == [1]


@ON_ONE
def test_a_ticket_is_found_as_people_write_it(kiosk: KioskAtTheCity, staff: MakeStaff) -> None:
    body = kiosk.body()
    kiosk.send(kiosk.submission(body), kiosk.record())
    person = staff("verifikator")
    address = searched(person, f" {body.ticket.lower().replace('-', '')} ")
    assert address == f"/kerja?nomor={body.ticket}"
    assert listed(person, urlsplit(address).query) == [1]


def test_pages_follow_each_other_without_a_gap_both_ways(
    kiosk: KioskAtTheCity, staff: MakeStaff, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(find, "PAGE_SIZE", 2)
    days = ("2026-12-03", "2026-12-01", "2026-12-02", "2026-12-01", "")
    kiosk.send(*(kiosk.submission(kiosk.body(due=due, due_code="", topic="" if not due else "LAMPU")) for due in days))
    person = staff("verifikator")
    for order, expected in (
        ("", [2, 4, 3, 1, 5]),
        ("urut=terbaru", [5, 4, 3, 2, 1]),
        ("urut=terdiam", [1, 2, 3, 4, 5]),
    ):
        query: str | None = order
        seen: list[int] = []
        pages: list[list[int]] = []
        while query is not None:
            page = person.client.get(f"/kerja?{query}").text
            pages.append(listed(person, query))
            seen += pages[-1]
            after = re.search(r'rel="next" href="/kerja\?([^"]*)"', page)
            before = re.search(r'rel="prev" href="/kerja\?([^"]*)"', page)
            assert (before is not None) == (len(pages) > 1)
            if before:
                assert listed(person, before[1].replace("&amp;", "&")) == pages[-2]
            query = after[1].replace("&amp;", "&") if after else None
        assert seen == expected


def test_the_charts_count_what_the_list_shows(kiosk: KioskAtTheCity, staff: MakeStaff) -> None:
    kiosk.send(kiosk.record(), kiosk.record(), kiosk.submission(kiosk.body(topic="SAMPAH", due="2026-11-20")))
    person = staff("verifikator")
    person.step(1, "terverifikasi")
    page = person.client.get("/kerja/grafik").text
    assert "3 laporan" in visible_text(page)
    assert "1 lewat batas waktu" in visible_text(page)
    assert re.findall(r'<desc id="states-d">([^<]*)<', page) == ["Baru diterima: 2; Terverifikasi: 1"]
    assert re.findall(r'<desc id="weeks-d">([^<]*)<', page) == ["23 Nov: 3"]
    assert 'href="/kerja?masalah=SAMPAH"' in page
    assert "style=" not in page
    narrowed = person.client.get("/kerja/grafik?keadaan=terverifikasi").text
    assert re.findall(r'<desc id="states-d">([^<]*)<', narrowed) == ["Terverifikasi: 1"]


def test_weeks_without_a_case_stand_between_the_others() -> None:
    monday = date(2026, 11, 2)
    weeks = weeks_of([(monday + timedelta(days=6), 2), (monday + timedelta(days=21), 1), (monday, 1)])
    assert [(week.monday.day, week.count) for week in weeks] == [(2, 3), (9, 0), (16, 0), (23, 1)]


@ON_ONE
def test_a_kept_filter_is_the_own_persons_alone(kiosk: KioskAtTheCity, staff: MakeStaff) -> None:
    kiosk.send(kiosk.record())
    person, other = staff("verifikator", login="rina"), staff("verifikator", login="dadang")
    page = "/kerja?masalah=LAMPU&waktu=telat"
    assert person.fill(page, "/kerja/tampilan", nama="Lampu terlambat").status_code == 303
    assert 'href="/kerja?masalah=LAMPU&amp;waktu=telat"' in person.client.get("/kerja").text
    assert "Lampu terlambat" not in other.client.get("/kerja").text
    assert other.fill("/kerja", "/kerja/tampilan", nama=" ").status_code == 422
    form = {"token": other.client.get("/kerja").text.split('name="token" value="')[1].split('"')[0]}
    other.client.post("/kerja/tampilan/1/hapus", data=form)
    assert "Lampu terlambat" in person.client.get("/kerja").text
    person.fill("/kerja", "/kerja/tampilan/1/hapus")
    assert "Lampu terlambat" not in person.client.get("/kerja").text


@ON_ONE
def test_a_file_holds_the_list_and_never_who_filed(kiosk: KioskAtTheCity, staff: MakeStaff) -> None:
    place = Place(kiosk.trust.kelurahan, "05", "03", "Depan Musala")
    told = answers(kiosk.trust.kelurahan) | {"tempat": place}
    kiosk.send(kiosk.submission(kiosk.body(answers=told, kiosk_name="=2+3", due="2026-11-20")), kiosk.record())
    person = staff("verifikator")
    answer = person.client.get("/kerja/unduh/csv?urut=terbaru")
    assert answer.headers["content-disposition"] == 'attachment; filename="laporan-warga-20261123.csv"'
    rows = list(csv.DictReader(io.StringIO(answer.content.decode("utf-8-sig"))))
    assert [row["Kasus"] for row in rows] == ["2", "1"]
    assert (rows[1]["Anjungan"], rows[1]["Hari terlambat"], rows[1]["Dibuat"]) == ("'=2+3", "3", "2026-11-23 09:44")
    for kind in ("csv", "xlsx", "pdf"):
        content = person.client.get(f"/kerja/unduh/{kind}").content
        assert content.startswith({"csv": b"\xef\xbb\xbf", "xlsx": b"PK", "pdf": b"%PDF"}[kind])
    assert NAME not in answer.text
    assert PHONE not in answer.text
    assert person.client.get("/kerja/unduh/exe").status_code == 404
    assert staff("opd", "DLH").client.get("/kerja/unduh/csv").text.count("\n") == 1


@ON_ONE
def test_names_leave_the_house_only_for_a_reason_that_is_written_down(
    kiosk: KioskAtTheCity, staff: MakeStaff, city: City
) -> None:
    kiosk.send(kiosk.submission(kiosk.body(topic="SAMPAH")), kiosk.record())
    inspector = staff("inspektorat")
    page, action = "/kerja?masalah=SAMPAH", "/kerja/unduh/pelapor"
    silent_since = city.now()
    assert inspector.fill(page, action, alasan="Perlu", kind="csv").status_code == 422
    told = inspector.fill(page, action, alasan="Pemeriksaan laporan sampah bulan ini.", kind="csv")
    rows = list(csv.DictReader(io.StringIO(told.content.decode("utf-8-sig"))))
    assert [(row["Kasus"], row["Nama pelapor"], row["Nomor HP"]) for row in rows] == [("1", NAME, f"'{PHONE}")]
    assert "Pelapor disertakan dalam berkas" in visible_text(inspector.open_case(1))
    assert "Pelapor disertakan dalam berkas" not in visible_text(inspector.open_case(2))
    assert "Mengunduh daftar dengan nama pelapor" in visible_text(inspector.client.get("/kerja/catatan-akses").text)
    assert action not in staff("verifikator").client.get("/kerja").text
    with city.database.read() as session:
        assert session.get_one(Case, 1).updated_at <= silent_since
    assert chain.broken_chain(city) == ()


@pytest.mark.parametrize("cell", ["=1+1", "+62812", "-5", "@sum", "\t=1", "\r=1"])
def test_no_cell_is_taken_for_a_formula(cell: str) -> None:
    assert safe(cell) == f"'{cell}"


@ON_ONE
def test_each_person_reads_the_language_she_chose(kiosk: KioskAtTheCity, staff: MakeStaff) -> None:
    kiosk.send(kiosk.record())
    person = staff("verifikator")
    page = "/kerja?masalah=LAMPU"
    shown = person.client.get(page).text
    assert 'hx-select-oob="#asal,#kembali"' in shown  # a filter taken without a new page is kept by the button
    assert 'id="kembali" name="kembali" value="/kerja?masalah=LAMPU"' in shown
    assert 'href="/kerja" aria-current="page"' in shown
    assert "/kerja/diam" not in shown
    changed = person.fill(page, "/kerja/bahasa", bahasa="en")
    assert changed.headers["location"] == page
    english = visible_text(person.client.get(page).text)
    assert "Residents' cases" in english.replace("&#39;", "'")
    assert "Street" in english
    case = person.client.get("/kerja/kasus/1").text
    assert '<html lang="en">' in case
    assert "<h1>Street lights</h1>" in case
    elsewhere = person.fill(page, "/kerja/bahasa", bahasa="id", kembali="//evil.example/kerja")
    assert elsewhere.headers["location"] == "/masuk"
    assert '<html lang="id">' in person.client.get("/kerja").text


def test_what_the_list_sorts_by_follows_the_table_of_states(kiosk: KioskAtTheCity, city: City) -> None:
    kiosk.send(
        *(kiosk.record() for _ in CaseState), kiosk.submission(kiosk.body(due="", due_code="", topic="", form="x"))
    )
    with city.database.write() as session:
        for case, state in zip(session.query(Case).order_by(Case.id), CaseState, strict=False):
            case.state = state
    with city.database.read() as session:
        found = {CaseState(case.state): case.rank_day for case in session.query(Case).filter(Case.due.is_not(None))}
        without = session.query(Case).filter(Case.due.is_(None)).one().rank_day
    expected = {
        state: CLOSED_RANK if state in CLOSED else STOPPED_RANK if state in CLOCK_STOPPED else date(2026, 12, 7)
        for state in CaseState
    }
    assert found == expected
    assert without == NO_DAY_RANK
