"""How somebody is addressed in a letter: by gender and title in German, by name and patronymic in Russian."""

from __future__ import annotations

from app.documents.passages import Pair, passage
from app.documents.people import Appeared, on_the_day
from app.documents.places import split_name
from app.documents.reading import Reader
from app.domain.dates import NBSP
from app.domain.delegation import Member
from app.domain.person import CYRILLIC, LATIN, Person, PersonName
from app.names.particles import is_feminine_patronymic, is_patronymic
from app.texts import N_, Message, tr

_BY_FAMILY_NAME = {"f": N_("Letter", "Dear Ms {name},"), "m": N_("Letter", "Dear Mr {name},")}
_BY_FIRST_NAMES = {
    "f": N_("Letter to a woman", "Dear {name},"),
    "m": N_("Letter to a man", "Dear {name},"),
    "": N_("Letter", "Dear {name},"),
}
_TO_ALL = N_("Letter", "Dear Sir or Madam,")
_PROFESSOR = {"f": N_("Letter to a woman", "Professor"), "m": N_("Letter to a man", "Professor")}


def salutation(reader: Reader, record: Person | Member) -> Pair:
    """The salutation of a letter to *record* in every column; a general one where no name is known."""
    return [passage(_in_language(record, language), language) for language in reader.languages]


def _in_language(record: Person | Member, language: str) -> str:
    given, patronymic, family = _name(record, language)
    gender = _gender(record, patronymic)
    if not family:
        return tr(_TO_ALL, to=language)
    if language == "ru" and given and patronymic:
        return _said(_BY_FIRST_NAMES[gender], f"{given} {patronymic}", language)
    if gender:
        titled = NBSP.join(part for part in (_title(record, gender, language), family) if part)
        return _said(_BY_FAMILY_NAME[gender], titled, language)
    titles = _title(record, "", language)
    whole = " ".join(part for part in (titles, given, family) if part)
    return _said(_BY_FIRST_NAMES[""], whole, language)


def _said(message: Message, name: str, language: str) -> str:
    return tr(message, to=language, name=name)


def _name(record: Person | Member, language: str) -> tuple[str, str, str]:
    """(given names, patronymic, family name with its prefix) in the script of *language*."""
    if isinstance(record, Person):
        own, other = (CYRILLIC, LATIN) if language == "ru" else (LATIN, CYRILLIC)
        spelled = record.printed(own) or record.printed(other)
        return _parts(spelled) if spelled else ("", "", record.label(language))
    shown = on_the_day(record, record.delegation.seminar)
    if shown.unnamed:
        return "", "", ""
    name = shown.name(language)
    spellings = record.person.names if record.person else []
    known = next((one for one in spellings if one.full() == name), None)
    return _parts(known) if known else _by_words(shown, name, record)


def _parts(spelled: PersonName) -> tuple[str, str, str]:
    family = " ".join(part for part in (spelled.prefix, spelled.family) if part)
    return spelled.given or "", spelled.patronymic or "", family


def _by_words(shown: Appeared, name: str, record: Member) -> tuple[str, str, str]:
    before, family = split_name(shown, name, record)
    words = before.split(" ")
    patronymic = words.pop() if len(words) > 1 and is_patronymic(words[-1]) else ""
    return " ".join(words), patronymic, family


def _gender(record: Person | Member, patronymic: str) -> str:
    """``"f"``, ``"m"``, or ``""`` where neither the directory nor a patronymic says."""
    person = record if isinstance(record, Person) else record.person
    if person is not None and person.gender:
        return person.gender if person.gender in _BY_FAMILY_NAME else ""
    if not patronymic:
        return ""
    return "f" if is_feminine_patronymic(patronymic) else "m"


def _title(record: Person | Member, gender: str, language: str) -> str:
    """The highest academic title, as German addresses people; none in Russian (Duden; «уважаемая госпожа ...»)."""
    titles = (record.titles or "").split()
    if language != "de" or not titles:
        return ""
    if any(title.startswith("Prof") for title in titles):
        return tr(_PROFESSOR[gender], to=language) if gender else "Prof."
    return "Dr." if any(title.startswith("Dr") for title in titles) else ""
