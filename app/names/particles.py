"""The words of a full name that are neither given nor family name: titles, address, particles, patronymics."""

from __future__ import annotations

import re

from app.names.script import without_apostrophes

TITLE = re.compile(
    r"""(?:
      (?:univ\.?\s?-?\s?|jun\.?-)?prof(?:\.|essor(?:in)?\b|\b)      # Prof. Univ.-Prof. Professorin
    | dr(?:es)?(?:\.|\b)(?:\s?-\s?ing\.)? | doktor\b | doctor\b         # Dr. Dr.-Ing.
    | pd(?:\.|\b) | priv\.?\s?-?\s?doz\. | doz\. | doc\. | mag\. | ing\. | em\. | ra(?:in)?\b(?=\s)
    | dipl\.?\s?-?\s?[a-zäöü]+\.?(?:-[a-zäöü]+\.)?(?:\s?\(fh\))?      # Dipl.-Ing. (FH)
    | проф(?:\.|ессор\b) | д-р\b\.? | доктор\b | доц(?:\.|ент\b) | акад(?:\.|емик\b) | чл\.?\s?-\s?корр\.
    | [кд]\.\s?[а-я]{1,5}\.\s?н(?:\.|аук\b) | (?:канд(?:\.|идат)|доктор)\s[а-я]+\.?\s(?:[а-я-]+\.?\s)?наук   # к.и.н.
    )""",
    re.IGNORECASE | re.VERBOSE,
)
"""A title in front of a name. Those of one letter, and words that are names too, count only with their dot."""
TITLE_TAIL = re.compile(
    r"(?:h\.\s?c\.|e\.\s?h\.|mult\.|habil\.?|(?:phil|med|dent|vet|jur|iur|rer|nat|pol|oec|theol|sc|agr|techn|univ|ing)\."
    r"|м\.\s?н\.|ист\.\s?наук|юр\.\s?наук|наук)",
    re.IGNORECASE,
)
"""What follows a title and belongs to it: the faculty, "h. c."."""
DEGREE = re.compile(
    r"(?:[BM]\.?\s?(?:A|Sc|Ed|Eng)\.?|MBA|LL\.?\s?[BM]\.?|Ph\.?\s?D\.?|M\.?P\.?A\.?|MdB|MdA|MdEP|a\.\s?D\.)"
)
"""What follows a name behind a comma: "Anna Müller, M.A."."""

GENDERS = {
    **dict.fromkeys(("herr", "herrn", "mr", "sir", "monsieur", "господин", "г-н", "гн"), "m"),
    **dict.fromkeys(("frau", "fräulein", "mrs", "ms", "miss", "madame", "госпожа", "г-жа", "гжа"), "f"),
}
"""Forms of address that say whether somebody is a man or a woman; in small letters, without the dot."""
HONORIFICS = frozenset(["товарищ", *GENDERS])
"""Forms of address, as they stand in front of a pasted name."""
EXCELLENCY = re.compile(r"([SI]\.\s?E\.)\s+(?=\w[\w'’-]+\s)")
"""Seine, Ihre Exzellenz, in front of at least two words: I. E. Repin is none."""

_ANY_CASE = frozenset(
    ["von", "vom", "van", "zur", "zum", "de", "del", "della", "dello", "dos", "das", "der", "den", "dem",
     "ter", "ten", "bin", "ibn", "фон"]
)  # fmt: skip
_SMALL_ONLY = frozenset(
    ["zu", "di", "du", "da", "do", "la", "le", "lo", "y", "e", "und", "et", "af", "av", "dalla", "d", "el",
     "ван", "дер", "ден", "де", "ди", "дю", "да", "ла", "ле", "цу", "аф", "ибн", "бин", "и", "унд"]
)  # fmt: skip
"""Written with a capital they are names: Ван, Ди, Du."""
_NOBILITY = frozenset(
    ["freiherr", "freifrau", "graf", "gräfin", "baron", "baronin", "ritter", "edler", "fürst", "prinz", "prinzessin",
     "граф", "графиня", "барон", "князь"]
)  # fmt: skip
"""Part of the surname in German law, when a particle follows: "Graf von Stauffenberg"; Steffi Graf is a Graf."""
SON_OR_DAUGHTER = frozenset(
    ["оглы", "оглу", "кызы", "кизи", "угли", "улы", "уулу", "ogly", "oglu", "oğlu", "ogli", "kyzy", "kizi", "gyzy",
     "qızı", "qizi", "kysy", "ugli", "uly", "uulu", "oghlu"]
)  # fmt: skip
"""Follows the father's name and makes it a patronymic: "Гейдар Али оглы"."""

