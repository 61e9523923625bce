"""Painting the cells of an editor's table: up to three lines with icons, headings of groups, the focus frame."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView

from app.ui.editing.rows import CELL, ENTRY, GROUP, Cell, Line, RowsModel
from app.ui.kit.icons import pixmap
from app.ui.kit.theme import theme

Index = QModelIndex | QPersistentModelIndex

GROUP_HEIGHT, ENTRY_HEIGHT = 32, 42
ITEM_HEIGHTS = {0: 34, 1: 34, 2: 46, 3: 64}
"""Height of a row by the number of lines in its highest cell."""
_ICON = 16


class CellDelegate(QStyledItemDelegate):
    """Paints a :class:`Cell`. The focus frame goes round the row, or with *by_cell* round the cell."""

    def __init__(self, view: QTableView, *, by_cell: bool = False) -> None:
        super().__init__(view)
        self._view, self._by_cell = view, by_cell

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(theme.px(80), row_height(self._view, index.row()))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        cell = index.data(CELL)
        if not isinstance(cell, Cell):
            return
        painter.save()
        rect = option.rect
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        heading = cell.expanded is not None or bool(cell.right)
        painter.fillRect(rect, theme.color("accs" if selected else "shade" if heading else "surf"))
        first = self._first_visible(index)
        if selected and first:
            painter.fillRect(QRect(rect.left(), rect.top(), theme.px(3), rect.height()), theme.color("acc"))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme.color("line"))
        if heading:
            paint_heading(painter, rect, cell)
        else:
            paint_lines(painter, _inner(rect, cell, first), cell.lines)
            if cell.grip:
                side = theme.px(_ICON)
                place = QPoint(rect.left() + theme.px(20), rect.center().y() - side // 2)
                painter.drawPixmap(place, pixmap("grip-vertical", "ink3", _ICON))
        self._paint_focus(painter, rect, index)
        painter.restore()

    def _first_visible(self, index: Index) -> bool:
        header = self._view.horizontalHeader()
        return all(header.isSectionHidden(section) for section in range(index.column()))

    def _paint_focus(self, painter: QPainter, rect: QRect, index: Index) -> None:
        current = self._view.currentIndex()
        if not self._view.hasFocus() or current.row() != index.row():
            return
        if self._by_cell and current.column() != index.column():
            return
        width = 2
        color = theme.color("acc")
        span = self._view.columnSpan(index.row(), index.column()) > 1
        painter.fillRect(QRect(rect.left(), rect.top(), rect.width(), width), color)
        painter.fillRect(QRect(rect.left(), rect.bottom() - width + 1, rect.width(), width), color)
        header = self._view.horizontalHeader()
        last = all(header.isSectionHidden(s) for s in range(index.column() + 1, header.count()))
        if self._by_cell or span or self._first_visible(index):
            painter.fillRect(QRect(rect.left(), rect.top(), width, rect.height()), color)
        if self._by_cell or span or last:
            painter.fillRect(QRect(rect.right() - width + 1, rect.top(), width, rect.height()), color)


def _inner(rect: QRect, cell: Cell, first: bool) -> QRect:
    left = theme.px(38) if cell.grip else theme.px(24) if first else theme.px(8)
    return rect.adjusted(left, 0, -theme.px(8), 0)


def paint_heading(painter: QPainter, rect: QRect, cell: Cell) -> None:
    """The heading of a group: fold sign, title, quiet words at the right."""
    side = theme.px(_ICON)
    left = rect.left() + theme.px(24)
    if cell.expanded is not None:
        sign = pixmap("chevron-down" if cell.expanded else "chevron-right", "ink2", _ICON)
        painter.drawPixmap(QPoint(left, rect.center().y() - side // 2), sign)
        left += side + theme.px(6)
    painter.setFont(theme.font("label"))
    painter.setPen(theme.color("ink2"))
    right = rect.adjusted(left - rect.left(), 0, -theme.px(12), 0)
    painter.drawText(right, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, cell.right)
    taken = painter.fontMetrics().horizontalAdvance(cell.right) + theme.px(16)
    paint_lines(painter, right.adjusted(0, 0, -taken, 0), cell.lines)


def paint_lines(painter: QPainter, rect: QRect, lines: tuple[Line, ...]) -> None:
    """One to three lines, centred upright in *rect*, each elided where it does not fit."""
    if not lines:
        return
    height = theme.px(18 if len(lines) > 1 else 20)
    top = rect.center().y() - height * len(lines) // 2 + 1
    for number, line in enumerate(lines):
        place = QRect(rect.left(), top + number * height, rect.width(), height)
        if line.icon:
            side = theme.px(_ICON)
            image = pixmap(line.icon, line.icon_color, _ICON)
            painter.drawPixmap(QPoint(place.left(), place.center().y() - side // 2 + 1), image)
            place.setLeft(place.left() + side + theme.px(6))
        font = theme.font(line.role)
        font.setStrikeOut(line.struck)
        painter.setFont(font)
        painter.setPen(QPen(theme.color(line.color)))
        shown = painter.fontMetrics().elidedText(line.text, Qt.TextElideMode.ElideRight, place.width())
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)


def row_height(view: QTableView, row: int) -> int:
    """Height of *row* in pixels, by its sort and its highest cell."""
    model = view.model()
    assert isinstance(model, RowsModel)
    kind = model.rows[row].sort
    if kind in (GROUP, ENTRY):
        return theme.px(GROUP_HEIGHT if kind == GROUP else ENTRY_HEIGHT)
    header = view.horizontalHeader()
    cells = (model.index(row, c).data(CELL) for c in range(model.columnCount()) if not header.isSectionHidden(c))
    return theme.px(ITEM_HEIGHTS[max((len(cell.lines) for cell in cells), default=1)])
