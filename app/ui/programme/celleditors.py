"""The editors of single cells: a line, a list of choices, an organisation, the people of an item."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.domain.date import Date
from app.domain.fields import Choice
from app.services.newcomers import Who
from app.texts import N_, tr
from app.ui.editing.findline import FindLine
from app.ui.editing.personline import PersonLine
from app.ui.forms.references import label_of
from app.ui.kit.choice import Combo
from app.ui.kit.controls import Line
from app.ui.kit.text import say
from app.ui.office import Office
from app.ui.programme import columns as col
from app.ui.programme.organisationline import OrganisationLine

BY_TAB = "\t"
_NOTHING = "–"
_NAMES = N_("Programme", "{field}, {language}")


class CellEditor(QObject):
    """What stands over a cell while it is edited: *widget*, of which *control* has the keyboard."""

    done = Signal(int)
    """The value is chosen; 1 where the next cell is to follow, 0 to stay."""
    needs_room = False

    def __init__(self, widget: QWidget, control: QWidget) -> None:
        super().__init__(widget)
        self.widget, self.control = widget, control

    def values(self) -> dict[str, Any]:
        """What is to be changed. Raises a known error where that is no value."""
        raise NotImplementedError

    def start(self, typed: str) -> None:
        """Begin: *typed* is what the person has typed on the cell, and replaces what stands there.

        :data:`BY_TAB` where the person came by Tab and may want to go on by it.
        """
        if typed.strip() and isinstance(self.control, Line):
            self.control.setText(typed)
            self.control.textEdited.emit(typed)

    def list_open(self) -> bool:
        """Whether arrows, Enter and Escape belong to a list that is open."""
        return False

    def popup_open(self) -> bool:
        """Whether the keyboard is in a window of the editor's own."""
        return False

    def end(self) -> None:
        """Go away."""
        self.widget.hide()
        self.widget.deleteLater()


class LineCell(CellEditor):
    """A line of text. *read* makes values of it."""

    def __init__(self, parent: QWidget, name: str, text: str, read: Callable[[str], dict[str, Any]]) -> None:
        self.line = Line(parent)
        super().__init__(self.line, self.line)
        self._read = read
        self.line.setAccessibleName(name)
        self.line.setText(text)
        self.line.selectAll()
        self.line.textEdited.connect(lambda: self.line.set_alert(False))

    def values(self) -> dict[str, Any]:
        """What the line says."""
        return self._read(self.line.text())


class ListCombo(Combo):
    """A combo box that knows whether a choice was made in its list or by stepping through its values."""

    listed = False

    def showPopup(self) -> None:
        self.listed = True
        super().showPopup()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.listed = False
        super().keyPressEvent(event)


class ChoiceCell(CellEditor):
    """One of a few values; choosing in the list, which opens at once, ends the editing."""

    needs_room = True

    def __init__(
        self, parent: QWidget, name: str, field: str, choices: tuple[Choice, ...], current: str | None, *,
        required: bool,
    ) -> None:  # fmt: skip
        holder = QWidget(parent)
        self.combo = ListCombo(holder)
        super().__init__(holder, self.combo)
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.combo)
        self._field = field
        self._keys: list[str | None] = [None] if not required else []
        self._keys += [choice.key for choice in choices]
        self.combo.addItems(([] if required else [_NOTHING]) + [tr(choice.label) for choice in choices])
        self.combo.setCurrentIndex(self._keys.index(current) if current in self._keys else -1)
        self.combo.setAccessibleName(name)
        self.combo.activated.connect(lambda: self.done.emit(0) if self.combo.listed else None)

    def start(self, typed: str) -> None:
        """Open the list, but not for somebody who goes on by Tab; a typed letter goes to what begins with it."""
        for index in range(self.combo.count()):
            if typed.strip() and self.combo.itemText(index).casefold().startswith(typed.casefold()):
                self.combo.setCurrentIndex(index)
                break
        if typed != BY_TAB:
            self.combo.showPopup()

    def values(self) -> dict[str, Any]:
        """The chosen key."""
        index = self.combo.currentIndex()
        return {self._field: self._keys[index]} if index >= 0 else {}

    def popup_open(self) -> bool:
        """Whether the list is open."""
        return self.combo.view().isVisible()


class OrganisationCell(CellEditor):
    """An organisation of the directory, or text. Enter in the list chooses, Enter or Tab after it saves."""

    needs_room = True

    def __init__(self, office: Office, parent: QWidget, name: str, values: Mapping[str, Any]) -> None:
        self.find = OrganisationLine(office, name, parent)
        super().__init__(self.find, self.find.line)
        _fill_cell(self.find)
        self._office, self._before = office, values
        self._chosen: dict[str, Any] | None = None
        self._language = office.language
        self.find.line.setText(col.text_of(col.ORGANISATION, values, office.language))
        self.find.line.selectAll()
        self.find.organisation.connect(self._choose)
        self.find.line.textEdited.connect(self._forget)

    def values(self) -> dict[str, Any]:
        """The organisation chosen, else the text."""
        if self._chosen is not None:
            return self._chosen
        return col.read(col.ORGANISATION, self.find.line.text(), self._before, self._language, None)

    def list_open(self) -> bool:
        """Whether what was found is shown."""
        return self.find.list_open()

    def _choose(self, organisation: int) -> None:
        self._chosen = {"organisation_id": organisation}
        self.find.line.setText(label_of(self._office, "organisation", organisation))
        self.find.line.selectAll()

    def _forget(self) -> None:
        self._chosen = None


class PeopleCell(CellEditor):
    """Adds people to an item, one after the other; what was added is saved already."""

    needs_room = True

    def __init__(self, office: Office, parent: QWidget, name: str, add: Callable[[Who], None]) -> None:
        self.find = PersonLine(office, name, parent, icon="")
        super().__init__(self.find, self.find.line)
        _fill_cell(self.find)
        self.find.who.connect(add)

    def values(self) -> dict[str, Any]:
        """Nothing is left to save."""
        return {}

    def list_open(self) -> bool:
        """Whether what was found is shown."""
        return self.find.list_open()


def _fill_cell(line: FindLine) -> None:
    line.row.setContentsMargins(0, 0, 0, 0)
    line.setAutoFillBackground(True)


def name_of(column: str) -> str:
    """What a screen reader calls the editor of a column."""
    heading = next(each for each in col.HEADINGS if each.key == column)
    return say(heading.title)


def editor_for(
    office: Office, parent: QWidget, column: str, values: Mapping[str, Any], near: Date | None,
    add_person: Callable[[Who], None] | None,
) -> CellEditor | None:  # fmt: skip
    """The editor of a cell; None for a column that has none (or not for an item that does not exist yet)."""
    name = name_of(column)
    if column in col.CHOICES:
        field = col.FIELDS[col.CHOICES[column]]
        return ChoiceCell(parent, name, col.CHOICES[column], field.choices, values[column], required=field.required)
    if column == col.PEOPLE:
        return PeopleCell(office, parent, name, add_person) if add_person else None
    if column == col.ORGANISATION:
        return OrganisationCell(office, parent, name, values)
    if column == col.INTERNAL:
        return None
    return LineCell(
        parent, name, col.text_of(column, values, office.language),
        lambda typed: col.read(column, typed, values, office.language, near),
    )  # fmt: skip
