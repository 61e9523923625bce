"""Standards without, or nearly without, context: ICAO Doc 9303, ISO 9, DIN 1460, and the Russian passport orders."""

from __future__ import annotations

from app.names.schemes.scheme import START, VOWELS, Scheme, letters, rules

RUSSIAN = "а б в г д е ё ж з и й к л м н о п р с т у ф х ц ч ш щ ъ ы ь э ю я"
_OTHERS = "і ї є ґ ў ʼ"

ICAO = letters(
    f"{RUSSIAN} {_OTHERS} ѣ ѳ ѵ ѫ ђ ѓ ѕ ј ќ љ њ ћ џ",
    "a b v g d e e zh z i i k l m n o p r s t u f kh ts ch sh shch ie y - e iu ia "
    "i i ie g u - e f y u d g dz j k lj nj c dz",
)
"""ICAO Doc 9303, part 3, section 6 B, "Transliteration of Cyrillic Characters" (8th edition, 2021). The Russian part is
in force for passports since 2013 (FMS order 320; now MVD order 889)."""

ICAO_UKRAINIAN = ICAO | {"г": "h", "и": "y"}
"""The exceptions that the same table makes for Ukrainian; they are those of the Ukrainian cabinet's resolution 55 of
2010, which also writes зг apart from ж."""
ICAO_BELARUSIAN = ICAO | {"г": "h", "ё": "io"}
"""The exceptions that the same table makes for Belarusian."""

ISO9 = letters(
    f"{RUSSIAN} {_OTHERS} ѣ ѳ ѵ ѫ ђ ѓ ѕ ј ќ љ њ ћ џ ә ө ү ұ җ ң һ қ ғ ҳ",
    "a b v g d e ë ž z i j k l m n o p r s t u f h c č š ŝ ʺ y ʹ è û â "
    "ì ï ê g̀ ǔ ’ ě f̀ ỳ ǎ đ ǵ ẑ ǰ ḱ l̂ n̂ ć d̂ a̋ ô ù u̇ ž̦ ṇ ḥ ķ ġ h̦",
)
"""ISO 9:1995 (GOST 7.79-2000, system A): one letter for one letter, whatever the language."""

DIN1460 = letters(
    f"{RUSSIAN} {_OTHERS} ѣ ѳ ѵ ѫ",
    "a b v g d e ë ž z i j k l m n o p r s t u f ch c č š šč ʺ y ʹ ė ju ja i ï je g ŭ ’ ě ḟ ẏ ǎ",
)
"""DIN 1460:1982, table for Russian: what German libraries write."""
DIN1460_UKRAINIAN = DIN1460 | {"г": "h", "и": "y"}
"""DIN 1460:1982, table for Ukrainian."""
DIN1460_BELARUSIAN = DIN1460 | {"г": "h"}
"""DIN 1460:1982, table for Belarusian."""

_EAST = {"і": "i", "ї": "i", "є": "e", "ґ": "g", "ў": "u", "ʼ": ""}
"""The orders on Russian passports know Russian letters alone; these are the nearest."""

GOST52535 = _EAST | letters(
    RUSSIAN, "a b v g d e e zh z i i k l m n o p r s t u f kh tc ch sh shch - y - e iu ia"
)  # fmt: skip
"""GOST R 52535.1-2006, appendix A: passports 2010 to 2013 (FMS order 26 of 2010)."""

MVD310 = _EAST | letters(
    RUSSIAN, "a b v g d e e zh z i y k l m n o p r s t u f kh ts ch sh shch \" y ' e yu ya"
)  # fmt: skip
"""MVD order 310 of 26 May 1997, section 7: passports 1997 to 2010, after the English model."""

MVD310_FRENCH = _EAST | letters(
    RUSSIAN, "a b v g d e e j z i i k l m n o p r s t ou f kh ts tch ch chtch - y - e iou ia"
)  # fmt: skip
"""The French model of the Soviet and the first Russian passports, until 1997."""

MVD782 = _EAST | letters(
    RUSSIAN, "a b v g d e yo zh z i y k l m n o p r s t u f kh ts ch sh shch ' y ' e yu ya"
)  # fmt: skip
"""MVD order 782 of 20 July 2000, appendix 7: driving licences, and passports issued beside them."""

_MVD310_RULES = rules((r"[ьъ]е", "ye"))
_MVD310_FRENCH_RULES = rules(
    (r"кс", "x"),
    (rf"(?<=[{VOWELS}])с(?=[{VOWELS}])", "ss"),
    (r"г(?=[еёиыэ])", "gu"),
    (r"ь(?=е)", "i"),
    (r"ин(?!\w)", "ine"),
)
"""с between vowels is doubled, г before e, i, y keeps its sound by a silent u, and a final -ин is read as in French."""
_MVD782_RULES = rules(
    (rf"(?:{START}|(?<=[{VOWELS}]))е", "ye"),
    (r"[ьъ]е", "ye"),
    (r"ьи", "yi"),
    (r"(?<=[жчшщ])ё", "e"),
    (r"[ьъ]ё", "yo"),
    (r"(?<=[бвгдзклмнпрстфхц])ё", "ye"),
)
_ICAO_UKRAINIAN_RULES = rules(
    (rf"{START}є", "ye"), (rf"{START}ї", "yi"), (rf"{START}й", "y"), (rf"{START}ю", "yu"), (rf"{START}я", "ya"),
    (r"зг", "zgh"),
)  # fmt: skip

SCHEMES = {
    "icao": {
        "ru": Scheme(ICAO),
        "uk": Scheme(ICAO_UKRAINIAN, _ICAO_UKRAINIAN_RULES),
        "be": Scheme(ICAO_BELARUSIAN),
    },
    "iso9": {"ru": Scheme(ISO9)},
    "din1460": {"ru": Scheme(DIN1460), "uk": Scheme(DIN1460_UKRAINIAN), "be": Scheme(DIN1460_BELARUSIAN)},
    "mvd310": {"ru": Scheme(MVD310, _MVD310_RULES)},
    "mvd310_fr": {"ru": Scheme(MVD310_FRENCH, _MVD310_FRENCH_RULES)},
    "mvd782": {"ru": Scheme(MVD782, _MVD782_RULES)},
    "gost52535": {"ru": Scheme(GOST52535)},
}
"""Standard -> language -> table. A language without a table of its own takes the Russian one."""
