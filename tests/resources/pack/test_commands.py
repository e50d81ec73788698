# SPDX-License-Identifier: GPL-3.0-or-later
"""`anjungan pack new` and `preview`: a city begins with files that work, and its pages can be read without a kiosk."""

import re
from html.parser import HTMLParser
from pathlib import Path

import pytest

from resources.pack import check, commands
from resources.pack.html import el
from resources.pack.preview import write_preview
from resources.pack.read import read_pack
from resources.pack.skeleton import make_skeleton, open_marks
from tests.resources.pack.small_pack import CITY, TODAY

VOID = {"meta", "link"}


class _Reader(HTMLParser):
    """Follows tags, links and what a page would run."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.links: list[str] = []
        self.titles: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert tag != "script"
        assert not [name for name, _ in attrs if name.startswith("on")]
        if tag not in VOID:
            self.open.append(tag)
        self.links += [value or "" for name, value in attrs if name == "href"]

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if self.open[-1:] == ["h1"]:
            self.titles.append(data)


def test_a_new_pack_passes_the_check_as_it_is(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    assert commands.main(["new", "kota-anyar"]) == check.GOOD
    assert commands.main(["check", "kota-anyar"]) == check.GOOD
    printed = capsys.readouterr().out
    assert "Paket Kota Anyar" in printed
    assert "tanda ISI di kota.toml" in printed
    pack = read_pack(tmp_path / "kota-anyar", strict=True)
    assert {"CONTOH-LAYANAN"} <= set(pack.content.services)
    assert all(topic.agencies for topic in pack.topics.values())


def test_the_marks_go_away_as_the_author_fills_in(tmp_path: Path) -> None:
    make_skeleton(tmp_path / "anyar", TODAY)
    theme = tmp_path / "anyar" / "tema.toml"
    assert open_marks(tmp_path / "anyar")["tema.toml"] == 4
    theme.write_text(re.sub(r" # ISI.*", "", theme.read_text(encoding="utf-8")), encoding="utf-8")
    assert "tema.toml" not in open_marks(tmp_path / "anyar")


@pytest.mark.parametrize("name", ["Kota Anyar", "1kota", "..", "kota.baru"])
def test_a_name_that_cannot_be_a_folder_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], name: str
) -> None:
    monkeypatch.chdir(tmp_path)
    assert commands.main(["new", name]) == check.FAULTY
    assert "tidak bisa dipakai" in capsys.readouterr().out
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_is_there_is_never_written_over(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "anyar").mkdir()
    assert commands.main(["new", "anyar"]) == check.FAULTY
    assert "sudah ada" in capsys.readouterr().out
    assert list((tmp_path / "anyar").iterdir()) == []


def test_the_preview_has_a_page_for_everything_in_every_language(small: Path, tmp_path: Path) -> None:
    out = tmp_path / "hasil"
    count = write_preview(read_pack(CITY, small, TODAY), out, TODAY)
    names = {path.name for path in out.glob("*.html")}
    assert names == {
        "index.html", "instansi.html", "tanya_jawab.html", "terjemahan.html",
        "layanan-contoh-layanan.html", "artikel-anggaran.html", "artikel-contoh-wifi.html", "artikel-jauh.html",
        "formulir-aduan.html", "formulir-permohonan.html", "formulir-skm.html",
    }  # fmt: skip
    assert {path.name for path in (out / "en").glob("*.html")} == names
    assert count == 2 * len(names)


def test_every_page_is_well_formed_runs_nothing_and_leads_only_to_pages(small: Path, tmp_path: Path) -> None:
    out = tmp_path / "hasil"
    write_preview(read_pack(CITY, small, TODAY), out, TODAY)
    for path in out.rglob("*.html"):
        reader = _Reader()
        reader.feed(path.read_text(encoding="utf-8"))
        assert reader.open == []
        assert len(reader.titles) == 1
        for link in reader.links:
            assert (path.parent / link.partition("#")[0]).is_file(), f"{path.name}: {link}"


def test_the_preview_shows_what_the_pack_says(small: Path, tmp_path: Path) -> None:
    out = tmp_path / "hasil"
    write_preview(read_pack(CITY, small, TODAY), out, TODAY)
    service = (out / "layanan-contoh-layanan.html").read_text(encoding="utf-8")
    assert "Contoh, belum disahkan" in service
    assert "Surat pengantar RT" in service
    assert "width:100.0%" in (out / "artikel-anggaran.html").read_text(encoding="utf-8")
    assert "Example letter of the kelurahan" in (out / "en" / "layanan-contoh-layanan.html").read_text(encoding="utf-8")
    assert "Satu hari kerja" in (out / "terjemahan.html").read_text(encoding="utf-8")
    assert "#0B3E49" in (out / "gaya.css").read_text(encoding="utf-8")


def test_what_an_author_writes_can_break_no_page() -> None:
    assert el("p", '<script>alert("x")</script>', title='"') == (
        '<p title="&quot;">&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt;</p>'
    )


def test_the_preview_of_a_faulty_pack_says_what_to_repair(small: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (small / CITY / "rute.toml").unlink()
    out = small.parent / "hasil"
    assert commands.main(["preview", str(small / CITY), "--out", str(out)]) == check.FAULTY
    assert "Betulkan:" in capsys.readouterr().out
    assert not out.exists()


def test_the_preview_is_written_where_it_was_asked_for(small: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = small.parent / "hasil"
    assert commands.main(["preview", "--out", str(out), str(small / CITY)]) == check.GOOD
    assert str(out / "index.html") in capsys.readouterr().out
    assert (out / "index.html").is_file()


@pytest.mark.parametrize("arguments", [[], ["buat"], ["new"], ["new", "--help"], ["preview", "x"], ["check"]])
def test_wrong_use_is_answered_with_the_right_one(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert commands.main(arguments) == check.WRONG_USE
    assert "Pemakaian: anjungan pack" in capsys.readouterr().out
