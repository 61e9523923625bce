"""Where a message comes up: at the bottom right, unless something is in use there."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLineEdit, QScrollArea, QTableWidget, QWidget
from pytestqt.qtbot import QtBot

from app.ui.kit.toast import Toast

SIZE = (1000, 600)


@pytest.fixture
def page(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(*SIZE)
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def field(page: QWidget, x: int, y: int) -> QLineEdit:
    made = QLineEdit(page)
    made.setGeometry(x, y, 200, 30)
    made.show()
    return made


def test_at_the_bottom_right_where_nothing_is_in_the_way(page: QWidget) -> None:
    field(page, 20, 20)
    toast = Toast(page)
    toast.show_text("Saved.", undo=True)
    assert toast.geometry().bottomRight().x() > 900
    assert toast.geometry().bottom() > 550


def test_never_over_the_field_in_use(page: QWidget, qtbot: QtBot) -> None:
    foot, head = field(page, 780, 560), field(page, 20, 20)
    head.setFocus()
    toast = Toast(page)
    toast.show_text("Saved.", undo=True)
    assert not toast.geometry().intersects(foot.geometry()), "a control is covered although there is room elsewhere"
    left = field(page, 20, 540)
    left.setFocus()
    qtbot.waitUntil(lambda: not toast.geometry().intersects(left.geometry()))


def test_it_moves_away_from_the_field_that_is_entered(page: QWidget, qtbot: QtBot) -> None:
    fields = [field(page, x, y) for x in (20, 780) for y in (20, 560)]
    toast = Toast(page)
    toast.show_text("Saved.")
    for each in fields:
        each.setFocus()
        qtbot.waitUntil(lambda each=each: not toast.geometry().intersects(each.geometry()))


def test_it_moves_away_when_the_field_in_use_moves_below_it(page: QWidget, qtbot: QtBot) -> None:
    line = field(page, 20, 20)
    line.setFocus()
    toast = Toast(page)
    toast.show_text("Saved.")
    line.move(600, 560)  # as the line below a list does when the list gets a row
    qtbot.waitUntil(lambda: not toast.geometry().intersects(line.geometry()))


def test_what_is_scrolled_away_is_not_in_the_way(page: QWidget) -> None:
    area = QScrollArea(page)
    area.setGeometry(0, 0, 1000, 300)
    content = QWidget()
    content.resize(900, 2000)
    field(content, 700, 560)
    area.setWidget(content)
    area.show()
    toast = Toast(page)
    toast.show_text("Saved.")
    assert toast.geometry().bottomRight().x() > 900
    assert toast.geometry().bottom() > 550


def test_of_a_table_the_row_in_use_counts(page: QWidget) -> None:
    table = QTableWidget(20, 2, page)
    table.setGeometry(0, 0, *SIZE)
    table.show()
    table.setFocus()
    table.setCurrentCell(0, 0)
    toast = Toast(page)
    toast.show_text("Saved.")
    assert toast.geometry().bottom() > 550
    last = next(row for row in range(20) if table.rowViewportPosition(row) > 530)
    table.setCurrentCell(last, 0)
    toast.place()
    assert toast.geometry().bottom() < 100
