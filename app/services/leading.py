"""Who led a seminar, as values of a form: taken from the directory as of the day, compared with it, given to it."""

from __future__ import annotations

from typing import Any

from sqlalchemy.orm import Session

from app.domain.appearance import SNAPSHOT_FIELDS
from app.domain.appearance import snapshot as of_directory
from app.domain.date import Date
from app.domain.model import Appointment, Person
from app.services.appearing import leader_for
from app.services.offices import RECORDED, organisation_called
from app.services.records import Snapshot, get, snapshot_of
from app.storage.database import Database
from app.texts import current_language

TAKEN = (*SNAPSHOT_FIELDS, "frozen_on", "kept")
"""What is taken from the directory when a person is chosen."""


def taken(
    session: Session, person_id: int, side: str, day: Date | None, today: Date, seminar_id: int | None = None
) -> Snapshot:
    """A new leader of *side* with what the directory says of a person on *day*, noted as taken *today*.

    Without an office there, with the one that the seminar says elsewhere.
    """
    return snapshot_of(leader_for(session, person_id, side, day, today, seminar_id))


def differences(session: Session, leader: Snapshot, day: Date | None = None) -> dict[str, tuple[Any, Any]]:
    """Where a leader's values differ from the directory: name of the field -> (in this seminar, in the directory).

    Compared with the directory of today (*day* ``None``). Nothing where the difference was accepted.
    """
    person = session.get(Person, leader.values["person_id"]) if leader.values.get("person_id") else None
    if person is None or leader.values.get("kept"):
        return {}
    found = {
        name: (leader.values.get(name), value)
        for name, value in of_directory(person, day).items()
        if (leader.values.get(name) or None) != (value or None)
    }
    # the same name of another record is no difference that a person could see
    return {} if found.keys() == {"organisation_id"} else found


def has_function(session: Session, person_id: int) -> bool:
    """Whether the directory knows a function of a person that has no end."""
    person = get(session, "person", person_id)
    assert isinstance(person, Person)
    return person.appointment_on(None) is not None


def into_directory(db: Database, leader: Snapshot) -> None:
    """Enter the function of a leader in the directory as an appointment without dates: one step.

    An organisation that was typed as a mere name is entered with it, unless there is one so called.
    """
    values = leader.values
    with db.read() as session:
        name = get(session, "person", values["person_id"]).label(current_language())
    with db.change(RECORDED, name=name) as session:
        person = get(session, "person", values["person_id"])
        assert isinstance(person, Person)
        organisation_id = values["organisation_id"]
        if organisation_id is None and values["organisation_name"]:
            organisation_id = organisation_called(session, values["organisation_name"]).id
        person.appointments.append(
            Appointment(function=values["function"], organisation_id=organisation_id, acting=values["acting"])
        )
