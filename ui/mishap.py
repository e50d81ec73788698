# SPDX-License-Identifier: GPL-3.0-or-later
"""What nobody caught on Qt's thread, in Python or in QML: into the log without a word of hers, and a calm page.

The program goes on: what was being done is left where it was, and she chooses whether to try again. When it happens
again and again her turn ends, so that the next one finds a page that works.
"""

import logging
import re
import sys
import time
from collections import deque
from collections.abc import Callable
from types import TracebackType

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

from kiosk import log
from ui.bridge.bridge import Bridge

MOST, WITHIN_SECONDS = 4, 30.0
"""So many in so long are no accident any more."""
_QML_FAULT = re.compile(r"\b(?:Type|Reference|Range|Syntax|Eval|URI)?Error: ")
_log = logging.getLogger(__name__)


class Mishaps:
    """Watches over the screens of one bridge, until it is closed."""

    def __init__(self, bridge: Bridge, now: Callable[[], float] = time.monotonic) -> None:
        self._bridge = bridge
        self._now = now
        self._times: deque[float] = deque(maxlen=MOST)
        self._before = sys.excepthook
        sys.excepthook = self.unexpected
        self._heard = qInstallMessageHandler(self.message)

    def close(self) -> None:
        """The program ends: as it was before."""
        sys.excepthook = self._before
        qInstallMessageHandler(self._heard)

    def unexpected(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """For sys.excepthook."""
        if not issubclass(kind, Exception):
            self._before(kind, error, trace)  # somebody ends the program
            return
        log.unexpected(kind, error, trace)
        self._tell()

    def message(self, kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
        """For Qt's messages; faults of our QML are among them."""
        if self._heard is not None:
            self._heard(kind, context, message)
        if kind is QtMsgType.QtWarningMsg and _QML_FAULT.search(message):
            self._tell()

    def _tell(self) -> None:
        # the page is changed when what stumbled has ended
        self._bridge.tasks.on_screen(self._happened)

    def _happened(self) -> None:
        if not self._bridge.turn.is_active:
            return  # nobody is there who would have to be told
        self._times.append(self._now())
        if len(self._times) == MOST and self._times[-1] - self._times[0] < WITHIN_SECONDS:
            _log.error("it happens again and again; the visit ends")
            self._times.clear()
            self._bridge.turn.end()
        else:
            self._bridge.stumble()
