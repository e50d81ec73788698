# SPDX-License-Identifier: GPL-3.0-or-later
"""The command anjungan. The only file of kiosk that may start ui; the city's server is started by name only.

Each command loads what it needs itself: the watch is small, and the screens come up sooner.
"""

import argparse
import faulthandler
import gc
import logging
import runpy
import signal
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk import log
from kiosk.errors import AskOfficer, KioskError
from kiosk.machine import instance, pulse

if TYPE_CHECKING:
    from kiosk.app import Kiosk

SERVER = "sync.central"
WATCH_LOG = "watch.log"
_log = logging.getLogger(__name__)


def main(argv: Sequence[str] | None = None) -> int:
    """Entry of the installed program; returns the exit code."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    if arguments[:1] == ["central"]:
        return _central(arguments[1:])
    if arguments[:1] == ["keys"]:
        return _central(arguments)
    if arguments[:1] == ["pack"]:
        from resources.pack import commands as pack_commands

        return pack_commands.main(arguments[1:])
    if arguments[:1] == ["gallery"]:
        from ui import gallery

        return gallery.main(arguments[1:])
    chosen = _parser().parse_args(arguments or ["run"])
    try:
        return int(chosen.work(chosen))
    except KioskError as error:
        from resources.texts import Words

        words = Words("id")
        print(f"{words.say(error.title)}\n{words.say(error.advice)}\n[{error}]", file=sys.stderr)
        return 1


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="anjungan", description="Anjungan layanan kelurahan")
    commands = parser.add_subparsers(required=True)
    data = argparse.ArgumentParser(add_help=False)
    data.add_argument("--data", type=Path, default=instance.default_folder(), help="the kiosk's data folder")

    run = commands.add_parser("run", parents=[data], help="start the kiosk (also without a command)")
    run.add_argument("--fullscreen", action="store_true")
    run.add_argument("--whole", action="store_true", help="show nothing before the kiosk is open")
    run.set_defaults(work=_run)

    _add_watch(commands, data)

    enrol = commands.add_parser("enrol", parents=[data], help="make this kiosk known to its city")
    enrol.add_argument("url", help="the server's address, or the whole text of the QR code")
    enrol.add_argument("code", nargs="?", default="")
    enrol.add_argument("--new-key", action="store_true", help="for a kiosk that the city has shut out")
    enrol.set_defaults(work=_enrol)

    key = commands.add_parser("rotate-key", parents=[data], help="a new key for this kiosk, while it is not running")
    key.set_defaults(work=_rotate_key)

    code = commands.add_parser("recovery-code", parents=[data], help="a new paper code for the staff's PIN")
    code.set_defaults(work=_recovery_code)
    back = commands.add_parser("rollback-pack", parents=[data], help="go back to the city pack before the newest")
    back.set_defaults(work=_rollback_pack)

    parcel = commands.add_parser("parcel", parents=[data], help="send by USB stick, while the kiosk is not running")
    parcel.add_argument("deed", choices=("write", "read", "carry"))
    parcel.add_argument("stick", type=Path, help="where the stick is mounted")
    parcel.set_defaults(work=_parcel)

    checked = commands.add_parser("self-check", help="try the program's parts and say what does not work")
    checked.set_defaults(work=_self_check)

    commands.add_parser("central", help="the city's server (needs the extra [central])", add_help=False)
    commands.add_parser("keys", help="the city's offline recovery key: new, check, install, recover", add_help=False)
    commands.add_parser("gallery", help="every component of the screens in every state", add_help=False)
    commands.add_parser("pack", help="pack check | new | preview: write a city pack", add_help=False)
    return parser


def _add_watch(commands: "argparse._SubParsersAction[argparse.ArgumentParser]", data: argparse.ArgumentParser) -> None:
    kiosk = commands.add_parser("kiosk", parents=[data], help="full screen under a watch that starts it again")
    kiosk.set_defaults(work=_kiosk)
    closed = commands.add_parser("closed", help="the page of a kiosk that does not come up; the watch shows it")
    closed.add_argument("--code", default="", help="what is wrong, for staff")
    closed.set_defaults(work=_closed)


def _run(chosen: argparse.Namespace) -> int:
    watch = pulse.taken_from()
    try:
        _make_folder(chosen.data)
        log.start(chosen.data, rotating=False)
        if watch is not None:
            _be_watched()
        return _show(chosen, watch)
    except KioskError as error:
        _log.error("the kiosk does not open", extra={"code": error.code})
        if watch is not None:
            watch.say(pulse.FAILED, error.code)
        elif chosen.fullscreen:
            from ui import closed

            return closed.run(error.code)
        raise


def _make_folder(data: Path) -> None:
    try:
        data.mkdir(parents=True, exist_ok=True, mode=0o700)
    except OSError as error:
        raise AskOfficer("data-folder", f"{data}: {type(error).__name__}") from error


def _show(chosen: argparse.Namespace, watch: pulse.Pulse | None) -> int:
    gc.disable()  # nothing of a start is garbage; what comes later is collected on the screen's lane (ui/garbage.py)
    from kiosk.machine.face import read_face
    from ui.entrance import Entrance, Show

    face = None if chosen.whole else read_face(chosen.data)
    opened: list[Kiosk] = []  # at most one

    def open_all() -> Show:
        """Beside the screen, where the attract page stands already."""
        log.start(chosen.data)
        from kiosk.app import open_kiosk
        from ui import app

        kiosk = open_kiosk(chosen.data, spread=True)
        opened.append(kiosk)
        _warn_of_damage(kiosk)
        return app.open_screens(kiosk)

    try:
        return Entrance(face, watch, fullscreen=chosen.fullscreen).run(open_all)
    finally:
        for kiosk in opened:
            kiosk.close()


def _warn_of_damage(kiosk: "Kiosk") -> None:
    if kiosk.damaged is not None:
        words = kiosk.words(kiosk.config.language)
        advice = words.say("error-database-damaged-advice")
        print(f"{words.say('error-database-damaged-title')}\n{advice}\n[{kiosk.damaged}]", file=sys.stderr)


def _be_watched() -> None:
    """Nobody reads what we say but the log, and that must not hold what a resident typed."""
    sys.excepthook = log.unexpected
    faulthandler.enable()  # files and lines only
    if hasattr(signal, "SIGUSR1"):
        faulthandler.register(signal.SIGUSR1)  # the watch asks so where we hang


def _kiosk(chosen: argparse.Namespace) -> int:
    from kiosk.machine.supervisor import Notice, Programs, Supervisor

    _make_folder(chosen.data)
    log.start(chosen.data, WATCH_LOG)
    own = [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "kiosk"]
    screens = [*own, "run", "--fullscreen", "--data", str(chosen.data.resolve())]
    programs = Programs(
        screens=screens,
        whole=[*screens, "--whole"],
        closed=lambda code: [*own, "closed", "--code", code],
    )
    with instance.hold(chosen.data, instance.WATCH_LOCK_FILE):
        return Supervisor(programs, Notice()).run()


def _closed(chosen: argparse.Namespace) -> int:
    from ui import closed

    return closed.run(chosen.code)


def _enrol(chosen: argparse.Namespace) -> int:
    from kiosk.actions.enrol import enrol_kiosk
    from kiosk.actions.staff_pins import first_code

    identity, words = enrol_kiosk(chosen.data, chosen.url, chosen.code, new_key=chosen.new_key)
    print(f"{identity.kiosk_name} ({identity.kiosk}) terdaftar. Cocokkan sidik kunci kota: {words}")
    _say_code(first_code(chosen.data))
    return 0


def _recovery_code(chosen: argparse.Namespace) -> int:
    from kiosk.actions.staff_pins import new_recovery_code

    _say_code(new_recovery_code(chosen.data))
    return 0


def _say_code(code: str) -> None:
    from resources.texts import Words

    if code:
        print(Words("id").say("staff-recovery", code=code))


def _rotate_key(chosen: argparse.Namespace) -> int:
    from kiosk.actions.change_key import change_key
    from resources.texts import Words

    print(Words("id").say("trust-key-changed", fingerprint=change_key(chosen.data)))
    return 0


def _rollback_pack(chosen: argparse.Namespace) -> int:
    from kiosk.actions.roll_back_pack import roll_back_pack
    from resources.texts import Words

    print(Words("id").say("trust-pack-back" if roll_back_pack(chosen.data) else "trust-pack-none"))
    return 0


def _parcel(chosen: argparse.Namespace) -> int:
    from kiosk.app import open_kiosk

    kiosk = open_kiosk(chosen.data, courier=False)
    words = kiosk.words(kiosk.config.language)
    try:
        match chosen.deed:
            case "write":
                written = kiosk.by_hand.write(chosen.stick)
                print(words.say("parcel-written", records=written.records, photos=written.photos))
                if written.photos_left:
                    print(words.say("parcel-photos-left", photos=written.photos_left), file=sys.stderr)
            case "read":
                taken = kiosk.by_hand.read(chosen.stick)
                print(words.say("parcel-read", answers=taken.answers))
                for name in taken.refused:
                    print(words.say("parcel-refused", file=name), file=sys.stderr)
                return 1 if taken.refused else 0
            case "carry":
                carried = kiosk.by_hand.carry(chosen.stick)
                print(words.say("parcel-carried", parcels=carried.parcels))
                for name in carried.left:
                    print(words.say("parcel-left", file=name), file=sys.stderr)
                return 1 if carried.left else 0
    finally:
        kiosk.close()
    return 0


def _self_check(_chosen: argparse.Namespace) -> int:
    from kiosk.actions.self_check import self_check
    from ui import app

    results = [*self_check(), app.check_screens()]
    for result in results:
        print(f"{'ok' if result.ok else 'GAGAL'}  {result.name}  {result.detail}")
    return 0 if all(result.ok for result in results) else 1


def _central(arguments: Sequence[str]) -> int:
    sys.argv = [f"anjungan {SERVER}", *arguments]
    try:
        runpy.run_module(SERVER, run_name="__main__", alter_sys=True)
    except ImportError as error:
        print(f"Server kota tidak terpasang di sini (extra [central]): {error}", file=sys.stderr)
        return 1
    except SystemExit as leaving:
        return leaving.code if isinstance(leaving.code, int) else 1
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
