# SPDX-License-Identifier: GPL-3.0-or-later
"""Indonesian words for numbers and letters, and which abbreviations are read as words."""

import re

_DIGITS = ("nol", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan")
_STEPS = ((10**12, "triliun"), (10**9, "miliar"), (10**6, "juta"), (1000, "ribu"), (100, "ratus"))


def _words(text: str) -> tuple[str, ...]:
    return tuple(text.split())


_NAMES = _words("a be ce de e ef ge ha i je ka el em en o pe ki er es te u ve we eks ye zet")
_LETTERS = dict(zip("ABCDEFGHIJKLMNOPQRSTUVWXYZ", _NAMES, strict=True))
WORDS = frozenset(_words("NIK PIN SIM NIB KIS KIA BUMD SIAK DAN DI KE"))
"""Abbreviations that people say as a word, and short words that may stand in capitals."""
SPELLED = frozenset(_words("KTP KK RT RW SKM PPID OPD UU PP HP WA APBD APBN RSUD PDAM PLN UMKM SKCK PBB TPA TPS ID"))
"""Abbreviations that people say letter by letter, whatever they look like."""

_ONSETS = frozenset(_words("NG NY SY KH GR PR KR BR DR TR PL KL GL BL SK ST SP STR SW")) | frozenset(_LETTERS)
_INNER = re.compile(r"[BCDFGHJKLMNPQRSTVWXYZ]{3,}")
_LONG_ONSETS = frozenset({"NGG", "NGK", "NGS", "NTR", "STR", "NGR", "MPR", "MBR", "NDR", "NSP", "NST", "NSF", "KSP"})
_START = re.compile(r"[BCDFGHJKLMNPQRSTVWXYZ]*")
_END = re.compile(r"[BCDFGHJKLMNPQRSTVWXYZ]{2,}$")


def number(value: int) -> str:
    """A whole number in words: 1.250 is "seribu dua ratus lima puluh"."""
    if value < 10:
        return _DIGITS[value]
    if value < 20:
        return {10: "sepuluh", 11: "sebelas"}.get(value, f"{_DIGITS[value - 10]} belas")
    if value < 100:
        return _joined(f"{_DIGITS[value // 10]} puluh", value % 10)
    for size, name in _STEPS:
        if value >= size:
            count = value // size
            one = count == 1 and size <= 1000
            return _joined(f"se{name}" if one else f"{number(count)} {name}", value % size)
    raise AssertionError(value)


def _joined(words: str, rest: int) -> str:
    return f"{words} {number(rest)}" if rest else words


def digit_by_digit(digits: str) -> str:
    """As one dictates a telephone number."""
    return " ".join(_DIGITS[int(digit)] for digit in digits if digit.isdigit())


def spelled(sign: str) -> str:
    """The name of one letter or digit."""
    return _DIGITS[int(sign)] if sign.isdigit() else _LETTERS.get(sign.upper(), sign)


def as_word(capitals: str) -> str:
    """What stands in capitals, in small letters if a mouth can say it as a word; empty if it is said by letters."""
    if capitals in SPELLED or (len(capitals) < 4 and capitals not in WORDS):
        return ""
    return capitals.lower() if capitals in WORDS or _is_sayable(capitals) else ""


def _is_sayable(capitals: str) -> bool:
    start = _START.match(capitals)
    onset = start[0] if start else ""
    if onset == capitals or (onset and onset not in _ONSETS):
        return False
    end = _END.search(capitals)
    if end and end[0] not in {"NG", "KS"}:
        return False
    return all(cluster in _LONG_ONSETS for cluster in _INNER.findall(capitals[len(onset) :]))
