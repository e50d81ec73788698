# SPDX-License-Identifier: GPL-3.0-or-later
"""bahasa/<language>/*.csv: what stands for an Indonesian text of the pack in another language."""

from collections.abc import Mapping

from resources.pack.overlay import LANGUAGES, PackFolders
from resources.pack.source import Report, guess, read_csv
from resources.texts import SOURCE_LANGUAGE, languages

_COLUMNS = ("asal", "terjemahan")


def read_dictionaries(report: Report, folders: PackFolders) -> dict[str, dict[str, str]]:
    """One dictionary a language; nasional's lines and the city's, of which the city's win."""
    spoken = [language for language in languages() if language != SOURCE_LANGUAGE]
    found: dict[str, dict[str, str]] = {}
    for language in folders.languages():
        if language not in spoken:
            place = f"{folders.city.name}/{LANGUAGES}/{language}"
            choices, hint = ", ".join(spoken), guess(language, spoken)
            report.add(place, None, "", "unknown-language", value=language, choices=choices, hint=hint)
            continue
        found[language] = _dictionary(report, folders, language)
    return found


def report_drift(report: Report, folders: PackFolders, language: str, drifted: Mapping[str, str]) -> None:
    """Report each translation whose Indonesian text was changed since, where it stands."""
    for path, file in folders.dictionaries(language) if drifted else ():
        for row in read_csv(Report(), path, file, _COLUMNS, "asal"):  # its own faults have been reported
            source = row.text("asal")
            if source in drifted:
                line, hint = row.line_of("asal"), drifted[source]
                report.add(file, line, row.place, "stale-translation", value=source, hint=hint, remark=True)


def _dictionary(report: Report, folders: PackFolders, language: str) -> dict[str, str]:
    words: dict[str, str] = {}
    for path, file in folders.dictionaries(language):
        own: dict[str, str] = {}
        for row in read_csv(report, path, file, _COLUMNS, "asal"):
            source, translated = row.text("asal"), row.text("terjemahan")
            if own.get(source, translated) != translated:
                row.fault("asal", "two-translations", value=source)
            own[source] = translated
        words.update(own)
    return words
