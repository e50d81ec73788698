# SPDX-License-Identifier: GPL-3.0-or-later
"""`anjungan pack check | new | preview`: what the author of a pack can do with it."""

import sys
from collections.abc import Sequence
from datetime import UTC, date, datetime
from pathlib import Path

from resources.pack import check
from resources.pack.errors import PackError
from resources.pack.preview import write_preview
from resources.pack.preview_blocks import INDEX
from resources.pack.read import read_pack
from resources.pack.skeleton import NotMadeError, make_skeleton, open_marks
from resources.texts import Words

COMMANDS = ("check", "new", "preview")


def main(argv: Sequence[str]) -> int:
    """Run one command; 0 when it went well."""
    match list(argv):
        case ["check", *rest]:
            return check.main(rest)
        case ["new", folder] if not folder.startswith("-"):
            return _new(Path(folder))
        case ["preview", folder, "--out", out] | ["preview", "--out", out, folder] if not folder.startswith("-"):
            return _preview(folder, Path(out))
    _print("\n".join(Words().say(f"pack-usage-{command}") for command in COMMANDS))
    return check.WRONG_USE


def _new(folder: Path) -> int:
    words = Words()
    try:
        make_skeleton(folder, _today())
    except NotMadeError as error:
        _print(words.say(error.text, name=error.name))
        return check.FAULTY
    _print(words.say("pack-new-made", name=folder.name, count=sum(open_marks(folder).values())))
    return check.GOOD


def _preview(name: str, out: Path) -> int:
    words = Words()
    here = Path(name).resolve()
    try:
        pack = read_pack(here if here.is_dir() else name)
    except PackError as error:
        _print("\n".join(check.faults(here.name, error.problems, words)))
        return check.FAULTY
    count = write_preview(pack, out, _today())
    _print(words.say("pack-preview-made", count=count, file=str(out / INDEX)))
    return check.GOOD


def _today() -> date:
    """Of the author; which zone it is matters to no page."""
    return datetime.now(UTC).date()


def _print(text: str) -> None:
    sys.stdout.write(text + "\n")
