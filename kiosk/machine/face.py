# SPDX-License-Identifier: GPL-3.0-or-later
"""What the attract screen showed last: public words and colours of the place, for the next start to show at once.

Standard library only; the kiosk itself opens behind that screen. Nothing of any visit is in it.
"""

import json
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path

FILE = "face.json"


@dataclass(frozen=True, slots=True)
class Face:
    """A kelurahan's attract screen without its clock."""

    language: str
    kelurahan: str
    """As the header has it."""
    city: str
    look: dict[str, str]
    """The city's colours and pictures, by the names the screens' theme has for them."""
    slides: tuple[tuple[str, str], ...]
    """Headline and words."""


def read_face(data: Path) -> Face | None:
    """As the last start left it; none before the first, or when the file is not what it should be."""
    try:
        kept = json.loads((data / FILE).read_text("utf-8"))
        slides = tuple((str(headline), str(body)) for headline, body in kept["slides"])
        look = {str(name): str(value) for name, value in kept["look"].items()}
        return Face(str(kept["language"]), str(kept["kelurahan"]), str(kept["city"]), look, slides)
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return None


def keep_face(data: Path, face: Face) -> None:
    """For the next start. A full disk costs no more than a slower one."""
    if read_face(data) == face:
        return
    fresh = data / f"{FILE}.new"
    with suppress(OSError):
        fresh.write_text(json.dumps(asdict(face), ensure_ascii=False), "utf-8")
        fresh.replace(data / FILE)
