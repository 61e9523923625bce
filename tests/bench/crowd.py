"""A crowd of any size with as many family names as a real one, the persons of the gold table and namesakes among it.

The same persons each time. Family names are made of syllables and spread as names are: a few very frequent, most of
them rare. A person is written in one script or in both, in Latin by a standard chosen by chance.
"""

from __future__ import annotations

import functools
import itertools
import random
from collections.abc import Iterator
from dataclasses import dataclass

from app.names.derive import derive
from app.names.folding import sort_key
from app.names.russian import to_russian
from app.names.script import is_cyrillic
from app.storage.database import Database
from app.texts import Message
from tests.bench.gold import gold
from tests.bench.people import GERMAN_GIVEN, PATRONYMICS, RUSSIAN_FAMILIES, RUSSIAN_GIVEN, UNINFLECTED

LABEL = Message("Bench", "Fill with a crowd")
BATCH = 5_000
STANDARDS = ("duden", "icao", "bgn_simplified", "din1460")
_RU_STARTS = (
    "б бе бо бра бу ва ве во га го гра гу да де до жу за зе и ка ке ко кра ку ла ле лу ма ме ми мо му на "
    "не ни но о па пе по пра ра ре ро ру са се си со сте су та те то тро ту у фе фо ха хо хра ца че чу ша "
    "ше шу ще э ю я"
)
_RU_MIDDLES = (
    "б в г д ж з к л м н п р с т ч ш ба бе ва ви га да де жа зи ка ки ко ла ли ло лу ма ми мо на ни но па "
    "пи ра ри ро са си со та ти то ча ши гун дар жел кин лов мур ндр рал скан тер чур"
)
_RU_ENDS = {
    "m": ["ов", "ов", "ов", "ев", "ин", "ин", "ский", "енко", "ян", "ук", "ич", "швили"],
    "f": ["ова", "ова", "ова", "ева", "ина", "ина", "ская", "енко", "ян", "ук", "ич", "швили"],
}
_DE_STARTS = (
    "Acker Alt Am Bach Bau Berg Birk Blu Bor Brand Breit Buch Burg Dach Dorn Eber Ecker Ehr Eich Eis Erd "
    "Esch Fal Feld Fink Fisch Flach Frei Fuchs Gart Gebel Geis Glas Gold Grab Greif Groß Grün Hack Hag "
    "Hart Hasel Heid Heller Herr Hirsch Hof Holz Horn Huber Jung Kahl Kalt Keller Kern Kies Kirch Klein "
    "Kohl König Kraus Kreuz Krug Lamm Lang Laub Lehr Lind Loch Lös Mai Mark Mühl Nagel Neu Nuss Ober Ost "
    "Pfeil Quell Rapp Reh Reich Rein Riem Ros Roth Sand Sau Schaf Schar Schell Schlei Schmal Schön "
    "Schreib Schul Schwarz See Sieg Sonn Spiel Stahl Stein Stern Stoll Straß Stroh Tann Thal Thomas Uhl "
    "Vogel Voll Wach Wald Wall Wasser Weber Weid Weiß Wett Wies Wild Wind Winter Wolf Zahn Zeller Ziegel "
    "Zimmer Zoll"
)
_DE_MIDDLES = ["", "", "en", "er", "el", "ing", "ler", "ner", "s", "ig"]
_DE_ENDS = (
    "bach bauer baum beck berg brecht brink bruck brunn burg dorf eder egger el er feld fels furt graf "
    "grund haar hagen hammer haupt haus heim heimer held hof hofer holz horst huber hut inger kamp land "
    "lein ler macher mann meier meister meyer mühl müller ner nick recht reuter rich richter ring rode "
    "roth sack schmidt schulz seer sohn stadt stein stetter thal ulm vogt wald wart weiler wert wig wirth "
    "witz zahn"
)


@dataclass(frozen=True, slots=True)
class Spelling:
    """One spelling of a person's name."""

    family: str
    given: str
    patronymic: str
    prefix: str = ""

    def full(self) -> str:
        """As in running text."""
        return " ".join(part for part in (self.given, self.patronymic, self.prefix, self.family) if part)


def _weights(number: int) -> list[float]:
    """Cumulative weights that fall with the rank, as frequencies of family names do."""
    return list(itertools.accumulate(1 / (rank + 20) ** 0.8 for rank in range(number)))


