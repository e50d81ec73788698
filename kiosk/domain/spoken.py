# SPDX-License-Identifier: GPL-3.0-or-later
"""A written text as it is said aloud: numbers, codes, money, times, dates and abbreviations in whole words.

A voice reads letters; a person in the hall says "er te nol lima", "jam delapan pagi", "sepuluh ribu rupiah". What is
not known here stays as it is written, so that a voice still says something.
"""

import re
from collections.abc import Callable

from kiosk.domain.spoken_words import as_word, digit_by_digit, number, spelled

_Rule = tuple[re.Pattern[str], Callable[[re.Match[str]], str]]

_CODE = r"(?<![\w-])(?=[A-Z0-9-]*\d)[A-Z]{2,4}(?:-[0-9A-Z]{4}){2}(?![\w-])"
"""The public number of a submission: BKS-7F3K-92QX."""
_ACCESS = r"(?<![\w-])(?=[A-Z0-9 ]*\d)(?=[A-Z0-9 ]*[A-Z])[0-9A-Z]{4} [0-9A-Z]{4}(?![\w-])"
_MONEY = r"\bRp\.? ?(\d[\d.]*\d|\d)(?:,(\d+))?(?:,-)?(?: (ribu|juta|miliar|triliun)\b)?"
_CLOCK = r"(?:\b((?i:jam|pukul)) )?(?<![\d.,/])([01]?\d|2[0-4])[.:]([0-5]\d)(?![\d.,]*\d)"
_SPAN = r"(?<=\d) ?[–-] ?(?=\d)"
_LAW = r"\b(UU|PP|Perpres|Perppu|Perda|Perwal|Perwali|Permen[A-Za-z]*|Kepmen[A-Za-z]*) (?:No\.? ?|Nomor )?(\d+)/(\d{4})"
_ISO_DAY = r"(?<![\d-])(\d{4})-(\d{2})-(\d{2})(?![\d-])"
_SHORT_DAY = r"(?<![\d-])(\d{1,2})-(\d{1,2})-(\d{4})(?![\d-])"
_CALLED = r"\b((?i:telepon|hubungi|nomor|panggil|darurat|layanan|call|dial|number|emergency)) (1\d{2})(?!\d)"
_LONG = r"(?<![\d.,])\+?\d{7,}(?!\d)"
_GROUPED = r"(?<![\d.,])(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d+))?(?![\d])"
_ADDRESS = r"\b(?:https?://)?((?:[a-z0-9-]+\.)+(?:id|com|org|net)\b)(?:/[^\s]*)?"
_CAPITALS = r"\b[A-Z]{2,}\b"

_MONTHS = (
    "Januari", "Februari", "Maret", "April", "Mei", "Juni",
    "Juli", "Agustus", "September", "Oktober", "November", "Desember",
)  # fmt: skip
_LAWS = {
    "UU": "Undang-Undang",
    "PP": "Peraturan Pemerintah",
    "Perpres": "Peraturan Presiden",
    "Perda": "Peraturan Daerah",
    "Perwal": "Peraturan Wali Kota",
    "Perwali": "Peraturan Wali Kota",
}
_SHORTENED = {
    r"\bNo\. ?(?=\d)": "nomor ",
    r"\bJl\.": "Jalan",
    r"\bKel\.": "Kelurahan",
    r"\bKec\.": "Kecamatan",
    r"\bHlm\.": "halaman",
    r"\bdll\.?(?!\w)": "dan lain-lain",
    r"\bdsb\.?(?!\w)": "dan sebagainya",
    r"\bs\.d\.|\bs/d\b": "sampai dengan",
    r"\ba\.n\.": "atas nama",
    r"\bRT/RW\b": "RT RW",
    r"\bdan/atau\b": "dan atau",
    r"(?<=\d) ?km\b": " kilometer",
    r"(?<=\d) ?kg\b": " kilogram",
    r"(?<=\d) ?m²": " meter persegi",
    r"(?<=\d) ?m\b": " meter",
    r"(?<=\d)x\b": " kali",
    r" ?%": " persen",
    r" ?& ?": " dan ",
}
_MARKS = {"·": ",", "•": ",", "→": ",", "…": ".", "“": "", "”": "", '"': "", "_": " ", "\u00a0": " "}


def spoken(text: str, language: str = "id") -> str:
    """The text as a voice should say it. Indonesian in full; in other languages what their voices cannot know."""
    for mark, said in _MARKS.items():
        text = text.replace(mark, said)
    for pattern, say in _INDONESIAN if language == "id" else _OTHERS:
        text = pattern.sub(say, text)
    return re.sub(r"\s+([,.?:;])", r"\1", re.sub(r"\s+", " ", text)).strip()


def _rule(pattern: str, say: Callable[[re.Match[str]], str]) -> _Rule:
    return re.compile(pattern), say


def _fixed(words: str) -> Callable[[re.Match[str]], str]:
    return lambda _match: words


