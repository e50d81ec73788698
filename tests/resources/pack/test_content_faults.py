# SPDX-License-Identifier: GPL-3.0-or-later
"""What can be learnt and used, broken in one small way each: reported with file, line, place and repair."""

from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.resources.pack.small_pack import problems_of


@dataclass(frozen=True)
class Break:
    """Replace `old` by `new` in a file; the report must say these things, in the line that was broken."""

    file: str
    old: str
    new: str
    place: str
    says: str
    repair: str
    reported_in: str = ""
    """Where another file than the broken one has to be repaired."""


NEAR = 8
"""Lines between a misspelt key and the head of the part that misses it; most reports name the line itself."""

SERVICE = "kota-uji/layanan/contoh-layanan.toml"
WIFI = "kota-uji/artikel/contoh-wifi.toml"
BUDGET = "kota-uji/artikel/anggaran.toml"
FAR = "kota-uji/artikel/jauh.toml"
SERVICE_GROUPS = "nasional/kelompok_layanan.toml"
GROUPS = "nasional/kelompok_artikel.toml"
FAQ = "nasional/tanya_jawab.toml"
WORDS = "kota-uji/kata_daerah.csv"
SPOTS = "kota-uji/data/wifi.csv"
CHART = "kota-uji/data/anggaran.csv"
LINES = "kota-uji/data/angkot.csv"
AGENCIES = "kota-uji/instansi.csv"
ROUTES = "kota-uji/rute.toml"
REQUEST = "kota-uji/formulir/permohonan.toml"
SURVEY = "kota-uji/formulir/skm.toml"
ENGLISH = "kota-uji/bahasa/en/layanan.csv"

SERVICE_BREAKS = [
    Break(SERVICE, 'kelompok = "SURAT"', 'kelompok = "SURRAT"', "CONTOH", '"SURRAT" tidak ada', 'maksudnya "SURAT"'),
    Break(SERVICE, 'kode = "CONTOH-L', 'kode = "CONTO-L', "CONTO-L", "tidak sama dengan kode", "conto-layanan.toml"),
    Break(SERVICE, 'ikon = "description"', 'ikon = "descripton"', "CONTOH", "Gambar", '"description"'),
    Break(SERVICE, '"KELURAHAN" # kode dari i', '"KELURAN" # ', "CONTOH", "Instansi", 'maksudnya "KELURAHAN"'),
    Break(SERVICE, 'tenggat = "tanggapan"', 'tenggat = "tanggap"', "CONTOH", "Tenggat", 'maksudnya "tanggapan"'),
    Break(SERVICE, 'topik_aduan = "KELURAHAN"', 'topik_aduan = ""', "CONTOH", '"topik_aduan"', "Wajib: syarat"),
    Break(SERVICE, 'topik_aduan = "KELURAHAN"', 'topik_aduan = "LURAH"', "CONTOH", 'Topik "LURAH"', "topiknya"),
    Break(SERVICE, 'waktu = "Satu hari kerja"', 'waktu = ""', "CONTOH", 'memuat "waktu"', "langkah, waktu, biaya"),
    Break(SERVICE, 'biaya = "GRATIS"', "", "CONTOH", 'memuat "biaya"', "langkah, waktu, biaya"),
    Break(SERVICE, 'produk = "Surat contoh"', 'produk = ""', "CONTOH", 'memuat "produk"', "langkah, waktu, biaya"),
    Break(SERVICE, "true\npungutan_pidana = false", "false\npungutan_pidana = true", "CONTOH", "tidak gratis", "hapus"),
    Break(SERVICE, '"permohonan"', '"permohonn"', "CONTOH", 'Formulir "permohonn"', "id formulir"),
    Break(
        SERVICE,
        'tenggat = "tanggapan" # kode dari tenggat.toml\n',
        "",
        "CONTOH",
        "belum punya tenggat",
        "tenggat.toml",
    ),
    Break(SERVICE, "gratis = true", 'gratis = "ya, selalu"', "CONTOH", "bukan ya atau tidak", "true atau false"),
    Break(SERVICE, "urutan = 0", "urutan = -1", "CONTOH", "bukan angka bulat", "paling kecil 0"),
    Break(SERVICE, 'bukti = "C"', 'bukti = "D"', "CONTOH", '"D" tidak bisa dipakai', "A, B, C"),
    Break(SERVICE, "diperiksa = 2026-11-21", "diperiksa = 2027-01-02", "CONTOH", "2027-01-02", "benar-benar diperiksa"),
    Break(SERVICE, "# disahkan_oleh", "disahkan_oleh", "CONTOH", "belum bertanggal", "tanggal = "),
    Break(SERVICE, "# tanggal", "tanggal", "CONTOH", "belum ada yang mengesahkan", "disahkan_oleh"),
    Break(SERVICE, "# berlaku_sampai = 2027", "berlaku_sampai = 2025", "CONTOH", "habis pada 2025-11-23", "perbarui"),
    Break(SERVICE, '"Bawa syarat ke loket."', f'"{"Bawa " * 13}"', "CONTOH", "13 kata", "Pecah"),
    Break(SERVICE, '"Tunjukkan juga yang asli."', f'"{"asli " * 14}"', "syarat Fotokopi KTP", "14 kata", "Pecah"),
    Break(SERVICE, 'teks = "Fotokopi KTP"', 'teks = ""', "syarat", '"teks" masih kosong', "Isi dengan tulisan"),
    Break(SERVICE, "catatan = \"Tunj", "catatn = \"Tunj", "syarat Fotokopi KTP", '"catatn" tidak dikenal', '"catatan"'),
    Break(SERVICE_GROUPS, 'kode = "SURAT"', 'kode = "SURATAN"', "CONTOH", '"SURAT" tidak ada', "SURATAN", SERVICE),
    Break(SERVICE_GROUPS, 'nama = "Surat"', "", "kelompok SURAT", '"nama" belum ada', "Tambahkan"),
]  # fmt: skip

