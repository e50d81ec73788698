# SPDX-License-Identifier: GPL-3.0-or-later
"""suara/<language>/<text-id>.wav, .ogg or .mp3: a person of the city reads a text of the screen aloud.

The name of the file is the id of a text in resources/texts. Recordings go before every voice of the machine.
"""

import contextlib
import wave
from array import array
from pathlib import Path

from resources.pack.overlay import RECORDINGS, PackFolders
from resources.pack.source import Report, guess
from resources.texts import Words, languages

LARGEST = 3_000_000
"""Bytes of one recording: half a minute of plain WAV."""
LONGEST = 60
"""Seconds."""
_QUIETEST = 500
"""Loudest sample of 32,767: below, nobody in a hall hears a word."""


def read_recordings(report: Report, folders: PackFolders) -> dict[str, dict[str, Path]]:
    """By language: a text as the screen shows it, and the file in which it is read."""
    found: dict[str, dict[str, Path]] = {}
    for language in folders.languages(RECORDINGS):
        if language not in languages():
            place, choices = f"{folders.city.name}/{RECORDINGS}/{language}", ", ".join(languages())
            hint = guess(language, languages())
            report.add(place, None, "", "unknown-language", value=language, choices=choices, hint=hint)
            continue
        words, own = Words(language), dict[str, Path]()
        for path, file in folders.recordings(language):
            text = _text_of(report, path, file, words)
            if text in own:
                report.add(file, None, "", "double-recording", value=path.stem)
            fault = _fault_of(path)
            if fault:
                report.add(file, None, "", fault, seconds=LONGEST, megabytes=LARGEST // 1_000_000)
            elif text:
                own[text] = path
        found[language] = own
    return found


def _text_of(report: Report, path: Path, file: str, words: Words) -> str:
    """What is read in it; empty when that cannot be told."""
    if path.stem not in words.ids():
        report.add(file, None, "", "unknown-recording", value=path.stem, hint=guess(path.stem, words.ids()))
        return ""
    try:
        return words.say(path.stem)
    except KeyError:  # it has a blank that is filled in while the program runs
        report.add(file, None, "", "recording-with-blank", value=path.stem)
        return ""


def _fault_of(path: Path) -> str:
    """What is wrong with the sound itself, if anything."""
    try:
        size = path.stat().st_size
        with path.open("rb") as file:
            head = file.read(12)
    except OSError:
        return "not-a-sound"
    if size > LARGEST:
        return "recording-long"
    if path.suffix == ".wav":
        return _fault_of_wav(path)
    good = head[:4] == b"OggS" if path.suffix == ".ogg" else head[:3] == b"ID3" or head[:1] == b"\xff"
    return "" if good and size > len(head) else "not-a-sound"


def _fault_of_wav(path: Path) -> str:
    try:
        with contextlib.closing(wave.open(str(path), "rb")) as sound:
            seconds = sound.getnframes() / (sound.getframerate() or 1)
            width, frames = sound.getsampwidth(), sound.readframes(sound.getnframes())
    except (wave.Error, EOFError, OSError):
        return "not-a-sound"
    if seconds > LONGEST:
        return "recording-long"
    if width == 2 and max(map(abs, array("h", frames[: len(frames) // 2 * 2])), default=0) < _QUIETEST:
        return "recording-silent"
    return ""
