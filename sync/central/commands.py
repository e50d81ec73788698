# SPDX-License-Identifier: GPL-3.0-or-later
"""The server's commands, as `anjungan central -h` lists them. Speaks on the terminal."""

import argparse
import json
import os
import socket
import sys
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TextIO

from resources import PACKS
from resources.durable import write_durably
from resources.pack.errors import PackError
from resources.texts import Words
from sync.central import (
    accounts,
    backup_commands,
    configuration_commands,
    figure_commands,
    key_commands,
    kiosks,
    log,
    opener,
    opening,
    parcels,
    partner_commands,
    unread,
)
from sync.central.accounts import ONE_TIME_LENGTH, NewAccount
from sync.central.app import app_for, open_city
from sync.central.city import City
from sync.central.config import PORT, Settings, default_data
from sync.central.demo import command as demo_command
from sync.central.errors import RuleError
from sync.central.opener import OpenerProcess
from sync.central.outbox.sending import OutboxLane
from sync.central.serving import Server
from sync.protocol.parcel import ANSWER_SUFFIX, FOLDER, MAX_PARCEL_BYTES, PARCEL_SUFFIX, ParcelError

FIRST_ADMIN = "admin"
_REMEMBERED = "pack.txt"
"""In the data folder: the city it belongs to."""
_COMMANDS = (
    *("serve", "opener", "init", "enrol", "user", "keys", "parcel", "verify-audit", "reopen"),
    *("move", "set", "publish-pack", "partner", "backup", "check-backup", "restore", "demo", "rollup"),
)


def main(argv: Sequence[str]) -> int:
    """Run one command; `serve` when none is named."""
    arguments = list(argv)
    if not arguments or (arguments[0] not in _COMMANDS and arguments[0] not in ("-h", "--help")):
        arguments.insert(0, "serve")
    chosen = _parser().parse_args(arguments)
    chosen.open_city, chosen.settings = _open_with, _settings
    chosen.listen, chosen.server = _listen, Server
    words = Words("id")
    try:
        return int(chosen.work(chosen, words))
    except RuleError as error:
        _say(words.say(error.text, **error.text_args), sys.stderr)
    except (PackError, ValueError, OSError) as error:
        _say(str(error), sys.stderr)
    return 1


def _parser() -> argparse.ArgumentParser:
    ground = _ground()
    parser = argparse.ArgumentParser(prog="anjungan central", description="Server kota")
    commands = parser.add_subparsers(required=True)
    _add_running(commands, ground)
    _add_people(commands, ground)
    parcel = commands.add_parser("parcel", parents=[ground], help="take in parcels that came on a stick")
    parcel.add_argument("stick", type=Path, help="where the stick is mounted")
    parcel.set_defaults(work=_parcel)
    key_commands.add_to(commands, ground)
    backup_commands.add_to(commands, ground)
    partner_commands.add_to(commands, ground)
    configuration_commands.add_to(commands, ground)
    demo_command.add_to(commands, ground)
    figure_commands.add_to(commands, ground)
    again = commands.add_parser(
        "reopen", parents=[ground], help="try again to take and open records that wait for a person"
    )
    again.add_argument("--revoked", default="", metavar="KIOSK", help="accept what this revoked kiosk still sent")
    again.set_defaults(work=_reopen)
    return parser


def _ground() -> argparse.ArgumentParser:
    """What every command must know."""
    ground = argparse.ArgumentParser(add_help=False)
    env = os.environ
    ground.add_argument("--data", type=Path, default=default_data(), help="folder of keys, photos and database")
    ground.add_argument("--database", default=env.get("ANJUNGAN_CENTRAL_DATABASE", ""), help="postgresql://... URL")
    ground.add_argument(
        "--replica",
        default=env.get("ANJUNGAN_CENTRAL_REPLICA", ""),
        help="postgresql://... URL that figures are read from",
    )
    ground.add_argument(
        "--photos",
        default=env.get("ANJUNGAN_CENTRAL_PHOTOS", ""),
        help="s3+https://HOST/BUCKET; empty: the data folder",
    )
    ground.add_argument(
        "--keep-contacts-days",
        type=int,
        default=int(env.get("ANJUNGAN_CENTRAL_KEEP_CONTACTS_DAYS", "365")),
        help="forget who filed a case so many days after its end; 0: never",
    )
    ground.add_argument("--pack", default=env.get("ANJUNGAN_CENTRAL_PACK", ""), help="name or folder of the city pack")
    ground.add_argument("--public-url", default=env.get("ANJUNGAN_CENTRAL_PUBLIC_URL", ""))
    password_file = env.get("ANJUNGAN_CENTRAL_ADMIN_PASSWORD_FILE")
    ground.add_argument(
        "--admin-password-file",
        type=Path,
        default=Path(password_file) if password_file else None,
        help="the first administrator's password: read from this file, or written to it when it does not exist",
    )
    return ground


