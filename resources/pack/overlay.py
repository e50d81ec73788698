# SPDX-License-Identifier: GPL-3.0-or-later
"""Which file counts: nasional lies under the city, and a city file replaces the national one of the same name."""

from dataclasses import dataclass
from pathlib import Path

from resources.pack.source import Report, guess

NATIONAL = "nasional"
FORMS, SLIDES = "formulir", "sosialisasi"

_FILES = frozenset(
    {
        "kota.toml", "tema.toml", "wilayah.csv", "instansi.csv", "rute.toml", "batas.geojson",
        "topik.toml", "tenggat.toml", "kata_bahaya.toml", "libur.csv", "wilayah_nik.csv",
    }
)  # fmt: skip
_FOLDERS = frozenset({FORMS, SLIDES})
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

    def find_all(self, folder: str) -> list[tuple[Path, str]]:
        """Every .toml file that counts in a sub-folder, by name."""
        names = {file.name for base in (self.city, self.national) for file in (base / folder).glob("*.toml")}
        return [self.find(f"{folder}/{name}") for name in sorted(names)]

    def report_strangers(self, report: Report) -> None:
        """A misspelt file name would silently bring back the national file, so it is a fault."""
        for base in (self.city, self.national):
            for path in sorted(base.iterdir()):
                expected = _FOLDERS if path.is_dir() else _FILES
                if path.name in expected or path.suffix in _NOTES or path.name.startswith("."):
                    continue
                report.add(f"{base.name}/{path.name}", None, "", "unknown-file", hint=guess(path.name, expected))
