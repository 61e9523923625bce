"""What a form proposes for a new record, and what it knows of a seminar's two sides. Proposals can be changed."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.base import kinds, part_classes
from app.domain.date import Date
from app.domain.dates import ordinal
from app.domain.model import Delegation, Partnership, Seminar, Series
from app.domain.partnership import OWN, PARTNER
from app.domain.text import Text
from app.services.overview import SeriesState, series_states
from app.services.records import Snapshot, blank

_TO_COME = ("planned", "confirmed", "running")


def begin(session: Session, kind: str, preset: Snapshot | Mapping[str, Any] | None = None) -> Snapshot:
    """A new record with the *preset* values; for a seminar series, number and title proposed, else room for a name."""
    snapshot = preset.copy() if isinstance(preset, Snapshot) else blank(kind, **(preset or {}))
    if snapshot.parts.get("names") == []:
        snapshot.parts["names"] = [blank(part_classes(kinds()[kind])["names"].__tablename__)]
    if kind == "seminar":
        propose_number(session, snapshot)
    elif kind == "series" and not snapshot.values["partnership_id"]:
        first = select(Partnership.id).order_by(Partnership.id)
        snapshot.values["partnership_id"] = session.scalars(first).first()
    return snapshot


def propose_number(session: Session, seminar: Snapshot) -> None:
    """Fill in what is still empty: the series with the latest seminar, its next number, the title made of both.

    The next number is the highest one plus one: a proposal, never shown for a number that was not saved.
    """
    values = seminar.values
    state = state_of(session, values["series_id"])
    if state is None:
        return
    values["series_id"] = state.id
    if values["number"] is None:
        values["number"] = state.next_number
    if not values["title"]:
        values["title"] = title_for(session, state.id, values["number"])


def state_of(session: Session, series_id: int | None) -> SeriesState | None:
    """How a series stands; without an id the one with the latest seminar. ``None`` where there is none."""
    states = series_states(session)
    return next((state for state in states if series_id in (None, state.id)), None)


def has_passed(seminar: Snapshot, today: Date) -> bool:
    """Whether a seminar that is still to come by its status lies in the past by its days."""
    last = seminar.values["end"] or seminar.values["start"]
    return seminar.values["status"] in _TO_COME and last is not None and last.last_day() < today.first_day()


def title_for(session: Session, series_id: int | None, number: int | None) -> Text:
    """The usual title: "18. Sozialseminar", in the languages in which the series has a name."""
    series = session.get(Series, series_id) if series_id else None
    if series is None or number is None:
        return Text()
    return Text({language: f"{ordinal(number, language)} {name}" for language, name in series.name.items()})


def partnership_of(session: Session, snapshot: Snapshot) -> Partnership | None:
    """The partnership that a seminar or delegation being edited belongs to; ``None`` while that is open."""
    series_id = snapshot.values.get("series_id")
    if snapshot.kind == "delegation":
        delegation = session.get(Delegation, snapshot.id) if snapshot.id else None
        seminar_id = delegation.seminar_id if delegation else snapshot.values.get("seminar_id")
        seminar = session.get(Seminar, seminar_id) if seminar_id else None
        series_id = seminar.series_id if seminar else None
    series = session.get(Series, series_id) if series_id else None
    return series.partnership if series else None


def cities(session: Session, snapshot: Snapshot) -> dict[str, Text]:
    """City of each side; nothing while the partnership is open."""
    partnership = partnership_of(session, snapshot)
    return {side: partnership.city(side) for side in (OWN, PARTNER)} if partnership else {}


def countries(session: Session, snapshot: Snapshot) -> dict[str, str]:
    """ISO 3166 code of each side's holidays, where it is entered."""
    partnership = partnership_of(session, snapshot)
    if partnership is None:
        return {}
    codes = {OWN: partnership.own_country, PARTNER: partnership.partner_country}
    return {side: code for side, code in codes.items() if code}
