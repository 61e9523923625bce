"""A small office to try delegations and programmes on: two cities, some people, the seminar of July 2018."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from app.domain.date import Date
from app.domain.model import (
    Appointment,
    Leader,
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
from app.services import delegations
from app.storage.database import Database
from app.storage.files import create_file
from app.texts import N_

TODAY = Date(2018, 5, 29)


@dataclass(frozen=True)
class Gathering:
    """The file and the ids of what is in it."""

    db: Database
    seminar: int
    earlier: int
    fischer: int
    allert: int
    stanko: int
    petrosyan: int
    lageso: int
    berlin: int
    """The guests' official delegation: Fischer (head), Allert, N.N."""


def _person(family: str, given: str, cyrillic: str, **more: object) -> Person:
    ru = cyrillic.split()
    names = [PersonName(family=family, given=given, script="latin", position=0)]
    names.append(
        PersonName(given=ru[0], patronymic=" ".join(ru[1:-1]), family=ru[-1], script="cyrillic", position=1)
    )
    return Person(names=names, **more)


def gathering(path: Path) -> Gathering:
    """A new file at *path* with the seminar, its Berlin delegation, and nobody from Moscow yet."""
    db = create_file(path)
    with db.change(N_("Test", "begin")) as session:
        partnership = Partnership(
            name=Text(de="Berlin – Moskau"),
            own_city=Text(de="Berlin", ru="Берлин"), own_country="DE-BE",
            partner_city=Text(de="Moskau", ru="Москва"), partner_country="RU",
        )  # fmt: skip
        series = Series(partnership=partnership, names=[SeriesName(name=Text(de="Sozialseminar"))])
        lageso = Organisation(
            names=[OrganisationName(name=Text(de="Landesamt für Gesundheit und Soziales", ru="Земельное ведомство"))]
        )
        fischer = _person("Fischer", "Alexander", "Александр Фишер", gender="m", appointments=[
            Appointment(function=Text(de="Staatssekretär für Arbeit und Soziales", ru="статс-секретарь"))])  # fmt: skip
        allert = _person("Allert", "Franz", "Франц Аллерт", gender="m", appointments=[
            Appointment(function=Text(de="Präsident"), organisation=lageso)])  # fmt: skip
        stanko = _person("Stanko", "Nelli", "Нелли Станко", gender="f")
        petrosyan = _person(
            "Petrosyan", "Vladimir", "Владимир Аршакович Петросян", gender="m",
            appointments=[Appointment(function=Text(de="Minister der Moskauer Regierung"))])  # fmt: skip
        session.add_all([partnership, series, lageso, fischer, allert, stanko, petrosyan])
        session.flush()
        seminar = Seminar(
            series=series, number=20, title=Text(de="20. Arbeits- und Sozialseminar"), status="confirmed",
            start=Date(2018, 7, 1), end=Date(2018, 7, 4), host_side="partner",
            leaders=[Leader(side="own", person_id=fischer.id, name_latin="Alexander Fischer")],
        )  # fmt: skip
        earlier = Seminar(
            series=series, number=18, title=Text(de="18. Sozialseminar"), status="held", start=Date(2017, 7, 4),
            end=Date(2017, 7, 9), host_side="partner",
        )  # fmt: skip
        session.add_all([seminar, earlier])
        session.flush()
        ids = seminar.id, earlier.id, fischer.id, allert.id, stanko.id, petrosyan.id, lageso.id
    berlin = delegations.add_delegation(db, ids[0], "own")
    delegations.add_person(db, berlin, ids[2], TODAY)
    delegations.add_person(db, berlin, ids[3], TODAY)
    delegations.add_unnamed(db, berlin)
    return Gathering(db, *ids, berlin)
