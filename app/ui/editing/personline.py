"""The line that adds a person: any part of the name finds them, an unknown name is entered, N.N. keeps a place."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from app.services import finding, lists
from app.services.finding import Hit
from app.services.newcomers import Who
from app.texts import N_, NN_, tr
from app.ui.editing.findline import FindLine
from app.ui.editing.table import Ctrl, combination
from app.ui.kit.rows import Row
from app.ui.kit.text import Text
from app.ui.office import Office

PLACEHOLDER = N_("PersonLine", "Type a name in any spelling …")
_ENTER_NEW = N_("PersonLine", "Enter “{name}” as a new person")
_UNNAMED = NN_("PersonLine", "Keep %n place N. N.|Keep %n places N. N.", "", 1)
_FOUND_BY = N_("PersonLine", "found by {spelling}")
_FOOTER = NN_(
    "PersonLine", "%n match among {total} persons · namesakes are never merged|"
    "%n matches among {total} persons · namesakes are never merged", "", 1
)  # fmt: skip
_UNNAMED_TYPED = re.compile(r"(\d{1,2})?\s*(?:[nн]\.?\s*[nн]\.?)?", re.IGNORECASE)
_MOST_SHOWN = 6


@dataclass(frozen=True, slots=True)
class Unnamed:
    """The wish to keep *number* places."""

    number: int = 1


def unnamed_in(text: str) -> int:
    """How many places "N.N.", "4 N. N." or "4" ask for; 0 where *text* is a name."""
    match = _UNNAMED_TYPED.fullmatch(text.strip())
    return int(match[1] or 1) if match and text.strip() else 0


def person_rows(hits: Sequence[Hit], text: str, present: Callable[[int], str]) -> list[Row]:
    """Entries of the list: name, the spelling that matched, function; at the right where somebody stands already."""
    rows = []
    for hit in hits:
        found = tr(_FOUND_BY, spelling=hit.matched) if hit.matched else ""
        detail = "\n".join(part for part in (found, hit.detail) if part)
        rows.append(Row(hit.id, hit.label, detail, "user", present(hit.id), marks=tuple(text.split())))
    return rows


class PersonLine(FindLine):
    """Emits ``who`` (an id, or the name of somebody to be entered) or, where N.N. is offered, ``unnamed``.

    Enter takes the marked entry, Ctrl+Enter enters a new person of the typed name, Ctrl+N keeps a place.
    *present* says in words where a person stands already.
    """

    who = Signal(object)
    unnamed = Signal(int)

    def __init__(
        self, office: Office, name: Text, parent: QWidget | None = None, *,
        present: Callable[[int], str] = lambda _: "", with_unnamed: bool = False, placeholder: Text = PLACEHOLDER,
        icon: str = "user-plus",
    ) -> None:  # fmt: skip
        super().__init__(office, "person", name, placeholder, icon, parent)
        self._present, self._with_unnamed = present, with_unnamed
        self.chosen.connect(self._take)

    def find(self, text: str) -> tuple[Sequence[Hit], int]:
        """Persons, and among how many; none for a wish to keep places."""
        if self._with_unnamed and unnamed_in(text):
            return (), 0
        with self._office.db.read() as session:
            hits = finding.choose(session, "person", text, self._office.language, _MOST_SHOWN)
            return hits, lists.count(session, "person")

    def entries(self, text: str, found: tuple[Sequence[Hit], int]) -> tuple[Sequence[Row], Text, int]:
        """Persons, then the entries that are always there."""
        number = unnamed_in(text) if self._with_unnamed else 0
        kept = Row(Unnamed(max(number, 1)), tr(_UNNAMED, max(number, 1)), icon="circle-dashed", keys="Ctrl+N")
        if number:
            return [kept], "", 0
        hits, total = found
        rows = person_rows(hits, text, self._present)
        rows.append(Row(text, tr(_ENTER_NEW, name=text), icon="plus", keys="Ctrl+Return"))
        if self._with_unnamed:
            rows.append(kept)
        return rows, tr(_FOOTER, len(hits), total=total), len(hits)

    def override(self, event: QKeyEvent) -> bool:
        return self._with_unnamed and combination(event) == (Ctrl, Qt.Key.Key_N)

    def key(self, event: QKeyEvent) -> bool:
        pressed = combination(event)
        typed = self.line.text().strip()
        if pressed in ((Ctrl, Qt.Key.Key_Return), (Ctrl, Qt.Key.Key_Enter)) and typed:
            self._take(Unnamed(unnamed_in(typed)) if self._with_unnamed and unnamed_in(typed) else typed)
            return True
        if self.override(event):
            self._take(Unnamed(unnamed_in(typed) or 1))
            return True
        return False

    def _take(self, data: Who | Unnamed) -> None:
        self.clear()
        if isinstance(data, Unnamed):
            self.unnamed.emit(data.number)
        else:
            self.who.emit(data)
