"""The search as the rest of the program knows it; the panel behind it is made when first opened."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.ui.kit.rows import Group, Row
from app.ui.shell.commands import Command, Commands, find_commands

if TYPE_CHECKING:
    from app.ui.shell.searchpanel import SearchPanel


class Search(QObject):
    """``text_changed`` asks for results; hand them in with :meth:`set_groups`. ``chosen`` gives the ``data``
    of the chosen row. Commands of the window are found and run without anybody's help.
    """

    text_changed = Signal(str)
    chosen = Signal(object)

    def __init__(self, window: QWidget, commands: Commands) -> None:
        super().__init__(window)
        self._window, self._commands = window, commands
        self._panel: SearchPanel | None = None

    @property
    def panel(self) -> SearchPanel:
        """The panel, made if need be."""
        if self._panel is None:
            from app.ui.shell.searchpanel import SearchPanel  # start-up time: nobody searches at once

            self._panel = SearchPanel(self._window)
            self._panel.text_changed.connect(self.text_changed)
            self._panel.chosen.connect(self._choose)
        return self._panel

    def open(self, text: str = "") -> None:
        """Come up with *text* typed already."""
        self.panel.open(text)

    def text(self) -> str:
        """What is typed."""
        return self.panel.text()

    def set_groups(self, groups: Sequence[Group], documents: Sequence[Row] = (), *, doubtful: bool = False) -> None:
        """Show the results for what is typed now, and the commands that fit, those that print *documents* first.

        Commands come before results that are *doubtful*: their words fit as they were typed.
        """
        found = find_commands(self._commands, self.text())
        commands = Group(found.title, [*documents, *found.rows])
        self.panel.set_groups([commands, *groups] if doubtful else [*groups, commands])

    def type_on(self, text: str) -> None:
        """Come up with *text* typed and the next letters following it."""
        self.panel.open(text)

    def close_panel(self) -> None:
        """Go away and give the keyboard back."""
        if self._panel is not None:
            self._panel.close_panel()

    def is_open(self) -> bool:
        """Whether the panel is on the screen."""
        return self._panel is not None and self._panel.isVisible()

    def _choose(self, data: object) -> None:
        if isinstance(data, Command):
            self._commands.run(data.key)
        else:
            self.chosen.emit(data)
