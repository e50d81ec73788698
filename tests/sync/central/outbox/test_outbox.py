# SPDX-License-Identifier: GPL-3.0-or-later
"""Letters that leave: through real servers on this machine, again when they fail, once when they do not."""

import base64
import hmac
import json
import shutil
import sys
import textwrap
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import select

from resources.forms.check import visible_pages
from resources.pack.read import read_pack
from sync.central.app import app_for
from sync.central.city import City
from sync.central.models import Case, Letter, ResidentReach, StepToTell
from sync.central.outbox import letters, sending, telling
from sync.central.outbox.carriers import NotSentError, Parcel
from sync.central.outbox.letters import Channel, Content, NewLetter, Purpose
from sync.central.outbox.settings import Channels, read_channels
from tests.helpers.browser import TestClient
from tests.helpers.kiosk_at_the_city import NAME, PHONE, STORY, KioskAtTheCity, answers, enrolled_kiosk
from tests.helpers.staff_browser import Staff, forms_of, visible_text
from tests.sync.central.conftest import MARGA_JAYA, TestClock
from tests.sync.central.outbox.conftest import MailServer, WebServer

ON_SQLITE = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
"""Where the engine does not matter."""

SECRET = "rahasia-untuk-uji-dua-puluh-empat"
ADDRESS = "siti@warga.example"


def configure(city: City, mail: MailServer | None = None, web: WebServer | None = None, more: str = "") -> Channels:
    """outbox.toml as an operator writes it; quiet hours off, so that tests may run at any hour."""
    (city.settings.data / "hook.txt").write_text(SECRET, encoding="utf-8")
    parts = [more, '[quiet]\nfrom = "00:00"\nto = "00:00"']
    if mail:
        parts.append(f'[mail]\nhost = "127.0.0.1"\nport = {mail.port}\nsecurity = "none"\nfrom = "kota@kota.example"')
    if web:
        parts.append(f'[[webhook]]\nname = "papan"\nurl = "{web.url}/kait"\nsecret_file = "hook.txt"')
    (city.settings.data / "outbox.toml").write_text("\n".join(parts), encoding="utf-8")
    return read_channels(city.settings.data)


def put(city: City, *new: NewLetter) -> None:
    with city.database.write() as session:
        letters.put(city, session, new)


def mail_letter(key: str = "k1", to: str = "petugas@kota.example") -> NewLetter:
    return NewLetter(key, Channel.MAIL, Purpose.DEADLINE, Content(to, "Dua laporan menunggu", "Isi surat."))


def state_of(city: City, key: str = "k1") -> tuple[str, int, str]:
    with city.database.read() as session:
        row = session.scalars(select(Letter).where(Letter.key == key)).one()
        return row.state, row.attempts, row.problem


def test_a_letter_goes_by_mail_once_and_a_second_of_its_key_is_never_written(
    city: City, mail_server: MailServer
) -> None:
    channels = configure(city, mail_server)
    put(city, mail_letter())
    put(city, mail_letter())
    assert sending.send_due(city, channels) == 1
    assert sending.send_due(city, channels) == 0
    (message,) = mail_server.messages
    assert (message["To"], message["Subject"]) == ("petugas@kota.example", "Dua laporan menunggu")
    assert "Isi surat." in message.get_content()
    assert message["Message-ID"].endswith("@kota.example>")
    assert state_of(city) == ("sent", 1, "")


@ON_SQLITE
def test_what_stands_in_a_letter_is_not_to_be_read_in_the_database(city: City, mail_server: MailServer) -> None:
    configure(city, mail_server)
    put(city, mail_letter(to=ADDRESS))
    with city.database.read() as session:
        row = session.scalars(select(Letter)).one()
        columns = [getattr(row, column.name) for column in Letter.__table__.columns]
    assert not [
        one for one in columns if ADDRESS in str(one) or b"Isi surat" in (one if isinstance(one, bytes) else b"")
    ]
    assert row.shown == "s…@warga.example"


