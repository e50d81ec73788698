# SPDX-License-Identifier: GPL-3.0-or-later
"""What a page says, in the order it is read: one walk over what is shown, as a screen reader finds it.

An item may say how it is read with a property `spokenAs`: "nothing" is passed over with all in it, "afterwards" comes
last (the paper beside a question), "alone" lies over the page and is read instead of it, "page" is a whole page,
"keys" are those at its foot, "personal" is an answer that says who somebody is. Such answers, and what is typed
into fields that ask for them, are never read aloud in a hall.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtQuick import QQuickItem

Say = Callable[..., str]
"""A text id and its arguments, as Speaker.sayWith takes them."""

_Role = QAccessible.Role
_CHOICES = frozenset({_Role.Button, _Role.RadioButton, _Role.CheckBox, _Role.Link, _Role.PageTab})
_FIELDS = frozenset({_Role.EditableText, _Role.SpinBox, _Role.ComboBox})
_SAID_WHOLE = frozenset(
    {_Role.StaticText, _Role.Heading, _Role.ListItem, _Role.AlertMessage, _Role.Graphic, _Role.Chart}
)
NOTHING, AFTERWARDS, ALONE, PAGE, KEYS = "nothing", "afterwards", "alone", "page", "keys"
PERSONAL = "personal"
_SENSITIVE = Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhDialableCharactersOnly
"""Fields of names, numbers of persons, telephones and access codes."""


@dataclass(frozen=True, slots=True)
class Passage:
    """What is said in one breath, and the item it stands in."""

    text: str
    item: QQuickItem
    title: bool = False


@dataclass(frozen=True, slots=True)
class Reading:
    """One page as it is read."""

    page: QQuickItem
    passages: tuple[Passage, ...]
    where: str
    """Page and step, for whoever is lost."""


@dataclass(frozen=True, slots=True)
class _Found:
    item: QQuickItem
    text: str
    kind: str
    """title, text, choice, key, step"""
    afterwards: bool = False
    short: str = ""
    """A title without what is explained below it."""


def read_page(root: QQuickItem, say: Say) -> Reading:
    """Everything a resident should hear of what `root` shows."""
    page = shown_page(root)
    found = list(_walk(page, _Walk(say)))
    body = [one for one in found if one.kind in {"title", "text", "choice"} and not one.afterwards]
    keys = [one for one in found if one.kind == "key"]
    after = [one for one in found if one.afterwards]
    body.sort(key=lambda one: one.kind != "title")
    passages = [
        *_introduced(body, "choice", say("listen-choices")),
        *_introduced(keys, "key", say("listen-keys")),
        *_introduced(after, "", ""),
    ]
    return Reading(page, tuple(_unlike_the_last(passages)), _where(found, say))


def shown_page(root: QQuickItem) -> QQuickItem:
    """What is read: a dialog that lies over everything, else the page."""
    return next(_marked(root, ALONE), None) or next(_marked(root, PAGE), None) or root


def _where(found: list[_Found], say: Say) -> str:
    title = next((one.short or one.text for one in found if one.kind == "title"), "")
    title = title or next((one.text for one in found if one.kind == "text"), "")
    step = next((one.text for one in found if one.kind == "step"), "")
    return " ".join(_ended(part) for part in (step, title) if part) or say("listen-nowhere")


def _introduced(found: list[_Found], kind: str, before: str) -> Iterator[Passage]:
    """Passages of what was found; the first of several choices in a row is announced."""
    last = ""
    for one in found:
        text = f"{before} {one.text}" if one.kind == kind and last != kind and before else one.text
        last = one.kind
        yield Passage(text, one.item, one.kind == "title")


def _unlike_the_last(passages: list[Passage]) -> Iterator[Passage]:
    last = ""
    for passage in passages:
        if passage.text != last:
            yield passage
        last = passage.text


def _marked(root: QQuickItem, mark: str) -> Iterator[QQuickItem]:
    """Shown items with this mark, the uppermost first."""
    for child in sorted(root.childItems(), key=lambda item: item.z())[::-1]:
        if child.isVisible() and child.opacity() > 0 and child.isEnabled():
            if child.property("spokenAs") == mark:
                yield child
            yield from _marked(child, mark)


@dataclass(frozen=True, slots=True)
class _Walk:
    """Where the walk is."""

    say: Say
    afterwards: bool = False
    keys: bool = False


def _walk(item: QQuickItem, at: _Walk) -> Iterator[_Found]:
    for child in sorted(item.childItems(), key=lambda one: one.z()):
        if not child.isVisible() or child.opacity() <= 0:
            continue
        mark = child.property("spokenAs")
        if mark == NOTHING:
            continue
        inside = _Walk(at.say, at.afterwards or mark == AFTERWARDS, at.keys or mark == KEYS)
        known = _read(child, inside)
        if known is None:
            yield from _walk(child, inside)
        elif known.text:
            yield known


def _read(item: QQuickItem, at: _Walk) -> _Found | None:
    """What this item says by itself; None when what is in it speaks."""
    interface: Any = QAccessible.queryAccessibleInterface(item)
    role = interface.role() if interface is not None else _Role.NoRole
    if item.property("spokenAs") == PERSONAL:
        said = f"{item.property('spokenLabel') or ''} {at.say('listen-filled')}".strip()
        return _Found(item, said, "text", at.afterwards)
    if item.inherits("QQuickText"):
        return _Found(item, str(item.property("text")), "title" if role == _Role.Heading else "text", at.afterwards)
    return None if interface is None else _read_accessible(item, interface, at)


def _read_accessible(item: QQuickItem, interface: Any, at: _Walk) -> _Found | None:
    role, name = interface.role(), interface.text(QAccessible.Text.Name)
    description = interface.text(QAccessible.Text.Description).strip()
    if role == _Role.ProgressBar:
        return _Found(item, name, "step")
    if role in _FIELDS:
        return _Found(item, _field(item, interface, at.say), "text", at.afterwards)
    if role in _CHOICES:
        said = " ".join(_ended(part) for part in (name, description, _state(interface, at.say)) if part.strip(" ."))
        return _Found(item, said, "key" if at.keys else "choice", at.afterwards)
    if role in _SAID_WHOLE and name:
        kind = "title" if role == _Role.Heading else "text"
        return _Found(item, f"{_ended(name)} {description}" if description else name, kind, at.afterwards, name)
    return None


def _ended(text: str) -> str:
    """With a mark at its end, at which a voice takes a breath."""
    text = text.strip()
    return text if text[-1:] in (".", "?", ":", "…") else f"{text}."


def _field(item: QQuickItem, interface: Any, say: Say) -> str:
    """A field's answer; its label has been read before it."""
    if interface.role() == _Role.ComboBox:
        return str(interface.text(QAccessible.Text.Description) or say("listen-empty"))
    value = interface.text(QAccessible.Text.Value) or str(item.property("text") or "")
    if not value.strip(" –"):
        return say("listen-empty")
    personal = bool(item.property("inputMethodHints") & _SENSITIVE) or interface.state().passwordEdit
    return say("listen-filled") if personal else say("listen-answer", answer=value)


def _state(interface: Any, say: Say) -> str:
    state = interface.state()
    if interface.role() == _Role.CheckBox:
        if interface.text(QAccessible.Text.Description).strip():
            return ""  # it says so in words of its own
        return say("listen-ticked") if state.checked else say("listen-unticked")
    return say("listen-chosen") if state.checked else ""
