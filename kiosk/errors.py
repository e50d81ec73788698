# SPDX-License-Identifier: GPL-3.0-or-later
"""Failures, told apart by what must happen next. Titles and advice are text ids (resources/texts)."""


class KioskError(Exception):
    """Something went wrong that a person may have to know about."""

    def __init__(self, code: str, detail: str = "") -> None:
        super().__init__(f"{code}: {detail}" if detail else code)
        self.code = code
        self.title = f"error-{code}-title"
        self.advice = f"error-{code}-advice"
        self.detail = detail
        """For staff and the log; never personal data, never shown to a resident."""


class Wait(KioskError):
    """The environment is not ready (network, server); it will be tried again by itself."""


class AskOfficer(KioskError):
    """A person must act: paper, disk, printer, damaged database."""


class Refused(KioskError):
    """A rule or the city said no; the code is the reason."""


class Bug(KioskError):
    """Our mistake: logged whole, the resident sees a calm screen."""
