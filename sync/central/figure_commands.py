# SPDX-License-Identifier: GPL-3.0-or-later
"""`anjungan central rollup` and `verify-audit`: figures kept up by hand, and chains held against what was written."""

import argparse
import sys
from collections.abc import Iterable
from itertools import islice

from resources.texts import Words
from sync.central import chain
from sync.central.city import City
from sync.central.figures import heads, rollup

_MOST_LISTED = 50


def add_to(commands: "argparse._SubParsersAction[argparse.ArgumentParser]", ground: argparse.ArgumentParser) -> None:
    """The commands, beside the server's other ones."""
    count = commands.add_parser("rollup", parents=[ground], help="count what changed into the figures of E-Monev")
    count.add_argument("--rebuild", action="store_true", help="forget all figures and count every event again")
    count.set_defaults(work=_rollup)
    audit = commands.add_parser("verify-audit", parents=[ground], help="check the chain of every case and of every day")
    audit.set_defaults(work=_verify_audit)


def _rollup(chosen: argparse.Namespace, words: Words) -> int:
    city: City = chosen.open_city(chosen, {})
    counted = rollup.rebuild(city) if chosen.rebuild else rollup.keep_up(city)
    heads.close_days(city)
    return _say(words.say("emonev-counted", cases=counted))


def _verify_audit(chosen: argparse.Namespace, words: Words) -> int:
    city: City = chosen.open_city(chosen, {})
    cases, days = chain.broken_chain(city), heads.broken_days(city)
    if cases:
        _say(words.say("central-audit-broken", cases=_listed(map(str, cases))), wrong=True)
    if days:
        _say(words.say("emonev-audit-broken", days=_listed(f"{day:%d-%m-%Y}" for day in days)), wrong=True)
    if cases or days:
        return 1
    _say(words.say("central-audit-whole"))
    head = heads.newest_head(city)
    return _say(words.say("emonev-audit-head", day=f"{head.day:%d-%m-%Y}", head=head.head.hex())) if head else 0


def _listed(names: Iterable[str]) -> str:
    """The first of them: who repairs them sees the others then."""
    shown = list(islice(names, _MOST_LISTED + 1))
    return ", ".join(shown if len(shown) <= _MOST_LISTED else [*shown[:_MOST_LISTED], "…"])


def _say(line: str, *, wrong: bool = False) -> int:
    print(line, file=sys.stderr if wrong else sys.stdout, flush=True)
    return 0
