"""Where a person took part: the seminars in time order, with every appearance there."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.delegation import Member
from app.domain.person import Person
from app.domain.programme import ItemPerson
from app.domain.seminar import Leader, Seminar


class Participation(NamedTuple):
    """One seminar and how somebody appeared there: as a head, in delegations, in the programme."""

    seminar: Seminar
    leaders: list[Leader]
    members: list[Member]
    items: list[ItemPerson]


def gather(session: Session, records: Sequence[Any], _options: Mapping[str, Any]) -> list[Participation]:
    """The seminars of the :class:`Person` in *records*, the earliest first."""
    person: Person = records[0]
    found: dict[int, Participation] = {}

    def at(seminar: Seminar) -> Participation:
        return found.setdefault(seminar.id, Participation(seminar, [], [], []))

    for leader in session.scalars(select(Leader).where(Leader.person_id == person.id)):
        at(leader.seminar).leaders.append(leader)
    for member in session.scalars(select(Member).where(Member.person_id == person.id)):
        at(member.delegation.seminar).members.append(member)
    for one in session.scalars(select(ItemPerson).where(ItemPerson.person_id == person.id)):
        at(one.item.seminar).items.append(one)
    return sorted(found.values(), key=lambda one: (str(one.seminar.start or "~"), one.seminar.id))
