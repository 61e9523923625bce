"""Which record a person means: by number, by series, by name; several are never guessed between."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from app.domain.delegation import Delegation
from app.domain.errors import NotFound
from app.domain.model import (
    Organisation,
    OrganisationName,
    Partnership,
    Person,
    PersonName,
    Seminar,
    Series,
    SeriesName,
)
from app.domain.text import Text
from app.services.lookup import Ambiguous, lookup
from app.storage.files import create_file
from app.texts import N_


@pytest.fixture
def session(akte: Path) -> Iterator[Any]:
    db = create_file(akte)
    with db.change(N_("TestLookup", "Fill")) as writing:
        cities = Partnership(
            name=Text(de="Berlin-Moskau"), own_city=Text(de="Berlin", ru="Берлин"), partner_city=Text(de="Moskau")
        )
        social = Series(partnership=cities, names=[
            SeriesName(name=Text(de="Sozialseminar", ru="Социальный семинар"), position=0),
            SeriesName(name=Text(de="Arbeits- und Sozialseminar"), position=1),
        ])  # fmt: skip
        migration = Series(partnership=cities, names=[SeriesName(name=Text(de="Migrationsseminar"))])
        writing.add_all([cities, social, migration])
        seminars = [
            Seminar(series=social, number=12), Seminar(series=migration, number=12), Seminar(series=social, number=18),
            Seminar(series=social, title=Text(de="Ohne Nummer")), Seminar(series=social, number=7),
        ]  # fmt: skip
        for each in seminars:
            writing.add(each)
            writing.flush()
        eighteenth = seminars[2]
        for side, kind in (("own", "official"), ("own", "guests"), ("partner", "guests")):
            writing.add(Delegation(seminar=eighteenth, side=side, type=kind))
            writing.flush()
        for family in ("Mikhaylova", "Mikhaylova", "Petrosyan"):
            writing.add(Person(names=[
                PersonName(family=family, given="Olga", script="latin"),
                PersonName(family="Петросян" if family == "Petrosyan" else "Михайлова", script="cyrillic", position=1),
            ]))  # fmt: skip
            writing.flush()
        writing.add(Organisation(names=[OrganisationName(name=Text(de="LAGeSo"))]))
        writing.add(Organisation(names=[OrganisationName(name=Text(de="LAGeSo, Abteilung II"))]))
    with db.read() as reading:
        yield reading
    db.close()


@pytest.mark.parametrize(
    ("kind", "wanted", "found"),
    [
        ("seminar", "18", 3), ("seminar", " 18. ", 3), ("seminar", "Sozialseminar/12", 1),
        ("seminar", "социальный семинар/12", 1), ("seminar", "Arbeits- und Sozialseminar/12", 1),
        ("seminar", "Migrationsseminar/12", 2), ("seminar", "Ohne Nummer", 4), ("seminar", "ohne", 4),
        ("seminar", "4", 4), ("seminar", "id:1", 1), ("seminar", "7", 5),
        ("person", "Olga Petrosyan", 3), ("person", "Петросян", 3), ("person", "petrosyan", 3), ("person", "2", 2),
        ("organisation", "lageso", 1), ("series", "Sozialseminar", 1), ("partnership", "Berlin-Moskau", 1),
        ("delegation", "18", 1), ("delegation", "18/own", 1), ("delegation", "18/Берлин", 1),
        ("delegation", "18/Moskau", 3), ("delegation", "Sozialseminar/18/partner", 3), ("delegation", "id:2", 2),
        ("delegation", "3", 3), ("person_name", "1", 1),
    ],
)  # fmt: skip
def test_one_is_meant(session: Any, kind: str, wanted: str, found: int) -> None:
    assert lookup(session, kind, wanted, "de") == found


@pytest.mark.parametrize(
    ("kind", "wanted"),
    [("seminar", "99"), ("seminar", "Rom/18"), ("seminar", ""), ("seminar", "id:"), ("seminar", "id:x"),
     ("person", "9" * 30), ("person", "Nobody"), ("delegation", "12"), ("delegation", "18/Rom"), ("member", "x")],
)  # fmt: skip
def test_none_is_meant(session: Any, kind: str, wanted: str) -> None:
    with pytest.raises(NotFound):
        lookup(session, kind, wanted, "de")


@pytest.mark.parametrize(
    ("kind", "wanted", "keys"),
    [
        ("seminar", "12", {"Arbeits- und Sozialseminar/12", "Migrationsseminar/12"}),
        ("person", "Olga Mikhaylova", {"id:1", "id:2"}),
        ("person", "Olga", {"id:1", "id:2", "id:3"}),
    ],
)
def test_several_could_be_meant(session: Any, kind: str, wanted: str, keys: set[str]) -> None:
    """What is offered can be typed, and means exactly one then."""
    with pytest.raises(Ambiguous) as caught:
        lookup(session, kind, wanted, "de")
    assert {candidate.key for candidate in caught.value.candidates} == keys
    for candidate in caught.value.candidates:
        assert lookup(session, kind, candidate.key, "de") == candidate.id
        assert candidate.key in str(caught.value)
