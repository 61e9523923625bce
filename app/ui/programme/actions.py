"""What the programme editor does: values of cells become changes, the entry row becomes an item."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from app.domain.errors import BadInput
from app.domain.text import Text
from app.services import programme
from app.services.agenda import Programme
from app.services.newcomers import Who
from app.services.records import blank
from app.texts import N_, tr
from app.ui.editing.perform import perform
from app.ui.editing.rows import ITEM
from app.ui.office import Office
from app.ui.programme.model import EntryRow, ItemRow
from app.ui.programme.table import ProgrammeTable

_TIME_DECIDES = N_("Programme", "Time decides the order; by hand only items of the same day and time can be moved.")
_CARRIED = ("day", "part_id")


def blank_values() -> dict[str, Any]:
    """Values of an item in which nothing has been typed."""
    return dict(blank("programme_item").values)


class ProgrammeActions:
    """Works on *table* over the programme that *read* gives at the moment."""

    def __init__(
        self, office: Office, table: ProgrammeTable, read: Callable[[], Programme], say: Callable[[str], None]
    ) -> None:
        self._office, self._table, self._read, self._say = office, table, read, say
        self.entry = blank_values()

    def save(self, row: ItemRow | EntryRow, values: Mapping[str, Any]) -> tuple[Any, ...]:
        """Save what was typed in a cell of *row*. Returns the key of the row that it stands in now.

        Raises :class:`~app.domain.errors.BadInput` where it cannot be saved; nothing is lost then.
        """
        merged = {**row.values, **values}
        if all(row.values.get(name) == value for name, value in values.items()):
            return row.key  # type: ignore[return-value]
        untitled = isinstance(row, EntryRow) and not merged["title"]
        found = [each for each in programme.check(merged) if not (untitled and each.field == "title")]
        if found:
            raise BadInput(problems=" ".join(programme.in_words(each) for each in found))
        if isinstance(row, ItemRow):
            perform(self._office, programme.update, self._office.db, row.item.id, dict(values))
            return row.key  # type: ignore[return-value]
        self.entry = merged
        return row.key if untitled else self._add(merged)

    def _add(self, values: dict[str, Any]) -> tuple[Any, ...]:
        """Make an item of the entry row; the next one begins on the same day."""
        made: list[int] = []
        before = self.entry
        self.entry = {**blank_values(), **{name: values[name] for name in _CARRIED}}
        typed = {name: value for name, value in values.items() if value not in (None, "", Text())}
        if not perform(
            self._office, lambda: made.append(programme.add(self._office.db, self._read().seminar_id, typed))
        ):
            self.entry = before
            return EntryRow.key
        return ITEM, made[0]

    def begin_on(self, row: Any) -> None:
        """Let the entry row begin on the day of *row*."""
        day = row.item.day if isinstance(row, ItemRow) else getattr(row, "day", None)
        self.entry = {**self.entry, "day": day}

    def duplicate(self) -> None:
        """The current item once more, behind itself; the keyboard goes to it."""
        row = self._table.current_row()
        if isinstance(row, ItemRow):
            made: list[int] = []
            if perform(self._office, lambda: made.append(programme.duplicate(self._office.db, row.item.id))):
                self._table.go_to((ITEM, made[0]))

    def move(self, by: int) -> None:
        """Move the current item where no time decides its place; else say why not."""
        row = self._table.current_row()
        if not isinstance(row, ItemRow):
            return
        moved: list[bool] = []
        perform(self._office, lambda: moved.append(programme.move(self._office.db, row.item.id, by)))
        if moved == [False]:
            self._say(tr(_TIME_DECIDES))
        self._table.go_to(row.key)

    def remove(self) -> None:
        """Delete the selected items; the keyboard goes to the row that follows."""
        chosen = [row for row in self._table.selected_rows() if isinstance(row, ItemRow)]
        if not chosen:
            return
        rows = self._table.rows.rows
        rest = [row for row in rows[rows.index(chosen[-1]) + 1 :] if not hasattr(row, "day")]
        ids = [row.item.id for row in chosen]
        if perform(self._office, programme.delete, self._office.db, ids) and rest:
            self._table.go_to(rest[0].key)

    def add_person(self, row: ItemRow, who: Who, role: str = "host") -> None:
        """Add somebody to an item."""
        perform(self._office, programme.add_person, self._office.db, row.item.id, who, self._office.today, role)
