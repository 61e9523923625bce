"""Painting the cells of an editor's table: up to three lines with icons, headings of groups, the focus frame."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen, QTextLayout
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView

from app.ui.editing.rows import CELL, ENTRY, GROUP, Cell, Line, RowsModel
from app.ui.kit.icons import pixmap
from app.ui.kit.theme import theme

Index = QModelIndex | QPersistentModelIndex

GROUP_HEIGHT, ENTRY_HEIGHT = 32, 42
ITEM_HEIGHTS = {0: 34, 1: 34, 2: 46, 3: 64}
"""Height of a row by the number of lines in its highest cell."""
_ICON = 16
_MOST_LINES = 3
_LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
_ELIDE = Qt.TextElideMode.ElideRight


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
        heading = cell.heading
        painter.fillRect(rect, theme.color("accs" if selected else "shade" if heading else "surf"))
        first = self._first_visible(index)
        if selected and first:
            painter.fillRect(QRect(rect.left(), rect.top(), theme.px(3), rect.height()), theme.color("acc"))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme.color("line"))
        if heading:
            paint_heading(painter, rect, cell)
        else:
            inner = _inner(rect, cell, first)
            paint_wrapped(painter, inner, cell.lines[0]) if _wraps(cell) else paint_lines(painter, inner, cell.lines)
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
        shown = painter.fontMetrics().elidedText(line.text, _ELIDE, place.width())
        painter.drawText(place, _LEFT, shown)


def _wraps(cell: Cell) -> bool:
    return cell.wraps and len(cell.lines) == 1


def paint_wrapped(painter: QPainter, rect: QRect, line: Line) -> None:
    """One text that breaks into lines; what does not fit into three ends in an ellipsis."""
    if line.icon:
        side = theme.px(_ICON)
        place = QPoint(rect.left(), rect.center().y() - side // 2)
        painter.drawPixmap(place, pixmap(line.icon, line.icon_color, _ICON))
        rect = rect.adjusted(side + theme.px(6), 0, 0, 0)
    font = theme.font(line.role)
    painter.setFont(font)
    painter.setPen(theme.color(line.color))
    lines = wrapped(line.text, font, rect.width())
    height = painter.fontMetrics().lineSpacing()
    top = rect.center().y() - height * len(lines) // 2 + 1
    for number, text in enumerate(lines):
        painter.drawText(QRect(rect.left(), top + number * height, rect.width() + 2, height), _LEFT, text)


def wrapped(text: str, font: QFont, width: int) -> list[str]:
    """*text* broken into at most three lines of *width* pixels."""
    metrics = QFontMetrics(font)
    if metrics.horizontalAdvance(text) <= width:
        return [text]
    layout = QTextLayout(text, font)
    lines: list[str] = []
    layout.beginLayout()
    while len(lines) < _MOST_LINES and (line := layout.createLine()).isValid():
        line.setLineWidth(max(width, 1))
        start = line.textStart()
        end = start + line.textLength()
        last = len(lines) == _MOST_LINES - 1
        lines.append(metrics.elidedText(text[start:], _ELIDE, width) if last else text[start:end].rstrip())
    layout.endLayout()
    return lines


def row_height(view: QTableView, row: int) -> int:
    """Height of *row* in pixels, by its sort and its highest cell."""
    model = view.model()
    assert isinstance(model, RowsModel)
    kind = model.rows[row].sort
    if kind in (GROUP, ENTRY):
        return theme.px(GROUP_HEIGHT if kind == GROUP else ENTRY_HEIGHT)
    header = view.horizontalHeader()
    shown = [column for column in range(model.columnCount()) if not header.isSectionHidden(column)]
    cells = {column: model.index(row, column).data(CELL) for column in shown}
    lines = max((len(cell.lines) for cell in cells.values()), default=1)
    height = theme.px(ITEM_HEIGHTS[lines])
    for column, cell in cells.items():
        if _wraps(cell):
            inner = _inner(QRect(0, 0, view.columnWidth(column), 0), cell, column == shown[0])
            icon = theme.px(_ICON + 6) if cell.lines[0].icon else 0
            font = theme.font(cell.lines[0].role)
            broken = len(wrapped(cell.lines[0].text, font, inner.width() - icon))
            height = max(height, broken * QFontMetrics(font).lineSpacing() + theme.px(14))
    return height
