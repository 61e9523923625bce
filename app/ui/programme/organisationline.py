"""The line in which an organisation is typed: chosen from the directory, entered in it, or left as mere text."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from app.services import creating, finding
from app.services.finding import Hit
from app.storage.stopping import Stop
from app.texts import N_, tr
from app.ui.editing.findline import FindLine
from app.ui.editing.table import Ctrl, combination
from app.ui.kit.rows import Row
from app.ui.kit.text import Text
from app.ui.office import Office

_AS_TEXT = N_("Programme", "“{name}” as text, not from the directory")
_NEW = N_("Programme", "Enter “{name}” as a new organisation")
_MOST_SHOWN = 6


@dataclass(frozen=True, slots=True)
class AsText:
    """The wish to leave what was typed as it is."""

    text: str


class OrganisationLine(FindLine):
    """Emits ``organisation`` (an id); text that is to stay text just stays in the line."""

    organisation = Signal(int)

    def __init__(self, office: Office, name: Text, parent: QWidget | None = None) -> None:
        super().__init__(office, "organisation", name, "", "", parent)
        self.chosen.connect(self._take)

    def look_up(self, text: str, stop: Stop) -> Sequence[Hit]:
        """Organisations."""
        with self._office.db.read() as session, stop.over(session):
            return finding.choose(session, "organisation", text, self._office.language, _MOST_SHOWN, stop)

    def entries(self, text: str, found: Sequence[Hit]) -> tuple[Sequence[Row], Text, int]:
        """Organisations, then what else can become of the text."""
        rows = [Row(hit.id, hit.label, hit.matched or hit.detail, "building-2", marks=hit.marks) for hit in found]
        rows.append(Row(AsText(text), tr(_AS_TEXT, name=text), icon="quote"))
        rows.append(Row(text, tr(_NEW, name=text), icon="plus", keys="Ctrl+Return"))
        return rows, "", len(found)

    def key(self, event: QKeyEvent) -> bool:
        typed = self.line.text().strip()
        if combination(event) in ((Ctrl, Qt.Key.Key_Return), (Ctrl, Qt.Key.Key_Enter)) and typed:
            self._take(typed)
            return True
        return False

    def _take(self, data: object) -> None:
        self.close_list()
        if isinstance(data, AsText):
            return
        found = data if isinstance(data, int) else self._office.attempt(
            creating.create, self._office.db, "organisation", str(data)
        )  # fmt: skip
        if found is not None:
            self.organisation.emit(found)
