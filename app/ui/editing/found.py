"""How a person that was found is told in a list: the passport's spelling, and family names that many bear."""

from __future__ import annotations

from dataclasses import dataclass

from app.services.finding import Hit
from app.storage.surnames import Surname
from app.texts import N_, NN_, tr
from app.ui.kit.rows import Row

PASSPORT = N_("PersonLine", "Passport: {spelling}")
BEARERS = NN_("PersonLine", "%n person|%n persons", "", 1)


@dataclass(frozen=True, slots=True)
class Completed:
    """A family name to go on from."""

    name: str


def surname_row(each: Surname) -> Row:
    """The entry that completes a family name."""
    return Row(Completed(each.name), each.name, "", "users", tr(BEARERS, each.persons))


def passport(hit: Hit) -> str:
    """The passport's spelling in words, ``""`` where it is unknown or to be seen already."""
    return tr(PASSPORT, spelling=hit.passport) if hit.passport and hit.passport != hit.matched else ""
