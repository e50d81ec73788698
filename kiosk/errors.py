# SPDX-License-Identifier: GPL-3.0-or-later
"""Failures, told apart by what must happen next. Titles and advice are text ids (resources/texts)."""

NUMBERS = {
    "bug": 10,
    "disk-full": 21,
    "disk-low": 22,
    "store-failed": 23,
    "read-failed": 24,
    "database-damaged": 25,
    "database-newer": 26,
    "sqlite-too-old": 27,
    "printer-off": 31,
    "printer-paper": 32,
    "printer-failed": 33,
    "queue-failed": 34,
    "stick-failed": 35,
    "power-refused": 36,
    "network": 41,
    "portal": 42,
    "server-refused": 43,
    "unknown-kiosk": 44,
    "revoked": 45,
    "signature": 46,
    "not-enrolled": 51,
    "enrol-code": 52,
    "already-running": 53,
    "settings-bad": 54,
    "pack-broken": 55,
    "closed": 56,
    "data-folder": 57,
    "photo-bad": 61,
    "form-invalid": 62,
    "ticket-unknown": 63,
    "ticket-elsewhere": 64,
    "access-wrong": 65,
    "access-locked": 66,
}
"""What staff look up (kiosk/README.md): the codes themselves are English, and residents read the screen too."""


def number_of(code: str) -> int:
    """The number of a code on the screen; that of a bug for one that has none."""
    return NUMBERS.get(code, NUMBERS["bug"])


class KioskError(Exception):
    """Something went wrong that a person may have to know about."""

    def __init__(self, code: str, detail: str = "") -> None:
        super().__init__(f"{code}: {detail}" if detail else code)
        self.code = code
        self.number = number_of(code)
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
