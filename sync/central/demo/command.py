# SPDX-License-Identifier: GPL-3.0-or-later
"""anjungan central demo [DIR]: builds the demo city, serves it, and says where to look. Never over real data."""

import argparse
import json
import shutil
import sys
import tempfile
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from resources import PACKS
from resources.durable import write_durably
from resources.texts import Words
from sync.central import accounts, log
from sync.central.app import app_for, open_city
from sync.central.city import City
from sync.central.config import PORT, Settings
from sync.central.demo.build import ACCESS_CODE, Built, build
from sync.central.demo.door import DemoDoor, Guide, Person
from sync.central.errors import RuleError
from sync.central.figures import heads, rollup

MARKER = "peragaan.json"
"""In the folder of a demo city, from before its first row to its end."""
_OWN = ("central.db", "central.db-wal", "central.db-shm", "blobs", "keys")
_PASSWORD_LENGTH = 12


def add_to(commands: "argparse._SubParsersAction[argparse.ArgumentParser]", _ground: argparse.ArgumentParser) -> None:
    """The command itself."""
    demo = commands.add_parser("demo", help="a whole invented city, to look at and to try out")
    demo.add_argument("folder", nargs="?", type=Path, metavar="DIR", help="keep it here; else it is gone at the end")
    demo.add_argument("--pack", default="", help="name or folder of the city pack; the first that ships, else")
    demo.add_argument("--host", default="127.0.0.1")
    demo.add_argument("--port", type=int, default=PORT)
    demo.add_argument("--seed", type=int, default=1, help="another number invents another city")
    demo.add_argument("--fresh", action="store_true", help="invent the city in DIR anew")
    demo.add_argument("--ready-file", type=Path, help="written, as JSON, when the server takes requests")
    demo.set_defaults(work=_demo)


def _demo(chosen: argparse.Namespace, words: Words) -> int:
    log.start()
    if chosen.folder is not None:
        return _serve(chosen, chosen.folder, words)
    with tempfile.TemporaryDirectory(prefix="anjungan-") as folder:
        return _serve(chosen, Path(folder), words)


def _serve(chosen: argparse.Namespace, folder: Path, words: Words) -> int:
    pack = chosen.pack or min(one.name for one in PACKS.iterdir() if (one / "kota.toml").exists())
    stands = _prepare(folder, pack, fresh=chosen.fresh)
    listener = chosen.listen(chosen.host, chosen.port)
    url = f"http://{chosen.host}:{listener.getsockname()[1]}"
    city = demo_city(Settings(folder, "", pack, url, demo=True), words)
    guide = stands or _built(city, chosen.seed, pack)
    app = app_for(city)
    DemoDoor(city, guide).stand_in(app)
    _tell(city, guide, words)
    ready = json.dumps({"url": url, **guide.as_json()})
    chosen.server(app, chosen.ready_file, ready).run(sockets=[listener])
    return 0


def demo_city(settings: Settings, words: Words, now: Callable[[], datetime] = lambda: datetime.now(UTC)) -> City:
    """The city of these settings, whose own name says what it is: on pages, papers and sheets alike."""
    city = open_city(settings, now)
    name = words.say("demo-named", name=city.pack.city.name)
    government = words.say("demo-named", name=city.pack.city.government)
    return replace(city, pack=replace(city.pack, city=replace(city.pack.city, name=name, government=government)))


def _prepare(folder: Path, pack: str, *, fresh: bool) -> Guide | None:
    """Make room. The guide of a city that was invented here today and may stay. Raises RuleError over real data."""
    marker = folder / MARKER
    if not marker.exists():
        if folder.exists() and any(folder.iterdir()):
            raise RuleError("demo-not-empty", folder=str(folder))
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        write_durably(marker, b"{}")
        return None
    known: dict[str, Any] = json.loads(marker.read_bytes())
    if known.get("day") == _today() and known.get("pack") == pack and not fresh:
        return Guide.from_json(known)
    for name in _OWN:
        path = folder / name
        if path.is_dir():
            shutil.rmtree(path)
        else:
            path.unlink(missing_ok=True)
    write_durably(marker, b"{}")
    return None


def _built(city: City, seed: int, pack: str) -> Guide:
    password = accounts.spoken_code(_PASSWORD_LENGTH)
    guide = _guide(build(city, password, seed), password)
    rollup.keep_up(city)
    heads.close_days(city)
    known = {"day": _today(), "pack": pack, **guide.as_json()}
    write_durably(city.settings.data / MARKER, json.dumps(known).encode())
    return guide


def _guide(built: Built, password: str) -> Guide:
    people = tuple(
        Person(one.login, one.full_name, one.role, one.agency, one.kelurahan) for one in built.staff.everybody
    )
    return Guide(password, ACCESS_CODE, built.cases, people, dict(built.tracks))


def _tell(city: City, guide: Guide, words: Words) -> None:
    """What a newcomer needs, on the terminal."""
    url = city.settings.public_url
    lines = [
        words.say("demo-ready", city=city.pack.city.name, count=guide.cases),
        words.say("demo-open", url=f"{url}/"),
        words.say("demo-password", password=guide.password),
        *(f"  {one.login:<14} {words.say(f'central-role-{one.role}')}" for one in guide.one_of_each()),
        words.say("demo-tracks"),
        *(f"  {url}/t/{token}  {words.say('state-' + state.replace('_', '-'))}"
          for state, token in list(guide.tracks.items())[:4]),
    ]  # fmt: skip
    sys.stdout.write("\n".join((*lines, "")))
    sys.stdout.flush()


def _today() -> str:
    return datetime.now(UTC).date().isoformat()
