"""What a table of a standard is made of."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

Language = str
"""``ru``, ``uk`` or ``be``: the same letter is another sound in each, and the standards follow that."""

VOWELS = "аеёиоуыэюяіїєѣѵ"
"""Vowel letters of the three languages."""
START = rf"(?<![\w{chr(0x2BC)}])"
"""In front of the first letter of a word; the halves of a double name are words of their own."""

NEAREST = {
    "ә": "а", "ө": "о", "ү": "у", "ұ": "у", "һ": "х", "җ": "ж", "ң": "н", "ӏ": "ʼ",
    "ј": "й", "љ": "л", "њ": "н", "ђ": "д", "ћ": "ч", "џ": "ж", "ѕ": "з", "ѓ": "г", "ќ": "к",
    "ѣ": "е", "ѳ": "ф", "ѵ": "и", "ѡ": "о", "ѫ": "у", "ѧ": "я",
}  # fmt: skip
"""Letters of other languages in a Russian name, where a standard has no word on them: what Russian itself writes."""

Rule = tuple[re.Pattern[str], str]


@dataclass(frozen=True, slots=True)
class Scheme:
    """One standard for one language: context rules are tried first, in their order, then the letter alone."""

    letters: Mapping[str, str]
    rules: tuple[Rule, ...] = ()


def letters(russian: str, latin: str) -> dict[str, str]:
    """A table from two lines of the same length, words separated by blanks; ``-`` stands for nothing."""
    columns = zip(russian.split(), latin.split(), strict=True)
    return {source: "" if target == "-" else target for source, target in columns}


def rules(*pairs: tuple[str, str]) -> tuple[Rule, ...]:
    """Context rules from pairs of a pattern and what is written for the letters it covers."""
    return tuple((re.compile(pattern), written) for pattern, written in pairs)
