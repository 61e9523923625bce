"""Records made in passing from what was typed: a person, an organisation, a series that is not there yet."""

from __future__ import annotations

from sqlalchemy import select

from app.domain.model import Partnership, Series, SeriesName
from app.domain.text import Text, clean
from app.names.parsing import parse
from app.names.script import is_cyrillic
from app.services.newcomers import name_from
from app.services.records import ADDED, blank, save, snapshot_of
from app.storage.database import Database

CREATABLE = ("person", "organisation", "series", "topic")
"""Kinds that a name alone can begin."""


def language_of(typed: str) -> str:
    """The content language that a name is written in: Russian where it has Cyrillic letters, else German."""
    return "ru" if is_cyrillic(typed) else "de"


def create(db: Database, kind: str, typed: str) -> int:
    """A new record of *kind* called *typed*; a series only where there is a partnership. Returns its id.

    Persons are read by :func:`app.names.parsing.parse`; other names go into the language they are in.
    """
    typed = clean(typed)
    name = Text({language_of(typed): typed})
    if kind == "series":
        return create_series(db, name)
    snapshot = blank(kind)
    if kind == "person":
        parsed = parse(typed)
        snapshot.values |= {"titles": parsed.titles, "gender": parsed.gender}
        snapshot.parts["names"] = [snapshot_of(name_from(parsed))]
    elif kind == "organisation":
        snapshot.parts["names"] = [blank("organisation_name", name=name)]
    else:
        snapshot.values["name"] = name
    return save(db, snapshot)


def needs_cities(db: Database) -> bool:
    """Whether there is no partnership yet that a new series could belong to."""
    with db.read() as session:
        return session.scalars(select(Partnership.id)).first() is None


def create_series(db: Database, name: Text, own_city: Text | None = None, partner_city: Text | None = None) -> int:
    """A new series called *name*: one step. Returns its id.

    It belongs to the first partnership; where there is none, one of the two cities is made with it.
    """
    label = name.best("de")
    with db.change(ADDED, kind=Series.title_one, label=label) as session:
        partnership = session.scalars(select(Partnership).order_by(Partnership.id)).first()
        if partnership is None:
            own, partner = own_city or Text(), partner_city or Text()
            both = {language: f"{own[language]} – {partner[language]}" for language in own if partner[language]}
            partnership = Partnership(name=Text(both), own_city=own, partner_city=partner)
            if not partnership.name:
                partnership.name = Text(de=f"{own.best('de')} – {partner.best('de')}")
        series = Series(partnership=partnership, names=[SeriesName(name=name)], counter_start=1)
        session.add(series)
        session.flush()
        return series.id
