"""The programme of a seminar, from the opening to the follow-up after its end."""

from __future__ import annotations

from sqlalchemy.orm import Mapped, relationship

from app.domain.appearance import Appearance
from app.domain.base import Record
from app.domain.date import Date
from app.domain.fields import (
    Choice,
    bilingual,
    choice,
    date,
    flag,
    line,
    owned_by,
    position,
    reference,
    time,
)  # fmt: skip
from app.domain.organisation import Organisation
from app.domain.seminar import Part, Seminar
from app.domain.text import Text
from app.texts import N_

OPENING, FOLLOW_UP = "opening", "follow_up"
KINDS_OF_ITEM = (
    Choice(OPENING, N_("Programme", "Opening")),
    Choice("talk", N_("Programme", "Talk")),
    Choice("meeting", N_("Programme", "Expert meeting")),
    Choice("round_table", N_("Programme", "Round table")),
    Choice("visit", N_("Programme", "Site visit")),
    Choice("reception", N_("Programme", "Reception")),
    Choice("meal", N_("Programme", "Meal")),
    Choice("culture", N_("Programme", "Culture")),
    Choice("tour", N_("Programme", "City tour")),
    Choice("transfer", N_("Programme", "Transfer")),
    Choice("free", N_("Programme", "Free time")),
    Choice("award", N_("Programme", "Award")),
    Choice("signing", N_("Programme", "Signing")),
    Choice("evaluation", N_("Programme", "Evaluation")),
    Choice("closing", N_("Programme", "Closing talk")),
    Choice(FOLLOW_UP, N_("Programme", "Follow-up")),
)
BASIS = (
    Choice("report", N_("Programme", "Took place (report)")),
    Choice("preview", N_("Programme", "Announced")),
)
ITEM_ROLES = (
    Choice("host", N_("Programme", "Host or contact")),
    Choice("speaker", N_("Programme", "Speaker")),
    Choice("attendee", N_("Programme", "Attendee")),
    Choice("interpreter", N_("Programme", "Interpreter")),
    Choice("responsible", N_("Programme", "Responsible")),
    Choice("represented", N_("Programme", "Represented")),
)


class ProgrammeItem(Record):
    """One entry of the programme. Its day may be unknown; its times are wall-clock times of the place."""

    __tablename__ = "programme_item"
    title_one = N_("Programme", "Programme item")
    title_many = N_("Programme", "Programme items")
    parts = ("people",)

    seminar_id: Mapped[int] = owned_by("seminar", N_("Programme", "Seminar"))
    position: Mapped[int] = position()
    part_id: Mapped[int | None] = reference(N_("Programme", "Part of the seminar"), "part")
    day: Mapped[Date | None] = date(N_("Programme", "Day"), listed=True)
    start_time: Mapped[str | None] = time(N_("Programme", "From"), listed=True)
    end_time: Mapped[str | None] = time(N_("Programme", "Until"), listed=True)
    about: Mapped[bool] = flag(N_("Programme", "Time is approximate"))
    type: Mapped[str | None] = choice(
        N_("Programme", "Kind"), KINDS_OF_ITEM, default="meeting", required=True, listed=True
    )
    internal: Mapped[bool] = flag(N_("Programme", "Internal, not in the official programme"), listed=True)
    title: Mapped[Text] = bilingual(N_("Programme", "Title"), required=True, searchable=True, listed=True)
    description: Mapped[Text] = bilingual(N_("Programme", "Description"), multiline=True, searchable=True)
    place: Mapped[Text] = bilingual(N_("Programme", "Place"), searchable=True, listed=True)
    organisation_id: Mapped[int | None] = reference(N_("Programme", "Organisation in the directory"), "organisation")
    organisation_name: Mapped[Text] = bilingual(N_("Programme", "Organisation visited"), searchable=True, listed=True)
    minutes: Mapped[Text] = bilingual(N_("Programme", "Minutes"), multiline=True, searchable=True)
    basis: Mapped[str | None] = choice(N_("Programme", "Basis"), BASIS)
    source: Mapped[str] = line(N_("Programme", "Source"))
    note: Mapped[Text] = bilingual(N_("Programme", "Note"), translated=False, multiline=True)

    seminar: Mapped[Seminar] = relationship(back_populates="programme")
    part: Mapped[Part | None] = relationship()
    organisation: Mapped[Organisation | None] = relationship()
    people: Mapped[list[ItemPerson]] = relationship(
        back_populates="item", cascade="all, delete-orphan", passive_deletes=True, order_by="ItemPerson.position"
    )

    def label(self, language: str) -> str:
        """The title."""
        return self.title.best(language)

    def with_role(self, *roles: str) -> list[ItemPerson]:
        """People of the item in one of *roles*, in their order."""
        return [person for person in self.people if person.role in roles]


class ItemPerson(Appearance, Record):
    """Somebody who receives, speaks, attends, interprets or is responsible at a programme item."""

    __tablename__ = "item_person"
    title_one = N_("Programme", "Person at a programme item")
    title_many = N_("Programme", "Persons at a programme item")

    item_id: Mapped[int] = owned_by("programme_item", N_("Programme", "Programme item"))
    position: Mapped[int] = position()
    role: Mapped[str | None] = choice(N_("Programme", "Role"), ITEM_ROLES, default="host", required=True)
    role_text: Mapped[Text] = bilingual(N_("Programme", "Role as printed"))

    item: Mapped[ProgrammeItem] = relationship(back_populates="people")

    def label(self, language: str) -> str:
        """The name."""
        return self.name(language)
