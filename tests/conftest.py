# SPDX-License-Identifier: GPL-3.0-or-later
"""What holds for every test: no screen, no network but this machine, no home of the person who runs them."""

import os
import shutil
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings
from xdist.scheduler import LoadScopeScheduling  # type: ignore[import-untyped]

_HOME = Path(tempfile.mkdtemp(prefix="anjungan-tests-"))


def _prepare_environment() -> None:
    """Before Qt or the program is imported, since both look only once."""
    os.environ.update(
        QT_QPA_PLATFORM="offscreen",
        QT_QUICK_BACKEND="software",
        QT_SCALE_FACTOR="1",
        HOME=str(_HOME),
        USERPROFILE=str(_HOME),
        LOCALAPPDATA=str(_HOME),
        XDG_DATA_HOME=str(_HOME / "data"),
        XDG_CONFIG_HOME=str(_HOME / "config"),
        XDG_CACHE_HOME=str(_HOME / "cache"),
        TZ="America/St_Johns",  # far from every city of a pack: a rule that asks the machine's zone shows itself
        NO_PROXY="*",
    )
    if hasattr(time, "tzset"):
        time.tzset()


def _refuse_network(event: str, details: tuple[object, ...]) -> None:
    """Audit hook: a test that reaches beyond this machine fails at that line."""
    if event == "socket.getaddrinfo":
        host = details[0]
    elif event in ("socket.connect", "socket.sendto") and isinstance(details[1], tuple):
        host = details[1][0]
    else:
        return
    name = host.decode() if isinstance(host, bytes) else host
    if name and not str(name).startswith("127.") and name not in ("localhost", "::1", "::", "0.0.0.0"):  # noqa: S104
        raise RuntimeError(f"a test reached for the network: {event} {name}")


_prepare_environment()
sys.addaudithook(_refuse_network)
settings.register_profile("anjungan", deadline=None, derandomize=True, database=None)
settings.load_profile("anjungan")


SCREENS, PIECES = Path("tests/ui"), Path("tests/ui/design")


def _room_of(file: Path) -> Path:
    """What must run in one process: the screens in their one window; pieces of screens, each in an engine of its own;
    what prints, since one spooler serves it. Of the rest a file.
    """
    for room in (PIECES, SCREENS):
        if file.is_relative_to(room):
            return room
    return file.parent if file.parent.name == "printing" else file


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The screens come first, pieces of them only afterwards or in another process: Qt's on-screen keyboard serves the
    first engine of a process, and falls over where one that came between has gone. Then the longest files.
    """
    root = Path(__file__).parents[1]
    long_files = {item.path for item in items if item.get_closest_marker("slow")}

    def turn(item: pytest.Item) -> int:
        room = _room_of(item.path.relative_to(root))
        if room in (SCREENS, PIECES):
            return (SCREENS, PIECES).index(room)
        return 2 if item.path in long_files else 3

    items.sort(key=turn)


class _ByRoom(LoadScopeScheduling):  # type: ignore[misc]
    """A worker takes a whole room."""

    def _split_scope(self, nodeid: str) -> str:
        return _room_of(Path(nodeid.partition("::")[0])).as_posix()


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: object) -> LoadScopeScheduling:
    """Who gets what: our own rooms, since groups by mark have no effect with pytest 9.2 and xdist 3.8."""
    return _ByRoom(config, log)


@pytest.fixture(scope="session", autouse=True)
def _leave_nothing() -> Iterator[None]:
    yield
    shutil.rmtree(_HOME, ignore_errors=True)
