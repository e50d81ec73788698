# SPDX-License-Identifier: GPL-3.0-or-later
"""Masks: enough for the owner to recognise, not enough for whoever finds the paper."""

import re

_NIK_DIGITS = 16
_SERIAL_DIGITS = 4


def masked_name(name: str) -> str:
    """S*** A***** for Siti Aminah."""
    return " ".join(word[0] + "*" * max(1, len(word) - 1) for word in name.split())


def masked_phone(phone: str) -> str:
    """0812-****-7890 for +6281234567890; stars alone for what is too short to be a number."""
    digits = re.sub(r"\D", "", phone)
    if digits.startswith("62"):
        digits = "0" + digits[2:]
    if len(digits) < 10:
        return "*" * len(digits)
    return f"{digits[:4]}-****-{digits[-4:]}"


def masked_nik(nik: str) -> str:
    """************0001: the serial number only, neither birthday nor place of origin."""
    digits = re.sub(r"\D", "", nik)
    shown = digits[-_SERIAL_DIGITS:] if len(digits) == _NIK_DIGITS else ""
    return "*" * (len(digits) - len(shown)) + shown
