# SPDX-License-Identifier: GPL-3.0-or-later
"""Python's cyclic garbage is collected on the screen's lane only.

Whichever thread allocates at the wrong moment would else destroy QObjects that belong to the screen's thread,
and Qt aborts. What lives from the start on is taken out of the search, so that collecting is short.
"""

import gc

from PySide6.QtCore import QObject, QTimer

LOOK_MS = 500


class ScreenGarbage(QObject):
    """From its making on nothing is collected but here; close() gives Python its own way back."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._limits = gc.get_threshold()
        self._was_on = gc.isenabled()
        gc.disable()
        gc.collect()
        gc.freeze()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)
        self._timer.start(LOOK_MS)

    def look(self) -> None:
        """Collect the oldest generation that is due, as Python itself would have."""
        for generation in (2, 1, 0):
            if gc.get_count()[generation] > self._limits[generation]:
                gc.collect(generation)
                return

    def close(self) -> None:
        """The screens are gone."""
        self._timer.stop()
        if self._was_on:
            gc.unfreeze()
            gc.enable()
