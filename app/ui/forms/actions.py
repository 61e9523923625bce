"""What can be done with a record as a whole: print, begin another like it, close and reopen, delete."""

from __future__ import annotations

import getpass
from typing import TYPE_CHECKING

from app.services import records
from app.services.editing import skeleton
from app.texts import N_, tr
from app.ui.editing.perform import perform
from app.ui.forms.ask import reason
from app.ui.forms.menu import Entry, open_menu

if TYPE_CHECKING:
    from app.ui.forms.page import FormPage

PRINT = N_("Form", "Print …")
PRINTED = N_("Form", "Printed before …")
LIKE_THIS = N_("Form", "New seminar like this one")
CLOSE = N_("Form", "Close the seminar")
REOPEN = N_("Form", "Reopen the seminar …")
DELETE = N_("Form", "Delete")
_REOPEN_TITLE = N_("Form", "Reopen “{title}”?")
_REOPEN_DETAIL = N_("Form", "It was closed so that printing it again gives the same content. The reason is kept.")


def open_menu_of(page: FormPage) -> None:
    """Open the menu of what can be done with the record now."""
    from app.documents.catalogue import documents_for  # start-up: the documents are not needed to show a form

    writable = not page.office.db.read_only
    entries: list[Entry | None] = []
    icons: list[str] = []
    if documents_for(page.kind):
        entries.append((PRINT, "Ctrl+P", lambda: print_record(page)))
        entries.append((PRINTED, "", lambda: page.office.prints_requested.emit(page.kind, page.form.id)))
        icons += ["printer", "history"]
    if page.kind == "seminar" and writable:
        entries.append((LIKE_THIS, "", lambda: begin_another(page)))
        icons.append("copy")
        closed = page.form.read_only
        entries.append((REOPEN, "", lambda: reopen(page)) if closed else (CLOSE, "", lambda: close(page)))
        icons.append("lock")
    if writable and not page.form.read_only:
        entries += [None, (DELETE, "", lambda: delete(page))]
        icons += ["", "trash-2"]
    open_menu(page.header.menu_button, entries, icons)


def print_record(page: FormPage) -> None:
    """Print the record as it is in the file; what is unsaved is saved first."""
    if not page.can_save or page.save():
        page.office.print_requested.emit("", page.kind, page.form.id)


def begin_another(page: FormPage) -> None:
    """Begin a seminar of the same series with what does not change from one to the next."""
    page.office.new_requested.emit("seminar", skeleton(page.form.edited))


def close(page: FormPage) -> None:
    """Close the seminar; what is unsaved is saved first."""
    if page.can_save and not page.save():
        return
    office = page.office
    perform(office, records.close, office.db, page.form.id, office.today, getpass.getuser())


def reopen(page: FormPage) -> None:
    """Ask for the reason and reopen the seminar."""
    office, title = page.office, page.title()
    words = (lambda: tr(_REOPEN_TITLE, title=title), _REOPEN_DETAIL, N_("Form", "Reason"), N_("Form", "Reopen"))
    why = reason(page, *words)
    if why:
        perform(office, records.reopen, office.db, page.form.id, why)


def delete(page: FormPage) -> None:
    """Delete the record with everything that hangs on it; the message offers to take it back."""
    office = page.office
    page.form.discard()
    perform(office, records.delete, office.db, page.kind, [page.form.id])
