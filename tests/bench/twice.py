"""A directory in which some people stand twice, and we know who: other scripts, other transcriptions, typing errors.

Among them are people who are easily taken for one another: namesakes, twins, brothers and sisters, spouses.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy import Table, insert

from app.domain.date import Date
from app.domain.model import kinds
from app.domain.text import Text
from app.storage.database import Database
from app.texts import Message
from tests.bench import people

LABEL = Message("Bench", "Fill with persons who stand there twice")
TWICE = 0.05
"""Share of the entries that are the second one of somebody."""


def _list(words: str) -> list[str]:
    return words.split()


_ICAO = dict(zip("абвгдеёжзийклмнопрстуфхцчшщъыьэюя", _list(
    "a b v g d e e zh z i i k l m n o p r s t u f kh ts ch sh shch ie y _ e iu ia"
), strict=True))  # fmt: skip
_GERMAN = dict(zip("абвгдеёжзийклмнопрстуфхцчшщъыьэюя", _list(
    "a b w g d e jo sch s i j k l m n o p r s t u f ch z tsch sch schtsch _ y _ e ju ja"
), strict=True))  # fmt: skip
_ENGLISH = _ICAO | {"й": "y", "ю": "yu", "я": "ya", "ё": "yo", "ъ": "_"}
_SCHEMES = (_ICAO, _GERMAN, _ENGLISH)

_GERMAN_PARTS = _list(
    "Al Bach Berg Birk Brand Busch Diet Eber Ecker Feld Fisch Fried Gold Hart Heim Hell Hirsch Hof Holz Kauf Kern "
    "Kirch Klein Kling Krum Lang Lieb Mark Mei Nie Ober Rad Ries Roth Sand Schell Schick Schu Schwarz Seel Sonn Stall "
    "Stein Stoll Thal Uhl Vogel Wag Weiß Wendel Wester Wies Wink Zell Ziegel"
)
_GERMAN_ENDS = _list("acker bauer berger brecht dorf ecke hardt hoff inger ke ler mann maier rich ring stätter winkel")
_GERMAN_GIVEN = {
    "m": "Andreas Bernd Christian Dieter Erik Frank Gerhard Hans Heinz Ingo Jens Kai Lars Martin Norbert Oliver Peter "
    "Ralf Rolf Sven Thomas Torsten Uwe Volker Walter Mehmet Ali Hüseyin Ahmed Paul",
    "f": "Andrea Anja Birgit Christine Claudia Doris Eva Frauke Gabriele Gisela Hannelore Ines Julia Karin Lena Maria "
    "Martina Nadine Petra Renate Ruth Silke Simone Susanne Tanja Ulrike Ute Vera Aylin Fatma",
}

_ONSETS = _list("б в г д ж з к л м н п р с т ф х ц ч ш щ бр гр др кр пл ст тр хр сл вл")
_VOWELS = "аеиоуя"
_CODAS = _list("б в г д ж з к л м н п р с т х ч ш нк рк льк ст лк")
_SUFFIXES = (("ов", "ова"), ("ев", "ева"), ("ин", "ина"), ("енко", "енко"), ("ян", "ян"), ("ский", "ская"))
_MORE_GIVEN = {
    "m": "Андрей Николай Виктор Михаил Борис Леонид Константин Геннадий Григорий Роман Тимур Олег Игорь Анатолий Артур",
    "f": "Галина Нина Марина Вера Лариса Екатерина Тамара Зоя Валентина Алла Раиса Оксана Надежда Полина Дарья",
}


@dataclass(frozen=True)
class Somebody:
    """One entry: names in Cyrillic or Latin, as one of them typed it."""

    family: str
    given: str
    patronymic: str
    gender: str
    birth: Date | None
    titles: str = ""
    office: int = 0


def latin(text: str, scheme: dict[str, str]) -> str:
    """*text* transcribed letter by letter."""
    found = "".join(scheme.get(letter.lower(), letter).replace("_", "") for letter in text)
    return found[:1].upper() + found[1:]


@dataclass(frozen=True)
class Population:
    """Entries by id from 1, and the pairs that are one person, the smaller id first."""

    entries: list[Somebody]
    truth: set[tuple[int, int]]

    def dated(self) -> set[tuple[int, int]]:
        """True pairs with a date of birth in both entries."""
        return {(a, b) for a, b in self.truth if self.entries[a - 1].birth and self.entries[b - 1].birth}


def population(number: int, seed: int = 18) -> Population:
    """*number* entries."""
    chance = random.Random(seed)
    makers = _Makers(chance)
    first = [makers.somebody() for _ in range(int(number * (1 - TWICE)))]
    for _ in range(len(first) // 100):  # twins, brothers and sisters, spouses, fathers and sons
        a, b = chance.sample(range(len(first)), 2)
        first[b] = makers.relative(first[a])
    entries: list[Somebody] = list(first)
    truth = set()
    for index in chance.sample(range(len(first)), number - len(first)):
        entries.append(makers.again(first[index]))
        truth.add((index + 1, len(entries)))
    return Population(entries, truth)


class _Makers:
    def __init__(self, chance: random.Random) -> None:
        self.chance = chance
        self._families = [f for f, _ in people.RUSSIAN_FAMILIES] + [self._stem() for _ in range(1500)]
        self._weights = [1 / (rank + 8) for rank in range(len(self._families))]
        self._german = [stem + end for stem in _GERMAN_PARTS for end in _GERMAN_ENDS]
        chance.shuffle(self._german)
        self._german_weights = [1 / (rank + 8) for rank in range(len(self._german))]
        self._given = {g: [n for n, _ in people.RUSSIAN_GIVEN[g]] + _MORE_GIVEN[g].split() for g in "mf"}

    def _stem(self) -> str:
        pick = self.chance.choice
        word = pick(_ONSETS) + pick(_VOWELS) + pick(_CODAS)
        return (word + (pick(_VOWELS) + pick(_CODAS) if self.chance.random() < 0.5 else "")).capitalize()

    def somebody(self) -> Somebody:
        chance = self.chance
        gender = chance.choice("mf")
        titles = chance.choice(["", "", "", "", "Dr.", "Prof. Dr."])
        office = chance.randrange(201)
        if chance.random() < 0.4:
            family = chance.choices(self._german, self._german_weights)[0]
            given = chance.choice(_list(_GERMAN_GIVEN[gender]) + [n for n, _ in people.GERMAN_GIVEN[gender]])
            if chance.random() < 0.1:
                given = f"{given}-{chance.choice(_list(_GERMAN_GIVEN[gender]))}"
            return Somebody(family, given, "", gender, self.birth(), titles, office)
        family = chance.choices(self._families, self._weights)[0]
        if not family.endswith(("ов", "ев", "ин", "ёв")):
            family += chance.choice(_SUFFIXES)[gender == "f"]
        elif gender == "f":
            family += "а"
        father = chance.choice(people.PATRONYMICS[gender])[0]
        return Somebody(family, chance.choice(self._given[gender]), father, gender, self.birth(), titles, office)

    def birth(self) -> Date | None:
        day = Date(self.chance.randint(1935, 1995), self.chance.randint(1, 12), self.chance.randint(1, 28))
        roll = self.chance.random()
        return None if roll < 0.13 else Date(day.year) if roll < 0.135 else day

    def relative(self, one: Somebody) -> Somebody:
        how = self.chance.randrange(3)
        other = self.somebody()
        while other.gender != one.gender or other.given == one.given or bool(other.patronymic) != bool(one.patronymic):
            other = self.somebody()
        if how == 0:  # twins
            return replace(other, family=one.family, patronymic=one.patronymic, birth=one.birth)
        if how == 1:  # brother or sister
            return replace(other, family=one.family, patronymic=one.patronymic)
        return replace(other, family=one.family, given=one.given)  # namesake

    def again(self, one: Somebody) -> Somebody:
        """A second entry of *one*, by somebody who did not find the first."""
        chance = self.chance
        family, given, patronymic = one.family, one.given, one.patronymic
        if family[0] > "\u0400" and chance.random() < 0.6:
            scheme = chance.choice(_SCHEMES)
            family, given, patronymic = (latin(part, scheme) for part in (family, given, patronymic))
        if chance.random() < 0.15:
            family = self.typo(family)
        elif chance.random() < 0.08:
            given = self.typo(given)
        roll = chance.random()
        patronymic = "" if roll < 0.3 else f"{patronymic[0]}." if patronymic and roll < 0.4 else patronymic
        titles = chance.choice(["", "Dr.", one.titles, one.titles])
        office = chance.choice([0, one.office, chance.randrange(201)])
        return Somebody(family, given, patronymic, one.gender, self.other_birth(one.birth), titles, office)

    def other_birth(self, birth: Date | None) -> Date | None:
        roll = self.chance.random()
        if birth is None or roll < 0.12:
            return None
        if birth.month is None or birth.day is None:
            return birth
        if roll < 0.2 and birth.day <= 12:
            return Date(birth.year, birth.day, birth.month)
        if roll < 0.25:
            return Date(birth.year, birth.month)
        return Date(birth.year) if roll < 0.28 else birth

    def typo(self, word: str) -> str:
        at = self.chance.randrange(1, max(len(word) - 1, 2))
        how = self.chance.randrange(4)
        other = self.chance.choice("аеиорстн" if word[0] > "\u0400" else "aeiorstn")
        if how == 0:
            return word[:at] + word[at + 1 :]
        if how == 1:
            return word[:at] + other + word[at:]
        if how == 2:
            return word[:at] + other + word[at + 1 :]
        return word[:at] + word[at + 1 : at + 2] + word[at] + word[at + 2 :]


def fill(db: Database, wanted: Population) -> None:
    """Write the entries with their ids."""
    with db.change(LABEL) as session:
        connection = session.connection()

        def write(kind: str, rows: list[dict[str, Any]]) -> None:
            table = kinds()[kind].__table__
            assert isinstance(table, Table)
            if rows:
                connection.execute(insert(table), rows)

        write("organisation", [{"id": n, "name": Text(de=f"Amt {n}"), "sort_name": f"amt {n}"} for n in range(1, 202)])
        write("person", [_person(number, each) for number, each in enumerate(wanted.entries, 1)])
        write("person_name", list(_names(wanted.entries)))
        write("appointment", [
            {"person_id": number, "position": 0, "organisation_id": each.office}
            for number, each in enumerate(wanted.entries, 1) if each.office
        ])  # fmt: skip


def _person(number: int, each: Somebody) -> dict[str, Any]:
    shown = " ".join(part for part in (each.given, each.patronymic, each.family) if part)
    script = "name_cyrillic" if each.family[0] > "\u0400" else "name_latin"
    names = {"name_latin": "", "name_cyrillic": "", script: shown}
    sort = f"{each.family}  {each.given}".casefold()
    return {
        "id": number, **names, "sort_latin": sort, "sort_cyrillic": sort, "gender": each.gender,
        "birth_date": each.birth, "titles": each.titles,
    }  # fmt: skip


def _names(entries: list[Somebody]) -> Iterator[dict[str, Any]]:
    for number, each in enumerate(entries, 1):
        yield {
            "person_id": number, "position": 0, "standard": "original", "family": each.family, "given": each.given,
            "script": "cyrillic" if each.family[0] > "\u0400" else "latin", "patronymic": each.patronymic,
        }  # fmt: skip
