"""The page "Trash": what was deleted, newest first; bring it back, look at it, empty what is old."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.base import kinds
from app.domain.date import Date
from app.domain.dates import format_timestamp
from app.services import trash
from app.services.trash import Item
from app.texts import N_, NN_, tr
from app.ui.desk.dialogs import Dialog
from app.ui.history.record import RecordHistory
from app.ui.history.table import Line, LinesTable
from app.ui.kit.announce import announce
from app.ui.kit.buttons import PrimaryButton, SecondaryButton
from app.ui.kit.choice import ChoiceField
from app.ui.kit.datefield import DateField
from app.ui.kit.flow import FlowLayout
from app.ui.kit.labels import EmptyState, Ground, HLine, Label
from app.ui.kit.theme import theme
from app.ui.office import Office
from app.ui.shell.location import Location

TITLE = N_("Trash", "Trash")
HINT = N_(
    "Trash", "What was deleted stays here with everything that hung on it. Its name can be used again meanwhile."
)
EMPTY = N_("Trash", "Nothing is in the trash.")
HEADINGS = (
    N_("Trash", "What"), N_("Trash", "Kind"), N_("Trash", "With it"), N_("Trash", "Deleted"), N_("Trash", "By"),
    N_("Trash", "Step"),
)  # fmt: skip
ALL = N_("Trash", "All kinds")
RESTORE = N_("Trash", "Restore")
LOOK = N_("Trash", "Look at it …")
CLEAR = N_("Trash", "Empty the trash …")
PARTS = NN_("Trash", "%n entry|%n entries", "", 1)
RESTORED = NN_("Trash", "%n record restored|%n records restored", "", 1)
MERGED = N_("Trash", "merged")
UNTIL = N_("Trash", "Deleted up to")
CLEAR_DETAIL = N_(
    "Trash",
    "Their values are removed from the file for good, from the history too: nobody can restore them or undo those "
    "steps. Backup copies keep what they have.",
)
COUNT = NN_("Trash", "%n record would be removed.|%n records would be removed.", "", 1)
REMOVE = N_("Trash", "Remove for good")
CLEARED = NN_("Trash", "%n record removed for good|%n records removed for good", "", 1)
_PAGE = 100


class TrashPage(Ground):
    """Enter or the button restores what is selected."""

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        super().__init__("surf", parent)
        self._office, self._stale = office, True
        self.kind = ChoiceField([(kind, kinds()[kind].title_many) for kind in trash.listed_kinds()], self, empty=ALL)
        self.kind.set_label(HEADINGS[1])
        self.table = LinesTable(TITLE, HEADINGS, (0, 5), self, many=True)
        self.empty = EmptyState(EMPTY, self)
        self.restore_button = PrimaryButton(RESTORE, "undo-2", self)
        self.look_button = SecondaryButton(LOOK, "eye", self)
        self.clear_button = SecondaryButton(CLEAR, "trash-2", self)
        self._head = QHBoxLayout()
        self._head.addWidget(Label(TITLE, "title", parent=self))
        self._head.addStretch(1)
        self._head.addWidget(self.kind)
        self._hint = Label(HINT, "label", "ink2", wrap=True, parent=self)
        self._line = FlowLayout(gap=8)
        for button in (self.restore_button, self.look_button, self.clear_button):
            self._line.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._head)
        column.addWidget(self._hint)
        column.addWidget(HLine(self))
        column.addWidget(self.empty)
        self._box = QVBoxLayout()
        self._box.addWidget(self.table)
        column.addLayout(self._box, 1)
        column.addLayout(self._line)
        column.addStretch(0)  # takes the room while there is nothing to list
        self._connect()
        theme.follow(self._space)

    def _connect(self) -> None:
        self.kind.changed.connect(self.reload)
        self.table.opened.connect(lambda _: self.restore())
        self.table.more_wanted.connect(lambda: QTimer.singleShot(0, self, self._read_more))
        self.table.selectionModel().selectionChanged.connect(lambda *_: self._enable())
        self.restore_button.clicked.connect(self.restore)
        self.look_button.clicked.connect(self.look)
        self.clear_button.clicked.connect(self.clear)
        self._office.changed.connect(self._changed)

    # What the window asks

    def title(self) -> str:
        """What the title bar says."""
        return tr(TITLE)

    def retranslate(self) -> None:
        """All words, also those of the records."""
        self.setAccessibleName(self.title())
        self.reload()

    def show_location(self, location: Location) -> None:
        """The page comes to the front; a tab names the kind to be shown."""
        if location.tab:
            self.kind.set_value(location.tab)
            self._stale = True
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
            self.reload()

    def reload(self) -> None:
        """Read the newest again."""
        self._stale = False
        self.table.clear()
        self._read_more()
        there = bool(self.table.lines.rowCount())
        self.empty.setVisible(not there)
        self.table.setVisible(there)
        self._enable()

    def _read_more(self) -> None:
        lines = self.table.lines.lines
        before = lines[-1].data.row if lines else 2**62
        with self._office.db.read() as session:
            found = trash.items(session, self.kind.value() or "", _PAGE, before)
        self.table.append([self._line_of(each) for each in found], unread=len(found) == _PAGE)

    def _line_of(self, item: Item) -> Line:
        parts = tr(MERGED) if item.merged else tr(PARTS, item.parts) if item.parts else ""
        kind = tr(kinds()[item.kind].title_one)
        when = format_timestamp(item.at, self._office.language)
        return Line(item, (item.label, kind, parts, when, item.who, item.what))

    def _enable(self) -> None:
        writable = not self._office.db.read_only
        there = bool(self.table.lines.rowCount())
        self.restore_button.setEnabled(writable and bool(self.table.chosen()))
        self.look_button.setEnabled(self.table.current() is not None)
        self.clear_button.setEnabled(writable and there)

    # Acting

    def restore(self) -> None:
        """Bring back what is selected: one change, which undo takes back."""
        rows = [item.row for item in self.table.chosen()]
        if not rows or self._office.db.read_only:
            return
        back = self._office.attempt(trash.restore, self._office.db, rows)
        if back:
            self._office.toast_requested.emit(tr(RESTORED, len(back)))

    def look(self) -> None:
        """Show what the current record said, and its history."""
        item: Item | None = self.table.current()
        if item is None:
            return
        dialog = Dialog(item.label, None, self, width=860)
        seen = RecordHistory(self._office, item.kind, item.record, item.step, dialog)
        seen.setMinimumHeight(theme.px(420))
        dialog.body.addWidget(seen, 1)
        dialog.exec()
        dialog.deleteLater()

    def clear(self) -> None:
        """Ask up to which day, and remove that for good."""
        dialog = EmptyDialog(self._office, self)
        if dialog.exec() and dialog.until is not None:
            removed = self._office.attempt(trash.empty, self._office.db, dialog.until)
            if removed:
                self.reload()
                words = tr(CLEARED, removed)
                self._office.failed.emit(words)  # a message without an undo
                announce(self, words)
        dialog.deleteLater()

    def _space(self) -> None:
        edge = theme.px(24)
        self._head.setContentsMargins(edge, theme.px(14), theme.px(16), theme.px(4))
        self._head.setSpacing(theme.px(12))
        self._hint.setContentsMargins(edge, 0, edge, theme.px(8))
        self.empty.setContentsMargins(edge, theme.px(16), edge, theme.px(16))
        self._box.setContentsMargins(edge - theme.px(8), 0, theme.px(8), 0)
        self._line.setContentsMargins(edge, theme.px(10), edge, theme.px(12))


class EmptyDialog(Dialog):
    """Accepted with :attr:`until`, the last day whose deleted records are to be removed for good."""

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        super().__init__(CLEAR, REMOVE, parent, width=480)
        self._office = office
        self.until: Date | None = office.today
        self.body.addWidget(Label(CLEAR_DETAIL, "body", wrap=True, parent=self))
        self.day = DateField(self)
        self.day.set_label(UNTIL)
        self.day.set_value(str(office.today))
        row = QHBoxLayout()
        row.addWidget(Label(UNTIL, "label", "ink2", parent=self))
        row.addWidget(self.day)
        row.addStretch(1)
        self._row = row
        self.body.addLayout(row)
        self.count = Label("", "name", parent=self)
        self.body.addWidget(self.count)
        self.day.changed.connect(self._look)
        self._look()

    def _look(self) -> None:
        value = self.day.value()
        self.until = Date.from_iso(value) if value and self.day.is_valid() else None
        number = trash.older_than(self._office.db, self.until) if self.until is not None else 0
        self.count.set_text(lambda: tr(COUNT, number))
        assert self.accept_button is not None
        self.accept_button.setEnabled(number > 0)
