# SPDX-License-Identifier: GPL-3.0-or-later
"""Tells the watch that Qt's event loop turns, and when the first frame is on the screen."""

import logging
import signal

from PySide6.QtCore import QCoreApplication, QObject, QTimer
from PySide6.QtQuick import QQuickWindow

from kiosk.machine.pulse import BEAT_SECONDS, SHOWN, Pulse

ALONE = 70
ENDED = 143
"""Exit codes: nobody watches us any more; the system ends us. Only 0 means that staff left."""

_log = logging.getLogger(__name__)


class Heart(QObject):
    """Beats as long as the event loop does."""

    def __init__(self, pulse: Pulse, window: QQuickWindow) -> None:
        super().__init__(window)
        self._pulse = pulse
        self._window = window
        # its handler runs at the next beat, since only then does Python get its turn
        signal.signal(signal.SIGTERM, lambda *_: QCoreApplication.exit(ENDED))
        window.frameSwapped.connect(self._shown)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._beat)
        self._timer.start(round(BEAT_SECONDS * 1000))

    def _beat(self) -> None:
        if not self._pulse.beat():
            _log.error("nobody watches the screens any more")
            QCoreApplication.exit(ALONE)

    def _shown(self) -> None:
        self._window.frameSwapped.disconnect(self._shown)
        self._pulse.say(SHOWN)
