"""Where one was in a list - selection, current row, scroll position - kept by record while the lines change."""

from __future__ import annotations

import contextlib
from collections.abc import Collection, Iterator
from typing import TYPE_CHECKING

from app.ui.lists.lines import Lines

if TYPE_CHECKING:
    from app.ui.lists.table import ListTable

_FEW = 50


@contextlib.contextmanager
def keep_place(table: ListTable, *, other_order: bool = False) -> Iterator[None]:
    """Put selection, current row and scroll position back after the block has reset the model.

    With *other_order* the person has asked for something else: the list begins at its top, unless something is
    selected, which then stays in sight.
    """
    selected, record = table.selected_records(), table.current_record()
    line, column = table.currentIndex().row(), table.currentIndex().column()
    heading = table.heading_at(line)
    top, offset = _top(table)
    yield
    lines = table.list_model.lines
    if not len(lines):
        return
    if other_order and not selected:
        table.go(_first_record(lines), max(column, 0))
        table.scrollToTop()
        return
    if selected:
        table.select_lines(runs_of(lines, selected))
    found = lines.line_of(record) if record else lines.line_of_heading(heading.key) if heading else -1
    if found < 0:  # gone: what has come into its place, or the first record of a list that has just been opened
        found = min(line, len(lines) - 1) if line >= 0 else _first_record(lines)
    table.go(found, max(column, 0))
    if other_order:
        return
    kept = lines.line_of(top) if top else -1
    if kept >= 0:
        bar = table.verticalScrollBar()
        bar.setValue(bar.value() + table.rowViewportPosition(kept) - offset)


def _first_record(lines: Lines) -> int:
    return 1 if lines.heading(0) is not None and lines.record(1) else 0


def _top(table: ListTable) -> tuple[int, int]:
    """The uppermost record on the screen and its distance from the edge; (0, 0) where there is none."""
    first, last = table.visible_lines()
    for line in range(first, last + 1):
        if record := table.list_model.lines.record(line):
            return record, table.rowViewportPosition(line)
    return 0, 0


def runs_of(lines: Lines, records: Collection[int]) -> list[tuple[int, int]]:
    """The lines of *records* as (first, last) of each unbroken stretch; those not in the list are left out."""
    if len(records) <= _FEW:
        found = [lines.line_of(record) for record in records]
    else:
        wanted = set(records)
        found = [lines.line_at(place) for place, record in enumerate(lines.ids) if record in wanted]
    runs: list[tuple[int, int]] = []
    for line in sorted(line for line in found if line >= 0):
        if runs and runs[-1][1] == line - 1:
            runs[-1] = (runs[-1][0], line)
        else:
            runs.append((line, line))
    return runs
