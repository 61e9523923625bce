"""What the form of a seminar does beyond its fields: proposals, hints, and a series where there is none yet."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.domain.text import Text
from app.services import creating, proposing
from app.texts import N_, tr
from app.ui.forms.editing import Editing
from app.ui.forms.fields import Bound
from app.ui.forms.passed import PassedHint
from app.ui.forms.period import PeriodHint
from app.ui.forms.references import choose, create_in_place
from app.ui.forms.section import FieldsSection
from app.ui.forms.tabpage import TabPage
from app.ui.kit.announce import announce
from app.ui.kit.bilingual import BilingualField
from app.ui.kit.buttons import LinkButton, SecondaryButton
from app.ui.kit.controls import Line
from app.ui.kit.formrow import LABEL_WIDTH, FormRow
from app.ui.kit.labels import Card, Label
from app.ui.kit.reference import ReferenceField
from app.ui.kit.theme import theme

LAST_HOST = N_("Form", "Last time in {city}.")
ASKED = N_("Form", "“{series}” is the first series of this file. Which two cities hold its seminars?")


class CitiesPanel(Card):
    """Asks for the two cities of the first partnership, because a series belongs to one."""

    made = Signal(int)
    """Id of the new series."""
    cancelled = Signal()

    def __init__(self, form: Editing, parent: QWidget) -> None:
        super().__init__("", parent)
        self._form = form
        self._series = ""
        self._question = Label(lambda: tr(ASKED, series=self._series), "body", wrap=True, parent=self)
        self.own, self.partner = BilingualField(self), BilingualField(self)
        self.body.addWidget(self._question)
        self.body.addWidget(FormRow(N_("Form", "Own city"), self.own, self))
        self.body.addWidget(FormRow(N_("Form", "Partner's city"), self.partner, self))
        self.create_button = SecondaryButton(N_("Form", "Create the series"), "plus", self)
        self.create_button.clicked.connect(self.create_series)
        self.cancel_link = LinkButton(N_("Form", "Cancel"), parent=self)
        self.cancel_link.clicked.connect(self.cancel)
        self._buttons = QHBoxLayout()
        self._buttons.addWidget(self.create_button)
        self._buttons.addWidget(self.cancel_link)
        self._buttons.addStretch(1)
        self.body.addLayout(self._buttons)
        for field in (self.own, self.partner):
            for line in field.parts.values():
                assert isinstance(line, Line)
                line.returnPressed.connect(self.create_series)
        theme.follow(self._indent)
        self.hide()

    def ask(self, series: str) -> None:
        """Ask for the cities of a series to be called *series*."""
        self._series = series
        self._question.retranslate()
        self.show()
        announce(self, self._question.text())
        self.own.focus_widget().setFocus(Qt.FocusReason.OtherFocusReason)

    def create_series(self) -> None:
        """Make partnership and series; where a city is missing, go there instead."""
        for field in (self.own, self.partner):
            field.set_problem(None if field.value() else N_("Form", "is needed."))
        empty = next((field for field in (self.own, self.partner) if not field.value()), None)
        if empty is not None:
            empty.focus_widget().setFocus()
            return
        office = self._form.office
        name = Text({creating.language_of(self._series): self._series})
        cities = (Text(self.own.value()), Text(self.partner.value()))
        made = office.attempt(creating.create_series, office.db, name, *cities)
        if made is not None:
            self.hide()
            self.made.emit(made)

    def cancel(self) -> None:
        """Ask no more."""
        self.hide()
        self.cancelled.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.cancel()
        else:
            super().keyPressEvent(event)

    def _indent(self) -> None:
        self._buttons.setContentsMargins(theme.px(LABEL_WIDTH + 12), 0, 0, 0)


class SeminarExtras(QObject):
    """Watches the fields of a seminar in the tab *page*, to which it belongs."""

    def __init__(self, form: Editing, page: TabPage) -> None:
        super().__init__(page)
        self._form = form
        self._proposed = form.edited.values["title"] if not form.id else Text()
        self._key = self._numbering()
        sections = {name: section for section in page.sections() for name in section.rows}
        self._naming, self._time = sections["series_id"], sections["start"]
        self._period = PeriodHint(form, self._time.rows["start"])
        self._passed = PassedHint(form, page)
        self._series = _field(self._naming, "series_id")
        self.panel = CitiesPanel(form, self._naming)
        self._naming.insert_after("series_id", self.panel)
        self.panel.made.connect(self._series_made)
        self.panel.cancelled.connect(lambda: self._series.field.focus_widget().setFocus())
        form.creators["series"] = self.create_series
        self._time.rows["host_side"].set_hint(self._host_hint)
        form.changed.connect(self._changed)
        form.replaced.connect(self._replaced)

    def create_series(self, field: ReferenceField, typed: str) -> None:
        """Make a series of what was typed, after its cities are known."""
        if creating.needs_cities(self._form.office.db):
            self.panel.ask(typed)
            field.set_own_problem(None)  # the name is being made a record: nothing is wrong with it
        else:
            create_in_place(self._form.office, "series", field, typed)
            self._go_to_number()

    def _series_made(self, series_id: int) -> None:
        assert isinstance(self._series.field, ReferenceField)
        choose(self._series.field, series_id)
        self._go_to_number()

    def _go_to_number(self) -> None:
        line = _field(self._naming, "number").field.focus_widget()
        line.setFocus(Qt.FocusReason.TabFocusReason)

    def _numbering(self) -> tuple[object, object]:
        values = self._form.edited.values
        return values["series_id"], values["number"]

    def _changed(self) -> None:
        self._period.refresh()
        if self._numbering() == self._key:
            return
        self._show_ordinals()
        if self._form.id:
            self._key = self._numbering()
            return
        series_before, _ = self._key
        values = self._form.edited.values
        with self._form.office.db.read() as session:
            if values["series_id"] != series_before and values["series_id"]:
                state = proposing.state_of(session, values["series_id"])
                values["number"] = state.next_number if state else values["number"]
            title = proposing.title_for(session, values["series_id"], values["number"])
        self._key = self._numbering()
        if not values["title"] or values["title"] == self._proposed:
            values["title"] = self._proposed = title
        for name in ("number", "title"):
            bound = _field(self._naming, name)
            bound.show(self._form.edited)
        self._time.rows["host_side"].retranslate()

    def _show_ordinals(self) -> None:
        for name in ("number_own", "number_partner"):
            if name in self._naming.rows or name == "number_own":
                _field(self._naming, name).field.retranslate()

    def _replaced(self) -> None:
        self._key = self._numbering()
        self._show_ordinals()
        self._period.refresh()
        self._time.rows["host_side"].retranslate()

    def _host_hint(self) -> str:
        if self._form.id or self._form.edited.values["host_side"] is not None:
            return ""
        with self._form.office.db.read() as session:
            state = proposing.state_of(session, self._form.edited.values["series_id"])
        return tr(LAST_HOST, city=state.last_city) if state and state.last_city else ""


def _field(section: FieldsSection, name: str) -> Bound:
    bound = section.bound(name)
    assert bound is not None
    return bound
