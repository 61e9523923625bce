"""What the delegation editor does with the rows that are selected: one change each, said with its undo."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from app.services import delegations
from app.services.newcomers import Who
from app.services.roster import Group, Roster
from app.texts import N_, tr
from app.ui.delegation import words
from app.ui.delegation.model import GroupKey, GroupRow, MemberRow, keyed, target_of
from app.ui.delegation.table import DelegationTable
from app.ui.editing.perform import perform
from app.ui.editing.rows import ITEM
from app.ui.kit.announce import announce
from app.ui.office import Office

_NOW_AT = N_("Delegations", "{name}, now place {number} in {title}")
_STANDS_ALREADY = N_("Delegations", "{name} is in this list already.")
_ORDER_IS_ALPHABET = N_("Delegations", "The order is by the alphabet now. Choose the protocol order to move places.")


class DelegationActions:
    """Works on *table* over the roster that *roster* gives at the moment."""

    def __init__(self, office: Office, table: DelegationTable, roster: Callable[[], Roster], widget: QWidget) -> None:
        self._office, self._table, self._roster, self._widget = office, table, roster, widget

    def add(self, key: GroupKey, who: Who) -> None:
        """Put somebody into a group, or go to them where they are there already."""
        group = self._group(key)
        for place in group.places:
            if isinstance(who, int) and place.person_id == who:
                self._table.go_to((ITEM, place.id))
                self._say(tr(_STANDS_ALREADY, name=place.name(self._office.language)))
                return
        made: list[int] = []
        target = target_of(self._roster(), group)
        perform(
            self._office,
            lambda: made.append(delegations.add_person(self._office.db, target, who, self._office.today)),
        )
        self._select(made)
        self._table.keep_line_in_sight(key)

    def add_unnamed(self, key: GroupKey, number: int = 1) -> None:
        """Keep places in a group."""
        made: list[int] = []
        target = target_of(self._roster(), self._group(key))
        perform(
            self._office, lambda: made.extend(delegations.add_unnamed(self._office.db, target, number))
        )
        self._select(made[-1:])
        self._table.keep_line_in_sight(key)

    def move(self, by: int) -> None:
        """Move the current place one up or down; at the end of its group into the next one."""
        row = self._table.current_row()
        if not isinstance(row, MemberRow):
            return
        if not self._table.movable():
            self._say(tr(_ORDER_IS_ALPHABET))
            return
        rows = self._table.rows.rows
        to = rows.index(row) + by
        group = self._group(row.of)
        at = [place.id for place in group.places].index(row.place.id) + by
        if 0 <= at < len(group.places):
            self.move_to([row.place.id], row.of, at)
        elif 0 <= to < len(rows):
            other = self._neighbour(row.of, by)
            if other is not None:
                self.move_to([row.place.id], other, 0 if by > 0 else 10_000)

    def move_to(self, members: list[int], key: GroupKey, place: int) -> None:
        """Move members to *place* of a group."""
        target = target_of(self._roster(), self._group(key))
        perform(self._office, delegations.move, self._office.db, members, place, target)
        self._select(members[:1])
        row = self._table.current_row()
        if isinstance(row, MemberRow):
            language = self._office.language
            name = row.place.name(language) or tr(words.UNNAMED)
            title = words.group_title(self._group(row.of), language)
            self._say(tr(_NOW_AT, name=name, number=row.number, title=title))

    def drop(self, members: list[int], row: int) -> None:
        """Members were let go in front of *row* of the table: before a place, at the end or the start of a group."""
        rows = self._table.rows.rows
        before = rows[min(row, len(rows) - 1)]
        ids = [place.id for place in self._group(before.of).places]
        if isinstance(before, MemberRow):
            at = ids.index(before.place.id)
        else:
            at = 0 if isinstance(before, GroupRow) else len(ids)
        at -= sum(each in members for each in ids[:at])
        self.move_to(members, before.of, at)

    def remove(self) -> None:
        """Take the selected places out; the keyboard goes to the row that follows."""
        chosen = [row for row in self._table.selected_rows() if isinstance(row, MemberRow)]
        if not chosen:
            return
        rows = self._table.rows.rows
        after = rows.index(chosen[-1]) + 1
        follower = rows[after] if after < len(rows) else None
        if not isinstance(follower, MemberRow):
            follower = rows[rows.index(chosen[0]) - 1]
        ids = [row.place.id for row in chosen]
        if perform(self._office, delegations.remove, self._office.db, ids):
            self._table.go_to(follower.key)

    def _neighbour(self, key: GroupKey, by: int) -> GroupKey | None:
        keys = [each for each, _ in keyed(self._roster().groups)]
        to = keys.index(key) + by
        return keys[to] if 0 <= to < len(keys) else None

    def _group(self, key: GroupKey) -> Group:
        return dict(keyed(self._roster().groups))[key]

    def _select(self, members: list[int]) -> None:
        if members:
            self._table.go_to((ITEM, members[0]))

    def _say(self, text: str) -> None:
        announce(self._widget, text)
