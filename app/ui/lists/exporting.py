"""Saving a list: the table as it is shown for a spreadsheet, or the whole records for another file."""

from __future__ import annotations

import datetime
import re
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from app import __version__
from app.domain.base import kinds
from app.exchange.export_json import export_json
from app.exchange.outfile import writing, writing_bytes
from app.exchange.selection import with_references
from app.exchange.table import write_csv
from app.services.listing import Listing
from app.services.lists import Query
from app.storage.bulk import Tables
from app.storage.database import Database
from app.texts import N_, NN_, Message, tr
from app.ui.desk.dialogs import message
from app.ui.desk.exchange import WRITING, in_worker
from app.ui.kit.icons import icon
from app.ui.kit.text import menu_text
from app.ui.office import Office

PDF = N_("List", "List as shown, for printing (PDF) …")
XLSX = N_("List", "Table as shown, for Excel (XLSX) …")
CSV = N_("List", "Table as shown, for other programs (CSV) …")
JSON = N_("List", "All records with everything that belongs to them (JSON) …")
TITLE = N_("List", "Export")
_FILTERS: dict[str, Message] = {
    "pdf": N_("List", "Printed list (*.pdf)"),
    "xlsx": N_("List", "Excel table (*.xlsx)"),
    "csv": N_("List", "Table (*.csv)"),
    "json": N_("List", "Records (*.json)"),
}
SAVED = NN_("List", "%n record saved in “{file}”.|%n records saved in “{file}”.", "", 1)


def export_menu(office: Office, query: Query, keys: Sequence[str], parent: QWidget) -> QMenu:
    """The menu under the button."""
    menu = QMenu(parent)
    for sign, text, suffix in (
        ("table", XLSX, "xlsx"), ("printer", PDF, "pdf"), ("table", CSV, "csv"), ("file-text", JSON, "json"),
    ):  # fmt: skip
        menu.addAction(icon(sign), menu_text(tr(text)), partial(ask, office, query, keys, suffix, parent))
    return menu


def ask(office: Office, query: Query, keys: Sequence[str], suffix: str, parent: QWidget) -> None:
    """Ask where to save and save; a known error is told."""
    title = re.sub(r'[\\/:*?"<>|]+', " ", tr(kinds()[query.kind].title_many))
    start = office.db.path.with_name(f"{title}.{suffix}")
    chosen, _ = QFileDialog.getSaveFileName(parent, tr(TITLE), str(start), tr(_FILTERS[suffix]))
    if chosen:
        target = Path(chosen)
        target = target if target.suffix.lower() == f".{suffix}" else target.with_name(f"{target.name}.{suffix}")
        save(office, query, keys, target, parent)


def save(office: Office, query: Query, keys: Sequence[str], target: Path, parent: QWidget) -> None:
    """Write *target* (``.xlsx``, ``.pdf``, ``.csv``, ``.json``) behind a progress dialog and say when it is done."""
    db, language = office.db, office.language
    suffix = target.suffix.lower().removeprefix(".")
    work: Callable[[], int]
    if suffix == "json":
        work = partial(save_json, db, target, query.kind)
    elif suffix == "csv":
        work = partial(save_csv, db, target, query, keys, language)
    else:
        form = "ru" if language == "ru" else "de"
        work = partial(save_document, db, target, Listing(query, tuple(keys)), form, office.today.first_day())
    number = in_worker(office, parent, WRITING, work)
    if isinstance(number, int):
        message(parent, TITLE, tr(SAVED, number, file=target.name))


def save_csv(db: Database, target: Path, query: Query, keys: Sequence[str], language: str) -> int:
    """The list as it is shown - filtered, sorted, these columns. Returns the number of rows."""
    with writing(target, db.path, encoding="utf-8-sig", newline="") as file:
        return write_csv(db, file, query, keys, language)


def save_document(db: Database, target: Path, listing: Listing, form: str, today: datetime.date) -> int:
    """The list as a document in the language *form*: as a PDF or as a spreadsheet. Returns the number of rows."""
    from app.documents.catalogue import prepare, render  # start-up: typesetting is not needed to show a list

    with db.read() as session:
        context = prepare("list", listing, form, today, __version__, session=session).context
    data = render("list", context, form, target.suffix.lower().removeprefix("."))
    with writing_bytes(target, db.path) as file:
        file.write(data)
    return len(context["rows"])


def save_json(db: Database, target: Path, kind: str) -> int:
    """All records of *kind* and all that they refer to, so that the file can be read on its own."""
    with db.read() as session:
        selection = with_references(Tables(session), kind)
    return export_json(db, target, selection)
