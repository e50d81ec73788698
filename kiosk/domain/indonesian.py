# SPDX-License-Identifier: GPL-3.0-or-later
"""Indonesian as people type it at a counter: abbreviations, stretched letters, affixes, local words, slips of keys."""

import re
import unicodedata

_WORD = re.compile(r"[a-z0-9]+")
_STRETCHED = re.compile(r"([a-z])\1{2,}")
_DOUBLED = re.compile(r"([a-z])\1+")

_ABBREVIATIONS = {
    "ank": "anak", "bgt": "banget", "bkn": "bukan", "blm": "belum", "bln": "bulan", "bnyk": "banyak", "byk": "banyak",
    "brp": "berapa", "bs": "bisa", "byr": "bayar", "dg": "dengan", "dgn": "dengan", "dkt": "dekat", "dlm": "dalam",
    "dmn": "dimana", "dpt": "dapat", "dpn": "depan", "dr": "dari", "dri": "dari", "drh": "darah", "gk": "tidak",
    "gmn": "bagaimana", "hr": "hari", "hrs": "harus", "ilg": "hilang", "jg": "juga", "jl": "jalan", "jln": "jalan",
    "jt": "juta", "kel": "kelurahan", "kl": "kalau", "klo": "kalau", "klrhn": "kelurahan", "klrga": "keluarga",
    "kmrn": "kemarin", "kntr": "kantor", "krn": "karena", "krg": "kurang", "lbh": "lebih", "lmpu": "lampu",
    "lp": "lampu", "mgg": "minggu", "mlm": "malam", "mnt": "minta", "msh": "masih", "msk": "masuk", "ndak": "tidak",
    "ngga": "tidak", "nggak": "tidak", "ga": "tidak", "gak": "tidak", "enggak": "tidak", "kagak": "tidak",
    "sonde": "tidak", "tak": "tidak", "tdk": "tidak", "tida": "tidak", "org": "orang", "pd": "pada", "ptgs": "petugas",
    "pmrnth": "pemerintah", "rmh": "rumah", "rsk": "rusak", "sblh": "sebelah", "sdh": "sudah", "udah": "sudah",
    "udh": "sudah", "udeh": "sudah", "su": "sudah", "skl": "sekali", "sklh": "sekolah", "skolah": "sekolah",
    "smph": "sampah", "sy": "saya", "tgl": "tanggal", "thn": "tahun", "tlg": "tolong", "tmpt": "tempat",
    "trs": "terus", "ttg": "tentang", "tggu": "tunggu", "utk": "untuk", "wrg": "warga", "yg": "yang", "air2": "air",
    "oto": "mobil", "duit": "uang", "doku": "uang", "doi": "uang", "antri": "antre", "ujan": "hujan", "aer": "air",
    "lobang": "lubang", "bolong": "lubang", "tetanggak": "tetangga", "puskes": "puskesmas", "sampe": "sampai",
}  # fmt: skip

COMMON = frozenset(
    """
    ada adalah agar akan aku anak apa atas atau awak aye bagaimana bagus bahwa baik bang banget bantu
    banyak bapak baru bayar beberapa begitu belakang belum benar berkali besar bisa bu bukan bulan cara
    dalam dan dapat dari datang dekat dengan depan di dia dibantu dong dua hampir hanya hari harus
    hormat hujan ibu ini itu jadi jalan jam jangan juga kalau kali kami kapan karena kasih kata katong
    kayak ke kecil kejelasan keluar kemarin kena kepada kerja ketua kita kok kota kurang lagi lahan lain
    lalu lama lantai lapor laporan layanan lebaran lebih lewat lihat lima lingkungan maka makan malam
    mana masih masuk mau melapor melaporkan melihat mereka minggu minta mohon muda mulai nama nanti nya
    oleh orang pada padahal pagi pak pakai paling para perbaiki perlu pernah petugas punya rt rumah rw
    saat saja salah sama sampai sangat satu saya sebelah sebentar sebulan segera sehari sejak sekali
    sekarang selama semua sering setahun setiap siang sini siapa sore suami sudah supaya tadi tahun
    takut tanah tanpa tapi tempat terima terus tetangga tetapi tiap tidak tiga tinggal tinggi tolong tua
    umum untuk waktu warga yang
    """.split()  # noqa: SIM905 - a list of words reads better as words
)
"""Words too common to be somebody's slip for a rarer one: malam is not a mistyped makam."""

