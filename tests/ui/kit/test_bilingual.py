from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.ui.kit.bilingual import BilingualField
from app.ui.kit.controls import Box
from app.ui.kit.theme import theme
from tests.ui.typed import type_text

LONG = "Jubiläumsjahr 2017: zehn Jahre seit dem ersten Sozialseminar in Berlin und Moskau, mit Rückblick. "


def shown(field: BilingualField, qtbot: QtBot, width: int = 700) -> BilingualField:
    """*field* as in a form: in a layout, at this width."""
    page = QWidget()
    qtbot.addWidget(page)
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(field)
    column.addStretch(1)
    page.resize(width, 600)
    page.show()
    qtbot.wait(1)
    field.page = page  # qtbot keeps no strong reference
    return field


def test_names_say_label_and_language(qtbot: QtBot) -> None:
    field = shown(BilingualField(), qtbot)
    field.set_label("Title")
    assert [part.accessibleName() for part in field.parts.values()] == ["Title, German", "Title, Russian"]


def test_missing_is_said_in_words_and_never_blocks(qtbot: QtBot) -> None:
    field = shown(BilingualField(), qtbot)
    assert field.missing() == []
    qtbot.keyClicks(field.parts["de"], "Titel")
    russian = field.parts["ru"]
    assert field.missing() == ["ru"]
    assert russian.placeholderText() == "missing in Russian"
    assert "missing in Russian" in russian.accessibleDescription()
    assert russian.property("missing") is True
    assert field.is_valid()
    assert field.value() == {"de": "Titel"}
    type_text(russian, "название")
    assert field.missing() == []
    assert russian.placeholderText() == ""
    field.parts["de"].clear()
    assert field.missing() == ["de"]


def test_jump_to_what_is_missing(qtbot: QtBot) -> None:
    field = shown(BilingualField(), qtbot)
    field.set_value({"de": "Titel"})
    with qtbot.waitActive(field.window()):
        field.window().activateWindow()
    assert field.focus_missing()
    assert field.parts["ru"].hasFocus()
    field.set_value({"de": "Titel", "ru": "название"})
    assert not field.focus_missing()


@pytest.mark.parametrize(("width", "columns"), [(700, 2), (560, 2), (559, 1), (300, 1)])
def test_side_by_side_or_stacked(qtbot: QtBot, width: int, columns: int) -> None:
    field = shown(BilingualField(), qtbot, width)
    german, russian = field.parts["de"].geometry(), field.parts["ru"].geometry()
    if columns == 2:
        assert german.top() == russian.top()
        assert abs(german.width() - russian.width()) <= 1
        assert russian.left() - german.right() == 13
    else:
        assert german.left() == russian.left()
        assert russian.top() - german.bottom() == 5


def test_boxes_grow_together_up_to_six_lines(qtbot: QtBot) -> None:
    field = shown(BilingualField(kind="text"), qtbot)
    german, russian = field.parts["de"], field.parts["ru"]
    heights = []
    for lines in (1, 2, 4, 6, 9):
        field.set_value({"de": "\n".join(["Zeile"] * lines)})
        assert german.height() == russian.height()
        heights.append(german.height())
    assert heights == sorted(heights)
    assert heights[0] == theme.px(30)
    assert heights[3] == heights[4], "more than six lines scroll"
    field.set_value({"de": "Zeile"})
    assert german.height() == russian.height() == theme.px(30)


def test_long_text_wraps_instead_of_being_cut(qtbot: QtBot) -> None:
    field = shown(BilingualField(kind="wrap"), qtbot)
    box = field.parts["de"]
    assert isinstance(box, Box)
    field.set_value({"de": LONG})
    assert box.lines() >= 2
    assert box.height() >= theme.px(30) + (box.lines() - 1) * box.fontMetrics().lineSpacing()
    before = box.lines()
    field.window().resize(400, 600)
    qtbot.wait(1)
    assert box.lines() != before or box.width() > 330


def test_wrapped_text_is_one_paragraph(qtbot: QtBot) -> None:
    field = shown(BilingualField(kind="wrap"), qtbot)
    qtbot.keyClicks(field.parts["de"], "eins")
    qtbot.keyClick(field.parts["de"], Qt.Key.Key_Return)
    qtbot.keyClicks(field.parts["de"], " zwei")
    assert field.value() == {"de": "eins zwei"}


def test_tab_leaves_the_box(qtbot: QtBot) -> None:
    field = shown(BilingualField(kind="text"), qtbot)
    with qtbot.waitActive(field.window()):
        field.window().activateWindow()
    field.parts["de"].setFocus()
    qtbot.keyClick(field.parts["de"], Qt.Key.Key_Tab)
    assert field.parts["ru"].hasFocus()
    assert field.value() == {}


def test_more_languages_than_two(qtbot: QtBot) -> None:
    field = shown(BilingualField(languages=("de", "ru", "uk")), qtbot)
    field.set_value({"de": "a", "ru": "b", "uk": "c", "en": "kept"})
    assert field.value() == {"de": "a", "ru": "b", "uk": "c", "en": "kept"}
    assert field.parts["uk"].geometry().top() > field.parts["de"].geometry().top()


def test_too_long_marks_only_that_language(qtbot: QtBot) -> None:
    field = shown(BilingualField(limit=10), qtbot)
    field.set_value({"de": "viel zu langer Text", "ru": "короткий"})
    assert field.problem() == "Too long: 19 characters, 10 are possible. Nothing has been cut off."
    assert field.parts["de"].property("problem") is True
    assert not field.parts["ru"].property("problem")
    field.set_problem("Der Titel ist doppelt.")
    field.parts["de"].setText("kurz")
    assert field.problem() == "Der Titel ist doppelt."
    assert field.parts["ru"].property("problem") is True


def test_undo_belongs_to_the_field_only_while_it_has_something(qtbot: QtBot) -> None:
    for kind in ("line", "text"):
        field = shown(BilingualField(kind=kind), qtbot)
        undone: list[int] = []
        window = field.window()
        shortcut = QShortcut(QKeySequence("Ctrl+Z"), window)
        shortcut.activated.connect(lambda undone=undone: undone.append(1))
        with qtbot.waitActive(window):
            window.activateWindow()
        part = field.parts["de"]
        part.setFocus()
        qtbot.keyClicks(part, "abc")
        qtbot.keyClick(part, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        assert field.value() == {}
        assert undone == []
        qtbot.keyClick(part, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        assert undone == [1]
