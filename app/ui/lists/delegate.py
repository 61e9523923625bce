"""Paints the cells of a list: from the model's roles only, fonts, pixmaps and shortened texts cached."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import QEvent, QObject, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QHelpEvent, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QToolTip

from app.ui.kit.icons import pixmap
from app.ui.kit.text import plain_tooltip
from app.ui.kit.theme import theme
from app.ui.lists.model import CELL, Index
from app.ui.lists.rowcache import Cell

EDGE, PAD = 24, 8
"""Space in front of the first column (the page's edge) and on both sides of every other one, in design pixels."""
DASH = "—"
ICON_COLORS = {
    "circle-check": "ok", "check": "ok", "calendar-check": "acc", "play": "acc", "circle-x": "err",
    "calendar-clock": "warn",
}  # fmt: skip
"""Colours of the icons that go with words; all others are quiet."""

_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_MOST_TEXTS = 4_000


class CellDelegate(QStyledItemDelegate):
    """Text, icon and word, or language tag and text; the keys of *strong* columns are set in semibold."""

    def __init__(self, strong: Collection[str], parent: QObject) -> None:
        super().__init__(parent)
        self._strong = strong
        self.columns: list[str] = []
        theme.follow(self._restyle)

    def _restyle(self) -> None:
        self._fonts = {role: theme.font(role) for role in ("body", "name", "label", "tag")}
        self._metrics = {role: QFontMetrics(font) for role, font in self._fonts.items()}
        self._colors = {name: theme.color(name) for name in ("ink", "ink2", "ink3", "accs", "bord")}
        self._edge, self._pad = theme.px(EDGE), theme.px(PAD)
        self._shortened: dict[tuple[str, int, str], str] = {}

    def inner(self, rect: QRect, column: int) -> QRect:
        """Where the content of a cell stands."""
        return rect.adjusted(self._edge if column == 0 else self._pad, 0, -self._pad, 0)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        rect, column = option.rect, index.column()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, self._colors["accs"])
        cell: Cell = index.data(CELL)
        inner = self.inner(rect, column)
        if cell.marker:
            self._paint_marked(painter, inner, cell)
        elif not cell.text:
            self._draw(painter, inner, DASH, "body", "ink3")
        elif cell.tag:
            self._paint_tagged(painter, inner, cell)
        else:
            self._draw(painter, inner, cell.text, self.role_of(column), "ink")

    def role_of(self, column: int) -> str:
        """The type role of a column."""
        return "name" if self.columns[column] in self._strong else "body"

    def _draw(self, painter: QPainter, rect: QRect, text: str, role: str, color: str) -> None:
        width = rect.width()
        key = (text, width, role)
        shown = self._shortened.get(key)
        if shown is None:
            if len(self._shortened) > _MOST_TEXTS:
                self._shortened.clear()
            line = text.replace("\n", " ")
            shown = self._metrics[role].elidedText(line, Qt.TextElideMode.ElideRight, width)
            self._shortened[key] = shown
        painter.setFont(self._fonts[role])
        painter.setPen(self._colors[color])
        painter.drawText(rect, _LEFT, shown)

    def _paint_marked(self, painter: QPainter, rect: QRect, cell: Cell) -> None:
        side = theme.px(16)
        image = pixmap(cell.marker, ICON_COLORS.get(cell.marker, "ink3"), 16)
        painter.drawPixmap(rect.left(), rect.top() + (rect.height() - side) // 2, image)
        self._draw(painter, rect.adjusted(side + theme.px(6), 0, 0, 0), cell.text, "label", "ink2")

    def _paint_tagged(self, painter: QPainter, rect: QRect, cell: Cell) -> None:
        tag = cell.tag.upper()
        width, height = self._metrics["tag"].horizontalAdvance(tag) + theme.px(8), theme.px(16)
        box = QRect(rect.left(), rect.top() + (rect.height() - height) // 2, width, height)
        paint_tag(painter, box, tag, self._fonts["tag"], self._colors["bord"], self._colors["ink2"])
        self._draw(painter, rect.adjusted(width + theme.px(6), 0, 0, 0), cell.text, "body", "ink2")

    def needed(self, cell: Cell, column: int) -> int:
        """Width that a cell needs to be shown in full, its edges included."""
        role = "label" if cell.marker else self.role_of(column)
        width = self._metrics[role].horizontalAdvance(cell.text) + self._pad * 2 + 2
        if cell.marker:
            width += theme.px(22)
        elif cell.tag:
            width += self._metrics["tag"].horizontalAdvance(cell.tag.upper()) + theme.px(14)
        return width + (self._edge - self._pad if column == 0 else 0)

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(self.needed(index.data(CELL), index.column()), theme.px(34))

    def helpEvent(self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: Index) -> bool:
        """Show what is cut off; what is shown in full needs no tooltip."""
        cell: Cell | None = index.data(CELL)
        if event.type() != QEvent.Type.ToolTip or cell is None:
            return False
        cut = self.needed(cell, index.column()) > option.rect.width()
        QToolTip.showText(event.globalPos(), plain_tooltip(cell.text) if cut else "", view)
        return True


def paint_tag(painter: QPainter, box: QRect, tag: str, font: QFont, edge: QColor, ink: QColor) -> None:
    """A language tag in its small frame."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(edge, 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), theme.px(3), theme.px(3))
    painter.setFont(font)
    painter.setPen(ink)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, tag)
    painter.restore()
