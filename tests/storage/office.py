"""Records to store, and a dump of a file to compare: what the storage tests share."""

from __future__ import annotations

import contextlib
import hashlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.base import fields_of, has_position, kinds
from app.domain.date import Date
from app.domain.fields import Field, Kind
from app.domain.model import (
    Delegation,
    Member,
    Organisation,
    OrganisationName,
    Partnership,
    Person,
    PersonName,
    Record,
    Seminar,
    Series,
    SeriesName,
)
from app.domain.text import Text
from app.storage.connection import connect
from app.storage.database import Database
from app.texts import N_

PICTURE = (
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
)
"""One dot as PNG."""
EDIT = N_("TestStorage", "Change {what}")


_INDEX = {  # numbers of words depend on what was there before
    "name_posting": (
        "SELECT coalesce(f.word, ''), coalesce(g.word, ''), p.person FROM name_posting p "
        "LEFT JOIN name_word f ON f.id = p.family LEFT JOIN name_word g ON g.id = p.given"
    ),
    "text_entry": "SELECT w.word, e.kind, e.record FROM text_entry e JOIN text_word w ON w.id = e.word",
}


def dump(path: Path, *, versions: bool = False) -> dict[str, list[tuple[Any, ...]]]:
    """Every row of every record table and of the search index, values as SQL literals so that types count too."""
    found = {}
    with contextlib.closing(connect(path)) as connection:
        for kind, cls in kinds().items():
            names = [column.name for column in cls.__table__.columns if versions or column.name != "version"]
            values = ", ".join(f'quote("{name}")' for name in names)
            found[kind] = connection.execute(f"SELECT {values} FROM {kind} ORDER BY id").fetchall()
        found["search_text"] = connection.execute("SELECT kind, record, text FROM search_text").fetchall()
        for name, query in _INDEX.items():
            found[name] = sorted(connection.execute(query))
    return found


def digest(path: Path) -> str:
    """Hash of a file's bytes."""
    return hashlib.sha256(path.read_bytes()).hexdigest()


def sql(path: Path, statement: str, *values: object) -> list[tuple[Any, ...]]:
    """Run one statement as another program would, outside of every session of ours."""
    with contextlib.closing(connect(path)) as connection:
        rows: list[tuple[Any, ...]] = connection.execute(statement, values).fetchall()
        return rows


def change(db: Database, *actions: Callable[[Session], object]) -> None:
    """Carry out *actions* in one change."""
    with db.change(EDIT) as session:
        for action in actions:
            action(session)


def read(db: Database, *actions: Callable[[Session], object]) -> None:
    """Carry out *actions* in one reading session."""
    with db.read() as session:
        for action in actions:
            action(session)


def one_of_each(session: Session, mark: str = "") -> dict[str, Record]:
    """One record of every kind with a value in every field; references go to the records made before."""
    made: dict[str, Record] = {}
    for kind, cls in kinds().items():
        record = cls(**{name: _value(field, made, mark) for name, field in fields_of(cls).items() if not field.derived})
        if has_position(cls):
            record.position = 0  # type: ignore[attr-defined]
        session.add(record)
        session.flush()
        made[kind] = record
    for record in made.values():
        for name, field in fields_of(type(record)).items():
            if field.kind is Kind.REFERENCE and getattr(record, name) is None and field.target != record.__tablename__:
                setattr(record, name, made[field.target].id)
    session.flush()
    return made


def _value(field: Field, made: dict[str, Record], mark: str) -> Any:
    if field.kind is Kind.REFERENCE:
        return made[field.target].id if field.target in made else None
    if field.kind is Kind.CHOICE:
        return field.choices[0].key
    values: dict[Kind, Any] = {
        Kind.BILINGUAL: Text(de=f"„{field.name}“ {mark} ß%_\\", ru=f"«{field.name}» {mark} ё\nй"),
        Kind.DATE: Date(2017, 7),
        Kind.TIME: "09:30",
        Kind.INTEGER: 18,
        Kind.FLAG: True,
        Kind.IMAGE: PICTURE,
    }
    return values.get(field.kind, f'{field.name} {mark} "\\\' {{}}')


def person(family: str, **more: Any) -> Person:
    """An unsaved person with one spelling."""
    return Person(names=[PersonName(family=family, given="Anna", position=0)], **more)


def organisation(name: str) -> Organisation:
    """An unsaved organisation with one name."""
    return Organisation(names=[OrganisationName(name=Text(de=name), position=0)])


def seminar(session: Session, title: str = "Sozialseminar", members: int = 5) -> Seminar:
    """A saved seminar of a (shared) series with one delegation of persons."""
    series = session.scalars(select(Series)).first()
    if series is None:
        partnership = Partnership(name=Text(de="Berlin"), own_city=Text(de="Berlin"), partner_city=Text(de="Moskau"))
        series = Series(partnership=partnership, names=[SeriesName(name=Text(de="Sozialseminar"), position=0)])
    delegation = Delegation(side="own", position=0)
    for index in range(members):
        delegation.members.append(Member(person=person(f"{title}{index}"), name_latin=f"M {index}", position=index))
    made = Seminar(series=series, title=Text(de=title), start=Date(2017, 7, 4), delegations=[delegation])
    session.add(made)
    session.flush()
    return made
