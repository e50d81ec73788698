# SPDX-License-Identifier: GPL-3.0-or-later
"""Photos of finished work: without what the camera wrote, known again, shown to everybody only when approved."""

import io
from collections.abc import Callable

import pytest
from httpx import Response
from PIL import Image

from sync.central.casework.looks import as_jpeg, drawn_anew
from sync.central.chain import broken_chain
from sync.central.city import City
from sync.protocol.records import SubmissionBody
from tests.helpers.browser import TestClient
from tests.helpers.drawn_scene import scene
from tests.helpers.kiosk_at_the_city import KioskAtTheCity
from tests.helpers.staff_browser import Staff, forms_of, visible_text

MakeStaff = Callable[..., Staff]
CASE = "/kerja/kasus/1"

pytestmark = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)


def file_of(picture: Image.Image, quality: int = 90) -> bytes:
    exif = Image.Exif()
    exif[0x010E] = "kamera Budi"
    written = io.BytesIO()
    picture.save(written, "JPEG", quality=quality, exif=exif)
    return written.getvalue()


@pytest.fixture
def body(kiosk: KioskAtTheCity, staff: MakeStaff) -> SubmissionBody:
    """Two complaints that lie with one agency; the paper of the first."""
    filed = kiosk.body()
    kiosk.send(kiosk.submission(filed), kiosk.record())
    verifier = staff("verifikator")
    for number in (1, 2):
        verifier.step(number, "terverifikasi")
        verifier.step(number, "didisposisikan", agency="DBMSDA")
    return filed


@pytest.fixture
def agency(staff: MakeStaff, body: SubmissionBody) -> Staff:
    assert body.ticket
    return staff("opd", "DBMSDA")


def upload(person: Staff, sent: bytes, number: int = 1) -> Response:
    case = f"/kerja/kasus/{number}"
    form = next(one for one in forms_of(person.client.get(case).text) if one.action == f"{case}/hasil")
    token = {"token": form.fields["token"]}
    return person.client.post(f"{case}/hasil", data=token, files={"photo": ("hasil.jpg", sent, "image/jpeg")})


def test_what_the_camera_wrote_is_gone(city: City, agency: Staff) -> None:
    sent = file_of(scene(1))
    assert b"kamera Budi" in sent
    assert upload(agency, sent).status_code == 303
    shown = agency.client.get(f"{CASE}/hasil/1")
    assert shown.headers["content-type"] == "image/jpeg"
    assert b"kamera Budi" not in shown.content
    assert b"kamera Budi" not in as_jpeg(drawn_anew(sent))
    stored = [path.read_bytes() for path in (city.settings.data / "blobs").rglob("*") if path.is_file()]
    assert stored
    assert all(b"JFIF" not in sealed for sealed in stored)
    assert broken_chain(city) == ()


def test_the_same_photo_for_another_case_is_refused_and_a_copy_is_marked(agency: Staff) -> None:
    sent = file_of(scene(1))
    upload(agency, sent)
    again = upload(agency, sent, 2)
    assert again.status_code == 422
    assert "sudah dipakai di kasus 1" in visible_text(again.text)
    copy = file_of(scene(1).resize((500, 375)), quality=60)
    assert upload(agency, copy, 2).status_code == 303
    assert "Sangat mirip foto kasus 1" in visible_text(agency.open_case(2))
    assert upload(agency, file_of(scene(2)), 2).status_code == 303
    assert visible_text(agency.open_case(2)).count("Sangat mirip") == 1


@pytest.mark.parametrize(
    ("sent", "words"),
    [
        (b"", "bukan foto"),
        (b"GIF89a not a picture", "bukan foto"),
        (file_of(Image.new("RGB", (64, 48), "black")), "terlalu gelap"),
    ],
)
def test_what_shows_nothing_is_refused(agency: Staff, sent: bytes, words: str) -> None:
    refused = upload(agency, sent)
    assert refused.status_code == 422
    assert words in visible_text(refused.text)


def test_a_file_larger_than_allowed_is_not_taken(agency: Staff) -> None:
    assert upload(agency, b"x" * (8 * 1024 * 1024 + 70_000)).status_code == 413


def test_everybody_sees_a_photo_only_once_it_was_approved(
    agency: Staff, client: TestClient, body: SubmissionBody, staff: MakeStaff, kiosk: KioskAtTheCity
) -> None:
    upload(agency, file_of(scene(1)))
    picture = f"/t/{body.token}/hasil/1"
    assert picture not in client.get(f"/t/{body.token}").text
    assert client.get(picture).status_code == 404
    worker = staff("lapangan", "DBMSDA")
    assert f"{CASE}/hasil/1" not in [form.action for form in forms_of(worker.open_case(1))]
    assert f"{CASE}/hasil/1" not in [form.action for form in forms_of(agency.open_case(1))]
    head = staff("atasan", "DBMSDA")
    assert head.fill(CASE, f"{CASE}/hasil/1", shown="ya").status_code == 303
    assert picture in client.get(f"/t/{body.token}").text
    assert client.get(picture).headers["content-type"] == "image/jpeg"
    assert client.get(f"/t/{'x' * 22}/hasil/1").status_code == 404
    head.fill(CASE, f"{CASE}/hasil/1", shown="tidak")
    assert client.get(picture).status_code == 404
    secret = kiosk.body(secret=True)
    kiosk.send(kiosk.submission(secret))
    assert client.get(f"/t/{secret.token}/hasil/1").status_code == 404
