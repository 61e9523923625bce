"""Standards that follow the sound: Duden and BGN/PCGN. The same letter is written by what stands around it."""

from __future__ import annotations

from app.names.schemes.scheme import START, VOWELS, Scheme, letters, rules
from app.names.schemes.strict import RUSSIAN

_AFTER_VOWEL = rf"(?:{START}|(?<=[{VOWELS}йўъьʼ]))"
_OTHERS = "і ї є ґ ў ʼ ѣ ѳ ѵ"

DUDEN = letters(
    f"{RUSSIAN} {_OTHERS}",
    "a b w g d e jo sch s i j k l m n o p r s t u f ch z tsch sch schtsch - y - e ju ja i ji je g u - e f i",
)
"""Duden, Die deutsche Rechtschreibung, "Transkriptions- und Transliterationssysteme": Russian, transcription column."""
DUDEN_RULES = rules(
    (rf"{_AFTER_VOWEL}е", "je"),
    (r"(?<=[жчшщ])ё", "o"),
    (rf"(?<=[{VOWELS}])с(?=ь?[{VOWELS}])", "ss"),
    (r"кс", "x"),
    (r"(?<=[иы])й(?![аоуыэи])", ""),
    (r"й(?=[еёюя])", ""),
    (r"й(?![аоуыэи])", "i"),
    (r"ь(?=[иоаэуы])", "j"),
)
"""е is je at the start and after a vowel, ъ, ь; ё is o after ж ч ш щ; с is ss between vowels, also with ь before the
second ("Afanassjew"); кс is x; й is i at the end and before a consonant, nothing after и and ы or before a vowel that
brings its own j; ь is j before и and о."""

_DUDEN_UKRAINIAN = DUDEN | {"г": "h", "и": "y", "е": "e", "і": "i"}
_DUDEN_UKRAINIAN_RULES = rules(
    (rf"(?<=[{VOWELS}])с(?=ь?[{VOWELS}])", "ss"),
    (r"й(?=[еєїюя])", ""),
    (r"ь(?=[оіиаеу])", "j"),
)
"""Duden's table for Ukrainian: г h, и y, й always j ("Selenskyj"), е never je, кс stays ks ("Oleksandr")."""

_DUDEN_BELARUSIAN = DUDEN | {"г": "h"}
_DUDEN_BELARUSIAN_RULES = rules(
    (rf"{_AFTER_VOWEL}е", "je"),
    (r"(?<=[жчшщ])ё", "o"),
    (rf"(?<=[{VOWELS}])с(?=ь?[{VOWELS}])", "ss"),
    (r"й(?=[еёюя])", ""),
    (r"ь(?=[іоаэуы])", "j"),
)
"""As for Ukrainian, with е as in Russian and ў written u ("Bykau")."""

_BGN_VOWEL = rf"(?:{START}|(?<=[{VOWELS}йъь]))"
BGN = letters(
    f"{RUSSIAN} {_OTHERS}",
    "a b v g d e ë zh z i y k l m n o p r s t u f kh ts ch sh shch ” y ’ e yu ya i yi ye g w ” e f i",
)
"""BGN/PCGN 1947 System for Russian. The optional dots (t·s, sh·ch, ·e) are not written."""
BGN_RULES = rules((rf"{_BGN_VOWEL}е", "ye"), (rf"{_BGN_VOWEL}ё", "yë"))
_BGN_UKRAINIAN = BGN | {"г": "h", "и": "y"}
"""BGN/PCGN 1965 System for Ukrainian (the 2019 agreement follows the national table, which is ICAO's here)."""
_BGN_BELARUSIAN = BGN | {"г": "h", "е": "ye", "ё": "yo"}
"""BGN/PCGN 1979 System for Belarusian."""

SCHEMES = {
    "duden": {
        "ru": Scheme(DUDEN, DUDEN_RULES),
        "uk": Scheme(_DUDEN_UKRAINIAN, _DUDEN_UKRAINIAN_RULES),
        "be": Scheme(_DUDEN_BELARUSIAN, _DUDEN_BELARUSIAN_RULES),
    },
    "bgn": {"ru": Scheme(BGN, BGN_RULES), "uk": Scheme(_BGN_UKRAINIAN), "be": Scheme(_BGN_BELARUSIAN)},
}
"""Standard -> language -> table."""