@ON_SQLITE
def test_a_refused_address_is_given_up_and_can_be_sent_again(city: City, mail_server: MailServer) -> None:
    channels = configure(city, mail_server)
    mail_server.refuse = "550 nobody here"
    put(city, mail_letter())
    assert sending.send_due(city, channels) == 0
    assert state_of(city) == ("dead", 1, "refused:550")
    mail_server.refuse = ""
    assert letters.send_again(city) == 1
    assert sending.send_due(city, channels) == 1


@ON_SQLITE
def test_a_server_that_is_away_is_tried_again_later_and_not_at_once(
    city: City, mail_server: MailServer, clock: TestClock
) -> None:
    channels = configure(city, mail_server)
    mail_server.refuse = "451 later"
    put(city, mail_letter())
    assert sending.send_due(city, channels) == 0
    assert state_of(city)[:2] == ("waiting", 1)
    mail_server.refuse = ""
    assert sending.send_due(city, channels) == 0  # its pause is not over
    clock.pass_time(seconds=31)
    assert sending.send_due(city, channels) == 1


@ON_SQLITE
def test_a_letter_whose_sending_broke_in_the_middle_comes_again_as_the_same(
    city: City, mail_server: MailServer, clock: TestClock
) -> None:
    channels = configure(city, mail_server)
    mail_server.hangs_up_after_data = True
    put(city, mail_letter())
    assert sending.send_due(city, channels) == 0
    mail_server.hangs_up_after_data = False
    clock.pass_time(minutes=5)
    assert sending.send_due(city, channels) == 1
    first, second = mail_server.messages
    assert first["Message-ID"] == second["Message-ID"]


def test_a_claim_that_somebody_left_behind_runs_out(city: City, mail_server: MailServer, clock: TestClock) -> None:
    channels = configure(city, mail_server)
    put(city, mail_letter())
    assert sending._claim(city, channels) is not None  # and its process is killed here
    assert sending.send_due(city, channels) == 0
    clock.pass_time(seconds=sending.CLAIM.total_seconds() + 1)
    assert sending.send_due(city, channels) == 1


@ON_SQLITE
def test_whoever_lost_its_claim_writes_nothing_down(city: City, mail_server: MailServer, clock: TestClock) -> None:
    channels = configure(city, mail_server)
    put(city, mail_letter())

    class Slow:
        def carry(self, _parcel: Parcel) -> None:
            clock.pass_time(seconds=sending.CLAIM.total_seconds() + 1)
            assert sending.send_due(city, channels) == 1  # meanwhile another one sent it
            raise NotSentError("http:500", final=True)

    assert sending.send_due(city, channels, lambda *_: Slow()) == 0
    assert state_of(city) == ("sent", 2, "")


@ON_SQLITE
def test_at_night_and_beyond_the_rate_letters_wait(city: City, mail_server: MailServer, clock: TestClock) -> None:
    configure(city, mail_server, more="per_hour = 2")
    channels = read_channels(city.settings.data)
    put(city, *(mail_letter(f"k{n}") for n in range(3)))
    assert sending.send_due(city, channels) == 2
    clock.pass_time(hours=1, seconds=1)
    assert sending.send_due(city, channels) == 1
    night = channels.quiet.__class__(city.local(clock.moment).time(), channels.quiet.end)
    put(city, mail_letter("night"))
    assert sending.send_due(city, Channels(mail=channels.mail, quiet=night)) == 0
    clock.pass_time(hours=24)
    assert sending.send_due(city, channels) == 1


def verified(secret: str, headers: dict[str, str], body: bytes) -> bool:
    """As a receiver checks it."""
    content = f"{headers['webhook-id']}.{headers['webhook-timestamp']}.".encode() + body
    mark = base64.b64encode(hmac.digest(secret.encode(), content, "sha256")).decode()
    return hmac.compare_digest(headers["webhook-signature"], f"v1,{mark}")


