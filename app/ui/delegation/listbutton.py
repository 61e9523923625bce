"""The button that offers the lists a seminar does not have yet: experts, interpreters, guests of the opening ..."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QMenu, QWidget

from app.domain.delegation import KINDS_OF_DELEGATION, OFFICIAL
from app.services.roster import Group, Roster
from app.texts import N_
from app.ui.delegation.words import group_title
from app.ui.kit.buttons import SecondaryButton
from app.ui.kit.text import menu_text
from app.ui.office import Office


def missing_lists(roster: Roster, language: str) -> list[tuple[str, str, str]]:
    """Lists that are not there yet, kind by kind: (side, kind, title)."""
    present = {(group.side, group.type) for group in roster.groups}
    cities = {group.side: group.city for group in roster.groups if group.type == OFFICIAL}
    return [
        (side, choice.key, group_title(Group(0, side, choice.key, city, "", None, ()), language))
        for choice in KINDS_OF_DELEGATION
        for side, city in cities.items()
        if choice.key != OFFICIAL and (side, choice.key) not in present
    ]


class AddListButton(SecondaryButton):
    """Opens a menu of the lists; ``wanted`` carries side and kind of the chosen one."""

    wanted = Signal(str, str)

    def __init__(self, office: Office, roster: Callable[[], Roster], parent: QWidget | None = None) -> None:
        super().__init__(N_("Delegations", "Add list …"), "plus", parent)
        self._office, self._roster = office, roster
        self.menu_arrow = True
        self.list_menu = QMenu(self)
        self.list_menu.aboutToShow.connect(self.fill)
        self.clicked.connect(self._open)

    def fill(self) -> None:
        """Put the lists that are missing now into the menu."""
        self.list_menu.clear()
        for side, kind, title in missing_lists(self._roster(), self._office.language):
            action = self.list_menu.addAction(menu_text(title))
            action.triggered.connect(partial(self._chosen, side, kind))

    def _open(self) -> None:
        self.list_menu.popup(self.mapToGlobal(QPoint(0, self.height())))

    def _chosen(self, side: str, kind: str) -> None:
        self.wanted.emit(side, kind)
