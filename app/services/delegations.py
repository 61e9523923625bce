"""What a person does with a delegation: add, name, replace, order, compare with the directory."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy.orm import Session

from app.domain.appearance import Appearance, drift, snapshot
from app.domain.date import Date
from app.domain.delegation import LEADER, OFFICIAL, Delegation, Member
from app.domain.person import CYRILLIC, LATIN, Person, PersonName
from app.domain.seminar import Leader
from app.domain.sortkey import sort_key
from app.domain.text import Text, clean
from app.services.records import get, refuse_closed
from app.storage.database import Database
from app.texts import N_, Message, current_language

_ADDED = N_("Change", "{name} added to the delegation")
_UNNAMED_ADDED = N_("Change", "N. N. added to the delegation")
_NAMED = N_("Change", "N. N. is now {name}")
_REPLACED = N_("Change", "{name} replaced by {other}")
_UNNAMED = N_("Change", "{name} set to N. N.")
_MOVED = N_("Change", "{name} moved in the protocol order")
_REMOVED = N_("Change", "{name} removed from the delegation")
_CHANGED = N_("Change", "{name} changed in the delegation")
_TAKEN = N_("Change", "{name}: taken over from the directory")
_KEPT = N_("Change", "{name}: difference from the directory kept")
_CREATED = N_("Change", "{name} entered and added to the delegation")
_DELEGATION_ADDED = N_("Change", "Delegation added ({label})")


@dataclass(frozen=True, slots=True)
class Place:
    """One row of the delegation editor: a member, or N.N., as on the day."""

    id: int
    person_id: int | None
    name_latin: str
    name_cyrillic: str
    titles: str
    function: Text
    organisation: Text
    acting: bool
    role: str
    status: str
    unnamed: bool
    present: bool
    replaces: str
    replaced_by: str
    drift: Mapping[str, tuple[Any, Any]]
    frozen_on: Date | None


def places(session: Session, delegation_id: int, order: str = "protocol") -> list[Place]:
    """Members of a delegation in protocol order, or by ``"latin"`` or ``"cyrillic"`` family name (N.N. last)."""
    delegation = get(session, "delegation", delegation_id)
    assert isinstance(delegation, Delegation)
    members = list(delegation.members)
    if order in (LATIN, CYRILLIC):
        members.sort(key=lambda member: _sort_key(member, order))
    return [_place(member) for member in members]


def _sort_key(member: Member, script: str) -> tuple[bool, str]:
    if member.person is not None:
        key = member.person.sort_cyrillic if script == CYRILLIC else member.person.sort_latin
    else:
        name = member.name("ru" if script == CYRILLIC else "de")
        key = sort_key(" ".join(reversed(name.rsplit(maxsplit=1))))
    return member.unnamed, key


def _place(member: Member) -> Place:
    successor = next(iter(member.replaced_by), None)
    return Place(
        member.id, member.person_id, member.name_latin, member.name_cyrillic, member.titles,
        member.function, member.organisation_name, member.acting, member.role or "", member.status or "",
        member.unnamed, member.present,
        member.replaces.name(current_language()) if member.replaces else "",
        successor.name(current_language()) if successor else "",
        drift(member), member.frozen_on,
    )  # fmt: skip


def add_delegation(db: Database, seminar_id: int, side: str, kind: str = OFFICIAL) -> int:
    """A new, empty delegation of a side. Returns its id."""
    with db.read() as session:
        label = get(session, "seminar", seminar_id).label(current_language())
    with db.change(_DELEGATION_ADDED, label=label) as session:
        seminar: Any = get(session, "seminar", seminar_id)
        refuse_closed(seminar)
        delegation = Delegation(seminar=seminar, side=side, type=kind, position=len(seminar.delegations))
        session.add(delegation)
        session.flush()
        return delegation.id


def add_person(db: Database, delegation_id: int, person_id: int, today: Date, role: str | None = None) -> int:
    """Add somebody with the function and organisation of the seminar's first day. Returns the member's id.

    Without *role*, the leader that the seminar names for this side becomes the head, everybody else a member.
    """
    with db.read() as session:
        name = get(session, "person", person_id).label(current_language())
    with db.change(_ADDED, name=name) as session:
        delegation, person = _delegation(session, delegation_id), _person(session, person_id)
        member = _append(session, delegation)
        fill(member, person, delegation.seminar.start, today)
        member.role = role or _role_for(delegation, person)
        session.flush()
        return member.id


def add_unnamed(db: Database, delegation_id: int, number: int = 1) -> list[int]:
    """Keep *number* places for persons not yet known. Returns their ids."""
    with db.change(_UNNAMED_ADDED) as session:
        delegation = _delegation(session, delegation_id)
        added = [_append(session, delegation) for _ in range(number)]
        session.flush()
        return [member.id for member in added]


def create_and_add(db: Database, delegation_id: int, name: str, today: Date) -> tuple[int, int]:
    """Enter a person by *name* ("Given Family" or "Family, Given") and add them: one step. Returns (person, member)."""
    with db.change(_CREATED, name=clean(name)) as session:
        delegation = _delegation(session, delegation_id)
        person = Person(names=[name_from(name)])
        session.add(person)
        session.flush()
        member = _append(session, delegation)
        fill(member, person, delegation.seminar.start, today)
        session.flush()
        return person.id, member.id


def name_from(typed: str) -> PersonName:
    """A spelling from what was typed: the last word is the family name, or what stands before a comma."""
    words = clean(typed)
    if "," in words:
        family, _, given = (part.strip() for part in words.partition(","))
    else:
        given, _, family = words.rpartition(" ")
    script = CYRILLIC if any("\u0400" <= c <= "\u04ff" for c in words) else LATIN
    return PersonName(family=family, given=given, script=script, standard="original")


def put_person(db: Database, member_id: int, person_id: int, today: Date) -> None:
    """Name a kept place (N.N.): the place stays, with its rank, role and whatever hangs on it."""
    with db.read() as session:
        name = get(session, "person", person_id).label(current_language())
    with db.change(_NAMED, name=name) as session:
        member = _member(session, member_id)
        fill(member, _person(session, person_id), member.delegation.seminar.start, today)


def replace(db: Database, member_id: int, person_id: int | None, today: Date) -> int:
    """Put somebody else (``None``: N.N.) in a member's place: rank and role pass on, the old row stays as replaced.

    Returns the new member's id. One step.
    """
    with db.read() as session:
        name = _member(session, member_id).name(current_language())
        other = get(session, "person", person_id).label(current_language()) if person_id else "N.\u00a0N."
    with db.change(_REPLACED, name=name, other=other) as session:
        old = _member(session, member_id)
        new = Member(delegation=old.delegation, role=old.role, replaces=old, counterpart_id=old.counterpart_id)
        session.add(new)
        if person_id:
            fill(new, _person(session, person_id), old.delegation.seminar.start, today)
        old.status = "replaced"
        order = [m for m in old.delegation.members if m is not new]
        order.insert(order.index(old), new)
        _number(order)
        session.flush()
        return new.id


def set_unnamed(db: Database, member_id: int) -> None:
    """Empty a place: it counts on as N.N."""
    with _changing(db, _UNNAMED, member_id) as member:
        member.person = None
        for name in ("name_latin", "name_cyrillic", "titles"):
            setattr(member, name, "")
        member.honorific = member.function = member.organisation_name = Text()
        member.organisation_id, member.acting, member.kept, member.frozen_on = None, False, False, None
        member.status = "planned"


def move(db: Database, member_id: int, to: int) -> None:
    """Move a member to place *to* (from 0) of the protocol order; beyond the ends means the end."""
    with _changing(db, _MOVED, member_id) as member:
        order = [each for each in member.delegation.members if each is not member]
        order.insert(max(0, min(to, len(order))), member)
        _number(order)


def remove(db: Database, member_ids: Sequence[int]) -> None:
    """Take members out of their delegation: one step."""
    with db.read() as session:
        name = ", ".join(_member(session, each).name(current_language()) for each in member_ids)
    with db.change(_REMOVED, name=name) as session:
        for member_id in member_ids:
            member = _member(session, member_id)
            delegation = member.delegation
            delegation.members.remove(member)
            _number(delegation.members)


def update(db: Database, member_id: int, values: Mapping[str, Any]) -> None:
    """Change values of one member only here; the directory stays as it is."""
    with _changing(db, _CHANGED, member_id) as member:
        for name, value in values.items():
            setattr(member, name, clean(value) if isinstance(value, str) else value)
        if member.role == LEADER and "role" in values:
            for other in member.delegation.members:
                if other is not member and other.role == LEADER:
                    other.role = "member"


def take_over(db: Database, member_id: int, today: Date) -> None:
    """Replace the snapshot by what the directory says today."""
    with _changing(db, _TAKEN, member_id) as member:
        if member.person is not None:
            fill(member, member.person, None, today)


def keep(db: Database, member_id: int) -> None:
    """Accept the difference from the directory; it is not shown again until the snapshot is taken anew."""
    with _changing(db, _KEPT, member_id) as member:
        member.kept = True


def fill(appearance: Appearance, person: Person, day: Date | None, today: Date) -> None:
    """Take the snapshot: what the directory says of *person* on *day* (``None``: today), noted as taken *today*."""
    appearance.person = person
    for name, value in snapshot(person, day).items():
        setattr(appearance, name, value)
    appearance.frozen_on, appearance.kept = today, False


def leader_for(session: Session, person_id: int, side: str, day: Date | None, today: Date) -> Leader:
    """An unsaved leader of a side with the snapshot of *day*, for a form to take its values from."""
    leader = Leader(side=side)
    fill(leader, _person(session, person_id), day, today)
    leader.person_id = person_id
    leader.person = None
    return leader


@contextlib.contextmanager
def _changing(db: Database, label: Message, member_id: int) -> Iterator[Member]:
    with db.read() as session:
        name = _member(session, member_id, writing=False).name(current_language())
    with db.change(label, name=name) as session:
        yield _member(session, member_id)


def _member(session: Session, member_id: int, *, writing: bool = True) -> Member:
    member = get(session, "member", member_id)
    assert isinstance(member, Member)
    if writing:
        refuse_closed(member)
    return member


def _delegation(session: Session, delegation_id: int) -> Delegation:
    delegation = get(session, "delegation", delegation_id)
    assert isinstance(delegation, Delegation)
    refuse_closed(delegation)
    return delegation


def _person(session: Session, person_id: int) -> Person:
    person = get(session, "person", person_id)
    assert isinstance(person, Person)
    return person


def _append(session: Session, delegation: Delegation) -> Member:
    member = Member(delegation=delegation, position=len(delegation.members))
    session.add(member)
    return member


def _role_for(delegation: Delegation, person: Person) -> str:
    roles = {"interpreters": "interpreter", "guests": "guest", "organisers": "contact"}
    leader = delegation.seminar.leader(delegation.side or "")
    if delegation.type == OFFICIAL and leader is not None and leader.person_id == person.id:
        return "member" if delegation.leader() else LEADER
    return roles.get(delegation.type or "", "member")


def _number(members: Sequence[Member]) -> None:
    for index, member in enumerate(members):
        if member.position != index:
            member.position = index
