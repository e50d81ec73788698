# SPDX-License-Identifier: GPL-3.0-or-later
"""The small voice of espeak-ng, where the system has it: text in, sound out, no file in between.

The text goes in by standard input, so that no list of processes shows what is read to somebody.
"""

import shutil
import struct
import subprocess
import sys
from collections.abc import Collection

from PySide6.QtCore import QByteArray, QObject, QProcess, Signal

PROGRAM = "espeak-ng"
SPEED = 145
"""Words a minute: calm, for a noisy hall and for whoever hears Indonesian as a second language."""
_HEAD = 44
"""Bytes before the samples. Written to a pipe, the lengths in them are a guess that players stumble over."""


class Espeak(QObject):
    """Makes the sound of one text at a time."""

    made = Signal(bytes)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._program = shutil.which(PROGRAM)
        self.languages = _languages(self._program)
        self._process: QProcess | None = None

    def say(self, text: str, language: str) -> None:
        """Make this sound; `made` brings it, empty when it failed."""
        self.stop()
        process = QProcess(self)
        self._process = process
        process.finished.connect(lambda *_: self._finished(process))
        process.errorOccurred.connect(lambda *_: self._finished(process))
        process.start(self._program or PROGRAM, ["--stdout", "--stdin", "-b", "1", "-v", language, "-s", str(SPEED)])
        process.write(QByteArray(text.encode()))
        process.closeWriteChannel()

    def stop(self) -> None:
        """Forget what is being made."""
        process, self._process = self._process, None
        if process is not None:
            process.kill()
            process.waitForFinished(200)
            process.deleteLater()

    def _finished(self, process: QProcess) -> None:
        if process is not self._process:
            return
        self._process = None
        sound = bytes(process.readAllStandardOutput().data())
        process.deleteLater()
        self.made.emit(_with_lengths(sound))


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
