"""The overview page: its cards with the sample, on an empty file, in every language, and what its links ask for."""

from __future__ import annotations

import contextlib
import datetime
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from app.exchange.sample import write_sample
from app.services import records
from app.storage.files import create_file, open_file
from app.ui.kit.buttons import Button
from app.ui.kit.text import retranslate_tree
from app.ui.kit.theme import theme
from app.ui.office import Office
from app.ui.overview.page import OverviewPage
from app.ui.shell.appearance import apply_language


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    office = Office(open_file(write_sample(tmp_path / "sample.akte")), lambda: datetime.date(2018, 5, 29))
    with contextlib.closing(office):
        yield office


@pytest.fixture
def page(office: Office, qtbot: QtBot) -> OverviewPage:
    page = OverviewPage(office)
    qtbot.addWidget(page)
    page.resize(1200, 900)
    page.show()
    return page


def texts(page: OverviewPage) -> list[str]:
    return [label.text().replace("\u00a0", " ") for label in page.findChildren(QLabel) if label.isVisible()]


def button(page: OverviewPage, text: str) -> Button:
    return next(b for b in page.findChildren(Button) if b.isVisible() and b.accessibleName() == text)


def test_the_next_seminar_with_its_countdown(page: OverviewPage) -> None:
    shown = texts(page)
    assert "20. Arbeits- und Sozialseminar" in shown
    assert "33" in shown


def test_its_buttons_ask_for_the_record_and_the_documents(page: OverviewPage, office: Office, qtbot: QtBot) -> None:
    with qtbot.waitSignal(office.open_requested) as opened:
        QTest.keyClick(button(page, "Open seminar"), "\r")
    with qtbot.waitSignal(office.print_requested) as printed:
        button(page, "Delegation list").click()
    assert opened.args is not None
    assert printed.args == ["delegation-list", "seminar", opened.args[1]]


def test_planning_proposes_series_and_number(page: OverviewPage, office: Office, qtbot: QtBot) -> None:
    with qtbot.waitSignal(office.new_requested) as wanted:
        button(
            page,
            "Plan: Arbeits- und Sozialseminar: next number 21, A proposal, can be changed · last held in Moskau",
        ).click()
    assert wanted.args is not None
    assert wanted.args[0] == "seminar"
    assert wanted.args[1]["number"] == 21


def test_a_change_shows_up_by_itself(page: OverviewPage, office: Office, qtbot: QtBot) -> None:
    with office.db.read() as session:
        person = records.load(session, "person", 1)
    records.set_values(office.db, "person", [person.id], {"titles": "Prof. Dr."})
    qtbot.waitUntil(lambda: any("Academic titles changed" in text for text in texts(page)))


def test_an_empty_file_says_where_to_start(tmp_path: Path, qtbot: QtBot) -> None:
    office = Office(create_file(tmp_path / "empty.akte"), lambda: datetime.date(2018, 5, 29))
    with contextlib.closing(office):
        page = OverviewPage(office)
        qtbot.addWidget(page)
        page.show()
        with qtbot.waitSignal(office.new_requested) as wanted:
            button(page, "Enter a seminar").click()
        assert wanted.args == ["seminar", {}]


@pytest.mark.parametrize("language", ["de", "ru", "en"])
@pytest.mark.parametrize(("scale", "width"), [(100, 1200), (200, 1200), (100, 560)])
def test_no_card_is_cut_off(page: OverviewPage, language: str, scale: int, width: int, qtbot: QtBot) -> None:
    theme.set_scale(scale)
    apply_language(language)
    retranslate_tree(page)
    page.resize(width, 900)
    qtbot.wait(30)
    for made in page.findChildren(Button):
        if made.isVisible():
            assert made.width() >= made.sizeHint().width(), made.accessibleName()
            right = made.mapTo(page, made.rect().topRight()).x()
            assert right <= page.width(), made.accessibleName()