ARTICLE_BREAKS = [
    Break(WIFI, 'kelompok = "INTERNET"', 'kelompok = "INTERNT"', "CONTOH-WIFI", '"INTERNT"', 'maksudnya "INTERNET"'),
    Break(WIFI, 'jenis = "informasi"', 'jenis = "info"', "CONTOH-WIFI", '"info"', "sistem, informasi, kota_lain"),
    Break(WIFI, 'jenis = "langkah"', 'jenis = "langka"', "bagian langka", '"langka"', 'maksudnya "langkah"'),
    Break(WIFI, 'isi = ["Buka', 'isi = []\n# ["', "bagian langkah", '"isi" masih kosong', "Isi dengan tulisan"),
    Break(WIFI, '"data/wifi.csv"', '"data/wifii.csv"', "bagian Tempatnya", "tidak ada", 'maksudnya "data/wifi.csv"'),
    Break(WIFI, '"data/wifi.csv"', '"../wifi.csv"', "bagian Tempatnya", "tidak bisa dipakai", "folder data"),
    Break(WIFI, "formulir:aduan", "formulir:adun", "bagian Laporkan", 'Formulir "adun"', 'maksudnya "aduan"'),
    Break(WIFI, "formulir:aduan", "formulr:aduan", "bagian Laporkan", '"formulr:aduan"', 'maksudnya "formulir"'),
    Break(WIFI, "{ topik =", "{ topk =", "bagian Laporkan", 'menanyakan "topk"', 'maksudnya "topik"'),
    Break(WIFI, '{ topik = "APLIKASI" }', '{ topik = "APLKASI" }', "Laporkan", '"APLKASI"', 'maksudnya "APLIKASI"'),
    Break(WIFI, '{ topik = "APLIKASI" }', '"APLIKASI"', "bagian Laporkan", "bukan pasangan", "{ topik"),
    Break(WIFI, 'ikon = "wifi"', 'ikon = "wfi"', "CONTOH-WIFI", 'Gambar "wfi"', 'maksudnya "wifi"'),
    Break(BUDGET, "CONTOH-WIFI", "CONTOH-WIF", "bagian Lihat", 'Artikel "CONTOH-WIF"', 'maksudnya "CONTOH-WIFI"'),
    Break(BUDGET, '"CONTOH-LAYANAN"', '"CONTOH-LAYAN"', "bagian Minta surat", '"CONTOH-LAYAN"', '"CONTOH-LAYANAN"'),
    Break(BUDGET, '"artikel:CONTOH-WIFI"', '"cari"\nisi = { topik = "JALAN" }\n#', "Lihat", "Hanya formulir", "isi"),
    Break(BUDGET, "baris = [", "brs = [", "bagian fakta", '"baris" atau "berkas"', "label ="),
    Break(BUDGET, 'nilai = "2026"', 'nila = "2026"', "baris Tahun", '"nilai" belum ada', "Tambahkan"),
    Break(BUDGET, 'kelompok = "PAJAK"', 'kelompok = ""', "ANGGARAN", "Tidak ada jalan", "artikel:ANGGARAN"),
    Break(BUDGET, 'kelompok = "PAJAK"', 'kelompok = "PAJAK"\nkota = "Kota Jauh"', "ANGGARAN", "kota lain", "Hapus"),
    Break(FAR, 'kota = "Kota Jauh"\n', "", "JAUH", "belum menyebut kotanya", 'kota = "'),
    Break(FAR, 'nama = "S', 'kelompok = "PAJAK"\nnama = "S', "JAUH", "tidak boleh masuk kelompok", "perbandingan"),
    Break(GROUPS, 'ikon = "storefront"', 'ikon = "pajak"', "kelompok PAJAK", 'Gambar "pajak"', "resources/icons"),
    Break(GROUPS, 'kode = "PAJAK"', 'kode = "INTERNET"', "kelompok INTERNET", "sudah dipakai", "hapus salah satu"),
    Break(SPOTS, "nama,kelurahan", "nama,desa", "", "Judul kolomnya", "nama,kelurahan,keterangan,sumber"),
    Break(SPOTS, "99.99.01.1001", "99.99.01.1009", "nama Taman Contoh", '"99.99.01.1009"', '"99.99.01.100'),
    Break(SPOTS, "Dekat pintu masuk.", "dekat " * 13, "nama Taman Contoh", "13 kata", "Pecah"),
    Break(CHART, "25.5", '"25,5 miliar"', "label Pendidikan", '"25,5 miliar" pada "angka" bukan angka', "12.5"),
    Break(CHART, "label,nilai,angka", "label,nilai", "", "Judul kolomnya", "label,nilai,angka"),
    Break(CHART, "Jalan,Rp20 miliar,20", "Jalan,Rp20 miliar", "label Jalan", "2 isian", "koma"),
    Break(LINES, "K-01,1,Term", "K-01,2,Term", "rute K-01", '"2" sudah dipakai', "urutan"),
    Break(LINES, "K-01,1,Term", "K-01,satu,Term", "rute K-01", "bukan angka bulat", "paling kecil 1"),
    Break(FAQ, "CONTOH-LAYANAN", "CONTOH", "tanya SURAT-APA", 'Layanan "CONTOH"', 'maksudnya "CONTOH-LAYANAN"'),
    Break(FAQ, "layanan:CONTOH-LAYANAN", "halaman depan", "tanya SURAT-APA", '"halaman depan"', "layanan:KODE"),
    Break(FAQ, 'pertanyaan = "S', 'pertanyaaan = "S', "tanya SURAT-APA", '"pertanyaan" belum ada', "Tambahkan"),
    Break(FAQ, '"Lihat daftar layanan."', f'"{"Lihat " * 15}"', "tanya SURAT-APA", "15 kata", "Pecah"),
    Break(WORDS, "lampu jalan;penerangan", "", "kata lampu pijar", '"arti" belum ada', "Tambahkan"),
    Break(WORDS, "kata,arti", "kata;arti", "", "Judul kolomnya", "kata,arti"),
]  # fmt: skip

