"""What is typed in a form is kept while it is typed, and offered back where it was never saved."""

from __future__ import annotations

import uuid
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from app.domain.errors import KnownError
from app.services import drafts
from app.services.drafts import Unsaved
from app.services.editing import Meeting
from app.texts import N_, tr
from app.ui.forms.unsaved import ACCEPT, COMPARE, DISCARD, DROP, TAKE, ask, moment

if TYPE_CHECKING:
    from app.ui.forms.page import FormPage

KEEP_MS = 1000
"""How old the newest key may become before what was typed is on the disk: with the writing itself below two seconds."""
OFFER = N_("Drafts", "On {moment} something was entered here and never saved.")


class Drafting(QObject):
    """Keeps what is typed in *page*; :meth:`offer` gives back what an earlier one kept."""

    def __init__(self, page: FormPage) -> None:
        super().__init__(page)
        self._page, self._form, self._db = page, page.form, page.office.db
        self._unnamed = f"{page.kind}:new:{uuid.uuid4().hex}"
        self._kept = ""
        self._offered: Unsaved | None = None
        self._failed = False
        self._soon = QTimer(self, singleShot=True, interval=KEEP_MS)
        self._soon.timeout.connect(self.look)
        if not self._db.read_only:
            self._form.changed.connect(self._changed)
        page.notice.acted.connect(self._act)

    @property
    def key(self) -> str:
        """Under which the form's draft is kept."""
        return f"{self._form.kind}:{self._form.id}" if self._form.id else self._unnamed

    def look(self) -> None:
        """Keep what differs from the file, or forget what was kept once nothing does."""
        self._soon.stop()
        if self._db.read_only:
            return
        if self._kept and (self._kept != self.key or not self._page.is_changed()):
            self.forget()
        if self._page.is_changed():
            self._keep()

    def forget(self) -> None:
        """What was kept is saved or not wanted."""
        self._page.office.scribe.drop("draft" + self._kept)
        try:
            self._db.drafts.drop(self._kept)
        except KnownError:
            return  # it stays, and is offered once more: better than a second sentence about the same full disk
        self._kept = ""

    def offer(self) -> None:
        """Say that something was typed into this record's form and never saved, if so."""
        if not self._form.id or self._db.read_only:
            return
        self._offered = drafts.of_form(self._db, self.key)
        if self._offered is not None:
            actions = {TAKE: ACCEPT, "compare": COMPARE, DROP: DISCARD}
            self._page.notice.say("draft", "warn", "triangle-alert", partial(self._words, self._offered), actions)

    def take(self, typed: Unsaved) -> Meeting | None:
        """Go on with what was typed; what changed meanwhile is brought together with it."""
        if not typed.id:
            self._unnamed = typed.form
        self._kept = typed.form
        meeting = self._form.resume(typed.original, typed.edited)
        bounds = {(path, bound.name): bound for path, bound in self._page.book.bounds()}
        for path, name, text in typed.raw:
            if (path, name) in bounds:
                bounds[path, name].field.set_value(text)
        self._page.look()
        return meeting

    def _changed(self) -> None:
        if not self._soon.isActive():  # not started anew by every key: it would never come
            self._soon.start()

    def _keep(self) -> None:
        self._kept = self.key
        raw = [
            (path, bound.name, value)
            for path, bound in self._page.book.bounds()
            if not bound.field.is_valid() and isinstance(value := bound.field.value(), str)
        ]
        work = partial(drafts.keep, self._db, self._kept, self._form.original.copy(), self._form.to_save(), raw)
        self._page.office.scribe.run("draft" + self._kept, work, self._keeping, self._fail, owner=self)

    def _keeping(self, _nothing: object) -> None:
        self._failed = False

    def _fail(self, error: Exception) -> None:
        if not isinstance(error, KnownError):
            raise error
        if not self._failed:  # once, not with every key
            self._page.office.failed.emit(error.sentence())
        self._failed = True
        self._soon.start()  # what was in the way may be gone in a second

    def _act(self, key: str) -> None:
        typed = self._offered
        if typed is None or self._page.notice.key != "draft":
            return
        if key == "compare":
            key, _ = ask(self._page.office, [typed], self._page)
        if not key:
            return
        self._offered = None
        self._page.notice.clear("draft")
        if key == TAKE:
            self._page.resume(typed)
        else:
            self._kept = typed.form
            self.forget()

    def _words(self, typed: Unsaved) -> str:
        return tr(OFFER, moment=moment(typed, self._page.office.language))
