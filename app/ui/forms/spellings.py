"""The passport of a name: every spelling with its kind and source, those that can be taken over, what is printed."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.spellings import Suggestion, offered, split
from app.services.records import Snapshot, blank
from app.texts import tr
from app.ui.forms.editing import Editing
from app.ui.forms.foundby import FoundBy
from app.ui.forms.layouts import Parts
from app.ui.forms.offer import TAKEN, OfferedSpelling
from app.ui.forms.partrow import PartRow
from app.ui.forms.parts import PartList
from app.ui.forms.printedforms import PrintedBefore, PrintedForms
from app.ui.forms.spellingrow import SpellingRow, as_name
from app.ui.kit.announce import announce


class SpellingList(PartList):
    """The spellings of a person; suggestions stand below them and become spellings only when somebody takes them."""

    titles_found = Signal(str)
    """Academic titles that stood in a name."""

    def __init__(self, form: Editing, spec: Parts, parent: QWidget) -> None:
        super().__init__(form, spec, parent)
        form.changed.connect(self.look)

    def _lay_out(self) -> None:
        super()._lay_out()
        self._offers: list[OfferedSpelling] = []
        self._seen: object = None
        self._looking = False
        self._offers_box = QVBoxLayout()
        self._column.insertLayout(self._column.indexOf(self._gone), self._offers_box)
        self.forms = PrintedForms(self.form, self)
        self.before = PrintedBefore(self.form, self)
        self.before.taken.connect(self._add)
        for widget in (self.forms, self.before, FoundBy(self.form, self)):
            self._column.addWidget(widget)

    def display(self) -> None:
        """Show the spellings of the form's record."""
        super().display()
        self._seen = None
        self.look()

    def look(self) -> None:
        """Suggest what follows from the spellings as they are now."""
        if self._looking or self._state() == self._seen:
            return
        self._looking = True  # what is guessed below is said to be a change, which comes back here
        for place, row in enumerate(self._spelling_rows()):
            row.guess([as_name(node) for node in self.nodes()[:place]])
        self._looking = False
        self._seen = self._state()
        names = [as_name(node) for node in self.nodes()]
        for row, mine in zip(self._spelling_rows(), names, strict=True):
            row.look(mine, names)
        # nothing is offered of a whole name that still stands in one field
        ready = not self.form.read_only and not any(split(name) for name in names)
        self._show_offers(offered(names) if ready else [])
        self.forms.display()

    def _state(self) -> object:
        return self.form.read_only, [list(node.values.values()) for node in self.nodes()]

    def _spelling_rows(self) -> list[SpellingRow]:
        return [row for row in self.rows if isinstance(row, SpellingRow)]

    def offers(self) -> list[OfferedSpelling]:
        """The suggested spellings shown, in order."""
        return list(self._offers)

    def set_read_only(self, read_only: bool) -> None:
        """Let the spellings be read but not changed; nothing is suggested then."""
        super().set_read_only(read_only)
        self.look()

    def _show_offers(self, found: list[Suggestion]) -> None:
        changed = len(found) != len(self._offers)
        in_rows = any(row.can_take() for row in self._spelling_rows())
        while len(self._offers) > len(found):
            gone = self._offers.pop()
            self._offers_box.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        while len(self._offers) < len(found):
            self._offers.append(self._offer())
        for index, (offer, suggestion) in enumerate(zip(self._offers, found, strict=True)):
            offer.display(suggestion, next_taken=index == 0 and not in_rows)
        if changed:
            self.rebuilt.emit()

    def _offer(self) -> OfferedSpelling:
        offer = OfferedSpelling(self)
        offer.taken.connect(lambda: self._take(offer, offer.offer.link))
        offer.type_requested.connect(lambda: self._type(offer))
        self._offers_box.addWidget(offer)
        return offer

    def _take_next(self) -> None:
        """The key was pressed in a row: the first suggested spelling becomes one of the person's."""
        if self._offers:
            self._take(self._offers[0], None)

    def _take(self, offer: OfferedSpelling, pressed: QWidget | None) -> None:
        found = offer.suggestion
        assert found is not None
        place = self._offers.index(offer)
        self._add(blank(self.kind, script=found.script, standard=found.standard, note=tr(found.rule), **found.parts))
        if pressed is not None:  # the link is gone, or has become that of the next suggestion
            left = self._offers[min(place, len(self._offers) - 1)].offer.link if self._offers else self.add_button
            left.setFocus()

    def _type(self, offer: OfferedSpelling) -> None:
        found = offer.suggestion
        assert found is not None
        row = self._append(blank(self.kind, script=found.script, standard=found.standard))
        row.focus_first()

    def _add(self, node: Snapshot) -> None:
        row = self._append(node)
        announce(self, tr(TAKEN, name=as_name(node).full()))
        row.retranslate()

    def _append(self, node: Snapshot) -> PartRow:
        self.nodes().append(node)
        row = self._row(node, len(self.rows))
        self._number()
        self.form.touch()
        return row

    def _make_row(self, node: Snapshot) -> PartRow:
        row = SpellingRow(self.form, node, self.spec, self)
        row.take_requested.connect(self._take_next)
        row.titles_found.connect(self.titles_found)
        return row
