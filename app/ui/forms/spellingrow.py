"""One spelling in the form of a person: what its rule suggests stands in the empty fields."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from app.domain.person import CYRILLIC, LATIN, PersonName
from app.domain.spellings import ORIGINAL, PARTS, Split, Suggestion, split, suggested
from app.names.script import is_cyrillic
from app.services.records import Snapshot
from app.texts import N_, tr
from app.ui.forms.editing import Editing
from app.ui.forms.layouts import Parts
from app.ui.forms.offer import KIND_LABELS, TAKEN, Offer
from app.ui.forms.partrow import PartRow
from app.ui.kit.announce import announce
from app.ui.kit.linefield import LineField

_RULE = N_("Spellings", "Suggestion: {rule}")
_TAKE_PARTS = N_("Spellings", "Take over the suggestion {rule}: {name}")
_SPLIT = N_("Spellings", "This looks like a whole name. Into its fields: {parts}")
_SPLIT_IT = N_("Spellings", "Put the whole name into its fields: {parts}")


def as_name(node: Snapshot) -> PersonName:
    """The spelling being edited, to be asked what follows from it; it belongs to no file."""
    return PersonName(**node.values)


class SpellingRow(PartRow):
    """The fields of a spelling, and below them what can be taken over into them."""

    take_requested = Signal()
    """The key was pressed where the row itself has nothing to take."""
    titles_found = Signal(str)
    """Academic titles that stood in the name: they belong to the person."""

    def __init__(self, form: Editing, node: Snapshot, spec: Parts, parent: QWidget) -> None:
        super().__init__(form, node, spec, parent)
        self._suggestion: Suggestion | None = None
        self._split: Split | None = None
        self._guessed = self._named = ""
        self.offer = Offer(self)
        self.offer.taken.connect(self.take)
        self.offer.hide()
        self._column.insertWidget(1, self.offer)

    def look(self, mine: PersonName, names: Sequence[PersonName]) -> None:
        """Suggest what fits the present state of the spelling, *mine*, among all *names* of the person."""
        if mine.standard != self._named:
            self._named = mine.standard or ""
            self.retranslate()
        writable = not self.form.read_only
        self._split = split(mine) if writable else None
        self._suggestion = suggested(mine, names) if writable and not self._split else None
        parts = self._suggestion.parts if self._suggestion else {}
        rule = self._suggestion.rule if self._suggestion else ""
        for name in PARTS:
            if name in self._bounds:
                self._line_of(name).suggest(parts.get(name, ""), rule)
        self._show_offer()

    def can_take(self) -> bool:
        """Whether there is something to take over."""
        return self._split is not None or bool(self._open())

    def take(self) -> None:
        """Take over what is suggested into the fields that are empty, or split a whole name into its fields."""
        found = self._split
        if found is not None:
            for name in PARTS:
                if name in found.parts:
                    self._line_of(name).type_in(found.parts[name])
            self.bound("family").field.focus_widget().setFocus()
            if found.titles:
                self.titles_found.emit(found.titles)
        elif self._suggestion is not None:
            self._take_suggestion(self._suggestion)
        announce(self, tr(TAKEN, name=as_name(self.node).full()))

    def _take_suggestion(self, made: Suggestion) -> None:
        for name in self._open():
            line = self._line_of(name)
            line.suggest(made.parts[name], made.rule)  # a field behind "More" was not there to be told before
            line.take_suggestion()
        if not self.node.values["note"]:
            self._set("note", tr(made.rule))

    def _open(self) -> list[str]:
        """Parts that are suggested and not filled."""
        parts = self._suggestion.parts if self._suggestion else {}
        return [name for name in PARTS if parts.get(name) and not self.node.values[name]]

    def _show_offer(self) -> None:
        shown, open_ = self._split, self._open()
        if shown is not None:
            words = " · ".join(part for part in (shown.titles, *_in_order(shown)) if part)
            self.offer.show_offer(lambda: tr(_SPLIT, parts=words), lambda: tr(_SPLIT_IT, parts=words))
        elif open_ and self._suggestion is not None:
            made = self._suggestion
            name = ", ".join(made.parts[each] for each in open_)
            self.offer.show_offer(
                lambda: tr(_RULE, rule=tr(made.rule)), lambda: tr(_TAKE_PARTS, rule=tr(made.rule), name=name)
            )
        if self.offer.isHidden() == self.can_take():
            self.offer.setVisible(self.can_take())
            self.rebuilt.emit()

    def _name(self) -> str:
        """Another spelling than the original says what it is: its kind stands behind the fields."""
        kind = KIND_LABELS.get(self.node.values["standard"])
        if kind is None or self.node.values["standard"] == ORIGINAL:
            return super()._name()
        return f"{super()._name()}, {tr(kind)}"

    def _line_of(self, name: str) -> LineField:
        field = self.bound(name).field
        assert isinstance(field, LineField)
        return field

    def guess(self, before: Sequence[PersonName]) -> None:
        """Of a new name the script and the kind are guessed while it is typed, until somebody says otherwise.

        Beside an original (among those *before* it) it is no other one: the original in Russian, or seen in print.
        """
        family, values = str(self.node.values["family"]), self.node.values
        if self.node.id or not family:
            return
        if not self._was_chosen("script"):
            cyrillic = sum(map(is_cyrillic, family))
            self._set("script", CYRILLIC if 2 * cyrillic > sum(map(str.isalpha, family)) else LATIN)
        scripts = [name.script for name in before if name.standard == ORIGINAL and name.family]
        if scripts and not self._was_chosen("standard") and values["standard"] in (ORIGINAL, self._guessed):
            russian = values["script"] == CYRILLIC and CYRILLIC not in scripts
            self._guessed = "russian" if russian else "printed"
            self._set("standard", self._guessed)

    def _was_chosen(self, name: str) -> bool:
        return name in self._bounds and self._bounds[name].touched

    def _set(self, name: str, value: str) -> None:
        if self.node.values[name] != value:
            self.node.values[name] = value
            if name in self._bounds:
                self._bounds[name].show(self.node)
            self.form.touch()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and event.modifiers() == Qt.KeyboardModifier.ControlModifier:
            if self.can_take():
                self.take()
            else:
                self.take_requested.emit()
        else:
            super().keyPressEvent(event)


def _in_order(found: Split) -> list[str]:
    return [found.parts.get(name, "") for name in ("given", "patronymic", "prefix", "family")]
