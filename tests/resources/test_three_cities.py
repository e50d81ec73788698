# SPDX-License-Identifier: GPL-3.0-or-later
"""The 44 systems that the studies name, one by one: each is where it belongs, and each leads to something to do."""

from dataclasses import dataclass, replace
from datetime import date
from functools import lru_cache

import pytest

from resources.pack.boundaries import read_boundaries
from resources.pack.content import Article, ArticleKind, BlockKind, LinkTo
from resources.pack.model import AreaLevel, Pack
from resources.pack.read import read_pack
from resources.pack.read_articles import MOST_IN_GROUP
from resources.pack.translate import in_language, missing

CITIES = ("bekasi", "binjai", "kupang")


@dataclass(frozen=True, slots=True)
class System:
    """A named system: where it is read, and what can be done there."""

    city: str
    """The pack; for a system of another city that city's name."""
    name: str
    code: str
    group: str
    actions: str
    """What can be done there: kind and code of each key, with the topic it sets."""


SYSTEMS = (
    System("bekasi", "Sorot", "SOROT", "LAPOR", "form:aduan"),
    System("bekasi", "POT", "POT", "LAPOR", "form:aduan"),
    System("bekasi", "SILAT", "SILAT", "URUS", "form:permohonan services"),
    System("bekasi", "SIAP", "SIAP", "LAPOR", "form:informasi article:COMMAND-CENTER"),
    System("bekasi", "RapoRT RW", "RAPORT-RW", "IKUT", "form:laporan_rtrw form:aduan"),
    System("bekasi", "Bekasi Iconic", "BEKASI-ICONIC", "INTERNET", "form:informasi news"),
    System("bekasi", "Aplikasi Absensi", "ABSENSI", "PEGAWAI", "form:aduan/KELURAHAN"),
    System("bekasi", "SiKerja", "SIKERJA", "PEGAWAI", "form:skm form:aduan/PETUGAS"),
    System("bekasi", "Command Center", "COMMAND-CENTER", "LAPOR", "article:PERJALANAN-LAPORAN"),
    System("bekasi", "Smart Health", "SMART-HEALTH", "SEHAT", "form:janji_dokter form:saran form:aduan/SEHAT"),
    System("bekasi", "Parkir meter", "PARKIR-METER", "JALAN", "form:aduan/LALIN form:informasi"),
    System("bekasi", "E-Database", "E-DATABASE", "ATURAN", "agencies form:informasi"),
    System("bekasi", "E-Monev", "E-MONEV", "PEGAWAI", "article:COMMAND-CENTER"),
    System("bekasi", "Telematika", "TELEMATIKA", "PEGAWAI", "agency:DISKOMINFO"),
    System("bekasi", "Sistem pajak daerah", "PAJAK-DAERAH", "PAJAK", "form:tanya_pajak service:PBB-BAYAR"),
    System("bekasi", "e-Open", "E-OPEN", "URUS", "form:permohonan service:KTP-HILANG"),
    System("binjai", "e-Masyarakat", "E-MASYARAKAT", "LAPOR", "form:aduan"),
    System("binjai", "e-Dokter", "E-DOKTER", "SEHAT", "form:janji_dokter form:aduan/SEHAT"),
    System("binjai", "e-Perizinan", "E-PERIZINAN", "URUS", "service:NIB services form:permohonan"),
    System("binjai", "e-PBB", "E-PBB", "PAJAK", "form:tanya_pajak service:PBB-BAYAR service:PBB-UBAH"),
    System("binjai", "e-Pajak", "E-PAJAK", "PAJAK", "form:tanya_pajak form:aduan/PAJAK"),
    System("binjai", "TransBinjai", "TRANSBINJAI", "JALAN", "form:aduan/LALIN form:informasi"),
    System("binjai", "e-Kliping", "E-KLIPING", "INTERNET", "news"),
    System("binjai", "e-RA", "E-RA", "PEGAWAI", "form:informasi form:musrenbang"),
    System("binjai", "e-SSH", "E-SSH", "PEGAWAI", "form:informasi agency:BPKPAD"),
    System("binjai", "e-SDM", "E-SDM", "PEGAWAI", "form:aduan/PETUGAS form:skm"),
    System("binjai", "e-Musrenbang", "E-MUSRENBANG", "IKUT", "form:musrenbang article:USUL-PEMBANGUNAN"),
    System("binjai", "Binjai Card", "BINJAI-CARD", "URUS", "form:informasi form:aduan/APLIKASI"),
    System("binjai", "Binjai Command Center", "COMMAND-CENTER", "LAPOR", "form:aduan"),
    System("binjai", "WiFi gratis Kota Binjai", "HOTSPOT", "INTERNET", "form:aduan/APLIKASI"),
    System("binjai", "C-Gen dan KIM", "C-GEN", "IKUT", "form:saran article:KOTA-PINTAR"),
    System("kupang", "Situs web Kota Kupang", "WEBSITE", "INTERNET", "form:saran form:informasi news"),
    System("kupang", "WiFi gratis KUPANG SMART CITY", "HOTSPOT", "INTERNET", "form:aduan/APLIKASI"),
    System("kupang", "SP4N-LAPOR! Kota Kupang", "LAPOR", "LAPOR", "form:aduan"),
    System("kupang", "CROP dan QLUE", "CROP-QLUE", "LAPOR", "form:aduan"),
    System("Jakarta", "Jakarta Smart City Lounge", "JAKARTA-LOUNGE", "", "form:aduan"),
    System("Bandung", "Hay U", "HAY-U", "", "service:NIB"),
    System("Bandung", "SIP", "SIP", "", "article:NILAI-PELAYANAN"),
    System("Makassar", "Smart Card", "MAKASSAR-CARD", "", "services"),
    System("Manado", "C3", "C3", "", "article:PERJALANAN-LAPORAN"),
    System("Manado", "PANANDA", "PANANDA", "", "form:aduan"),
    System("Manado", "PONTER", "PONTER", "", "article:PBB"),
    System("Manado", "MS112", "MS112", "", "article:DARURAT"),
    System("Pontianak", "JEPIN", "JEPIN", "", "search"),
)
LOCAL = tuple(system for system in SYSTEMS if system.city in CITIES)
ELSEWHERE = tuple(system for system in SYSTEMS if system.city not in CITIES)


