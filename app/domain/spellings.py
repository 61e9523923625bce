"""Spellings that follow from another one. They are offered, never taken: a name is no function of another name.

Which rule stands behind which spelling: passports are printed after ICAO Doc 9303 (earlier ones after the scheme of
their time, see :data:`_PASSPORTS`), German texts follow Duden, English ones BGN/PCGN without its marks, libraries
ISO 9 or DIN 1460. German names come into Russian by the rules of practical transcription or in the traditional form.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import Any

from app.domain.fields import LINE_LENGTH
from app.domain.person import CYRILLIC, LATIN, PersonName
from app.domain.rules import WARNING, Problem
from app.names.customary import customary_german
from app.names.derive import STANDARDS, derive, language_of_letters
from app.names.parsing import parse
from app.names.russian import to_russian
from app.names.script import is_cyrillic, mixed_words
from app.texts import N_, Message

PARTS = ("prefix", "family", "given", "patronymic")
"""Fields of a spelling that are derived, each for itself."""
ORIGINAL = "original"

ICAO, DUDEN, ENGLISH = N_("Name", "ICAO Doc 9303"), N_("Name", "Duden"), N_("Name", "BGN/PCGN, simplified")
CUSTOM = N_("Name", "German custom")
RUSSIAN, TRADITIONAL = N_("Name", "Transcription rules"), N_("Name", "Traditional form")
_FROM_CYRILLIC: dict[str, tuple[str, Message]] = {
    "passport": ("icao", ICAO),
    "german": ("duden", DUDEN),
    "english": ("bgn_simplified", ENGLISH),
    "icao": ("icao", ICAO),
    "iso9": ("iso9", N_("Name", "ISO 9:1995")),
    "din1460": ("din1460", N_("Name", "DIN 1460")),
}
"""Standard of a Latin spelling -> (key in :mod:`app.names.derive`, what the rule is called)."""
_OFFERED = ("passport", "german", "english")
_PASSPORTS = ((1997, "mvd310_fr"), (2010, "mvd310"), (2014, "gost52535"))
"""First year in which passports were printed otherwise -> scheme until then, a key of :data:`STANDARDS`."""
_WITHOUT_PATRONYMIC = ("passport", "passport_before", "icao")  # the machine-readable zone and the Latin line have none

MIXED = N_("Problem", "“{word}” mixes Latin and Cyrillic letters.")
OTHER_SCRIPT = {
    LATIN: N_("Problem", "is written in Cyrillic letters, but the script is said to be Latin."),
    CYRILLIC: N_("Problem", "is written in Latin letters, but the script is said to be Cyrillic."),
}
PRIME = N_("Problem", "contains “{sign}”, which only library transcriptions write.")
_PRIMES = "\u02b9\u02ba\u2032\u2033"
_LIBRARIES = ("iso9", "din1460", "scholarly")


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A spelling that somebody may take over: the parts that are known, and the rule they follow."""

    standard: str
    script: str
    rule: Message
    parts: Mapping[str, str] = field(default_factory=dict)

    def full(self) -> str:
        """Family name first, as the fields stand: "Petrossjan, Wladimir Arschakowitsch"."""
        given = " ".join(self.parts[name] for name in ("given", "patronymic", "prefix") if self.parts.get(name))
        return ", ".join(part for part in (self.parts.get("family", ""), given) if part)


def origin(names: Sequence[PersonName]) -> PersonName | None:
    """The spelling from which others can be derived: the first original, but one with a patronymic before all.

    What is longer than a field can hold is no name, and would be read at every key.
    """
    originals = [name for name in names if name.standard == ORIGINAL and 0 < len(name.full()) <= LINE_LENGTH]
    return next((name for name in originals if name.patronymic and name.script == CYRILLIC), None) or next(
        iter(originals), None
    )


def offered(names: Sequence[PersonName]) -> list[Suggestion]:
    """Usual spellings that a person does not have yet, in the order of the form."""
    source = origin(names)
    if source is None:
        return []
    present = {name.standard for name in names}
    if source.script == CYRILLIC:
        missing = [standard for standard in _OFFERED if standard not in present]
        found = [_derived(source, standard, *_FROM_CYRILLIC[standard]) for standard in missing]
        return [each for made in found for each in (made, *_by_custom(source, made))]
    if any(name.script == CYRILLIC for name in names):
        return []
    rule, traditional = _in_russian(source, "rule", RUSSIAN), _in_russian(source, "traditional", TRADITIONAL)
    return [rule] if rule.parts == traditional.parts else [rule, traditional]


