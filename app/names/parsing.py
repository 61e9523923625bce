"""Reading a full name as somebody typed or pasted it, in either script and either order."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace

from app.names.givennames import is_given_name
from app.names.particles import (
    DEGREE,
    EXCELLENCY,
    GENDERS,
    HONORIFICS,
    SON_OR_DAUGHTER,
    TITLE,
    TITLE_TAIL,
    has_family_ending,
    is_feminine_patronymic,
    is_initial,
    is_nobility,
    is_particle,
    is_patronymic,
)  # fmt: skip
from app.names.script import is_cyrillic, nfc

_SPACES = re.compile(r"\s+")
_AFTER_INITIAL = re.compile(r"(?<=[^\W\d_]\.)(?=[^\W\d_])")
_IN_BRACKETS = re.compile(r"\s*(\([^()]*\))")
_GLUE = "\ue000"  # keeps "Петрова (Сидорова)" one word while the name is taken apart


@dataclass(frozen=True, slots=True)
class ParsedName:
    """What a name falls into. Any part may be empty; no word of what was typed is lost but commas."""

    titles: str = ""
    honorific: str = ""
    prefix: str = ""
    given: str = ""
    patronymic: str = ""
    family: str = ""
    initials: bool = False
    """Whether a given name or patronymic is only an initial."""
    script: str = "latin"
    """``cyrillic`` where there is a Cyrillic letter, else ``latin``."""

    @property
    def gender(self) -> str | None:
        """``f`` or ``m`` where the form of address says so. A patronymic says it too, but nobody typed that."""
        return GENDERS.get(self.honorific.rpartition(" ")[2].rstrip(".").casefold())


@dataclass(slots=True)
class _Words:
    """A name on its way to its parts."""

    given: list[str] = field(default_factory=list)
    patronymic: list[str] = field(default_factory=list)
    prefix: list[str] = field(default_factory=list)
    family: list[str] = field(default_factory=list)


def parse(text: str) -> ParsedName:
    """Read "Prof. Dr. Olga von Mikhaylova", «Петросян Владимир Аршакович», "Petrosyan, V. A." or a family name.

    The family name is, in this order: what stands before a comma; the one word in capitals; what a patronymic
    leaves over; what initials stand behind; the word that is no known given name; the last word. Total: any text
    gives a result.
    """
    text = _SPACES.sub(" ", nfc(text)).strip()
    script = "cyrillic" if is_cyrillic(text) else "latin"
    honorific, titles, rest = _front(text)
    rest, degrees = _behind(rest)
    rest = _IN_BRACKETS.sub(lambda found: _GLUE + found[1].replace(" ", _GLUE), rest)
    before, comma, after = (part.strip() for part in rest.partition(","))
    if comma and before and after:
        address, more, after = _front(after)
        honorific, titles = f"{honorific} {address}".strip(), f"{titles} {more}".strip()
        words = _listed(_split(before), _split(after))
    else:
        words = _running(_split(rest.replace(",", " ")))
    parts = (words.given, words.patronymic, words.prefix, words.family)
    given, patronymic, prefix, family = (" ".join(part).replace(_GLUE, " ").strip() for part in parts)
    found = ParsedName(titles, honorific, prefix, given, patronymic, family, script=script)
    initials = any(is_initial(word) for word in (*words.given, *words.patronymic))
    return replace(found, initials=initials, titles=" ".join(part for part in (titles, degrees) if part))


def _split(text: str) -> list[str]:
    return _AFTER_INITIAL.sub(" ", text).split() if not text.isdigit() else [text]


def _front(text: str) -> tuple[str, str, str]:
    """Form of address and titles at the beginning of *text*, and the rest of it; a rest there is always."""
    honorifics: list[str] = []
    titles: list[str] = []
    while True:
        word, _, after = text.partition(" ")
        if after and word.rstrip(".").casefold() in HONORIFICS:
            honorifics.append(word)
            text = after
            continue
        excellency = EXCELLENCY.match(text)
        if excellency:
            honorifics.append(excellency[1])
            text = text[excellency.end() :]
            continue
        found = TITLE.match(text) or (TITLE_TAIL.match(text) if titles else None)
        after = text[found.end() :] if found else ""
        if not found or not after.strip(" .") or (after[0].isalnum() and not found[0].endswith(".")) or after[0] == "-":
            return " ".join(honorifics), " ".join(titles), text
        titles.append(found[0].strip())
        text = after.strip()


def _behind(text: str) -> tuple[str, str]:
    """Degrees behind the last commas of *text*, and what is left without them."""
    degrees: list[str] = []
    while True:
        before, comma, last = text.rpartition(",")
        if not comma or not before.strip() or not DEGREE.fullmatch(last.strip()):
            return text, ", ".join(degrees)
        degrees.insert(0, last.strip())
        text = before


def _listed(family: list[str], given: list[str]) -> _Words:
    """ "Petrosyan, Vladimir Arshakovich", "Heide, Anna von"."""
    words = _Words(family=family)
    while len(given) > 1 and (is_particle(given[-1]) or is_nobility(given[-1])):
        words.prefix.insert(0, given.pop())
    _fill(words, given)
    _take_prefix(words)
    return words


def _running(words: list[str]) -> _Words:
    """A name without a comma."""
    start, end = _family_at(words)
    found = _Words(family=words[start:end])
    _take_prefix(found)
    before, behind = words[:start], words[end:]
    if not found.prefix:
        found.prefix = _pop_particles(before)
    _fill(found, before + behind)
    return found


def _family_at(words: list[str]) -> tuple[int, int]:
    """Which of *words* are the family name."""
    last = len(words) - 1, len(words)
    if len(words) < 2:
        return 0, len(words)
    led = _leading(words)
    capitals = _in_capitals(words)
    if capitals:
        return capitals
    if words[-1].casefold() in SON_OR_DAUGHTER:
        return led if len(words) > 3 else (len(words), len(words))
    inner = [at for at in range(1, len(words) - 1) if is_patronymic(words[at])]
    if inner and not any(is_initial(word) for word in words[inner[0] + 1 :]):
        return inner[0] + 1 + (words[inner[0] + 1].casefold() in SON_OR_DAUGHTER), len(words)
    if len(words) > 2 and is_patronymic(words[-1]) and not is_particle(words[-2]):
        known = is_given_name(words[0]) and not is_given_name(words[-2]) and not is_feminine_patronymic(words[-1])
        return last if known else led
    if len(words) == 2 and is_feminine_patronymic(words[1]):
        return (2, 2) if not has_family_ending(words[0]) or is_given_name(words[0]) else led
    if (is_initial(words[-1]) and not is_initial(words[0])) or (words[0].islower() and is_particle(words[0])):
        return led
    if len(words) == 2 and is_given_name(words[1]) and not is_given_name(words[0]) and has_family_ending(words[0]):
        return led
    return last


def _leading(words: list[str]) -> tuple[int, int]:
    """The family name at the beginning, with the particles in front of it."""
    end = 0
    while end < len(words) - 1 and is_particle(words[end]):
        end += 1
    return 0, end + 1


def _in_capitals(words: list[str]) -> tuple[int, int] | None:
    """The one run of words in capitals among others that are not: a form that offices use for family names."""
    loud = [at for at, word in enumerate(words) if word.isupper() and len(word) > 1 and not is_initial(word)]
    quiet = any(word[:1].isupper() and not word.isupper() for word in words)
    if not loud or not (quiet or any(is_initial(word) for word in words)) or loud[-1] - loud[0] + 1 != len(loud):
        return None
    return loud[0], loud[-1] + 1


def _take_prefix(words: _Words) -> None:
    """Take "von der" from the beginning of the family name."""
    while len(words.family) > 1 and is_particle(words.family[0]):
        words.prefix.append(words.family.pop(0))


def _pop_particles(given: list[str]) -> list[str]:
    """Take "Freiherr von und zu" from the end of the given names."""
    found: list[str] = []
    while given and (is_particle(given[-1]) or (found and is_nobility(given[-1]))):
        found.insert(0, given.pop())
    return found


def _fill(words: _Words, rest: list[str]) -> None:
    """Part what is not the family name into given names and patronymic."""
    for at, word in enumerate(rest):
        if at > 1 and word.casefold() in SON_OR_DAUGHTER:
            words.given, words.patronymic = rest[: at - 1], rest[at - 1 :]
            return
        if at and is_patronymic(word):
            words.given, words.patronymic = rest[:at], rest[at:]
            return
    if len(rest) == 2 and is_initial(rest[1]) and any(map(is_cyrillic, rest)):
        words.given, words.patronymic = rest[:1], rest[1:]
        return
    words.given = rest
