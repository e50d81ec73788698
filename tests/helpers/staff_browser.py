# SPDX-License-Identifier: GPL-3.0-or-later
"""A person at the workbench: fills in the forms that are on the page, as a browser without script does."""

import re
from dataclasses import dataclass, field
from html.parser import HTMLParser

from httpx import Client, Response

PASSWORD = "kata sandi yang panjang"


@dataclass
class Form:
    """One form of a page: where it goes, and what stands in it."""

    action: str
    fields: dict[str, str] = field(default_factory=dict)
    buttons: list[tuple[str, str]] = field(default_factory=list)
    options: dict[str, list[str]] = field(default_factory=dict)


class _Forms(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.found: list[Form] = []
        self._select = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        told = {name: value or "" for name, value in attrs}
        if tag == "form" and told.get("method") == "post":
            self.found.append(Form(told["action"]))
        if not self.found:
            return
        form = self.found[-1]
        if tag == "input":
            form.fields[told["name"]] = told.get("value", "")
        elif tag == "textarea":
            form.fields[told["name"]] = ""
        elif tag == "select":
            self._select = told.get("name", "")
            form.options[self._select] = []
        elif tag == "option":
            form.options.setdefault(self._select, []).append(told.get("value", ""))
            if "selected" in told:
                form.fields[self._select] = told["value"]
        elif tag == "button" and "name" in told:
            form.buttons.append((told["name"], told.get("value", "")))


def forms_of(page: str) -> list[Form]:
    """Every form of a page that posts."""
    parser = _Forms()
    parser.feed(page)
    return parser.found


class Staff:
    """A signed-in person."""

    def __init__(self, client: Client) -> None:
        self.client = client

    def sign_in(self, login: str, password: str = PASSWORD) -> Response:
        """Fill in the sign-in page."""
        form = forms_of(self.client.get("/masuk").text)[0]
        return self.client.post("/masuk", data=form.fields | {"login": login, "password": password})

    def open_case(self, number: int) -> str:
        """The page of a case."""
        return self.client.get(f"/kerja/kasus/{number}").text

    def offered(self, number: int) -> set[str]:
        """States the page offers to change to."""
        steps = [form for form in forms_of(self.open_case(number)) if form.action == f"/kerja/kasus/{number}"]
        return {value for form in steps for name, value in _targets(form)}

    def step(self, number: int, target: str, **typed: str) -> Response:
        """Press the button for this state, with what was typed beside it."""
        for form in forms_of(self.open_case(number)):
            if form.action == f"/kerja/kasus/{number}" and target in dict(_targets(form)).values():
                return self.client.post(form.action, data=form.fields | {"target": target} | typed)
        raise AssertionError(f"the page offers no {target}")

    def draft(self, number: int, target: str, words: str) -> Response:
        """Put words up for a superior's yes."""
        action = f"/kerja/kasus/{number}/draf"
        for form in forms_of(self.open_case(number)):
            if form.action == action and form.fields.get("target") == target:
                return self.client.post(action, data=form.fields | {"public_text": words})
        raise AssertionError(f"the page offers no draft of {target}")

    def answer(self, number: int, words: str, superior: "Staff") -> Response:
        """Write an answer that a superior lets out as it is."""
        assert self.draft(number, "ditanggapi", words).status_code in (200, 303)
        case = f"/kerja/kasus/{number}"
        return superior.fill(case, f"{case}/draf/setuju", draft_text=words)

    def fill(self, page: str, action: str, **typed: str) -> Response:
        """Fill in the form with this action on a page."""
        form = next(one for one in forms_of(self.client.get(page).text) if one.action == action)
        return self.client.post(action, data=form.fields | typed)


def _targets(form: Form) -> list[tuple[str, str]]:
    hidden = [("target", form.fields["target"])] if "target" in form.fields else []
    return hidden + [button for button in form.buttons if button[0] == "target"]


def visible_text(page: str) -> str:
    """A page without its tags."""
    return re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", page))
