"""Persons, the spellings of their names, their appointments and how to reach them."""

from __future__ import annotations

from sqlalchemy import String
from sqlalchemy.orm import Mapped, mapped_column, relationship

from app.domain.base import Record, in_order
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
    text,
)  # fmt: skip
from app.domain.organisation import Organisation
from app.domain.text import Text
from app.names.folding import sort_key
from app.texts import N_

LATIN, CYRILLIC = "latin", "cyrillic"
SCRIPTS = (Choice(LATIN, N_("Name", "Latin")), Choice(CYRILLIC, N_("Name", "Cyrillic")))
STANDARDS = (
    Choice("original", N_("Name", "Original")),
    Choice("passport", N_("Name", "Passport, exactly as printed")),
    Choice("german", N_("Name", "German (Duden)")),
    Choice("english", N_("Name", "English")),
    Choice("russian", N_("Name", "Russian")),
    Choice("printed", N_("Name", "As seen in print")),
    Choice("former", N_("Name", "Former or birth name")),
    Choice("passport_before", N_("Name", "Earlier passport")),
    Choice("icao", N_("Name", "ICAO Doc 9303")),
    Choice("iso9", N_("Name", "ISO 9 (libraries)")),
    Choice("din1460", N_("Name", "DIN 1460 (libraries)")),
    Choice("scholarly", N_("Name", "Scholarly (ISO 9, DIN 1460)")),
)
GENDERS = (
    Choice("f", N_("Person", "Female")),
    Choice("m", N_("Person", "Male")),
    Choice("x", N_("Person", "Diverse")),
)
CONTACTS = (
    Choice("email", N_("Contact", "E-mail")),
    Choice("phone", N_("Contact", "Phone")),
    Choice("mobile", N_("Contact", "Mobile phone")),
    Choice("fax", N_("Contact", "Fax")),
    Choice("web", N_("Contact", "Web address")),
    Choice("address", N_("Contact", "Postal address")),
)

_PERSONAL = N_("Person", "Personal data")


def _in_force(start: Date | None, end: Date | None, day: Date | None) -> bool:
    if day is None:
        return end is None
    begun = start is None or start.first_day() <= day.last_day()
    return begun and (end is None or end.last_day() >= day.first_day())


class Person(Record):
    """Somebody in the directory. Functions at a seminar stand there, as they were on the day."""

    __tablename__ = "person"
    title_one = N_("Person", "Person")
    title_many = N_("Person", "Persons")
    parts = ("names", "appointments", "contacts")

    name_latin: Mapped[str] = line(N_("Person", "Name (Latin)"), derived=True, searchable=True, listed=True)
    name_cyrillic: Mapped[str] = line(N_("Person", "Name (Cyrillic)"), derived=True, searchable=True, listed=True)
    sort_latin: Mapped[str] = mapped_column(String, nullable=False, default="", index=True)
    sort_cyrillic: Mapped[str] = mapped_column(String, nullable=False, default="", index=True)
    titles: Mapped[str] = line(
        N_("Person", "Academic titles"), listed=True, hint=N_("Person", "In their order: “Prof. Dr.”")
    )
    honorific: Mapped[Text] = bilingual(N_("Person", "Form of address"), hint=N_("Person", "For example “S. E.”"))
    gender: Mapped[str | None] = choice(
        N_("Person", "Gender"), GENDERS, group=_PERSONAL, hint=N_("Person", "Decides the form of the function")
    )
    birth_date: Mapped[Date | None] = date(N_("Person", "Date of birth"), group=_PERSONAL, sensitive=True)
    citizenship: Mapped[str] = line(N_("Person", "Citizenship"), group=_PERSONAL, sensitive=True)
    languages: Mapped[str] = line(N_("Person", "Languages"), group=_PERSONAL, listed=True)
    note: Mapped[str] = text(N_("Person", "Note"), group=_PERSONAL)

    names: Mapped[list[PersonName]] = relationship(
        back_populates="person", cascade="all, delete-orphan", passive_deletes=True, order_by="PersonName.position"
    )
    appointments: Mapped[list[Appointment]] = relationship(
        back_populates="person", cascade="all, delete-orphan", passive_deletes=True, order_by="Appointment.position"
    )
    contacts: Mapped[list[ContactPoint]] = relationship(
        back_populates="person", cascade="all, delete-orphan", passive_deletes=True, order_by="ContactPoint.position"
    )
    distinctions: Mapped[list[Distinction]] = relationship(
        back_populates="person", cascade="all, delete-orphan", passive_deletes=True, order_by="Distinction.id",
        foreign_keys="Distinction.person_id",
    )  # fmt: skip

    def label(self, language: str) -> str:
        """Name in the script of *language*, else in the other one."""
        own, other = self.name_latin, self.name_cyrillic
        return (other or own) if language == "ru" else (own or other)

    def derive(self) -> None:
        """Display names and sort keys: those of the spelling that documents print in each script."""
        latin, cyrillic = self.printed(LATIN), self.printed(CYRILLIC)
        self.name_latin = latin.full() if latin else ""
        self.name_cyrillic = cyrillic.full() if cyrillic else ""
        self.sort_latin = (latin or cyrillic).sort() if latin or cyrillic else ""  # type: ignore[union-attr]
        self.sort_cyrillic = (cyrillic or latin).sort() if latin or cyrillic else ""  # type: ignore[union-attr]

    def printed(self, script: str, day: Date | None = None) -> PersonName | None:
        """The spelling in *script* that lists and documents show, on *day* or (``None``) today.

        The one that was chosen for it, else the first. Those not in use on the day stand back; where none was
        in use, that is left out of account.
        """
        names = [name for name in in_order(self.names) if name.script == script]
        names.sort(key=lambda name: (not name.in_use(day), not name.chosen))
        return names[0] if names else None

    def appointment_on(self, day: Date | None) -> Appointment | None:
        """The last appointment that was in force on *day*; with ``None``: the last one that has no end."""
        current = [a for a in self.appointments if a.in_force(day)]
        return current[-1] if current else None


