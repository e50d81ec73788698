# SPDX-License-Identifier: GPL-3.0-or-later
"""A rule said no: what a person is told, as a text id."""


class RuleError(Exception):
    """Not allowed, or not like this. The page shows the text; nothing was changed."""

    def __init__(self, text: str, **args: str | int) -> None:
        super().__init__(text)
        self.text = text
        self.text_args = args


class NotFoundError(RuleError):
    """There is no such thing, or this person may not know of it."""

    def __init__(self) -> None:
        super().__init__("central-not-found")


class CaseChangedError(RuleError):
    """Somebody else changed the case while this person was typing."""

    def __init__(self) -> None:
        super().__init__("central-case-changed")
