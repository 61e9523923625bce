"""Photographs of a seminar, kept in the file itself: what is encrypted, copied and undone includes them."""

from __future__ import annotations

from sqlalchemy.orm import Mapped, relationship

from app.domain.base import Record
from app.domain.date import Date
from app.domain.fields import bilingual, date, line, owned_by, photograph, position
from app.domain.seminar import Seminar
from app.domain.text import Text
from app.texts import N_


class Photograph(Record):
    """One photograph with the words that are printed below it and those that are read out in its place."""

    __tablename__ = "photograph"
    title_one = N_("Photograph", "Photograph")
    title_many = N_("Photograph", "Photographs")

    seminar_id: Mapped[int] = owned_by("seminar", N_("Photograph", "Seminar"))
    position: Mapped[int] = position()
    image: Mapped[str] = photograph(N_("Photograph", "Picture"), required=True)
    caption: Mapped[Text] = bilingual(N_("Photograph", "Caption"), multiline=True, searchable=True)
    alternative: Mapped[Text] = bilingual(
        N_("Photograph", "The photograph in words"),
        hint=N_("Photograph", "For people who do not see it; without it the caption is read out"),
    )
    source: Mapped[str] = line(N_("Photograph", "Photographer, source"))
    taken: Mapped[Date | None] = date(N_("Photograph", "Taken on"))

    seminar: Mapped[Seminar] = relationship(back_populates="photographs")

    def label(self, language: str) -> str:
        """The caption, else what is to be seen."""
        return (self.caption or self.alternative).best(language)
