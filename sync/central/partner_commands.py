# SPDX-License-Identifier: GPL-3.0-or-later
"""`anjungan central partner ...`: keys for programs of others. Speaks on the terminal."""

import argparse
import sys

from resources.texts import Words
from sync.central import partners


def add_to(commands: "argparse._SubParsersAction[argparse.ArgumentParser]", ground: argparse.ArgumentParser) -> None:
    """The commands, beside the server's other ones."""
    partner = commands.add_parser("partner", help="programs of others (Open311)").add_subparsers(required=True)
    for name, work, about in (
        ("add", _add, "make a key and print it once"),
        ("revoke", _revoke, "let a key open nothing any more"),
        ("list", _list, "who has a key"),
    ):
        doing = partner.add_parser(name, parents=[ground], help=about)
        if name != "list":
            doing.add_argument("name")
        doing.set_defaults(work=work)


def _add(chosen: argparse.Namespace, words: Words) -> int:
    key = partners.add(chosen.open_city(chosen, {}), chosen.name)
    return _say(words.say("central-partner-key", name=chosen.name, key=key))


def _revoke(chosen: argparse.Namespace, words: Words) -> int:
    partners.revoke(chosen.open_city(chosen, {}), chosen.name)
    return _say(words.say("central-partner-revoked", name=chosen.name))


def _list(chosen: argparse.Namespace, words: Words) -> int:
    for partner in partners.listed(chosen.open_city(chosen, {})):
        state = "central-partner-listed-revoked" if partner.revoked_at else "central-partner-listed"
        _say(words.say(state, name=partner.name, day=partner.made_at.date().isoformat()))
    return 0


def _say(line: str) -> int:
    sys.stdout.write(line + "\n")
    return 0