_PATRONYMIC = re.compile(
    r"\w{2,}(?:[оеё]вич|[оеаэ]в[иі]ч|[оиіє]вна|[аеё]ўна|евна|ична|инична)"
    r"|\w+ьич|ильич|иль?инична|лукич|лукинична|фомич|кузьмич|никитич|саввич|силыч|ионыч|\w{3,}[оеё]в?ыч"
    r"|\w{2,}(?:[oeёë](?:vich|vitch|vič|witsch|witch|vitsch|wicz|vych|ivich)|[oi]vna|[oi]wna|[eë][vw]na|ichna|itschna|ična)"
    r"|il[jy]?(?:ich|itsch|ič|itch)|lu[kc]i(?:ch|tsch|č)|fomi(?:ch|tsch|č)|[kc]u[zs]j?mi(?:ch|tsch|č)|niki?ti(?:ch|tsch|č)"
    r"|\w+'?i(?:inichna|initschna|inična)",
    re.IGNORECASE,
)
"""The endings of Russian patronymics in Cyrillic, by ICAO, BGN, MVD (-vich, -ovna), Duden (-witsch, -owna), French
(-vitch) and the scholarly standards (-vič)."""
_FEMININE = re.compile(r"\w+(?:вна|чна|vna|wna|chna|tschna|čna)", re.IGNORECASE)
_INITIAL = re.compile(r"(?:[^\W\d_][\u0300-\u036f]*|[^\W\d_]{1,6}(?=\.))\.?(?:-[^\W\d_]{1,3}\.?)?")
_FAMILY_ENDING = re.compile(
    r"\w{2,}(?:[оеё]ва?|[иы]на?|ск(?:ий|ая|ой)|цк(?:ий|ая)|ян[ц]?|енко|[аеи]дзе|швили|[чнщ]ук|[иы]х|[oe][vw]a?|sk(?:y|i|ii|ij|iy|aja|aya|aia)"
    r"|enko|jan|yan|ian|schwili|shvili|dse|dze)",
    re.IGNORECASE,
)


def is_particle(word: str) -> bool:
    """Whether *word* is a particle such as "von", which belongs in front of the family name."""
    return word.casefold() in _ANY_CASE or (word in _SMALL_ONLY) or word in ("d'", "d’")


def is_nobility(word: str) -> bool:
    """Whether *word* is a rank that stands in front of a particle."""
    return word.casefold() in _NOBILITY


def is_patronymic(word: str) -> bool:
    """Whether *word* has the ending of a patronymic. Family names such as Абрамович have it too: the place decides."""
    return _PATRONYMIC.fullmatch(without_apostrophes(word)) is not None


def is_feminine_patronymic(word: str) -> bool:
    """Whether *word* has the ending of a woman's patronymic, which no family name has."""
    return is_patronymic(word) and _FEMININE.fullmatch(without_apostrophes(word)) is not None


def is_initial(word: str) -> bool:
    """Whether *word* is an initial or a shortened name: "В.", "Ju.", "K.-H.", or a single letter."""
    return _INITIAL.fullmatch(word) is not None and (word.endswith(".") or len(word) == 1)


def has_family_ending(word: str) -> bool:
    """Whether *word* ends as Russian, Ukrainian, Armenian and Georgian family names do."""
    return _FAMILY_ENDING.fullmatch(without_apostrophes(word)) is not None
