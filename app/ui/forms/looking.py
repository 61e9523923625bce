"""What a form shows of the state of its record, and the ways to what is missing or wrong."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from app.domain.dates import format_short
from app.domain.seminar import STATUSES
from app.services import completeness, heading, related
from app.services.computed import STATUS_ICONS
from app.services.editing import gaps
from app.texts import N_, Message, tr
from app.ui.forms.menu import Entry, open_menu
from app.ui.forms.problems import Finding, Key, findings, in_words
from app.ui.kit.announce import announce

if TYPE_CHECKING:
    from app.ui.forms.page import FormPage

NEW_TITLES: dict[str, Message] = {
    "seminar": N_("Form", "New seminar"),
    "person": N_("Form", "New person"),
    "organisation": N_("Form", "New organisation"),
    "series": N_("Form", "New series"),
    "partnership": N_("Form", "New partnership"),
    "topic": N_("Form", "New topic"),
    "delegation": N_("Form", "New delegation"),
}
_PILLS = {
    "held": "ok", "confirmed": "accent", "running": "accent", "postponed": "warn", "cancelled": "err",
}  # fmt: skip
_STATUS = {choice.key: choice.label for choice in STATUSES}
CLOSED = N_("Form", "Closed")
CLOSED_ON = N_("Form", "Closed on {date} by {user}: this record can be read and printed, not changed.")
UNREADABLE = N_("Form", "cannot be read. Please check it.")
_TABS_OF_MISSING = {"delegation": "delegations", "member": "delegations"}


class Look(QObject):
    """Looks at the record of *page* and shows what it finds."""

    def __init__(self, page: FormPage) -> None:
        super().__init__(page)
        self._page, self._form = page, page.form
        self.findings: list[Finding] = []
        self._outside: list[completeness.Missing] | None = None
        self._related: dict[str, int] = {}
        self.head = heading.Heading("", "")

    def forget(self) -> None:
        """Other records changed: count again what belongs to this one."""
        self._outside = None

    def look(self) -> None:
        """Bring heading, pill, counts and problems up to date."""
        form, page = self._form, self._page
        with form.office.db.read() as session:
            head = heading.heading(session, form.edited)
            if self._outside is None:
                self._count(session)
        page.header.set_names(head.title or tr(NEW_TITLES[form.kind]), head.detail)
        page.header.menu_button.setVisible(bool(form.id))
        self.head = head
        self._show_state(head)
        self._show_problems()
        missing: dict[str, int] = {}
        languages = [gap.language for gap in gaps(form.edited)] + [each.language for each in self._outside or []]
        for language in languages:
            missing[language] = missing.get(language, 0) + 1
        page.header.set_counts(missing, len(self.findings) + len(self._unreadable()))
        page.book.refresh(form.edited, self._related)

    def _count(self, session: Any) -> None:
        form = self._form
        self._outside, self._related = [], {}
        if not form.id:
            return
        own = {form.kind, *(part[0].kind for part in form.edited.parts.values() if part)}
        if form.kind == "seminar":
            missing = completeness.missing_texts(session, "seminar", form.id)
            self._outside = [each for each in missing if each.kind not in own]
        self._related = related.counts(session, form.kind, form.id)

    def _show_state(self, head: heading.Heading) -> None:
        form, page = self._form, self._page
        closed = head.closed_on is not None
        page.set_read_only(closed or form.office.db.read_only)
        if form.kind != "seminar":
            return
        status = form.edited.values["status"]
        if closed:
            page.header.set_state(CLOSED, "neutral", "lock")
        elif status in _STATUS:
            page.header.set_state(_STATUS[status], _PILLS.get(status, "neutral"), STATUS_ICONS.get(status))
        else:
            page.header.set_state(None)

    def _show_problems(self) -> None:
        bounds = {(path, bound.name): bound for path, bound in self._page.book.bounds()}
        touched = {key for key, bound in bounds.items() if bound.touched}
        self.findings = findings(self._form, touched.__contains__)
        by_key: dict[Key, Finding] = {}
        for each in self.findings:
            by_key.setdefault(each.key, each)
        for key, bound in bounds.items():
            found = by_key.get(key)
            text = found.problem.text if found else None
            if (text() if text else "") != bound.said:
                bound.said = text() if text else ""
                bound.field.set_problem(text)

    def _unreadable(self) -> list[tuple[Key, str]]:
        """Fields whose text is no value at all, with their sentences; what the rules found already left out."""
        known = {each.key for each in self.findings}
        return [
            ((path, bound.name), bound.field.problem())
            for path, bound in self._page.book.bounds()
            if (path, bound.name) not in known and not bound.field.is_valid() and bound.field.problem()
        ]

    def to_check(self) -> list[tuple[Key, str]]:
        """All there is to check, in words, in the order of the form; what is not built yet comes last."""
        return self._in_order([(each.key, each.problem.text()) for each in self.findings] + self._unreadable())

    def _in_order(self, found: list[tuple[Key, str]]) -> list[tuple[Key, str]]:
        place = {(path, bound.name): index for index, (path, bound) in enumerate(self._page.book.bounds())}
        return sorted(found, key=lambda each: place.get(each[0], len(place)))

    def go_to_problem(self) -> None:
        """Go to the one entry to check, or let the person choose among several."""
        found = self.to_check()
        if len(found) == 1:
            self._page.book.reveal(*found[0][0])
            return
        entries: list[Entry | None] = [
            (in_words(self._form, *key, sentence), "", partial(self._page.book.reveal, *key)) for key, sentence in found
        ]
        open_menu(self._page.header.problems_link, entries)

    def go_to_first_error(self) -> bool:
        """Go to the first entry that keeps the record from being saved; False where there is none."""
        blocking = [(each.key, each.problem.text()) for each in self.findings if each.blocks]
        for path, bound in self._page.book.bounds():
            key = (path, bound.name)
            if not bound.field.is_valid() and all(known != key for known, _ in blocking):
                blocking.append((key, bound.field.problem() or tr(UNREADABLE)))
        if not blocking:
            return False
        key, sentence = self._in_order(blocking)[0]
        self._page.book.reveal(*key)
        announce(self._page, in_words(self._form, *key, sentence), urgent=True)
        return True

    def go_to_missing(self, language: str) -> None:
        """Go to the first text that is missing in *language*, tab by tab."""
        own = [gap for gap in gaps(self._form.edited) if gap.language == language]
        for leaf in self._page.book.leaves:
            for gap in own:
                if leaf.holds(gap.path, gap.field):
                    self._page.book.reveal(gap.path, gap.field, language)
                    return
        for each in self._outside or []:
            if each.language == language:
                self._page.book.open(_TABS_OF_MISSING.get(each.kind, "programme"))
                return


def closed_in_words(head: heading.Heading, language: str) -> str:
    """Since when a seminar is closed, and who closed it."""
    return tr(CLOSED_ON, date=format_short(head.closed_on, language), user=head.closed_by)
