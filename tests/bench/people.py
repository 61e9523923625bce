"""Any number of plausible persons with German and Russian names, the same ones each time."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Table, insert

from app.domain.model import kinds
from app.domain.person import CYRILLIC, LATIN
from app.domain.text import Text
from app.names.folding import sort_key
from app.storage.database import Database
from app.texts import Message

BATCH = 5_000
LABEL = Message("Bench", "Fill with persons")

RUSSIAN_FAMILIES = [
    ("Иванов", "Iwanow"), ("Смирнов", "Smirnow"), ("Кузнецов", "Kusnezow"), ("Попов", "Popow"),
    ("Соколов", "Sokolow"), ("Лебедев", "Lebedew"), ("Козлов", "Koslow"), ("Новиков", "Nowikow"),
    ("Морозов", "Morosow"), ("Волков", "Wolkow"), ("Соловьёв", "Solowjow"), ("Васильев", "Wassiljew"),
    ("Зайцев", "Saizew"), ("Павлов", "Pawlow"), ("Семёнов", "Semjonow"), ("Голубев", "Golubew"),
    ("Виноградов", "Winogradow"), ("Богданов", "Bogdanow"), ("Воробьёв", "Worobjow"), ("Фёдоров", "Fjodorow"),
    ("Михайлов", "Michailow"), ("Беляев", "Beljajew"), ("Тарасов", "Tarassow"), ("Белов", "Below"),
    ("Комаров", "Komarow"), ("Орлов", "Orlow"), ("Киселёв", "Kisseljow"), ("Макаров", "Makarow"),
    ("Андреев", "Andrejew"), ("Ковалёв", "Kowaljow"), ("Ильин", "Iljin"), ("Гусев", "Gussew"),
    ("Титов", "Titow"), ("Кузьмин", "Kusmin"), ("Кудрявцев", "Kudrjawzew"), ("Баранов", "Baranow"),
    ("Щербаков", "Schtscherbakow"), ("Жуков", "Schukow"), ("Хрущёв", "Chruschtschow"), ("Цветков", "Zwetkow"),
]  # fmt: skip
UNINFLECTED = [
    ("Петросян", "Petrosjan"), ("Шевченко", "Schewtschenko"), ("Ким", "Kim"), ("Цой", "Zoi"), ("Черных", "Tschernych"),
    ("Гельман", "Gelman"), ("Мирошниченко", "Miroschnitschenko"), ("Беридзе", "Beridse"),
]  # fmt: skip
RUSSIAN_GIVEN = {
    "m": [("Александр", "Alexander"), ("Дмитрий", "Dmitri"), ("Сергей", "Sergej"), ("Алексей", "Alexej"),
          ("Пётр", "Pjotr"), ("Юрий", "Juri"), ("Фёдор", "Fjodor"), ("Ильдар", "Ildar"), ("Евгений", "Jewgeni")],
    "f": [("Елена", "Jelena"), ("Ольга", "Olga"), ("Наталья", "Natalja"), ("Татьяна", "Tatjana"),
          ("Ирина", "Irina"), ("Светлана", "Swetlana"), ("Людмила", "Ljudmila"), ("Юлия", "Julia"), ("Анна", "Anna")],
}  # fmt: skip
PATRONYMICS = {
    "m": [("Александрович", "Alexandrowitsch"), ("Сергеевич", "Sergejewitsch"), ("Петрович", "Petrowitsch"),
          ("Юрьевич", "Jurjewitsch"), ("Фёдорович", "Fjodorowitsch"), ("Владимирович", "Wladimirowitsch")],
    "f": [("Александровна", "Alexandrowna"), ("Сергеевна", "Sergejewna"), ("Петровна", "Petrowna"),
          ("Юрьевна", "Jurjewna"), ("Фёдоровна", "Fjodorowna"), ("Владимировна", "Wladimirowna")],
}  # fmt: skip
GERMAN_STEMS = [
    ("Breiten", "Брайтен"), ("Stein", "Штайн"), ("Rosen", "Розен"), ("Linden", "Линден"), ("Schön", "Шён"),
    ("Grün", "Грюн"), ("Wald", "Вальд"), ("Eichen", "Айхен"), ("Hagen", "Хаген"), ("Lauter", "Лаутер"),
    ("Neu", "Ной"), ("Königs", "Кёнигс"), ("Oster", "Остер"), ("Burg", "Бург"), ("Reichen", "Райхен"),
]  # fmt: skip
GERMAN_ENDINGS = [
    ("bach", "бах"), ("berg", "берг"), ("feld", "фельд"), ("mann", "ман"), ("heim", "хайм"), ("müller", "мюллер"),
    ("hauer", "хауэр"), ("meyer", "майер"), ("thal", "таль"), ("wald", "вальд"),
]  # fmt: skip
GERMAN_GIVEN = {
    "m": [("Michael", "Михаэль"), ("Jürgen", "Юрген"), ("Wolfgang", "Вольфганг"), ("Klaus", "Клаус"),
          ("Stefan", "Штефан"), ("Matthias", "Маттиас"), ("Björn", "Бьёрн"), ("Franz", "Франц")],
    "f": [("Sabine", "Сабине"), ("Monika", "Моника"), ("Elke", "Эльке"), ("Ursula", "Урсула"),
          ("Dilek", "Дилек"), ("Katrin", "Катрин"), ("Heike", "Хайке"), ("Jutta", "Ютта")],
}  # fmt: skip
FUNCTIONS = [
    Text(de="Leiterin des Referats Teilhabe", ru="начальник отдела социальной интеграции"),
    Text(de="Präsident", ru="президент"),
    Text(de="Stellvertretender Leiter der Abteilung", ru="заместитель начальника управления"),
    Text(de="Sozialarbeiterin", ru="социальный работник"),
    Text(de="Dolmetscher", ru="переводчик"),
]
BODIES = [("Bezirksamt", "Районное управление"), ("Sozialzentrum", "Социальный центр"), ("Verein", "Общество")]


@dataclass(frozen=True, slots=True)
class Name:
    """One person's name in both scripts: (Cyrillic, Latin) for each part."""

    family: tuple[str, str]
    given: tuple[str, str]
    patronymic: tuple[str, str]
    gender: str


