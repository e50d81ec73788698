# SPDX-License-Identifier: GPL-3.0-or-later
"""A small city with one of everything a pack can hold, written for the tests: no shipped content changes it."""

import shutil
from datetime import date
from pathlib import Path

from resources import PACKS
from resources.pack.errors import PackError, PackProblem
from resources.pack.read import read_pack
from resources.pack.skeleton import make_skeleton

CITY = "kota-uji"
TODAY = date(2026, 11, 21)
_NATIONAL = ("topik.toml", "tenggat.toml", "kata_bahaya.toml", "libur.csv", "formulir/aduan.toml")

_FILES = {
    "nasional/wilayah_nik.csv": "kode6,nama,status\n327501,Uji,berlaku\n",
    "nasional/kelompok_layanan.toml": """\
[[kelompok]]
kode = "SURAT"
nama = "Surat"
""",
    "nasional/kelompok_artikel.toml": """\
[[kelompok]]
kode = "INTERNET"
nama = "Internet gratis"
ikon = "wifi"
keterangan = "Tempat dan cara memakainya"

[[kelompok]]
kode = "PAJAK"
nama = "Pajak dan anggaran"
ikon = "storefront"
""",
    "nasional/tanya_jawab.toml": """\
[[tanya]]
kode = "SURAT-APA"
pertanyaan = "Surat apa yang bisa diurus di sini?"
jawaban = "Lihat daftar layanan."
kata_kunci = ["surat apa"]
tujuan = "layanan:CONTOH-LAYANAN"
bukti = "A"
sumber = "UU 25/2009"
diperiksa = 2026-11-20
""",
    "nasional/bahasa/en/umum.csv": "asal,terjemahan\nSurat,Letters\nLihat daftar layanan.,See the list of services.\n",
    f"{CITY}/kata_daerah.csv": "kata,arti\nlampu pijar,lampu jalan;penerangan\n",
    f"{CITY}/data/anggaran.csv": "label,nilai,angka\nPendidikan,Rp25 miliar,25.5\nJalan,Rp20 miliar,20\n",
    f"{CITY}/data/angkot.csv": (
        "rute,urutan,halte,keterangan\nK-01,2,Pasar Contoh,\nK-01,1,Terminal Contoh,Pukul 05.00 sampai 20.00.\n"
    ),
    f"{CITY}/artikel/anggaran.toml": """\
kode = "ANGGARAN"
jenis = "sistem"
kelompok = "PAJAK"
nama = "Anggaran kota"
nama_lengkap = "Anggaran Pendapatan dan Belanja Daerah"
ringkas = "Ke mana uang kota dipakai."
ikon = "storefront"
bukti = "B"
sumber = "situs kota"
diperiksa = 2026-11-20

[[bagian]]
jenis = "grafik"
teks = "Belanja terbesar"
berkas = "data/anggaran.csv"
satuan = "miliar rupiah"

[[bagian]]
jenis = "fakta"
baris = [
    { label = "Tahun", nilai = "2026" },
    { label = "Disahkan oleh", nilai = "DPRD" },
]

[[bagian]]
jenis = "rute"
berkas = "data/angkot.csv"

[[bagian]]
jenis = "tombol"
teks = "Lihat Wi-Fi gratis"
tujuan = "artikel:CONTOH-WIFI"

[[bagian]]
jenis = "tombol"
teks = "Minta surat"
tujuan = "formulir:permohonan"
isi = { layanan = "CONTOH-LAYANAN" }
""",
    f"{CITY}/artikel/jauh.toml": """\
kode = "JAUH"
jenis = "kota_lain"
nama = "Sistem kota lain"
ringkas = "Satu aplikasi untuk semua layanan."
ikon = "location_city"
kota = "Kota Jauh"
bukti = "B"
sumber = "berita"
diperiksa = 2026-11-20

[[bagian]]
jenis = "teks"
teks = "Warga kota itu melapor lewat HP."
""",
    f"{CITY}/formulir/permohonan.toml": """\
id = "permohonan"
versi = 1
jenis = "permohonan"
judul = "Minta layanan"
langkah = ["Layanan"]
versi_persetujuan = "2026-11"
tenggat = "tanggapan"
nama_nomor = "nomor pendaftaran"

[[halaman]]
id = "pilih"
langkah = "Layanan"
judul = "Layanan apa?"

[[halaman.pertanyaan]]
id = "layanan"
jenis = "layanan"
label = "Layanan"
wajib = true

[[halaman.pertanyaan]]
id = "siap"
jenis = "syarat"
label = "Yang sudah ada"
wajib = false
""",
    f"{CITY}/formulir/skm.toml": """\
id = "skm"
versi = 1
jenis = "survei"
judul = "Beri nilai"
langkah = ["Nilai"]
versi_persetujuan = "2026-11"
tenggat = "tanggapan"
struk = false

[[halaman]]
id = "nilai"
langkah = "Nilai"
judul = "Bagaimana pelayanannya?"

[[halaman.pertanyaan]]
id = "u1"
jenis = "penilaian"
label = "Persyaratan"
wajib = true
pilihan = [
    { nilai = "1", label = "Tidak sesuai" },
    { nilai = "2", label = "Kurang sesuai" },
    { nilai = "3", label = "Sesuai" },
    { nilai = "4", label = "Sangat sesuai" },
]
""",
}
_SKM_ROUTE = """
[[rute]]
formulir = "skm"
instansi = ["KELURAHAN"]
sejak = 2026-11-01
bukti = "A"
sumber = "Perwal contoh"
"""


def write_small_pack(packs: Path) -> Path:
    """A folder of packs with nasional and the city in it."""
    for name in _NATIONAL:
        target = packs / "nasional" / name
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(PACKS / "nasional" / name, target)
    for name, text in _FILES.items():
        if name.startswith("nasional/"):
            _write(packs / name, text)
    make_skeleton(packs / CITY, TODAY, packs)
    for name, text in _FILES.items():
        if not name.startswith("nasional/"):
            _write(packs / name, text)
    service = packs / CITY / "layanan" / "contoh-layanan.toml"
    text = service.read_text(encoding="utf-8")
    service.write_text(text.replace('formulir = ""', 'formulir = "permohonan"'), encoding="utf-8")
    routes = packs / CITY / "rute.toml"
    routes.write_text(routes.read_text(encoding="utf-8") + _SKM_ROUTE, encoding="utf-8")
    return packs


def problems_of(packs: Path, *, strict: bool = True) -> tuple[PackProblem, ...]:
    """What the check says about the city; nothing when all is well."""
    try:
        read_pack(CITY, packs, TODAY, strict=strict)
    except PackError as error:
        return error.problems
    return ()


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
