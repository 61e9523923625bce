"""The calendar by keyboard and mouse: cursor, views, opening, planning, dragging, free weeks."""

from __future__ import annotations

import contextlib
import datetime
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.domain.date import Date
from app.domain.model import Seminar
from app.exchange.sample import write_sample
from app.storage.files import create_file, open_file
from app.texts import N_
from app.ui.calendar.page import CalendarPage
from app.ui.kit.text import retranslate_tree
from app.ui.kit.theme import theme
from app.ui.office import Office
from app.ui.shell.appearance import apply_language

ADDED = N_("Test", "Added")
TODAY = datetime.date(2017, 7, 4)


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    db = open_file(write_sample(tmp_path / "sample.akte"))
    office = Office(db, lambda: TODAY)
    with contextlib.closing(office):
        yield office


@pytest.fixture
def page(office: Office, qtbot: QtBot) -> CalendarPage:
    page = CalendarPage(office)
    qtbot.addWidget(page)
    page.resize(1230, 800)
    page.show()
    return page


def shown(page: CalendarPage) -> QWidget:
    """The view with the keyboard."""
    return page._grids.get(page.view) or page._agenda


def key(page: CalendarPage, which: Qt.Key) -> None:
    QTest.keyClick(shown(page), which)


def test_arrows_page_keys_and_enter(page: CalendarPage, office: Office, qtbot: QtBot) -> None:
    with qtbot.waitSignal(office.open_requested) as opened:
        key(page, Qt.Key.Key_Return)
    assert opened.args is not None
    assert opened.args[0] == "seminar"
    key(page, Qt.Key.Key_Up)
    key(page, Qt.Key.Key_Left)
    assert page._day == datetime.date(2017, 6, 26)
    key(page, Qt.Key.Key_PageUp)
    assert page._day == datetime.date(2016, 6, 26)
    assert page.title().endswith("2016")
    page.set_view("month")
    key(page, Qt.Key.Key_PageDown)
    assert page._day == datetime.date(2016, 7, 26)


def test_n_and_enter_on_an_empty_day_begin_a_seminar(page: CalendarPage, office: Office, qtbot: QtBot) -> None:
    page.go(datetime.date(2018, 9, 3))
    with qtbot.waitSignal(office.new_requested) as wanted:
        key(page, Qt.Key.Key_N)
    assert wanted.args == ["seminar", {"start": Date(2018, 9, 3)}]
    with qtbot.waitSignal(office.new_requested):
        key(page, Qt.Key.Key_Return)


def test_the_status_line_says_what_the_day_holds(page: CalendarPage) -> None:
    apply_language("de")
    retranslate_tree(page)
    page.go(datetime.date(2017, 10, 31))
    assert "Reformationstag (Berlin)" in page._status.text()
    page.go(datetime.date(2017, 7, 5))
    assert "18. Sozialseminar" in page._status.text()
    assert "kein Feiertag" in page._status.text()


def test_a_bar_is_dragged_and_the_move_undone(page: CalendarPage, office: Office, qtbot: QtBot) -> None:
    grid = page._grids["year"]
    bar = next(bar for bar in grid.bars() if bar.entry.title == "18. Sozialseminar")
    cell = grid.cell(0, 0).width()
    start = bar.rect.center().toPoint()
    with qtbot.waitSignal(office.toast_requested):
        QTest.mousePress(grid, Qt.MouseButton.LeftButton, pos=start)
        QTest.mouseMove(grid, start + QPoint(round(7 * cell), 0))
        QTest.mouseRelease(grid, Qt.MouseButton.LeftButton, pos=start + QPoint(round(7 * cell), 0))
    with office.db.read() as session:
        moved = session.get(Seminar, bar.entry.id)
        assert moved is not None
        assert (str(moved.start), str(moved.end)) == ("2017-07-11", "2017-07-16")
    office.undo()
    qtbot.waitUntil(lambda: any(b.entry.start == Date(2017, 7, 4) for b in grid.bars()))


def test_its_end_alone_can_be_dragged(page: CalendarPage, office: Office) -> None:
    grid = page._grids["year"]
    bar = next(bar for bar in grid.bars() if bar.entry.title == "18. Sozialseminar")
    cell = grid.cell(0, 0).width()
    end = QPoint(round(bar.rect.right()) - 2, round(bar.rect.center().y()))
    QTest.mousePress(grid, Qt.MouseButton.LeftButton, pos=end)
    QTest.mouseMove(grid, end + QPoint(round(cell), 0))
    QTest.mouseRelease(grid, Qt.MouseButton.LeftButton, pos=end + QPoint(round(cell), 0))
    with office.db.read() as session:
        changed = session.get(Seminar, bar.entry.id)
        assert changed is not None
        assert (str(changed.start), str(changed.end)) == ("2017-07-04", "2017-07-10")