def _letters(match: re.Match[str]) -> str:
    """A code, group by group with a breath between."""
    return ", ".join(" ".join(spelled(sign) for sign in group) for group in re.split("[- ]", match[0]))


def _money(match: re.Match[str]) -> str:
    whole = number(int(match[1].replace(".", "")))
    part = f" koma {digit_by_digit(match[2])}" if match[2] and match[2].strip("0") else ""
    return f"{whole}{part}{' ' + match[3] if match[3] else ''} rupiah"


def _clock(match: re.Match[str]) -> str:
    hour, minute = int(match[2]) % 24, int(match[3])
    part = next(name for least, name in _PARTS_OF_DAY if hour >= least)
    said = number(hour if hour <= 12 else hour - 12) if hour else number(12)
    if minute:
        said += f" {'lewat ' if minute < 10 else ''}{number(minute)}"
    return f"{match[1] or 'jam'} {said} {part}"


_PARTS_OF_DAY = ((18, "malam"), (15, "sore"), (11, "siang"), (4, "pagi"), (0, "malam"))


def _law(match: re.Match[str]) -> str:
    name = _LAWS.get(match[1], match[1])
    return f"{name} nomor {number(int(match[2]))} tahun {number(int(match[3]))}"


def _day(day: str, month: str, year: str, otherwise: str) -> str:
    if not 1 <= int(month) <= 12:
        return otherwise
    return f"{number(int(day))} {_MONTHS[int(month) - 1]} {number(int(year))}"


def _plain_number(match: re.Match[str]) -> str:
    whole = match[1].replace(".", "")
    said = digit_by_digit(whole) if whole.startswith("0") and len(whole) > 1 else number(int(whole))
    return f"{said} koma {digit_by_digit(match[2])}" if match[2] else said


def _address(match: re.Match[str]) -> str:
    return match[1].replace(".", " titik ").replace("-", " strip ")


def _capitals(match: re.Match[str]) -> str:
    word = match[0]
    return as_word(word) or " ".join(spelled(letter) for letter in word)


_INDONESIAN: tuple[_Rule, ...] = (
    _rule(_CODE, _letters),
    _rule(_ACCESS, _letters),
    _rule(_ADDRESS, _address),
    _rule(_LAW, _law),
    _rule(r"\((\d+|[a-z])\)", lambda match: match[1]),
    _rule(_ISO_DAY, lambda match: _day(match[3], match[2], match[1], match[0])),
    _rule(_SHORT_DAY, lambda match: _day(match[1], match[2], match[3], match[0])),
    *(_rule(pattern, _fixed(words)) for pattern, words in _SHORTENED.items()),
    _rule(_CALLED, lambda match: f"{match[1]} {digit_by_digit(match[2])}"),
    _rule(_LONG, lambda match: digit_by_digit(match[0])),
    _rule(_MONEY, _money),
    _rule(_SPAN, _fixed(" sampai ")),
    _rule(_CLOCK, _clock),
    _rule(r"\bke-(\d+)\b", lambda match: "pertama" if match[1] == "1" else "ke" + number(int(match[1]))),
    _rule(_GROUPED, _plain_number),
    _rule(r"\bWIB\b", _fixed("waktu Indonesia barat")),
    _rule(r"\bWITA\b", _fixed("waktu Indonesia tengah")),
    _rule(r"\bWIT\b", _fixed("waktu Indonesia timur")),
    _rule(_CAPITALS, _capitals),
    _rule(r"\d+", lambda match: f" {digit_by_digit(match[0])} "),
)


def _apart(match: re.Match[str]) -> str:
    """Sign by sign, with a breath between groups; an English voice names letters and digits itself."""
    return ", ".join(" ".join(group) for group in re.split("[- ]", match[0]))


_OTHERS: tuple[_Rule, ...] = (
    _rule(_CODE, _apart),
    _rule(_ACCESS, _apart),
    _rule(r"\b(?:UU|Law) (?:No\.? ?)?(\d+)/(\d{4})", lambda match: f"Law {match[1]} of {match[2]}"),
    _rule(r"\bRp\.? ?(\d[\d.,]*\d|\d)(?: (thousand|million|billion|trillion)\b)?",
          lambda match: f"{match[1].replace('.', ',')}{' ' + match[2] if match[2] else ''} rupiah"),
    _rule(_CALLED, lambda match: f"{match[1]} {' '.join(match[2])}"),
    _rule(_LONG, lambda match: " ".join(match[0].lstrip("+"))),
    _rule(r"(?<=\d)[–-](?=\d)", _fixed(" to ")),
    _rule(r"(?<![\d.,])([01]?\d|2[0-4])\.([0-5]\d)(?![\d.,]*\d)", lambda match: f"{int(match[1])}:{match[2]}"),
    _rule(r"\b(RT|RW|KTP|KK|HP)\b", lambda match: " ".join(match[0])),
)  # fmt: skip
