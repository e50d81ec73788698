# SPDX-License-Identifier: GPL-3.0-or-later
"""Two services for tests of sheets: the one of the design's picture 17, and one longer than any real one."""

from dataclasses import replace
from datetime import date

from resources.pack.content import Provenance, Requirement, Service

SHORT = Service(
    code="KTP-HILANG",
    name="KTP-el hilang",
    short_name="KTP-el hilang",
    group="KEPENDUDUKAN",
    summary="Mengganti KTP elektronik (KTP-el) yang hilang.",
    icon="badge",
    who="Warga yang KTP-elnya hilang.",
    requirements=(
        Requirement("Surat kehilangan dari polisi", "Minta di polsek terdekat. Gratis. Bawa yang asli."),
        Requirement("Fotokopi Kartu Keluarga", "1 lembar."),
        Requirement("Formulir F-1.02", "Tersedia di Loket 2. Petugas membantu mengisi."),
    ),
    steps=(
        "Lapor kehilangan ke polsek. Anda mendapat surat kehilangan.",
        "Bawa berkas ke Loket 2. Ambil nomor antrean di anjungan.",
        "Petugas memeriksa. Berkas kurang? Petugas menuliskan kekurangannya.",
        "Ambil KTP baru. Kami kabari lewat SMS.",
    ),
    time="14 hari",
    cost="Gratis",
    free=True,
    levy_is_crime=True,
    product="KTP-el pengganti, berlaku seumur hidup.",
    legal_basis=("UU 24/2013 Pasal 64 dan 79A", "Perpres 96/2018"),
    agency="Dinas KTP dan KK",
    agency_code="",
    place="Loket 2, Senin–Jumat",
    answered_within="",
    complaint_topic="DUKCAPIL",
    form="",
    keywords=("ktp hilang",),
    rank=1,
    note="Tidak perlu surat pengantar RT/RW.",
    provenance=Provenance("A", "contoh", date(2026, 11, 20), "Lurah Marga Jaya", date(2026, 8, 3)),
)

LONG = replace(
    SHORT,
    code="WARIS",
    name="Surat pernyataan ahli waris untuk tanah, bank, dan pensiun",
    short_name="Surat pernyataan ahli waris untuk tanah dan bank",
    summary="Menerangkan siapa ahli waris yang sah, dan untuk keperluan apa surat ini dipakai.",
    requirements=tuple(
        Requirement(
            f"Berkas {number}: fotokopi akta kematian dan surat nikah yang sudah disahkan, untuk semua ahli waris",
            f"Catatan berkas {number}. Bawa yang asli. Petugas mencocokkan, lalu mengembalikannya kepada Anda.",
        )
        for number in range(1, 14)
    ),
    steps=tuple(
        f"Langkah {number}: datang bersama semua ahli waris dan dua saksi. Tunggu sampai dipanggil petugas loket."
        for number in range(1, 13)
    ),
    time="Paling lama 14 hari; banyak kota menyelesaikan pada hari yang sama",
    cost="Gratis; meterai Rp10.000 dari Anda",
    free=False,
    levy_is_crime=False,
    place="Kantor kelurahan, lalu kecamatan, lalu dinas",
    note="",
    legal_basis=tuple(f"Peraturan nomor {number} tahun 2018 tentang syarat dan tata cara" for number in range(1, 13)),
    provenance=Provenance("C", "contoh", date(2026, 11, 20)),
)
