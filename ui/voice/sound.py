# SPDX-License-Identifier: GPL-3.0-or-later
"""The loudspeaker or ear jack: plays one sound at a time. Qt's multimedia is loaded when first asked for."""

from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QObject, QUrl, Signal


class Sound(QObject):
    """What can be heard; by itself nothing. A machine without a sound card has this one."""

    ended = Signal()
    changed = Signal()
    present = False

    def play(self, wav: bytes) -> None:
        """Play a sound that was just made."""

    def play_file(self, path: Path) -> None:
        """Play a recording."""

    def stop(self) -> None:
        """Be silent; `ended` does not come."""

    def set_volume(self, volume: float) -> None:
        """From 0 to 1."""


class SoundCard(Sound):
    """Plays through Qt on the system's default output."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        from PySide6.QtMultimedia import QAudioOutput, QMediaDevices, QMediaPlayer  # noqa: PLC0415 - slow to load

        self._ended = (QMediaPlayer.MediaStatus.EndOfMedia, QMediaPlayer.MediaStatus.InvalidMedia)
        self._devices = QMediaDevices(self)
        self._output = QAudioOutput(self)
        self._player = QMediaPlayer(self)
        self._player.setAudioOutput(self._output)
        self._player.mediaStatusChanged.connect(self._look)
        self._buffer = QBuffer(self)
        self._devices.audioOutputsChanged.connect(self._find)
        self._find()

    def play(self, wav: bytes) -> None:
        """Play a sound that was just made."""
        self.stop()
        self._buffer.setData(QByteArray(wav))
        self._buffer.open(QBuffer.OpenModeFlag.ReadOnly)
        self._player.setSourceDevice(self._buffer)
        self._player.play()

    def play_file(self, path: Path) -> None:
        """Play a recording."""
        self.stop()
        self._player.setSource(QUrl.fromLocalFile(str(path)))
        self._player.play()

    def stop(self) -> None:
        """Be silent, and let go of what was played."""
        self._player.blockSignals(True)
        self._player.stop()
        self._player.setSource(QUrl())
        self._player.blockSignals(False)
        self._buffer.close()
        self._buffer.setData(QByteArray())

    def set_volume(self, volume: float) -> None:
        """From 0 to 1."""
        self._output.setVolume(volume)

    def _find(self) -> None:
        outputs = self._devices.audioOutputs()
        self.present = bool(outputs)
        if outputs:
            self._output.setDevice(self._devices.defaultAudioOutput())
        self.changed.emit()

    def _look(self, status: object) -> None:
        if status in self._ended:
            self.ended.emit()
