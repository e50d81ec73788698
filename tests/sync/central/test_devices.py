# SPDX-License-Identifier: GPL-3.0-or-later
"""Kiosks at the desk: the fingerprint is compared, a theft is written down, and whom the city must write to."""

import csv
import io
from collections.abc import Callable

import pytest
from sqlalchemy import delete, select, update
from sqlalchemy.exc import DBAPIError

from sync.central import chain, ledger
from sync.central.access import audit, diary
from sync.central.city import City
from sync.central.models import AccessStep, Account, Case, CaseStep, Kiosk
from sync.central.permissions import Permission
from sync.protocol.enrolment import fingerprint
from tests.helpers.kiosk_at_the_city import NAME, KioskAtTheCity
from tests.helpers.staff_browser import Staff, forms_of, visible_text
from tests.sync.central.conftest import TestClock

MakeStaff = Callable[..., Staff]
DESK = "/kerja/anjungan"


def test_a_kiosk_is_approved_by_the_digits_on_its_own_screen(
    city: City, kiosk: KioskAtTheCity, staff: MakeStaff
) -> None:
    admin = staff("admin")
    assert "Belum dicocokkan" in visible_text(admin.client.get(DESK).text)
    assert admin.fill(DESK, f"{DESK}/cocok", digits="1234 5678").status_code == 422
    with city.database.read() as session:
        digits = fingerprint(session.get_one(Kiosk, kiosk.trust.kiosk).public_key)
    admin.fill(DESK, f"{DESK}/cocok", digits=digits[-9:])
    shown = visible_text(admin.client.get(DESK).text)
    assert "Belum dicocokkan" not in shown
    assert "Aktif" in shown


def test_a_kiosk_is_revoked_with_a_reason_that_stays(city: City, kiosk: KioskAtTheCity, staff: MakeStaff) -> None:
    admin = staff("admin")
    told = {"kiosk": kiosk.trust.kiosk, "confirmed": kiosk.trust.kiosk}
    assert admin.fill(DESK, f"{DESK}/cabut", **told).status_code == 422
    admin.fill(DESK, f"{DESK}/cabut", **told, reason="Dicuri pada malam hari")
    assert "Alasan: Dicuri pada malam hari" in visible_text(admin.client.get(DESK).text)
    with city.database.read() as session:
        said = session.scalars(select(AccessStep).where(AccessStep.action == "kiosk-revoked")).one()
    assert (said.subject, said.detail) == (kiosk.trust.kiosk, "Dicuri pada malam hari")


def test_who_is_affected_by_a_theft_gets_a_letter_and_each_look_is_written_down(
    city: City, kiosk: KioskAtTheCity, staff: MakeStaff
) -> None:
    kiosk.send(kiosk.submission(kiosk.body()), kiosk.submission(kiosk.body(topic="PETUGAS", secret=True)))
    verifier = staff("verifikator")
    here = f"/kerja/terdampak/{kiosk.trust.kiosk}"
    page = visible_text(verifier.client.get(here).text)
    assert "1 laporan mungkin masih ada" in page
    assert "1 laporan rahasia lagi" in page
    assert NAME not in page
    assert verifier.fill(here, here, reason="pendek").status_code == 422
    file = verifier.fill(here, here, reason="Pemberitahuan anjungan dicuri.")
    rows = list(csv.reader(io.StringIO(file.content.decode("utf-8-sig"))))
    assert len(rows) == 2
    assert NAME in rows[1]
    with city.database.read() as session:
        looks = session.scalars(select(CaseStep).where(CaseStep.action == "identity")).all()
        ours = {step.action for step in session.scalars(select(AccessStep))}
    assert [look.internal_text for look in looks] == ["Pemberitahuan anjungan dicuri."]
    assert {"affected-seen", "affected-file"} <= ours
    named = staff("verifikator", login="nur", named=[Permission.SEE_SECRET])
    assert "2 laporan mungkin masih ada" in visible_text(named.client.get(here).text)


def test_what_a_kiosk_has_forgotten_is_affected_no_more(
    city: City, kiosk: KioskAtTheCity, staff: MakeStaff, clock: TestClock
) -> None:
    kiosk.send(kiosk.submission(kiosk.body()))
    clock.pass_time(days=1)
    ledger.note_archived(city, clock())
    clock.pass_time(days=20)
    kiosk.send(kiosk.submission(kiosk.body()))
    clock.pass_time(days=20)
    inspector = staff("inspektorat")
    here = f"/kerja/terdampak/{kiosk.trust.kiosk}"
    assert "2 laporan" in visible_text(inspector.client.get(here).text)  # it has not spoken for twenty days
    kiosk.news()
    assert "1 laporan" in visible_text(inspector.client.get(here).text)


def test_the_inspectorate_reads_all_and_is_seen_reading(
    city: City, kiosk: KioskAtTheCity, staff: MakeStaff, clock: TestClock
) -> None:
    kiosk.send(kiosk.record())
    inspector = staff("inspektorat")
    inspector.open_case(1)
    assert {form.action for form in forms_of(inspector.open_case(1))} & {"/kerja/kasus/1"} == set()
    told = visible_text(inspector.client.get("/kerja/catatan-akses?jenis=case-read").text)
    assert told.count("Petugas inspektorat Membaca kasus #1") == 2
    check = "/kerja/periksa-catatan"
    assert inspector.fill(check, check).headers["location"] == check
    assert "Semua catatan utuh" in visible_text(inspector.client.get(check).text)
    with city.database.write() as session:
        session.scalars(select(CaseStep)).first().internal_text = "diubah diam-diam"  # type: ignore[union-attr]
    assert "Semua catatan utuh" in visible_text(inspector.client.get(check).text)  # what the last check found
    inspector.fill(check, check)
    assert "1 kasus tidak sama" in visible_text(inspector.client.get(check).text)
    with city.database.read() as session:
        account = session.scalars(select(Account.id).where(Account.login == "inspektorat")).one()
    clock.pass_time(minutes=1)
    assert audit.begin(city, account)  # one that takes its time
    page = inspector.client.get(check).text
    assert "Sedang diperiksa sejak" in page
    assert check not in {form.action for form in forms_of(page)}
    assert not audit.begin(city, account)
    clock.pass_time(hours=7)
    assert audit.begin(city, account)  # its server died


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
def test_a_long_log_is_checked_piece_by_piece(
    city: City, kiosk: KioskAtTheCity, monkeypatch: pytest.MonkeyPatch
) -> None:
    kiosk.send(*(kiosk.record() for _ in range(5)))
    monkeypatch.setattr(chain, "_CHECKED", 2)
    assert chain.broken_chain(city, gently=True) == ()
    with city.database.write() as session:
        session.get_one(CaseStep, 4).public_text = "diubah diam-diam"
        session.get_one(Case, 5).version = 3
    assert chain.broken_chain(city) == (4, 5)


def test_the_database_refuses_to_change_the_diary(city: City, staff: MakeStaff) -> None:
    staff("admin")
    assert diary.first_broken(city) is None
    for statement in (delete(AccessStep), update(AccessStep).values(detail="x")):
        refused = False
        try:
            with city.database.write() as session:
                session.execute(statement)
        except DBAPIError:
            refused = True
        assert refused
    with city.database.read() as session:
        assert session.query(Case).count() == 0
        assert session.query(AccessStep).count() == 1