def _add_running(
    commands: "argparse._SubParsersAction[argparse.ArgumentParser]", ground: argparse.ArgumentParser
) -> None:
    """The server itself."""
    env = os.environ
    serve = commands.add_parser("serve", parents=[ground], help="start the server (also without a command)")
    serve.add_argument("--host", default=env.get("ANJUNGAN_CENTRAL_HOST", "127.0.0.1"))
    serve.add_argument("--port", type=int, default=int(env.get("ANJUNGAN_CENTRAL_PORT", str(PORT))))
    serve.add_argument("--ready-file", type=Path, help="written, as JSON, when the server takes requests")
    serve.add_argument("--metrics-port", type=int, default=int(env.get("ANJUNGAN_CENTRAL_METRICS_PORT", "0")),
                       help="answer /metrics (Prometheus) on this port of 127.0.0.1; 0: nowhere")  # fmt: skip
    serve.add_argument("--no-opener", action="store_true", help="another process opens what residents filed")
    serve.set_defaults(work=_serve)
    unsealing = commands.add_parser("opener", parents=[ground], help="open what residents filed, in its own process")
    unsealing.add_argument("--woken", action="store_true", help="a line on the standard input says that records came")
    unsealing.set_defaults(work=_opener)
    init = commands.add_parser("init", parents=[ground], help="make keys, tables and the first administrator")
    init.set_defaults(work=_init)


def _add_people(
    commands: "argparse._SubParsersAction[argparse.ArgumentParser]", ground: argparse.ArgumentParser
) -> None:
    """Kiosks and accounts."""
    enrol = commands.add_parser("enrol", parents=[ground], help="print a one-time code for a kiosk")
    enrol.add_argument("kelurahan", help="official code, such as 32.75.04.1003")
    enrol.add_argument("--name", default="Anjungan 1")
    enrol.set_defaults(work=_enrol)
    user = commands.add_parser("user", help="accounts").add_subparsers(required=True)
    add = user.add_parser("add", parents=[ground], help="add an account and print its one-time password")
    add.add_argument("login")
    add.add_argument("--name", required=True)
    add.add_argument("--role", required=True, help="verifikator, opd, atasan, kelurahan and others (README)")
    add.add_argument("--agency", default="", help="code of the agency, for opd, lapangan and atasan")
    add.add_argument("--kelurahan", default="", help="official code, for clerks of a kelurahan")
    add.add_argument("--password-file", type=Path, help="use this password, and ask for no other")
    add.set_defaults(work=_add_user)


def _settings(chosen: argparse.Namespace, public_url: str = "") -> Settings:
    return Settings(
        data=chosen.data,
        database=chosen.database,
        pack=chosen.pack or _pack_of(chosen.data),
        public_url=(chosen.public_url or public_url).rstrip("/"),
        replica=chosen.replica,
        keep_contacts_days=chosen.keep_contacts_days,
        photos=chosen.photos,
        admin_password_file=chosen.admin_password_file,
    )


def _pack_of(data: Path) -> str:
    """The city of this data folder; at the very first start the only one that ships. The code knows no city."""
    remembered = data / _REMEMBERED
    if remembered.exists():
        return remembered.read_text(encoding="utf-8").strip()
    names = sorted(folder.name for folder in PACKS.iterdir() if (folder / "kota.toml").exists())
    if len(names) != 1:
        raise RuleError("central-pack-choose", packs=", ".join(names), example=names[0] if names else "")
    return names[0]


def _remember_pack(settings: Settings) -> None:
    """What was chosen once need not be said again."""
    ships = (PACKS / settings.pack).is_dir()
    chosen = settings.pack if ships else str(Path(settings.pack).resolve())
    write_durably(settings.data / _REMEMBERED, f"{chosen}\n".encode())


def _serve(chosen: argparse.Namespace, words: Words) -> int:
    log.start()
    listener = _listen(chosen.host, chosen.port)
    port = listener.getsockname()[1]
    own_name = "127.0.0.1" if chosen.host in ("0.0.0.0", "::") else chosen.host  # noqa: S104 - compared, not bound
    url = f"http://{own_name}:{port}"
    city = open_city(_settings(chosen, url), opens=False)
    _remember_pack(city.settings)
    _first_admin(city, words)
    _say(words.say("central-started", url=city.settings.public_url))
    lane = OutboxLane(city)
    child = None if chosen.no_opener else OpenerProcess(_opener_command(chosen))
    app = app_for(city, child.wake if child else _nobody)
    server = Server(app, chosen.ready_file, json.dumps({"url": url, "admin": FIRST_ADMIN}))
    lane.start()
    stop_metrics = app.state.watch.serve(chosen.metrics_port) if chosen.metrics_port else _nobody
    try:
        server.run(sockets=[listener])
    finally:
        stop_metrics()
        lane.stop()
        if child:
            child.stop()
    return 0