class PersonName(Record):
    """One spelling of a person's name. Typed as it stands somewhere, never computed."""

    __tablename__ = "person_name"
    title_one = N_("Name", "Spelling")
    title_many = N_("Name", "Spellings")

    person_id: Mapped[int] = owned_by("person", N_("Name", "Person"))
    position: Mapped[int] = position()
    script: Mapped[str | None] = choice(N_("Name", "Script"), SCRIPTS, default=LATIN, required=True)
    standard: Mapped[str | None] = choice(N_("Name", "Kind of spelling"), STANDARDS, default="original", required=True)
    prefix: Mapped[str] = line(N_("Name", "Prefix"), hint=N_("Name", "For example “von”"))
    family: Mapped[str] = line(N_("Name", "Family name"), required=True, searchable=True)
    given: Mapped[str] = line(N_("Name", "Given names"), searchable=True)
    patronymic: Mapped[str] = line(N_("Name", "Patronymic"), searchable=True)
    verified: Mapped[bool] = flag(N_("Name", "Checked against a document"))
    chosen: Mapped[bool] = flag(N_("Name", "Printed in documents"))
    valid_from: Mapped[Date | None] = date(N_("Name", "In use from"))
    valid_to: Mapped[Date | None] = date(
        N_("Name", "In use until"), hint=N_("Name", "Only where it is no longer used; a passport's expiry is no end")
    )
    note: Mapped[str] = line(N_("Name", "Source"), hint=N_("Name", "Where it was seen, or the rule it follows"))

    person: Mapped[Person] = relationship(back_populates="names")

    def in_use(self, day: Date | None) -> bool:
        """Whether it was used on *day*; with ``None``: whether it is not said to have ended."""
        return _in_force(self.valid_from, self.valid_to, day)

    def full(self) -> str:
        """Given names, patronymic, prefix, family name - the order of running text."""
        return " ".join(part for part in (self.given, self.patronymic, self.prefix, self.family) if part)

    def sort(self) -> str:
        """Sort key: family name, given names, patronymic; titles and prefix left out."""
        return sort_key("  ".join(part for part in (self.family, self.given, self.patronymic) if part))


class Appointment(Record):
    """A person's function at an organisation for a time. The office's address and phone stay with the office."""

    __tablename__ = "appointment"
    title_one = N_("Appointment", "Appointment")
    title_many = N_("Appointment", "Appointments")

    person_id: Mapped[int] = owned_by("person", N_("Appointment", "Person"))
    position: Mapped[int] = position()
    function: Mapped[Text] = bilingual(N_("Appointment", "Function"), searchable=True)
    function_feminine: Mapped[Text] = bilingual(N_("Appointment", "Function, feminine form"), searchable=True)
    organisation_id: Mapped[int | None] = reference(N_("Appointment", "Organisation"), "organisation")
    acting: Mapped[bool] = flag(N_("Appointment", "Acting"))
    start: Mapped[Date | None] = date(N_("Appointment", "From"))
    end: Mapped[Date | None] = date(N_("Appointment", "Until"))
    address: Mapped[Text] = bilingual(N_("Appointment", "Office address"), multiline=True)
    phone: Mapped[str] = line(N_("Appointment", "Office phone"))
    note: Mapped[str] = line(N_("Appointment", "Source or note"))

    person: Mapped[Person] = relationship(back_populates="appointments")
    organisation: Mapped[Organisation | None] = relationship(back_populates="appointments")

    def in_force(self, day: Date | None) -> bool:
        """Whether it was in force on *day*; with ``None``: whether it has no end. Unknown ends count as open."""
        return _in_force(self.start, self.end, day)

    def function_for(self, gender: str | None) -> Text:
        """The function in the form for *gender*: the feminine form where there is one, per language."""
        if gender != "f" or not self.function_feminine:
            return self.function
        return Text({**dict(self.function), **dict(self.function_feminine)})


class ContactPoint(Record):
    """A private way to reach a person."""

    __tablename__ = "contact_point"
    title_one = N_("Contact", "Contact")
    title_many = N_("Contact", "Contacts")

    person_id: Mapped[int] = owned_by("person", N_("Contact", "Person"))
    position: Mapped[int] = position()
    type: Mapped[str | None] = choice(N_("Contact", "Type"), CONTACTS, default="email", required=True)
    value: Mapped[str] = line(N_("Contact", "Value"), required=True, sensitive=True)
    note: Mapped[str] = line(N_("Contact", "Note"))

    person: Mapped[Person] = relationship(back_populates="contacts")


class Distinction(Record):
    """The decision that two persons with similar names are not the same one. It counts in both directions."""

    __tablename__ = "distinction"
    title_one = N_("Duplicates", "Decision “not the same person”")
    title_many = N_("Duplicates", "Decisions “not the same person”")

    person_id: Mapped[int] = owned_by("person", N_("Duplicates", "Person"))
    other_id: Mapped[int] = reference(N_("Duplicates", "Not the same as"), "person", follow=True, required=True)
    decided_on: Mapped[Date | None] = date(N_("Duplicates", "Decided on"))

    person: Mapped[Person] = relationship(back_populates="distinctions", foreign_keys="Distinction.person_id")
    other: Mapped[Person] = relationship(foreign_keys="Distinction.other_id")
