"""Filters and table of a list together: what the person asks for, and the answer."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QPoint, QRect, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.services import lists
from app.services.lists import Query
from app.texts import N_
from app.ui.kit.labels import HLine
from app.ui.kit.settings import Memory
from app.ui.kit.theme import theme
from app.ui.lists.emptynote import EmptyNote
from app.ui.lists.filterbar import FilterBar
from app.ui.lists.filterrow import FilterRow
from app.ui.lists.kinds import list_kind
from app.ui.lists.lines import Lines
from app.ui.lists.model import ListModel
from app.ui.lists.savedfilters import SavedFilters
from app.ui.lists.source import Found, Source
from app.ui.lists.state import SavedFilter, load_state
from app.ui.lists.table import ListTable
from app.ui.lists.widths import fit
from app.ui.office import Office

TYPING_MS = 120
"""Pause after the last keystroke in a filter before the list is asked for."""

NOTHING = N_("List", "Nothing matches these filters.")
SHOW_ALL = N_("List", "Show everything")


class ListBody(QWidget):
    """Keeps the state of the list; every change of it is remembered and asks the source anew."""

    answered = Signal(object)
    """The table shows this :class:`~app.ui.lists.source.Found`."""
    new_wanted = Signal()

    def __init__(self, office: Office, kind: str, settings: Memory | None, parent: QWidget) -> None:
        super().__init__(parent)
        self._office, self._offers = office, list_kind(kind)
        self.kind = kind
        self.state = load_state(kind, settings)
        self.bar = FilterBar(self._offers, self.state, self._cities, self)
        self.table = ListTable(ListModel(office, kind, self), self._offers.strong, self)
        self.filters = FilterRow(self.table.header, self._choices)
        self.empty = EmptyNote(self)
        self.saved = SavedFilters(self.state, self)
        self._source = Source(office, kind, self)
        self._shown: Query | None = None
        self._typing = QTimer(self, singleShot=True, interval=TYPING_MS)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(HLine(self))
        column.addWidget(self.table, 1)
        self._connect()
        self._show_columns()
        theme.follow(self.fit)

    def _connect(self) -> None:
        table, header, bar = self.table, self.table.header, self.bar
        self._source.found.connect(self._take)
        self._typing.timeout.connect(self._typed)
        table.widths_wanted.connect(self.fit)
        table.horizontalScrollBar().valueChanged.connect(self.filters.place)
        table.typed.connect(self._begin_words)
        header.sort_requested.connect(self.sort_by)
        header.order_changed.connect(self.set_columns)
        header.width_changed.connect(self._width_set)
        self.filters.changed.connect(self._typing.start)
        self.filters.left.connect(table.setFocus)
        bar.words.left.connect(table.setFocus)
        bar.words_edited.connect(self._typing.start)
        bar.chosen.connect(self.filter_by)
        bar.group_chosen.connect(self.group_by)
        bar.save_wanted.connect(self.saved.save)
        bar.rename_wanted.connect(self.saved.rename)
        bar.remove_wanted.connect(self.saved.remove)
        self.saved.changed.connect(self._chips_changed)
        self.empty.pressed.connect(self._way_out)

    def refresh(self) -> None:
        """Ask for the list again."""
        self._source.ask(self.state.query())

    def retranslate(self) -> None:
        """Values, labels and their order depend on the language too."""
        self.filters.retranslate()
        self._order_tabs()
        self.refresh()

    def _take(self, found: Found) -> None:
        lines = Lines(found.ids, found.headings, self.table.list_model.lines.closed)
        self.table.set_lines(lines, self.state.shown_sort(), other_order=found.query != self._shown)
        self._shown = found.query
        self.bar.show_state()
        if found.ids:
            self.empty.hide()
        elif found.query.filtered:
            self.empty.show_text(NOTHING, SHOW_ALL, "list-filter")
        else:
            writable = not self._office.db.read_only
            self.empty.show_text(self._offers.empty, self._offers.new, "plus", enabled=writable)
        self.answered.emit(found)

    # -- what the person asks for

    def sort_by(self, key: str, add: bool) -> None:
        """Sort by a column; once more turns the order round. *add*: after the columns sorted by already."""
        self.state.sort_by(key, add=add)
        self._asked()

    def group_by(self, key: str) -> None:
        """Group by a column, or with an empty key not at all."""
        self.state.group = key
        self._asked()

    def filter_by(self, wanted: SavedFilter) -> None:
        """Filter by this and nothing else."""
        self.state.filters, self.state.words = dict(wanted.filters), wanted.words
        self.filters.set_filters(wanted.filters)
        self._asked()

    def set_columns(self, keys: list[str]) -> None:
        """Show these columns in this order. A filter on a column that goes is taken away with it."""
        self.state.columns = list(keys)
        self._show_columns()
        self._asked()

    def _typed(self) -> None:
        hidden = {key: text for key, text in self.state.filters.items() if key not in self.filters.fields}
        self.state.filters = {**hidden, **self.filters.filters(self._office.language)}
        self.state.words = self.bar.words.text()
        self._asked()

    def _asked(self) -> None:
        self.state.save()
        self.bar.show_state()
        self.refresh()

    def _begin_words(self, text: str) -> None:
        self.bar.words.setFocus()
        self.bar.words.insert(text)
        self._typing.start()

    def _way_out(self) -> None:
        if self.state.query().filtered:
            self.filter_by(SavedFilter("", {}))
            self.table.setFocus()
        else:
            self.new_wanted.emit()

    # -- columns

    def _show_columns(self) -> None:
        self.table.set_columns(self.state.columns)
        self.filters.set_columns(self.kind, self.table.list_model.columns, self.state.filters)
        self.fit()
        self._order_tabs()

    def fit(self) -> None:
        """Share the room among the columns."""
        columns = self.table.list_model.columns
        available = int(self.table.viewport().width() * 100 / theme.scale)
        first = {**self._offers.widths, **self.state.widths}
        widths = fit(columns, first, self.state.widths, self._offers.strong, available)
        self.table.header.set_widths([theme.px(width) for width in widths])
        self.filters.place()
        rows = self.table.viewport()
        self.empty.setGeometry(QRect(rows.mapTo(self, QPoint(0, 0)), rows.size()))
        self.bar.fit(self.width())

    def _width_set(self, key: str, pixels: int) -> None:
        self.filters.place()
        self.state.widths[key] = round(pixels * 100 / theme.scale)
        self.state.save()

    def _chips_changed(self) -> None:
        self.bar.rebuild()
        self._order_tabs()

    def _order_tabs(self) -> None:
        chain: list[QWidget] = [*self.bar.chain(), self.table.header, *self.filters.chain(), self.table]
        for before, after in pairwise(chain):
            QWidget.setTabOrder(before, after)

    def _choices(self, key: str) -> list[tuple[str, str]]:
        with self._office.db.read() as session:
            return lists.choices(session, self.kind, key, self._office.language)

    def _cities(self) -> dict[str, str]:
        if not any(preset.side for preset in self._offers.presets):
            return {}
        with self._office.db.read() as session:
            return lists.side_cities(session, self._office.language)
