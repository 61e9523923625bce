"""Where else somebody was: links to the other seminars."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.services.roster import Elsewhere
from app.texts import N_, tr
from app.ui.kit.buttons import LinkButton
from app.ui.kit.labels import Label, SectionTitle
from app.ui.kit.theme import theme
from app.ui.office import Office

_LINK = N_("Delegations", "{seminar}, {place}")


class ElsewhereList(QWidget):
    """A heading and one entry a seminar; hidden where there is none."""

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._office = office
        self._shown: Sequence[Elsewhere] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(SectionTitle(N_("Delegations", "In other seminars"), self))
        self._entries: list[QWidget] = []
        theme.follow(self._restyle)

    def show_list(self, found: Sequence[Elsewhere]) -> None:
        """Show *found* instead of what was there."""
        self.setVisible(bool(found))
        if list(found) == list(self._shown):
            return
        self._shown = list(found)
        for entry in self._entries:
            entry.deleteLater()
        self._entries = []
        for each in found:
            year = str(each.day.year) if each.day else ""
            place = " ".join(part for part in (each.city, year) if part)
            text = tr(_LINK, seminar=each.seminar, place=place) if place else each.seminar
            link = LinkButton(text, "presentation", self)
            link.clicked.connect(partial(self._open, each.seminar_id))
            self._entries.append(link)
            self._column.addWidget(link)
            if each.function:
                detail = Label(each.function, "label", "ink2", wrap=True, parent=self)
                detail.setIndent(theme.px(26))
                self._entries.append(detail)
                self._column.addWidget(detail)

    def _open(self, seminar_id: int) -> None:
        self._office.open_requested.emit("seminar", seminar_id, "")

    def _restyle(self) -> None:
        self._column.setSpacing(theme.px(2))
