"""Rows by the keyboard and by dragging: moved, removed, replaced, folded, in protocol order or by an alphabet."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QApplication

from app.services import records, roster
from app.ui.delegation.model import DelegationModel
from tests.services.gathering import TODAY
from tests.ui.delegation.conftest import Desk
from tests.ui.keyboard import focused, press, write

Key, Modifier = Qt.Key, Qt.KeyboardModifier


def test_what_the_table_says(desk: Desk) -> None:
    assert desk.texts() == [
        "Berlin · guest",
        "1 | Alexander Fischer / Александр Фишер | Staatssekretär für Arbeit und Soziales / статс-секретарь | Head | planned",  # noqa: E501
        "2 | Franz Allert / Франц Аллерт | Präsident, Landesamt für Gesundheit und Soziales / Земельное ведомство · partly missing in Russian | Member | planned",  # noqa: E501
        "3 | N. N. / to be named | counts for hotel, bus and badge | Member | open",
        "",
        "Moskau · host",
        "",
    ]


def test_moving(desk: Desk) -> None:
    press(Key.Key_Down, Modifier.AltModifier)
    assert desk.names() == ["Franz Allert", "Alexander Fischer", "N. N."]
    press(Key.Key_Down, Modifier.AltModifier)
    assert desk.names() == ["Franz Allert", "N. N.", "Alexander Fischer"]
    press(Key.Key_Up, Modifier.AltModifier)
    press(Key.Key_Up, Modifier.AltModifier)
    press(Key.Key_Up, Modifier.AltModifier)  # he is the first one now
    assert desk.names() == ["Alexander Fischer", "Franz Allert", "N. N."]
    assert desk.toasts == ["Alexander Fischer moved in the protocol order"] * 4
    assert desk.editor.members.title.text() == "Alexander Fischer"


def test_moving_on_into_the_next_list(desk: Desk) -> None:
    press(Key.Key_Down)
    press(Key.Key_Down)
    press(Key.Key_Down, Modifier.AltModifier)
    assert (desk.names(), desk.names(1)) == (["Alexander Fischer", "Franz Allert"], ["N. N."])
    press(Key.Key_Up, Modifier.AltModifier)
    assert (desk.names(), desk.names(1)) == (["Alexander Fischer", "Franz Allert", "N. N."], [])


def test_no_moving_in_an_alphabet(desk: Desk) -> None:
    desk.editor.order.group.button(1).click()
    shown = [text.split(" / ")[0] for text in desk.texts()[1:4]]
    assert shown == ["1 | Franz Allert", "2 | Alexander Fischer", "3 | N. N."]
    desk.editor.table.setFocus()
    press(Key.Key_Down, Modifier.AltModifier)
    assert desk.names() == ["Alexander Fischer", "Franz Allert", "N. N."]
    assert not desk.editor.table.movable()


def test_removing_and_undo(desk: Desk) -> None:
    press(Key.Key_Delete)
    assert desk.names() == ["Franz Allert", "N. N."]
    assert desk.toasts == ["Alexander Fischer removed from the delegation"]
    assert desk.editor.members.title.text() == "Franz Allert"
    assert focused() is desk.editor.table
    desk.office.undo()
    assert desk.names() == ["Alexander Fischer", "Franz Allert", "N. N."]


def test_removing_several(desk: Desk) -> None:
    press(Key.Key_Down, Modifier.ShiftModifier)
    press(Key.Key_Delete)
    assert desk.names() == ["N. N."]
    press(Key.Key_Delete)
    assert desk.names() == []
    assert desk.texts()[0] == "Berlin · guest"
    desk.office.undo()
    desk.office.undo()
    assert desk.names() == ["Alexander Fischer", "Franz Allert", "N. N."]


def test_deleting_a_list(desk: Desk) -> None:
    press(Key.Key_Up)
    press(Key.Key_Delete)
    assert [group.id for group in desk.groups()] == [0, 0]
    desk.office.undo()
    assert desk.names() == ["Alexander Fischer", "Franz Allert", "N. N."]


def test_replacing(desk: Desk) -> None:
    press(Key.Key_Down)
    press(Key.Key_R, Modifier.ControlModifier)
    assert focused() is desk.editor.members.who_line.line
    write("Stanko")
    press(Key.Key_Return)
    assert desk.names() == ["Alexander Fischer", "Nelli Stanko", "Franz Allert", "N. N."]
    assert desk.texts()[2:4] == [
        "2 | Nelli Stanko / Нелли Станко | not stated | Member | planned",
        "– | Franz Allert / replaced by Nelli Stanko | Präsident, Landesamt für Gesundheit und Soziales | Member | replaced",  # noqa: E501
    ]
    assert desk.editor.members.title.text() == "Nelli Stanko"


def test_naming_a_place(desk: Desk) -> None:
    press(Key.Key_Down)
    press(Key.Key_Down)
    press(Key.Key_R, Modifier.ControlModifier)
    write("Anna Kern")
    press(Key.Key_Return, Modifier.ControlModifier)
    assert desk.names() == ["Alexander Fischer", "Franz Allert", "Anna Kern"]
    assert desk.toasts == ["N. N. is now Anna Kern"]


def test_giving_up_replacing(desk: Desk) -> None:
    press(Key.Key_R, Modifier.ControlModifier)
    press(Key.Key_Escape)
    assert desk.editor.members.who_line.isHidden()
    assert focused() is desk.editor.members.replace_button


def test_folding(desk: Desk) -> None:
    press(Key.Key_Up)
    press(Key.Key_Left)
    assert desk.texts() == ["Berlin · guest", "Moskau · host", ""]
    model = desk.editor.model
    spoken = model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Berlin · guest, 3 places, of which 1 N. N., folded"
    press(Key.Key_Down)
    press(Key.Key_Up)
    press(Key.Key_Right)
    assert len(desk.texts()) == 7


def drag(desk: Desk, row: int, to: int) -> None:
    model: DelegationModel = desk.editor.model
    data = model.mimeData([model.index(row, 0)])
    assert model.dropMimeData(data, Qt.DropAction.MoveAction, to, 0, QModelIndex())
    QApplication.processEvents()  # it is acted upon when the drag is over


def test_dragging(desk: Desk) -> None:
    drag(desk, 1, 3)
    assert desk.names() == ["Franz Allert", "Alexander Fischer", "N. N."]
    drag(desk, 3, 1)
    assert desk.names() == ["N. N.", "Franz Allert", "Alexander Fischer"]
    drag(desk, 1, 4)  # onto the line at the end
    assert desk.names() == ["Franz Allert", "Alexander Fischer", "N. N."]
    drag(desk, 1, 5)  # onto the other list
    assert (desk.names(), desk.names(1)) == (["Alexander Fischer", "N. N."], ["Franz Allert"])


def test_a_closed_seminar_is_for_reading(desk: Desk) -> None:
    records.close(desk.made.db, desk.made.seminar, TODAY, "Anna")
    assert desk.texts()[-1] == "Moskau · host"
    assert "" not in desk.texts()
    assert desk.editor.add_button.isHidden()
    for key in (Key.Key_Delete, Key.Key_Insert):
        press(key)
    press(Key.Key_Down, Modifier.AltModifier)
    press(Key.Key_N, Modifier.ControlModifier)
    assert desk.names() == ["Alexander Fischer", "Franz Allert", "N. N."]
    assert not desk.editor.members.place_sheet.fields["role"].field.focus_widget().isEnabled()
    records.reopen(desk.made.db, desk.made.seminar, "Nachtrag")
    assert "" in desk.texts()


def test_the_seminar_goes(desk: Desk) -> None:
    with desk.office.db.read() as session:
        assert roster.roster(session, desk.made.seminar).groups
    records.delete(desk.made.db, "seminar", [desk.made.seminar])
    assert desk.texts() == []
    desk.office.undo()
    assert desk.texts()[0] == "Berlin · guest"


def test_printing_the_list_of_the_row(desk: Desk) -> None:
    desk.editor.print_button.click()
    assert desk.printed == [("delegation-list", "delegation", desk.made.berlin)]
    press(Key.Key_End, Modifier.ControlModifier)
    press(Key.Key_Up)
    assert not desk.editor.print_button.isEnabled()
