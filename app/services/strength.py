"""How long somebody with the stolen file would have to try passphrases, in words.

An estimate of the choices that whoever made the passphrase had, in bits, after taking away what a guesser takes away
first: repetitions, sequences on the keyboard or in the alphabet, years, and the words that everybody takes. Guessing is
slow here: a tenth of a second each (256,000 rounds, :mod:`app.storage.cipher`).
"""

from __future__ import annotations

import math
import re
import unicodedata

from app.texts import N_, Message

WEAK, FAIR, GOOD, STRONG = range(4)
WORDS: tuple[Message, ...] = (
    N_("Strength", "Weak: it would be guessed quickly. Take several words that do not belong together."),
    N_("Strength", "Fair: it would hold for a while. One more word makes it much better."),
    N_("Strength", "Good: guessing it would take years."),
    N_("Strength", "Strong: it cannot be guessed."),
)
_BITS = (38, 52, 70)
"""From so many bits on it is fair, good, strong."""

_ROWS = ("1234567890", "qwertzuiopü", "asdfghjklöä", "yxcvbnm", "qwertyuiop", "zxcvbnm", "abcdefghijklmnopqrstuvwxyz",
         "йцукенгшщзхъ", "фывапролджэ", "ячсмитьбю", "абвгдеёжзийклмнопрстуфхцчшщъыьэюя")  # fmt: skip
_TAKEN = (
    "passwort", "password", "kennwort", "geheim", "hallo", "schatz", "admin", "letmein", "welcome", "willkommen",
    "berlin", "moskau", "москва", "берлин", "пароль", "привет", "секрет", "любовь", "sommer", "winter", "herbst",
    "frühling", "seminar", "семинар", "senat", "montag", "januar", "test", "start", "master", "iloveyou", "passw0rd",
    "seminarakte", "sozialseminar", "qwerty", "qwertz", "йцукен", "deutschland", "россия", "internet", "computer",
)  # fmt: skip
_WORD = 10.0
"""Bits of a word from a short list, however it is written."""


def strength(passphrase: str) -> int:
    """:data:`WEAK` to :data:`STRONG`; :data:`WORDS` says it."""
    found = bits(passphrase)
    return sum(found >= limit for limit in _BITS)


def bits(passphrase: str) -> float:
    """The estimate. A passphrase of several words counts each of them, letters of a language less than random ones."""
    text = unicodedata.normalize("NFC", passphrase).casefold()
    total = 0.0
    for word in _TAKEN:
        if word in text:
            text = text.replace(word, "\x00")
            total += _WORD
    text = re.sub(r"(?<!\d)(19|20)\d\d(?!\d)", "\x00", text)
    rest = [piece for piece in re.split(r"[\x00\s]+", text) if piece]
    total += sum(_piece(piece) for piece in rest)
    mixed = passphrase != passphrase.casefold() and passphrase[1:] != passphrase[1:].casefold()
    return total + (4 if mixed else 0) + 2 * max(len(passphrase.split()) - 1, 0)


def _piece(piece: str) -> float:
    """Bits of one word: of a dictionary's at most so many, whatever its length, unless it is no word at all."""
    fresh = [char for index, char in enumerate(piece) if not _follows(piece, index)]
    if piece.isalpha():
        return min(len(fresh) * 3.0, 17.0 + max(len(fresh) - 12, 0) * 1.5)
    kinds = sum(any(test(char) for char in piece) for test in (str.isalpha, str.isdecimal, lambda c: not c.isalnum()))
    return len(fresh) * (math.log2(10) if piece.isdecimal() else 2.4 + 1.2 * kinds)


def _follows(piece: str, index: int) -> bool:
    """Whether the character can be told from the one before it: the same again, or its neighbour in a row."""
    if index == 0:
        return False
    before, char = piece[index - 1], piece[index]
    if char == before or (piece[max(index - 4, 0) : index - 1].endswith(char) and piece[:index].count(char) > 1):
        return True
    return any(f"{before}{char}" in row or f"{char}{before}" in row for row in _ROWS)
