# SPDX-License-Identifier: GPL-3.0-or-later
"""A person of the city reads the screen aloud: what is found, and what `pack check` says of a bad recording."""

import wave
from pathlib import Path

import pytest

from resources.pack.errors import PackError
from resources.pack.read import read_pack
from resources.texts import Words
from tests.resources.pack.small_pack import CITY, TODAY


def record(path: Path, loudness: int = 9000, seconds: float = 1) -> None:
    """A plain tone in a WAV file."""
    path.parent.mkdir(parents=True, exist_ok=True)
    half = (loudness.to_bytes(2, "little") * 20) + ((-loudness) & 0xFFFF).to_bytes(2, "little") * 20
    with wave.open(str(path), "wb") as sound:
        sound.setnchannels(1)
        sound.setsampwidth(2)
        sound.setframerate(16000)
        sound.writeframes(half * int(seconds * 16000 / 40))


def test_a_recording_stands_for_its_text_and_the_citys_goes_first(small: Path) -> None:
    record(small / "nasional/suara/id/home-question.wav")
    record(small / f"{CITY}/suara/id/home-question.wav")
    record(small / "nasional/suara/id/home-start.wav")
    heard = read_pack(CITY, small, TODAY).recordings
    words = Words("id")
    assert heard["id"] == {
        words.say("home-question"): small / f"{CITY}/suara/id/home-question.wav",
        words.say("home-start"): small / "nasional/suara/id/home-start.wav",
    }


@pytest.mark.parametrize(
    ("name", "content", "says"),
    [
        ("suara/id/home-question.txt.wav", b"", 'bernama "home-question.txt"'),
        ("suara/id/home-qestion.wav", None, 'maksudnya "home-question"'),
        ("suara/id/idle-detail.wav", None, "punya bagian yang berubah"),
        ("suara/id/home-start.wav", b"RIFF and nothing more", "bukan rekaman"),
        ("suara/id/home-start.ogg", b"no ogg at all", "bukan rekaman"),
        ("suara/id/home-start.mp3", b"ID3" + bytes(3_100_000), "lebih dari 60 detik"),
        ("suara/jv/home-start.wav", None, 'belum mengenal bahasa "jv"'),
        ("suara/home-start.wav", None, "tidak berada di folder sebuah bahasa"),
        ("suara/id/home-start.flac", b"fLaC", "tidak terbaca di folder ini"),
    ],
)
def test_a_bad_recording_is_named_with_its_repair(small: Path, name: str, content: bytes | None, says: str) -> None:
    path = small / CITY / name
    record(path)
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(PackError) as refused:
        read_pack(CITY, small, TODAY)
    assert any(says in f"{one.message} {one.repair}" for one in refused.value.problems), refused.value.problems


def test_a_recording_nobody_could_hear_and_a_second_one_of_a_text_are_faults(small: Path) -> None:
    record(small / CITY / "suara/id/home-question.wav", loudness=100)
    record(small / CITY / "suara/id/home-start.wav")
    (small / CITY / "suara/id/home-start.ogg").write_bytes(b"OggS" + bytes(100))
    record(small / CITY / "suara/id/home-search.wav", seconds=61)
    with pytest.raises(PackError) as refused:
        read_pack(CITY, small, TODAY)
    said = " ".join(one.message for one in refused.value.problems)
    assert "hampir tidak bersuara" in said
    assert "direkam dua kali" in said
    assert "lebih dari 60 detik" in said