def suggested(name: PersonName, names: Sequence[PersonName]) -> Suggestion | None:
    """What the rule of its kind makes of the original for *name*; ``None`` where its kind follows no rule."""
    source = origin(names)
    if source is None or source is name:
        return None
    standard = name.standard or ""
    if source.script == LATIN:
        return _in_russian(source, "rule", RUSSIAN) if standard == "russian" and name.script == CYRILLIC else None
    if name.script == CYRILLIC:
        return None
    if standard == "passport_before":
        return _earlier_passport(source, name)
    return _derived(source, standard, *_FROM_CYRILLIC[standard]) if standard in _FROM_CYRILLIC else None


def _earlier_passport(source: PersonName, name: PersonName) -> Suggestion | None:
    day = name.valid_from or name.valid_to
    if day is None:
        return None
    scheme = next((key for first, key in _PASSPORTS if day.year < first), "icao")
    return _derived(source, "passport_before", scheme, STANDARDS[scheme])


def _derived(source: PersonName, standard: str, scheme: str, rule: Message) -> Suggestion:
    left_out = ("patronymic",) if standard in _WITHOUT_PATRONYMIC else ()
    language = language_of_letters(source.full())  # the given name tells what the family name may not
    make = partial(derive, standard=scheme, language=language)
    return Suggestion(standard, LATIN, rule, _each_part(source, make, left_out))


def _by_custom(source: PersonName, german: Suggestion) -> list[Suggestion]:
    """The *german* spelling with "Alexander" for "Alexandr", where custom has a form of its own."""
    if german.standard != "german":
        return []
    own = {name: customary_german(getattr(source, name)) for name in ("prefix", "given") if name in german.parts}
    parts = {**german.parts, **own}
    return [] if parts == german.parts else [Suggestion("german", LATIN, CUSTOM, parts)]


def _in_russian(source: PersonName, form: str, rule: Message) -> Suggestion:
    return Suggestion("russian", CYRILLIC, rule, _each_part(source, partial(to_russian, form=form)))


def _each_part(source: PersonName, make: Callable[[str], str], left_out: Sequence[str] = ()) -> dict[str, str]:
    made = {name: make(getattr(source, name)) for name in PARTS if name not in left_out and getattr(source, name)}
    return {name: text for name, text in made.items() if text}


@dataclass(frozen=True, slots=True)
class Split:
    """A whole name typed into one field, as its parts; *titles* belong to the person."""

    titles: str
    parts: Mapping[str, str]


def split(name: PersonName) -> Split | None:
    """The parts of a whole name that stands in the family name's field; ``None`` where it seems to be one only."""
    if name.given or name.patronymic or len(name.family) > LINE_LENGTH or len(name.family.split()) < 2:
        return None
    read = parse(name.family)
    parts = {each: str(getattr(read, each)) for each in PARTS if getattr(read, each)}
    if name.prefix:
        parts.pop("prefix", None)
    titles = read.titles
    if not parts.get("family") or (parts["family"] == name.family and not titles):
        return None
    return Split(titles, parts)


def odd_letters(values: Mapping[str, Any]) -> list[Problem]:
    """Warnings about the letters of a spelling: two scripts in a word, the other script, signs of libraries."""
    found: list[Problem] = []
    for name in PARTS:
        text = str(values.get(name) or "")
        mixed = mixed_words(text)
        sign = next((letter for letter in text if letter in _PRIMES), "")
        if mixed:
            found.append(Problem(name, WARNING, MIXED, {"word": mixed[0]}))
        elif text and any(map(str.isalpha, text)) and is_cyrillic(text) != (values.get("script") == CYRILLIC):
            found.append(Problem(name, WARNING, OTHER_SCRIPT[str(values.get("script") or LATIN)]))
        elif sign and values.get("standard") not in _LIBRARIES:
            found.append(Problem(name, WARNING, PRIME, {"sign": sign}))
    return found
