"""Salutations: by gender and title in German, by name and patronymic in Russian."""

from __future__ import annotations

import pytest

from app.documents.reading import Reader
from app.documents.salutation import salutation
from app.domain.delegation import Member
from app.domain.person import Person, PersonName
from tests.documents import records


def person(gender: str | None, titles: str = "", *, russian: bool = False) -> Person:
    latin = PersonName(position=0, script="latin", given="Olga", family="Mikhaylova")
    cyrillic = PersonName(position=1, script="cyrillic", given="Ольга", patronymic="Сергеевна", family="Михайлова")
    if not russian:
        latin = PersonName(position=0, script="latin", given="Anna", prefix="von", family="Weber")
        cyrillic = PersonName(position=1, script="cyrillic", given="Анна", prefix="фон", family="Вебер")
    made = Person(gender=gender, titles=titles, names=[latin, cyrillic])
    made.derive()
    return made


def said(record: Person | Member) -> list[str]:
    return [part["text"].replace("\u00a0", " ") for part in salutation(Reader(["de", "ru"]), record)]


@pytest.mark.parametrize(
    ("record", "german", "russian"),
    [
        (person("f"), "Sehr geehrte Frau von Weber,", "Уважаемая госпожа фон Вебер!"),
        (person("m", "Dr."), "Sehr geehrter Herr Dr. von Weber,", "Уважаемый господин фон Вебер!"),
        (person("f", "Prof. Dr. h. c."), "Sehr geehrte Frau Professorin von Weber,", "Уважаемая госпожа фон Вебер!"),
        (person("m", "Dipl.-Ing."), "Sehr geehrter Herr von Weber,", "Уважаемый господин фон Вебер!"),
        (person(None, "Prof. Dr."), "Guten Tag Prof. Anna von Weber,", "Уважаемый (-ая) Анна фон Вебер!"),
        (person("x"), "Guten Tag Anna von Weber,", "Уважаемый (-ая) Анна фон Вебер!"),
        (person("f", "Dr.", russian=True), "Sehr geehrte Frau Dr. Mikhaylova,", "Уважаемая Ольга Сергеевна!"),
        (person(None, russian=True), "Guten Tag Olga Mikhaylova,", "Уважаемая Ольга Сергеевна!"),
    ],
)  # fmt: skip
def test_a_person(record: Person, german: str, russian: str) -> None:
    assert said(record) == [german, russian]


def test_a_member_known_by_name_only() -> None:
    member = records.full_seminar().delegations[1].members[0]
    member.name_cyrillic = "Владимир Аршакович Петросян"
    assert said(member) == ["Guten Tag Vladimir Petrosyan,", "Уважаемый Владимир Аршакович!"]


def test_a_member_who_is_in_the_directory() -> None:
    member = records.full_seminar().delegations[1].members[0]
    member.person, member.titles = person("f", russian=True), "Dr."
    member.name_latin, member.name_cyrillic = "Olga Mikhaylova", "Ольга Сергеевна Михайлова"
    assert said(member) == ["Sehr geehrte Frau Dr. Mikhaylova,", "Уважаемая Ольга Сергеевна!"]


def test_nobody_known() -> None:
    assert said(Person()) == ["Sehr geehrte Damen und Herren,", "Уважаемые дамы и господа!"]
