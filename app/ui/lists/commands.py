"""What can be done with the records of a list: open, print, change, copy, delete - each on the selection."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from app.domain.base import fields_of, kinds
from app.services import records
from app.services.listing import Listing
from app.texts import N_, NN_, Message, tr
from app.ui.kit.announce import announce
from app.ui.kit.icons import icon
from app.ui.kit.keys import key_text
from app.ui.kit.text import menu_text
from app.ui.lists.kinds import ListKind
from app.ui.lists.table import ListTable
from app.ui.office import Office

COPIED = NN_("List", "%n row copied|%n rows copied", "", 1)
CHANGED = NN_("List", "%n record changed|%n records changed", "", 1)
CHANGE = N_("List", "Change: {field}")
CHANGE_STATUS = N_("List", "Change status")


def change_text(kind: str, field: str) -> str:
    """What the command is called that sets *field* on several records."""
    return tr(CHANGE_STATUS) if field == "status" else tr(CHANGE, field=tr(fields_of(kinds()[kind])[field].label))


class ListCommands(QObject):
    """Every command runs through the services; what it did is said in a toast with the undo in place."""

    def __init__(
        self, office: Office, offers: ListKind, table: ListTable, listing: Callable[[], Listing], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._listing = listing
        self._office, self._offers, self._table, self._parent = office, offers, table, parent
        self._kind = table.list_model.kind

    @property
    def can_change(self) -> bool:
        """Whether the file can be written."""
        return not self._office.db.read_only

    def new(self) -> None:
        """Begin a new record."""
        if self.can_change:
            self._office.new_requested.emit(self._kind, {})

    def open(self) -> None:
        """Show the current record, or the first one selected where the current one is not."""
        chosen = self._table.chosen_records()
        current = self._table.current_record()
        if chosen:
            self._office.open_requested.emit(self._kind, current if current in chosen else chosen[0], "")

    def print(self) -> None:
        """Print the selection, or the list as it is shown."""
        self._office.print_list_requested.emit(self._table.chosen_records(), self._listing())

    def change(self, field: str, value: str) -> None:
        """Set a field on the selection: one change, one undo step."""
        chosen = self._table.chosen_records()

        def work() -> int:
            records.set_values(self._office.db, self._kind, chosen, {field: value})
            return len(chosen)

        changed = self._office.attempt(work) if chosen else 0
        if changed:
            self._office.toast_requested.emit(tr(CHANGED, changed))

    def delete(self) -> None:
        """Delete the selection, at once and with the undo in place of a question."""
        chosen = self._table.chosen_records()

        def work() -> int:
            records.delete(self._office.db, self._kind, chosen)
            return len(chosen)

        deleted = self._office.attempt(work) if chosen else 0
        if deleted:
            self._office.toast_requested.emit(tr(self._offers.deleted, deleted))

    def copy(self) -> None:
        """Put the selected rows on the clipboard as a table with a heading."""
        from app.ui.lists.copying import copy_rows  # start-up: only when wanted

        chosen = self._table.chosen_records()
        if not chosen:
            return
        keys = self._table.list_model.keys
        copied = copy_rows(self._office.db, self._kind, keys, chosen, self._office.language, self._parent)
        if copied:
            announce(self._table, tr(COPIED, copied))

    def fill_change_menu(self, menu: QMenu) -> None:
        """One entry for each value that the field can be set to."""
        menu.clear()
        field = self._offers.change
        for choice in fields_of(kinds()[self._kind])[field].choices if field else ():
            menu.addAction(menu_text(tr(choice.label)), partial(self.change, field, choice.key))

    def context_menu(self) -> QMenu:
        """The menu for the selection."""
        menu = QMenu(self._parent)
        _entry(menu, N_("List", "Open"), self.open, "corner-down-left", "Return")
        _entry(menu, N_("List", "Print …"), self.print, "printer", "Ctrl+P")
        if self._offers.change and self.can_change:
            change = menu.addMenu(icon("square-pen"), menu_text(change_text(self._kind, self._offers.change)))
            self.fill_change_menu(change)
        menu.addSeparator()
        _entry(menu, N_("List", "Copy for Excel"), self.copy, "copy", "Ctrl+C")
        _entry(menu, N_("List", "Select all"), self._table.selectAll, "list-checks", "Ctrl+A")
        menu.addSeparator()
        _entry(menu, N_("List", "Delete"), self.delete, "trash-2", "Del").setEnabled(self.can_change)
        return menu


def _entry(menu: QMenu, text: Message, handler: Callable[[], object], sign: str, keys: str = "") -> QAction:
    """An entry that names its keys without claiming them: the table listens to them itself."""
    words = menu_text(tr(text)) + (f"\t{key_text(keys)}" if keys else "")
    return menu.addAction(icon(sign), words, handler)
