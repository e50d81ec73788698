# SPDX-License-Identifier: GPL-3.0-or-later
"""Invented articles for tests of the screens: one with every kind of block, one for staff, one of another city."""

from dataclasses import replace
from datetime import date

from resources.pack.content import (
    Article,
    ArticleGroup,
    ArticleKind,
    Block,
    BlockKind,
    LinkTo,
    Provenance,
    Route,
    Row,
    Spot,
)
from resources.pack.model import AreaLevel, Pack

CHECKED = Provenance("B", "Buku panduan kota, 2026", date(2026, 11, 21))
UNSURE = Provenance("C", "pengetahuan umum; belum dicek", date(2026, 11, 21))

GROUPS = (
    ArticleGroup("LAPOR", "Lapor dan pantau", "campaign", "Menyampaikan masalah dan melihat jawabannya."),
    ArticleGroup("URUS", "Urus dan siapkan", "description", "Menyiapkan surat dan permohonan."),
    ArticleGroup("SEHAT", "Kesehatan", "health_and_safety", "Puskesmas dan rumah sakit."),
    ArticleGroup("PAJAK", "Pajak dan anggaran", "work", "Tagihan, dan uang kota dipakai untuk apa."),
    ArticleGroup("JALAN", "Transportasi dan parkir", "traffic", "Bus kota dan parkir."),
    ArticleGroup("INTERNET", "Internet gratis dan kabar", "wifi", "Tempat dengan internet gratis."),
    ArticleGroup("ATURAN", "Aturan dan siapa mengurus apa", "shield", "Peraturan kota dan tugas dinas."),
    ArticleGroup("IKUT", "Ikut membangun", "foundation", "Usulan warga untuk kota."),
    ArticleGroup("PEGAWAI", "Untuk pegawai", "shield_person", "Aplikasi untuk pegawai kota."),
)

KINDS = Article(
    code="SEMUA-BAGIAN",
    kind=ArticleKind.INFORMATION,
    group="INTERNET",
    name="Semua bagian",
    full_name="Contoh artikel dengan semua bagian",
    summary="Halaman ini memakai setiap macam bagian satu kali.",
    icon="wifi",
    owner="Dinas Contoh",
    blocks=(
        Block(BlockKind.HEADING, "Apa ini?"),
        Block(BlockKind.TEXT, "Internet gratis ada di taman dan kantor. Anda tidak perlu mendaftar."),
        Block(BlockKind.STEPS, "Cara memakai", ("Nyalakan Wi-Fi di HP.", "Pilih nama jaringannya.", "Buka peramban.")),
        Block(BlockKind.BULLETS, "Yang perlu Anda tahu", ("Jangan membuka rekening bank di sini.", "Ada batas waktu.")),
        Block(BlockKind.NOTICE, "Nama jaringan palsu pernah ada. Tanya petugas bila ragu.", icon="shield"),
        Block(
            BlockKind.FACTS,
            rows=(
                Row("Nama jaringan", "KOTA PINTAR"),
                Row("Waktu", "24 jam"),
                Row("Biaya", "Gratis, paling lama 2 jam"),
            ),
        ),
        Block(
            BlockKind.CHART,
            "Belanja kota",
            rows=(
                Row("Pendidikan", "Rp1,9 triliun", 1_912_500_000_000),
                Row("Kesehatan", "Rp1,1 triliun", 1_104_000_000_000),
                Row("Jalan dan jembatan", "Rp640 miliar", 640_000_000_000),
            ),
            unit="rupiah",
            source="Laporan anggaran 2026",
        ),
        Block(
            BlockKind.TABLE,
            "Jadwal",
            rows=(Row("Senin–Jumat", "08.00–16.00"), Row("Sabtu", "08.00–12.00"), Row("Minggu", "Tutup")),
        ),
        Block(BlockKind.BUTTON, "Laporkan Wi-Fi mati", link=LinkTo("form", "aduan", {"topik": "LAINNYA"})),
        Block(BlockKind.BUTTON, "Lihat siapa mengurus apa di kota ini", link=LinkTo("agencies")),
        Block(BlockKind.BUTTON, "Ke mana-mana", link=LinkTo("article", "TIDAK-ADA")),
    ),
    keywords=("wifi",),
    order=1,
    provenance=UNSURE,
)

SYSTEM = Article(
    code="LAPORAN-KOTA",
    kind=ArticleKind.SYSTEM,
    group="LAPOR",
    name="Laporan kota",
    full_name="Sistem laporan warga kota",
    summary="Melaporkan masalah kota kepada dinas.",
    icon="campaign",
    owner="Dinas Contoh",
    blocks=(
        Block(BlockKind.TEXT, "Anda bisa melapor dari anjungan ini."),
        Block(BlockKind.BUTTON, "Lapor sekarang", link=LinkTo("form", "aduan", {"topik": "LAMPU"})),
        Block(BlockKind.BUTTON, "Baca tentang internet gratis", link=LinkTo("article", KINDS.code)),
    ),
    keywords=("lapor",),
    order=1,
    provenance=CHECKED,
)

STAFF_ONLY = replace(
    SYSTEM,
    code="ABSEN",
    group="PEGAWAI",
    name="Absen pegawai",
    full_name="Absen pegawai",
    summary="Mencatat jam kerja pegawai.",
    blocks=(Block(BlockKind.TEXT, "Pegawai memakainya setiap pagi."),),
)

ROUTES = replace(
    SYSTEM,
    code="BUS-KOTA",
    group="JALAN",
    name="Bus kota",
    full_name="Bus kota",
    summary="Rute dan perhentian bus kota.",
    icon="traffic",
    blocks=(
        Block(
            BlockKind.ROUTES,
            "Rute",
            routes=(Route("Rute 1", ("Terminal", "Pasar Baru", "Balai Kota", "Stasiun"), "Setiap 20 menit."),),
        ),
    ),
)

ELSEWHERE = replace(
    SYSTEM,
    code="KOTA-SEBELAH",
    kind=ArticleKind.ELSEWHERE,
    group="",
    name="Peta banjir",
    full_name="Peta banjir",
    summary="Warga melihat genangan di peta.",
    blocks=(Block(BlockKind.TEXT, "Kota itu memasang alat ukur di sungai."),),
    city="Kota Sebelah",
)


def with_articles(pack: Pack) -> Pack:
    """The pack with these articles in place of its own; the first kelurahan of its list hold the invented places."""
    kelurahan = [area.code for area in pack.areas if area.level is AreaLevel.KELURAHAN]
    spots = (
        Spot("Taman Kota", kelurahan[0], "Di dekat air mancur.", "Daftar dinas"),
        Spot("Perpustakaan", kelurahan[0], "", "Daftar dinas"),
        Spot("Balai Warga", kelurahan[5], "Lantai dasar.", "Daftar dinas"),
        Spot("Pasar Malam", "", "", "Daftar dinas"),
    )
    places = Block(BlockKind.PLACES, "Tempatnya", spots=spots)
    kinds = replace(KINDS, blocks=(*KINDS.blocks[:5], places, *KINDS.blocks[5:]))
    articles = (kinds, SYSTEM, STAFF_ONLY, ROUTES, ELSEWHERE)
    content = replace(pack.content, article_groups=GROUPS, articles={a.code: a for a in articles})
    return replace(pack, content=content)


def with_no_articles(pack: Pack) -> Pack:
    """The pack with services and questions only."""
    return replace(pack, content=replace(pack.content, article_groups=(), articles={}))


__all__ = ["ELSEWHERE", "KINDS", "ROUTES", "STAFF_ONLY", "SYSTEM", "with_articles", "with_no_articles"]
