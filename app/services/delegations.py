"""What a person does with a delegation: add, name, replace, order, compare with the directory."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy.orm import Session

from app.domain.appearance import SNAPSHOT_FIELDS
from app.domain.base import fields_of
from app.domain.date import Date
from app.domain.delegation import LEADER, OFFICIAL, Delegation, Member
from app.domain.person import Person
from app.domain.seminar import Seminar
from app.domain.text import Text, clean
from app.services.appearing import fill, fill_at
from app.services.newcomers import Who, name_of, person_for
from app.services.records import CHANGED, get, refuse_closed
from app.storage.database import Database
from app.texts import N_, NN_, Message, current_language

_ADDED = N_("Change", "{name} added to the delegation")
_UNNAMED_ADDED = NN_("Change", "%n place N. N. added|%n places N. N. added", "", 1)
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
_UNNAMED_NAME = "N.\u00a0N."


@dataclass(frozen=True, slots=True)
class Offered:
    """A delegation that has no record yet; it is made together with the first thing put into it."""

    seminar_id: int
    side: str
    type: str = OFFICIAL


Target = int | Offered
"""A delegation's id, or one that is still to be made."""


def add_delegation(db: Database, seminar_id: int, side: str, kind: str = OFFICIAL) -> int:
    """The delegation of a side and kind, a new and empty one where there is none. Returns its id."""
    with db.read() as session:
        label = get(session, "seminar", seminar_id).label(current_language())
    with db.change(_DELEGATION_ADDED, label=label) as session:
        return _make(session, Offered(seminar_id, side, kind)).id


def add_person(db: Database, target: Target, who: Who, today: Date, role: str | None = None) -> int:
    """Add somebody with the function and organisation of the seminar's first day. Returns the member's id.

    *who* may be a typed name, which is entered in the directory in the same step. Without *role*, the
    leader that the seminar names for this side becomes the head, everybody else a member.
    """
    with db.read() as session:
        name = name_of(session, who, current_language())
    with db.change(_ADDED if isinstance(who, int) else _CREATED, name=name) as session:
        delegation, person = _delegation(session, target), person_for(session, who)
        member = _append(session, delegation)
        fill_at(member, person, delegation.seminar, today)
        member.role = role or _role_for(delegation, person)
        session.flush()
        return member.id


def add_unnamed(db: Database, target: Target, number: int = 1) -> list[int]:
    """Keep *number* places for persons not yet known. Returns their ids."""
    with db.change(_UNNAMED_ADDED, n=number) as session:
        delegation = _delegation(session, target)
        added = [_append(session, delegation) for _ in range(number)]
        for member in added:
            member.role = _ROLES.get(delegation.type or "", "member")
        session.flush()
        return [member.id for member in added]


def put_person(db: Database, member_id: int, who: Who, today: Date) -> None:
    """Name a kept place (N.N.): the place stays, with its rank, role and whatever hangs on it."""
    with db.read() as session:
        name = name_of(session, who, current_language())
    with db.change(_NAMED, name=name) as session:
        member = _member(session, member_id)
        fill_at(member, person_for(session, who), member.delegation.seminar, today)


def replace(db: Database, member_id: int, who: Who | None, today: Date) -> int:
    """Put somebody else (``None``: N.N.) in a member's place: rank and role pass on, the old row stays as replaced.

    Returns the new member's id. One step.
    """
    with db.read() as session:
        name = _names(session, [member_id])
        other = name_of(session, who, current_language()) if who is not None else _UNNAMED_NAME
    with db.change(_REPLACED, name=name, other=other) as session:
        old = _member(session, member_id)
        new = Member(delegation=old.delegation, role=old.role, replaces=old, counterpart_id=old.counterpart_id)
        session.add(new)
        if who is not None:
            fill_at(new, person_for(session, who), old.delegation.seminar, today)
        old.status = "replaced"
        order = [m for m in old.delegation.members if m is not new]
        order.insert(order.index(old), new)
        _number(order)
        session.flush()
        return new.id


def set_unnamed(db: Database, member_id: int) -> None:
    """Empty a place: it counts on as N.N."""
    with _changing(db, _UNNAMED, member_id) as (member,):
        member.person = None
        for name in ("name_latin", "name_cyrillic", "titles"):
            setattr(member, name, "")
        member.honorific = member.function = member.organisation_name = Text()
        member.organisation_id, member.acting, member.kept, member.frozen_on = None, False, False, None
        member.status = "planned"


