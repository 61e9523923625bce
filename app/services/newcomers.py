"""Entering somebody into the directory by nothing but the name that was typed."""

from __future__ import annotations

import re
from dataclasses import dataclass

from sqlalchemy.orm import Session

from app.domain.person import CYRILLIC, LATIN, Person, PersonName
from app.domain.text import clean
from app.services.records import get

Who = int | str
"""A person's id, or the typed name of somebody who is to be entered."""

_TITLES = {"dr", "prof", "pd", "dipl", "mag", "проф", "д-р"}
_PREFIXES = {"von", "vom", "van", "zu", "zur", "zum", "de", "del", "della", "di", "der", "den", "фон", "ван"}
_PATRONYMIC = re.compile(r"\w{2,}(?:ович|евич|ич|овна|евна|ична|инична)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class TypedName:
    """What a typed name falls into; every part may be empty but one of *family* and *given*."""

    titles: str
    given: str
    patronymic: str
    prefix: str
    family: str
    script: str


def read_name(typed: str) -> TypedName:
    """Read "Dr. Anna von Müller", "Müller, Anna", «Петросян Владимир Аршакович» or a single family name.

    The last word is the family name, or what stands before a comma; a Russian name that ends in a
    patronymic begins with the family name. What was read wrongly is put right in the person's form.
    """
    words = clean(typed.replace("\n", " ")).split()
    titles = []
    while len(words) > 1 and words[0].rstrip(".").casefold() in _TITLES:
        titles.append(words.pop(0))
    joined = " ".join(words)
    script = CYRILLIC if any("\u0400" <= c <= "\u04ff" for c in joined) else LATIN
    if "," in joined:
        family, _, given = (part.strip() for part in joined.partition(","))
        rest, last = given.split(), family.split()
    elif script == CYRILLIC and len(words) == 3 and _PATRONYMIC.fullmatch(words[2]):
        rest, last = words[1:], words[:1]
    else:
        rest, last = words[:-1], words[-1:]
    prefix = _pop_prefix(rest, last)
    patronymic = ""
    if script == CYRILLIC and len(rest) > 1 and _PATRONYMIC.fullmatch(rest[-1]):
        patronymic = rest.pop()
    return TypedName(" ".join(titles), " ".join(rest), patronymic, prefix, " ".join(last), script)


def name_from(typed: str) -> PersonName:
    """An unsaved spelling from what was typed; its titles belong to the person, see :func:`read_name`."""
    name = read_name(typed)
    return PersonName(
        family=name.family, given=name.given, patronymic=name.patronymic, prefix=name.prefix,
        script=name.script, standard="original",
    )  # fmt: skip


def _pop_prefix(given: list[str], family: list[str]) -> str:
    """Take "von der" from the end of the given names or the beginning of the family name."""
    found: list[str] = []
    while len(family) > 1 and family[0].casefold() in _PREFIXES:
        found.append(family.pop(0))
    while not found and given and given[-1].casefold() in _PREFIXES:
        found.insert(0, given.pop())
        while given and given[-1].casefold() in _PREFIXES:
            found.insert(0, given.pop())
    return " ".join(found)


def person_for(session: Session, who: Who) -> Person:
    """The person with id *who*, or somebody new of that name. Raises :class:`~app.domain.errors.NotFound`."""
    if isinstance(who, int):
        person = get(session, "person", who)
        assert isinstance(person, Person)
        return person
    person = Person(titles=read_name(who).titles, names=[name_from(who)])
    session.add(person)
    session.flush()
    return person


def name_of(session: Session, who: Who, language: str) -> str:
    """What the person is, or will be, called."""
    return person_for(session, who).label(language) if isinstance(who, int) else clean(who)
