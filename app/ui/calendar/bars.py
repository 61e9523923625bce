"""Bars of seminars: where they lie in the rows of a grid, and how they look."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from app.services.calendar import Entry
from app.texts import N_, tr
from app.ui.calendar.data import bar_text
from app.ui.kit.theme import theme

FREE = N_("Calendar", "free in both cities")
EDGE = 6
"""How close to a bar's end (design pixels) a drag changes that end instead of moving the whole."""


@dataclass(frozen=True, slots=True)
class Row:
    """A row of the grid: its first day, how many days, the column of the first one, its label."""

    first: datetime.date
    days: int
    column: int
    label: str

    @property
    def last(self) -> datetime.date:
        """The last day."""
        return self.first + datetime.timedelta(days=self.days - 1)


@dataclass(frozen=True, slots=True)
class Bar:
    """A stretch of a seminar in one row."""

    entry: Entry
    rect: QRectF
    begins: bool
    ends: bool

    def grip(self, x: float) -> str:
        """What a drag that starts at *x* changes: ``"start"``, ``"end"`` or the ``"whole"``."""
        if self.begins and x - self.rect.left() <= theme.px(EDGE):
            return "start"
        return "end" if self.ends and self.rect.right() - x <= theme.px(EDGE) else "whole"


def lay_out(
    rows: Sequence[Row],
    seminars: Sequence[Entry],
    cell: Callable[[int, int], QRectF],
    bar_place: Callable[[QRectF, int], tuple[float, float]],
) -> list[Bar]:
    """Stretches of *seminars*, row by row; overlapping ones lie in lanes below each other."""
    found: list[Bar] = []
    for index, row in enumerate(rows):
        lanes: list[datetime.date] = []
        for entry in sorted(seminars, key=lambda e: (e.start, e.id)):
            first, last = max(entry.start.first_day(), row.first), min(entry.end.last_day(), row.last)
            if first > last:
                continue
            lane = next((i for i, end in enumerate(lanes) if end < first), len(lanes))
            lanes[lane : lane + 1] = [last]
            left = cell(index, row.column + (first - row.first).days)
            right = cell(index, row.column + (last - row.first).days)
            top, height = bar_place(left, lane)
            rect = QRectF(left.left() + 1, top, right.right() - left.left() - 2, height)
            found.append(Bar(entry, rect, first == entry.start.first_day(), last == entry.end.last_day()))
    return found


def paint_bar(painter: QPainter, bar: Bar) -> None:
    """Own side filled, partner tinted with outline, other places and cancelled ones dashed: readable in grey."""
    own = bar.entry.host == "own"
    off = bar.entry.status in ("cancelled", "postponed")
    pen = QPen(theme.color("ink3" if off else "acc"), 1.5)
    if off or bar.entry.host == "none":
        pen.setStyle(Qt.PenStyle.DashLine)
    painter.setPen(pen)
    painter.setBrush(theme.color("shade" if off else "acc" if own else "accs"))
    painter.drawRoundedRect(bar.rect, theme.px(4), theme.px(4))
    painter.setFont(theme.font("captionbold"))
    painter.setPen(theme.color("ink3" if off else "onacc" if own else "acc"))
    inner = bar.rect.adjusted(theme.px(6), 0, -theme.px(4), 0)
    text = painter.fontMetrics().elidedText(
        bar_text(bar.entry), Qt.TextElideMode.ElideRight, max(int(inner.width()), 0)
    )
    painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)


def paint_free(painter: QPainter, first: QRectF, last: QRectF, top: float, height: float) -> None:
    """A dashed frame around a free week, from the cell of its Monday to that of its Friday."""
    painter.setPen(QPen(theme.color("acc"), 1, Qt.PenStyle.DashLine))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    rect = QRectF(first.left() + 1, top, last.right() - first.left() - 2, height)
    painter.drawRoundedRect(rect, theme.px(4), theme.px(4))
    painter.setFont(theme.font("caption"))
    painter.setPen(theme.color("acc"))
    text = painter.fontMetrics().elidedText(tr(FREE), Qt.TextElideMode.ElideRight, max(int(rect.width()) - 8, 0))
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, text)
