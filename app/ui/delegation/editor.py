"""The tab "Delegations" of a seminar: who comes, in which order, as what - as on the day."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.errors import NotFound
from app.domain.person import CYRILLIC, LATIN
from app.services import roster as rosters
from app.services.roster import PROTOCOL, Group, Roster
from app.storage.journal import Touched
from app.texts import N_, tr
from app.ui.delegation import words
from app.ui.delegation.actions import DelegationActions
from app.ui.delegation.grouppanel import GroupPanel
from app.ui.delegation.listbutton import AddListButton
from app.ui.delegation.memberpanel import MemberPanel
from app.ui.delegation.model import DelegationModel, GroupKey, GroupRow, MemberRow, keyed, rows_of
from app.ui.delegation.table import DelegationTable
from app.ui.editing.beside import TableAndInspector
from app.ui.editing.personline import PersonLine
from app.ui.editing.rows import GROUP, ITEM
from app.ui.forms.chain import controls, link
from app.ui.kit.buttons import SecondaryButton
from app.ui.kit.labels import Ground, HLine, Label
from app.ui.kit.segmented import Segmented
from app.ui.kit.theme import theme
from app.ui.office import Office

_SHOWN_OF = frozenset({
    "seminar", "series", "partnership", "delegation", "member", "leader", "person", "person_name", "appointment",
    "organisation", "organisation_name", "item_person",
})  # fmt: skip
_ORDERS = (
    (PROTOCOL, N_("Delegations", "Protocol order")),
    (LATIN, "Alphabet (DE)"),
    (CYRILLIC, "Алфавит (RU)"),
)
_MOVES = N_("Delegations", "Alt+↑ / Alt+↓ moves")
_CLOSED = N_("Delegations", "The seminar is closed: everything can be read, nothing changed.")
_ADD_TO = N_("Delegations", "Add somebody to: {title}")


class DelegationEditor(QWidget):
    """All lists of a seminar in one table, with the details of the selected place beside it."""

    def __init__(self, office: Office, seminar_id: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._office, self._seminar = office, seminar_id
        self._roster = Roster(seminar_id, closed=True, groups=())
        self._offered: list[tuple[str, str]] = []
        self._folded: set[GroupKey] = set()
        self._reading = False
        self.order = Segmented(_ORDERS, self)
        self.order.set_label(N_("Delegations", "Order of the list"))
        self.order.set_value(PROTOCOL)
        self.model = DelegationModel(lambda: office.language, self)
        self.table = DelegationTable(self.model, self._make_line, self)
        self.members, self.lists = MemberPanel(office, self), GroupPanel(office, self)
        self.acting = DelegationActions(office, self.table, lambda: self._roster, self.table)
        self._build()
        self.order.changed.connect(self.reload)
        self.table.selectionModel().currentRowChanged.connect(self._show_details)
        self.table.wanted.connect(self._act)
        self.table.fold_requested.connect(self.fold)
        self.model.dropped.connect(self._dropped, Qt.ConnectionType.QueuedConnection)
        self.members.acted.connect(lambda member: self.table.go_to((ITEM, member)))
        office.changed.connect(self._changed)
        theme.follow(self._restyle)
        self.reload()
        self._select_first()

    def _build(self) -> None:
        self._hint = Label(_MOVES, "label", "ink3", parent=self)
        self._closed = Label(_CLOSED, "label", "ink2", wrap=True, parent=self)
        self.print_button = SecondaryButton(
            N_("Delegations", "Print list"), "printer", self, hint=N_("Delegations", "The list that is selected")
        )
        self.add_button = AddListButton(self._office, lambda: self._roster, self)
        self.print_button.clicked.connect(self._print)
        self.add_button.wanted.connect(self.add_list)
        self._top = Ground("surf", self)
        self._bar = QHBoxLayout(self._top)
        self._bar.addWidget(self.order)
        self._bar.addStretch(1)
        self.panes = TableAndInspector(self.table, self)
        self.panes.details_button.clicked.connect(partial(self._act, "edit"))
        for widget in (self._hint, self.panes.details_button, self.add_button, self.print_button):
            self._bar.addWidget(widget)
        self.panes.add(self.members)
        self.panes.add(self.lists)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        above: tuple[QWidget, ...] = (self._top, self._closed, HLine(self))
        for part in above:
            column.addWidget(part)
        column.addWidget(self.panes, 1)

    def retranslate(self) -> None:
        """Everything in the present language: the rows too, which show names in its script first."""
        self._hint.set_text(_MOVES)
        self.reload()

    def reload(self) -> None:
        """Read the lists again and show them; selection, typing and folding stay."""
        order = self.order.value() or PROTOCOL
        try:
            with self._office.db.read() as session:
                self._roster = rosters.roster(session, self._seminar, order, self._offered)
        except NotFound:  # the seminar was deleted, or its creation undone: its page is about to go too
            self._roster = Roster(self._seminar, closed=True, groups=())
        writable = self._writable()
        self.model.movable = writable and order == PROTOCOL
        self._fit_bar()
        self._closed.setVisible(self._roster.closed and bool(self._roster.groups))
        self.add_button.setVisible(writable)
        self._reading = True  # rows go and come one by one now: what is current meanwhile means nothing
        self.table.show_rows(rows_of(self._roster, self._folded, writable=writable))
        self._reading = False
        if self.table.current_row() is None:
            self._select_first()
        self._show_details()

    def leave(self) -> bool:
        """Save what is still being typed; always possible, nothing is asked."""
        self.members.flush()
        self.lists.flush()
        return True

    def fold(self, key: GroupKey, folded: bool) -> None:
        """Show the heading of a group alone, or its places again."""
        (self._folded.add if folded else self._folded.discard)(key)
        self.reload()
        self.table.go_to((GROUP, key))

    def add_list(self, side: str, kind: str) -> None:
        """Offer another list; its record is made with the first person in it."""
        self._offered.append((side, kind))
        self.reload()
        self.table.enter_line((side, kind, 0))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_bar()

    def hideEvent(self, event: QHideEvent) -> None:
        self.leave()
        super().hideEvent(event)

    def _fit_bar(self) -> None:
        """Leave out of the bar what there is no room for: first the hint, then the words on the buttons."""
        self._hint.setVisible(self.model.movable and self.width() > theme.px(840))
        self._top.setMinimumWidth(theme.px(300))  # else the window could not get narrow enough for the short form
        for button in (self.panes.details_button, self.add_button, self.print_button):
            button.set_compact(self.width() < theme.px(860))

    def _writable(self) -> bool:
        return bool(self._roster.groups) and not self._roster.closed and not self._office.db.read_only

    def _changed(self, rows: Touched) -> None:
        if any(table in _SHOWN_OF for table, _ in rows):
            self.reload()

    def _make_line(self, key: GroupKey) -> PersonLine:
        def title() -> str:
            group = dict(keyed(self._roster.groups)).get(key)
            return tr(_ADD_TO, title=words.group_title(group, self._office.language)) if group else ""

        line = PersonLine(
            self._office, title, self.table.viewport(), with_unnamed=True,
            present=lambda person: words.where_present(self._roster, person, self._office.language),
        )  # fmt: skip
        line.who.connect(partial(self.acting.add, key))
        line.unnamed.connect(partial(self.acting.add_unnamed, key))
        return line

    def _select_first(self) -> None:
        rows = self.model.rows
        first = next((row for row in rows if isinstance(row, MemberRow)), rows[0] if rows else None)
        if first is not None:
            self.table.go_to(first.key, 1, scroll=False)

    def _show_details(self) -> None:
        if self._reading:
            return
        row = self.table.current_row()
        if isinstance(row, MemberRow):
            self.members.show_place(self._roster, row.place)
            self.panes.show_inspector(self.members)
        elif isinstance(row, GroupRow):
            self.lists.show_group(self._roster, row.group, row.of)
            self.panes.show_inspector(self.lists)
        self.print_button.setEnabled(self._current_group() is not None)
        lines = [line.line for line in self.table.lines()]
        link([*controls(self._top), self.table, *lines, *self.members.controls(), *self.lists.controls()])

    def _current_group(self) -> Group | None:
        row = self.table.current_row()
        group = dict(keyed(self._roster.groups)).get(row.of) if row is not None else None
        return group if group and group.id else None

    def _act(self, what: str) -> None:
        row = self.table.current_row()
        if what == "edit" and row is not None:
            self.panes.call_inspector()
            (self.lists if isinstance(row, GroupRow) else self.members).edit()
        elif what == "replace" and isinstance(row, MemberRow):
            self.panes.call_inspector()
            self.members.start_replacing()
        elif what == "remove" and isinstance(row, GroupRow):
            self.lists.delete()
        elif self._writable() and row is not None:
            {
                "up": lambda: self.acting.move(-1), "down": lambda: self.acting.move(1),
                "remove": self.acting.remove, "unnamed": lambda: self.acting.add_unnamed(row.of),
                "add": lambda: self.table.enter_line(row.of),
            }.get(what, lambda: None)()  # fmt: skip

    def _dropped(self, members: list[int], row: int) -> None:
        self.acting.drop(members, row)

    def _print(self) -> None:
        group = self._current_group()
        if group is not None:
            self._office.print_requested.emit("delegation-list", "delegation", group.id)

    def _restyle(self) -> None:
        self._bar.setContentsMargins(theme.px(24), theme.px(8), theme.px(12), theme.px(8))
        self._bar.setSpacing(theme.px(10))
        self._closed.setContentsMargins(theme.px(24), 0, theme.px(12), theme.px(8))