@lru_cache
def pack_of(city: str) -> Pack:
    return read_pack(city)


def keys_of(article: Article) -> tuple[LinkTo, ...]:
    return tuple(block.link for block in article.blocks if block.link)


def spelt(link: LinkTo) -> str:
    """A link as the table above writes it."""
    target = f"{link.kind}:{link.code}" if link.code else link.kind
    return f"{target}/{link.answers['topik']}" if "topik" in link.answers else target


def leads_somewhere(link: LinkTo, pack: Pack) -> bool:
    """Whether what a key promises is in this very pack."""
    content = pack.content
    there = {
        "form": pack.forms,
        "service": content.services,
        "article": content.articles,
        "agency": pack.agencies,
        "group": {group.code for group in content.article_groups},
    }
    if link.kind in there:
        return link.code in there[link.kind] and link.answers.get("topik", "LAIN") in pack.topics
    return link.kind in ("search", "services", "agencies", "news") and not link.code


def test_the_studies_name_forty_four_systems() -> None:
    assert len({(system.city, system.name) for system in SYSTEMS}) == len(SYSTEMS) == 44
    counts = {city: sum(system.city == city for system in LOCAL) for city in CITIES}
    assert counts == {"bekasi": 16, "binjai": 15, "kupang": 4}
    assert len(ELSEWHERE) == 9


@pytest.mark.parametrize("system", LOCAL, ids=lambda system: f"{system.city}-{system.code}")
def test_a_system_of_the_city_is_read_in_three_taps_and_leads_on(system: System) -> None:
    pack = pack_of(system.city)
    article = pack.content.articles[system.code]
    assert (article.name, article.kind, article.group) == (system.name, ArticleKind.SYSTEM, system.group)
    assert system.group in {group.code for group in pack.content.article_groups}
    assert article.blocks[0].kind is not BlockKind.BUTTON  # first what it is, then what to do
    assert article.keywords
    assert article.owner
    keys = keys_of(article)
    assert set(system.actions.split()) <= {spelt(link) for link in keys}
    assert all(leads_somewhere(link, pack) for link in keys)