def test_escape_gives_a_drag_up(page: CalendarPage, office: Office) -> None:
    grid = page._grids["year"]
    bar = next(bar for bar in grid.bars() if bar.entry.title == "18. Sozialseminar")
    start = bar.rect.center().toPoint()
    QTest.mousePress(grid, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(grid, start + QPoint(100, 0))
    QTest.keyClick(grid, Qt.Key.Key_Escape)
    QTest.mouseRelease(grid, Qt.MouseButton.LeftButton, pos=start + QPoint(100, 0))
    with office.db.read() as session:
        same = session.get(Seminar, bar.entry.id)
        assert same is not None
        assert str(same.start) == "2017-07-04"


def test_finding_a_free_week_steps_on(page: CalendarPage) -> None:
    page.find_free_week()
    first = page._day
    assert first == datetime.date(2017, 7, 10)
    page.find_free_week()
    assert page._day == datetime.date(2017, 7, 17)
    assert page._grids["year"].free == page._day


def test_overlapping_seminars_lie_in_lanes(page: CalendarPage, office: Office) -> None:
    with office.db.change(ADDED) as session:
        eighteen = session.query(Seminar).filter(Seminar.number == 18).one()
        session.add(Seminar(series_id=eighteen.series_id, number=21, start=Date(2017, 7, 6), end=Date(2017, 7, 7)))
    page.reload()
    tops = {bar.entry.title: bar.rect.top() for bar in page._grids["year"].bars() if bar.entry.start.month == 7}
    assert len(tops) == len(set(tops.values())) == 2


def test_the_agenda_lists_everything_in_time_order(page: CalendarPage, office: Office, qtbot: QtBot) -> None:
    page.set_view("agenda")
    model = page._agenda.model()
    texts = [model.index(row, 2).data() for row in range(model.rowCount())]
    assert texts.index("18. Sozialseminar") < texts.index("19. Sozialseminar")
    assert [model.headerData(c, Qt.Orientation.Horizontal) for c in range(4)] == ["Date", "Time", "What", "Where"]
    row = texts.index("19. Sozialseminar")
    page._agenda.setCurrentIndex(model.index(row, 0))
    with qtbot.waitSignal(office.open_requested):
        QTest.keyClick(page._agenda, Qt.Key.Key_Return)


@pytest.mark.parametrize("view", ["year", "month", "agenda"])
@pytest.mark.parametrize("scale", [100, 200])
def test_every_view_paints_in_every_language(page: CalendarPage, view: str, scale: int) -> None:
    theme.set_scale(scale)
    for language in ("de", "ru", "en"):
        apply_language(language)
        retranslate_tree(page)
        page.set_view(view)
        assert not page.grab().toImage().isNull()
        assert shown(page).accessibleName()


def test_a_file_without_partnership_shows_an_empty_year(tmp_path: Path, qtbot: QtBot) -> None:
    office = Office(create_file(tmp_path / "empty.akte"), lambda: TODAY)
    with contextlib.closing(office):
        page = CalendarPage(office)
        qtbot.addWidget(page)
        page.show()
        assert page._grids["year"].bars() == []
        assert page._grids["year"].day_at(QPointF(-5, -5)) is None


@pytest.mark.parametrize("view", ["year", "month"])
def test_a_small_screen_at_200_percent_scrolls(page: CalendarPage, view: str, qtbot: QtBot) -> None:
    theme.set_scale(200)
    page.resize(1246, 560)
    page.set_view(view)
    grid, area = page._grids[view], page._areas[view]
    qtbot.waitUntil(lambda: area.verticalScrollBar().maximum() > 0)
    assert page.height() == 560
    cell = grid.cell(0, 0)
    number = QFontMetrics(theme.font("captionbold")).horizontalAdvance("30")
    assert cell.width() >= number
    assert cell.height() >= theme.px(38)
    assert area.horizontalScrollBar().maximum() == 0
    for day in (datetime.date(2017, 12, 31), datetime.date(2017, 1, 1)):
        page.go(day)
        qtbot.wait(10)
        place = grid.place_of(day)
        assert place is not None
        top = grid.head_top() + grid.margins()[1]
        seen = QRectF(0, top, grid.width(), area.viewport().height() - grid.margins()[1])
        assert seen.contains(place)
