# SPDX-License-Identifier: GPL-3.0-or-later
"""`anjungan pack new NAME`: a folder of commented files with invented content that an author replaces line by line.

It passes the check as it is, so that whatever the check says later is about the author's own change.
"""

import re
import shutil
import tomllib
from collections.abc import Iterator
from datetime import date
from pathlib import Path

from resources import PACKS
from resources.pack.overlay import FORMS, PackFolders, folders_of

MARK = "ISI"
"""Stands in a comment of every line that the author has to replace."""
_EXAMPLE = Path(__file__).parent / "contoh"
_FOLDER_NAME = re.compile(r"[a-z][a-z0-9_-]*")
_KINDS = ("Kota", "Kabupaten")
_MARKED = re.compile(rf"#\s*{MARK}\b")
_ROUTES_HEAD = """\
# Siapa yang menjawab. Instansi pertama menerima laporan; yang berikutnya ikut diberi tahu.
# Kode instansi ada di instansi.csv. Ganti `sejak` setiap kali rute berubah; rute lama boleh tetap di sini.
# bukti: A dibaca di sumber resmi, B berita atau kota lain, C pengetahuan umum.
"""
_ROUTE = """
[[rute]]
{key} = "{code}"{about}
instansi = ["DISKOMINFO"] # {mark}: siapa yang menjawab
sejak = {today}
bukti = "C"
sumber = "contoh, belum diperiksa" # {mark}
"""


class NotMadeError(Exception):
    """Why no skeleton was made: a text id."""

    def __init__(self, text: str, name: str) -> None:
        super().__init__(text)
        self.text, self.name = text, name


def make_skeleton(folder: Path, today: date, packs: Path = PACKS) -> None:
    """A new city pack in this folder, which must not exist yet."""
    if not _FOLDER_NAME.fullmatch(folder.name):
        raise NotMadeError("pack-new-bad-name", folder.name)
    if folder.exists():
        raise NotMadeError("pack-new-exists", folder.name)
    words = [part.capitalize() for part in re.split(r"[_-]+", folder.name) if part]
    city = " ".join(words if words[0] in _KINDS and words[1:] else ["Kota", *words])
    shutil.copytree(_EXAMPLE, folder)
    for path in folder.rglob("*.toml"):
        text = path.read_text(encoding="utf-8")
        path.write_text(text.replace("@NAMA@", city).replace("@HARI@", today.isoformat()), encoding="utf-8")
    (folder / "rute.toml").write_text(_routes(folders_of(folder, packs), today), encoding="utf-8")


def open_marks(folder: Path) -> dict[str, int]:
    """By file: how many lines of a pack its author has still to replace."""
    counts = {
        path.relative_to(folder).as_posix(): len(_MARKED.findall(path.read_text(encoding="utf-8")))
        for path in sorted(folder.rglob("*.toml"))
    }
    return {file: count for file, count in counts.items() if count}


def _routes(folders: PackFolders, today: date) -> str:
    """A route for every topic and form that nasional brings, so that nothing stays without an answer."""
    wanted = [*_topics(folders), *_forms_without_topic(folders)]
    entries = (_ROUTE.format(key=key, code=code, about=about, mark=MARK, today=today) for key, code, about in wanted)
    return _ROUTES_HEAD + "".join(entries)


def _topics(folders: PackFolders) -> Iterator[tuple[str, str, str]]:
    path, _ = folders.find("topik.toml")
    for topic in tomllib.loads(path.read_text(encoding="utf-8"))["topik"]:
        yield "topik", topic["kode"], f" # {topic['nama']}"


def _forms_without_topic(folders: PackFolders) -> Iterator[tuple[str, str, str]]:
    """Only these need a route: others go where their topic or their service leads."""
    for path, _ in folders.find_all(FORMS):
        form = tomllib.loads(path.read_text(encoding="utf-8"))
        kinds = {question["jenis"] for page in form["halaman"] for question in page["pertanyaan"]}
        if kinds.isdisjoint({"topik", "layanan"}):
            yield "formulir", form["id"], f" # {form['judul']}"