@functools.cache
def russian_families(gender: str, number: int = 80_000) -> tuple[list[str], list[float]]:
    """Family names and their cumulative weights."""
    chance = random.Random(3)
    found = dict.fromkeys(name + ("а" if gender == "f" else "") for name, _ in RUSSIAN_FAMILIES)
    found |= dict.fromkeys(name for name, _ in UNINFLECTED)
    while len(found) < number:
        middle = "".join(chance.choice(_RU_MIDDLES.split()) for _ in range(chance.choice((1, 1, 2, 2, 2))))
        start, end = chance.choice(_RU_STARTS.split()), chance.randrange(len(_RU_ENDS["m"]))
        found[f"{start}{middle}{_RU_ENDS[gender][end]}".capitalize()] = None
    return list(found), _weights(len(found))


@functools.cache
def german_families(number: int = 50_000) -> tuple[list[str], list[float]]:
    """Family names and their cumulative weights."""
    chance = random.Random(4)
    found: dict[str, None] = {}
    while len(found) < number:
        middle = chance.choice(_DE_MIDDLES)
        found[f"{chance.choice(_DE_STARTS.split())}{middle}{chance.choice(_DE_ENDS.split())}"] = None
    return list(found), _weights(len(found))


def crowd(number: int, seed: int = 18) -> Iterator[list[Spelling]]:
    """*number* persons with their spellings, three Russian ones for two German ones."""
    chance = random.Random(seed)
    for _ in range(number):
        gender = chance.choice("mf")
        yield _russian(chance, gender) if chance.random() < 0.6 else _german(chance, gender)


@functools.lru_cache(maxsize=400_000)
def _latin(text: str, standard: str) -> str:
    return derive(text, standard)


@functools.lru_cache(maxsize=400_000)
def _cyrillic(text: str) -> str:
    return to_russian(text)


def _russian(chance: random.Random, gender: str) -> list[Spelling]:
    names, weights = russian_families(gender)
    (family,) = chance.choices(names, cum_weights=weights)
    given, patronymic = chance.choice(RUSSIAN_GIVEN[gender])[0], chance.choice(PATRONYMICS[gender])[0]
    original = Spelling(family, given, patronymic)
    standard = chance.choice(STANDARDS)
    latin = Spelling(_latin(family, standard), _latin(given, standard), "")
    return _written(chance, original, latin)


def _german(chance: random.Random, gender: str) -> list[Spelling]:
    names, weights = german_families()
    (family,) = chance.choices(names, cum_weights=weights)
    given = chance.choice(GERMAN_GIVEN[gender])[0]
    return _written(chance, Spelling(family, given, ""), Spelling(_cyrillic(family), _cyrillic(given), ""))


def _written(chance: random.Random, original: Spelling, other: Spelling) -> list[Spelling]:
    """In both scripts, or in one."""
    by_chance = chance.random()
    return [original, other] if by_chance < 0.6 else [original] if by_chance < 0.85 else [other]


def fill_with_crowd(db: Database, number: int) -> dict[int, str]:
    """Add *number* persons, the last ones those of the gold table by their original spelling. Returns their ids."""
    golden = list(gold())
    people = itertools.chain(crowd(number - len(golden)), ([Spelling(*each.parts())] for each in golden))
    with db.change(LABEL) as session:
        driver = session.connection().connection.driver_connection
        assert driver is not None
        numbered = enumerate(people, start=1)
        while batch := list(itertools.islice(numbered, BATCH)):
            driver.cursor().executemany(_PERSON, [_person(*each) for each in batch])
            rows = [row for person, spellings in batch for row in _names(person, spellings)]
            driver.cursor().executemany(_NAME, rows)
    return {number - len(golden) + at: each.id for at, each in enumerate(golden, start=1)}


_PERSON = (
    "INSERT INTO person (id, name_latin, name_cyrillic, sort_latin, sort_cyrillic, titles, citizenship, languages, "
    "note, version) VALUES (?, ?, ?, ?, ?, '', '', '', '', 1)"
)
_NAME = (
    "INSERT INTO person_name (person_id, position, script, standard, prefix, family, given, patronymic, verified, "
    "chosen, note, version) VALUES (?, ?, ?, 'original', ?, ?, ?, ?, 0, 0, '', 1)"
)


def _person(person: int, spellings: list[Spelling]) -> tuple[object, ...]:
    shown = {is_cyrillic(each.family): each for each in reversed(spellings)}
    names = [shown[script].full() if script in shown else "" for script in (False, True)]
    first = [shown.get(script) or spellings[0] for script in (False, True)]
    return (person, *names, *(sort_key(f"{each.family}  {each.given}  {each.patronymic}") for each in first))


def _names(person: int, spellings: list[Spelling]) -> Iterator[tuple[object, ...]]:
    for position, each in enumerate(spellings):
        script = "cyrillic" if is_cyrillic(each.family) else "latin"
        yield person, position, script, each.prefix, each.family, each.given, each.patronymic