@ON_SQLITE
def test_programs_are_told_of_public_steps_signed_and_without_the_story(
    city: City, kiosk: KioskAtTheCity, staff: Callable[..., Staff], web_server: WebServer
) -> None:
    configure(city, web=web_server)
    kiosk.send(kiosk.record())
    staff("verifikator").step(1, "terverifikasi")
    assert sending.step(city) == 2
    opened, step = web_server.heard
    assert verified(SECRET, step.headers, step.body)
    assert not verified(SECRET, step.headers, step.body + b" ")
    told = json.loads(step.body)["data"]
    assert (told["service_request_id"], told["state"], told["service_code"]) == ("1", "terverifikasi", "LAMPU")
    for body in (opened.body, step.body):
        assert not [word for word in (NAME, PHONE, STORY) if word.encode() in body]
    assert sending.step(city) == 0
    with city.database.read() as session:
        assert session.scalars(select(StepToTell)).all() == []


@ON_SQLITE
def test_of_secret_matters_programs_hear_nothing(city: City, kiosk: KioskAtTheCity, web_server: WebServer) -> None:
    configure(city, web=web_server)
    kiosk.send(kiosk.submission(kiosk.body(secret=True)))
    assert sending.step(city) == 0
    assert web_server.heard == []


@ON_SQLITE
@pytest.mark.parametrize(
    ("status", "headers", "waits"), [(503, {"Retry-After": "600"}, 600), (429, {}, 1), (410, {}, 0), (302, {}, 1)]
)
def test_an_answer_that_is_no_yes_is_tried_again_unless_it_says_never(
    city: City, web_server: WebServer, clock: TestClock, status: int, headers: dict[str, str], waits: int
) -> None:
    channels = configure(city, web=web_server)
    web_server.answers = [(status, headers), (204, {})]
    put(city, NewLetter("k1", Channel.WEBHOOK, Purpose.STEP, Content("papan", "", "{}")))
    assert sending.send_due(city, channels) == 0
    assert state_of(city)[:2] == ("waiting" if waits else "dead", 1)
    if waits:
        clock.pass_time(seconds=waits - 1)
        assert sending.send_due(city, channels) == 0
        clock.pass_time(seconds=60)
        assert sending.send_due(city, channels) == 1
        assert web_server.heard[0].headers["webhook-id"] == web_server.heard[1].headers["webhook-id"]


@pytest.fixture
def program(tmp_path: Path) -> Path:
    """A gateway program that keeps what it was given, and ends as the number says."""
    file = tmp_path / "gateway.py"
    file.write_text(
        textwrap.dedent("""
        import pathlib, sys
        pathlib.Path(sys.argv[0]).with_name(sys.argv[2]).write_text(sys.argv[1] + "|" + sys.stdin.read(), "utf-8")
        raise SystemExit(int(sys.argv[3]))
        """),
        encoding="utf-8",
    )
    return file


@ON_SQLITE
@pytest.mark.parametrize(("ends", "state"), [(0, "sent"), (75, "waiting"), (67, "dead")])
def test_a_program_of_the_city_carries_text_messages(city: City, program: Path, ends: int, state: str) -> None:
    command = json.dumps([sys.executable, str(program), "{to}", "got.txt", str(ends)])
    channels = configure(city, more=f"gateway = {{ command = {command} }}")
    put(city, NewLetter("k1", Channel.GATEWAY, Purpose.RESIDENT, Content("+6281234567890", "", "Laporan {to} $(x)")))
    sending.send_due(city, channels)
    assert state_of(city)[0] == state
    assert program.with_name("got.txt").read_text("utf-8") == "+6281234567890|Laporan {to} $(x)"


@ON_SQLITE
def test_an_address_of_the_city_carries_text_messages(city: City, web_server: WebServer) -> None:
    url = f"{web_server.url}/kirim?ke={{to}}&kata={{text}}&id={{id}}"
    channels = configure(city, more=f'gateway = {{ url = "{url}", secret_file = "hook.txt" }}')
    put(city, NewLetter("k1", Channel.GATEWAY, Purpose.RESIDENT, Content("+6281234567890", "", "a&b=c {id}")))
    assert sending.send_due(city, channels) == 1
    (heard,) = web_server.heard
    assert heard.path == "/kirim?ke=%2B6281234567890&kata=a%26b%3Dc%20%7Bid%7D&id=k1"
    assert heard.headers["authorization"] == f"Bearer {SECRET}"


