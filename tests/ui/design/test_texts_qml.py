# SPDX-License-Identifier: GPL-3.0-or-later
"""The words QML reaches are those of resources/texts, and they follow the language."""

from collections.abc import Callable
from pathlib import Path

from tests.helpers.scene import Scene
from ui import texts_qml


def test_the_written_file_is_up_to_date() -> None:
    assert texts_qml.TARGET.read_text(encoding="utf-8") == texts_qml.write(), "run: python -m ui.texts_qml"


def test_arguments_become_typed_parameters(tmp_path: Path) -> None:
    (tmp_path / "shared.ftl").write_text(
        "plain-word = Kata\n"
        "with-both = { $name } { NUMBER($count) }\n"
        "with-choice = { $left -> \n   [one] satu\n  *[other] { $left }\n }\n",
        encoding="utf-8",
    )
    text = texts_qml.write(tmp_path)
    assert 'readonly property string plainWord: root.say("plain-word")' in text
    assert "function withBoth(name: string, count: int): string" in text
    assert "function withChoice(left: int): string" in text


def test_words_follow_the_language_while_shown(show: Callable[..., Scene]) -> None:
    scene = show(
        'import Kiosk.Texts\nItem { Text { objectName: "words"; text: Texts.back + " " + Texts.stepOf(2, 5) } }'
    )
    assert scene.item("words").property("text") == "Kembali Langkah 2 dari 5"
    scene.speaker.setProperty("language", "en")
    assert scene.item("words").property("text") == "Back Step 2 of 5"
