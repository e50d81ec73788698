# SPDX-License-Identifier: GPL-3.0-or-later
"""The loudspeaker or ear jack: plays one sound at a time on the system's default output."""

from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QObject, QUrl
from PySide6.QtMultimedia import QAudioOutput, QMediaDevices, QMediaPlayer

from ui.voice.sound import Sound

_OVER = (QMediaPlayer.MediaStatus.EndOfMedia, QMediaPlayer.MediaStatus.InvalidMedia)


class SoundCard(Sound):
    """Plays through Qt on the system's default output."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
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

    def _look(self, status: QMediaPlayer.MediaStatus) -> None:
        if status in _OVER:
            self.ended.emit()
