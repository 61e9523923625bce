"""The 18th seminar typed in by keyboard alone, in a file in which there is nothing yet."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.domain.date import Date
from app.services.records import Snapshot
from app.ui.forms.page import FormPage
from tests.ui.forms.conftest import Window, settle
from tests.ui.keyboard import focused, press, write

TAB, ENTER, DOWN, RIGHT = Qt.Key.Key_Tab, Qt.Key.Key_Return, Qt.Key.Key_Down, Qt.Key.Key_Right
SHIFT, ALT = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.AltModifier


def name() -> str:
    """What a screen reader says of the control that has the keyboard."""
    return focused().accessibleName()


def tab_to(wanted: str) -> None:
    """Press Tab until the control called *wanted* has the keyboard."""
    seen = []
    for _ in range(60):
        if name() == wanted:
            return
        seen.append(name())
        press(TAB)
    pytest.fail(f"{wanted!r} was not reached: {seen}")


def chord(qtbot: QtBot, key: Qt.Key, modifier: Qt.KeyboardModifier) -> None:
    """Press a shortcut of the window."""
    qtbot.keyClick(focused(), key, modifier)


def type_series_and_number(german: str, russian: str) -> None:
    assert name() == "Series"
    write("Sozialseminar")
    press(ENTER)
    assert name() == f"Own city, {german}"
    for city in ("Berlin", "Берлин", "Moskau", "Москва"):
        write(city)
        press(TAB) if city != "Москва" else press(ENTER)
    assert name() == "Number"
    write("18")
    press(TAB)
    assert name() == "Number as printed, own side"
    press(TAB)
    assert name() == f"Title, {german}"


def test_the_cities_can_be_left_out_for_now(window: Window) -> None:
    page = window.show("seminar")
    write("Sozialseminar")
    press(ENTER)
    assert name() == "Own city, German"
    press(ENTER)  # without a city nothing is made
    assert name() == "Own city, German"
    press(Qt.Key.Key_Escape)
    assert name() == "Series"
    assert page.form.edited.values["series_id"] is None


def test_the_basics_by_keyboard(window: Window, qtbot: QtBot) -> None:
    page = window.show("seminar")
    type_series_and_number("German", "Russian")
    tab_to("Title, Russian")
    write("18-й социальный семинар")
    tab_to("Begin")
    write("4.7.2017")
    press(TAB)
    write("09072017")
    press(TAB)
    assert name().startswith("Host: ")
    press(RIGHT)
    assert name() == "Host: Moskau"
    press(Qt.Key.Key_Space)
    assert page.form.edited.values["host_side"] == "partner"
    tab_to("Place, German")
    write("altes Rathaus, Moskau")
    press(TAB)
    write("старая мэрия, Москва")
    press(TAB)
    leaders(page)
    topics(page)
    chord(qtbot, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert window.failures == []
    seminar = window.saved("seminar", page.form.id)
    check_basics(seminar)
    assert not page.can_save


def leaders(page: FormPage) -> None:
    assert name() == "Leader, Host · Moskau"
    write("Vladimir Petrosyan")
    press(ENTER)
    assert name() == "Function, German"
    write("Minister der Moskauer Regierung")
    press(TAB)
    write("министр Правительства Москвы")
    settle(page)
    tab_to("Enter it there too")
    press(ENTER)
    tab_to("Leader, Guest · Berlin")
    write("Elke Breitenbach")
    press(ENTER)
    write("Senatorin für Integration, Arbeit und Soziales")


def topics(page: FormPage) -> None:
    settle(page)
    tab_to("Add a topic")
    press(ENTER)
    assert name() == "Topic of the seminar 1, Topic, German"
    write("Inklusion und Beschäftigung")
    press(TAB)
    write("инклюзия и занятость")
    press(ENTER)
    assert name() == "Topic of the seminar 2, Topic, German"
    write("Moskauer Sozialwesen")
    press(Qt.Key.Key_Up, ALT)
    assert name() == "Topic of the seminar 1, Topic, German"
    press(DOWN, ALT)
    press(ENTER)
    assert name() == "Topic of the seminar 3, Topic, German"


def check_basics(seminar: Snapshot) -> None:
    values = seminar.values
    assert (values["number"], values["host_side"]) == (18, "partner")
    assert values["title"] == {"de": "18. Sozialseminar", "ru": "18-й социальный семинар"}
    assert (values["start"], values["end"]) == (Date(2017, 7, 4), Date(2017, 7, 9))
    assert values["venue"] == {"de": "altes Rathaus, Moskau", "ru": "старая мэрия, Москва"}
    partner, own = seminar.parts["leaders"]
    assert (partner.values["side"], partner.values["name_latin"]) == ("partner", "Vladimir Petrosyan")
    assert partner.values["function"] == {
        "de": "Minister der Moskauer Regierung", "ru": "министр Правительства Москвы"
    }  # fmt: skip
    assert (own.values["side"], own.values["name_latin"]) == ("own", "Elke Breitenbach")
    assert own.values["function"] == {"de": "Senatorin für Integration, Arbeit und Soziales"}
    assert [topic.values["wording"]["de"] for topic in seminar.parts["topics"]] == [
        "Inklusion und Beschäftigung", "Moskauer Sozialwesen",
    ]  # fmt: skip
