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
from app.storage.stopping import Stop
from app.storage.surnames import Surname
from app.texts import N_, NN_, tr
from app.ui.editing.findline import FindLine
from app.ui.editing.found import Completed, passport, surname_row
from app.ui.editing.table import Ctrl, combination
from app.ui.kit.rows import Row
from app.ui.kit.text import Text
from app.ui.office import Office

PLACEHOLDER = N_("PersonLine", "Type a name in any spelling …")
_ENTER_NEW = N_("PersonLine", "Enter “{name}” as a new person")
_UNNAMED = NN_("PersonLine", "Keep %n place N. N.|Keep %n places N. N.", "", 1)
_FOUND_BY = N_("PersonLine", "found by {spelling}")
_FOUND_BY_KIND = N_("PersonLine", "found by {spelling} ({kind})")
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


@dataclass(frozen=True, slots=True)
class Known:
    """What a line finds: persons, among how many, and how the family name may go on."""

    hits: Sequence[Hit] = ()
    total: int = 0
    surnames: Sequence[Surname] = ()


def unnamed_in(text: str) -> int:
    """How many places "N.N.", "4 N. N." or "4" ask for; 0 where *text* is a name."""
    match = _UNNAMED_TYPED.fullmatch(text.strip())
    return int(match[1] or 1) if match and text.strip() else 0


def person_rows(hits: Sequence[Hit], present: Callable[[int], str]) -> list[Row]:
    """Entries of the list: name and passport, the spelling that matched, function; at the right where somebody
    stands already.
    """
    rows = []
    for hit in hits:
        detail = "\n".join(part for part in (_why(hit), hit.detail) if part)
        rows.append(Row(hit.id, hit.label, detail, "user", present(hit.id), marks=hit.marks, beside=passport(hit)))
    return rows


def _why(hit: Hit) -> str:
    if not hit.matched:
        return ""
    return tr(_FOUND_BY_KIND, spelling=hit.matched, kind=hit.origin) if hit.origin else tr(
        _FOUND_BY, spelling=hit.matched
    )  # fmt: skip


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

    def look_up(self, text: str, stop: Stop) -> Known:
        """Persons and family names; none for a wish to keep places."""
        if self._with_unnamed and unnamed_in(text):
            return Known()
        with self._office.db.read() as session, stop.over(session):
            hits = finding.choose(session, "person", text, self._office.language, _MOST_SHOWN, stop)
            many = finding.surnames(session, text, _MOST_SHOWN) if hits else ()
            return Known(hits, lists.count(session, "person"), many)

    def entries(self, text: str, found: Known) -> tuple[Sequence[Row], Text, int]:
        """Persons, family names that many bear, then the entries that are always there."""
        number = unnamed_in(text) if self._with_unnamed else 0
        kept = Row(Unnamed(max(number, 1)), tr(_UNNAMED, max(number, 1)), icon="circle-dashed", keys="Ctrl+N")
        if number:
            return [kept], "", 0
        rows = person_rows(found.hits, self._present)
        rows += [surname_row(each) for each in found.surnames]
        rows.append(Row(text, tr(_ENTER_NEW, name=text), icon="plus", keys="Ctrl+Return"))
        if self._with_unnamed:
            rows.append(kept)
        return rows, tr(_FOOTER, len(found.hits), total=found.total), len(found.hits)

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

    def _take(self, data: Who | Unnamed | Completed) -> None:
        if isinstance(data, Completed):
            self.line.setText(f"{data.name} ")  # the next letters follow it
            self._typed(self.line.text())
            return
        self.clear()
        if isinstance(data, Unnamed):
            self.unnamed.emit(data.number)
        else:
            self.who.emit(data)
