# SPDX-License-Identifier: GPL-3.0-or-later
"""A test tone, made of nothing but figures; where Qt has no sound part or the machine no speaker, there is none."""

import math
from array import array
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QAudioSink

RATE = 22050
SECONDS = 1.2
_NOTES = (523.25, 659.25, 783.99)
_LOUD = 9000


def wave() -> bytes:
    """Three rising notes, 16 bit, one channel, without a click at either end."""
    count = int(RATE * SECONDS)
    each = count // len(_NOTES)
    samples = array("h", bytes(2 * count))
    for at in range(count):
        note = _NOTES[min(at // each, len(_NOTES) - 1)]
        edge = min(at % each, each - at % each, 400) / 400
        samples[at] = int(_LOUD * max(0.0, edge) * math.sin(2 * math.pi * note * at / RATE))
    return samples.tobytes()


class Tone(QObject):
    """Plays it."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._buffer = QBuffer(self)
        self._sink: QAudioSink | None = None

    def is_possible(self) -> bool:
        """Whether there is a speaker to play it."""
        try:
            from PySide6.QtMultimedia import QMediaDevices  # noqa: PLC0415 - optional and slow to load
        except ImportError:
            return False
        return bool(QMediaDevices.audioOutputs())

    def play(self) -> None:
        """From the beginning."""
        if not self.is_possible():
            return
        from PySide6.QtMultimedia import QAudioFormat, QAudioSink, QMediaDevices  # noqa: PLC0415 - as above

        self.stop()
        shape = QAudioFormat()
        shape.setSampleRate(RATE)
        shape.setChannelCount(1)
        shape.setSampleFormat(QAudioFormat.SampleFormat.Int16)
        self._buffer.setData(QByteArray(wave()))
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self._sink = QAudioSink(QMediaDevices.defaultAudioOutput(), shape, self)
        self._sink.start(self._buffer)

    def stop(self) -> None:
        """Silence."""
        if self._sink is not None:
            self._sink.stop()
            self._sink.deleteLater()
            self._sink = None
        self._buffer.close()
