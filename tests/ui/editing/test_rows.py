"""Rows are brought up to date one by one: whoever holds a place in the table keeps it."""

from __future__ import annotations

from dataclasses import dataclass

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPersistentModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from app.ui.editing.rows import ITEM, Cell, Heading, Line, RowsModel


@dataclass(frozen=True)
class Plain:
    """A row that is nothing but its key and a text."""

    key: int
    text: str
    sort: str = ITEM


class PlainModel(RowsModel):
    """Shows the texts."""

    def __init__(self) -> None:
        super().__init__([Heading("text", "Text"), Heading("key", "Key")], "text")

    def cell(self, row: Plain, column: str) -> Cell:
        return Cell((Line(row.text if column == "text" else str(row.key)),))


KEYS = st.lists(st.integers(0, 8), unique=True, max_size=9)


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(before=KEYS, after=KEYS)
def test_whatever_order_comes(before: list[int], after: list[int]) -> None:
    model = PlainModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    model.sync([Plain(key, "old") for key in before])
    held = {key: QPersistentModelIndex(model.index(place, 0)) for place, key in enumerate(before)}
    changed = model.sync([Plain(key, "new") for key in after])
    assert [model.index(row, 1).data() for row in range(model.rowCount())] == [str(key) for key in after]
    assert {model.index(row, 0).data() for row in range(model.rowCount())} <= {"new"}
    assert changed is (before != after)
    for key, index in held.items():
        assert index.isValid() is (key in after)
        assert key not in after or index.row() == after.index(key)
    tester.deleteLater()


@pytest.mark.parametrize("role", [Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole])
def test_what_is_said_of_a_cell(role: Qt.ItemDataRole) -> None:
    model = PlainModel()
    model.sync([Plain(1, "one")])
    assert model.index(0, 0).data(role) == "one"
    assert model.headerData(0, Qt.Orientation.Vertical) == "one"
    assert model.headerData(1, Qt.Orientation.Horizontal) == "Key"
    assert model.find(1) == 0
    assert model.find(2) == -1
    assert model.column_of("key") == 1