def _nobody() -> None:
    """Another process looks for new records by itself."""


def _opener_command(chosen: argparse.Namespace) -> list[str]:
    settings = _settings(chosen)
    database = ("--database", settings.database) if settings.database else ()
    ground = ("--data", str(settings.data), "--pack", settings.pack, *database, "--public-url", settings.public_url)
    keep = ("--keep-contacts-days", str(settings.keep_contacts_days))
    return [sys.executable, "-m", "sync.central", "opener", *ground, *keep, "--woken"]


def _opener(chosen: argparse.Namespace, _words: Words) -> int:
    log.start()
    opener.run(open_city(_settings(chosen)), sys.stdin.buffer if chosen.woken else None)
    return 0


def _open_with(chosen: argparse.Namespace, openers: Mapping[str, bytes]) -> City:
    city = open_city(_settings(chosen))
    return replace(city, keys=replace(city.keys, openers={**city.keys.openers, **openers}))


def _listen(host: str, port: int) -> socket.socket:
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    # the protocol is named, or asyncio would not switch off Nagle: each answer would wait 40 ms
    listener = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    if sys.platform != "win32":  # there it would let a second server take the same port
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    listener.bind((host, port))
    listener.set_inheritable(True)
    return listener


def _init(chosen: argparse.Namespace, words: Words) -> int:
    city = open_city(_settings(chosen))
    _remember_pack(city.settings)
    _first_admin(city, words)
    _say(words.say("central-ready", folder=str(city.settings.data)))
    return 0


def _first_admin(city: City, words: Words) -> None:
    """The first account, whose password is seen once: on the terminal, or in the file that was named."""
    if accounts.has_accounts(city):
        return
    file = city.settings.admin_password_file
    password = _password_from(file) if file else accounts.spoken_code(ONE_TIME_LENGTH)
    new = NewAccount(FIRST_ADMIN, words.say("central-first-admin"), "admin")
    accounts.add_account(city, new, password, must_change=file is None)
    if file is None:
        _say(words.say("central-first-password", login=FIRST_ADMIN, password=password))


def _password_from(file: Path) -> str:
    if file.exists():
        return file.read_text(encoding="utf-8").strip()
    password = accounts.spoken_code(20)
    with os.fdopen(os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="utf-8") as writing:
        writing.write(password)
    return password


def _enrol(chosen: argparse.Namespace, words: Words) -> int:
    city = open_city(_settings(chosen))
    code = kiosks.make_code(city, chosen.kelurahan, chosen.name)
    place = city.area_name(chosen.kelurahan)
    _say(words.say("central-code-made", name=chosen.name, place=place), sys.stderr)
    _say(f"{code[:4]}-{code[4:]}")
    return 0


def _add_user(chosen: argparse.Namespace, words: Words) -> int:
    city = open_city(_settings(chosen))
    given = chosen.password_file.read_text(encoding="utf-8").strip() if chosen.password_file else ""
    password = given or accounts.spoken_code(ONE_TIME_LENGTH)
    new = NewAccount(chosen.login, chosen.name, chosen.role, chosen.agency, chosen.kelurahan)
    accounts.add_account(city, new, password, must_change=not given)
    if not given:
        _say(words.say("central-one-time-password", login=chosen.login), sys.stderr)
        _say(password)
    return 0


def _parcel(chosen: argparse.Namespace, words: Words) -> int:
    city = open_city(_settings(chosen), opens=False)
    taken = refused = 0
    for file in sorted((chosen.stick / FOLDER).glob(f"*{PARCEL_SUFFIX}")):
        try:
            write_durably(file.with_suffix(ANSWER_SUFFIX), parcels.take_parcel(city, _bytes_of(file)))
            taken += 1
        except ParcelError as error:
            refused += 1
            _say(words.say("central-parcel-refused", file=file.name, reason=str(error)), sys.stderr)
    _say(words.say("central-parcels-taken", count=taken))
    return 1 if refused else 0


def _bytes_of(file: Path) -> bytes:
    """Of whatever somebody calls a parcel. Raises ParcelError."""
    if file.stat().st_size > MAX_PARCEL_BYTES:
        raise ParcelError("larger than any parcel may be")
    return file.read_bytes()


def _reopen(chosen: argparse.Namespace, words: Words) -> int:
    city = open_city(_settings(chosen))
    if chosen.revoked:
        _say(words.say("configuration-revoked-accepted", count=unread.accept_revoked(city, chosen.revoked)))
    _say(words.say("central-laid-again", count=unread.try_again(city)))
    _say(words.say("central-reopened", count=opening.open_waiting(city)))
    return 0


def _say(line: str, to: TextIO | None = None) -> None:
    print(line, file=to or sys.stdout, flush=True)
