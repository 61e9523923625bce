"""Between a member's office at a seminar and the directory: named from it, or entered into it."""

from __future__ import annotations

from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.delegation import Member
from app.domain.organisation import Organisation, OrganisationName
from app.domain.person import Appointment
from app.domain.text import Text
from app.services.delegations import update
from app.services.records import get, refuse_closed
from app.storage.database import Database
from app.texts import N_, current_language

RECORDED = N_("Change", "{name}: office entered in the directory")


def choose_organisation(db: Database, member_id: int, organisation_id: int | None) -> None:
    """Name a member's organisation from the directory, as it was called on the seminar's first day; only here."""
    values: dict[str, Any] = {"organisation_id": organisation_id, "organisation_name": Text()}
    if organisation_id is not None:
        with db.read() as session:
            organisation = get(session, "organisation", organisation_id)
            assert isinstance(organisation, Organisation)
            values["organisation_name"] = organisation.name_on(_member(session, member_id).delegation.seminar.start)
    update(db, member_id, values)


def record_office(db: Database, member_id: int) -> None:
    """Enter the office that was typed at the seminar in the directory too; only for a person who has none there.

    An organisation that was typed as a mere name is entered with it, unless there is one so called.
    """
    with db.read() as session:
        name = _member(session, member_id).name(current_language())
    with db.change(RECORDED, name=name) as session:
        member = _member(session, member_id)
        refuse_closed(member)
        if member.person is None or member.person.appointments:
            return
        if member.organisation_id is None and member.organisation_name:
            member.organisation_id = organisation_called(session, member.organisation_name).id
        member.person.appointments.append(
            Appointment(function=member.function, organisation_id=member.organisation_id, acting=member.acting)
        )


def organisation_called(session: Session, name: Text) -> Organisation:
    """The organisation of exactly this name, a new one where there is none."""
    same = select(OrganisationName).where(OrganisationName.name == name)
    known = session.scalars(same).first()
    if known is not None:
        return known.organisation
    organisation = Organisation(names=[OrganisationName(name=name)])
    session.add(organisation)
    session.flush()
    return organisation


def _member(session: Session, member_id: int) -> Member:
    member = get(session, "member", member_id)
    assert isinstance(member, Member)
    return member
