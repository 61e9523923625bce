"""The page "Journal": every step in the file, newest first, by person, period, kind and words."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.base import kinds
from app.domain.date import Date
from app.domain.dates import format_timestamp
from app.services import steps, trash
from app.services.history import Event
from app.services.steps import Page, Wanted
from app.texts import N_, tr
from app.ui.history.conflict import take_back
from app.ui.history.table import Line, LinesTable
from app.ui.kit.announce import announce
from app.ui.kit.buttons import SecondaryButton
from app.ui.kit.choice import ChoiceField
from app.ui.kit.datefield import DateField
from app.ui.kit.flow import FlowLayout
from app.ui.kit.labels import ElidedLabel, EmptyState, Ground, HLine, Label
from app.ui.kit.linefield import LineField
from app.ui.kit.theme import theme
from app.ui.office import Office
from app.ui.shell.location import Location

TITLE = N_("Journal", "Journal")
WHEN, WHO, WHAT = N_("Journal", "When"), N_("Journal", "Who"), N_("Journal", "What")
RECORDS = N_("Journal", "Records")
SINCE, UNTIL, KIND, WORDS = N_("Journal", "From"), N_("Journal", "To"), N_("Journal", "Kind"), N_("Journal", "Words")
EVERYBODY, ALL = N_("Journal", "Everybody"), N_("Journal", "All kinds")
NONE = N_("Journal", "No step fits.")
LOOKING = N_("Journal", "Looking further back …")
OPEN = N_("Journal", "Open the record")
STEP = N_("Journal", "Take this step back")
GONE = N_("Journal", "deleted")
_TYPED_MS = 250
_KEY = "journal"


class JournalPage(Ground):
    """Reads in the worker's thread, a page at a time, as far as somebody scrolls. Enter opens the record."""

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        super().__init__("surf", parent)
        self._office, self._stale, self._before = office, True, 2**62
        with office.db.read() as session:
            people = steps.people(session)
        self.who = ChoiceField([(name, name) for name in people], self, empty=EVERYBODY)
        self.since, self.until = DateField(self), DateField(self)
        self.kind = ChoiceField([(kind, kinds()[kind].title_many) for kind in trash.listed_kinds()], self, empty=ALL)
        self.words = LineField(self, width=180)
        self.note = ElidedLabel("", "body", "ink2", parent=self)
        self.empty = EmptyState(NONE, self)
        self.table = LinesTable(TITLE, (WHEN, WHO, WHAT, RECORDS), (2, 3), self)
        self.open_button = SecondaryButton(OPEN, "corner-down-left", self)
        self.step_button = SecondaryButton(STEP, "undo-2", self)
        self._soon = QTimer(self, singleShot=True, interval=_TYPED_MS)
        self._build()
        self._connect()

    def _build(self) -> None:
        self._head = QHBoxLayout()
        self._head.addWidget(Label(TITLE, "title", parent=self))
        self._head.addWidget(self.note, 1)
        self._bar = FlowLayout(gap=12)
        self._pairs = []
        for label, field in self._fields():
            field.set_label(label)
            pair = QWidget(self)
            row = QHBoxLayout(pair)
            row.setContentsMargins(0, 0, 0, 0)
            row.addWidget(Label(label, "label", "ink2", parent=pair))
            row.addWidget(field)
            self._pairs.append(row)
            self._bar.addWidget(pair)
        self._line = FlowLayout(gap=8)
        self._line.addWidget(self.open_button)
        self._line.addWidget(self.step_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._head)
        column.addLayout(self._bar)
        column.addWidget(HLine(self))
        column.addWidget(self.empty)
        self._box = QVBoxLayout()
        self._box.addWidget(self.table)
        column.addLayout(self._box, 1)
        column.addLayout(self._line)
        column.addStretch(0)  # takes the room while there is nothing to list
        self.empty.hide()
        theme.follow(self._space)

    def _fields(self) -> list[tuple[Any, Any]]:
        return [(WHO, self.who), (SINCE, self.since), (UNTIL, self.until), (KIND, self.kind), (WORDS, self.words)]

    def _connect(self) -> None:
        for _, field in self._fields():
            field.changed.connect(self._soon.start)
        self._soon.timeout.connect(self.reload)
        self.table.more_wanted.connect(self._read)
        self.table.current_changed.connect(lambda _: self._enable())
        self.table.opened.connect(lambda _: self.open_record())
        self.open_button.clicked.connect(self.open_record)
        self.step_button.clicked.connect(self._take_back)
        self._office.changed.connect(self._changed)

    # What the window asks

    def title(self) -> str:
        """What the title bar says."""
        return tr(TITLE)

    def retranslate(self) -> None:
        """Steps are told in the interface language."""
        self.setAccessibleName(self.title())
        self.reload()

    def show_location(self, _location: Location) -> None:
        """The page comes to the front: the newest steps."""
        if self._stale:
            self.reload()
        self.table.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self.reload()

    def _changed(self, _rows: object) -> None:
        self._stale = True
        if self.isVisible():
            self._soon.start()

    # Reading

    def wanted(self) -> Wanted:
        """What the fields say; a date that cannot be read is none."""
        since, until = (
            Date.from_iso(value) if (value := field.value()) and field.is_valid() else None
            for field in (self.since, self.until)
        )
        return Wanted(self.who.value() or "", since, until, self.kind.value() or "", self.words.value())

    def reload(self) -> None:
        """Begin again with the newest."""
        self._stale = False
        self.table.clear()
        self._before = 2**62
        self._read()

    def _read(self) -> None:
        office, wanted, before = self._office, self.wanted(), self._before

        def work() -> Page:
            with office.db.read() as session:
                return steps.page(session, wanted, before)

        self.note.set_text(LOOKING)
        office.worker.run(_KEY, work, self._show, self._failed, owner=self)

    def _show(self, page: Page) -> None:
        self._before = page.before
        language = self._office.language
        lines = [
            Line(
                (line.event, line.records),
                (
                    format_timestamp(line.event.at, language), line.event.who, line.event.what,
                    ", ".join(label or tr(GONE) for _, _, label in line.records),
                ),
            )
            for line in page.lines
        ]  # fmt: skip
        self.table.append(lines, unread=bool(page.before))
        there = bool(self.table.lines.rowCount())
        self.table.setVisible(there or bool(page.before))
        self.empty.setVisible(not there and not page.before)
        self.note.set_text("")
        if page.before and not lines:  # words that are rare: go on by itself
            self._read()
        elif not there:
            announce(self, tr(NONE))
        self._enable()

    def _failed(self, error: Exception) -> None:
        self.note.set_text("")
        raise error

    def _enable(self) -> None:
        current: tuple[Event, tuple[tuple[str, int, str], ...]] | None = self.table.current()
        self.open_button.setEnabled(current is not None and bool(current[1]))
        can = current is not None and not self._office.db.read_only
        step = current[0] if current is not None and can else None
        self.step_button.setEnabled(
            step is not None and not step.emptied and step.kind != "emptied" and step.state != "undone"
        )

    # Acting

    def open_record(self) -> None:
        """Show the record of the current step at its history; of one that is gone, the trash."""
        current: tuple[Event, tuple[tuple[str, int, str], ...]] | None = self.table.current()
        if current is None or not current[1]:
            return
        kind, record, _ = next((each for each in current[1] if each[2]), current[1][0])
        there = any(label for _, _, label in current[1])
        if there:
            tab = "" if kind in trash.IN_FORMS else "history"
            self._office.open_requested.emit(kind, record, tab)
        else:
            self._office.open_requested.emit("trash", 0, kind)

    def _take_back(self) -> None:
        current = self.table.current()
        if current is not None:
            take_back(self._office, current[0], self)

    def _space(self) -> None:
        edge = theme.px(24)
        self._head.setContentsMargins(edge, theme.px(14), theme.px(16), theme.px(8))
        self._head.setSpacing(theme.px(12))
        self._bar.setContentsMargins(edge, 0, edge, theme.px(8))
        self._box.setContentsMargins(edge - theme.px(8), 0, theme.px(8), 0)
        self._line.setContentsMargins(edge, theme.px(10), edge, theme.px(12))
        self.empty.setContentsMargins(edge, theme.px(16), edge, theme.px(16))
        for pair in self._pairs:
            pair.setSpacing(theme.px(6))
