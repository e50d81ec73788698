# SPDX-License-Identifier: GPL-3.0-or-later
"""Which file counts: nasional lies under the city, and a city file replaces the national one of the same name."""

from dataclasses import dataclass
from pathlib import Path

from resources.pack.source import Report, guess

NATIONAL = "nasional"
FORMS, SLIDES, SERVICES, ARTICLES, DATA, LANGUAGES = "formulir", "sosialisasi", "layanan", "artikel", "data", "bahasa"

_FILES = frozenset(
    {
        "kota.toml", "tema.toml", "wilayah.csv", "instansi.csv", "rute.toml", "batas.geojson",
        "topik.toml", "tenggat.toml", "kata_bahaya.toml", "libur.csv", "wilayah_nik.csv",
        "kelompok_layanan.toml", "kelompok_artikel.toml", "tanya_jawab.toml", "kata_daerah.csv",
    }
)  # fmt: skip
_ENDINGS = {FORMS: ".toml", SLIDES: ".toml", SERVICES: ".toml", ARTICLES: ".toml", DATA: ".csv", LANGUAGES: ".csv"}
"""The folders, and how the files in each end. A language is a folder of its own."""
_NOTES = frozenset({".md", ".txt"})


@dataclass(frozen=True, slots=True)
class PackFolders:
    """The two folders of a pack."""

    city: Path
    national: Path

    def find(self, name: str) -> tuple[Path, str]:
        """The file that counts, and its name for reports. One that neither has is missed in the city."""
        for folder in (self.city, self.national):
            if (folder / name).exists():
                return folder / name, f"{folder.name}/{name}"
        return self.city / name, f"{self.city.name}/{name}"

    def has(self, name: str) -> bool:
        """Whether the city or nasional has this file: most of what can be learnt may be left out."""
        return self.find(name)[0].exists()

    def find_all(self, folder: str) -> list[tuple[Path, str]]:
        """Every .toml file that counts in a sub-folder, by name."""
        names = {file.name for base in (self.city, self.national) for file in (base / folder).glob("*.toml")}
        return [self.find(f"{folder}/{name}") for name in sorted(names)]

    def languages(self) -> list[str]:
        """The languages there are dictionaries for, by name."""
        found = (path for base in (self.city, self.national) for path in (base / LANGUAGES).glob("*"))
        return sorted({path.name for path in found if path.is_dir() and not path.name.startswith(".")})

    def dictionaries(self, language: str) -> list[tuple[Path, str]]:
        """Every .csv file of one language; the city's come last, so that their lines win."""
        return [
            (path, f"{base.name}/{LANGUAGES}/{language}/{path.name}")
            for base in (self.national, self.city)
            for path in sorted((base / LANGUAGES / language).glob("*.csv"))
        ]

    def report_strangers(self, report: Report) -> None:
        """A misspelt file name would silently bring back the national file, so it is a fault."""
        for base in (self.city, self.national):
            for path in sorted(base.iterdir()):
                expected = frozenset(_ENDINGS) if path.is_dir() else _FILES
                if path.is_dir() and path.name in _ENDINGS:
                    _report_wrong_endings(report, base, path)
                elif path.name not in expected and not _is_note(path):
                    report.add(f"{base.name}/{path.name}", None, "", "unknown-file", hint=guess(path.name, expected))


def folders_of(name_or_dir: str | Path, packs: Path) -> PackFolders:
    """The folders of the pack of this name or in this folder; a `nasional` beside it counts before the shipped one."""
    named = packs / name_or_dir
    city = named if named.is_dir() else Path(name_or_dir).resolve()
    beside = city.parent / NATIONAL
    return PackFolders(city, beside if beside.is_dir() else packs / NATIONAL)


def _report_wrong_endings(report: Report, base: Path, folder: Path) -> None:
    ending = _ENDINGS[folder.name]
    files = folder.glob("*/*") if folder.name == LANGUAGES else folder.glob("*")
    for path in sorted(files):
        if (path.is_dir() or path.suffix != ending) and not _is_note(path):
            name = path.relative_to(base).as_posix()
            report.add(f"{base.name}/{name}", None, "", "wrong-ending", ending=ending)
    if folder.name == LANGUAGES:
        for path in sorted(folder.iterdir()):
            if not path.is_dir() and not _is_note(path):
                report.add(f"{base.name}/{LANGUAGES}/{path.name}", None, "", "loose-dictionary")


def _is_note(path: Path) -> bool:
    return path.suffix in _NOTES or path.name.startswith(".")
