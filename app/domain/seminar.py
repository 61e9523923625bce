"""Seminars: the record that everything else hangs on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy.orm import Mapped, relationship

from app.domain.appearance import Appearance
from app.domain.base import Record
from app.domain.date import Date
from app.domain.dates import ordinal
from app.domain.fields import (
    Choice,
    bilingual,
    choice,
    date,
    integer,
    line,
    owned_by,
    position,
    reference,
    text,
)  # fmt: skip
from app.domain.partnership import OWN, PARTNER, SIDES, Series
from app.domain.text import Text
from app.texts import N_

if TYPE_CHECKING:
    from app.domain.delegation import Delegation
    from app.domain.photograph import Photograph
    from app.domain.programme import ProgrammeItem
    from app.domain.results import Action, Outcome, Source

HOSTS = (
    Choice(OWN, N_("Seminar", "Own side")),
    Choice(PARTNER, N_("Seminar", "Partner")),
    Choice("none", N_("Seminar", "Other place")),
)
STATUSES = (
    Choice("idea", N_("Seminar", "Idea")),
    Choice("planned", N_("Seminar", "Planned")),
    Choice("confirmed", N_("Seminar", "Confirmed")),
    Choice("running", N_("Seminar", "Running")),
    Choice("held", N_("Seminar", "Held")),
    Choice("postponed", N_("Seminar", "Postponed")),
    Choice("cancelled", N_("Seminar", "Cancelled")),
)
EVIDENCE = (
    Choice("report", N_("Seminar", "Report")),
    Choice("preview", N_("Seminar", "Announcement")),
    Choice("both", N_("Seminar", "Report and announcement")),
    Choice("mention", N_("Seminar", "Mentioned only")),
)
SPECIALS = (
    Choice("jubilee", N_("Seminar", "Jubilee")),
    Choice("first", N_("Seminar", "For the first time")),
    Choice("award", N_("Seminar", "Award")),
    Choice("joint", N_("Seminar", "Joint opening")),
    Choice("other", N_("Seminar", "Other")),
)

_NAMING = N_("Seminar", "Designation")
_TIME = N_("Seminar", "Time, place, organisers")
_CONTENT = N_("Seminar", "Content")
_RESULTS = N_("Seminar", "Results and outlook")
_RECORD = N_("Seminar", "Record keeping")


class Seminar(Record):
    """One seminar of a series."""

    __tablename__ = "seminar"
    title_one = N_("Seminar", "Seminar")
    title_many = N_("Seminar", "Seminars")
    parts = ("leaders", "topics", "specials", "venues", "parts_", "outcomes", "actions", "sources", "photographs")

    series_id: Mapped[int] = reference(
        N_("Seminar", "Series"), "series", restrict=True, required=True, group=_NAMING, listed=True
    )
    number: Mapped[int | None] = integer(N_("Seminar", "Number"), group=_NAMING, listed=True)
    number_own: Mapped[str] = line(
        N_("Seminar", "Number as printed, own side"), group=_NAMING, hint=N_("Seminar", "Where it is not “18.”")
    )
    number_partner: Mapped[str] = line(N_("Seminar", "Number as printed, partner"), group=_NAMING)
    title: Mapped[Text] = bilingual(N_("Seminar", "Title"), group=_NAMING, searchable=True, listed=True)
    motto: Mapped[Text] = bilingual(N_("Seminar", "Motto"), group=_NAMING, multiline=True, searchable=True)
    printed_names: Mapped[str] = text(N_("Seminar", "Other names seen in print"), group=_NAMING, searchable=True)
    start: Mapped[Date | None] = date(N_("Seminar", "Begin"), group=_TIME, listed=True)
    end: Mapped[Date | None] = date(N_("Seminar", "End"), group=_TIME, listed=True)
    host_side: Mapped[str | None] = choice(N_("Seminar", "Host"), HOSTS, group=_TIME, listed=True)
    venue: Mapped[Text] = bilingual(N_("Seminar", "Place"), group=_TIME, searchable=True, listed=True)
    own_organiser_id: Mapped[int | None] = reference(
        N_("Seminar", "Organiser, own side"), "organisation", group=_TIME
    )
    own_organiser: Mapped[Text] = bilingual(N_("Seminar", "Organiser, own side, as printed"), group=_TIME)
    partner_organiser_id: Mapped[int | None] = reference(
        N_("Seminar", "Organiser, partner"), "organisation", group=_TIME
    )
    partner_organiser: Mapped[Text] = bilingual(N_("Seminar", "Organiser, partner, as printed"), group=_TIME)
    languages: Mapped[str] = line(N_("Seminar", "Working languages"), group=_TIME)
    summary: Mapped[Text] = bilingual(N_("Seminar", "Summary"), multiline=True, group=_CONTENT, searchable=True)
    outlook: Mapped[Text] = bilingual(N_("Seminar", "Outlook"), multiline=True, group=_RESULTS, searchable=True)
    status: Mapped[str | None] = choice(
        N_("Seminar", "Status"), STATUSES, default="planned", required=True, group=_RECORD, listed=True
    )
    postponed_to_id: Mapped[int | None] = reference(N_("Seminar", "Postponed to"), "seminar", group=_RECORD)
    predecessor_id: Mapped[int | None] = reference(N_("Seminar", "Predecessor"), "seminar", group=_RECORD)
    file_number: Mapped[str] = line(N_("Seminar", "File number"), group=_RECORD, searchable=True)
    evidence: Mapped[str | None] = choice(N_("Seminar", "Recorded from"), EVIDENCE, group=_RECORD)
    uncertain: Mapped[Text] = bilingual(N_("Seminar", "Not proven"), translated=False, multiline=True, group=_RECORD)
    note: Mapped[str] = text(N_("Seminar", "Note"), group=_RECORD)
    closed_on: Mapped[Date | None] = date(N_("Seminar", "Closed on"), derived=True, recorded=True)
    closed_by: Mapped[str] = line(N_("Seminar", "Closed by"), derived=True, recorded=True)
    reopened_because: Mapped[str] = line(N_("Seminar", "Reopened because"), derived=True, recorded=True)

    series: Mapped[Series] = relationship(foreign_keys="Seminar.series_id")
    leaders: Mapped[list[Leader]] = relationship(
        back_populates="seminar", cascade="all, delete-orphan", passive_deletes=True, order_by="Leader.position"
    )
    topics: Mapped[list[SeminarTopic]] = relationship(
        back_populates="seminar", cascade="all, delete-orphan", passive_deletes=True, order_by="SeminarTopic.position"
    )
    specials: Mapped[list[Special]] = relationship(
        back_populates="seminar", cascade="all, delete-orphan", passive_deletes=True, order_by="Special.position"
    )
    venues: Mapped[list[Venue]] = relationship(
        back_populates="seminar", cascade="all, delete-orphan", passive_deletes=True, order_by="Venue.position"
    )
    parts_: Mapped[list[Part]] = relationship(
        back_populates="seminar", cascade="all, delete-orphan", passive_deletes=True, order_by="Part.position"
    )
    delegations: Mapped[list[Delegation]] = relationship(
        back_populates="seminar", cascade="all, delete-orphan", passive_deletes=True, order_by="Delegation.position"
    )
    programme: Mapped[list[ProgrammeItem]] = relationship(
        back_populates="seminar",
        cascade="all, delete-orphan",
        passive_deletes=True,
        order_by="[ProgrammeItem.day.is_(None), ProgrammeItem.day, ProgrammeItem.start_time, ProgrammeItem.position]",
    )
    outcomes: Mapped[list[Outcome]] = relationship(
        back_populates="seminar", cascade="all, delete-orphan", passive_deletes=True, order_by="Outcome.position"
    )
    actions: Mapped[list[Action]] = relationship(
        back_populates="seminar", cascade="all, delete-orphan", passive_deletes=True, order_by="Action.position"
    )
    sources: Mapped[list[Source]] = relationship(
        back_populates="seminar", cascade="all, delete-orphan", passive_deletes=True, order_by="Source.position"
    )
    photographs: Mapped[list[Photograph]] = relationship(
        back_populates="seminar", cascade="all, delete-orphan", passive_deletes=True, order_by="Photograph.position"
    )
    predecessor: Mapped[Seminar | None] = relationship(
        foreign_keys="Seminar.predecessor_id", remote_side="Seminar.id"
    )

    def label(self, language: str) -> str:
        """Title, else "18. Sozialseminar" from number and series name."""
        if self.title:
            return self.title.best(language)
        name = self.series.name_on(self.start).best(language) if self.series else ""
        return f"{self.number_label(language)} {name}".strip() or str(self.start or "")

    def number_label(self, language: str) -> str:
        """The number as printed by the side that reads *language*, else by rule: ``18.``, ``18-й``."""
        printed = self.number_partner if language == "ru" else self.number_own
        return printed or (ordinal(self.number, language) if self.number is not None else "")

    def host_city(self) -> Text:
        """City of the host; the empty text where neither side hosts."""
        return self.series.partnership.city(self.host_side) if self.series else Text()

    def leader(self, side: str) -> Leader | None:
        """The first leader of a side."""
        return next((leader for leader in self.leaders if leader.side == side), None)


class Leader(Appearance, Record):
    """Who led the seminar for a side, with the function of that time. Not necessarily of a delegation."""

    __tablename__ = "leader"
    title_one = N_("Leader", "Leader")
    title_many = N_("Leader", "Leaders")

    seminar_id: Mapped[int] = owned_by("seminar", N_("Leader", "Seminar"))
    position: Mapped[int] = position()
    side: Mapped[str | None] = choice(N_("Leader", "Side"), SIDES, required=True)
    role: Mapped[Text] = bilingual(N_("Leader", "Role as printed"))

    seminar: Mapped[Seminar] = relationship(back_populates="leaders")


class Topic(Record):
    """A subject that several seminars can share, so that a chronicle can group by it."""

    __tablename__ = "topic"
    title_one = N_("Topic", "Topic")
    title_many = N_("Topic", "Topics")

    name: Mapped[Text] = bilingual(N_("Topic", "Topic"), required=True, searchable=True, listed=True)
    parent_id: Mapped[int | None] = reference(N_("Topic", "Part of"), "topic", listed=True)

    def label(self, language: str) -> str:
        """The topic."""
        return self.name.best(language)


class SeminarTopic(Record):
    """A topic as worded at one seminar."""

    __tablename__ = "seminar_topic"
    title_one = N_("Topic", "Topic of the seminar")
    title_many = N_("Topic", "Topics of the seminar")

    seminar_id: Mapped[int] = owned_by("seminar", N_("Topic", "Seminar"))
    position: Mapped[int] = position()
    wording: Mapped[Text] = bilingual(N_("Topic", "Topic"), multiline=True, required=True, searchable=True)
    topic_id: Mapped[int | None] = reference(N_("Topic", "Topic of several seminars"), "topic")

    seminar: Mapped[Seminar] = relationship(back_populates="topics")
    topic: Mapped[Topic | None] = relationship()


class Special(Record):
    """What set the seminar apart: a jubilee, an award, a joint opening."""

    __tablename__ = "special"
    title_one = N_("Special", "Special feature")
    title_many = N_("Special", "Special features")

    seminar_id: Mapped[int] = owned_by("seminar", N_("Special", "Seminar"))
    position: Mapped[int] = position()
    type: Mapped[str | None] = choice(N_("Special", "Type"), SPECIALS, default="other")
    wording: Mapped[Text] = bilingual(N_("Special", "Special feature"), multiline=True, required=True, searchable=True)

    seminar: Mapped[Seminar] = relationship(back_populates="specials")


class Venue(Record):
    """A place that was used, and what for."""

    __tablename__ = "venue"
    title_one = N_("Venue", "Venue")
    title_many = N_("Venue", "Venues")

    seminar_id: Mapped[int] = owned_by("seminar", N_("Venue", "Seminar"))
    position: Mapped[int] = position()
    name: Mapped[Text] = bilingual(N_("Venue", "Venue"), required=True, searchable=True)
    city: Mapped[Text] = bilingual(N_("Venue", "City"))
    purpose: Mapped[Text] = bilingual(N_("Venue", "Used for"))

    seminar: Mapped[Seminar] = relationship(back_populates="venues")


class Part(Record):
    """A stretch of the seminar in one city. A two-city seminar has two."""

    __tablename__ = "part"
    title_one = N_("Part", "Part of the seminar")
    title_many = N_("Part", "Parts of the seminar")

    seminar_id: Mapped[int] = owned_by("seminar", N_("Part", "Seminar"))
    position: Mapped[int] = position()
    city: Mapped[Text] = bilingual(N_("Part", "City"), required=True, searchable=True)
    start: Mapped[Date | None] = date(N_("Part", "From"))
    end: Mapped[Date | None] = date(N_("Part", "Until"))
    time_zone: Mapped[str] = line(N_("Part", "Time zone"))
    local_host: Mapped[Text] = bilingual(N_("Part", "Local host"))

    seminar: Mapped[Seminar] = relationship(back_populates="parts_")

    def label(self, language: str) -> str:
        """The city."""
        return self.city.best(language)
