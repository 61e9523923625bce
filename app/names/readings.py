"""How a name sounds, read from its letters: what all spellings of one name in either script have in common.

A Latin word does not say whose it is: "ch" is х in a German name, ч in an English transcription and ш in a French
one. It is therefore read by four parsers; one of them is right. A Cyrillic word is read by one.

A reading is a string over these sounds: ``a e i o u``, ``b d f g k l m n p r t v`` as usual, ``x`` (х, h),
``s`` (с and з, which transcriptions do not keep apart), ``c`` (ц), ``C`` (ч), ``S`` (ш), ``Z`` (ж), ``Q`` (щ).
Softness is left out: я and а, ё and е are the same vowel here.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Mapping

CYRILLIC_SOUNDS = {
    "а": "a", "б": "b", "в": "v", "г": "g", "д": "d", "е": "je", "ё": "je", "ж": "Z", "з": "s", "и": "i", "й": "j",
    "к": "k", "л": "l", "м": "m", "н": "n", "о": "o", "п": "p", "р": "r", "с": "s", "т": "t", "у": "u", "ф": "f",
    "х": "x", "ц": "c", "ч": "C", "ш": "S", "щ": "Q", "ъ": "", "ы": "i", "ь": "", "э": "e", "ю": "ju", "я": "ja",
    # Ukrainian, Belarusian
    "і": "i", "ї": "ji", "є": "je", "ґ": "g", "ў": "u", "ѣ": "je",
    # Serbian, Macedonian
    "ј": "j", "љ": "l", "њ": "n", "ђ": "dZ", "ћ": "C", "џ": "dZ", "ѓ": "g", "ќ": "k", "ѕ": "ds",
    # Kazakh, Tatar, Bashkir and their neighbours
    "ә": "a", "ғ": "g", "қ": "k", "ң": "n", "ө": "o", "ү": "u", "ұ": "u", "һ": "x", "җ": "Z", "ҡ": "k",
    "ҙ": "s", "ҫ": "s",
}  # fmt: skip

_LATIN = {letter: letter for letter in "abdefgiklmnoprtuv"} | {
    "c": "k", "h": "x", "j": "j", "q": "k", "s": "s", "w": "v", "x": "ks", "y": "i", "z": "s",
    "ä": "e", "ö": "e", "ü": "u", "ß": "s", "š": "S", "č": "C", "ć": "C", "ž": "Z", "ŝ": "Q", "ś": "S", "ź": "Z",
    "ż": "Z", "ş": "S", "ç": "s", "â": "ja", "û": "ju", "ë": "je", "è": "e", "ė": "e", "é": "e", "ê": "e", "ě": "je",
    "ł": "l", "ı": "i", "ø": "e", "æ": "e", "å": "o", "ř": "r", "ŭ": "u", "đ": "d", "ð": "d", "þ": "t",
}  # fmt: skip

_GERMAN = _LATIN | {
    "schtsch": "Q", "stsch": "Q", "tzsch": "cS", "dsch": "dZ", "tsch": "C", "sch": "S", "chs": "ks", "sh": "Z",
    "ch": "x", "ck": "k", "ph": "f", "th": "t", "rh": "r", "tz": "c", "ts": "c", "z": "c", "qu": "kv", "v": "f",
    "ei": "ai", "ey": "ai", "ay": "ai", "eu": "oj", "äu": "oj", "aeu": "oj", "ie": "i", "ae": "e", "oe": "e",
    "ue": "u", "jo": "je", "à": "a",
}  # fmt: skip
_ENGLISH = _LATIN | {
    "shch": "Q", "stch": "Q", "sch": "S", "tch": "C", "sh": "S", "zh": "Z", "kh": "x", "ch": "C", "ck": "k",
    "dzh": "dZ", "j": "dZ", "gh": "g", "ph": "f", "th": "t", "ts": "c", "tz": "c", "ce": "se", "ci": "si", "cy": "si",
    "ya": "ja", "ye": "je", "yo": "je", "yu": "ju", "yi": "ji", "oo": "u", "ee": "i", "qu": "kv",
}  # fmt: skip
_SCHOLARLY = _LATIN | {"c": "c", "ch": "x", "šč": "Q", "jo": "je", "io": "io", "h": "x"}
_FRENCH = _LATIN | {
    "chtch": "Q", "tch": "C", "dj": "dZ", "ch": "S", "kh": "x", "gue": "ge", "gui": "gi", "guy": "gi", "ou": "u",
    "eau": "o", "au": "o", "j": "Z", "ce": "se", "ci": "si", "cy": "si", "cé": "se", "ph": "f", "th": "t", "qu": "k",
    "ts": "c", "tz": "c", "h": "", "ï": "ji", "eu": "e", "io": "jo", "iou": "ju", "ia": "ja", "ie": "je", "ye": "je",
}  # fmt: skip

_SILENT_H = re.compile("(?<=[aeiouyäöü])h(?!$)(?![aeiouyäöü])|(?<=[aeiouyäöü])h$|(?<=[äöü])h")
_FRENCH_END = re.compile("(?<=[bdfklmnprstvz])e$")
_SOFTNESS = re.compile("[ij]+(?=[aeou])")
_AFTER_HISSING = re.compile("(?<=[QCSZ])o")
_SHCHA = re.compile("[sS]C")
_HISSING = frozenset("QCSZ")
_RUN = re.compile(r"(.)\1+")

Parser = Callable[[str], str]


def _parser(table: Mapping[str, str]) -> Parser:
    """Read groups of letters, the longest ones first, then single letters; what the *table* does not know is left out.

    A group is replaced by a sign of its own, all of them are then translated at once: a vocabulary is read in half
    the time that a regular expression would take.
    """
    groups = sorted((group for group in table if len(group) > 1), key=len, reverse=True)
    signs = [(group, chr(_PRIVATE + place)) for place, group in enumerate(groups)]
    sounds = _Sounds({ord(group): sound for group, sound in table.items() if len(group) == 1})
    sounds.update((ord(sign), table[group]) for group, sign in signs)

    def parse(word: str) -> str:
        for group, sign in signs:
            if group in word:
                word = word.replace(group, sign)
        return _smooth(word.translate(sounds))

    return parse


_PRIVATE = 0xE000
"""Where Unicode leaves room for signs of one's own."""


