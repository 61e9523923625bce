"""The page of a list: head, filters and table, and a bar for what is selected."""

from __future__ import annotations

from PySide6.QtCore import QPoint
from PySide6.QtGui import QKeyEvent, QKeySequence, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.base import kinds
from app.services.listing import Listing
from app.texts import NN_, tr
from app.ui.kit.announce import announce
from app.ui.kit.labels import Ground
from app.ui.kit.settings import Memory
from app.ui.lists.body import ListBody
from app.ui.lists.commands import ListCommands, change_text
from app.ui.lists.heading import ListHeading
from app.ui.lists.kinds import list_kind
from app.ui.lists.selectionbar import SelectionBar
from app.ui.lists.source import Found
from app.ui.office import Office
from app.ui.shell.location import Location

IN_SERIES = NN_("List", "in %n series|in %n series", "", 1)


def spaced(number: int) -> str:
    """A number with a narrow no-break space between thousands, from five figures on (DIN 5008, ISO 80000-1)."""
    return f"{number:,}".replace(",", "\u202f") if number >= 10_000 else str(number)


class ListPage(Ground):
    """The list of one kind. Without *settings* it forgets its columns and filters when it is closed.

    It asks the window for things through *office*: ``open_requested``, ``new_requested``, ``print_requested``,
    ``print_list_requested``, ``toast_requested``, ``failed``.
    """

    def __init__(
        self, office: Office, kind: str, settings: Memory | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__("surf", parent)
        self._office, self.kind = office, kind
        self._offers = list_kind(kind)
        self._stale = False
        self._found: Found | None = None
        self.heading = ListHeading(kinds()[kind].title_many, self._offers.new, self, duplicates=kind == "person")
        self.body = ListBody(office, kind, settings, self)
        self.table = self.body.table
        self.commands = ListCommands(office, self._offers, self.table, self.listing, self)
        field = self._offers.change
        change = (lambda: change_text(kind, field)) if field else None
        self.selection = SelectionBar(change, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.heading)
        column.addWidget(self.body, 1)
        column.addWidget(self.selection)
        self._connect()
        self.body.refresh()
        self.retranslate()
        self.table.setFocus()

    def _connect(self) -> None:
        table, bar, commands, heading = self.table, self.selection, self.commands, self.heading
        self.body.answered.connect(self._answered)
        self.body.new_wanted.connect(commands.new)
        table.opened.connect(lambda record: self._office.open_requested.emit(self.kind, record, ""))
        table.copy_requested.connect(commands.copy)
        table.delete_requested.connect(commands.delete)
        table.menu_requested.connect(self._show_menu)
        table.selection_changed.connect(self._selection_changed)
        bar.open.clicked.connect(commands.open)
        bar.print.clicked.connect(commands.print)
        bar.copy.clicked.connect(commands.copy)
        bar.delete.clicked.connect(commands.delete)
        bar.menu.aboutToShow.connect(lambda: commands.fill_change_menu(bar.menu))
        bar.closed.connect(self._clear_selection)
        heading.new.clicked.connect(commands.new)
        heading.columns.clicked.connect(self.choose_columns)
        heading.export.clicked.connect(self._show_export_menu)
        heading.trash.clicked.connect(lambda: self._office.open_requested.emit("trash", 0, self.kind))
        if heading.duplicates is not None:
            heading.duplicates.clicked.connect(lambda: self._office.open_requested.emit("duplicates", 0, ""))
        self._office.changed.connect(self._file_changed)
        writable = commands.can_change
        heading.new.setEnabled(writable)
        bar.set_read_only(not writable)

    # -- what the window asks

    def title(self) -> str:
        """What the title bar says."""
        return tr(kinds()[self.kind].title_many)

    def retranslate(self) -> None:
        """Names of the page and its table; the parts have their own texts, and the body reads the rows anew."""
        self.setAccessibleName(self.title())
        self.table.setAccessibleName(self.title())
        self._show_count()

    def show_location(self, _location: Location) -> None:
        """The page comes to the front: the table has the keyboard."""
        self.table.setFocus()

    def listing(self) -> Listing:
        """The list as it is shown: columns, filter, order, groups - for a document of it."""
        return Listing(self.body.state.query(), tuple(self.table.list_model.keys))

    def print_selection(self) -> None:
        """Print what is selected, else the current record, or the list."""
        self.commands.print()

    # -- what happens around

    def _answered(self, found: Found) -> None:
        self._found = found
        self._show_count()
        self._selection_changed()
        if found.query.filtered:
            announce(self.heading, self.heading.count.text())

    def _show_count(self) -> None:
        found = self._found
        if found is None:
            return
        text = tr(self._offers.count, found.total)
        if found.query.filtered:
            text = tr(self._offers.part, found.total, shown=spaced(len(found.ids)))
        text = text.replace(str(found.total), spaced(found.total))
        if (self.kind, found.query.group) == ("seminar", "series_id") and found.headings:
            text = f"{text} {tr(IN_SERIES, len(found.headings))}"
        self.heading.count.set_text(text)

    def _file_changed(self, _touched: object) -> None:
        """Other tables show in computed columns too, so every change counts; a hidden page waits until it is seen."""
        self._stale = not self.isVisible()
        if not self._stale:
            self.body.refresh()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._stale = False
            self.body.refresh()

    def _selection_changed(self) -> None:
        self.selection.show_count(self.table.selected_count())

    def _clear_selection(self) -> None:
        self.table.clearSelection()
        self.table.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.New):
            self.commands.new()
        elif event.matches(QKeySequence.StandardKey.Find):
            self.body.bar.words.setFocus()
            self.body.bar.words.selectAll()
        else:
            super().keyPressEvent(event)

    # -- menus and dialogs

    def _show_menu(self, place: QPoint) -> None:
        if self.table.chosen_records():
            menu = self.commands.context_menu()
            menu.exec(place)
            menu.deleteLater()

    def choose_columns(self) -> None:
        """Let the person choose columns and their order; the list follows at once."""
        from app.ui.lists.columnsdialog import ColumnsDialog  # start-up: a dialog is not needed to show a list

        dialog = ColumnsDialog(self.kind, self.body.state.columns, self)
        dialog.columns_changed.connect(self.body.set_columns)
        dialog.exec()
        dialog.deleteLater()

    def _show_export_menu(self) -> None:
        from app.ui.lists.exporting import export_menu  # start-up: nor is the export

        menu = export_menu(self._office, self.body.state.query(), self.table.list_model.keys, self)
        button = self.heading.export
        menu.exec(button.mapToGlobal(QPoint(0, button.height())))
        menu.deleteLater()
