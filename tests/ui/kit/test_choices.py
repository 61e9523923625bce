from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.texts import N_
from app.ui.kit.check import CheckField
from app.ui.kit.choice import ChoiceField
from app.ui.kit.number import NumberField
from app.ui.kit.segmented import Segmented
from tests.ui.typed import type_text

HOSTS = [("b", "Berlin"), ("m", "Moskau"), ("x", N_("Test", "another place"))]


def test_choice_by_keyboard(qtbot: QtBot) -> None:
    field = ChoiceField(HOSTS)
    qtbot.addWidget(field)
    field.show()
    assert field.value() is None
    with qtbot.waitSignal(field.changed):
        qtbot.keyClick(field.combo, Qt.Key.Key_Down)
    assert field.value() == "b"
    qtbot.keyClicks(field.combo, "mos")
    assert field.value() == "m"


def test_choice_keeps_a_key_that_is_no_longer_offered(qtbot: QtBot) -> None:
    field = ChoiceField(HOSTS, optional=False)
    qtbot.addWidget(field)
    field.set_value("old")
    assert field.value() == "old"
    field.set_choices([("b", "Berlin")])
    assert field.value() == "old"
    assert field.combo.currentText() == "old"


def test_the_wheel_changes_nothing_in_passing(qtbot: QtBot) -> None:
    field = ChoiceField(HOSTS)
    qtbot.addWidget(field)
    field.set_value("b")
    field.show()
    wheel = QWheelEvent(
        QPointF(5, 5), QPointF(5, 5), QPoint(0, -120), QPoint(0, -120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(field.combo, wheel)
    assert field.value() == "b"
    assert not wheel.isAccepted(), "the page scrolls"


def test_segments_by_keyboard_and_mouse(qtbot: QtBot) -> None:
    field = Segmented(HOSTS)
    qtbot.addWidget(field)
    field.set_label("Host")
    field.show()
    assert field.value() is None
    first = field.group.button(0)
    with qtbot.waitActive(field):
        field.activateWindow()
    first.setFocus()
    with qtbot.waitSignal(field.changed):
        qtbot.keyClick(first, Qt.Key.Key_Space)
    assert field.value() == "b"
    with qtbot.waitSignal(field.changed):
        qtbot.keyClick(first, Qt.Key.Key_Right)
    assert field.value() == "m"
    with qtbot.waitSignal(field.changed):
        qtbot.mouseClick(field.group.button(2), Qt.MouseButton.LeftButton)
    assert field.value() == "x"
    assert field.focus_widget() is field.group.button(2)


def test_segments_are_radio_buttons_to_a_screen_reader(qtbot: QtBot) -> None:
    field = Segmented(HOSTS)
    qtbot.addWidget(field)
    field.set_label("Host")
    field.set_value("m")
    interface = QAccessible.queryAccessibleInterface(field.group.button(1))
    assert interface.role() == QAccessible.Role.RadioButton
    assert interface.text(QAccessible.Text.Name) == "Host: Moskau"
    assert interface.state().checked


def test_check_by_keyboard(qtbot: QtBot) -> None:
    field = CheckField(N_("Test", "confidential"))
    qtbot.addWidget(field)
    field.show()
    with qtbot.waitSignal(field.changed):
        qtbot.keyClick(field.box, Qt.Key.Key_Space)
    assert field.value() is True
    with qtbot.waitSignal(field.changed):
        qtbot.mouseClick(field.box, Qt.MouseButton.LeftButton, pos=field.box.rect().center())
    assert field.value() is False


def test_number(qtbot: QtBot) -> None:
    field = NumberField(least=1, most=99)
    qtbot.addWidget(field)
    field.show()
    qtbot.keyClicks(field.line, "18")
    assert field.value() == 18
    qtbot.keyClick(field.line, Qt.Key.Key_Up)
    assert field.value() == 19
    field.set_value(99)
    qtbot.keyClick(field.line, Qt.Key.Key_Up)
    assert field.value() == 99
    field.set_value(None)
    for wrong in ("100", "0", "18a", "-", "9" * 30, "٣"):
        field.line.clear()
        type_text(field.line, wrong)
        assert field.value() is None
        assert not field.is_valid()
        assert field.problem() == "Please enter a whole number from 1 to 99."
    field.line.clear()
    assert field.is_valid()
