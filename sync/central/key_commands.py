# SPDX-License-Identifier: GPL-3.0-or-later
"""anjungan keys: the offline recovery key (new, check, install, recover), and new keys for the server (rotate)."""

import argparse
import getpass
import sys
from collections.abc import Sequence
from pathlib import Path

from resources.texts import Words
from sync.central import configuration, opening, recovery
from sync.central.config import SigningStep, new_sealing_key, next_signing_step, signing_step
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
    rotate = keys.add_parser(
        "rotate", parents=[ground], help="give the server a new key; the old ones stay for opening"
    )
    rotate.add_argument("key", choices=("sealing", "signing"), nargs="?", default="sealing")
    rotate.add_argument("--force", action="store_true", help="do not wait for kiosks that have not heard of it")
    rotate.set_defaults(work=_rotate)


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
    configuration.refresh(chosen.open_city(chosen, {}))
    _say(words.say("central-keys-installed", fingerprint=fingerprint(public)))
    return 0


def _recover(chosen: argparse.Namespace, words: Words) -> int:
    private = recovery.from_shares(_shares(chosen.share, words))
    openers = {key_id(bytes(private.public_key)): bytes(private)}
    city = chosen.open_city(chosen, openers)
    opening.look_again(city)
    _say(words.say("central-reopened", count=opening.open_waiting(city)))
    return 0


def _rotate(chosen: argparse.Namespace, words: Words) -> int:
    city = chosen.open_city(chosen, {})
    if chosen.key == "sealing":
        public = new_sealing_key(chosen.data)
        configuration.refresh(city)
        _say(words.say("configuration-sealing-rotated", fingerprint=fingerprint(public)))
        return 0
    waiting = configuration.not_yet_told(city) if signing_step(chosen.data) is not SigningStep.NONE else ()
    if waiting and not chosen.force:
        raise RuleError("configuration-not-yet-told", kiosks=", ".join(waiting))
    step = next_signing_step(chosen.data)
    configuration.refresh(city)
    _say(words.say(f"configuration-signing-{'retired' if step is SigningStep.NONE else step.value}"))
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
