"""Organisations. Bodies get renamed, and are translated differently in different years, so their names are dated."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import String
from sqlalchemy.orm import Mapped, mapped_column, relationship

from app.domain import dated
from app.domain.base import Record, in_order
from app.domain.date import Date
from app.domain.fields import Choice, bilingual, choice, date, line, owned_by, position, reference, text
from app.domain.text import Text
from app.names.folding import sort_key
from app.texts import N_

if TYPE_CHECKING:
    from app.domain.person import Appointment

KINDS_OF_ORGANISATION = (
    Choice("authority", N_("Organisation", "Authority")),
    Choice("embassy", N_("Organisation", "Embassy")),
    Choice("association", N_("Organisation", "Association")),
    Choice("facility", N_("Organisation", "Facility")),
    Choice("university", N_("Organisation", "University")),
    Choice("company", N_("Organisation", "Company")),
    Choice("community", N_("Organisation", "Religious community")),
    Choice("other", N_("Organisation", "Other")),
)

_CONTACT = N_("Organisation", "Contact")
_RELATIONS = N_("Organisation", "Relations")


class Organisation(Record):
    """A body that delegates people, is visited or helps to organise."""

    __tablename__ = "organisation"
    title_one = N_("Organisation", "Organisation")
    title_many = N_("Organisation", "Organisations")
    parts = ("names",)

    name: Mapped[Text] = bilingual(N_("Organisation", "Name"), derived=True, searchable=True, listed=True)
    sort_name: Mapped[str] = mapped_column(String, nullable=False, default="", index=True)
    short_name: Mapped[Text] = bilingual(N_("Organisation", "Short name"), searchable=True, listed=True)
    type: Mapped[str | None] = choice(N_("Organisation", "Type"), KINDS_OF_ORGANISATION, listed=True)
    city: Mapped[Text] = bilingual(N_("Organisation", "City"), group=_CONTACT, searchable=True, listed=True)
    address: Mapped[Text] = bilingual(N_("Organisation", "Address"), multiline=True, group=_CONTACT)
    phone: Mapped[str] = line(N_("Organisation", "Phone"), group=_CONTACT)
    email: Mapped[str] = line(N_("Organisation", "E-mail"), group=_CONTACT)
    web: Mapped[str] = line(N_("Organisation", "Web address"), group=_CONTACT)
    parent_id: Mapped[int | None] = reference(N_("Organisation", "Belongs to"), "organisation", group=_RELATIONS)
    successor_id: Mapped[int | None] = reference(N_("Organisation", "Successor"), "organisation", group=_RELATIONS)
    note: Mapped[str] = text(N_("Organisation", "Note"), group=_RELATIONS)

    names: Mapped[list[OrganisationName]] = relationship(
        back_populates="organisation",
        cascade="all, delete-orphan",
        passive_deletes=True,
        order_by="OrganisationName.position",
    )
    appointments: Mapped[list[Appointment]] = relationship(
        back_populates="organisation", passive_deletes="all", order_by="Appointment.position"
    )

    def label(self, language: str) -> str:
        """The organisation's present name."""
        return self.name.best(language)

    def derive(self) -> None:
        """The present name is the last one in the list; the sort key follows its German form."""
        self.name = in_order(self.names)[-1].name if self.names else Text()
        self.sort_name = sort_key(self.name.best("de"))

    def name_on(self, day: Date | None) -> Text:
        """The name that the organisation bore on *day*; the present one where no validity says otherwise."""
        return dated.valid_on(self.names, day) or self.name


class OrganisationName(Record):
    """A name of an organisation and how long it was used."""

    __tablename__ = "organisation_name"
    title_one = N_("Organisation", "Name of the organisation")
    title_many = N_("Organisation", "Names of the organisation")

    organisation_id: Mapped[int] = owned_by("organisation", N_("Organisation", "Organisation"))
    position: Mapped[int] = position()
    name: Mapped[Text] = bilingual(N_("Organisation", "Name"), required=True, searchable=True)
    valid_from: Mapped[Date | None] = date(N_("Organisation", "From"))
    valid_to: Mapped[Date | None] = date(N_("Organisation", "Until"))

    organisation: Mapped[Organisation] = relationship(back_populates="names")
