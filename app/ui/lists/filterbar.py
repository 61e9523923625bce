"""Over the table: ready-made and saved filters as chips, the quick filter, the grouping."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QMenu, QSizePolicy, QWidget

from app.services import lists
from app.texts import N_, tr
from app.ui.kit.buttons import Button, LinkButton
from app.ui.kit.choice import Combo
from app.ui.kit.controls import Line
from app.ui.kit.flow import FlowLayout
from app.ui.kit.labels import IconLabel
from app.ui.kit.text import Text
from app.ui.kit.theme import theme
from app.ui.lists.kinds import ListKind
from app.ui.lists.state import ListState, SavedFilter

ALL = N_("List", "All")
_NARROW = 900

GROUPED = N_("List", "Grouped by {column}")
NOT_GROUPED = N_("List", "Not grouped")


@dataclass(frozen=True, slots=True)
class Chip:
    """A filter as a chip: its words, what it filters, and whether the person has made it."""

    text: Text
    filter: SavedFilter
    own: bool = False


class ChipButton(Button):
    """A chip; F2, Del and the context menu rename and remove one that the person has made."""

    rename = Signal()
    remove = Signal()

    def __init__(self, chip: Chip, parent: QWidget) -> None:
        hint = N_("List", "Your filter. The context menu renames or removes it (F2, Del).") if chip.own else None
        super().__init__(chip.text, None, parent, kind="chip", hint=hint, small=True)
        self.chip = chip
        self.setCheckable(True)
        if chip.own:
            self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
            self.customContextMenuRequested.connect(self._show_menu)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.chip.own and event.key() == Qt.Key.Key_F2:
            self.rename.emit()
        elif self.chip.own and event.key() == Qt.Key.Key_Delete:
            self.remove.emit()
        else:
            super().keyPressEvent(event)

    def nextCheckState(self) -> None:
        """The page decides what is checked: what is filtered by, however it came about."""

    def menu_of(self) -> QMenu:
        """The context menu."""
        menu = QMenu(self)
        menu.addAction(tr(N_("List", "Rename …")), self.rename.emit)
        menu.addAction(tr(N_("List", "Remove")), self.remove.emit)
        return menu

    def _show_menu(self, place: QPoint) -> None:
        menu = self.menu_of()
        menu.exec(self.mapToGlobal(place))
        menu.deleteLater()


class QuickFilter(Line):
    """Words that must occur anywhere in the record."""

    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.retranslate()

    def retranslate(self) -> None:
        """Name and placeholder."""
        words = tr(N_("List", "Filter by words"))
        self.setAccessibleName(words)
        self.setPlaceholderText(words)
        tip = N_("List", "Shows the records in which every word occurs. Typing on the table begins here.")
        self.setToolTip(tr(tip))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key == Qt.Key.Key_Escape and self.text():
            self.clear()
            self.textEdited.emit("")
        elif key in (Qt.Key.Key_Escape, Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.left.emit()
        else:
            super().keyPressEvent(event)


class FilterBar(QWidget):
    """Shows the state of the list and says what the person wants instead."""

    chosen = Signal(object)
    """Filter by this :class:`SavedFilter`."""
    words_edited = Signal(str)
    group_chosen = Signal(str)
    save_wanted = Signal()
    rename_wanted = Signal(object)
    remove_wanted = Signal(object)

    def __init__(
        self, offers: ListKind, state: ListState, cities: Callable[[], dict[str, str]], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._offers, self._state, self._cities = offers, state, cities
        self.chips: list[ChipButton] = []
        self._left = QWidget(self)
        self._flow = FlowLayout(8)
        self._left.setLayout(self._flow)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self._left.setSizePolicy(policy)
        self.save = LinkButton(N_("List", "Save filter"), "plus", self._left)
        self._flow.addWidget(self.save)
        self.words = QuickFilter(self)
        self._sign = IconLabel("layers", "ink2", 16, parent=self)
        self.group = Combo(self)
        self._right = QHBoxLayout()
        self._right.addWidget(self.words, 1)
        self._right.addWidget(self._sign)
        self._right.addWidget(self.group)
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.addWidget(self._left, 1)
        self._box.addLayout(self._right)
        self._sign.setVisible(bool(offers.groups))
        self.group.setVisible(bool(offers.groups))
        self.words.textEdited.connect(self.words_edited)
        self.group.activated.connect(lambda _: self.group_chosen.emit(self.group.currentData()))
        self.save.clicked.connect(self.save_wanted)
        theme.follow(self._restyle)
        self.retranslate()

    def retranslate(self) -> None:
        """Chips and groupings in the present language."""
        available = lists.columns(self._state.kind)
        self.group.setAccessibleName(tr(N_("List", "Grouping")))
        self.group.clear()
        for key in ("", *self._offers.groups):
            text = tr(GROUPED, column=tr(available[key].label)) if key else tr(NOT_GROUPED)
            self.group.addItem(text, key)
        self.rebuild()

    def rebuild(self) -> None:
        """Make the chips anew: saved filters have come or gone."""
        focused = next((place for place, chip in enumerate(self.chips) if chip.hasFocus()), -1)
        for chip in self.chips:
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._flow.removeWidget(self.save)
        self.chips = [self._chip(each) for each in self._all()]
        self._flow.addWidget(self.save)
        self.show_state()
        if focused >= 0:
            self.chips[min(focused, len(self.chips) - 1)].setFocus()

    def show_state(self) -> None:
        """Check the chip whose filter is in force, and show words and grouping."""
        state = self._state
        now = {key: text.strip() for key, text in state.filters.items()}, state.words.strip()
        for button in self.chips:
            button.setChecked((dict(button.chip.filter.filters), button.chip.filter.words) == now)
        known = any(button.isChecked() for button in self.chips)
        self.save.setVisible(not known)
        self.group.setCurrentIndex(max(self.group.findData(state.group), 0))
        if self.words.text() != state.words:
            self.words.set_text(state.words)

    def chain(self) -> Sequence[QWidget]:
        """The controls in the order in which Tab visits them."""
        return *self.chips, self.save, self.words, self.group

    def _all(self) -> list[Chip]:
        cities = self._cities()
        chips = [Chip(ALL, SavedFilter("", {}))]
        for preset in self._offers.presets:
            city = cities.get(preset.side, "")
            named = preset.side_label if city and preset.side_label else preset.label
            chips.append(Chip(tr(named, city=city), SavedFilter("", preset.filters)))
        return chips + [Chip(saved.name, saved, own=True) for saved in self._state.saved]

    def _chip(self, chip: Chip) -> ChipButton:
        button = ChipButton(chip, self._left)
        button.clicked.connect(lambda: self.chosen.emit(chip.filter))
        button.rename.connect(lambda: self.rename_wanted.emit(chip.filter))
        button.remove.connect(lambda: self.remove_wanted.emit(chip.filter))
        self._flow.addWidget(button)
        button.show()
        return button

    def fit(self, width: int) -> None:
        """Put words and grouping under the chips where there is no room beside them."""
        narrow = width < theme.px(_NARROW)
        direction = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        self._box.setDirection(direction)
        self.words.setMinimumWidth(theme.px(120 if narrow else 190))
        self.words.setMaximumWidth(theme.px(4000 if narrow else 190))
        self.group.setMaximumWidth(width * 2 // 5 if narrow else theme.px(4000))

    def _restyle(self) -> None:
        self._box.setContentsMargins(theme.px(24), 0, theme.px(24), theme.px(12))
        self._box.setSpacing(theme.px(12))
        self._right.setSpacing(theme.px(8))
        self._left.setContentsMargins(0, theme.px(2), 0, theme.px(2))  # the chips are a little lower than the fields
