# SPDX-License-Identifier: GPL-3.0-or-later
"""A broken pack is refused with file, line, place and repair: one small break each."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from resources.pack.errors import PackError, PackProblem
from resources.pack.read import read_pack


@dataclass(frozen=True)
class Break:
    """Replace `old` by `new` in a file; the report must say these things about it."""

    file: str
    old: str
    new: str
    place: str
    says: str
    repair: str


CITY = "bekasi/kota.toml"
THEME = "bekasi/tema.toml"
AREAS = "bekasi/wilayah.csv"
AGENCIES = "bekasi/instansi.csv"
ROUTES = "bekasi/rute.toml"
SLIDES = "bekasi/sosialisasi/layar_sambut.toml"
MAP = "bekasi/batas.geojson"
TOPICS = "nasional/topik.toml"
DEADLINES = "nasional/tenggat.toml"
HOLIDAYS = "nasional/libur.csv"
DANGER = "nasional/kata_bahaya.toml"
REGIONS = "nasional/wilayah_nik.csv"
FORM = "nasional/formulir/aduan.toml"
ESCALATION = "nasional/eskalasi.toml"

BREAKS = [
    Break(ESCALATION, 'kepada = "atasan"', 'kepada = "ketua"', "", '"ketua" tidak bisa dipakai', "petugas, atasan"),
    Break(FORM, 'bila_kota = "kabar_hp"', 'bila_kota = "kabar"', "halaman kabar", '"kabar" tidak bisa', "kabar_hp"),
    Break(CITY, 'nama = "Kota Bekasi"\n', "", "", '"nama" belum ada', "Tambahkan baris"),
    Break(CITY, "provinsi =", "provnsi =", "", '"provnsi" tidak dikenal', 'maksudnya "provinsi"'),
    Break(CITY, 'nama = "Kota Bekasi"', "nama = 7", "", "bukan tulisan", "tanda kutip"),
    Break(CITY, '"Pemerintah Kota Bekasi"', '""', "", "masih kosong", "Isi dengan tulisan"),
    Break(CITY, '"Asia/Jakarta"', '"Asia/Bekasi"', "", 'Zona waktu "Asia/Bekasi"', "Asia/Jakarta"),
    Break(CITY, '"WIB"', '"WITA"', "", "WITA tidak cocok", "WIB untuk Jakarta"),
    Break(CITY, '"WIB"', '"WIBB"', "", '"WIBB" tidak bisa dipakai', "WIB, WITA, WIT"),
    Break(CITY, '"BKS"', '"bks1"', "", 'Awalan nomor "bks1"', "tiga huruf besar"),
    Break(CITY, '"32.75"', '"3275"', "", '"3275" bukan kode kota', "32.75"),
    Break(CITY, '"32.75" #', '"32.76" #', "wilayah 32.75.01", "bukan milik kota 32.76", "diawali 32.76"),
    Break(CITY, 'nama = "Kota', 'nama "Kota', "", "tidak terbaca", "sama dengan"),
    Break(THEME, '"#0B3E49"', '"biru"', "", '"biru" pada "aksen" bukan warna', "#0B3E49"),
    Break(THEME, '"#0B3E49"', '"#4B9EA9"', "", "sulit dibaca", "kontras paling sedikit 7"),
    Break(AREAS, ",32.75.04,17141", ",32.75.44,17141", "wilayah 32.75.04.1002", "32.75.44", "induk"),
    Break(AREAS, "32.75.04.1003", "32.75.04.1002", "wilayah 32.75.04.1002", "sudah dipakai", "hapus"),
    Break(AREAS, "32.75.04.1003", "32.75.04.9", "wilayah 32.75.04.9", "bukan kode wilayah", "seperti"),
    Break(AREAS, ",17141,", ",1714,", "wilayah 32.75.04.1002", '"1714" bukan kode pos', "lima angka"),
    Break(AREAS, "32.75.04,kecamatan", "32.75.04,kecmatan", "wilayah 32.75.04", "kecmatan", "kecamatan"),
    Break(AREAS, "kode,tingkat,nama", "kode,nama,tingkat", "", "Judul kolomnya", "kode,tingkat,nama"),
    Break(AREAS, ",32.75.04,17141,Marga", ",32.75.04,Marga", "wilayah 32.75.04.1002", "5 isian", "koma"),
    Break(AGENCIES, "Dinas Perhubungan", '"Dinas Perhubungan', "", "tidak berpasangan", "berpasangan"),
    Break(AGENCIES, "DISHUB,", "DLH,", "instansi DLH", '"DLH" sudah dipakai', "hapus salah satu"),
    Break(AGENCIES, "DISHUB,Dinas Perhubungan,B", "DISHUB,Dinas Perhubungan,D", "instansi DISHUB", '"D"', "A, B, C"),
    Break(AGENCIES, "DISHUB,Dinas Perhubungan", "DISHUB,", "instansi DISHUB", '"nama" belum ada', "Tambahkan"),
    Break(ROUTES, '"DISPERKIM"', '"DISPERKMI"', "rute LAMPU", '"DISPERKMI" tidak ada', '"DISPERKIM"'),
    Break(ROUTES, '"LAMPU"', '"LAMPUU"', "rute LAMPUU", 'Topik "LAMPUU" tidak ada', 'maksudnya "LAMPU"'),
    Break(ROUTES, '"LAMPU"', '"JALAN"', "rute JALAN", "sudah punya rute", "Gabungkan"),
    Break(ROUTES, '["DISPERKIM"]', "[]", "rute LAMPU", "tidak menuju instansi", "paling sedikit satu"),
    Break(ROUTES, '["DISPERKIM"]', '"DISPERKIM"', "rute LAMPU", "bukan daftar", '["satu", "dua"]'),
    Break(ROUTES, "2026-11-01", '"1-11-2026"', "rute JALAN", '"1-11-2026"', "tahun-bulan-hari"),
    Break(SLIDES, "Lampu jalan padam? Laporkan dari sini.", "Laporan " * 13, "tayangan", "13 kata", "Pecah"),
    Break(SLIDES, "Lampu jalan padam? Laporkan dari sini.", "Lampu! " * 8, "tayangan", "55 huruf", "dua tayangan"),
    Break(SLIDES, 'bukti = "A"\n', "", "tayangan", '"bukti" belum ada', "Tambahkan"),
    Break(CITY, '"https://bekasikota.go.id"', '"http://bekasikota"', "", "bukan alamat situs", "https://"),
    Break(
        MAP,
        '"kode":"32.75.04.1002"',
        '"kode":"32.75.04.1001"',
        "wilayah 32.75.04.1002",
        "tidak menggambar kelurahan Margajaya",
        "Tambahkan garisnya",
    ),
    Break(MAP, '"kode":"32.75.04.1002"', '"kode":"32.75.04.1099"', "wilayah 32.75.04.1099", "menggambar", "peta"),
    Break(MAP, '"features"', '"feature"', "", "Peta ini tidak terbaca", "GeoJSON"),
    Break(TOPICS, 'kode = "LAIN"', 'kode = "LAINNYA"', "", "Topik LAIN", "tidak wajib memilih"),
    Break(TOPICS, 'kode = "AIR"', 'kode = "AIR_BERSIH"', "topik AIR_BERSIH", "tidak ada yang menjawab", "[[rute]]"),
    Break(TOPICS, '"tanggapan_pengawasan"', '"besok"', "topik PETUGAS", 'Tenggat "besok"', "tambahkan tenggatnya"),
    Break(
        TOPICS, "\nrahasia = true", '\nrahasia = "mungkin"', "topik PETUGAS", "bukan ya atau tidak", "true atau false"
    ),
    Break(DEADLINES, "nilai = 14", "nilai = 0", "tenggat tanggapan", "bukan angka bulat", "paling kecil 1"),
    Break(
        DEADLINES,
        'satuan = "hari kerja"',
        'satuan = "hari libur"',
        "tenggat verifikasi",
        '"hari libur"',
        "hari, hari kerja",
    ),
    Break(HOLIDAYS, "2026-08-17", "2026-08-32", "tanggal 2026-08-32", "bukan tanggal", "2026-11-23"),
    Break(
        HOLIDAYS,
        "Masehi,libur_nasional,ya",
        "Masehi,libur_nasional,yes",
        "tanggal 2025-01-01",
        '"pasti"',
        "ya atau tidak",
    ),
    Break(DANGER, '"112"', '"satu satu dua"', "", "bukan nomor darurat", "112"),
    Break(REGIONS, "110101,", "11.01,", "kode 11.01", "bukan kode wilayah NIK", "enam angka"),
    Break(FORM, 'jenis = "teks_panjang"', 'jenis = "teks_panjng"', "pertanyaan cerita", "teks_panjng", "teks_panjang"),
    Break(FORM, 'langkah = "Masalah"', 'langkah = "Masalh"', "halaman topik", '"Masalh"', '"Masalah"'),
    Break(FORM, '"Nama", "Periksa"', '"Nama", "Foto", "Periksa"', "", 'Langkah "Foto"', "satu halaman"),
    Break(
        FORM, 'pertanyaan = "nama_pilihan"', 'pertanyaan = "setuju"', "halaman kontak", "belum ditanyakan", "di atas"
    ),
    Break(FORM, '"pakai", "rahasia"]', '"pakai", "rahasai"]', "halaman kontak", '"rahasai"', "pakai, rahasia, anonim"),
    Break(FORM, "paling_sedikit = 15", "paling_sedikit = 1500", "pertanyaan cerita", "1.500", "paling_banyak"),
    Break(FORM, 'id = "telepon"', 'id = "nama"', "pertanyaan nama", '"nama" sudah dipakai', "yang lain"),
    Break(FORM, 'nilai = "anonim"', 'nilai = "pakai"', "pilihan pakai", "sudah dipakai", "yang lain"),
    Break(FORM, 'tenggat = "tanggapan"', 'tenggat = "tangapan"', "", '"tangapan"', '"tanggapan"'),
    Break(FORM, "wajib = true", "wajb = true", "pertanyaan cerita", '"wajb" tidak dikenal', '"wajib"'),
]


@pytest.mark.parametrize("broken", BREAKS, ids=lambda b: f"{b.file}-{b.new[:24]}")
def test_a_break_is_reported_where_it_is_with_its_repair(packs: Path, broken: Break) -> None:
    path = packs / broken.file
    text = path.read_text(encoding="utf-8")
    assert broken.old in text
    path.write_text(text.replace(broken.old, broken.new, 1), encoding="utf-8")

    found = _problems(packs)

    matching = [p for p in found if broken.says in p.message and broken.repair in p.repair and broken.place in p.place]
    assert matching, "\n".join(map(str, found))


@pytest.mark.parametrize(
    ("file", "old", "new"),
    [(b.file, b.old, b.new) for b in BREAKS if b.new and b.file in (ROUTES, FORM, AGENCIES)],
)
def test_the_line_of_the_report_is_the_line_that_was_broken(packs: Path, file: str, old: str, new: str) -> None:
    path = packs / file
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    line = text[: text.index(old)].count("\n") + 1
    assert line in {problem.line for problem in _problems(packs) if problem.file == file}


@pytest.mark.parametrize(
    ("change", "file", "says"),
    [
        (lambda city: (city / "instansi.csv").unlink(), "bekasi/instansi.csv", "belum ada"),
        (lambda city: (city / "tema.toml").rename(city / "tem.toml"), "bekasi/tem.toml", "tidak dikenal"),
        (lambda city: (city / "kota.toml").write_bytes(b"nama = '\xff'"), "bekasi/kota.toml", "Huruf"),
        (lambda city: _semicolons(city / "instansi.csv"), "bekasi/instansi.csv", "Judul kolomnya"),
        (lambda city: (city / "rute.toml").write_text("# kosong\n"), "bekasi/rute.toml", "[[rute]]"),
    ],
)
def test_missing_misnamed_and_unreadable_files_are_named(
    packs: Path, change: Callable[[Path], object], file: str, says: str
) -> None:
    change(packs / "bekasi")
    assert any(p.file == file and says in p.message and p.repair for p in _problems(packs))


def test_a_page_that_asks_nothing_is_reported(packs: Path) -> None:
    form = packs / "nasional" / "formulir" / "aduan.toml"
    empty = '\n[[halaman]]\nid = "kosong"\nlangkah = "Periksa"\njudul = "Kosong"\n'
    form.write_text(form.read_text(encoding="utf-8") + empty, encoding="utf-8")
    (problem,) = _problems(packs)
    assert problem.place == "halaman kosong"
    assert problem.message == "Halaman ini tidak menanyakan apa pun."


def test_all_faults_of_a_pack_are_reported_in_one_go(packs: Path) -> None:
    one_per_file = {broken.file: broken for broken in BREAKS}
    for broken in one_per_file.values():
        path = packs / broken.file
        path.write_text(path.read_text(encoding="utf-8").replace(broken.old, broken.new, 1), encoding="utf-8")
    assert {problem.file for problem in _problems(packs)} == set(one_per_file)


def test_a_folder_that_does_not_exist_is_said_so(tmp_path: Path) -> None:
    with pytest.raises(PackError) as caught:
        read_pack(tmp_path / "tidak-ada")
    assert "tidak ada" in caught.value.problems[0].message


def _semicolons(path: Path) -> None:
    """As a spreadsheet saves it on an Indonesian computer."""
    path.write_text(path.read_text(encoding="utf-8").replace(",", ";"), encoding="utf-8")


def _problems(packs: Path) -> tuple[PackProblem, ...]:
    with pytest.raises(PackError) as caught:
        read_pack("bekasi", packs)
    assert all(
        problem.message and problem.repair and not Path(problem.file).is_absolute() for problem in caught.value.problems
    )
    return caught.value.problems
