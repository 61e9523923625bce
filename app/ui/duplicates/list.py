"""The list of pairs under the headings of their levels."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListView, QWidget

from app.domain.sameness import LEVELS
from app.services.duplicates import Found, Pair
from app.texts import N_, NN_, tr
from app.ui.duplicates.searching import Lines
from app.ui.kit.popup import Index, RowList
from app.ui.kit.rows import Row

_HEADING = N_("Duplicates", "{level} ({number})")
_MORE = NN_("Duplicates", "… and %n more pair|… and %n more pairs", "", 1)
ICONS = {"same person": "users", "probably": "user-plus", "look": "eye"}


class PairList(RowList):
    """Arrow keys go from pair to pair, past the headings; the pair that is current is shown beside the list."""

    pair_changed = Signal(object)
    """The current :class:`Pair`, or None."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(False)
        self.entered.disconnect()
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerItem)

    def show_pairs(self, found: Found, lines: Lines, current: Pair | None) -> None:
        """Show all pairs; *current* stays current, else the next one after it."""
        rows = list(_rows(found, lines))
        pairs = [row.data for row in rows if not row.heading]
        self.blockSignals(True)
        self.set_rows(rows, pairs.index(current) if current in pairs else 0)
        self.blockSignals(False)
        self.pair_changed.emit(self.pair())

    def pair(self) -> Pair | None:
        """The current pair."""
        row = self.current()
        return row.data if row is not None and isinstance(row.data, Pair) else None

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        if not self.signalsBlocked():
            self.pair_changed.emit(self.pair())


def _rows(found: Found, lines: Lines) -> Iterator[Row]:
    for level in LEVELS:
        of_level = [line for line in lines if line[0].verdict.level == level.key]
        if of_level:
            number = found.counts[level.key]
            yield Row(None, tr(_HEADING, level=tr(level.label), number=number), heading=True)
            yield from _entries(of_level)
            if number > len(of_level):
                yield Row(None, tr(_MORE, number - len(of_level)), heading=True)


def _entries(lines: Iterable[tuple[Pair, str, str]]) -> Iterator[Row]:
    for pair, one, other in lines:
        reasons = ", ".join(tr(reason) for reason in pair.verdict.words())
        yield Row(pair, one, f"{other}\n{reasons}", ICONS[pair.verdict.level])
