"""How somebody appeared at a seminar: name, titles, function and organisation as they were on the day.

The columns are a *snapshot*: copied from the directory when the person is entered, frozen when
the seminar is closed, and never changed by a later change in the directory.
"""

from __future__ import annotations

from sqlalchemy.orm import Mapped, declared_attr, relationship

from app.domain.date import Date
from app.domain.fields import bilingual, date, flag, line, reference
from app.domain.organisation import Organisation
from app.domain.person import CYRILLIC, LATIN, Person
from app.domain.text import Text
from app.texts import N_

_SNAPSHOT = N_("Appearance", "As on the day")


class Appearance:
    """Columns of everybody who appears at a seminar: leaders, members, speakers, contacts."""

    person_id: Mapped[int | None] = reference(N_("Appearance", "Person"), "person", listed=True)
    name_latin: Mapped[str] = line(N_("Appearance", "Name (Latin)"), group=_SNAPSHOT, searchable=True, listed=True)
    name_cyrillic: Mapped[str] = line(N_("Appearance", "Name (Cyrillic)"), group=_SNAPSHOT, searchable=True)
    titles: Mapped[str] = line(N_("Appearance", "Titles"), group=_SNAPSHOT)
    honorific: Mapped[Text] = bilingual(N_("Appearance", "Form of address"), group=_SNAPSHOT)
    function: Mapped[Text] = bilingual(N_("Appearance", "Function"), group=_SNAPSHOT, searchable=True, listed=True)
    organisation_id: Mapped[int | None] = reference(
        N_("Appearance", "Organisation in the directory"), "organisation", group=_SNAPSHOT
    )
    organisation_name: Mapped[Text] = bilingual(
        N_("Appearance", "Organisation"), group=_SNAPSHOT, searchable=True, listed=True
    )
    acting: Mapped[bool] = flag(N_("Appearance", "Acting"), group=_SNAPSHOT)
    frozen_on: Mapped[Date | None] = date(N_("Appearance", "Taken from the directory on"), group=_SNAPSHOT)
    kept: Mapped[bool] = flag(N_("Appearance", "Differs from the directory on purpose"), group=_SNAPSHOT)
    source: Mapped[str] = line(N_("Appearance", "Source"))
    note: Mapped[Text] = bilingual(N_("Appearance", "Note"), translated=False)

    @declared_attr
    def person(cls) -> Mapped[Person | None]:  # noqa: N805
        """The person in the directory; ``None`` for N.N. and for somebody known by name only."""
        return relationship(Person, foreign_keys=[cls.person_id])  # type: ignore[list-item]

    @declared_attr
    def organisation(cls) -> Mapped[Organisation | None]:  # noqa: N805
        """The organisation in the directory that the snapshot's name stands for."""
        return relationship(Organisation, foreign_keys=[cls.organisation_id])  # type: ignore[list-item]

    @property
    def unnamed(self) -> bool:
        """Whether this is N.N.: a place that is kept for somebody not yet known."""
        return self.person_id is None and not self.name_latin and not self.name_cyrillic

    def name(self, language: str) -> str:
        """The name in the script of *language*, else in the other one; ``"N. N."`` for a kept place."""
        own, other = self.name_latin, self.name_cyrillic
        return ((other or own) if language == "ru" else (own or other)) or "N.\u00a0N."


SNAPSHOT_FIELDS = (
    "name_latin", "name_cyrillic", "titles", "honorific", "function", "organisation_id", "organisation_name", "acting",
)  # fmt: skip
"""The columns that :func:`snapshot` fills and :func:`drift` compares."""


def snapshot(person: Person, day: Date | None) -> dict[str, object]:
    """What the directory says of *person* on *day*, as values for an :class:`Appearance`."""
    appointment = person.appointment_on(day)
    organisation = appointment.organisation if appointment else None
    return {
        "name_latin": _printed(person, LATIN, day),
        "name_cyrillic": _printed(person, CYRILLIC, day),
        "titles": person.titles,
        "honorific": person.honorific,
        "function": appointment.function_for(person.gender) if appointment else Text(),
        "organisation_id": organisation.id if organisation else None,
        "organisation_name": organisation.name_on(day) if organisation else Text(),
        "acting": appointment.acting if appointment else False,
    }


def _printed(person: Person, script: str, day: Date | None) -> str:
    if day is None:  # stored with the person: the spellings need not be read
        return person.name_latin if script == LATIN else person.name_cyrillic
    name = person.printed(script, day)
    return name.full() if name else ""


def drift(appearance: Appearance, day: Date | None = None) -> dict[str, tuple[object, object]]:
    """Where the snapshot differs from the directory: column -> (in this seminar, in the directory).

    Compared with the directory as it is today (*day* ``None``), or as it says it was on *day*.
    Nothing for N.N., nothing where the difference was accepted (:attr:`Appearance.kept`), and nothing
    about the office of somebody of whom the directory knows no office at all: that is a gap there.
    """
    if appearance.person is None or appearance.kept:
        return {}
    current = snapshot(appearance.person, day)
    if not appearance.person.appointments:
        for name in ("function", "organisation_id", "organisation_name", "acting"):
            del current[name]
    return {
        name: (getattr(appearance, name), value)
        for name, value in current.items()
        if (getattr(appearance, name) or None) != (value or None)
    }


