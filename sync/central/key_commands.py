# SPDX-License-Identifier: GPL-3.0-or-later
"""anjungan keys: make the offline recovery key, split it, check the paper, use it when the server's key is lost."""

import argparse
import getpass
import sys
from collections.abc import Sequence
from pathlib import Path

from resources.texts import Words
from sync.central import opening, recovery
from sync.central.errors import RuleError
from sync.protocol.enrolment import fingerprint
from sync.protocol.sealing import key_id


def add_to(commands: "argparse._SubParsersAction[argparse.ArgumentParser]", ground: argparse.ArgumentParser) -> None:
    """The commands under `keys`."""
    keys = commands.add_parser("keys", help="the offline recovery key").add_subparsers(required=True)
    new = keys.add_parser("new", help="make a recovery key and split it; on a machine without a network")
    new.add_argument("--out", type=Path, required=True, help="folder for the shares and the public half")
    new.add_argument("--shares", type=int, default=recovery.SHARES)
    new.add_argument("--needed", type=int, default=recovery.NEEDED, help="how many shares are enough")
    new.set_defaults(work=_new)
    checked = keys.add_parser("check", help="try whether the shares on paper open what the city seals")
    checked.add_argument("--public", type=Path, required=True, help="recovery.pub, as it lies on the server")
    checked.add_argument(
        "--share", type=Path, action="append", default=[], help="file of a share; else it is asked for"
    )
    checked.set_defaults(work=_check)
    install = keys.add_parser("install", parents=[ground], help="let the city seal to this recovery key as well")
    install.add_argument("public", type=Path)
    install.set_defaults(work=_install)
    recover = keys.add_parser("recover", parents=[ground], help="open with the shares what the server cannot open")
    recover.add_argument("--share", type=Path, action="append", default=[])
    recover.set_defaults(work=_recover)


def _new(chosen: argparse.Namespace, words: Words) -> int:
    public, files = recovery.new_key(chosen.out, chosen.shares, chosen.needed)
    _say(words.say("central-keys-made", needed=chosen.needed, shares=chosen.shares, folder=str(chosen.out)))
    _say(words.say("central-keys-fingerprint", fingerprint=fingerprint(public)))
    for file in files:
        _say(f"  {file.name}")
    return 0


def _check(chosen: argparse.Namespace, words: Words) -> int:
    public = recovery.read_public(chosen.public)
    recovery.check(_shares(chosen.share, words), public)
    _say(words.say("central-keys-good", fingerprint=fingerprint(public)))
    return 0


def _install(chosen: argparse.Namespace, words: Words) -> int:
    public = recovery.read_public(chosen.public)
    recovery.install(chosen.data, public)
    _say(words.say("central-keys-installed", fingerprint=fingerprint(public)))
    return 0


def _recover(chosen: argparse.Namespace, words: Words) -> int:
    private = recovery.from_shares(_shares(chosen.share, words))
    openers = {key_id(bytes(private.public_key)): bytes(private)}
    city = chosen.open_city(chosen, openers)
    opening.look_again(city)
    _say(words.say("central-reopened", count=opening.open_waiting(city)))
    return 0


def _shares(files: Sequence[Path], words: Words) -> list[str]:
    """From files, or typed without being shown; an empty line ends."""
    if files:
        try:
            return [file.read_text(encoding="utf-8") for file in files]
        except OSError as error:
            raise RuleError("central-keys-wrong") from error
    shares: list[str] = []
    while typed := getpass.getpass(words.say("central-keys-type", number=len(shares) + 1)):
        shares.append(typed)
    return shares


def _say(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()
