"""Where the lines of a list come from: at once where that is quick, else from the worker; the last question wins."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from app.domain.errors import KnownError
from app.services import lists
from app.services.lists import Group, Query
from app.storage.database import Database
from app.texts import N_, NN_, Message, tr
from app.ui.lists.kinds import list_kind
from app.ui.lists.lines import Heading
from app.ui.office import Office

if TYPE_CHECKING:
    from app.services.series import SeriesFacts

AT_ONCE = 5_000
"""Up to so many records every query is answered within a blink."""

NOT_STATED = N_("List", "not stated")
RECORDED = NN_("List", "%n recorded|%n recorded", "", 1)
SHOWN = NN_("List", "{shown} of %n recorded|{shown} of %n recorded", "", 1)
GAPS = N_("List", "not recorded: {numbers}")
UNNUMBERED = NN_("List", "%n without number|%n without number", "", 1)


@dataclass(frozen=True, slots=True)
class Found:
    """The answer to a query: ids in order, the headings of their groups, and how many records there are in all."""

    query: Query
    ids: array[int]
    headings: Sequence[Heading]
    total: int


def find(db: Database, query: Query, language: str) -> Found:
    """Answer *query* in the thread that asks. Raises what :func:`app.services.lists.ids` does."""
    with db.read() as session:
        ids = lists.ids(session, query, language)
        groups = lists.groups(session, query, language)
        total = len(ids) if not query.filtered else lists.count(session, query.kind)
        if (query.kind, query.group) == ("seminar", "series_id"):
            from app.services.series import facts  # start-up: only a list grouped by series needs it

            series = facts(session, language)
            headings = [_series_heading(group, series[group.key]) for group in groups]
        else:
            headings = [_heading(group, list_kind(query.kind).count) for group in groups]
    return Found(query, ids, headings, total)


def _heading(group: Group, count: Message) -> Heading:
    return Heading(group.key, group.label or tr(NOT_STATED), tr(count, group.count), group.count)


def _series_heading(group: Group, fact: SeriesFacts) -> Heading:
    recorded = tr(RECORDED, fact.recorded)
    if group.count != fact.recorded:
        recorded = tr(SHOWN, fact.recorded, shown=group.count)
    gaps = tr(GAPS, numbers=fact.gaps) if fact.gaps else ""
    unnumbered = tr(UNNUMBERED, fact.unnumbered) if fact.unnumbered else ""
    note = " · ".join(part for part in (recorded, gaps, unnumbered) if part)
    return Heading(group.key, fact.heading, note, group.count)


class Source(QObject):
    """Answers queries of one list; ``found`` may come before :meth:`ask` returns."""

    found = Signal(object)

    def __init__(self, office: Office, kind: str, parent: QObject) -> None:
        super().__init__(parent)
        self._office, self._kind = office, kind
        self._total = -1
        self._asked: Query | None = None

    def ask(self, query: Query) -> None:
        """Answer *query*; the answer to an earlier one that is still being worked on is dropped."""
        self._asked = query
        db, language = self._office.db, self._office.language
        if lists.is_quick(query) or self._few():
            answer = self._office.attempt(find, db, query, language)
            if answer is not None:
                self._take(answer)
        else:
            key = f"list_{self._kind}"
            self._office.worker.run(key, lambda: find(db, query, language), self._take, self._fail, owner=self)

    def _few(self) -> bool:
        if self._total < 0:
            with self._office.db.read() as session:
                self._total = lists.count(session, self._kind)
        return self._total <= AT_ONCE

    def _take(self, answer: Found) -> None:
        # the page may be gone when the worker has the answer
        if isValid(self) and answer.query is self._asked:
            self._total = answer.total
            self.found.emit(answer)

    def _fail(self, error: Exception) -> None:
        if not isinstance(error, KnownError):
            raise error
        if isValid(self):
            self._office.failed.emit(error.sentence())
