"""The agenda: everything of the stretch as a table in time order, which a screen reader reads line by line."""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from app.domain.date import Date
from app.domain.dates import WEEKDAYS_SHORT, format_date, format_range
from app.texts import N_, current_language, tr
from app.ui.calendar.data import CalendarData
from app.ui.kit.icons import pixmap
from app.ui.kit.theme import theme

HEADS = (N_("Calendar", "Date"), N_("Calendar", "Time"), N_("Calendar", "What"), N_("Calendar", "Where"))
_Index = QModelIndex | QPersistentModelIndex
PUBLIC_HOLIDAY = N_("Calendar", "Public holiday: {name}")


@dataclass(frozen=True, slots=True)
class _Line:
    start: Date
    date: str
    time: str
    what: str
    where: str
    icon: str
    seminar_id: int


class AgendaModel(QAbstractTableModel):
    """Lines of :class:`CalendarData`."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.lines: list[_Line] = []

    def show_data(self, data: CalendarData) -> None:
        """Take the lines from *data*."""
        self.beginResetModel()
        language = current_language()
        lines = [
            _Line(s.start, format_range(s.start, s.end, language), "", s.title, s.city, "presentation", s.id)
            for s in data.seminars
        ]
        lines += [
            _Line(i.start, _day(i.start, language), i.time, i.title, i.city, "calendar", i.seminar_id)
            for i in data.items
        ]
        lines += [
            _Line(Date.of(h.day), _day(Date.of(h.day), language), "", tr(PUBLIC_HOLIDAY, name=h.name),
                  data.cities.get(h.side, ""), "flag", 0)
            for h in data.holidays
        ]  # fmt: skip
        self.lines = sorted(lines, key=lambda line: (str(line.start), line.seminar_id == 0, line.time))
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(HEADS)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        line = self.lines[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return (line.date, line.time, line.what, line.where)[index.column()]
        if role == Qt.ItemDataRole.DecorationRole and index.column() == 2:
            return pixmap(line.icon, "ink2", 16)
        if role == Qt.ItemDataRole.ForegroundRole and not line.seminar_id:
            return theme.color("ink2")
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal:
            return tr(HEADS[section])
        return None


def _day(date: Date, language: str) -> str:
    if date.precision != "day":
        return format_date(date, language)
    return f"{WEEKDAYS_SHORT[language][date.first_day().weekday()]} {format_date(date, language)}"


class AgendaView(QTableView):
    """The table; Enter or a double click opens the seminar."""

    opened = Signal(str, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines = AgendaModel(self)
        self.setModel(self.lines)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.verticalHeader().hide()
        self.setTabKeyNavigation(False)
        self.activated.connect(self._activate)
        theme.follow(self._restyle)
        self.retranslate()

    def show_data(self, data: CalendarData, day: datetime.date) -> None:
        """Show *data* with the first line from *day* on chosen."""
        self.lines.show_data(data)
        after = (row for row, line in enumerate(self.lines.lines) if line.start.last_day() >= day)
        row = next(after, len(self.lines.lines) - 1)
        if row >= 0:
            self.setCurrentIndex(self.lines.index(row, 0))
            self.scrollTo(self.lines.index(row, 0), QAbstractItemView.ScrollHint.PositionAtCenter)

    def retranslate(self) -> None:
        self.setAccessibleName(tr(N_("Calendar", "Agenda")))

    def _restyle(self) -> None:
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.verticalHeader().setDefaultSectionSize(theme.px(34))
        space = f"padding: 0 {theme.px(16)}px;"
        self.setStyleSheet(f"QTableView::item {{ {space} }} QHeaderView::section {{ {space} }}")

    def _activate(self, index: QModelIndex) -> None:
        line = self.lines.lines[index.row()]
        if line.seminar_id:
            self.opened.emit("seminar", line.seminar_id)
