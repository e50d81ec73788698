# SPDX-License-Identifier: GPL-3.0-or-later
"""What can be learnt is read as it was written; what is hidden leaves nothing behind that leads to it."""

import shutil
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from resources.pack.content import ArticleKind, BlockKind, LinkTo, Row
from resources.pack.errors import PackProblem
from resources.pack.model import Pack
from resources.pack.read import read_pack
from tests.resources.pack.small_pack import CITY, TODAY, problems_of


def _edit(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


def _read(packs: Path, today: date = TODAY) -> Pack:
    return read_pack(CITY, packs, today)


def test_a_service_is_read_with_its_components(small: Path) -> None:
    service = _read(small).content.services["CONTOH-LAYANAN"]
    assert (service.group, service.form, service.complaint_topic) == ("SURAT", "permohonan", "KELURAHAN")
    assert [requirement.text for requirement in service.requirements] == ["Fotokopi KTP", "Surat pengantar RT"]
    assert len(service.steps) == 3
    assert service.free
    assert service.provenance.is_example(TODAY)


def test_an_article_is_read_block_by_block(small: Path) -> None:
    article = _read(small).content.articles["ANGGARAN"]
    chart, facts, lines, wifi, letter = article.blocks
    assert (chart.kind, chart.unit) == (BlockKind.CHART, "miliar rupiah")
    assert chart.rows == (Row("Pendidikan", "Rp25 miliar", 25.5), Row("Jalan", "Rp20 miliar", 20.0))
    assert facts.rows[1] == Row("Disahkan oleh", "DPRD")
    assert lines.routes[0].stops == ("Terminal Contoh", "Pasar Contoh")
    assert lines.routes[0].detail == "Pukul 05.00 sampai 20.00."
    assert wifi.link == LinkTo("article", "CONTOH-WIFI")
    assert letter.link == LinkTo("form", "permohonan", {"layanan": "CONTOH-LAYANAN"})


def test_places_words_and_questions_are_read(small: Path) -> None:
    content = _read(small).content
    spots = next(block.spots for block in content.articles["CONTOH-WIFI"].blocks if block.spots)
    assert [spot.kelurahan for spot in spots] == ["99.99.01.1001", "99.99.01.1002"]
    assert content.local_words[0].means == ("lampu jalan", "penerangan")
    assert content.faqs[0].link == LinkTo("service", "CONTOH-LAYANAN")
    assert content.articles["JAUH"].kind is ArticleKind.ELSEWHERE


def test_forms_say_whether_they_give_a_receipt_and_how_their_number_is_called(small: Path) -> None:
    forms = _read(small).forms
    assert (forms["permohonan"].receipt, forms["permohonan"].number_name) == (True, "nomor pendaftaran")
    assert (forms["skm"].receipt, forms["skm"].number_name) == (False, "")


def test_a_pack_without_any_of_it_still_takes_complaints(small: Path) -> None:
    for name in ("layanan", "artikel", "data", "bahasa", "formulir"):
        shutil.rmtree(small / CITY / name)
    for name in ("kelompok_layanan.toml", "kelompok_artikel.toml", "tanya_jawab.toml"):
        (small / "nasional" / name).unlink()
    shutil.rmtree(small / "nasional" / "bahasa")
    (small / CITY / "kata_daerah.csv").unlink()
    _edit(small / CITY / "rute.toml", 'formulir = "skm"', 'formulir = "aduan"')
    assert problems_of(small) == ()
    assert _read(small).languages == ("id",)


def test_what_is_hidden_takes_the_keys_that_lead_to_it_along(small: Path) -> None:
    _edit(small / CITY / "artikel" / "contoh-wifi.toml", "urutan = 1", "urutan = 1\nsembunyikan = true")
    _edit(small / CITY / "layanan" / "contoh-layanan.toml", "urutan = 0", "urutan = 0\nsembunyikan = true")
    shutil.rmtree(small / CITY / "formulir")
    _edit(small / CITY / "rute.toml", 'formulir = "skm"', 'formulir = "aduan"')
    _edit(small / CITY / "layanan" / "contoh-layanan.toml", '"permohonan"', '""')
    _edit(small / CITY / "artikel" / "anggaran.toml", '"formulir:permohonan"', '"berita"')
    _edit(small / CITY / "artikel" / "anggaran.toml", "isi = { layanan", "# isi = { layanan")
    content = _read(small).content
    assert list(content.services) == []
    assert list(content.articles) == ["ANGGARAN", "JAUH"]
    assert [group.code for group in content.article_groups] == ["PAJAK"]
    assert content.service_groups == ()
    assert content.faqs[0].link is None
    assert [block.link for block in content.articles["ANGGARAN"].blocks if block.link] == [LinkTo("news")]


def test_an_approval_that_runs_out_is_reported_but_closes_no_kiosk(small: Path) -> None:
    service = small / CITY / "layanan" / "contoh-layanan.toml"
    _edit(service, "# disahkan_oleh", "disahkan_oleh")
    _edit(service, "# tanggal", "tanggal")
    _edit(service, "2026-11-23", "2026-11-20")
    _edit(service, "# berlaku_sampai", "berlaku_sampai")
    assert problems_of(small) == ()
    late = date(2028, 1, 1)
    assert _read(small, late).content.services["CONTOH-LAYANAN"].provenance.is_example(late)


def test_the_newest_route_that_has_begun_counts(small: Path) -> None:
    routes = small / CITY / "rute.toml"
    later = '\n[[rute]]\nformulir = "skm"\ninstansi = ["DISKOMINFO"]\nsejak = 2027-01-01\nbukti = "A"\nsumber = "x"\n'
    routes.write_text(routes.read_text(encoding="utf-8") + later, encoding="utf-8")
    assert problems_of(small) == ()
    assert _read(small).form_routes["skm"] == ("KELURAHAN",)
    assert _read(small, date(2026, 12, 31)).form_routes["skm"] == ("KELURAHAN",)
    assert _read(small, date(2027, 1, 1)).form_routes["skm"] == ("DISKOMINFO",)


def test_a_machine_whose_clock_went_back_still_knows_who_answers(small: Path) -> None:
    pack = _read(small, date(2001, 1, 1))
    assert pack.form_routes["skm"] == ("KELURAHAN",)
    assert all(topic.agencies for topic in pack.topics.values())


def _copy_article(packs: Path, number: int) -> None:
    folder = packs / CITY / "artikel"
    text = (folder / "anggaran.toml").read_text(encoding="utf-8")
    copy = text.replace('kode = "ANGGARAN"', f'kode = "ANGGARAN-{number}"')
    (folder / f"anggaran-{number}.toml").write_text(copy, encoding="utf-8")


def _add_articles(packs: Path) -> None:
    for number in range(7):
        _copy_article(packs, number)


def _add_groups(packs: Path) -> None:
    path = packs / "nasional" / "kelompok_artikel.toml"
    more = "".join(f'\n[[kelompok]]\nkode = "K{n}"\nnama = "Lain"\nikon = "wifi"\n' for n in range(8))
    path.write_text(path.read_text(encoding="utf-8") + more, encoding="utf-8")


def _leave_route_out(packs: Path) -> None:
    path = packs / CITY / "rute.toml"
    text = path.read_text(encoding="utf-8")
    path.write_text(text[: text.rindex("[[rute]]")], encoding="utf-8")


def _use_law_words_everywhere(packs: Path) -> None:
    for number in range(6):
        _copy_article(packs, number)
        path = packs / CITY / "artikel" / f"anggaran-{number}.toml"
        _edit(path, "bukti", "kalimat_undang_undang = true\nbukti")


def _double_code(packs: Path) -> None:
    folder = packs / CITY / "layanan"
    shutil.copyfile(folder / "contoh-layanan.toml", folder / "salinan.toml")


def _move_dictionary(packs: Path) -> None:
    folder = packs / CITY / "bahasa"
    (folder / "en" / "layanan.csv").rename(folder / "layanan.csv")


@pytest.mark.parametrize(
    ("change", "file", "says", "repair"),
    [
        (_add_articles, "nasional/kelompok_artikel.toml", "berisi 8 artikel, paling banyak 7", "Pindahkan"),
        (_add_groups, "nasional/kelompok_artikel.toml", "Ada 10 kelompok", "Gabungkan"),
        (_leave_route_out, f"{CITY}/rute.toml", 'Formulir "skm" belum punya rute', 'formulir = "skm"'),
        (_use_law_words_everywhere, f"{CITY}/artikel/anggaran-5.toml", "dipakai 6 kali", "kalimat pendek"),
        (_double_code, f"{CITY}/layanan/salinan.toml", "sudah dipakai", "hapus salah satu"),
        (_move_dictionary, f"{CITY}/bahasa/layanan.csv", "folder sebuah bahasa", "bahasa/en"),
        (lambda p: (p / CITY / "bahasa/en").rename(p / CITY / "bahasa/eng"), f"{CITY}/bahasa/eng", '"eng"', '"en"'),
        (lambda p: (p / CITY / "layanan").rename(p / CITY / "layann"), f"{CITY}/layann", "tidak dikenal", '"layanan"'),
        (
            lambda p: (p / CITY / "artikel/jauh.toml").rename(p / CITY / "artikel/jauh.tml"),
            f"{CITY}/artikel/jauh.tml",
            "tidak terbaca di folder ini",
            ".toml",
        ),
        (
            lambda p: (p / CITY / "data/wifi.csv").rename(p / CITY / "data/wifi.xlsx"),
            f"{CITY}/data/wifi.xlsx",
            "tidak terbaca di folder ini",
            ".csv",
        ),
        (
            lambda p: (p / CITY / "data/wifi.csv").write_text("nama,kelurahan,keterangan,sumber\n"),
            f"{CITY}/artikel/contoh-wifi.toml",
            "Tidak ada satu baris pun",
            "Isi berkas itu",
        ),
        (
            lambda p: shutil.rmtree(p / CITY / "layanan"),
            f"{CITY}/formulir/permohonan.toml",
            "belum punya layanan",
            "folder layanan",
        ),
    ],
)
def test_what_no_single_line_shows_is_reported_too(
    small: Path, change: Callable[[Path], object], file: str, says: str, repair: str
) -> None:
    change(small)
    found = problems_of(small)
    assert any(_fits(problem, file, says, repair) for problem in found), "\n".join(map(str, found))


def _fits(problem: PackProblem, file: str, says: str, repair: str) -> bool:
    return problem.file == file and says in problem.message and repair in problem.repair


def test_a_file_that_cannot_be_read_is_the_only_fault(small: Path) -> None:
    (small / CITY / "layanan" / "contoh-layanan.toml").write_text('kode = "CONTOH', encoding="utf-8")
    (problem,) = problems_of(small)
    assert (problem.file, problem.line) == (f"{CITY}/layanan/contoh-layanan.toml", 1)
