"""The partnership of two cities and its series of seminars."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy.orm import Mapped, relationship

from app.domain import dated
from app.domain.base import Record, in_order
from app.domain.date import Date
from app.domain.fields import (
    Choice,
    bilingual,
    choice,
    date,
    flag,
    integer,
    line,
    owned_by,
    position,
    reference,
    text,
)  # fmt: skip
from app.domain.text import Text
from app.texts import N_

if TYPE_CHECKING:
    from app.domain.letterhead import Letterhead

OWN, PARTNER = "own", "partner"
SIDES = (Choice(OWN, N_("Side", "Own side")), Choice(PARTNER, N_("Side", "Partner")))
"""The two sides. Which city each one is stands in the partnership, never in the code."""

STATES = (
    Choice("active", N_("Partnership", "Active")),
    Choice("dormant", N_("Partnership", "Dormant")),
    Choice("ended", N_("Partnership", "Ended")),
)

_OWN_SIDE = N_("Partnership", "Own side")
_PARTNER_SIDE = N_("Partnership", "Partner's side")


class Partnership(Record):
    """Two cities that run seminars with each other."""

    __tablename__ = "partnership"
    title_one = N_("Partnership", "Partnership")
    title_many = N_("Partnership", "Partnerships")
    parts = ("agreements", "history", "letterheads")

    name: Mapped[Text] = bilingual(N_("Partnership", "Name"), required=True, searchable=True, listed=True)
    own_city: Mapped[Text] = bilingual(N_("Partnership", "City"), group=_OWN_SIDE, required=True, listed=True)
    own_country: Mapped[str] = line(
        N_("Partnership", "Country and region"), group=_OWN_SIDE,
        hint=N_("Partnership", "ISO code such as DE-BE, for the public holidays"),
    )  # fmt: skip
    own_time_zone: Mapped[str] = line(N_("Partnership", "Time zone"), group=_OWN_SIDE)
    own_authority: Mapped[Text] = bilingual(N_("Partnership", "Authority"), group=_OWN_SIDE)
    partner_city: Mapped[Text] = bilingual(N_("Partnership", "City"), group=_PARTNER_SIDE, required=True, listed=True)
    partner_country: Mapped[str] = line(
        N_("Partnership", "Country and region"), group=_PARTNER_SIDE,
        hint=N_("Partnership", "ISO code such as DE-BE, for the public holidays"),
    )  # fmt: skip
    partner_time_zone: Mapped[str] = line(N_("Partnership", "Time zone"), group=_PARTNER_SIDE)
    partner_authority: Mapped[Text] = bilingual(N_("Partnership", "Authority"), group=_PARTNER_SIDE)
    note: Mapped[str] = text(N_("Partnership", "Note"))

    agreements: Mapped[list[Agreement]] = relationship(
        back_populates="partnership", cascade="all, delete-orphan", passive_deletes=True, order_by="Agreement.position"
    )
    history: Mapped[list[PartnershipState]] = relationship(
        back_populates="partnership",
        cascade="all, delete-orphan",
        passive_deletes=True,
        order_by="PartnershipState.position",
    )
    letterheads: Mapped[list[Letterhead]] = relationship(
        back_populates="partnership", cascade="all, delete-orphan", passive_deletes=True, order_by="Letterhead.position"
    )
    series: Mapped[list[Series]] = relationship(back_populates="partnership", passive_deletes="all")

    def label(self, language: str) -> str:
        """The partnership's name."""
        return self.name.best(language)

    def city(self, side: str | None) -> Text:
        """City of a side; the empty text for neither."""
        return {OWN: self.own_city, PARTNER: self.partner_city}.get(side or "", Text())


class Agreement(Record):
    """What the two sides signed."""

    __tablename__ = "agreement"
    title_one = N_("Agreement", "Agreement")
    title_many = N_("Agreement", "Agreements")

    partnership_id: Mapped[int] = owned_by("partnership", N_("Agreement", "Partnership"))
    position: Mapped[int] = position()
    title: Mapped[Text] = bilingual(N_("Agreement", "Title"), required=True, searchable=True)
    signed_on: Mapped[Date | None] = date(N_("Agreement", "Signed on"))
    signatories: Mapped[Text] = bilingual(N_("Agreement", "Signatories"), searchable=True)

    partnership: Mapped[Partnership] = relationship(back_populates="agreements")


class PartnershipState(Record):
    """Since when the partnership has been active, dormant or ended."""

    __tablename__ = "partnership_state"
    title_one = N_("Partnership", "State of the partnership")
    title_many = N_("Partnership", "States of the partnership")

    partnership_id: Mapped[int] = owned_by("partnership", N_("Partnership", "Partnership"))
    position: Mapped[int] = position()
    state: Mapped[str | None] = choice(N_("Partnership", "State"), STATES, default="active", required=True)
    since: Mapped[Date | None] = date(N_("Partnership", "Since"))
    note: Mapped[str] = line(N_("Partnership", "Note"))

    partnership: Mapped[Partnership] = relationship(back_populates="history")


class Series(Record):
    """A numbered row of seminars. It may be renamed on the way."""

    __tablename__ = "series"
    title_one = N_("Series", "Series")
    title_many = N_("SeveralSeries", "Series")  # a context of its own: only in English both are one word
    parts = ("names",)

    partnership_id: Mapped[int] = reference(
        N_("Series", "Partnership"), "partnership", restrict=True, required=True, listed=True
    )
    owner_id: Mapped[int | None] = reference(N_("Series", "Responsible body"), "organisation", listed=True)
    counter_start: Mapped[int | None] = integer(N_("Series", "Number of the first seminar"))
    seminars_per_year: Mapped[int | None] = integer(N_("Series", "Seminars a year, as a rule"))
    delegation_size: Mapped[int | None] = integer(N_("Series", "Size of a delegation, as a rule"))
    alternates: Mapped[bool] = flag(N_("Series", "Hosts take turns, as a rule"))
    note: Mapped[str] = text(N_("Series", "Note"))
    name: Mapped[Text] = bilingual(N_("Series", "Name"), derived=True, searchable=True, listed=True)

    names: Mapped[list[SeriesName]] = relationship(
        back_populates="series", cascade="all, delete-orphan", passive_deletes=True, order_by="SeriesName.position"
    )
    partnership: Mapped[Partnership] = relationship(back_populates="series")

    def label(self, language: str) -> str:
        """The series' present name."""
        return self.name.best(language)

    def derive(self) -> None:
        """The present name is the last one in the list."""
        self.name = in_order(self.names)[-1].name if self.names else Text()

    def name_on(self, day: Date | None) -> Text:
        """The name that the series bore on *day*; the present one where no validity says otherwise."""
        return dated.valid_on(self.names, day) or self.name


class SeriesName(Record):
    """A name of a series and how long it was used."""

    __tablename__ = "series_name"
    title_one = N_("Series", "Name of the series")
    title_many = N_("Series", "Names of the series")

    series_id: Mapped[int] = owned_by("series", N_("Series", "Series"))
    position: Mapped[int] = position()
    name: Mapped[Text] = bilingual(N_("Series", "Name"), required=True, searchable=True)
    valid_from: Mapped[Date | None] = date(N_("Series", "From"))
    valid_to: Mapped[Date | None] = date(N_("Series", "Until"))

    series: Mapped[Series] = relationship(back_populates="names")
