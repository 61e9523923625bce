from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.texts import LANGUAGES, N_
from app.ui.kit.labels import Ground
from app.ui.kit.linefield import LineField
from app.ui.kit.rows import Group, Row
from app.ui.kit.settings import Settings
from app.ui.kit.theme import theme
from app.ui.shell.commands import Command
from app.ui.shell.window import MainWindow
from tests.ui.shell.pages import CTRL, ListPage, make_window, press

# preview


def test_preview_by_f9_made_when_first_shown_and_remembered(window: MainWindow, qtbot: QtBot) -> None:
    made: list[QWidget] = []

    def make() -> QWidget:
        made.append(Ground("win"))
        return made[-1]

    press(window, Qt.Key.Key_F9)
    assert window.split.preview.isHidden(), "nothing to show yet"
    window.set_preview(make)
    assert made == []
    press(window, Qt.Key.Key_F9)
    assert len(made) == 1
    assert window.split.preview.width() == theme.px(440)
    assert window.top.preview.isChecked()
    window.resize(1000, 800)
    assert window.split.preview.isHidden(), "too narrow for both"
    assert not window.top.preview.isChecked()
    press(window, Qt.Key.Key_F9)
    assert window.split.preview.isVisible(), "but who asks gets it"
    window.resize(1300, 800)
    window.split.setSizes([700, 392])
    width = window.split.preview.width()
    window.close()
    again = make_window()
    again.set_preview(make)
    again.resize(1300, 800)
    again.show()
    qtbot.wait(1)
    assert again.split.preview.isVisible()
    assert abs(again.split.preview.width() - width) <= 2
    again.close()
    again.deleteLater()


# language, colours, size


def test_language_changes_live_and_nothing_typed_is_lost(window: MainWindow, qtbot: QtBot) -> None:
    page = window.pages.currentWidget()
    assert isinstance(page, ListPage)
    field: LineField = page.field
    qtbot.keyClicks(field.line, "typed, not saved")
    heard: list[str] = []
    window.appearance.language_changed.connect(heard.append)
    for language in LANGUAGES:
        window.appearance.set_language(language)
        assert field.value() == "typed, not saved"
        assert window.settings.language == language
        submenu = window.menus.menus["view"].actions()[-3].menu()
        submenu.aboutToShow.emit()
        checked = [a.text() for a in submenu.actions() if a.isChecked()]
        assert checked == [{"de": "Deutsch", "ru": "Русский", "en": "English"}[language]]
    assert heard == list(LANGUAGES)


def test_size_and_colours_by_key_and_menu(window: MainWindow) -> None:
    height = window.top.height()
    press(window, Qt.Key.Key_Plus, CTRL)
    assert window.top.height() > height
    press(window, Qt.Key.Key_0, CTRL)
    press(window, Qt.Key.Key_Minus, CTRL)
    assert (theme.scale, window.settings.scale) == (90, 90)
    for _ in range(12):
        press(window, Qt.Key.Key_Plus, CTRL)
    assert theme.scale == 200
    window.appearance.set_mode("dark")
    assert theme.dark
    assert window.settings.theme == "dark"


def test_cities_and_state(window: MainWindow) -> None:
    assert window.status.state.text() == "Saved 14:02"
    times = window.status.times.text()
    assert times.startswith("Berlin ")
    assert "Moskau " in times
    assert "?" not in times, "a zone that nobody knows is left out"
    window.status.set_state("Opened read-only", "lock", "warn")
    assert window.status.state.text() == "Opened read-only"


# the whole


def test_window_comes_back_where_it_was(window: MainWindow, qtbot: QtBot) -> None:
    window.setGeometry(50, 60, 640, 480)
    window.close()
    again = make_window()
    assert again.size() == window.size()
    again.deleteLater()


@pytest.mark.parametrize("mode", ["light", "dark"])
def test_bare_frame_is_painted_first_and_then_filled(qtbot: QtBot, mode: str) -> None:
    settings = Settings()
    settings.theme = "dark" if mode == "dark" else "light"
    window = MainWindow(settings, bare=True)
    window.resize(1300, 800)
    with qtbot.waitSignal(window.painted):
        window.show()
    theme.set_mode(settings.theme)
    frame = window.grab().toImage()
    for place, token in (((20, 400), "rail"), ((700, 20), "rail"), ((700, 400), "surf"), ((700, 790), "rail")):
        assert frame.pixelColor(*place).name().upper() == getattr(theme.tokens, token)
    window.build()
    qtbot.waitUntil(window.top.isVisible)
    window.close()
    window.deleteLater()


def test_every_control_has_a_name(window: MainWindow) -> None:
    window.search.open("a")
    window.search.set_groups([Group("Persons", [Row(1, "A")]), Group("Seminars", [Row(2, "B")])])
    window.set_undo("something")
    window.toast.show_text("Removed", undo=True)
    controls = [w for w in window.findChildren(QWidget) if w.isVisible() and w.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert len(controls) > 10
    assert [w for w in controls if not w.accessibleName()] == []


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    ("scale", "size"), [(80, (700, 500)), (100, (1024, 700)), (200, (1366, 768)), (200, (900, 600))]
)
def test_fits_small_screens_at_any_size(
    window: MainWindow, qtbot: QtBot, language: str, scale: int, size: tuple[int, int]
) -> None:
    window.commands.connect_to("print", lambda: None)
    window.add_new("seminar", N_("Test", "Seminar"), "presentation", lambda: None)
    window.set_undo("N.N.-Platz der Delegation des Gastes entfernt")
    window.appearance.set_language(language)
    theme.set_scale(scale)
    window.resize(*size)
    for _ in range(4):
        qtbot.wait(1)
    assert (window.width(), window.height()) == size, "the window can be made as small as that"
    for button in window.findChildren(QPushButton):
        if button.isVisible() and window.top.isAncestorOf(button) and button is not window.top.search:
            assert button.width() >= button.sizeHint().width(), button.accessibleName()
            right = button.mapTo(window, button.rect().topRight()).x()
            assert right < window.width(), button.accessibleName()
    assert window.top.search.width() >= theme.px(40)
    assert (window.rail.width() == theme.px(60)) == (size[0] < theme.px(1000)), "folded where room is short"


def test_a_command_added_later_is_found(window: MainWindow) -> None:
    done: list[int] = []
    window.commands.add(Command("badges", N_("Test", "Print badges"), "file", icon="tag"), lambda: done.append(1))
    window.menus.append("badges")
    window.search.text_changed.connect(lambda _text: window.search.set_groups([]))
    window.search.open("badg")
    press(window, Qt.Key.Key_Return)
    assert done == [1]
