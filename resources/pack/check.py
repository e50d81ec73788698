# SPDX-License-Identifier: GPL-3.0-or-later
"""`anjungan pack check DIR`: tells the author of a pack what is wrong and how to repair it, or that all is well."""

import sys
from collections.abc import Sequence
from itertools import groupby
from pathlib import Path

from resources.calendar import long_date
from resources.pack.errors import PackError, PackProblem
from resources.pack.model import Pack
from resources.pack.read import read_pack
from resources.pack.skeleton import open_marks
from resources.pack.translate import missing
from resources.texts import Words

GOOD, FAULTY, WRONG_USE = 0, 1, 2


def main(argv: Sequence[str]) -> int:
    """Check the pack whose folder or name is the only argument; 0 when it is good, 1 when not."""
    words = Words()
    if len(argv) != 1 or argv[0].startswith("-"):
        _print([words.say("pack-usage-check")])
        return WRONG_USE
    here = Path(argv[0]).resolve()
    try:
        # the author's own folder before a shipped name
        pack = read_pack(here if here.is_dir() else argv[0], strict=True)
    except PackError as error:
        _print(faults(here.name, error.problems, words))
        return FAULTY
    _print([*_summary(pack, words), *_open_points(pack, words), *_untranslated(pack, words)])
    return GOOD


def faults(name: str, problems: tuple[PackProblem, ...], words: Words) -> list[str]:
    """The report of a faulty pack, line by line, file after file."""
    lines = [words.say("pack-bad-title", name=name, count=len(problems))]
    by_file = sorted(problems, key=lambda problem: (problem.file, problem.line or 0))
    for file, group in groupby(by_file, key=lambda problem: problem.file):
        lines += ["", file]
        for problem in group:
            at_line = words.say("pack-at-line", line=str(problem.line)) if problem.line else ""
            where = ", ".join(part for part in (at_line, problem.place) if part)
            lines.append(f"  {where}: {problem.message}" if where else f"  {problem.message}")
            lines.append("    " + words.say("pack-repair-line", repair=problem.repair))
    return lines


def _summary(pack: Pack, words: Words) -> list[str]:
    kecamatan = len(pack.kecamatan())
    lines = [
        words.say("pack-good-title", city=pack.city.name, version=pack.version),
        words.say("pack-good-areas", kecamatan=kecamatan, kelurahan=len(pack.areas) - kecamatan),
        words.say("pack-good-topics", topics=len(pack.topics), agencies=len(pack.agencies)),
        words.say("pack-good-forms", forms=len(pack.forms), slides=len(pack.slides), deadlines=len(pack.deadlines)),
    ]
    content = pack.content
    if content.services or content.articles or content.faqs:
        counts = {"services": len(content.services), "articles": len(content.articles), "faqs": len(content.faqs)}
        lines.append(words.say("pack-good-content", **counts))
    if pack.holidays:
        lines.append(words.say("pack-good-holidays", last=long_date(pack.holidays[-1].day)))
    return lines


def _open_points(pack: Pack, words: Words) -> list[str]:
    """What no program can judge: the city has to confirm it."""
    unsure = sum(1 for agency in pack.agencies.values() if agency.evidence == "C")
    content = pack.content
    marks = [entry.provenance for entry in content.services.values()]
    marks += [entry.provenance for entry in content.articles.values()] + [faq.provenance for faq in content.faqs]
    examples = sum(1 for mark in marks if mark.evidence == "C" and not mark.approved_by)
    forecasts = sum(1 for holiday in pack.holidays if not holiday.certain)
    lines = []
    if unsure:
        lines.append(words.say("pack-note-evidence", count=unsure))
    if examples:
        lines.append(words.say("pack-note-examples", count=examples))
    if forecasts:
        lines.append(words.say("pack-note-holidays", count=forecasts))
    for file, count in open_marks(pack.folder).items():
        lines.append(words.say("pack-note-marks", file=file, count=count))
    if not pack.danger.number_verified:
        lines.append(words.say("pack-note-emergency", number=pack.danger.number))
    return lines


def _untranslated(pack: Pack, words: Words) -> list[str]:
    """What residents still read in Indonesian in each language the pack has words for. No fault: they can read on."""
    lines: list[str] = []
    for language in pack.dictionaries:
        found = missing(pack, language)
        if found:
            lines += ["", words.say("pack-note-untranslated", language=language, count=len(found))]
            lines += [f"  {one.file}: {one.text}" for one in found]
    return lines


def _print(lines: Sequence[str]) -> None:
    sys.stdout.write("\n".join(lines) + "\n")