_PREFIXES = (
    "memper", "diper", "menge", "penge", "meng", "meny", "mem", "men", "peng", "peny", "pem", "pen",
    "ber", "ter", "per", "nge", "ng", "ny", "me", "di", "ke", "se", "pe", "ba", "ta", "n",
)  # fmt: skip
"""Also as spoken: ngelapor, ngurus, nyari, nanya; in the east bagantung for bergantung, tatutup for tertutup."""
_SUFFIXES = ("annya", "kannya", "kan", "nya", "nye", "lah", "kah", "an", "in", "i")
_SHORTEST_STEM = 4
_LONG = 9
_LOST_LETTER = {
    "mem": "p", "pem": "p", "men": "t", "pen": "t", "meny": "s", "peny": "s", "meng": "k", "peng": "k",
    "ng": "k", "ny": "sc", "n": "t",
}  # fmt: skip
"""The letter that a prefix swallows: menutup from tutup, memukul from pukul."""


def words_of(text: str) -> tuple[str, ...]:
    """The words of a text in small letters, abbreviations written out, stretched letters pressed together."""
    plain = unicodedata.normalize("NFKD", text.lower())
    found = _WORD.findall("".join(char for char in plain if not unicodedata.combining(char)))
    return tuple(_ABBREVIATIONS.get(word, word) for word in (_STRETCHED.sub(r"\1", word) for word in found))


def stems(word: str) -> frozenset[str]:
    """The word and what may be its root: several guesses, since affixes cannot be told apart without a dictionary."""
    guesses = {word, _DOUBLED.sub(r"\1", word)}
    for suffix in ("", *_SUFFIXES):
        if not word.endswith(suffix):
            continue
        body = word.removesuffix(suffix) if suffix else word
        if len(body) < _SHORTEST_STEM:
            continue
        guesses.add(body)
        for prefix in _PREFIXES:
            if body.startswith(prefix):
                root = body.removeprefix(prefix)
                if len(root) >= _SHORTEST_STEM:
                    guesses.add(root)
                if root[:1] in "aeiou" and len(root) + 1 >= _SHORTEST_STEM:
                    guesses.update(lost + root for lost in _LOST_LETTER.get(prefix, ""))
    return frozenset(guesses)


def is_slip(typed: str, meant: str, most: int = 2) -> bool:
    """Whether one slip of a key lies between two words: swapped, left out, doubled or wrong; two in long words."""
    if abs(len(typed) - len(meant)) > 1 or len(meant) < _SHORTEST_STEM or typed in COMMON:
        return False
    allowed = min(most, 2 if len(meant) >= _LONG else 1)
    if len(set(typed) ^ set(meant)) > 2 * allowed:  # cheap, and true of nearly all pairs
        return False
    if len(meant) == _SHORTEST_STEM and sorted(typed) != sorted(meant):
        return False
    return distance(typed, meant) <= allowed


def distance(one: str, other: str) -> int:
    """Edits between two words, a swap of neighbours counting as one."""
    before: list[int] = []
    line = list(range(len(other) + 1))
    for row, char in enumerate(one, 1):
        older, before, line = before, line, [row]
        for column, wanted in enumerate(other, 1):
            cost = min(before[column] + 1, line[-1] + 1, before[column - 1] + (char != wanted))
            swapped = row > 1 and column > 1 and char == other[column - 2] and one[row - 2] == wanted
            line.append(min(cost, older[column - 2] + 1) if swapped else cost)
    return line[-1]


_SPELLINGS = (
    ("oe", "u"), ("ae", "ai"), ("ao", "au"), ("kh", "k"), ("sy", "s"), ("dh", "d"), ("ph", "p"), ("ck", "k"),
    ("x", "ks"), ("q", "k"), ("c", "k"), ("f", "p"), ("v", "p"), ("z", "j"), ("ai", "e"), ("au", "o"), ("h", ""),
    ("e", "a"), ("o", "u"),
)  # fmt: skip
_LETTERS = {
    "b": "be", "c": "ce", "d": "de", "f": "ef", "g": "ge", "h": "ha", "j": "je", "k": "ka", "l": "el", "m": "em",
    "n": "en", "p": "pe", "q": "ki", "r": "er", "s": "es", "t": "te", "v": "ve", "w": "we", "x": "eks", "y": "ye",
    "z": "zet",
}  # fmt: skip
_VOWELS = frozenset("aeiou")


def sounds(word: str) -> str:
    """A rough key of how a word sounds, alike for what one region or another writes: lobang, lubang; ilang, hilang."""
    for written, spoken in _SPELLINGS:
        if written in word:
            word = word.replace(written, spoken)
    return _DOUBLED.sub(r"\1", word)


def skeleton(word: str) -> str:
    """The word as in a short message: its first letter and its consonants."""
    return word[:1] + "".join(char for char in word[1:] if char not in _VOWELS)


def spelt_out(word: str) -> str:
    """An abbreviation written as it is read out, katepe for ktp; empty for words that are not read letter by letter."""
    return "" if _VOWELS & set(word) else "".join(_LETTERS.get(char, char) for char in word)
