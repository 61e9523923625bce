from __future__ import annotations

import datetime

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.ui.kit.datefield import DateField
from app.ui.shell.appearance import apply_language
from tests.ui.typed import type_text


@pytest.fixture
def field(qtbot: QtBot) -> DateField:
    apply_language("de")
    made = DateField()
    qtbot.addWidget(made)
    made.set_label("Beginn")
    made.show()
    made.window().activateWindow()
    qtbot.waitUntil(lambda: made.window().isActiveWindow())
    made.line.setFocus()
    return made


def leave(field: DateField) -> None:
    field.line.clearFocus()
    field.line.editingFinished.emit()


@pytest.mark.parametrize(
    ("typed", "iso", "shown"),
    [
        ("04.07.2017", "2017-07-04", "04.07.2017"),
        ("4.7.17", "2017-07-04", "04.07.2017"),
        ("04072017", "2017-07-04", "04.07.2017"),
        ("2017-07-04", "2017-07-04", "04.07.2017"),
        ("4. Juli 2017", "2017-07-04", "04.07.2017"),
        ("4 июля 2017 г.", "2017-07-04", "04.07.2017"),
        ("07.2017", "2017-07", "07.2017"),
        ("Juli 2017", "2017-07", "07.2017"),
        ("июль 2017", "2017-07", "07.2017"),
        ("2017", "2017", "2017"),
        ("  2017 ", "2017", "2017"),
        ("", None, ""),
    ],
)
def test_typed(field: DateField, qtbot: QtBot, typed: str, iso: str | None, shown: str) -> None:
    type_text(field.line, typed)
    leave(field)
    assert field.value() == iso
    assert field.line.text().strip() == shown
    assert field.is_valid()


@pytest.mark.parametrize("typed", ["31.02.2017", "4.13.2017", "bald", "4.", "12.07.20177", "🙂"])
def test_what_is_no_date_stays_and_is_said(field: DateField, qtbot: QtBot, typed: str) -> None:
    type_text(field.line, typed)
    assert not field.is_valid()
    assert field.problem() == "", "nobody is interrupted while typing"
    leave(field)
    assert field.value() == typed
    assert typed in field.problem()
    field.line.selectAll()
    qtbot.keyClicks(field.line, "2017")
    assert field.problem() == "", "and the sentence goes as soon as it is no longer true"


def test_figures_follow_the_language_and_the_typed_text_stays(field: DateField) -> None:
    field.line.clearFocus()
    field.set_value("2017-07-04")
    assert field.line.text() == "04.07.2017"
    apply_language("en")
    field.retranslate()
    assert field.line.text() == "2017-07-04"
    field.set_value("bald")
    field.retranslate()
    assert field.line.text() == field.value() == "bald"


def test_t_is_today_also_on_a_russian_keyboard(field: DateField, qtbot: QtBot) -> None:
    today = datetime.date.today().isoformat()  # noqa: DTZ011
    for key in ("t", "е"):
        field.set_value(None)
        with qtbot.waitSignal(field.changed):
            type_text(field.line, key)
        assert field.value() == today
    field.set_value(None)
    qtbot.keyClicks(field.line, "Oktober 2017")
    assert field.value() == "2017-10", "a t inside of a month is a t"


def test_arrows_move_by_a_day(field: DateField, qtbot: QtBot) -> None:
    field.set_value("2017-07-01")
    qtbot.keyClick(field.line, Qt.Key.Key_Down)
    assert field.value() == "2017-06-30"
    qtbot.keyClick(field.line, Qt.Key.Key_Up)
    assert field.value() == "2017-07-01"
    field.set_value("2017-07")
    qtbot.keyClick(field.line, Qt.Key.Key_Up)
    assert field.value() == "2017-07", "a month has no next day"
    field.set_value("2200-12-31")
    qtbot.keyClick(field.line, Qt.Key.Key_Up)
    assert field.value() == "2200-12-31"


def test_calendar_by_keyboard(field: DateField, qtbot: QtBot) -> None:
    field.set_value("2017-07-04")
    qtbot.keyClick(field.line, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    popup = field._popup
    assert popup is not None
    assert popup.isVisible()
    view = popup.calendar.focusWidget() or popup.calendar
    qtbot.keyClick(view, Qt.Key.Key_Right)
    qtbot.keyClick(view, Qt.Key.Key_Return)
    assert field.value() == "2017-07-05"
    assert not popup.isVisible()
    field.open_calendar()
    qtbot.keyClick(popup.calendar.focusWidget() or popup.calendar, Qt.Key.Key_Escape)
    assert not popup.isVisible()
    assert field.value() == "2017-07-05"


def test_calendar_takes_a_month_or_a_year(field: DateField, qtbot: QtBot) -> None:
    field.set_value("2017-07-04")
    field.open_calendar()
    popup = field._popup
    assert popup is not None
    texts = {button.accessibleName(): button for button in (popup._today, popup._month, popup._year)}
    month, year = list(texts)[1:]
    assert "2017" in month
    texts[month].click()
    assert field.value() == "2017-07"
    field.open_calendar()
    texts[year].click()
    assert field.value() == "2017"


def test_read_only_opens_nothing(field: DateField, qtbot: QtBot) -> None:
    field.set_value("2017-07-04")
    field.set_read_only(True)
    qtbot.keyClick(field.line, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert field._popup is None
    assert field.button.isHidden()


def test_the_date_fits_beside_sign_and_button(field: DateField) -> None:
    field.set_value("2017-07-12")
    field.set_problem("Nach dem Ende.")
    margins = field.line.textMargins()
    room = field.line.width() - margins.left() - margins.right() - 2 * 10
    assert field.line.fontMetrics().horizontalAdvance("30.12.2017") <= room
