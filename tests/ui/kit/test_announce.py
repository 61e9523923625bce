"""What is said to a screen reader, and when."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QTableView, QWidget
from pytestqt.qtbot import QtBot

from app.storage.files import create_file
from app.storage.stopping import Stop
from app.ui.editing.findline import FindLine
from app.ui.kit.announce import Teller, accessible_child
from app.ui.kit.rows import Row
from app.ui.office import Office


def test_the_current_cell_is_found_among_the_children(qtbot: QtBot) -> None:
    table = QTableView()
    qtbot.addWidget(table)
    model = QStandardItemModel(3, 4, table)
    for row in range(3):
        for column in range(4):
            model.setItem(row, column, QStandardItem(f"{row}.{column}"))
    table.setModel(model)
    table.verticalHeader().hide()
    table.setColumnHidden(1, True)
    interface = QAccessible.queryAccessibleInterface(table)
    for row, column in ((0, 0), (1, 2), (2, 3)):
        table.setCurrentIndex(model.index(row, column))
        assert interface.child(accessible_child(table)).text(QAccessible.Text.Name) == f"{row}.{column}"


def test_only_the_last_is_told_once_typing_rests(qtbot: QtBot) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    teller = Teller(widget)
    teller.later("0 matches")
    teller.later("2 matches")
    assert teller.waiting() == "2 matches"
    teller.now("Fischer")
    assert teller.waiting() == ""
    teller.later("1 match")
    qtbot.waitUntil(lambda: teller.waiting() == "")


class _Fruit(FindLine):
    def look_up(self, text: str, stop: Stop) -> list[str]:
        return [each for each in ("apple", "apricot") if text in each]

    def entries(self, text: str, found: list[str]) -> tuple[list[Row], str, int]:
        return [Row(each, each) for each in found], "", len(found)


def test_while_typing_a_line_waits_with_the_number_of_matches(qtbot: QtBot, akte: Path) -> None:
    office = Office(create_file(akte))
    page = QWidget()
    qtbot.addWidget(page)
    line = _Fruit(office, "person", "Fruit", "", "", page)
    page.show()
    line.enter()
    said = {"a": "2 matches. apple", "p": "2 matches. apple", "r": "1 match. apricot", "x": "0 matches"}
    for key, words in said.items():
        qtbot.keyClicks(line.line, key)
        assert line._teller.waiting() == words
    qtbot.keyClick(line.line, Qt.Key.Key_Escape)
    assert line._teller.waiting() == ""
    office.close()
