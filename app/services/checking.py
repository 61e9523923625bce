"""How complete a file is as a whole."""

from __future__ import annotations

from sqlalchemy.orm import Session

from app.services.computed import missing_sql

_CHECKED = ("partnership", "series", "seminar", "person", "organisation", "topic")
"""Kinds that stand on their own; what stands inside their records is counted with them."""


def missing_translations(session: Session, language: str) -> dict[str, int]:
    """By kind of record, how many texts exist in another language and not in *language*; kinds without any left out."""
    found = {}
    for kind in _CHECKED:
        sql = f"SELECT coalesce(sum({missing_sql(kind, language)}), 0) FROM {kind} t"
        if number := int(session.connection().exec_driver_sql(sql).scalar_one()):
            found[kind] = number
    return found
