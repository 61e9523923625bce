"""The two cities with their time zones, for the clocks in the status bar."""

from __future__ import annotations

from app.domain.text import Text
from app.storage.database import Database
from app.texts import current_language

_SQL = "SELECT own_city, own_time_zone, partner_city, partner_time_zone FROM partnership ORDER BY id LIMIT 1"


def city_times(db: Database) -> list[tuple[str, str]]:
    """(city, IANA time zone) of both sides of the first partnership; none without one."""
    with db.read() as session:  # start-up: plain SQL, for the first mapped query takes all mapped classes' set-up
        row = session.connection().exec_driver_sql(_SQL).first()
    if row is None:
        return []
    language = current_language()
    try:
        sides = ((Text.from_json(row[0]).best(language), row[1]), (Text.from_json(row[2]).best(language), row[3]))
    except (ValueError, TypeError):  # a damaged name: its own form says so, the clocks need not
        return []
    return [(city, zone) for city, zone in sides if city and zone]