class _Sounds(dict[int, str]):
    """Sounds of single letters; a letter with an accent it does not know sounds like the one without."""

    def __missing__(self, code: int) -> str:
        return self.get(ord(_base(chr(code))), "")


def _base(letter: str) -> str:
    """A letter without its accents: ``ā`` is ``a``."""
    return unicodedata.normalize("NFKD", letter)[:1]


def _smooth(sounds: str) -> str:
    """Leave out what spellings do not agree on: softness, о or ё after a hissing sound, doubled letters."""
    sounds = _SOFTNESS.sub("", sounds).replace("j", "i")
    if not _HISSING.isdisjoint(sounds):
        sounds = _SHCHA.sub("Q", _AFTER_HISSING.sub("e", sounds))
    return _RUN.sub(r"\1", sounds)


_cyrillic = _parser(CYRILLIC_SOUNDS | {"йо": "je", "ио": "io"})
_german_letters = _parser(_GERMAN)
_french_letters = _parser(_FRENCH)
_english = _parser(_ENGLISH)
_scholarly = _parser(_SCHOLARLY)


def _german(word: str) -> str:
    return _german_letters(_SILENT_H.sub("", word))


def _french(word: str) -> str:
    return _french_letters(_FRENCH_END.sub("", word))


_LATIN_PARSERS: tuple[Parser, ...] = (_german, _english, _scholarly, _french)


def readings(word: str) -> tuple[str, ...]:
    """The ways *word* (as :func:`app.names.keys.words` gives it) can sound, without repetitions.

    ``()`` where it has no letter of either script.
    """
    if any("\u0400" <= letter <= "\u052f" for letter in word):
        found = [_cyrillic(word)]
    else:
        found = [parse(word) for parse in _LATIN_PARSERS]
    return tuple(dict.fromkeys(sounds for sounds in found if sounds))