def move(db: Database, member_ids: Sequence[int], to: int, target: Target | None = None) -> None:
    """Move members, in the order given, to place *to* (from 0, not counting themselves) of the protocol order.

    Beyond the ends means the end. With *target* into that delegation; a head stays one there only
    when it has no other.
    """
    with db.read() as session:
        name = _names(session, member_ids)
    with db.change(_MOVED, name=name) as session:
        members = [_member(session, each) for each in member_ids]
        delegation = members[0].delegation if target is None else _delegation(session, target)
        former = {each.delegation_id: each.delegation for each in members}
        order = [each for each in delegation.members if each not in members]
        has_head = any(each.role == LEADER and each.present for each in order)
        for member in members:
            if member.delegation is not delegation:
                member.delegation = delegation
                member.role = "member" if member.role == LEADER and has_head else member.role
        place = max(0, min(to, len(order)))
        _number([*order[:place], *members, *order[place:]])
        former.pop(delegation.id, None)
        for left in former.values():
            _number([each for each in left.members if each not in members])


def remove(db: Database, member_ids: Sequence[int]) -> None:
    """Take members out of their delegation: one step."""
    with _changing(db, _REMOVED, *member_ids) as members:
        for member in members:
            delegation = member.delegation
            delegation.members.remove(member)
            _number(delegation.members)


def update(db: Database, member_id: int, values: Mapping[str, Any]) -> None:
    """Change values of one member only here; the directory stays as it is.

    Where the directory knows an office of the person, a changed snapshot differs from it on purpose.
    """
    with db.read() as session:
        name = _names(session, [member_id])
    what = fields_of(Member)[next(iter(values))].label
    label = (CHANGED, {"what": what, "label": name}) if len(values) == 1 else (_CHANGED, {"name": name})
    with db.change(label[0], **label[1]) as session:
        member = _member(session, member_id)
        for key, value in values.items():
            setattr(member, key, clean(value) if isinstance(value, str) else value)
        if member.person is not None and member.person.appointments and not values.keys().isdisjoint(SNAPSHOT_FIELDS):
            member.kept = True
        if values.get("role") == LEADER:
            for other in member.delegation.members:
                if other is not member and other.role == LEADER and other.present:
                    other.role = "member"


def update_delegation(db: Database, target: Target, values: Mapping[str, Any]) -> int:
    """Change what is said of a delegation as a whole (announced size, bodies, note). Returns its id."""
    what = fields_of(Delegation)[next(iter(values))].label
    with db.read() as session:
        kind, record = ("delegation", target) if isinstance(target, int) else ("seminar", target.seminar_id)
        label = get(session, kind, record).label(current_language())
    with db.change(CHANGED, what=what, label=label) as session:
        delegation = _delegation(session, target)
        for name, value in values.items():
            setattr(delegation, name, value)
        session.flush()
        return delegation.id


def take_over(db: Database, member_id: int, today: Date) -> None:
    """Replace the snapshot by what the directory says today."""
    with _changing(db, _TAKEN, member_id) as (member,):
        if member.person is not None:
            fill(member, member.person, None, today)


def keep(db: Database, member_id: int) -> None:
    """Accept the difference from the directory; it is not shown again until the snapshot is taken anew."""
    with _changing(db, _KEPT, member_id) as (member,):
        member.kept = True


@contextlib.contextmanager
def _changing(db: Database, label: Message, *member_ids: int) -> Iterator[list[Member]]:
    with db.read() as session:
        name = _names(session, member_ids)
    with db.change(label, name=name) as session:
        yield [_member(session, each) for each in member_ids]


def _names(session: Session, member_ids: Sequence[int]) -> str:
    members = [_member(session, each, writing=False) for each in member_ids]
    return ", ".join(member.name(current_language()) for member in members)


def _member(session: Session, member_id: int, *, writing: bool = True) -> Member:
    member = get(session, "member", member_id)
    assert isinstance(member, Member)
    if writing:
        refuse_closed(member)
    return member


def _delegation(session: Session, target: Target) -> Delegation:
    if isinstance(target, Offered):
        return _make(session, target)
    delegation = get(session, "delegation", target)
    assert isinstance(delegation, Delegation)
    refuse_closed(delegation)
    return delegation


def _make(session: Session, wanted: Offered) -> Delegation:
    """The delegation of that kind, new only where there is none yet."""
    seminar = get(session, "seminar", wanted.seminar_id)
    assert isinstance(seminar, Seminar)
    refuse_closed(seminar)
    for each in seminar.delegations:
        if (each.side, each.type) == (wanted.side, wanted.type):
            return each
    delegation = Delegation(
        seminar=seminar, side=wanted.side, type=wanted.type, position=len(seminar.delegations)
    )
    session.add(delegation)
    session.flush()
    return delegation


def _append(session: Session, delegation: Delegation) -> Member:
    member = Member(delegation=delegation, position=len(delegation.members))
    session.add(member)
    return member


_ROLES = {"interpreters": "interpreter", "guests": "guest", "organisers": "contact"}


def _role_for(delegation: Delegation, person: Person) -> str:
    leader = delegation.seminar.leader(delegation.side or "")
    if delegation.type == OFFICIAL and leader is not None and leader.person_id == person.id:
        return "member" if delegation.leader() else LEADER
    return _ROLES.get(delegation.type or "", "member")


def _number(members: Sequence[Member]) -> None:
    for index, member in enumerate(members):
        if member.position != index:
            member.position = index
