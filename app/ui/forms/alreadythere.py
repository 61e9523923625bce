"""A quiet line while somebody is entered: there is already a person who could be meant. It never stands in the way."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from app.services import duplicates
from app.services.duplicates import Lookalike
from app.services.finding import label_of
from app.services.known import Known, known_of, read_known
from app.storage.journal import Touched
from app.texts import N_, tr
from app.ui.shell.location import Location

if TYPE_CHECKING:
    from app.ui.forms.page import FormPage

KEY = "known"
_PAUSE_MS = 300
_MOST_AT_ONCE = 3  # more new persons than that come from an import
_THERE = N_("Duplicates", "There is already {name} ({reasons}).")
_THERE_AS = N_("Duplicates", "There is already {name}, {function} ({reasons}).")
_ENTERED = N_("Duplicates", "{new} was entered. There is already {name} ({reasons}).")
_ENTERED_AS = N_("Duplicates", "{new} was entered. There is already {name}, {function} ({reasons}).")
_OPEN = N_("Duplicates", "Open")
_OTHER = N_("Duplicates", "It is somebody else")


class AlreadyThere(QObject):
    """Watches the form of a new person, and in the form of a seminar the persons who are entered in passing."""

    def __init__(self, page: FormPage) -> None:
        super().__init__(page)
        self._page, self._office = page, page.office
        self._others: set[int] = set()
        self._shown: tuple[int, Lookalike] | None = None
        self._soon = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._soon.timeout.connect(self._look)
        if page.kind == "person" and not page.form.id:
            page.form.changed.connect(self._soon.start)
            page.location_changed.connect(self._saved)
        elif page.kind == "seminar":
            self._last = self._highest()
            self._office.changed.connect(self._changed)
        page.notice.acted.connect(self._act)

    def _highest(self) -> int:
        with self._office.db.read() as session:
            return duplicates.newest(session)

    def _look(self) -> None:
        """Compare what stands in the form of a new person."""
        form = self._page.form
        if not form.id and not form.gone:
            known = known_of(form.to_save())
            named = [each for each in known.spellings if each.family and each.given]
            self._ask(known) if named else self._say(0, "", [])

    def _changed(self, rows: Touched) -> None:
        """Somebody was entered from a line of the seminar."""
        new = sorted(record for table, record in rows if table == "person" and record > self._last)
        if not new:
            return
        self._last = new[-1]
        if len(new) <= _MOST_AT_ONCE and self._page.isVisible():
            with self._office.db.read() as session:
                known = next(iter(read_known(session, new[-1:])), None)
            if known is not None:
                self._ask(known)

    def _ask(self, known: Known) -> None:
        office, language = self._office, self._office.language

        def work() -> tuple[str, list[Lookalike]]:
            with office.db.read() as session:
                return label_of(session, "person", known.id, language), duplicates.of(session, known, language)

        office.worker.run(
            f"known {id(self)}", work, lambda answer: self._say(known.id, *answer), self._failed, owner=self
        )

    @staticmethod
    def _failed(error: Exception) -> None:
        raise error

    def _say(self, new: int, name: str, found: list[Lookalike]) -> None:
        notice = self._page.notice
        met = next((each for each in found if each.person not in self._others), None)
        if met is None:
            self._shown = None
            notice.clear(KEY)
        elif self._shown != (new, met) and notice.key in ("", KEY):
            self._shown = new, met
            notice.say(KEY, "neutral", "users", lambda: _words(name, met), {"open": _OPEN, "other": _OTHER})

    def _act(self, key: str) -> None:
        if self._shown is None or self._page.notice.key != KEY:
            return
        new, met = self._shown
        if key == "open":
            self._office.open_requested.emit("person", met.person, "")
        elif key == "other":
            self._others.add(met.person)
            self._shown = None
            self._page.notice.clear(KEY)
            if new:
                self._decide(new, met.person)
            else:
                self._soon.start()

    def _saved(self, location: Location) -> None:
        """The new person has a record now: what was said of it meanwhile is remembered."""
        if location.record:
            others, self._others = self._others, set()
            for other in others:
                self._decide(location.record, other)
            self._page.notice.clear(KEY)

    def _decide(self, new: int, other: int) -> None:
        self._office.attempt(duplicates.decide_distinct, self._office.db, new, other, self._office.today)


def _words(new: str, met: Lookalike) -> str:
    reasons = ", ".join(tr(reason) for reason in met.verdict.words())
    values = {"name": met.label, "function": met.detail, "reasons": reasons}
    if new:
        return tr(_ENTERED_AS if met.detail else _ENTERED, new=new, **values)
    return tr(_THERE_AS if met.detail else _THERE, **values)
