"""The programme editor over a real file, and what it said."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from app.domain.text import Text
from app.services import agenda, programme
from app.services.agenda import Item
from app.ui.office import Office
from app.ui.programme import columns as col
from app.ui.programme.editor import ProgrammeEditor
from app.ui.programme.model import EntryRow
from tests.services.gathering import Gathering, gathering


@dataclass
class Desk:
    """The editor, its office, and the messages that came up."""

    office: Office
    made: Gathering
    editor: ProgrammeEditor
    toasts: list[str] = field(default_factory=list)
    failures: list[str] = field(default_factory=list)
    opened: list[tuple[str, int, str]] = field(default_factory=list)

    def add(self, title: str, **values: Any) -> int:
        return programme.add(self.made.db, self.made.seminar, {"title": Text(de=title), **values})

    def items(self) -> list[Item]:
        with self.office.db.read() as session:
            return list(agenda.programme(session, self.made.seminar).items)

    def item(self, title: str) -> Item:
        return next(item for item in self.items() if item.values["title"]["de"] == title)

    def titles(self) -> list[str]:
        return [item.values["title"].best("de") for item in self.items()]

    def go(self, item: int | None, column: str = col.TITLE_DE) -> None:
        """Put the keyboard on a cell of an item, or of the row of a new one."""
        table = self.editor.table
        key = ("item", item) if item else EntryRow.key
        assert table.go_to(key, self.editor.model.column_of(column))
        table.setFocus()

    def texts(self, *columns: str) -> list[str]:
        """What the table says, row by row."""
        model = self.editor.model
        numbers = [model.column_of(each) for each in columns] or list(range(model.columnCount()))
        return [
            " | ".join(str(model.index(row, column).data()) for column in numbers).rstrip(" |")
            for row in range(model.rowCount())
        ]


@pytest.fixture
def desk(qtbot: QtBot, akte: Path) -> Iterator[Desk]:
    made = gathering(akte)
    office = Office(made.db, lambda: datetime.date(2018, 5, 29))
    editor = ProgrammeEditor(office, made.seminar)
    qtbot.addWidget(editor)
    found = Desk(office, made, editor)
    office.toast_requested.connect(found.toasts.append)
    office.failed.connect(found.failures.append)
    office.open_requested.connect(lambda *what: found.opened.append(what))
    editor.resize(1900, 760)
    editor.show()
    qtbot.waitExposed(editor)
    editor.activateWindow()
    editor.table.setFocus()
    yield found
    made.db.close()
