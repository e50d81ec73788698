# SPDX-License-Identifier: GPL-3.0-or-later
"""A camera for tests: there or not as the test says, and it sees nothing."""

from ui.bridge.photos import Camera


class StillCamera(Camera):
    """Needs no device."""

    def __init__(self) -> None:
        super().__init__(lambda _image: None)
        self.present = True

    def look_for(self) -> None:
        """The test says whether it is there."""

    def start(self) -> None:
        """Nothing is seen."""

    def stop(self) -> None:
        """Nothing was seen."""
