"""The leaders of a seminar: a card for each side, the host first."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.domain.model import Leader
from app.domain.partnership import OWN, PARTNER
from app.services.records import Snapshot
from app.ui.forms.editing import Editing
from app.ui.forms.fields import Bound
from app.ui.forms.leadercard import LeaderCard
from app.ui.kit.formrow import LABEL_WIDTH
from app.ui.kit.labels import Label
from app.ui.kit.theme import theme

_SIDE_BY_SIDE = 560
_LABEL_ABOVE = 420


class LeadersEditor(QWidget):
    """Cards side by side like the fields of a pair; a side without a leader has one that asks for a person."""

    rebuilt = Signal()
    relation = "leaders"

    def __init__(self, form: Editing, parent: QWidget) -> None:
        super().__init__(parent)
        self.form = form
        self.cards: list[LeaderCard] = []
        self._asking: list[str] = []
        self._label = Label(Leader.title_many, "label", "ink2", wrap=True, parent=self)
        self._grid = QGridLayout()
        side = QVBoxLayout()
        side.addWidget(self._label)
        side.addStretch(1)
        self._box = QHBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.addLayout(side)
        self._box.addLayout(self._grid, 1)
        self._host: str | None = None
        theme.follow(self._restyle)
        self.display()
        form.changed.connect(self._changed)
        form.sides_changed.connect(self._describe)

    def nodes(self) -> list[Snapshot]:
        """The leaders as they are being edited."""
        return self.form.edited.parts[self.relation]

    def display(self) -> None:
        """Show the leaders of the form's record: one card each, and one for every side that has none."""
        wanted = self._wanted()
        while len(self.cards) > len(wanted):
            card = self.cards.pop()
            self._grid.removeWidget(card)
            card.hide()
            card.deleteLater()
        for index, (side, node) in enumerate(wanted):
            if index < len(self.cards) and self.cards[index].side == side:
                self.cards[index].display(node)
            else:
                if index < len(self.cards):
                    old = self.cards.pop(index)
                    self._grid.removeWidget(old)
                    old.hide()
                    old.deleteLater()
                self.cards.insert(index, self._card(side, node))
        self._place()
        self.rebuilt.emit()

    def bounds(self) -> Iterator[tuple[str, Bound]]:
        """The fields shown with the path of their leader."""
        for card in self.cards:
            if card.node is not None:
                path = self._path(card.node)
                for bound in card.bounds():
                    yield path, bound

    def bound(self, index: int, name: str) -> Bound | None:
        """The field *name* of leader *index*, shown now."""
        node = self.nodes()[index]
        return next((card.bound(name) for card in self.cards if card.node is node), None)

    def set_read_only(self, _read_only: bool) -> None:
        """Let the leaders be read but not changed."""
        for card in self.cards:
            card.edit(False)
            card.describe()

    def _wanted(self) -> list[tuple[str, Snapshot | None]]:
        self._host = self.form.edited.values.get("host_side")
        sides = (PARTNER, OWN) if self._host == PARTNER else (OWN, PARTNER)
        wanted: list[tuple[str, Snapshot | None]] = []
        for side in sides:
            own = [node for node in self.nodes() if node.values["side"] == side]
            wanted += [(side, node) for node in own]
            if not own or side in self._asking:
                wanted.append((side, None))
        return wanted

    def _card(self, side: str, node: Snapshot | None) -> LeaderCard:
        card = LeaderCard(self.form, side, node, self)
        card.chosen.connect(lambda made: self._add(card, made))
        card.remove_requested.connect(lambda: self._remove(card))
        card.add_requested.connect(lambda: self._ask(card.side))
        card.rebuilt.connect(self.rebuilt)
        return card

    def _add(self, card: LeaderCard, node: Snapshot) -> None:
        self.nodes().append(node)
        if card.side in self._asking:
            self._asking.remove(card.side)
        card.display(node)
        self.form.touch()

    def _remove(self, card: LeaderCard) -> None:
        self.nodes()[:] = [node for node in self.nodes() if node is not card.node]
        self.display()
        self.form.touch()
        asking = next((each for each in self.cards if each.node is None and each.side == card.side), self.cards[0])
        (asking.ask.focus_widget() if asking.node is None else asking.change_link).setFocus()

    def _ask(self, side: str) -> None:
        self._asking.append(side)
        self.display()
        next(card for card in self.cards if card.node is None and card.side == side).ask.focus_widget().setFocus()

    def _path(self, node: Snapshot) -> str:
        index = next(i for i, each in enumerate(self.nodes()) if each is node)
        return f"{self.relation}/{index}"

    def refresh(self) -> None:
        """Compare what is being typed with the directory; called a moment after the last key."""
        for card in self.cards:
            if card.is_editing():
                card.directory.look(self.form, card.node)

    def _changed(self) -> None:
        """Another host changes the captions and the order, not the cards."""
        if self.form.edited.values.get("host_side") == self._host:
            return
        order = [side for side, _node in self._wanted()]
        self.cards.sort(key=lambda card: order.index(card.side))
        self._place()
        self._describe()
        self.rebuilt.emit()

    def _describe(self) -> None:
        for card in self.cards:
            card.describe()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _restyle(self) -> None:
        self._box.setSpacing(theme.px(12))
        self._grid.setSpacing(theme.px(12))
        self._label.setContentsMargins(0, (theme.px(30) - self._label.fontMetrics().height()) // 2, 0, 0)
        self._place()

    def _place(self) -> None:
        above = self.width() < theme.px(_LABEL_ABOVE)
        self._box.setDirection(QHBoxLayout.Direction.TopToBottom if above else QHBoxLayout.Direction.LeftToRight)
        self._label.setFixedWidth(theme.px(LABEL_WIDTH))
        columns = 2 if self.width() - theme.px(LABEL_WIDTH) >= theme.px(_SIDE_BY_SIDE) else 1
        for index, card in enumerate(self.cards):
            self._grid.addWidget(card, index // columns, index % columns)
        for column in range(2):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
