"""Search everywhere: what is typed in the one box, found in the worker's thread, shown by kind."""

from __future__ import annotations

from itertools import groupby

from PySide6.QtCore import QObject

from app.domain.base import kinds
from app.services.finding import Hit, find
from app.ui.kit.rows import Group, Row
from app.ui.office import Office
from app.ui.shell.search import Search

ICONS = {
    "seminar": "presentation", "person": "user", "organisation": "building-2", "delegation": "users",
    "programme_item": "calendar", "topic": "tag", "series": "layers", "partnership": "handshake",
}  # fmt: skip
"""Icon of each kind that can be found."""
LIMIT = 8


class Searching(QObject):
    """Connects the search panel with the records. A newer keystroke drops the older search."""

    def __init__(self, office: Office, panel: Search) -> None:
        super().__init__(office)
        self._office, self._panel = office, panel
        panel.text_changed.connect(self._search)
        panel.chosen.connect(self._chosen)

    def _search(self, text: str) -> None:
        office, language = self._office, self._office.language

        def work() -> list[Hit]:
            with office.db.read() as session:
                return find(session, text, language, LIMIT)

        office.worker.run("search", work, lambda hits: self._show(text, hits), self._fail, owner=self)

    def _show(self, text: str, hits: list[Hit]) -> None:
        marks = tuple(text.split())
        groups = [
            Group(kinds()[kind].title_many, [_row(hit, marks) for hit in found])
            for kind, found in groupby(hits, key=lambda hit: hit.kind)
        ]
        self._panel.set_groups(groups)

    def _fail(self, error: Exception) -> None:
        self._panel.set_groups([])
        raise error

    def _chosen(self, data: object) -> None:
        if isinstance(data, Hit):
            self._office.open_requested.emit(data.kind, data.id, "")


def _row(hit: Hit, marks: tuple[str, ...]) -> Row:
    detail = " · ".join(part for part in (hit.matched, hit.detail) if part)
    return Row(hit, hit.label, detail, ICONS.get(hit.kind, "file"), marks=marks)
