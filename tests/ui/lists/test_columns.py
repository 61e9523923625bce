"""The columns dialog: shown, hidden, moved, as at first; the list follows at once."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.ui.lists.columnsdialog import ColumnsDialog
from app.ui.lists.kinds import choosable
from app.ui.lists.page import ListPage
from app.ui.lists.state import first_columns
from tests.ui.lists.conftest import Opener

Key, Modifier = Qt.Key, Qt.KeyboardModifier


@pytest.fixture
def page(opened: Opener) -> ListPage:
    return opened()


@pytest.fixture
def dialog(page: ListPage, qtbot: QtBot) -> ColumnsDialog:
    made = ColumnsDialog("seminar", page.body.state.columns, page)
    made.columns_changed.connect(page.body.set_columns)
    qtbot.addWidget(made)
    made.show()
    return made


def test_space_hides_and_shows(page: ListPage, dialog: ColumnsDialog) -> None:
    QTest.keyClick(dialog.list, Key.Key_Down)
    QTest.keyClick(dialog.list, Key.Key_Space)
    assert "title" not in page.table.list_model.keys
    assert "title" not in page.body.filters.fields
    QTest.keyClick(dialog.list, Key.Key_Space)
    assert page.table.list_model.keys == first_columns("seminar")
    page.grab()


def test_alt_and_arrows_move(page: ListPage, dialog: ColumnsDialog) -> None:
    QTest.keyClick(dialog.list, Key.Key_Down, Modifier.AltModifier)
    assert page.table.list_model.keys[:2] == ["title", "number"]
    assert dialog.list.currentRow() == 1
    dialog.up.click()
    dialog.up.click()
    assert page.table.list_model.keys == first_columns("seminar")


def test_any_column_can_be_added_and_taken_back(page: ListPage, dialog: ColumnsDialog) -> None:
    for row in range(dialog.list.count()):
        dialog.list.item(row).setCheckState(Qt.CheckState.Checked)
    assert set(page.table.list_model.keys) == set(choosable("seminar"))
    page.grab()
    dialog.standard.click()
    assert page.table.list_model.keys == first_columns("seminar")


def test_the_last_column_stays(page: ListPage, dialog: ColumnsDialog) -> None:
    for row in range(dialog.list.count()):
        dialog.list.item(row).setCheckState(Qt.CheckState.Unchecked)
    assert len(page.table.list_model.keys) == 1
    assert dialog.keys() == page.table.list_model.keys


def test_selection_survives(page: ListPage, dialog: ColumnsDialog) -> None:
    page.table.selectAll()
    dialog.list.item(0).setCheckState(Qt.CheckState.Unchecked)
    assert page.table.selected_count() == 10
