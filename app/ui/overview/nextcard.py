"""The card of the next seminar: countdown, who goes, the documents for the day."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.base import fields_of
from app.domain.date import Date
from app.domain.dates import format_range
from app.domain.seminar import Seminar
from app.services.computed import STATUS_ICONS
from app.services.overview import NextSeminar, SeriesState
from app.texts import N_, NN_, current_language, tr
from app.ui.kit.buttons import PrimaryButton, SecondaryButton
from app.ui.kit.flow import FlowLayout
from app.ui.kit.labels import Card, ElidedLabel, Label, Pill
from app.ui.kit.theme import theme
from app.ui.office import Office
from app.ui.overview.timeline import Timeline

NEXT = N_("Overview", "Next seminar")
LAST = N_("Overview", "Last seminar")
RUNNING = N_("Overview", "Running seminar")
IN = N_("Overview", "in")
DAYS = NN_("Overview", "day|days", "", 1)
DELEGATION = N_("Overview", "Delegation: {named} by name, {unnamed} N. N.")
DELEGATION_NAMED = N_("Overview", "Delegation: {named} by name")
HEAD = N_("Overview", "Head: {name}")
PILLS = {"held": "ok", "confirmed": "accent", "running": "accent", "cancelled": "err", "postponed": "warn"}
"""Kind of pill by seminar status; the others are neutral."""


class NextCard(Card):
    """The seminar that matters now; for past ones only, the last one with a way to plan the next."""

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._office = office
        self._seminar_id = 0
        self._plan: dict[str, int] = {}
        self._caption = Label("", "captionbold", "ink2", parent=self)
        self._title = ElidedLabel("", "title", parent=self)
        self._place = ElidedLabel("", "subtitle", "ink2", parent=self)
        self._pill = Pill(parent=self)
        self._facts = Label("", "label", "ink2", wrap=True, parent=self)
        self._before, self._count, self._after = (
            Label("", "body", "ink2", parent=self), Label("", "count", "acc", parent=self),
            Label("", "body", "ink2", parent=self),
        )  # fmt: skip
        self._timeline = Timeline(self)
        self._build()

    def _build(self) -> None:
        names = QVBoxLayout()
        titles = FlowLayout(gap=10)
        titles.addWidget(self._title)
        titles.addWidget(self._place)
        names.addWidget(self._caption)
        names.addLayout(titles)
        state = QHBoxLayout()
        state.addWidget(self._pill)
        state.addWidget(self._facts, 1)
        names.addLayout(state)
        side = QVBoxLayout()
        counter = QHBoxLayout()
        counter.addStretch(1)
        for label in (self._before, self._count, self._after):
            counter.addWidget(label, 0, Qt.AlignmentFlag.AlignBaseline)
        side.addLayout(counter)
        buttons = FlowLayout(gap=8)
        list_button = SecondaryButton(N_("Overview", "Delegation list"), "printer", self)
        list_button.clicked.connect(partial(self._print, "delegation-list"))
        summary = SecondaryButton(N_("Overview", "Seminar summary"), "printer", self)
        summary.clicked.connect(partial(self._print, "summary"))
        self._new = SecondaryButton(N_("Overview", "Plan the next seminar"), "plus", self)
        self._new.clicked.connect(lambda: self._office.new_requested.emit("seminar", dict(self._plan)))
        self._open = PrimaryButton(N_("Overview", "Open seminar"), parent=self)
        self._open.clicked.connect(lambda: self._office.open_requested.emit("seminar", self._seminar_id, ""))
        for button in (list_button, summary, self._new, self._open):
            buttons.addWidget(button)
        top = QHBoxLayout()
        top.addLayout(names, 1)
        top.addLayout(side)
        self.body.addLayout(top)
        self.body.addLayout(buttons)
        self.body.addWidget(self._timeline)

    def show_seminar(self, seminar: NextSeminar, today: Date, states: list[SeriesState]) -> None:
        """Show *seminar*; *states* give the number that planning the next one proposes."""
        language = current_language()
        self._seminar_id = seminar.id
        self._plan = {"series_id": states[0].id, "number": states[0].next_number} if states else {}
        over = (seminar.end or seminar.start or today).last_day() < today.first_day()
        running = not over and seminar.days is not None and seminar.days <= 0
        self._caption.set_text(LAST if over else RUNNING if running else NEXT)
        self._title.set_text(seminar.title)
        period = format_range(seminar.start, seminar.end, language)
        self._place.set_text(" · ".join(part for part in (seminar.city, period) if part))
        choice = fields_of(Seminar)["status"].choice_label(seminar.status)
        self._pill.set_state(choice or "", PILLS.get(seminar.status, "neutral"), STATUS_ICONS.get(seminar.status))
        self._facts.set_text(self._facts_of(seminar))
        counting = not over and not running and seminar.days is not None
        for label in (self._before, self._count, self._after):
            label.setVisible(counting)
        if counting and seminar.days is not None:
            self._before.set_text(IN)
            self._count.set_text(str(seminar.days))
            self._after.set_text(tr(DAYS, seminar.days))
        self._new.setVisible(over)
        self._timeline.show_seminar(seminar, today)

    def _facts_of(self, seminar: NextSeminar) -> str:
        parts = []
        if seminar.named or seminar.unnamed:
            message = DELEGATION if seminar.unnamed else DELEGATION_NAMED
            parts.append(tr(message, named=seminar.named, unnamed=seminar.unnamed))
        if seminar.leader:
            parts.append(tr(HEAD, name=seminar.leader))
        return " · ".join(parts)

    def _print(self, document: str) -> None:
        self._office.print_requested.emit(document, "seminar", self._seminar_id)

    def _restyle(self) -> None:
        super()._restyle()
        self.body.setSpacing(theme.px(10))
