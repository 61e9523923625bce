"""How a person was printed before: the spellings that stand in the records of the seminars."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from sqlalchemy import CompoundSelect, select, union_all
from sqlalchemy.orm import Session

from app.domain.model import Delegation, ItemPerson, Leader, Member, ProgrammeItem, Seminar
from app.names.script import is_cyrillic


@dataclass(frozen=True, slots=True)
class PrintedName:
    """A name as it stands in the records, with the last seminar at which it stood there."""

    name: str
    seminar_id: int
    seminar: str
    on: str
    """Begin of the seminar as ISO text, empty where it is not known."""

    @property
    def year(self) -> str:
        """The year, empty where it is not known."""
        return self.on[:4]


def printed_before(session: Session, person_id: int, language: str) -> list[PrintedName]:
    """The different names under which somebody led, took part or spoke, the newest first; both scripts."""
    found: dict[str, PrintedName] = {}
    for row in session.execute(_appearances(person_id)):
        seminar = session.get(Seminar, row[0])
        assert seminar is not None
        for name in row[1:]:
            each = PrintedName(name, seminar.id, seminar.label(language), str(seminar.start or ""))
            if name and (name not in found or each.on > found[name].on):
                found[name] = each
    in_order = sorted(found.values(), key=lambda each: (is_cyrillic(each.name), each.name))
    return sorted(in_order, key=lambda each: each.on, reverse=True)


def _appearances(person_id: int) -> CompoundSelect[Any]:
    member = (
        select(Delegation.seminar_id, Member.name_latin, Member.name_cyrillic)
        .join(Member, Member.delegation_id == Delegation.id)
        .where(Member.person_id == person_id)
    )
    leader = select(Leader.seminar_id, Leader.name_latin, Leader.name_cyrillic).where(Leader.person_id == person_id)
    spoke = (
        select(ProgrammeItem.seminar_id, ItemPerson.name_latin, ItemPerson.name_cyrillic)
        .join(ItemPerson, ItemPerson.item_id == ProgrammeItem.id)
        .where(ItemPerson.person_id == person_id)
    )
    return union_all(member, leader, spoke)
