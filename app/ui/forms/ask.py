"""Questions that a form must ask before it goes on: few, short, answered by one key."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from app.texts import N_
from app.ui.desk.dialogs import Dialog
from app.ui.kit.buttons import SecondaryButton
from app.ui.kit.formrow import FormRow
from app.ui.kit.labels import Label
from app.ui.kit.linefield import TextField
from app.ui.kit.text import Text

SAVE, DISCARD = N_("Form", "Save"), N_("Form", "Discard")


def save_or_discard(parent: QWidget, title: Text, detail: Text) -> str:
    """Ask what to do with unsaved entries and wait: ``"save"``, ``"discard"``, or ``""`` to stay."""
    dialog = Dialog(title, SAVE, parent, width=460)
    dialog.body.addWidget(Label(detail, "body", wrap=True, parent=dialog))
    discard = SecondaryButton(DISCARD, parent=dialog)
    discard.clicked.connect(lambda: dialog.done(2))
    dialog.buttons.insertWidget(dialog.buttons.count() - 1, discard)
    answer = {1: "save", 2: "discard"}.get(dialog.exec(), "")
    dialog.deleteLater()
    return answer


def reason(parent: QWidget, title: Text, detail: Text, label: Text, accept: Text) -> str:
    """Ask for a reason and wait; ``""`` when none was given."""
    dialog = Dialog(title, accept, parent, width=460)
    dialog.body.addWidget(Label(detail, "body", wrap=True, parent=dialog))
    field = TextField(dialog)
    dialog.body.addWidget(FormRow(label, field, dialog))
    button = dialog.accept_button
    assert button is not None
    button.setEnabled(False)
    field.changed.connect(lambda: button.setEnabled(bool(field.value().strip())))
    field.focus_widget().setFocus()
    given = field.value().strip() if dialog.exec() else ""
    dialog.deleteLater()
    return given
