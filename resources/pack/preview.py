# SPDX-License-Identifier: GPL-3.0-or-later
"""`anjungan pack preview`: the pages of a pack as plain HTML, for an author without a kiosk and for paper."""

from datetime import date
from pathlib import Path

from resources.pack.html import Html, el, many, page
from resources.pack.model import Pack
from resources.pack.preview_blocks import AGENCIES, INDEX, QUESTIONS, UNTRANSLATED, file_of
from resources.pack.preview_pages import Pages
from resources.pack.translate import in_language, missing
from resources.texts import SOURCE_LANGUAGE, Words

STYLE = "gaya.css"
_SHEET = Path(__file__).with_name("preview.css")
_GROUND = {
    "ink": "#211A14", "ink-soft": "#4A3F35", "floor": "#F6EFE3", "paper": "#FFFDF8", "hairline": "#D9CBB2",
    "turmeric-dark": "#8A5A00", "turmeric-soft": "#FFF0CC", "moss": "#1C5130", "moss-soft": "#E3F0E0",
    "on-stage": "#FFFFFF",
}  # fmt: skip
"""The kiosk's own colours by day; those of the city come from its tema.toml."""
_ACCENTS = {"stage": "stage", "accent-soft": "accentSoft", "accent-text": "accentText"}

Page = tuple[str, str, Html]
"""File, title, main part."""


def write_preview(pack: Pack, folder: Path, today: date) -> int:
    """Write every page of the pack in each of its languages; gives how many."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / STYLE).write_text(_style(pack), encoding="utf-8")
    count = 0
    for language in pack.languages:
        own = folder if language == SOURCE_LANGUAGE else folder / language
        own.mkdir(exist_ok=True)
        pages = Pages(in_language(pack, language), Words(language), today)
        for file, title, body in _pages(pages, pack):
            whole = _whole(pages, file, title, body)
            (own / file).write_text(whole, encoding="utf-8")
            count += 1
    return count


def _pages(pages: Pages, indonesian: Pack) -> list[Page]:
    lacking = [(language, missing(indonesian, language)) for language in indonesian.dictionaries]
    pack = pages.pack
    made: list[Page] = [
        (INDEX, pack.city.name, pages.index(sum(len(found) for _, found in lacking))),
        (AGENCIES, pages.say("agencies"), pages.agencies()),
        (QUESTIONS, pages.say("questions"), pages.questions()),
    ]
    if lacking:
        made.append((UNTRANSLATED, pages.say("untranslated"), pages.untranslated(lacking)))
    made += [(file_of("service", s.code), s.name, pages.service(s)) for s in pack.content.services.values()]
    made += [
        (file_of("article", a.code), a.full_name or a.name, pages.article(a)) for a in pack.content.articles.values()
    ]
    made += [(file_of("form", form.id), form.title, pages.form(form)) for form in pack.forms.values()]
    return made


def _whole(pages: Pages, file: str, title: str, body: Html) -> str:
    pack, language = pages.pack, pages.words.language
    at_top = language == SOURCE_LANGUAGE
    doors = [el("a", pages.say("contents"), href=INDEX)] if file != INDEX else []
    for other in pack.languages:
        if other != language:
            up = "" if at_top else "../"
            path = f"{up}{file}" if other == SOURCE_LANGUAGE else f"{up}{other}/{file}"
            doors.append(el("a", Words(other).say("pack-preview-language"), href=path, hreflang=other))
    line = pages.say("of-pack", city=pack.city.name, version=pack.version)
    head = el("header", el("nav", *doors), el("h1", title), el("p", line))
    style = STYLE if at_top else f"../{STYLE}"
    return page(f"{title}, {pack.city.name}", many((head, el("main", body))), language=language, style=style)


def _style(pack: Pack) -> str:
    colours = {**_GROUND, **{name: pack.city.accents[token] for name, token in _ACCENTS.items()}}
    root = " ".join(f"--{name}: {value};" for name, value in colours.items())
    return f":root {{ {root} }}\n{_SHEET.read_text(encoding='utf-8')}"
