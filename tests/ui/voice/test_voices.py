# SPDX-License-Identifier: GPL-3.0-or-later
"""A recording goes before a voice, a voice before silence; espeak-ng is really heard where it is installed."""

import io
import shutil
import subprocess
import wave
from array import array
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from kiosk.domain.spoken import spoken
from tests.helpers.heard import Ears, Mouth
from ui.voice.espeak import Espeak
from ui.voice.sound import Sound
from ui.voice.voice import Voice
from ui.voice.voices import Voices

QUESTION = "Ada yang bisa kami bantu?"
installed = pytest.mark.skipif(shutil.which("espeak-ng") is None, reason="needs espeak-ng")


def voices_of(ears: Ears, *mouths: Voice, recordings: dict[str, dict[str, Path]] | None = None) -> Voices:
    """Voices of a machine with these ears and mouths."""
    found = Voices(recordings or {}, lambda _parent: ears, lambda _sound, _parent: mouths)
    found.look_for()
    return found


def test_a_recording_of_the_city_goes_before_every_voice(qtbot: QtBot) -> None:
    ears, mouth = Ears(), Mouth("id")
    voices = voices_of(ears, mouth, recordings={"id": {QUESTION: Path("home-question.ogg")}})
    voices.say(QUESTION, "id")
    voices.say("RT 05", "id")
    assert ears.files == [Path("home-question.ogg")]
    assert mouth.said == ["er te nol lima"]
    with qtbot.waitSignal(voices.ended):
        ears.ended.emit()


def test_the_first_voice_of_the_language_speaks(qtbot: QtBot) -> None:
    english, both = Mouth("en"), Mouth("id", "en")
    voices = voices_of(Ears(), english, both)
    voices.say("Halo", "id")
    voices.say("Hello", "en")
    assert (english.said, both.said) == (["Hello"], ["Halo"])
    with qtbot.waitSignal(voices.ended):
        both.ended.emit()


def test_what_nothing_can_say_is_passed_over(qtbot: QtBot) -> None:
    voices = voices_of(Ears(), recordings={"id": {QUESTION: Path("x.wav")}})
    assert voices.can("id")
    assert not voices.can("en")
    with qtbot.waitSignal(voices.ended):
        voices.say("Tanpa rekaman", "id")


def test_without_a_sound_card_no_voice_is_even_looked_for(qtbot: QtBot) -> None:
    ears, asked = Ears(), []
    ears.present = False

    def find(_sound: Sound, _parent: QObject) -> tuple[Voice, ...]:
        asked.append("voices")
        return (Mouth("id"),)

    voices = Voices({}, lambda _parent: ears, find)
    voices.look_for()
    assert not voices.can("id")
    assert asked == []
    with qtbot.waitSignal(voices.changed):
        ears.plug(present=True)
    assert voices.can("id")


@installed
def test_espeak_is_heard(qtbot: QtBot) -> None:
    ears = Ears()
    voices = voices_of(ears, Espeak(ears, ears))
    assert voices.can("id")
    assert voices.can("en")
    for count, text in enumerate(("Lapor.", "Laporan Anda disimpan aman, dan dikirim saat jaringan kembali."), start=1):
        voices.say(text, "id")
        qtbot.waitUntil(lambda count=count: len(ears.wavs) == count, timeout=20_000)
    short, long = (measure(wav) for wav in ears.wavs)
    assert 0.3 < short[0] < 2
    assert 3 < long[0] < 9
    assert min(short[1], long[1]) > 3000, "loud enough for a hall"


@installed
def test_what_is_said_is_other_than_what_is_written() -> None:
    def sounds(text: str) -> str:
        done = subprocess.run(
            ("espeak-ng", "-v", "id", "-q", "--ipa"), input=text, capture_output=True, text=True, check=True
        )
        return "".join(done.stdout.split()).translate({ord("ˈ"): None, ord("ˌ"): None})

    assert "ɛrtɛnollima" in sounds(spoken("RT 05"))
    assert "rupia" in sounds(spoken("Rp10.000"))
    assert "rupia" not in sounds("Rp10.000")


def measure(wav: bytes) -> tuple[float, int]:
    """Seconds, and the loudest sample."""
    with wave.open(io.BytesIO(wav)) as sound:
        frames = sound.readframes(sound.getnframes())
        return sound.getnframes() / sound.getframerate(), max(map(abs, array("h", frames)))