def ask_for_news(client: TestClient, token: str, **typed: str) -> int:
    page = client.get(f"/t/{token}/kabar")
    fields = forms_of(page.text)[0].fields
    return int(client.post(f"/t/{token}/kabar", data={"token": fields["token"], **typed}).status_code)


def test_a_resident_is_told_where_she_agreed_and_never_the_story(
    city: City, kiosk: KioskAtTheCity, client: TestClient, staff: Callable[..., Staff], mail_server: MailServer
) -> None:
    configure(city, mail_server)
    body = kiosk.body()
    kiosk.send(kiosk.submission(body))
    verifier = staff("verifikator")
    verifier.step(1, "terverifikasi")
    assert sending.step(city) == 0  # nobody asked for it
    typed = {"way": "mail", "address": ADDRESS}
    assert ask_for_news(client, body.token, **typed) == 422  # not agreed
    assert ask_for_news(client, body.token, way="mail", address="siti", agree="ya") == 422
    assert ask_for_news(client, body.token, **typed, agree="ya") == 303
    assert "s…@warga.example" in client.get(f"/t/{body.token}/kabar").text
    assert f"/t/{body.token}/kabar" in client.get(f"/t/{body.token}").text
    verifier.step(1, "didisposisikan", agency="DBMSDA")
    verifier.step(1, "ditanggapi", public_text="Lampunya sudah kami ganti.")
    assert sending.step(city) == 2
    answer = mail_server.messages[-1].get_content()
    assert body.ticket in answer
    assert "Lampunya sudah kami ganti." in answer
    assert not [word for word in (NAME, STORY, PHONE, body.token) if word in answer]
    with city.database.read() as session:
        assert all(row.locked == b"" for row in session.scalars(select(Letter)))


@ON_SQLITE
def test_who_asked_for_it_at_the_kiosk_is_told_on_her_phone(
    city: City, staff: Callable[..., Staff], web_server: WebServer, tmp_path: Path
) -> None:
    pack = read_pack(_with_line(shutil.copytree(city.pack.folder, tmp_path / "pack") / "kota.toml", "kabar_hp = true"))
    for form in ("aduan", "permohonan"):
        named = {"nama_pilihan": "pakai", "telepon": PHONE}
        assert "kabar" in {page.id for page in visible_pages(pack.forms[form], named)}
        assert "kabar" not in {page.id for page in visible_pages(pack.forms[form], named | {"telepon": ""})}
        assert "kabar" not in {page.id for page in city.pack.forms[form].pages}
    wishes = ({"kabar": "ya"}, {"kabar": "tidak"}, {"kabar": "ya", "telepon": ""})
    for offering in (city, replace(city, pack=pack)):
        with TestClient(app_for(offering)) as server:
            machine = enrolled_kiosk(offering, server, MARGA_JAYA)
            told = [machine.body(answers=answers(MARGA_JAYA) | wish) for wish in wishes]
            machine.send(*(machine.submission(one) for one in told))
    with city.database.read() as session:
        (wish,) = session.scalars(select(ResidentReach)).all()
        assert session.get_one(Case, wish.case_id).ticket == told[0].ticket
        assert (wish.channel, wish.words, PHONE.encode() in wish.locked) == ("gateway", "aduan/1", False)
    configure(city, more=f'gateway = {{ url = "{web_server.url}/kirim?ke={{to}}&kata={{text}}" }}')
    staff("verifikator").step(wish.case_id, "terverifikasi")
    assert sending.step(city) == 1
    (heard,) = web_server.heard
    assert heard.path.startswith("/kirim?ke=%2B6281234567890&kata=")
    assert told[0].ticket in heard.path
    assert "ampu" not in heard.path


