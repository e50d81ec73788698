# SPDX-License-Identifier: GPL-3.0-or-later
"""The small voice of espeak-ng, where the system has it: text in, sound out, no file in between.

The text goes in by standard input, so that no list of processes shows what is read to somebody.
"""

import shutil
import struct
import subprocess
import sys
from collections.abc import Collection

from PySide6.QtCore import QByteArray, QObject, QProcess

from ui.voice.sound import Sound
from ui.voice.voice import Voice

PROGRAM = "espeak-ng"
SPEED = 145
"""Words a minute: calm, for a noisy hall and for whoever hears Indonesian as a second language."""
STOP_MS = 200
_HEAD = 44
"""Bytes before the samples. Written to a pipe, the lengths in them are a guess that players stumble over."""


class Espeak(Voice):
    """Makes the sound of one text at a time, and has it played; the player says when it ended."""

    def __init__(self, sound: Sound, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sound = sound
        self._program = shutil.which(PROGRAM)
        self._languages = _languages(self._program)
        self._busy = False
        self._process = QProcess(self)
        self._process.finished.connect(self._finished)
        self._process.errorOccurred.connect(self._finished)

    def speaks(self, language: str) -> bool:
        """Whether it is installed and has this language."""
        return language in self._languages

    def say(self, text: str, language: str) -> None:
        """Make this sound and play it."""
        self.stop()
        self._busy = True
        self._process.start(
            self._program or PROGRAM, ["--stdout", "--stdin", "-b", "1", "-v", language, "-s", str(SPEED)]
        )
        self._process.write(QByteArray(text.encode()))
        self._process.closeWriteChannel()

    def stop(self) -> None:
        """Forget what is being made."""
        self._busy = False
        if self._process.state() != QProcess.ProcessState.NotRunning:
            self._process.kill()
            self._process.waitForFinished(STOP_MS)

    def _finished(self) -> None:
        if not self._busy or self._process.state() != QProcess.ProcessState.NotRunning:
            return
        self._busy = False
        wav = _with_lengths(bytes(self._process.readAllStandardOutput().data()))
        if wav:
            self._sound.play(wav)
        else:
            self.ended.emit()


def _with_lengths(wav: bytes) -> bytes:
    if len(wav) <= _HEAD or wav[:4] != b"RIFF":
        return b""
    size = len(wav)
    return b"RIFF" + struct.pack("<I", size - 8) + wav[8:40] + struct.pack("<I", size - _HEAD) + wav[_HEAD:]


def _languages(program: str | None) -> Collection[str]:
    """Codes of the languages it has voices for."""
    if program is None:
        return ()
    try:
        listed = subprocess.run(  # noqa: S603 - a fixed program
            (program, "--voices"), capture_output=True, timeout=5, check=True, text=True, encoding="utf-8",
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0) if sys.platform == "win32" else 0,
        )  # fmt: skip
    except (OSError, subprocess.SubprocessError):
        return ()
    lines = (line.split() for line in listed.stdout.splitlines()[1:])
    return frozenset(columns[1].split("-")[0] for columns in lines if len(columns) > 1)
