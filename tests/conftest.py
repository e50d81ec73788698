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


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """For several workers: the screens come first and all in one, which has run nothing else before.

    Qt's on-screen keyboard knows one engine in its life. Of the rest a file stays together, one spooler serves all
    printing tests, and the longest come first.
    """
    if "PYTEST_XDIST_WORKER" not in os.environ:
        return
    root = Path(__file__).parent
    long_files = {item.path for item in items if item.get_closest_marker("slow")}

    def together(path: Path) -> Path:
        if path.is_relative_to(root / "ui"):
            return root / "ui"
        return path.parent if path.parent.name == "printing" else path

    items.sort(key=lambda item: 0 if together(item.path) == root / "ui" else 1 if item.path in long_files else 2)
    for item in items:
        item.add_marker(pytest.mark.xdist_group(together(item.path).relative_to(root).as_posix()))


@pytest.fixture(scope="session", autouse=True)
def _leave_nothing() -> Iterator[None]:
    yield
    shutil.rmtree(_HOME, ignore_errors=True)
