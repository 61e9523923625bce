"""How the rows of a list look: hairlines, the edge of what is selected, the keyboard's frame, headings of groups."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import QItemSelection, QModelIndex, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QTableView, QWidget

from app.ui.kit.announce import announce_cell
from app.ui.kit.icons import pixmap
from app.ui.kit.labels import Ground
from app.ui.kit.theme import theme
from app.ui.lists.delegate import EDGE, CellDelegate
from app.ui.lists.header import ListHeader
from app.ui.lists.lines import Heading
from app.ui.lists.model import Index, ListModel

ROW = 34
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_ELIDE = Qt.TextElideMode.ElideRight


class RowsView(QTableView):
    """A table that paints what belongs to whole rows over the cells that its delegate has painted."""

    selection_changed = Signal()
    widths_wanted = Signal()
    """The table has another width."""

    def __init__(self, model: ListModel, strong: Collection[str], parent: QWidget) -> None:
        super().__init__(parent)
        self.list_model = model
        self.header = ListHeader(self)
        self.setHorizontalHeader(self.header)
        self.delegate = CellDelegate(strong, self)
        self.setItemDelegate(self.delegate)
        self.setModel(model)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setCornerWidget(Ground("surf", self))
        self.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QTableView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QTableView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().setSectionResizeMode(self.verticalHeader().ResizeMode.Fixed)
        self.verticalHeader().hide()
        theme.follow(self._restyle)

    def _restyle(self) -> None:
        rows = self.verticalHeader()
        rows.setMinimumSectionSize(theme.px(ROW))
        rows.setDefaultSectionSize(theme.px(ROW))
        self.verticalScrollBar().setSingleStep(theme.px(ROW))
        self.viewport().update()

    def heading_at(self, line: int) -> Heading | None:
        """The heading on a line, ``None`` for a record and for no line."""
        lines = self.list_model.lines
        return lines.heading(line) if 0 <= line < len(lines) else None

    def visible_lines(self) -> tuple[int, int]:
        """First and last line in the viewport; (0, -1) for none."""
        count = len(self.list_model.lines)
        if not count:
            return 0, -1
        last = self.rowAt(self.viewport().height() - 1)
        return max(self.rowAt(0), 0), last if last >= 0 else count - 1

    def paintEvent(self, event: QPaintEvent) -> None:
        first, last = self.visible_lines()
        self.list_model.prepare(first, last)
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        hairline, edge = theme.color("line"), theme.color("acc")
        width, thick = self.viewport().width(), theme.px(3)
        chosen, nothing = self.selectionModel(), QModelIndex()
        for line in range(first, last + 1):
            top, height = self.rowViewportPosition(line), self.rowHeight(line)
            heading = self.heading_at(line)
            if heading is not None:
                self._paint_heading(painter, QRect(0, top, width, height), heading)
            elif chosen.isRowSelected(line, nothing):
                painter.fillRect(QRect(0, top, thick, height), edge)
            painter.fillRect(QRect(0, top + height - 1, width, 1), hairline)
        current = self.currentIndex().row()
        if self.hasFocus() and first <= current <= last:
            painter.setPen(QPen(edge, 2))
            painter.drawRect(1, self.rowViewportPosition(current) + 1, width - 2, self.rowHeight(current) - 3)

    def _paint_heading(self, painter: QPainter, rect: QRect, heading: Heading) -> None:
        painter.fillRect(rect, theme.color("shade"))
        side, left = theme.px(16), theme.px(EDGE)
        sign = "chevron-down" if self.list_model.lines.is_open(heading) else "chevron-right"
        painter.drawPixmap(left, rect.top() + (rect.height() - side) // 2, pixmap(sign, "ink2", 16))
        inner = rect.adjusted(left + side + theme.px(6), 0, -theme.px(12), 0)
        painter.setFont(theme.font("label"))
        note = min(painter.fontMetrics().horizontalAdvance(heading.note), inner.width() * 2 // 3)
        painter.setPen(theme.color("ink2"))
        place = QRect(inner.right() - note, inner.top(), note + 1, inner.height())
        painter.drawText(place, _RIGHT, painter.fontMetrics().elidedText(heading.note, _ELIDE, note + 1))
        painter.setFont(theme.font("head"))
        painter.setPen(theme.color("ink"))
        room = inner.width() - note - theme.px(16)
        painter.drawText(inner, _LEFT, painter.fontMetrics().elidedText(heading.label, _ELIDE, room))

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        super().selectionChanged(selected, deselected)
        self.viewport().update()
        self.selection_changed.emit()

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.widths_wanted.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        QTimer.singleShot(0, self, lambda: announce_cell(self))  # after Qt has told of the table
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()
