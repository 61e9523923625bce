"""The list in every language, at every text size, light and dark; nothing is cut off, what is typed stays."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from app.texts import LANGUAGES
from app.ui.kit.text import retranslate_tree
from app.ui.kit.theme import theme
from app.ui.lists.page import ListPage
from app.ui.shell.appearance import apply_language
from tests.ui.keyboard import write
from tests.ui.lists.conftest import Opener, column, numbers


def speak(page: ListPage, language: str) -> None:
    """Change the language as the window does."""
    apply_language(language)
    retranslate_tree(page)
    QApplication.processEvents()


def labels(page: ListPage) -> list[str]:
    return [str(page.table.list_model.headerData(place, page.table.header.orientation())) for place in range(8)]


def test_the_language_changes_while_one_works(opened: Opener, qtbot: QtBot) -> None:
    page = opened()
    page.body.filters.focus("title")
    write("семинар")
    qtbot.waitUntil(lambda: len(numbers(page)) == 4)
    page.table.setFocus()
    record = page.table.current_record()
    before = labels(page)
    speak(page, "ru")
    assert set(labels(page)).isdisjoint(before)
    assert page.body.filters.fields["title"].filter() == "семинар"
    assert page.table.current_record() == record
    assert column(page, "host")[1:3] == ["Москва", "Берлин"]
    assert column(page, "title")[1] == "20-й семинар по вопросам труда и соцзащиты"
    assert page.body.bar.chips[1].text() == "Принимает Москва"
    speak(page, "en")
    assert labels(page) == before


def test_cyrillic_names_have_their_own_order(opened: Opener) -> None:
    page = opened("person")
    page.body.sort_by("name_cyrillic", False)
    assert [name.split(" ")[0] for name in column(page, "name_cyrillic")] == [
        "", "", "Брайтенбах", "Михайлова", "Петросян", "Фишер",
    ]  # fmt: skip


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("scale", [80, 100, 200])
def test_buttons_have_room_for_their_words(opened: Opener, language: str, scale: int) -> None:
    page = opened(width=1240)
    theme.set_scale(scale)
    speak(page, language)
    page.table.selectAll()
    QApplication.processEvents()
    cut = [
        button.accessibleName()
        for button in page.findChildren(QPushButton)
        if button.isVisible() and button.width() < button.sizeHint().width()
    ]
    assert cut == []


@pytest.mark.parametrize("width", [420, 700, 1240])
@pytest.mark.parametrize("mode", ["light", "dark"])
def test_it_paints_at_any_width(opened: Opener, width: int, mode: str) -> None:
    theme.set_mode(mode)  # type: ignore[arg-type]
    page = opened(width=width)
    page.table.selectAll()
    picture = page.grab().toImage()
    ground = picture.pixelColor(2, 2)
    assert ground == theme.color("surf")
    assert picture.pixelColor(page.width() // 2, page.height() - 2) == theme.color("accs")
