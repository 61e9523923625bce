"""The two cities with their time zones, for the clocks in the status bar."""

from __future__ import annotations

from sqlalchemy import select

from app.domain.model import Partnership
from app.storage.database import Database
from app.texts import current_language


def city_times(db: Database) -> list[tuple[str, str]]:
    """(city, IANA time zone) of both sides of the first partnership; none without one."""
    with db.read() as session:
        partnership = session.scalars(select(Partnership).order_by(Partnership.id)).first()
        if partnership is None:
            return []
        language = current_language()
        sides = (
            (partnership.own_city.best(language), partnership.own_time_zone),
            (partnership.partner_city.best(language), partnership.partner_time_zone),
        )
        return [(city, zone) for city, zone in sides if city and zone]
