"""The header: sorting and moving columns by mouse and keyboard, fields under their names, widths."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.ui.kit.settings import Settings
from app.ui.kit.theme import theme
from app.ui.lists.page import ListPage
from tests.ui.keyboard import focused, press
from tests.ui.lists.conftest import Opener, column, numbers

Key, Modifier = Qt.Key, Qt.KeyboardModifier


def click(page: ListPage, key: str, modifier: Modifier = Modifier.NoModifier) -> None:
    header = page.table.header
    place = page.table.list_model.keys.index(key)
    point = QPoint(header.sectionViewportPosition(place) + 40, theme.px(15))
    QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, modifier, point)


def test_click_sorts_and_turns(opened: Opener) -> None:
    page = opened()
    page.body.group_by("")
    click(page, "number")
    assert numbers(page)[:3] == ["1", "12", "12"]
    click(page, "number")
    assert numbers(page)[:3] == ["20", "20", "19"]
    assert numbers(page)[-2:] == ["", ""]


def test_shift_click_sorts_by_several(opened: Opener) -> None:
    page = opened()
    page.body.group_by("")
    click(page, "host")
    click(page, "number", Modifier.ShiftModifier)
    assert list(zip(column(page, "host"), numbers(page), strict=True))[-2:] == [("Moskau", "18"), ("Moskau", "20")]
    assert page.table.header.sort == (("host", False), ("number", False))
    click(page, "number", Modifier.ShiftModifier)
    assert list(zip(column(page, "host"), numbers(page), strict=True))[-2:] == [("Moskau", "20"), ("Moskau", "18")]


def test_keyboard(opened: Opener) -> None:
    page = opened()
    page.body.group_by("")
    page.table.header.setFocus(Qt.FocusReason.TabFocusReason)
    press(Key.Key_Home)
    press(Key.Key_Return)
    assert numbers(page)[:2] == ["1", "12"]
    press(Key.Key_End)
    press(Key.Key_Return, Modifier.ShiftModifier)
    assert page.table.header.sort == (("number", False), ("status", False))
    press(Key.Key_Left)
    press(Key.Key_Left, Modifier.ControlModifier)
    assert page.table.list_model.keys[-3:] == ["missing_ru", "delegation", "status"]
    press(Key.Key_Down)
    assert focused() is page.body.filters.fields["missing_ru"]


def test_deleting_is_the_tables_business_alone(opened: Opener) -> None:
    """Del in the header or in a filter must never delete a record."""
    page = opened()
    for widget in (page.table.header, *page.body.filters.chain()):
        widget.setFocus()
        press(Key.Key_Delete)
        press(Key.Key_Delete, Modifier.ControlModifier)
    assert len(numbers(page)) == 10


def test_tab_goes_from_filters_over_the_header_to_the_table(opened: Opener) -> None:
    page = opened()
    page.body.bar.group.setFocus()
    visited = []
    for _ in range(len(page.body.filters.fields) + 2):
        page.focusNextChild()
        visited.append(focused())
    assert visited == [page.table.header, *page.body.filters.chain(), page.table]


def test_columns_moved_by_mouse_are_remembered(opened: Opener, qtbot: QtBot, tmp_path: Path) -> None:
    settings = Settings(tmp_path / "test.ini")
    page = opened(settings=settings)
    page.table.header.moveSection(1, 0)
    qtbot.waitUntil(lambda: page.table.list_model.keys[:2] == ["title", "number"])
    assert page.table.header.logicalIndex(0) == 0
    assert list(page.body.filters.fields)[:2] == ["title", "number"]
    assert opened(settings=Settings(settings.path)).table.list_model.keys[:2] == ["title", "number"]


def test_widths_are_remembered_at_any_text_size(opened: Opener, tmp_path: Path) -> None:
    settings = Settings(tmp_path / "test.ini")
    page = opened(settings=settings)
    page.table.header.resizeSection(1, 333)
    assert page.body.state.widths == {"title": 333}
    theme.set_scale(200)
    assert page.table.header.sectionSize(1) == 666
    theme.set_scale(100)
    assert opened(settings=Settings(settings.path)).table.header.sectionSize(1) == 333


def test_fields_stand_under_their_names_while_scrolling(opened: Opener) -> None:
    page = opened(width=700)
    header = page.table.header
    bar = page.table.horizontalScrollBar()
    assert bar.maximum() > 0
    for value in (0, bar.maximum()):
        bar.setValue(value)
        for place, field in enumerate(page.body.filters.fields.values()):
            assert field.x() == header.content(place).left()
    page.body.filters.focus("number")
    assert bar.value() == 0


def test_the_list_fills_the_window_without_scrolling_sideways(opened: Opener) -> None:
    page = opened(width=1240)
    assert page.table.header.length() == page.table.viewport().width()
    page.resize(1500, 800)
    assert page.table.header.length() == page.table.viewport().width()
