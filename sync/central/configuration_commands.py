# SPDX-License-Identifier: GPL-3.0-or-later
"""anjungan central move | set | publish-pack: what all kiosks of the city are told."""

import argparse
import sys
from datetime import date
from pathlib import Path

from resources.calendar import long_date
from resources.texts import Words
from sync.central import bundles, configuration
from sync.protocol.configuration import SETTINGS


def add_to(commands: "argparse._SubParsersAction[argparse.ArgumentParser]", ground: argparse.ArgumentParser) -> None:
    """Its commands."""
    move = commands.add_parser("move", parents=[ground], help="tell the kiosks another address of this server")
    move.add_argument("--to", required=True, metavar="URL", help="the new address, tried before the old ones")
    move.add_argument("--only", action="store_true", help="the old addresses are closed and are not named any more")
    move.set_defaults(work=_move)
    setting = commands.add_parser("set", parents=[ground], help="set something for all kiosks")
    setting.add_argument("name", choices=sorted(SETTINGS))
    setting.add_argument("value", type=int, help="seconds")
    setting.set_defaults(work=_set)
    publish = commands.add_parser("publish-pack", parents=[ground], help="give the kiosks a new city pack")
    publish.add_argument("folder", type=Path)
    publish.add_argument(
        "--valid-from", type=date.fromisoformat, help="first day on which it counts; today if not given"
    )
    publish.set_defaults(work=_publish)


def _move(chosen: argparse.Namespace, words: Words) -> int:
    city = chosen.open_city(chosen, {})
    told = configuration.move(city, chosen.to, only=chosen.only)
    _say(words.say("configuration-moved", addresses=", ".join(told.addresses)))
    return 0


def _set(chosen: argparse.Namespace, words: Words) -> int:
    configuration.set_setting(chosen.open_city(chosen, {}), chosen.name, chosen.value)
    _say(words.say("configuration-set", name=chosen.name, value=chosen.value))
    return 0


def _publish(chosen: argparse.Namespace, words: Words) -> int:
    city = chosen.open_city(chosen, {})
    day = chosen.valid_from or city.today()
    offer = bundles.publish_pack(city, chosen.folder.resolve(), day).pack
    if offer is not None:
        size = f"{offer.size / 1024:.0f}"
        _say(words.say("configuration-pack-published", version=offer.version, day=long_date(day), kilobytes=size))
    return 0


def _say(line: str) -> None:
    sys.stdout.write(line + "\n")
