"""After the program was torn away: what was being typed then is offered back."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from app.services import drafts
from app.services.drafts import Unsaved
from app.services.editing import copy_part
from app.ui.forms.page import FormPage
from app.ui.forms.unsaved import DROP, TAKE, UnsavedDialog, ask

if TYPE_CHECKING:
    from app.ui.desk.desk import Desk


def offer_unsaved(desk: Desk) -> bool:
    """Show what was typed and never saved until one is gone on with or it is left for later; whether there was any."""
    office = desk.office
    if office is None or office.db.read_only or desk.window.findChild(UnsavedDialog) is not None:  # asking already
        return False
    found = _closed(desk, drafts.unsaved(office.db))
    asked = bool(found)
    while found:
        answer, typed = ask(office, found, desk.window)
        if answer == DROP:
            office.attempt(office.db.drafts.drop, typed.form)
            found.remove(typed)
            continue
        if answer == TAKE:
            _resume(desk, typed)
        break
    return asked


def _closed(desk: Desk, found: list[Unsaved]) -> list[Unsaved]:
    """Those of *found* that no open form is just being typed into."""
    open_forms = {page.drafting.key for page in desk.window.pages.open_pages() if isinstance(page, FormPage)}
    return [typed for typed in found if typed.form not in open_forms]


def _resume(desk: Desk, typed: Unsaved) -> None:
    """Open the form of the record with the typing in it; that of one deleted meanwhile as a new one."""
    assert desk.office is not None
    if typed.id and drafts.current(desk.office.db, typed) is None:
        typed = replace(typed, original=copy_part(typed.original), edited=copy_part(typed.edited))
    if typed.id:
        desk.open_record(typed.kind, typed.id)
    else:
        desk.new_record(typed.kind)
    page = desk.window.pages.currentWidget()
    if isinstance(page, FormPage) and (page.kind, page.form.id) == (typed.kind, typed.id):
        page.resume(typed)
