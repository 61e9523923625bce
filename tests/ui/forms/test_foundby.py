"""Whether a person is found by what somebody might type, tried in the person's form."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from app.ui.forms.foundby import FoundBy
from tests.services.gathering import Gathering
from tests.ui.forms.conftest import Window
from tests.ui.keyboard import write


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("Petrosjan", "Found, first of all."), ("oth,frjdf", "Not found like this"), ("А", "Found as number"),
    ],
)  # fmt: skip
def test_whether_a_person_is_found(filled: Window, made: Gathering, qtbot: QtBot, text: str, answer: str) -> None:
    page = filled.show("person", made.petrosyan)
    (tester,) = page.findChildren(FoundBy)
    tester.field.line.setFocus()
    write(text)
    qtbot.waitUntil(lambda: tester.row.hint.text().startswith(answer))
    assert not page.is_changed()


def test_nobody_asks_whether_a_new_person_is_found(filled: Window) -> None:
    page = filled.show("person")
    (tester,) = page.findChildren(FoundBy)
    assert tester.isHidden()
    write("Heine")
    assert page.save()
    assert not tester.isHidden()