@pytest.mark.parametrize("system", ELSEWHERE, ids=lambda system: f"{system.city}-{system.code}")
@pytest.mark.parametrize("city", CITIES)
def test_a_system_of_another_city_is_shown_for_comparison_only(system: System, city: str) -> None:
    pack = pack_of(city)
    article = pack.content.articles[system.code]
    assert (article.name, article.kind) == (system.name, ArticleKind.ELSEWHERE)
    assert (article.city, article.group) == (system.city, "")
    keys = keys_of(article)
    assert set(system.actions.split()) <= {spelt(link) for link in keys}
    assert all(leads_somewhere(link, pack) for link in keys)


@pytest.mark.parametrize("city", CITIES)
def test_no_other_citys_system_is_taken_for_a_local_one(city: str) -> None:
    articles = pack_of(city).content.articles.values()
    own = {system.code for system in LOCAL if system.city == city}
    assert {article.code for article in articles if article.kind is ArticleKind.SYSTEM} == own
    elsewhere = {system.code for system in ELSEWHERE}
    assert {article.code for article in articles if article.kind is ArticleKind.ELSEWHERE} == elsewhere
    foreign = {system.name for system in SYSTEMS if system.city != city} - {"Command Center", "POT", "SIP"}
    foreign -= {system.name for system in LOCAL if system.city == city}
    local = [article for article in articles if article.group]
    assert [(article.code, name) for article in local for name in foreign if name in article.name] == []


@pytest.mark.parametrize("city", CITIES)
def test_no_tile_holds_more_than_a_screen(city: str) -> None:
    content = pack_of(city).content
    for group in content.article_groups:
        held = [article.name for article in content.articles.values() if article.group == group.code]
        assert 0 < len(held) <= MOST_IN_GROUP, group.code


@pytest.mark.parametrize("city", CITIES)
def test_every_key_of_every_article_leads_somewhere(city: str) -> None:
    pack = pack_of(city)
    lost = [
        (article.code, spelt(link))
        for article in pack.content.articles.values()
        for link in keys_of(article)
        if not leads_somewhere(link, pack)
    ]
    assert lost == []
    assert [article.code for article in pack.content.articles.values() if not keys_of(article)] == []


def test_the_three_cities_have_144_kelurahan_and_each_is_on_the_map() -> None:
    areas = {city: [a for a in pack_of(city).areas if a.level is AreaLevel.KELURAHAN] for city in CITIES}
    assert {city: len(found) for city, found in areas.items()} == {"bekasi": 56, "binjai": 37, "kupang": 51}
    assert sum(len(found) for found in areas.values()) == 144
    assert {city: len(pack_of(city).kecamatan()) for city in CITIES} == {"bekasi": 12, "binjai": 5, "kupang": 6}
    for city, found in areas.items():
        assert {outline.code for outline in read_boundaries(pack_of(city))} == {area.code for area in found}


def test_each_city_keeps_its_own_time_words_and_ticket_letters() -> None:
    told = {
        city: (of.timezone, of.zone_label, of.outer_label, of.inner_label, of.ticket_prefix)
        for city, of in ((city, pack_of(city).city) for city in CITIES)
    }
    assert told == {
        "bekasi": ("Asia/Jakarta", "WIB", "RW", "RT", "BKS"),
        "binjai": ("Asia/Jakarta", "WIB", "Lingkungan", "", "BNJ"),
        "kupang": ("Asia/Makassar", "WITA", "RW", "RT", "KPG"),
    }


def test_names_are_read_as_residents_write_them() -> None:
    binjai, kupang = pack_of("binjai"), pack_of("kupang")
    assert binjai.area("12.75.04.1006").spoken_name == "Sumber Mulyo Rejo"
    assert kupang.area("53.71.04.1014").spoken_name == "Tuak Daun Merah"  # TDM is for the search only
    assert "LLBK" in kupang.area("53.71.06.1002").aliases


@pytest.mark.parametrize("city", CITIES)
def test_every_topic_is_answered_in_every_city(city: str) -> None:
    pack = pack_of(city)
    assert [topic.code for topic in pack.topics.values() if not set(topic.agencies) <= set(pack.agencies)] == []
    assert all(topic.agencies for topic in pack.topics.values())
    assert len(pack.slides_on(date(2026, 11, 21))) >= 5
    assert {slide.provenance.evidence for slide in pack.slides} <= {"A", "B"}