OTHER_BREAKS = [
    Break(AGENCIES, "Menerima laporan yang", "laporan " * 10, "instansi DISKOMINFO", "13 kata", "Pecah"),
    Break(ROUTES, 'formulir = "skm"', 'formulir = "smk"', "rute smk", 'Formulir "smk"', 'maksudnya "skm"'),
    Break(ROUTES, 'formulir = "skm"', 'formulir = "skm"\ntopik = "JALAN"', "rute", "sekaligus", "dua rute"),
    Break(ROUTES, "= 2026-11-01", "= 2027-01-01", "rute skm", "baru berlaku pada 2027-01-01", "Tambahkan juga"),
    Break(REQUEST, 'jenis = "layanan"', 'jenis = "teks"', "pertanyaan siap", "sebelum layanannya", "jenis layanan"),
    Break(REQUEST, 'jenis = "permohonan"', 'jenis = "permohonann"', "", '"permohonann"', 'maksudnya "permohonan"'),
    Break(REQUEST, 'nama_nomor = "nomor', "nama_nomor = 7 # ", "", "bukan tulisan", "tanda kutip"),
    Break(SURVEY, 'nilai = "4"', 'nilai = "5"', "pertanyaan u1", "1, 2, 3, 4", "empat pilihan"),
    Break(SURVEY, "struk = false", 'struk = "kadang"', "", "bukan ya atau tidak", "true atau false"),
    Break(ENGLISH, "asal,terjemahan", "id,en", "", "Judul kolomnya", "asal,terjemahan"),
    Break(ENGLISH, "Surat contoh,Example letter", "Surat contoh,", "asal Surat contoh", '"terjemahan"', "Tambahkan"),
    Break(ENGLISH, "Free Wi-Fi\n", "Free Wi-Fi\nWi-Fi gratis,Wifi\n", "asal Wi-Fi gratis", "dua terjemahan", "Hapus"),
    Break(ENGLISH, "menulis sebuah", "menulis satu", "asal Contoh cara", "Tidak ada tulisan", "menulis sebuah"),
]  # fmt: skip

BREAKS = [*SERVICE_BREAKS, *ARTICLE_BREAKS, *OTHER_BREAKS]


def test_the_small_pack_is_good_before_anything_is_broken(small: Path) -> None:
    assert problems_of(small) == ()


@pytest.mark.parametrize("broken", BREAKS, ids=lambda b: f"{b.file.split('/')[-1]}-{b.new[:24]}")
def test_a_break_is_reported_where_it_is_with_its_repair(small: Path, broken: Break) -> None:
    path = small / broken.file
    text = path.read_text(encoding="utf-8")
    assert broken.old in text
    path.write_text(text.replace(broken.old, broken.new, 1), encoding="utf-8")

    found = problems_of(small)

    matching = [p for p in found if broken.says in p.message and broken.repair in p.repair and broken.place in p.place]
    assert matching, "\n".join(map(str, found))
    assert {problem.file for problem in matching} == {broken.reported_in or broken.file}
    if broken.new and not broken.reported_in:
        line = text[: text.index(broken.old)].count("\n") + 1
        assert any(p.line and abs(p.line - line) <= NEAR for p in matching), str(matching[0])
