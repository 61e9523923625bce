"""The sections of the window: which page shows which kind of record."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from app.domain.model import Delegation, Organisation, Partnership, Person, Seminar, Series, Topic
from app.domain.programme import ProgrammeItem
from app.texts import N_, Message
from app.ui.office import Office
from app.ui.shell.location import Location
from app.ui.shell.page import PageSpec

if TYPE_CHECKING:
    from app.ui.desk.desk import Desk

RAIL: tuple[tuple[str, Message, str], ...] = (
    ("overview", N_("Sections", "Overview"), "house"),
    ("seminar", Seminar.title_many, "presentation"),
    ("delegation", Delegation.title_many, "users"),
    ("person", Person.title_many, "user"),
    ("organisation", Organisation.title_many, "building-2"),
    ("calendar", N_("Sections", "Calendar"), "calendar"),
)
"""Sections in the navigation, in the order of Ctrl+1 to Ctrl+6."""
QUIET: tuple[tuple[str, Message, str], ...] = (
    ("series", Series.title_many, "layers"),
    ("partnership", Partnership.title_many, "handshake"),
    ("topic", Topic.title_many, "tag"),
    ("duplicates", N_("Sections", "Possible duplicates"), "users"),
    ("journal", N_("Sections", "Journal"), "history"),
    ("trash", N_("Sections", "Trash"), "trash-2"),
)
"""Sections reached through the menu and the search only: they are set up once and rarely changed."""
NEW: tuple[tuple[str, Message, str, str], ...] = (
    ("seminar", N_("Sections", "New seminar"), "presentation", "Ctrl+N"),
    ("person", N_("Sections", "New person"), "user", "Ctrl+Shift+P"),
    ("organisation", N_("Sections", "New organisation"), "building-2", "Ctrl+Shift+O"),
    ("series", N_("Sections", "New series"), "layers", ""),
    ("topic", N_("Sections", "New topic"), "tag", ""),
)
"""What the New menu offers."""


def page_specs(desk: Desk) -> tuple[list[PageSpec], list[PageSpec]]:
    """Specs of the sections in the navigation and of the quiet ones. The pages are imported when first shown."""
    return [_spec(desk, *each) for each in RAIL], [_spec(desk, *each) for each in QUIET]


def _spec(desk: Desk, key: str, label: Message, icon: str) -> PageSpec:
    pages: dict[str, Callable[[], QWidget]] = {"overview": desk.overview_page, "calendar": desk.calendar_page}
    pages |= {key: partial(make, desk) for key, make in _ALONE.items()}
    if key in pages:
        return PageSpec(key, label, icon, pages[key])
    record = None if key == "delegation" else lambda record_id: desk.form_page(key, record_id)
    return PageSpec(key, label, icon, lambda: desk.list_page(key), record)


def _duplicates_page(desk: Desk) -> QWidget:
    from app.ui.duplicates.page import DuplicatesPage  # start-up: only when wanted

    assert desk.office is not None
    return DuplicatesPage(desk.office)


def _journal_page(desk: Desk) -> QWidget:
    from app.ui.history.journal import JournalPage  # start-up: only when wanted

    assert desk.office is not None
    return JournalPage(desk.office)


def _trash_page(desk: Desk) -> QWidget:
    from app.ui.history.trashpage import TrashPage  # start-up: only when wanted

    assert desk.office is not None
    return TrashPage(desk.office)


_ALONE: dict[str, Callable[[Desk], QWidget]] = {
    "duplicates": _duplicates_page, "journal": _journal_page, "trash": _trash_page,
}  # fmt: skip
"""Pages that are the list of no kind."""


def location_of(office: Office, kind: str, record_id: int, tab: str) -> Location | None:
    """Where a record is shown: delegations and programme items in a tab of their seminar. ``None`` when it is gone."""
    if kind in _ALONE:
        return Location(kind, None, tab or None)
    if kind == "delegation":
        with office.db.read() as session:
            delegation = session.get(Delegation, record_id)
            return Location("seminar", delegation.seminar_id, tab or "delegations") if delegation else None
    if kind == "programme_item":
        with office.db.read() as session:
            item = session.get(ProgrammeItem, record_id)
            return Location("seminar", item.seminar_id, tab or "programme") if item else None
    return Location(kind, record_id, tab or None)
