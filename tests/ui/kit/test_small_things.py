"""Buttons, key caps, rows of a form, toasts, progress, settings, and the page that shows them all."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray, Qt
from PySide6.QtWidgets import QLabel, QPushButton, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from app.texts import LANGUAGES, N_
from app.ui.kit.buttons import Button, IconButton, PrimaryButton
from app.ui.kit.controls import Line
from app.ui.kit.formrow import FormRow
from app.ui.kit.keys import KeyCap, key_text
from app.ui.kit.labels import Card, ElidedLabel, Pill, ProblemLine
from app.ui.kit.linefield import LineField
from app.ui.kit.progress import Progress
from app.ui.kit.settings import Settings
from app.ui.kit.text import retranslate_tree
from app.ui.kit.theme import theme
from app.ui.kit.toast import Toast
from app.ui.shell.appearance import apply_language
from tests.ui.kit.gallery import Gallery

# buttons


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_every_button_answers_enter_and_space(qtbot: QtBot, key: Qt.Key) -> None:
    for kind in ("secondary", "primary", "link", "quiet", "icon", "chip", "toast"):
        button = Button("Text", "plus", kind=kind)
        qtbot.addWidget(button)
        with qtbot.waitSignal(button.clicked):
            qtbot.keyClick(button, key)


def test_an_icon_alone_has_name_and_tooltip(qtbot: QtBot) -> None:
    button = IconButton(N_("Test", "Back"), "arrow-left", keys="Alt+Left")
    qtbot.addWidget(button)
    assert button.text() == ""
    assert button.accessibleName() == "Back"
    assert button.toolTip() == "Back (Alt+←)"
    full = Button("New", "plus")
    qtbot.addWidget(full)
    wide = full.sizeHint().width()
    full.set_compact(True)
    assert full.sizeHint().width() < wide
    assert (full.toolTip(), full.accessibleName()) == ("New", "New")
    full.set_compact(False)
    assert full.sizeHint().width() == wide


def test_an_ampersand_is_no_shortcut(qtbot: QtBot) -> None:
    button = Button("Müller & Söhne")
    qtbot.addWidget(button)
    assert button.text() == "Müller && Söhne"
    assert button.accessibleName() == "Müller & Söhne"


# labels


@pytest.mark.parametrize(
    ("keys", "english"),
    [("Ctrl+K", "Ctrl+K"), ("Return", "Enter"), ("Alt+Left", "Alt+←"), ("Ctrl++", "Ctrl++"), ("↑ ↓", "↑ ↓")],
)
def test_key_text(keys: str, english: str) -> None:
    assert key_text(keys) == english


def test_what_is_painted_is_named(qtbot: QtBot) -> None:
    pill, cap = Pill(N_("Test", "Held"), "ok", "circle-check"), KeyCap("Ctrl+Z")
    for widget in (pill, cap):
        qtbot.addWidget(widget)
    assert pill.accessibleName() == "Held"
    assert cap.accessibleName() == "Key Ctrl+Z"
    without = pill.sizeHint().width()
    pill.set_state("Held and summarised", "warn")
    assert pill.accessibleName() == "Held and summarised"
    assert pill.sizeHint().width() != without


def test_elided_text_is_in_the_tooltip(qtbot: QtBot) -> None:
    label = ElidedLabel("Sozialseminar der Städte Berlin und Moskau.akte")
    qtbot.addWidget(label)
    label.resize(60, 20)
    label.grab()
    assert label.toolTip() == label.text()
    label.resize(900, 20)
    label.grab()
    assert label.toolTip() == ""


def test_data_is_never_read_as_markup(qtbot: QtBot) -> None:
    card = Card("<b>Fett</b>")
    qtbot.addWidget(card)
    assert card.title.textFormat() == Qt.TextFormat.PlainText
    assert card.accessibleName() == "" or card.accessibleName() == "<b>Fett</b>"


def test_problem_line_hides_when_there_is_nothing(qtbot: QtBot) -> None:
    line = ProblemLine()
    qtbot.addWidget(line)
    assert line.isHidden()
    line.set_text("The end lies before the begin.")
    assert not line.isHidden()
    assert line.accessibleName() == "The end lies before the begin."
    line.set_text(None)
    assert line.isHidden()


# rows of a form


def test_row_names_its_field_and_shows_its_problem(qtbot: QtBot) -> None:
    field = LineField(width=64)
    row = FormRow(N_("Test", "Number"), field, hint="as printed")
    qtbot.addWidget(row)
    row.resize(700, 40)
    row.show()
    assert field.line.accessibleName() == "Number"
    assert row.label.buddy() is field.line
    assert row.hint.isVisible()
    field.set_problem("Taken by another seminar.")
    assert row.problem.text() == "Taken by another seminar."
    assert row.problem.isVisible()
    assert not row.hint.isVisible()
    assert row.problem.x() > field.x(), "beside a narrow field"
    field.set_problem(None)
    assert row.hint.isVisible()


def test_narrow_row_puts_the_label_above(qtbot: QtBot) -> None:
    field = LineField()
    row = FormRow(N_("Test", "Number"), field)
    qtbot.addWidget(row)
    row.resize(700, 40)
    row.show()
    assert field.mapTo(row, field.rect().topLeft()).x() == theme.px(112 + 12)
    row.resize(300, 80)
    qtbot.wait(1)
    assert field.mapTo(row, field.rect().topLeft()).x() == 0
    assert field.mapTo(row, field.rect().topLeft()).y() > row.label.y()


# toast


def test_toast(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.resize(900, 500)
    parent.show()
    toast = Toast(parent)
    assert toast.isHidden()
    toast.show_text("Platz 7 (N.N.) entfernt", undo=True)
    assert toast.isVisible()
    assert parent.rect().contains(toast.geometry())
    assert toast.accessibleName() == toast.text() == "Platz 7 (N.N.) entfernt"
    parent.resize(700, 300)
    assert parent.rect().contains(toast.geometry())
    with qtbot.waitSignal(toast.undo):
        next(b for b in toast.findChildren(QPushButton) if b.accessibleName() == "Undo").click()
    assert toast.isHidden()
    toast.show_text("Saved")
    assert [b.accessibleName() for b in toast.findChildren(QPushButton) if b.isVisible()] == ["Close message"]


# progress


def test_progress_appears_only_for_long_work_and_can_be_cancelled(qtbot: QtBot) -> None:
    with Progress(N_("Test", "Importing …"), 10) as progress:
        qtbot.addWidget(progress)
        assert progress.advance(1)
        assert not progress.isVisible()
        progress.forceShow()
        assert progress.isVisible()
        next(b for b in progress.findChildren(QPushButton) if b.accessibleName() == "Cancel").click()
        assert not progress.advance(2)
    assert not progress.isVisible()


# settings


def test_settings_come_back(own_settings: Path) -> None:
    first = Settings()
    assert first.path.parent == own_settings
    first.language, first.theme, first.scale = "ru", "dark", 150
    first.last_file = Path("/büro/Sozialseminar.akte")
    first.last_file = Path("/büro/Andere.akte")
    first.set_bytes("window", QByteArray(b"\x00\x01geometry"))
    first.set_state("list/seminars", {"columns": ["№", "Título"], "sort": [1, "desc"]})
    assert first.sync()
    again = Settings()
    assert (again.language, again.theme, again.scale) == ("ru", "dark", 150)
    assert again.last_file == Path("/büro/Andere.akte")
    assert again.recent_files == [Path("/büro/Andere.akte"), Path("/büro/Sozialseminar.akte")]
    assert again.bytes("window") == QByteArray(b"\x00\x01geometry")
    assert again.state("list/seminars") == {"columns": ["№", "Título"], "sort": [1, "desc"]}
    again.last_file = None
    assert Settings().last_file is None


def test_damaged_settings_are_defaults(own_settings: Path) -> None:
    path = own_settings / "seminarakte.ini"
    path.write_text("[General]\nlanguage=xx\ntheme=purple\nscale=9999\n[state]\nlist=@Invalid(\n", "utf-8")
    settings = Settings()
    assert settings.language in LANGUAGES
    assert (settings.theme, settings.scale) == ("system", 200)
    assert settings.state("list", {}) == {}
    assert settings.bytes("window").isEmpty()
    path.write_bytes(b"\xff\x00\xfe not an ini file")
    assert Settings().scale == 100


# everything together


@pytest.fixture
def gallery(qtbot: QtBot) -> QScrollArea:
    area = QScrollArea()
    qtbot.addWidget(area)
    area.setWidgetResizable(True)
    area.setWidget(Gallery())
    area.resize(1000, 900)
    area.show()
    qtbot.wait(1)
    return area


def test_every_control_has_a_name(gallery: QScrollArea) -> None:
    controls = [
        w for w in gallery.widget().findChildren(QWidget) if w.isVisible() and w.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
    assert len(controls) > 20
    assert [w for w in controls if not w.accessibleName()] == []


def fits(widget: QWidget) -> bool:
    """Whether the text of *widget* has the room it needs."""
    if isinstance(widget, Line):
        margins = widget.textMargins()
        room = widget.width() - margins.left() - margins.right() - 2 * theme.px(8)
        return widget.fontMetrics().horizontalAdvance(widget.text()) <= room
    if isinstance(widget, QLabel) and widget.wordWrap():
        return widget.height() >= widget.heightForWidth(widget.width())
    if isinstance(widget, QLabel | Pill | KeyCap) or (isinstance(widget, QPushButton) and widget.text()):
        needed = widget.sizeHint()
        return widget.width() >= needed.width() and widget.height() >= needed.height()
    return True


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("scale", "width"), [(80, 500), (100, 1000), (200, 1300), (200, 900)])
def test_nothing_is_clipped(gallery: QScrollArea, qtbot: QtBot, language: str, scale: int, width: int) -> None:
    theme.set_scale(scale)
    apply_language(language)
    retranslate_tree(gallery)
    gallery.resize(width, 900)
    for _ in range(4):
        qtbot.wait(1)
    shown = [w for w in gallery.widget().findChildren(QWidget) if w.isVisible()]
    clipped = [(type(w).__name__, w.accessibleName()) for w in shown if not fits(w)]
    assert clipped == []
    assert gallery.widget().width() <= max(gallery.viewport().width(), gallery.widget().minimumSizeHint().width())


def test_primary_button_focus_is_seen(qtbot: QtBot) -> None:
    button = PrimaryButton("Open")
    qtbot.addWidget(button)
    button.show()
    with qtbot.waitActive(button):
        button.activateWindow()
    button.setFocus()
    focused = button.grab().toImage()
    button.clearFocus()
    assert button.grab().toImage() != focused
