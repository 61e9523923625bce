"""How the series stand: what each one was called, which numbers are recorded, which are not."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session, selectinload

from app.domain.model import Organisation, Seminar, Series
from app.services.overview import number_gaps
from app.texts import N_, tr

SINCE = N_("Series", "since {year} {name}")


@dataclass(frozen=True, slots=True)
class SeriesFacts:
    """Heading of a series in a list, and what is recorded of it, whatever the list leaves out."""

    heading: str
    recorded: int
    unnumbered: int
    gaps: str
    """Numbers not recorded, ``"2–11, 13"``, from the first number known to the last; ``""`` for none."""


def facts(session: Session, language: str) -> dict[int, SeriesFacts]:
    """Facts of every series by id, in *language*."""
    numbers: dict[int, list[int | None]] = {}
    for series_id, number in session.execute(select(Seminar.series_id, Seminar.number)):
        numbers.setdefault(series_id, []).append(number)
    found = {}
    for series in session.scalars(select(Series).options(selectinload(Series.names))):
        recorded = numbers.get(series.id, [])
        known = {number for number in recorded if number is not None}
        first = series.counter_start or min(known, default=1)
        found[series.id] = SeriesFacts(
            heading(session, series, language), len(recorded), recorded.count(None), number_gaps(known, first)
        )
    return found


def heading(session: Session, series: Series, language: str) -> str:
    """Every name that the series has had and who is responsible: ``Sozialseminar · seit 2018 Arbeitsseminar``."""
    parts = []
    for place, dated in enumerate(series.names):
        name = dated.name.best(language)
        year = dated.valid_from.year if dated.valid_from and place else None
        parts.append(tr(SINCE, to=language, year=year, name=name) if year else name)
    owner = session.get(Organisation, series.owner_id) if series.owner_id else None
    if owner is not None:
        parts.append(owner.short_name.best(language) or owner.label(language))
    return " · ".join(part for part in parts if part)
