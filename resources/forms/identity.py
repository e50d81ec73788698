# SPDX-License-Identifier: GPL-3.0-or-later
"""The form of a NIK and of a telephone number. Form only: nothing is looked up, and no age is concluded."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

import phonenumbers

NIK_LENGTH = 16
KK_LENGTH = 16
NOP_LENGTH = 18
NOP_GROUPS = (2, 2, 3, 3, 3, 4, 1)
"""PP.KK.CCC.DDD.BBB.NNNN.K: province, city, kecamatan, kelurahan, block, number, kind."""
_ABROAD = "99"
_WOMEN = 40
_COUNTRY = "ID"


@dataclass(frozen=True, slots=True)
class Fault:
    """A text id with its arguments; a fault that does not block is a warning."""

    text: str
    args: Mapping[str, str | int] = field(default_factory=dict)
    blocking: bool = True


def nik_fault(nik: str, regions: frozenset[str], today: date) -> Fault | None:
    """What speaks against this NIK (PP 40/2019 art. 31-32). An unknown region only warns: districts split and move."""
    if not nik.isascii() or not nik.isdigit():
        return Fault("form-nik-digits")
    if len(nik) < NIK_LENGTH:
        return Fault("form-nik-short", {"length": NIK_LENGTH, "filled": len(nik)})
    if len(nik) > NIK_LENGTH:
        return Fault("form-nik-long", {"length": NIK_LENGTH, "extra": len(nik) - NIK_LENGTH})
    return _content_fault(nik, regions, today)


def is_of_city(nik: str, city: str) -> bool:
    """Whether this NIK was given out in the city with this official code; it does not follow a move."""
    return nik.startswith(city.replace(".", ""))


def digits_fault(name: str, number: str, length: int) -> Fault | None:
    """What speaks against a number of which only the length is sure: family card (KK), taxed plot (NOP)."""
    if not number.isascii() or not number.isdigit():
        return Fault("form-digits-only", {"name": name})
    if len(number) < length:
        return Fault("form-digits-short", {"name": name, "length": length, "filled": len(number)})
    if len(number) > length:
        return Fault("form-digits-long", {"name": name, "length": length, "extra": len(number) - length})
    return None


def in_groups(number: str, groups: tuple[int, ...], between: str) -> str:
    """32.75.010.001.002.0003.0; a number of another length stays as it is."""
    if len(number) != sum(groups):
        return number
    ends = [sum(groups[: at + 1]) for at in range(len(groups))]
    return between.join(number[end - size : end] for end, size in zip(ends, groups, strict=True))


def _content_fault(nik: str, regions: frozenset[str], today: date) -> Fault | None:
    if not _is_birth_date(nik[6:12], today):
        return Fault("form-nik-date")
    if nik.endswith("0000"):
        return Fault("form-nik-serial")
    known = nik[:6] in regions or nik.startswith(_ABROAD)
    return None if known else Fault("form-nik-region", blocking=False)


def _is_birth_date(digits: str, today: date) -> bool:
    """DDMMYY, women with DD + 40; the century is not written, so either one will do if it is not in the future."""
    day, month, year = int(digits[:2]), int(digits[2:4]), int(digits[4:])
    if day > _WOMEN:
        day -= _WOMEN
    for century in (1900, 2000):
        try:
            born = date(century + year, month, day)
        except ValueError:
            continue
        if born <= today:
            return True
    return False


def phone_e164(text: str) -> str:
    """The number as +62812..., or empty when it is none that can be called."""
    try:
        number = phonenumbers.parse(text, _COUNTRY)
    except phonenumbers.NumberParseException:
        return ""
    if not phonenumbers.is_valid_number(number) or re.search(r"[A-Za-z]", text):
        return ""
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)


def national_digits(phone: str) -> str:
    """0812..., from +62812...; a foreign number keeps its country code."""
    return "0" + phone[3:] if phone.startswith("+62") else phone
