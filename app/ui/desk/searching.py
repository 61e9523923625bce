"""Search everywhere: what is typed in the one box, found in a thread of its own, shown by kind.

An empty box shows what was opened and edited last. Documents that can be printed stand among the commands.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import groupby

from PySide6.QtCore import QObject

from app.domain.base import kinds
from app.names.folding import fold
from app.services import finding, overview
from app.services.finding import Hit, find
from app.services.printing import reachable
from app.storage.stopping import Stop
from app.storage.surnames import Surname
from app.texts import LANGUAGES, N_, Message, tr
from app.ui.editing.found import Completed, passport, surname_row
from app.ui.kit.rows import Group, Row
from app.ui.office import Office
from app.ui.shell.location import Location
from app.ui.shell.search import Search

ICONS = {
    "seminar": "presentation", "person": "user", "organisation": "building-2", "delegation": "users",
    "programme_item": "calendar", "topic": "tag", "series": "layers", "partnership": "handshake",
}  # fmt: skip
"""Icon of each kind that can be found."""
LIMIT = 8
OPENED, EDITED = N_("Search", "Opened last"), N_("Search", "Edited last")
PRINT = N_("Search", "Print: {document}")
_DOUBTFUL = 0.85
"""Below, not even the beginning of a word is as it was typed."""
_ORIGIN = N_("Search", "{kind}: {spelling}")


@dataclass(frozen=True, slots=True)
class Printing:
    """A document, and the record it would be printed of."""

    document: str
    kind: str
    record: int
    title: str
    subject: str


@dataclass
class Answer:
    """What there is to show for a text."""

    hits: Sequence[Hit] = ()
    surnames: Sequence[Surname] = ()
    documents: Sequence[Printing] = ()
    recent: Sequence[tuple[Message, Sequence[Hit]]] = ()
    """Headings with records, for an empty box."""


class Searching(QObject):
    """Connects the search panel with the records. A newer keystroke ends the older search.

    *places* are the records shown last, *here* is where the window stands.
    """

    def __init__(
        self, office: Office, panel: Search, places: Callable[[], Sequence[Location]] = tuple,
        here: Callable[[], Location | None] = lambda: None,
    ) -> None:  # fmt: skip
        super().__init__(office)
        self._office, self._panel, self._places, self._here = office, panel, places, here
        panel.text_changed.connect(self._search)
        panel.chosen.connect(self._chosen)

    def _search(self, text: str) -> None:
        office, language, stop = self._office, self._office.language, Stop()
        places, here = self._places(), self._here()

        def work() -> Answer:
            if not text.strip():
                return Answer(recent=_recent(office, places))
            with office.db.read() as session, stop.over(session):
                hits = find(session, text, language, LIMIT, stop=stop)
                persons = any(hit.kind == "person" for hit in hits)
                surnames = finding.surnames(session, text, LIMIT) if persons else ()
            return Answer(hits, surnames, documents(office, text, here))

        office.finder.run("search", work, self._show, self._fail, owner=self, stop=stop.set)

    def _show(self, answer: Answer) -> None:
        groups = [Group(title, [row_of(hit) for hit in hits]) for title, hits in answer.recent]
        for kind, found in groupby(answer.hits, key=lambda hit: hit.kind):
            rows = [row_of(hit) for hit in found]
            if kind == "person":
                rows += [surname_row(each) for each in answer.surnames]
            groups.append(Group(kinds()[kind].title_many, rows))
        marks = tuple(self._panel.text().split())
        printing = [
            Row(each, tr(PRINT, document=each.title), icon="printer", right=each.subject, marks=marks)
            for each in answer.documents
        ]
        surest = max((hit.score for hit in answer.hits), default=0.0)
        self._panel.set_groups(groups, printing, doubtful=surest < _DOUBTFUL)

    def _fail(self, error: Exception) -> None:
        self._panel.set_groups([])
        raise error

    def _chosen(self, data: object) -> None:
        if isinstance(data, Hit):
            self._office.open_requested.emit(data.kind, data.id, "")
        elif isinstance(data, Completed):
            self._panel.type_on(f"{data.name} ")
        elif isinstance(data, Printing):
            self._office.print_requested.emit(data.document, data.kind, data.record)


def row_of(hit: Hit) -> Row:
    """A record found, below its name the spelling that matched; who or what it is at the right."""
    matched = tr(_ORIGIN, kind=hit.origin, spelling=hit.matched) if hit.origin and hit.matched else hit.matched
    right = hit.detail if matched else ""
    icon = ICONS.get(hit.kind, "file")
    return Row(hit, hit.label, matched or hit.detail, icon, right, marks=hit.marks, beside=passport(hit))


def _recent(office: Office, places: Sequence[Location]) -> list[tuple[Message, Sequence[Hit]]]:
    """Records opened last, then those edited last that are not among them."""
    opened = [(place.section, place.record or 0) for place in places]
    edited = [(each.kind, each.id) for each in overview.recent(office.db, LIMIT)]
    found: list[tuple[Message, Sequence[Hit]]] = []
    with office.db.read() as session:
        for title, wanted in ((OPENED, opened), (EDITED, [each for each in edited if each not in opened])):
            records = [session.get(kinds()[kind], number) for kind, number in wanted if kind in kinds()]
            found.append((title, [finding.hit(record, office.language) for record in records if record is not None]))
    return found


def documents(office: Office, text: str, here: Location | None) -> list[Printing]:
    """Documents whose title fits *text*, of the seminar on the screen or else of the next one."""
    from app.documents import catalogue  # start-up: nobody prints at once

    words = fold(text).split()
    fitting = []
    for one in catalogue.documents_for(reachable("seminar")):  # in any language: titles are known by what is printed
        titles = [tr(PRINT, document=tr(one.title, to=each), to=each) for each in LANGUAGES]
        if any(all(word in fold(title) for word in words) for title in titles):
            fitting.append((one.key, tr(one.title)))
    if not fitting:
        return []
    with office.db.read() as session:
        number = here.record if here is not None and here.section == "seminar" else None
        if not number and (coming := overview.next_seminar(session, office.today)):
            number = coming.id
        seminar = session.get(kinds()["seminar"], number) if number else None
        label = seminar.label(office.language) if seminar is not None else ""
    return [Printing(key, "seminar", number, title, label) for key, title in fitting if number and label]
