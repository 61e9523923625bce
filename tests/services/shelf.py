"""A small file for tests of lists: one partnership, three series, ten seminars, some delegations, six persons."""

from __future__ import annotations

from pathlib import Path

from app.domain.date import Date
from app.domain.model import (
    Appointment,
    Delegation,
    Leader,
    Member,
    Organisation,
    OrganisationName,
    Partnership,
    Person,
    PersonName,
    Seminar,
    Series,
    SeriesName,
    Topic,
)
from app.domain.text import Text
from app.storage.database import Database
from app.storage.files import create_file
from app.texts import Message

LABEL = Message("Test", "Shelf")

SOCIAL = [
    (20, "20. Arbeits- und Sozialseminar", "20-й семинар по вопросам труда и соцзащиты", "2018-07-01", "2018-07-04",
     "partner", "confirmed", 5, 1),
    (19, "19. Sozialseminar", "19-й социальный семинар", "2017-11-19", "2017-11-24", "own", "held", 1, 1),
    (18, "18. Sozialseminar", "18-й социальный семинар", "2017-07-04", "2017-07-09", "partner", "held", 2, 3),
    (14, "14. Sozialseminar zur Teilhabe von Menschen mit Behinderung", "", "2014-11-23", "2014-11-27", "own",
     "held", 1, 5),
    (12, "12. Seminar im Bereich Soziales", "", "2013-09-22", "2013-09-26", "own", "held", 1, 5),
    (1, "erstes Sozialseminar", "первый социальный семинар", "2007-04", None, "own", "held", 0, 0),
]  # fmt: skip
MIGRATION = [
    (12, "Aktuelle Probleme der Migration in Moskau und Berlin", "", "2004-11-25", "2004-12-01", "own", "held", 0, 0),
]
OFFICIALS = [
    (None, "Konzepte zum Zivil- und Katastrophenschutz in Großstädten", "", "2006-03-09", "2006-03-18", "own",
     "held", 0, 16),
    (None, "Verschlankung der Verwaltung, Korruptionsbekämpfung", "", "2004-12-08", "2004-12-18", "own", "held", 0, 16),
    (20, "Die Verwaltung als Partner des Bürgers", "", "2002-04-03", "2002-04-13", "own", "held", 0, 15),
]  # fmt: skip
PERSONS = [
    ("Breitenbach", "Elke", "", "Брайтенбах", "Эльке", "", "f", "", "Senatorin", "сенатор", 0),
    ("Fischer", "Alexander", "", "Фишер", "Александр", "", "m", "", "Staatssekretär", "", 0),
    ("Петросян", "", "", "Петросян", "Владимир", "Аршакович", "m", "", "Minister", "министр", 1),
    ("Michailowa", "Olga", "", "Михайлова", "Ольга", "Викторовна", "f", "Dr.", "", "", None),
    ("Müller", "Jürgen", "", "", "", "", "m", "Prof. Dr.", "", "", None),
    ("Öztürk", "Dilek", "", "", "", "", "f", "", "", "", None),
]


def fill(db: Database) -> None:
    """Put everything in: one change."""
    with db.change(LABEL) as session:
        partnership = Partnership(
            name=Text(de="Berlin–Moskau", ru="Берлин – Москва"), own_city=Text(de="Berlin", ru="Берлин"),
            partner_city=Text(de="Moskau", ru="Москва"),
        )  # fmt: skip
        bodies = [
            Organisation(type=kind, names=[OrganisationName(name=Text(de=de, ru=ru))])
            for kind, de, ru in (
                ("authority", "Senatsverwaltung für Soziales", ""),
                ("authority", "Departement der Stadt Moskau", "Департамент города Москвы"),
                ("authority", "Senatsverwaltung für Inneres", ""),
            )
        ]
        session.add_all([partnership, *bodies])
        session.flush()
        social = Series(partnership=partnership, alternates=True, names=[
            SeriesName(name=Text(de="Sozialseminar", ru="Социальный семинар")),
            SeriesName(name=Text(de="Arbeits- und Sozialseminar", ru="«Труд и социальная защита»"),
                       valid_from=Date(2018)),
        ])  # fmt: skip
        migration = Series(partnership=partnership, names=[SeriesName(name=Text(de="Migrationsseminar"))])
        officials = Series(
            partnership=partnership, owner_id=bodies[2].id,
            names=[SeriesName(name=Text(de="Seminar für leitende Verwaltungsmitarbeiter"))],
        )  # fmt: skip
        session.add_all([social, migration, officials, Topic(name=Text(de="Inklusion", ru="Инклюзия"))])
        session.add_all(_person(values, bodies) for values in PERSONS)
        for series, seminars in ((social, SOCIAL), (migration, MIGRATION), (officials, OFFICIALS)):
            session.add_all(_seminar(series, values) for values in seminars)


def _person(values: tuple[str | int | None, ...], bodies: list[Organisation]) -> Person:
    family, given, patronymic, family_ru, given_ru, patronymic_ru, gender, titles, function, function_ru, body = values
    names = []
    if given:
        names.append(PersonName(script="latin", family=family, given=given, patronymic=patronymic))
    if family_ru:
        names.append(PersonName(script="cyrillic", family=family_ru, given=given_ru, patronymic=patronymic_ru))
    person = Person(gender=gender, titles=titles, names=names)
    if function:
        organisation = bodies[int(body or 0)]
        person.appointments = [Appointment(function=Text(de=str(function), ru=str(function_ru)),
                                           organisation=organisation)]  # fmt: skip
    return person


def _seminar(series: Series, values: tuple[str | int | None, ...]) -> Seminar:
    number, de, ru, start, end, host, status, named, unnamed = values
    guest = "own" if host == "partner" else "partner"
    seminar = Seminar(
        series=series, number=number, title=Text(de=str(de), ru=str(ru)), host_side=host, status=status,
        start=Date.from_iso(str(start)), end=Date.from_iso(str(end)) if end else None,
    )  # fmt: skip
    if named or unnamed:
        members = [Member(name_latin=f"Gast {n}", role="member" if n else "leader", position=n)
                   for n in range(int(named or 0))]  # fmt: skip
        members += [Member(position=len(members) + n) for n in range(int(unnamed or 0))]
        seminar.delegations = [Delegation(side=guest, type="official", members=members)]
    if named:
        name = "Elke Breitenbach" if guest == "own" else "Wladimir Petrosjan"
        seminar.leaders = [Leader(side=guest, name_latin=name, name_cyrillic="" if number == 14 else f"({name})")]
    return seminar


def shelf(folder: Path) -> Database:
    """A new file in *folder* with all of it."""
    db = create_file(folder / "shelf.akte")
    fill(db)
    return db
