"""What is written of somebody who is put into a seminar: from the directory, else from the seminar itself."""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy.orm import Session

from app.domain.appearance import Appearance, snapshot
from app.domain.date import Date
from app.domain.person import Person
from app.domain.seminar import Leader, Seminar
from app.services.newcomers import person_for

_OFFICE = ("function", "organisation_id", "organisation_name", "acting")


def fill(appearance: Appearance, person: Person, day: Date | None, today: Date) -> None:
    """Take the snapshot: what the directory says of *person* on *day* (``None``: today), noted as taken *today*."""
    appearance.person = person
    for name, value in snapshot(person, day).items():
        setattr(appearance, name, value)
    appearance.frozen_on, appearance.kept = today, False


def fill_at(
    appearance: Appearance, person: Person, seminar: Seminar, today: Date, day: Date | None = None
) -> None:
    """Take the snapshot of *day*, else of the seminar's first one.

    Where the directory knows no office of *person* then, but the seminar does - as a leader, in a
    delegation, in the programme -, that one: it was typed once already.
    """
    fill(appearance, person, day or seminar.start, today)
    if appearance.function or appearance.organisation_name:
        return
    for other in _appearances(seminar):
        if other is not appearance and other.person_id == person.id and (other.function or other.organisation_name):
            for name in _OFFICE:
                setattr(appearance, name, getattr(other, name))
            return


def leader_for(
    session: Session, person_id: int, side: str, day: Date | None, today: Date, seminar_id: int | None = None
) -> Leader:
    """An unsaved leader of a side with the snapshot of *day*, for a form to take its values from.

    With the seminar (``None`` while it is new) what that one knows of the person counts too.
    """
    leader, person = Leader(side=side), person_for(session, person_id)
    seminar = session.get(Seminar, seminar_id) if seminar_id else None
    if seminar is None:
        fill(leader, person, day, today)
    else:
        fill_at(leader, person, seminar, today, day)
    leader.person_id = person_id
    leader.person = None
    return leader


def _appearances(seminar: Seminar) -> Iterator[Appearance]:
    yield from seminar.leaders
    for delegation in seminar.delegations:
        yield from delegation.members
    for item in seminar.programme:
        yield from item.people
