# SPDX-License-Identifier: GPL-3.0-or-later
"""`anjungan central backup | restore | check-backup`. Speaks on the terminal."""

import argparse
import sys
from pathlib import Path

from resources.texts import Words
from sync.central import backup
from sync.central.errors import RuleError


def add_to(commands: "argparse._SubParsersAction[argparse.ArgumentParser]", ground: argparse.ArgumentParser) -> None:
    """The commands, beside the server's other ones."""
    save = commands.add_parser("backup", parents=[ground], help="copy everything into a new folder, and check it")
    save.add_argument("folder", type=Path, help="where backups are kept, best on another disk")
    save.add_argument("--without-keys", action="store_true", help="the keys are kept elsewhere; alone it opens nothing")
    save.set_defaults(work=_save)
    look = commands.add_parser("check-backup", help="read every byte of a backup")
    look.add_argument("folder", type=Path)
    look.set_defaults(work=_check)
    back = commands.add_parser("restore", parents=[ground], help="put a backup into an empty folder and database")
    back.add_argument("folder", type=Path, help="the backup")
    back.set_defaults(work=_restore)


def _save(chosen: argparse.Namespace, words: Words) -> int:
    made = backup.back_up(chosen.open_city(chosen, {}), chosen.folder, keys=not chosen.without_keys)
    return _say(words.say("central-backup-made", folder=str(made)))


def _check(chosen: argparse.Namespace, words: Words) -> int:
    manifest = backup.check(chosen.folder)
    day = manifest.began_at.strftime("%Y-%m-%d %H:%M")
    return _say(words.say("central-backup-whole", cases=manifest.cases, photos=manifest.photos, day=day))


def _restore(chosen: argparse.Namespace, words: Words) -> int:
    chosen.pack = chosen.pack or backup.check(chosen.folder).pack  # an empty folder remembers no city
    manifest = backup.restore(chosen.folder, chosen.settings(chosen))
    broken = backup.broken_cases(chosen.open_city(chosen, {}))
    if broken:
        raise RuleError("central-audit-broken", cases=", ".join(map(str, broken)))
    return _say(words.say("central-backup-restored", cases=manifest.cases, photos=manifest.photos))


def _say(line: str) -> int:
    sys.stdout.write(line + "\n")
    return 0
