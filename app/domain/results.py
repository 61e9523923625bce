"""What came of a seminar, and where its record was taken from."""

from __future__ import annotations

from sqlalchemy.orm import Mapped, relationship

from app.domain.base import Record
from app.domain.date import Date
from app.domain.fields import Choice, bilingual, choice, date, flag, line, owned_by, position, reference
from app.domain.partnership import SIDES
from app.domain.person import Person
from app.domain.seminar import Seminar
from app.domain.text import Text
from app.texts import N_

OUTCOMES = (
    Choice("result", N_("Outcome", "Result")),
    Choice("agreement", N_("Outcome", "Agreement")),
    Choice("protocol", N_("Outcome", "Protocol")),
    Choice("award", N_("Outcome", "Award")),
    Choice("press", N_("Outcome", "Press")),
    Choice("next_topic", N_("Outcome", "Topic for next time")),
)
ACTION_STATES = (
    Choice("open", N_("Outcome", "open")),
    Choice("done", N_("Outcome", "done")),
    Choice("carried", N_("Outcome", "carried over")),
    Choice("dropped", N_("Outcome", "dropped")),
)
ACTION_SIDES = (*SIDES, Choice("both", N_("Side", "Both sides")))
SOURCES = (
    Choice("report", N_("Source", "Report")),
    Choice("press", N_("Source", "Press release")),
    Choice("overview", N_("Source", "Overview page")),
    Choice("secondary", N_("Source", "Report by others")),
    Choice("file", N_("Source", "Own file")),
)


class Outcome(Record):
    """A result, an agreement, a topic for next time."""

    __tablename__ = "outcome"
    title_one = N_("Outcome", "Result")
    title_many = N_("Outcome", "Results")

    seminar_id: Mapped[int] = owned_by("seminar", N_("Outcome", "Seminar"))
    position: Mapped[int] = position()
    type: Mapped[str | None] = choice(N_("Outcome", "Kind"), OUTCOMES, default="result", required=True)
    wording: Mapped[Text] = bilingual(N_("Outcome", "Wording"), multiline=True, required=True, searchable=True)
    day: Mapped[Date | None] = date(N_("Outcome", "Date"))

    seminar: Mapped[Seminar] = relationship(back_populates="outcomes")


class Action(Record):
    """What was agreed to be done, by which side, until when."""

    __tablename__ = "action"
    title_one = N_("Outcome", "Agreed action")
    title_many = N_("Outcome", "Agreed actions")

    seminar_id: Mapped[int] = owned_by("seminar", N_("Outcome", "Seminar"))
    position: Mapped[int] = position()
    wording: Mapped[Text] = bilingual(N_("Outcome", "Action"), multiline=True, required=True, searchable=True)
    side: Mapped[str | None] = choice(N_("Outcome", "Responsible side"), ACTION_SIDES)
    person_id: Mapped[int | None] = reference(N_("Outcome", "Responsible person"), "person")
    due: Mapped[Date | None] = date(N_("Outcome", "Due"))
    state: Mapped[str | None] = choice(N_("Outcome", "State"), ACTION_STATES, default="open", required=True)
    carried_from_id: Mapped[int | None] = reference(N_("Outcome", "Carried over from"), "action")

    seminar: Mapped[Seminar] = relationship(back_populates="actions")
    person: Mapped[Person | None] = relationship()


class Source(Record):
    """A page or document that the record was taken from, with the day it was read."""

    __tablename__ = "source"
    title_one = N_("Source", "Source")
    title_many = N_("Source", "Sources")

    seminar_id: Mapped[int] = owned_by("seminar", N_("Source", "Seminar"))
    position: Mapped[int] = position()
    type: Mapped[str | None] = choice(N_("Source", "Kind"), SOURCES)
    title: Mapped[Text] = bilingual(N_("Source", "Title"), searchable=True)
    url: Mapped[str] = line(N_("Source", "Web address"), searchable=True)
    published: Mapped[Date | None] = date(N_("Source", "Published"))
    read_on: Mapped[Date | None] = date(N_("Source", "Read on"))
    complete: Mapped[bool] = flag(N_("Source", "Text known completely"))

    seminar: Mapped[Seminar] = relationship(back_populates="sources")
