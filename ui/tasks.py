# SPDX-License-Identifier: GPL-3.0-or-later
"""Work of other lanes comes back to Qt's thread here. Owns the errand pool; no other file of ui owns threads."""

import logging
from collections.abc import Callable
from concurrent.futures import CancelledError, Future, ThreadPoolExecutor
from typing import TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot

from kiosk.errors import Bug, KioskError

T = TypeVar("T")
Failed = Callable[[KioskError], None]
WORKERS = 4
"""So that a printer that hangs, and a stick too, leave room for what somebody waits for."""

_log = logging.getLogger(__name__)


class Tasks(QObject):
    """Hands results of futures and errands to callables on Qt's thread."""

    _arrived = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = ThreadPoolExecutor(max_workers=WORKERS, thread_name_prefix="errand")
        self._closed = False
        # always queued: a future that is already done must not answer before its caller has returned
        self._arrived.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def follow(self, future: Future[T], done: Callable[[T], None], failed: Failed) -> None:
        """Call one of the two on Qt's thread when the future ends. Unknown failures become Bug and are logged."""

        def ended(ended_future: Future[T]) -> None:
            outcome = _outcome(ended_future, done, failed)
            if not self._closed:
                self._arrived.emit(outcome)

        future.add_done_callback(ended)

    def errand(self, work: Callable[[], T], done: Callable[[T], None], failed: Failed) -> None:
        """Do slow work (paper, pictures) beside the screen."""
        self.follow(self._pool.submit(work), done, failed)

    def on_screen(self, work: Callable[[], None]) -> None:
        """Have something done on Qt's thread soon; may be asked from any thread."""
        if not self._closed:
            self._arrived.emit(work)

    def close(self) -> None:
        """Answer nobody any more; a running errand ends by itself."""
        self._closed = True
        self._pool.shutdown(wait=True, cancel_futures=True)

    @Slot(object)
    def _deliver(self, outcome: Callable[[], None]) -> None:
        if not self._closed:
            outcome()


def _outcome(future: Future[T], done: Callable[[T], None], failed: Failed) -> Callable[[], None]:
    try:
        result = future.result()
    except CancelledError:
        return _nothing
    except KioskError as error:
        known = error
        _log.warning("refused or failed", extra={"code": known.code})
        return lambda: failed(known)
    except Exception as error:
        _log.exception("unexpected failure")  # the log writes kind and place only, never the message
        bug = Bug("bug", type(error).__name__)
        return lambda: failed(bug)
    return lambda: done(result)


def _nothing() -> None:
    """What a cancelled task has to say."""
