"""What a person does with a programme: add, change one value, duplicate, order, say who is at an item."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from sqlalchemy.orm import Session

from app.domain.base import fields_of
from app.domain.date import Date
from app.domain.errors import BadInput
from app.domain.organisation import Organisation
from app.domain.programme import ItemPerson, ProgrammeItem
from app.domain.rules import ERROR, Problem, problems
from app.domain.seminar import Seminar
from app.domain.text import clean
from app.services.agenda import in_order
from app.services.appearing import fill_at
from app.services.newcomers import Who, name_of, person_for
from app.services.records import get, refuse_closed
from app.storage.database import Database
from app.texts import N_, NN_, Message, current_language, tr

_ADDED = N_("Change", "Programme item added ({label})")
_CHANGED = N_("Change", "Programme item changed ({label})")
_DUPLICATED = N_("Change", "Programme item duplicated ({label})")
_MOVED = N_("Change", "Programme item moved ({label})")
_DELETED = NN_("Change", "%n programme item deleted ({label})|%n programme items deleted ({label})", "", 1)
_PERSON_ADDED = N_("Change", "{name} added to a programme item ({label})")
_PERSON_REMOVED = N_("Change", "{name} removed from a programme item ({label})")
_PERSON_CHANGED = N_("Change", "{name} changed at a programme item ({label})")


def check(values: Mapping[str, Any]) -> list[Problem]:
    """What keeps an item with *values* from being saved."""
    return [problem for problem in problems(ProgrammeItem, values) if problem.severity == ERROR]


def in_words(problem: Problem) -> str:
    """A problem as a sentence: the field's name and what is wrong with it."""
    return f"{tr(fields_of(ProgrammeItem)[problem.field].label)} {problem.text()}"


def add(db: Database, seminar_id: int, values: Mapping[str, Any]) -> int:
    """A new item; without a day it comes last. Returns its id. Raises BadInput, Closed."""
    values = {"type": "meeting", **values}
    _refuse(values)
    label = values["title"].best(current_language())
    with db.change(_ADDED, label=label) as session:
        seminar = get(session, "seminar", seminar_id)
        assert isinstance(seminar, Seminar)
        refuse_closed(seminar)
        item = ProgrammeItem(seminar=seminar, position=len(seminar.programme))
        session.add(item)
        _assign(session, item, values)
        session.flush()
        return item.id


def update(db: Database, item_id: int, values: Mapping[str, Any]) -> None:
    """Change values of an item. A chosen organisation brings its name of the day along. Raises BadInput, Closed."""
    with _changing(db, _CHANGED, item_id) as (session, item):
        _assign(session, item, values)
        with session.no_autoflush:
            _refuse({name: getattr(item, name) for name in fields_of(ProgrammeItem)})


def _assign(session: Session, item: ProgrammeItem, values: Mapping[str, Any]) -> None:
    with session.no_autoflush:  # an item with half of its new values may be none that can be stored
        for name, value in values.items():
            setattr(item, name, clean(value) if isinstance(value, str) else value)
        if values.get("organisation_id") and "organisation_name" not in values:
            organisation = get(session, "organisation", values["organisation_id"])
            assert isinstance(organisation, Organisation)
            item.organisation_name = organisation.name_on(item.day or item.seminar.start)


def duplicate(db: Database, item_id: int) -> int:
    """The same item once more, right behind it, with its people and without its minutes. Returns the new id."""
    with _changing(db, _DUPLICATED, item_id) as (session, item):
        twin = ProgrammeItem(seminar_id=item.seminar_id)
        for name, field in fields_of(ProgrammeItem).items():
            if not field.owner and name != "minutes":
                setattr(twin, name, getattr(item, name))
        for person in item.people:
            twin.people.append(_copy_of(person))
        order = list(in_order(session, item.seminar_id))
        session.add(twin)
        order.insert(order.index(item) + 1, twin)
        _number(order)
        session.flush()
        return twin.id


def _copy_of(person: ItemPerson) -> ItemPerson:
    names = [name for name, field in fields_of(ItemPerson).items() if not field.owner]
    return ItemPerson(position=person.position, **{name: getattr(person, name) for name in names})


def delete(db: Database, item_ids: Sequence[int]) -> None:
    """Delete items with what hangs on them: one step."""
    with db.read() as session:
        label = ", ".join(_item(session, each).label(current_language()) for each in item_ids)
    with db.change(_DELETED, label=label, n=len(item_ids)) as session:
        for each in item_ids:
            item = _item(session, each)
            refuse_closed(item)
            session.delete(item)


def move(db: Database, item_id: int, by: int) -> bool:
    """Move an item by *by* places among those of the same slot; ``False`` where time decides its place."""
    with db.read() as session:
        order = list(in_order(session, _item(session, item_id).seminar_id))
        ids = [item.id for item in order]
        at, to = ids.index(item_id), ids.index(item_id) + by
        if not 0 <= to < len(order) or _slot(order[at]) != _slot(order[to]):
            return False
    ids.insert(to, ids.pop(at))
    with _changing(db, _MOVED, item_id) as (session, _):
        _number([_item(session, each) for each in ids])
    return True


def _slot(item: ProgrammeItem) -> tuple[str, str]:
    return str(item.day or ""), item.start_time or ""


def _number(items: Sequence[ProgrammeItem]) -> None:
    for index, item in enumerate(items):
        if item.position != index:
            item.position = index


def add_person(db: Database, item_id: int, who: Who, today: Date, role: str = "host") -> int:
    """Add somebody to an item with the office of that day (else of the seminar's first). Returns the row's id."""
    with db.read() as session:
        name = name_of(session, who, current_language())
    with _changing(db, _PERSON_ADDED, item_id, name=name) as (session, item):
        person = ItemPerson(item=item, role=role, position=len(item.people))
        session.add(person)
        fill_at(person, person_for(session, who), item.seminar, today, item.day)
        session.flush()
        return person.id


def update_person(db: Database, row_id: int, values: Mapping[str, Any]) -> None:
    """Change what is said of somebody at an item; the directory stays as it is."""
    with _changing_person(db, _PERSON_CHANGED, row_id) as person:
        for name, value in values.items():
            setattr(person, name, clean(value) if isinstance(value, str) else value)


def remove_person(db: Database, row_id: int) -> None:
    """Take somebody out of an item."""
    with _changing_person(db, _PERSON_REMOVED, row_id) as person:
        person.item.people.remove(person)


def _refuse(values: Mapping[str, Any]) -> None:
    found = check(values)
    if found:
        raise BadInput(problems=" ".join(in_words(problem) for problem in found))


def _item(session: Session, item_id: int) -> ProgrammeItem:
    item = get(session, "programme_item", item_id)
    assert isinstance(item, ProgrammeItem)
    return item


@contextlib.contextmanager
def _changing(
    db: Database, message: Message, item_id: int, **values: object
) -> Iterator[tuple[Session, ProgrammeItem]]:
    with db.read() as session:
        label = _item(session, item_id).label(current_language())
    with db.change(message, label=label, **values) as session:
        item = _item(session, item_id)
        refuse_closed(item)
        yield session, item


@contextlib.contextmanager
def _changing_person(db: Database, message: Message, row_id: int) -> Iterator[ItemPerson]:
    with db.read() as session:
        row = get(session, "item_person", row_id)
        assert isinstance(row, ItemPerson)
        names = {"name": row.name(current_language()), "label": row.item.label(current_language())}
    with db.change(message, **names) as session:
        row = get(session, "item_person", row_id)
        assert isinstance(row, ItemPerson)
        refuse_closed(row)
        yield row
