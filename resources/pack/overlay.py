# SPDX-License-Identifier: GPL-3.0-or-later
"""Which file counts: nasional lies under the city, and a city file replaces the national one of the same name."""

from dataclasses import dataclass
from pathlib import Path

from resources.pack.source import Report, guess

NATIONAL = "nasional"
FORMS, SLIDES, SERVICES, ARTICLES, DATA, LANGUAGES = "formulir", "sosialisasi", "layanan", "artikel", "data", "bahasa"
RECORDINGS = "suara"
SOUNDS = (".wav", ".ogg", ".mp3")

_FILES = frozenset(
    {
        "kota.toml", "tema.toml", "wilayah.csv", "instansi.csv", "rute.toml", "batas.geojson",
        "topik.toml", "tenggat.toml", "badan_luar.toml", "eskalasi.toml", "kata_bahaya.toml", "libur.csv",
        "wilayah_nik.csv",
        "kelompok_layanan.toml", "kelompok_artikel.toml", "tanya_jawab.toml", "kata_daerah.csv",
    }
)  # fmt: skip
_ENDINGS = {
    FORMS: (".toml",), SLIDES: (".toml",), SERVICES: (".toml",), ARTICLES: (".toml",),
    DATA: (".csv",), LANGUAGES: (".csv",), RECORDINGS: SOUNDS,
}  # fmt: skip
"""The folders, and how the files in each end."""
_BY_LANGUAGE = (LANGUAGES, RECORDINGS)
"""Folders in which a language is a folder of its own."""
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

    def languages(self, folder: str = LANGUAGES) -> list[str]:
        """The languages there are dictionaries (or recordings) for, by name."""
        found = (path for base in (self.city, self.national) for path in (base / folder).glob("*"))
        return sorted({path.name for path in found if path.is_dir() and not path.name.startswith(".")})

    def recordings(self, language: str) -> list[tuple[Path, str]]:
        """Every recording of one language that counts, by name; a city's stands for the nation's of the same text."""
        found: dict[str, list[tuple[Path, str]]] = {}
        for base in (self.national, self.city):
            own: dict[str, list[tuple[Path, str]]] = {}
            for path in sorted((base / RECORDINGS / language).glob("*")):
                if path.suffix in SOUNDS:
                    name = f"{base.name}/{RECORDINGS}/{language}/{path.name}"
                    own.setdefault(path.stem, []).append((path, name))
            found.update(own)
        return [recording for stem in sorted(found) for recording in found[stem]]

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
    endings = _ENDINGS[folder.name]
    by_language = folder.name in _BY_LANGUAGE
    for path in sorted(folder.glob("*/*") if by_language else folder.glob("*")):
        if (path.is_dir() or path.suffix not in endings) and not _is_note(path):
            name = path.relative_to(base).as_posix()
            report.add(f"{base.name}/{name}", None, "", "wrong-ending", ending=" ".join(endings))
    if by_language:
        for path in sorted(folder.iterdir()):
            if not path.is_dir() and not _is_note(path):
                code = "loose-dictionary" if folder.name == LANGUAGES else "loose-recording"
                report.add(f"{base.name}/{folder.name}/{path.name}", None, "", code)


def _is_note(path: Path) -> bool:
    return path.suffix in _NOTES or path.name.startswith(".")
