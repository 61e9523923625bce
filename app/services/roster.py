"""Who is at a seminar: its delegations with their places, in protocol order or by the alphabet."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session, selectinload

from app.domain.appearance import Appearance, drift
from app.domain.date import Date
from app.domain.delegation import KINDS_OF_DELEGATION, OFFICIAL, Delegation, Member
from app.domain.organisation import Organisation
from app.domain.partnership import OWN, PARTNER
from app.domain.person import CYRILLIC, LATIN, Appointment, Person
from app.domain.programme import ItemPerson
from app.domain.seminar import Leader, Seminar
from app.domain.text import Text
from app.names.folding import sort_key
from app.names.parsing import parse
from app.services.records import get
from app.texts import current_language

PROTOCOL = "protocol"
_KIND_ORDER = [choice.key for choice in KINDS_OF_DELEGATION]


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
    role_text: Text
    status: str
    unnamed: bool
    present: bool
    replaces: str
    replaced_by: str
    drift: Mapping[str, tuple[Any, Any]]
    frozen_on: Date | None
    unrecorded: bool
    """Whether an office stands here of somebody of whom the directory knows none."""

    def name(self, language: str) -> str:
        """The name in the script of *language*, else in the other one; ``""`` for N.N."""
        own, other = self.name_latin, self.name_cyrillic
        return (other or own) if language == "ru" else (own or other)


@dataclass(frozen=True, slots=True)
class Group:
    """One delegation of a seminar. ``id`` is 0 for one that is offered but has no record yet."""

    id: int
    side: str
    type: str
    city: Text
    standing: str
    """``"host"``, ``"guest"``, or ``""`` where neither side hosts."""
    nominal_size: int | None
    places: tuple[Place, ...]

    def counts(self) -> tuple[int, int]:
        """(named, N.N.) places that count, those who declined or were replaced left out."""
        present = [place for place in self.places if place.present]
        unnamed = sum(place.unnamed for place in present)
        return len(present) - unnamed, unnamed


@dataclass(frozen=True, slots=True)
class Roster:
    """The delegations of a seminar; the official ones of both sides are always among them."""

    seminar_id: int
    closed: bool
    groups: tuple[Group, ...]

    def group_of(self, member_id: int) -> Group | None:
        """The delegation that a member is in."""
        return next((group for group in self.groups if any(p.id == member_id for p in group.places)), None)

    def place(self, member_id: int) -> Place | None:
        """One member."""
        return next((p for group in self.groups for p in group.places if p.id == member_id), None)


def roster(
    session: Session, seminar_id: int, order: str = PROTOCOL, offered: Iterable[tuple[str, str]] = ()
) -> Roster:
    """The delegations of a seminar; places by *order*: protocol, or ``"latin"``, ``"cyrillic"`` family names.

    N.N. comes last in an alphabet. *offered* are (side, kind) that appear even without a record, as
    the official delegations do. Raises :class:`~app.domain.errors.NotFound`.
    """
    seminar = get(session, "seminar", seminar_id)
    assert isinstance(seminar, Seminar)
    found = [_group(each, seminar, _ordered(each.members, order)) for each in _delegations(session, seminar_id)]
    present = {(group.side, group.type) for group in found}
    for side, kind in dict.fromkeys([(OWN, OFFICIAL), (PARTNER, OFFICIAL), *offered]):
        if (side, kind) not in present:
            city = seminar.series.partnership.city(side)
            found.append(Group(0, side, kind, city, _standing(seminar, side), None, ()))
    found.sort(key=_rank)
    return Roster(seminar_id, seminar.closed_on is not None, tuple(found))


def _delegations(session: Session, seminar_id: int) -> Sequence[Delegation]:
    """All that drawing the lists needs, in a fixed number of queries."""
    members = selectinload(Delegation.members)
    person = members.selectinload(Member.person)
    statement = (
        select(Delegation)
        .where(Delegation.seminar_id == seminar_id)
        .order_by(Delegation.position, Delegation.id)
        .options(
            members.selectinload(Member.replaced_by),
            members.selectinload(Member.replaces),
            person.selectinload(Person.names),
            person.selectinload(Person.appointments)
            .selectinload(Appointment.organisation)
            .selectinload(Organisation.names),
        )
    )
    return session.scalars(statement).all()


def _rank(group: Group) -> tuple[bool, int, bool, str, bool]:
    """Official delegations first, then kind by kind; the guests before their hosts."""
    kind = _KIND_ORDER.index(group.type) if group.type in _KIND_ORDER else len(_KIND_ORDER)
    return group.type != OFFICIAL, kind, group.standing == "host", group.side, group.id == 0


def _standing(seminar: Seminar, side: str) -> str:
    if seminar.host_side not in (OWN, PARTNER):
        return ""
    return "host" if seminar.host_side == side else "guest"


def _group(delegation: Delegation, seminar: Seminar, members: Iterable[Member]) -> Group:
    side = delegation.side or ""
    return Group(
        delegation.id, side, delegation.type or "", seminar.series.partnership.city(side), _standing(seminar, side),
        delegation.nominal_size, tuple(_place(member) for member in members),
    )  # fmt: skip


def _ordered(members: Iterable[Member], order: str) -> list[Member]:
    if order in (LATIN, CYRILLIC):
        return sorted(members, key=lambda member: _sort_key(member, order))
    return list(members)


def _sort_key(member: Member, script: str) -> tuple[bool, str]:
    if member.person is not None:
        key = member.person.sort_cyrillic if script == CYRILLIC else member.person.sort_latin
    else:
        parsed = parse(member.name("ru" if script == CYRILLIC else "de"))
        key = sort_key("  ".join(part for part in (parsed.family, parsed.given, parsed.patronymic) if part))
    return member.unnamed, key


def _place(member: Member) -> Place:
    language = current_language()
    successor = next(iter(member.replaced_by), None)
    return Place(
        member.id, member.person_id, member.name_latin, member.name_cyrillic, member.titles,
        member.function, member.organisation_name, member.acting, member.role or "", member.role_text,
        member.status or "", member.unnamed, member.present,
        member.replaces.name(language) if member.replaces else "", successor.name(language) if successor else "",
        _drift(member), member.frozen_on,
        member.person is not None and not member.person.appointments
        and bool(member.function or member.organisation_name),
    )  # fmt: skip


def _drift(member: Member) -> Mapping[str, tuple[Any, Any]]:
    """The differences that a person can see: the same name of another record is none."""
    found = drift(member)
    return {} if found.keys() == {"organisation_id"} else found


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """Another seminar at which somebody was, and as what."""

    seminar_id: int
    seminar: str
    city: str
    day: Date | None
    function: str


def elsewhere(session: Session, person_id: int, but_seminar: int, language: str) -> list[Elsewhere]:
    """Other seminars of a person - as a member, a leader or at a programme item -, the latest first."""
    found: dict[int, Elsewhere] = {}
    for appearance, seminar in _appearances(session, person_id):
        known = found.get(seminar.id)
        if seminar.id == but_seminar or (known and known.function):
            continue
        texts = (appearance.function.best(language), appearance.organisation_name.best(language))
        found[seminar.id] = Elsewhere(
            seminar.id, seminar.label(language), seminar.host_city().best(language), seminar.start,
            ", ".join(text for text in texts if text),
        )  # fmt: skip
    return sorted(found.values(), key=lambda each: str(each.day or ""), reverse=True)


def _appearances(session: Session, person_id: int) -> list[tuple[Appearance, Seminar]]:
    members = session.scalars(select(Member).where(Member.person_id == person_id))
    leaders = session.scalars(select(Leader).where(Leader.person_id == person_id))
    at_items = session.scalars(select(ItemPerson).where(ItemPerson.person_id == person_id))
    return [
        *((member, member.delegation.seminar) for member in members),
        *((leader, leader.seminar) for leader in leaders),
        *((person, person.item.seminar) for person in at_items),
    ]
