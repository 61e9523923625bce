"""The delegation editor over a real file, and what it said."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.services import roster
from app.services.roster import Group, Place
from app.ui.delegation.editor import DelegationEditor
from app.ui.editing.personline import PersonLine
from app.ui.office import Office
from tests.services.gathering import Gathering, gathering


@dataclass
class Desk:
    """The editor, its office, and the messages that came up."""

    office: Office
    made: Gathering
    editor: DelegationEditor
    toasts: list[str] = field(default_factory=list)
    failures: list[str] = field(default_factory=list)
    opened: list[tuple[str, int, str]] = field(default_factory=list)
    printed: list[tuple[str, str, int]] = field(default_factory=list)

    def groups(self) -> list[Group]:
        with self.office.db.read() as session:
            return list(roster.roster(session, self.made.seminar).groups)

    def places(self, group: int = 0) -> list[Place]:
        return list(self.groups()[group].places)

    def names(self, group: int = 0) -> list[str]:
        return [place.name("de") or "N. N." for place in self.places(group)]

    def line(self, side: str, kind: str = "official") -> PersonLine:
        line = self.editor.table.line((side, kind, 0))
        assert line is not None
        return line

    def texts(self) -> list[str]:
        """What the table says, row by row."""
        model = self.editor.model
        return [
            " | ".join(
                str(model.index(row, column).data()).replace("\n", " / ") for column in range(model.columnCount())
            ).rstrip(" |")
            for row in range(model.rowCount())
        ]


@pytest.fixture
def desk(qtbot: QtBot, akte: Path) -> Iterator[Desk]:
    made = gathering(akte)
    office = Office(made.db, lambda: datetime.date(2018, 5, 29))
    editor = DelegationEditor(office, made.seminar)
    qtbot.addWidget(editor)
    found = Desk(office, made, editor)
    office.toast_requested.connect(found.toasts.append)
    office.failed.connect(found.failures.append)
    office.open_requested.connect(lambda *what: found.opened.append(what))
    office.print_requested.connect(lambda *what: found.printed.append(what))
    editor.resize(1160, 760)
    editor.show()
    qtbot.waitExposed(editor)
    editor.activateWindow()
    editor.table.setFocus()
    yield found
    made.db.close()