def _with_line(file: Path, line: str) -> Path:
    file.write_text(f"{file.read_text('utf-8')}\n{line}\n", encoding="utf-8")
    return file.parent


@ON_SQLITE
def test_she_ends_it_by_the_paper_or_by_the_letter(
    city: City, kiosk: KioskAtTheCity, client: TestClient, staff: Callable[..., Staff], mail_server: MailServer
) -> None:
    configure(city, mail_server)
    body = kiosk.body()
    kiosk.send(kiosk.submission(body))
    verifier = staff("verifikator")
    typed = {"way": "mail", "address": ADDRESS, "agree": "ya"}
    ask_for_news(client, body.token, **typed)
    verifier.step(1, "terverifikasi")
    assert sending.step(city) == 1
    stop = mail_server.messages[0]["List-Unsubscribe"].strip("<>").removeprefix("http://testserver")
    assert "Berhenti menerima kabar" in visible_text(client.get(stop).text)  # asks first
    with city.database.read() as session:
        assert session.get(ResidentReach, 1) is not None
    fields = forms_of(client.get(stop).text.replace('method="post">', f'method="post" action="{stop}">'))[0].fields
    assert client.post(stop[:-1] + ("a" if stop[-1] != "a" else "b"), data=fields).status_code == 404
    assert client.post(stop, data=fields).status_code == 200
    ask_for_news(client, body.token, **typed)
    assert ask_for_news(client, body.token, what="berhenti") == 303
    verifier.step(1, "didisposisikan", agency="DBMSDA")
    assert sending.step(city) == 0


@ON_SQLITE
def test_without_any_way_out_the_page_says_so(client: TestClient, kiosk: KioskAtTheCity) -> None:
    body = kiosk.body()
    kiosk.send(kiosk.submission(body))
    page = visible_text(client.get(f"/t/{body.token}/kabar").text)
    assert "Kota ini belum mengirim kabar" in page
    assert "/kabar" not in client.get(f"/t/{body.token}").text
    assert client.get("/t/" + "x" * 22 + "/kabar").status_code == 404


@ON_SQLITE
def test_administrators_see_what_failed_and_send_it_again(
    city: City, staff: Callable[..., Staff], mail_server: MailServer
) -> None:
    channels = configure(city, mail_server)
    mail_server.refuse = "550 nobody here"
    put(city, mail_letter(to=ADDRESS))
    sending.send_due(city, channels)
    admin = staff("admin")
    page = admin.client.get("/kerja/kotak-keluar").text
    assert "Alamat ditolak layanan surel (550)" in page
    assert ADDRESS not in page
    assert admin.fill("/kerja/kotak-keluar", "/kerja/kotak-keluar").status_code == 303
    mail_server.refuse = ""
    assert sending.send_due(city, channels) == 1
    assert "Semua pesan sudah terkirim" in visible_text(admin.client.get("/kerja/kotak-keluar").text)


@pytest.mark.parametrize(
    "wrong",
    [
        "salah = 1", '[mail]\nhost = "x"', '[quiet]\nfrom = "lusa"', "per_hour = 0",
        '[mail]\nhost = "x"\nfrom = "y"\nsecurity = "apa"', "gateway = { }",
        '[[ladder]]\ndays = 1\naudience = "superior"', "silent_days = 3",  # rules of the pack
    ],
)  # fmt: skip
def test_a_mistake_in_the_file_is_said_with_its_place(tmp_path: Path, wrong: str) -> None:
    (tmp_path / "outbox.toml").write_text(wrong, encoding="utf-8")
    with pytest.raises(ValueError, match=r"outbox\.toml"):
        read_channels(tmp_path)


@ON_SQLITE
def test_telling_repeats_nothing(city: City, kiosk: KioskAtTheCity, web_server: WebServer) -> None:
    channels = configure(city, web=web_server)
    kiosk.send(kiosk.record())
    assert (telling.tell(city, channels), telling.tell(city, channels)) == (1, 0)