def names(number: int, seed: int = 18) -> Iterator[Name]:
    """*number* names, six Russian ones for four German ones."""
    chance = random.Random(seed)
    for _ in range(number):
        gender = chance.choice("mf")
        yield _russian(chance, gender) if chance.random() < 0.6 else _german(chance, gender)


def _russian(chance: random.Random, gender: str) -> Name:
    family = chance.choice(RUSSIAN_FAMILIES + UNINFLECTED)
    if gender == "f" and family not in UNINFLECTED:
        family = (family[0] + "а", family[1] + "a")
    return Name(family, chance.choice(RUSSIAN_GIVEN[gender]), chance.choice(PATRONYMICS[gender]), gender)


def _german(chance: random.Random, gender: str) -> Name:
    stem, ending = chance.choice(GERMAN_STEMS), chance.choice(GERMAN_ENDINGS)
    given, second = chance.choice(GERMAN_GIVEN[gender]), chance.choice(GERMAN_GIVEN[gender])
    both = (f"{given[1]}-{second[1]}", f"{given[0]}-{second[0]}") if chance.random() < 0.3 else (given[1], given[0])
    return Name((stem[1] + ending[1], stem[0] + ending[0]), both, ("", ""), gender)


def fill(db: Database, number: int) -> None:
    """Add *number* persons with both spellings, every third with a function at one of 200 organisations."""
    with db.change(LABEL) as session:
        connection = session.connection()
        _insert(connection, "organisation", [_organisation(body) for body in range(1, 201)])
        batch: list[tuple[int, Name]] = []
        for person, name in enumerate(names(number), start=1):
            batch.append((person, name))
            if len(batch) == BATCH or person == number:
                _insert(connection, "person", [_person(id_, name) for id_, name in batch])
                _insert(connection, "person_name", [_spelling(id_, name, at) for id_, name in batch for at in (0, 1)])
                _insert(connection, "appointment", [_appointment(id_) for id_, _ in batch if id_ % 3 == 0])
                batch = []


def _insert(connection: Connection, kind: str, rows: list[dict[str, Any]]) -> None:
    table = kinds()[kind].__table__
    assert isinstance(table, Table)
    connection.execute(insert(table), rows)


def _appointment(person: int) -> dict[str, Any]:
    function = FUNCTIONS[person % len(FUNCTIONS)]
    return {"person_id": person, "position": 0, "function": function, "organisation_id": person % 200 + 1}


def _organisation(body: int) -> dict[str, Any]:
    german, russian = BODIES[body % len(BODIES)]
    return {"id": body, "name": Text(de=f"{german} {body}", ru=f"{russian} {body}"), "sort_name": f"{german} {body}"}


def _person(person: int, name: Name) -> dict[str, Any]:
    cyrillic, latin = (
        " ".join(part[script] for part in (name.given, name.patronymic, name.family) if part[script])
        for script in (0, 1)
    )
    sort_cyrillic, sort_latin = (
        sort_key("  ".join(part[script] for part in (name.family, name.given, name.patronymic) if part[script]))
        for script in (0, 1)
    )
    return {
        "id": person, "name_latin": latin, "name_cyrillic": cyrillic, "gender": name.gender,
        "sort_latin": sort_latin, "sort_cyrillic": sort_cyrillic,
    }  # fmt: skip


def _spelling(person: int, name: Name, position: int) -> dict[str, Any]:
    script = 1 - position
    return {
        "person_id": person, "position": position, "script": LATIN if script else CYRILLIC,
        "standard": "german" if script else "original", "family": name.family[script], "given": name.given[script],
        "patronymic": name.patronymic[script],
    }  # fmt: skip
