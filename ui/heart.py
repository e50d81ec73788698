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

    def __init__(self, pulse: Pulse, parent: QObject) -> None:
        super().__init__(parent)
        self._pulse = pulse
        # its handler runs at the next beat, since only then does Python get its turn
        signal.signal(signal.SIGTERM, lambda *_: QCoreApplication.exit(ENDED))
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._beat)
        self._timer.start(round(BEAT_SECONDS * 1000))

    def tell_of(self, window: QQuickWindow) -> None:
        """Say so when its first frame is there."""

        def shown() -> None:
            window.frameSwapped.disconnect(shown)
            self._pulse.say(SHOWN)

        window.frameSwapped.connect(shown)

    def _beat(self) -> None:
        if not self._pulse.beat():
            _log.error("nobody watches the screens any more")
            QCoreApplication.exit(ALONE)