def test_a_city_that_once_shut_out_people_from_elsewhere_takes_and_marks_them() -> None:
    ours, everywhere = pack_of("binjai").forms["aduan"], pack_of("bekasi").forms["aduan"]
    (origin,) = (page for page in ours.pages if page.id == "asal")
    (question,) = origin.questions
    assert {option.value for option in question.options} == {"binjai", "luar", "lewati"}
    assert question.receipt_label == "KTP DARI"  # the mark is on the receipt and reaches the agency
    rest = tuple(page for page in ours.pages if page is not origin)
    assert replace(ours, pages=rest) == everywhere  # what changes for all cities must change here too


def test_the_ten_free_internet_places_are_listed_and_on_the_map() -> None:
    pack = pack_of("kupang")
    (places,) = (b for b in pack.content.articles["HOTSPOT"].blocks if b.kind is BlockKind.PLACES)
    assert len({spot.name for spot in places.spots}) == 10
    assert {"Taman Nostalgia", "Pantai Warna", "RSUD S.K. Lerik"} <= {spot.name for spot in places.spots}
    assert sum(bool(spot.kelurahan) for spot in places.spots) == 9  # of the tenth no source tells the kelurahan


def test_a_chart_adds_up_and_an_example_says_so() -> None:
    (chart,) = (b for b in pack_of("kupang").content.articles["ADUAN-2023"].blocks if b.kind is BlockKind.CHART)
    assert sum(row.amount for row in chart.rows) == 43
    budget, buses = pack_of("bekasi").content.articles["APBD"], pack_of("binjai").content.articles["TRANSBINJAI"]
    (chart,) = (b for b in budget.blocks if b.kind is BlockKind.CHART)
    assert all("contoh" in row.label and "contoh" in row.value for row in chart.rows)
    (routes,) = (b for b in buses.blocks if b.kind is BlockKind.ROUTES)
    assert all("Contoh" in route.name and route.stops for route in routes.routes)
    for article in (budget, buses):
        assert article.provenance.is_example(article.provenance.checked)


def test_the_head_of_an_rt_reports_under_five_subjects() -> None:
    pack = pack_of("bekasi")
    keys = [link.answers for link in keys_of(pack.content.articles["RAPORT-RW"]) if link.code == "laporan_rtrw"]
    (subject,) = (q for page in pack.forms["laporan_rtrw"].pages for q in page.questions if q.id == "pokok")
    assert [answers["pokok"] for answers in keys if answers] == [option.value for option in subject.options]


@pytest.mark.parametrize("city", CITIES)
def test_what_is_filed_without_a_topic_has_somebody_who_answers(city: str) -> None:
    pack = pack_of(city)
    own = {"permohonan", "informasi", "laporan_rtrw", "musrenbang", "skm", "janji_dokter", "tanya_pajak", "saran"}
    assert own <= set(pack.form_routes)
    assert all(set(agencies) <= set(pack.agencies) for agencies in pack.form_routes.values())
    assert pack_of("binjai").form_routes["janji_dokter"] == ("RSUD",)


def test_local_words_keep_all_their_meanings() -> None:
    said = {city: {word.word: word.means for word in pack_of(city).content.local_words} for city in CITIES}
    assert said["binjai"]["pajak"] == ("pasar", "pajak")
    assert "sepeda motor" in said["binjai"]["kereta"]
    assert said["bekasi"]["kagak"] == said["kupang"]["sonde"] == ("tidak",)
    assert said["kupang"]["katong"] == ("kami", "kita")
    assert "sonde" not in said["binjai"]


@pytest.mark.parametrize("city", CITIES)
def test_the_city_can_be_read_in_english(city: str) -> None:
    pack = pack_of(city)
    ours = ("artikel/", "instansi.csv", "sosialisasi", "kelompok_artikel.toml")
    assert [one for one in missing(pack, "en") if one.file.startswith(ours)] == []
    english = in_language(pack, "en").content
    assert english.articles["HAK-WARGA"].name == "Your rights when being served"
    assert {article.code: article.group for article in english.articles.values()} == {
        article.code: article.group for article in pack.content.articles.values()
    }
