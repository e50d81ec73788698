# SPDX-License-Identifier: GPL-3.0-or-later
"""HTML that cannot be broken by what it shows: text is escaped, only what `el` made is taken as it is."""

from collections.abc import Iterable
from html import escape


class Html(str):
    """Text that is markup already."""

    __slots__ = ()


def el(name: str, *children: str, **attributes: str) -> Html:
    """An element. A trailing underscore lets an attribute have a Python word for its name: class_."""
    inner = "".join(child if isinstance(child, Html) else escape(child) for child in children)
    written = "".join(f' {key.rstrip("_")}="{escape(value)}"' for key, value in attributes.items() if value)
    return Html(f"<{name}{written}>{inner}</{name}>")


def many(parts: Iterable[str]) -> Html:
    """Elements one after the other."""
    return Html("".join(part if isinstance(part, Html) else escape(part) for part in parts))


def bullets(items: Iterable[str], kind: str = "ul", **attributes: str) -> Html:
    """A list; nothing when it would be empty."""
    made = [el("li", item) for item in items]
    return el(kind, *made, **attributes) if made else Html()


def facts(pairs: Iterable[tuple[str, str]]) -> Html:
    """Label and value, without those that have no value."""
    made = [many((el("dt", label), el("dd", value))) for label, value in pairs if value]
    return el("dl", *made) if made else Html()


def page(title: str, body: Html, *, language: str, style: str) -> str:
    """A whole document. It runs nothing and loads nothing but its style sheet."""
    head = el("head", Html('<meta charset="utf-8">'), Html('<meta name="viewport" content="width=device-width">'))
    link = Html(f'<link rel="stylesheet" href="{escape(style)}">')
    head = Html(head.replace("</head>", f"{link}{el('title', title)}</head>"))
    return f"<!DOCTYPE html>\n{el('html', head, el('body', body), lang=language)}\n"
