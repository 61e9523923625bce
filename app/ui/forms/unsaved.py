"""Typing that was never saved, compared with the file: go on with it, or let it go."""

from __future__ import annotations

import datetime
from collections.abc import Sequence

from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from app.domain.base import kinds
from app.domain.dates import format_timestamp
from app.services import drafts
from app.services.drafts import Unsaved
from app.services.wording import differences
from app.texts import N_, tr
from app.ui.desk.dialogs import Dialog
from app.ui.kit.buttons import SecondaryButton
from app.ui.kit.comparison import Comparison
from app.ui.kit.labels import Label
from app.ui.kit.theme import theme
from app.ui.office import Office

TITLE = N_("Drafts", "Entries that were never saved")
DETAIL = N_("Drafts", "They were typed before the program last ended, and are not part of the records yet.")
ACCEPT = N_("Drafts", "Go on with them")
COMPARE = N_("Drafts", "Compare …")
DISCARD = N_("Drafts", "Discard")
NEW = N_("Drafts", "{kind}, new: {title}")
OLD = N_("Drafts", "{kind}: {title}")
GONE = N_("Drafts", "{kind}, deleted meanwhile: {title}")
UNNAMED = N_("Drafts", "without a name")
LINE = N_("Drafts", "{record} – {moment}")
NOTHING = N_("Drafts", "Only an entry that cannot be read yet, such as half a date.")
TAKE, DROP = "take", "drop"


class UnsavedDialog(Dialog):
    """Shows what differs for the one of *typed* that is chosen."""

    def __init__(self, office: Office, typed: Sequence[Unsaved], parent: QWidget | None = None) -> None:
        super().__init__(TITLE, ACCEPT, parent, width=760)
        self._office, self._typed = office, typed
        self.body.addWidget(Label(DETAIL, "body", wrap=True, parent=self))
        self.list = QListWidget(self)
        self.list.setAccessibleName(tr(TITLE))
        for each in typed:
            self.list.addItem(QListWidgetItem(in_words(office, each)))
        self.list.setSpacing(theme.px(4))
        self.list.setFixedHeight(theme.px(34) * min(len(typed), 4) + theme.px(6))
        self.table = Comparison(
            N_("Drafts", "What differs"), (N_("Drafts", "In the file"), N_("Drafts", "Typed")), self
        )
        self.table.setMinimumHeight(theme.px(220))
        self._empty = Label(NOTHING, "label", "ink2", wrap=True, parent=self)
        self.body.addWidget(self.list)
        self.body.addWidget(self.table, 1)
        self.body.addWidget(self._empty)
        discard = SecondaryButton(DISCARD, parent=self)
        discard.clicked.connect(lambda: self.done(2))
        self.buttons.insertWidget(self.buttons.count() - 1, discard)
        self.list.currentRowChanged.connect(self._show)
        self.list.setCurrentRow(0)

    @property
    def chosen(self) -> Unsaved:
        """The one that is shown."""
        return self._typed[max(self.list.currentRow(), 0)]

    def _show(self, _row: int) -> None:
        office, typed = self._office, self.chosen
        there = drafts.current(office.db, typed)
        with office.db.read() as session:
            before = there or (None if typed.id else typed.original)
            found = differences(session, before, typed.edited, office.language)
        self.table.show_rows([(each.label, each.before, each.after) for each in found])
        self.table.setVisible(bool(found))
        self._empty.setVisible(not found)


def ask(office: Office, typed: Sequence[Unsaved], parent: QWidget | None) -> tuple[str, Unsaved]:
    """Show *typed* and wait: :data:`TAKE`, :data:`DROP` or ``""`` for later, and which one it is about."""
    dialog = UnsavedDialog(office, typed, parent)
    answer = {1: TAKE, 2: DROP}.get(dialog.exec(), "")
    chosen = dialog.chosen
    dialog.deleteLater()
    return answer, chosen


def in_words(office: Office, typed: Unsaved) -> str:
    """Which record it is, and when it was typed."""
    there = drafts.current(office.db, typed)
    words = NEW if not typed.id else OLD if there else GONE
    title = drafts.title(office.db, typed) or tr(UNNAMED)
    record = tr(words, kind=tr(kinds()[typed.kind].title_one), title=title)
    return tr(LINE, record=record, moment=moment(typed, office.language))


def moment(typed: Unsaved, language: str) -> str:
    """When it was typed, in the time of this place."""
    return format_timestamp(datetime.datetime.fromisoformat(typed.at).astimezone(), language)
