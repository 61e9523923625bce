from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.ui.kit.bilingual import BilingualField
from app.ui.kit.check import CheckField
from app.ui.kit.choice import ChoiceField
from app.ui.kit.datefield import DateField
from app.ui.kit.field import Field
from app.ui.kit.linefield import LineField, TextField
from app.ui.kit.number import NumberField
from app.ui.kit.reference import ReferenceField
from app.ui.kit.segmented import Segmented

HOSTS = [("b", "Berlin"), ("m", "Moskau"), ("x", "anderer Ort")]
NAMES = {1: "Petrosyan", 2: "Breitenbach"}
MAKE = {
    "line": (LineField, "18."),
    "text": (TextField, "one\ntwo"),
    "bilingual": (BilingualField, {"de": "Titel", "ru": "название"}),
    "wrapped": (lambda: BilingualField(kind="wrap"), {"de": "Titel"}),
    "date": (DateField, "2017-07"),
    "choice": (lambda: ChoiceField(HOSTS), "m"),
    "segmented": (lambda: Segmented(HOSTS), "m"),
    "check": (CheckField, True),
    "number": (NumberField, 18),
    "reference": (lambda: ReferenceField(lambda _text: [], NAMES.__getitem__), 2),
}


@pytest.fixture(params=MAKE)
def case(request: pytest.FixtureRequest, qtbot: QtBot) -> tuple[Field, object]:
    factory, value = MAKE[request.param]
    field = factory()
    qtbot.addWidget(field)
    field.set_label("Label")
    field.resize(700, 40)
    field.show()
    return field, value


def test_value_comes_back_and_setting_is_no_change(case: tuple[Field, object], qtbot: QtBot) -> None:
    field, value = case
    with qtbot.assertNotEmitted(field.changed):
        field.set_value(value)
        assert field.value() == value
        assert field.is_valid()
        field.set_value(None)
    assert not field.value()


def test_problem_is_described_and_forgotten(case: tuple[Field, object], qtbot: QtBot) -> None:
    field, value = case
    field.set_value(value)
    with qtbot.waitSignal(field.problem_changed):
        field.set_problem("It lies after the end.")
    assert field.problem() == "It lies after the end."
    assert "It lies after the end." in field.focus_widget().accessibleDescription()
    assert field.is_valid(), "a rule of the record does not make the value unreadable"
    field.set_problem(None)
    assert field.problem() == ""
    assert "after" not in field.focus_widget().accessibleDescription()


def test_every_control_is_named(case: tuple[Field, object]) -> None:
    field, value = case
    field.set_value(value)
    controls = [w for w in field.findChildren(QWidget) if w.focusPolicy() & Qt.FocusPolicy.TabFocus and w.isVisible()]
    assert controls
    for control in controls:
        assert "Label" in control.accessibleName(), control


def test_read_only_cannot_be_typed_into(case: tuple[Field, object], qtbot: QtBot) -> None:
    field, value = case
    field.set_value(value)
    field.set_read_only(True)
    with qtbot.assertNotEmitted(field.changed):
        qtbot.keyClicks(field.focus_widget(), "9m ")
        qtbot.keyClick(field.focus_widget(), Qt.Key.Key_Down)
    assert field.value() == value


def test_language_change_keeps_what_is_typed(case: tuple[Field, object]) -> None:
    field, value = case
    field.set_value(value)
    field.retranslate()
    assert field.value() == value


@pytest.mark.parametrize("name", ["line", "text", "bilingual", "wrapped", "date", "number", "reference"])
def test_100_kb_with_control_characters_pasted(name: str, qtbot: QtBot) -> None:
    factory, _value = MAKE[name]
    field = factory()
    qtbot.addWidget(field)
    field.resize(700, 40)
    field.show()
    control = field.focus_widget()
    QGuiApplication.clipboard().setText("A\x00B\x1b\u202eC" * 20_000)
    control.paste()
    assert control.text() == "ABC" * 20_000, "cleaned, and not cut by a character"
    if name in ("line", "text", "bilingual", "wrapped"):
        assert not field.is_valid()
        assert "60000" in field.problem()
    qtbot.keyClick(control, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(control, Qt.Key.Key_Delete)
    assert field.problem() == ""
    assert field.is_valid()


def test_line_ends_become_spaces_in_one_line(qtbot: QtBot) -> None:
    field = LineField()
    qtbot.addWidget(field)
    QGuiApplication.clipboard().setText("Landesamt\r\nfür Gesundheit\tund Soziales")
    field.line.paste()
    assert field.value() == "Landesamt für Gesundheit und Soziales"


def test_a_suggestion_is_no_text_before_it_is_taken(qtbot: QtBot) -> None:
    field = LineField()
    qtbot.addWidget(field)
    field.set_label("Family name")
    changes: list[str] = []
    field.changed.connect(lambda: changes.append(field.value()))
    field.suggest("Petrossjan", "Duden")
    assert (field.value(), changes) == ("", [])
    assert field.line.accessibleDescription() == "Suggestion, Duden: Petrossjan"
    assert field.take_suggestion()
    assert changes == ["Petrossjan"]
    assert field.line.accessibleDescription() == ""
    assert not field.take_suggestion()  # there is nothing left to fill in
    field.line.undo()
    assert changes == ["Petrossjan", ""]


def test_a_suggestion_is_seen_and_does_not_replace_what_is_typed(qtbot: QtBot) -> None:
    field = LineField()
    qtbot.addWidget(field)
    field.show()
    bare = field.grab().toImage()
    field.suggest("Petrossjan", "Duden")
    assert field.grab().toImage() != bare
    field.suggest("")
    assert field.grab().toImage() == bare
    field.set_value("Petrosyan")
    field.suggest("Petrossjan", "Duden")
    assert not field.take_suggestion()
    assert field.value() == "Petrosyan"
    field.set_value("")
    field.set_read_only(True)
    assert not field.take_suggestion()
    assert field.value() == ""
