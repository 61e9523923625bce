"""A form notices what happens to its record elsewhere: undo, other pages, deletion, closing."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.domain.base import kinds, part_classes
from app.domain.errors import NotFound
from app.services.editing import Meeting
from app.services.heading import Heading
from app.storage.journal import Touched
from app.texts import N_, tr
from app.ui.forms import actions
from app.ui.forms.looking import closed_in_words
from app.ui.kit.reference import ReferenceField

if TYPE_CHECKING:
    from app.ui.forms.page import FormPage

CHANGED = N_("Form", "This record was changed in the meantime. Your own entries are still here and not saved.")
SHOW = N_("Form", "Show what changed")
GONE = N_("Form", "This record was deleted in the meantime. Saving enters it anew.")
MET = N_("Form", "Changed in the meantime: {changed}.")
KEPT = N_("Form", "Changed in the meantime: {changed}. Your own entry was kept for: {kept}.")
NOTHING = N_("Form", "Nothing that is shown here was changed.")
REOPEN = N_("Form", "Reopen …")


class Watch(QObject):
    """Watches the record of *page*."""

    def __init__(self, page: FormPage) -> None:
        super().__init__(page)
        self._page, self._form = page, page.form
        self._paused = False
        self._kinds = {page.kind, *(cls.__tablename__ for cls in part_classes(kinds()[page.kind]).values())}

    @contextlib.contextmanager
    def paused(self) -> Iterator[None]:
        """While the form itself saves."""
        self._paused = True
        try:
            yield
        finally:
            self._paused = False

    def look(self, rows: Touched) -> None:
        """A change was saved somewhere."""
        if self._paused or self._form.gone:
            return
        tables = {table for table, _record in rows}
        if self._form.id and tables & self._kinds:
            self._own_record_changed()
        if self._form.gone:
            return
        if tables & {"series", "partnership"}:
            self._form.read_cities()
        for _path, bound in self._page.book.bounds():
            if isinstance(bound.field, ReferenceField) and bound.declared.target in tables:
                bound.field.retranslate()
        self._page.refresh()

    def _own_record_changed(self) -> None:
        form, page = self._form, self._page
        try:
            if not form.is_stale():
                return
            if not page.is_changed():
                form.read_again()
            else:
                self.say_changed()
        except NotFound:
            if page.is_changed():
                form.detach()
                page.notice.say("gone", "warn", "triangle-alert", GONE)
            else:
                form.gone = True
                page.gone.emit()

    def say_changed(self) -> None:
        """Say that the record is newer than what the form shows, and offer to bring both together."""
        self._page.notice.say("changed", "warn", "triangle-alert", CHANGED, {"show": SHOW})

    def say_read_only(self, head: Heading) -> None:
        """Say why the record can only be read, where it can only be read."""
        notice, office = self._page.notice, self._form.office
        if head.closed_on is not None:
            language = office.language
            offer = {} if office.db.read_only else {"reopen": REOPEN}
            if notice.key != "closed":
                notice.say("closed", "neutral", "lock", lambda: closed_in_words(head, language), offer)
        elif office.db.read_only:
            if notice.key != "read_only":
                notice.say("read_only", "warn", "lock", office.db.read_only_reason)
        else:
            notice.clear("closed", "read_only")

    def act(self, key: str) -> None:
        """A link of the notice was pressed."""
        if key == "show":
            try:
                self.say_met(self._form.meet())
            except NotFound:
                self._form.detach()
                self._page.notice.say("gone", "warn", "triangle-alert", GONE)
        elif key == "reopen":
            actions.reopen(self._page)

    def say_met(self, meeting: Meeting) -> None:
        """Say what somebody else changed, and where the own entry stands nevertheless."""
        def words() -> str:
            changed = ", ".join(dict.fromkeys(tr(label) for label in meeting.changed))
            kept = ", ".join(dict.fromkeys(tr(label) for label in meeting.kept))
            if not changed:
                return tr(NOTHING)
            return tr(KEPT if kept else MET, changed=changed, kept=kept)

        self._page.notice.say("met", "neutral", "info", words)
