"""The page with the form of one record."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QElapsedTimer, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.errors import KnownError, StaleVersion
from app.services.drafts import Unsaved
from app.services.records import Snapshot
from app.texts import N_, tr
from app.ui.forms import actions
from app.ui.forms.alreadythere import AlreadyThere
from app.ui.forms.ask import save_or_discard
from app.ui.forms.book import Book
from app.ui.forms.drafting import Drafting
from app.ui.forms.editing import Editing
from app.ui.forms.header import FormHeader
from app.ui.forms.looking import Look
from app.ui.forms.notice import Notice
from app.ui.forms.watching import Watch
from app.ui.kit.announce import announce
from app.ui.kit.labels import Ground
from app.ui.kit.theme import theme
from app.ui.office import Office
from app.ui.shell.location import Location

LOOK_MS = 60
"""Least time between two looks at what was typed (problems, counts, preview); after a pause it looks at once."""

SAVED = N_("Form", "Saved.")
_ASK_TITLE = N_("Form", "Save the changes to “{title}”?")
_ASK_DETAIL = N_("Form", "Otherwise what you entered is lost.")


class FormPage(Ground):
    """The form of record *record_id* of *kind*; 0 begins a new one with the values of *preset*."""

    title_changed = Signal()
    save_state_changed = Signal()
    location_changed = Signal(object)
    """A :class:`Location`: another tab, or the id that a new record got."""
    gone = Signal()
    """The record was deleted, and nothing unsaved keeps it here."""

    def __init__(
        self, office: Office, kind: str, record_id: int,
        preset: Snapshot | Mapping[str, Any] | None = None, tab: str = "", parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__("surf", parent)
        self.office, self.kind = office, kind
        self.form = Editing(office, kind, record_id, preset, self)
        self.header = FormHeader(self)
        self.notice = Notice(self)
        self.book = Book(self.form, self)
        self._look_soon = QTimer(self, singleShot=True)
        self._looked = QElapsedTimer()
        self._looking = Look(self)
        self._watch = Watch(self)
        AlreadyThere(self)
        self.drafting = Drafting(self)
        self._fresh = True
        self._lay_out()
        self._connect()
        self._tab = tab
        self.look()

    def _lay_out(self) -> None:
        self._notice_box = QVBoxLayout()
        self._notice_box.addWidget(self.notice)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addLayout(self._notice_box)
        column.addWidget(self.book, 1)
        theme.follow(self._space)

    def _connect(self) -> None:
        self._look_soon.timeout.connect(self.look)
        self.form.changed.connect(self._look_later)
        self.form.changed.connect(self.save_state_changed)  # at once: Ctrl+S may follow the last letter
        self.form.replaced.connect(self._replaced)
        self.book.rebuilt.connect(self._look_later)
        self.book.turned.connect(self._turned)
        self.book.save_requested.connect(self.save)
        self.header.missing_requested.connect(self._looking.go_to_missing)
        self.header.problems_requested.connect(self._looking.go_to_problem)
        self.header.menu_requested.connect(lambda: actions.open_menu_of(self))
        self.notice.acted.connect(self._watch.act)
        self.office.changed.connect(self._watch.look)
        for keys, by in (("Ctrl+PgUp", -1), ("Ctrl+PgDown", 1)):
            shortcut = QShortcut(QKeySequence(keys), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(lambda by=by: self.book.turn(by))

    def title(self) -> str:
        """What the window's title bar says."""
        return self.header.title()

    @property
    def can_save(self) -> bool:
        """Whether something was changed, or the record is new."""
        return not self.form.read_only and not self.form.gone and (not self.form.id or self.is_changed())

    def is_changed(self) -> bool:
        """Whether something was entered that is not in the file."""
        return self.form.dirty or any(not bound.field.is_valid() for _path, bound in self.book.bounds())

    def save(self) -> bool:
        """Save. Where something cannot be saved, go there and say what it is; nothing is lost."""
        self.form.strict = True
        self.look()
        if self._looking.go_to_first_error():
            return False
        was_new = not self.form.id
        try:
            with self._watch.paused():
                self.form.save()
        except StaleVersion:
            self._watch.say_changed()
            return False
        except KnownError as error:
            self.office.tell(error)
            return False
        self.notice.clear("changed", "gone", "met")
        self.refresh()
        announce(self, tr(SAVED))
        if was_new:
            self.location_changed.emit(self.location())
        return True

    def leave(self) -> bool:
        """Ask where something was changed; False means stay."""
        if not self.book.leave():
            return False
        if self.form.read_only or self.form.gone or not self.is_changed():
            return True
        answer = save_or_discard(self, lambda: tr(_ASK_TITLE, title=self.title()), _ASK_DETAIL)
        if answer == "save":
            return self.save()
        if answer == "discard":
            self.form.discard()
        return answer == "discard"

    def resume(self, typed: Unsaved) -> None:
        """Go on with what was typed into this form before the program was torn away."""
        meeting = self.drafting.take(typed)
        if meeting is not None:
            self._watch.say_met(meeting)

    def location(self) -> Location:
        """Where the page is: kind, id and tab."""
        return Location(self.kind, self.form.id, self.book.key)

    def show_location(self, location: Location) -> None:
        """The page comes to the front, at a tab if *location* names one."""
        self.book.start(location.tab or self._tab)
        if location.tab:
            self.book.open(location.tab)
        if self._fresh:
            self._fresh = False
            if self.kind == "seminar" and not self.form.id and self.form.edited.values["series_id"]:
                self.book.reveal("", "number")  # the series is proposed, its next number most likely to be another
            else:
                self.book.focus()
            self.drafting.offer()
        self._look_later()  # tells the preview, once it too has come to this record

    def showEvent(self, event: QShowEvent) -> None:
        self.book.start(self._tab)
        super().showEvent(event)

    def retranslate(self) -> None:
        """Words made of the record follow the language; all other parts have texts of their own."""
        self.form.sides_changed.emit()
        self.look()

    def look(self) -> None:
        """Look at what was typed: heading, problems, missing texts, numbers, preview."""
        self._look_soon.stop()
        if self.form.gone:
            return
        self._looking.look()
        self._watch.say_read_only(self._looking.head)
        if not self._fresh:
            self.office.edited.emit(self.form.to_save())
        self.title_changed.emit()
        self.save_state_changed.emit()
        self._looked.start()

    def _look_later(self) -> None:
        """Look when the events at hand are done with, so the letter is painted first; never twice within LOOK_MS."""
        if not self._look_soon.isActive():
            since = self._looked.elapsed() if self._looked.isValid() else LOOK_MS
            self._look_soon.start(max(0, LOOK_MS - since))

    def refresh(self) -> None:
        """Read again what belongs to the record without being part of it, and look."""
        self.book.reload()
        self._looking.forget()
        self.look()

    def set_read_only(self, read_only: bool) -> None:
        """Let the record be read but not changed."""
        if read_only != self.form.read_only:
            self.form.read_only = read_only
            self.book.set_read_only(read_only)

    def _replaced(self) -> None:
        self.book.display()
        self.look()
        self.drafting.look()

    def _turned(self, _key: str) -> None:
        self._look_later()
        self.location_changed.emit(self.location())

    def _space(self) -> None:
        self._notice_box.setContentsMargins(theme.px(24), theme.px(4), theme.px(24), theme.px(4))
