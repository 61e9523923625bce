"""The first page: the next seminar, what is incomplete, what was edited last, how the series stand."""

from __future__ import annotations

import datetime
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.domain.dates import format_date, format_weekday
from app.services import overview
from app.texts import N_, current_language, tr
from app.ui.kit.labels import Ground, Label
from app.ui.kit.languages import LANGUAGES
from app.ui.kit.theme import theme
from app.ui.office import Office
from app.ui.overview.lines import Line, LinesCard
from app.ui.overview.nextcard import NextCard
from app.ui.overview.start import StartCard

_GAP_ICONS = {
    "missing": ("languages", "ink2"),
    "unnamed": ("circle-dashed", "ink2"),
    "drift": ("equal-not", "warn"),
    "outside": ("circle-alert", "err"),
}
_KIND_ICONS = {
    "seminar": "presentation", "person": "user", "organisation": "building-2", "series": "layers",
    "partnership": "handshake", "topic": "tag",
}  # fmt: skip
OPEN = N_("Overview", "Open")
TODAY_AT = N_("Overview", "today {time}")
YESTERDAY = N_("Overview", "yesterday")


class OverviewPage(Ground):
    """Cards over the whole file. Recomputed after changes and at midnight; the numbers come from one short reading."""

    calendar_requested = Signal()
    """Show the calendar, to look for a free week."""

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        super().__init__("win", parent)
        self._office = office
        self._heading = Label(N_("Overview", "Overview"), "title", parent=self)
        self._date = Label("", "body", "ink2", parent=self)
        self._next = NextCard(office, self)
        self.start = StartCard(office, self)
        self._gaps = LinesCard(N_("Overview", "Still incomplete"), N_("Overview", "Nothing is missing."), self)
        self._recent = LinesCard(N_("Overview", "Edited last"), N_("Overview", "Nothing has been edited yet."), self)
        self._series = LinesCard(N_("Overview", "Series"), N_("Overview", "There is no series yet."), self)
        self._build()
        self._timer = QTimer(self, singleShot=True, interval=80)
        self._timer.timeout.connect(self.reload)
        self._midnight = QTimer(self, singleShot=True)
        self._midnight.timeout.connect(self.reload)
        office.changed.connect(lambda _: self._timer.start())
        self.reload()

    def _build(self) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # it scrolls to what has the keyboard
        outer.addWidget(area)
        content = Ground("win", area)
        area.setWidget(content)
        self._column = QVBoxLayout(content)
        head = QHBoxLayout()
        head.addWidget(self._heading, 0, Qt.AlignmentFlag.AlignBaseline)
        head.addWidget(self._date, 0, Qt.AlignmentFlag.AlignBaseline)
        head.addStretch(1)
        self._column.addLayout(head)
        for card in (self._next, self.start):
            self._column.addWidget(card)
        self._pair = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._left, self._right = QVBoxLayout(), QVBoxLayout()
        self._left.addWidget(self._gaps)
        self._left.addStretch(1)
        self._right.addWidget(self._recent)
        self._right.addWidget(self._series)
        self._right.addStretch(1)
        self._pair.addLayout(self._left, 1)
        self._pair.addLayout(self._right, 1)
        self._column.addLayout(self._pair)
        self._column.addStretch(1)
        theme.follow(self._space)

    def _space(self) -> None:
        edge, gap = theme.px(24), theme.px(12)
        self._column.setContentsMargins(edge, theme.px(16), edge, edge)
        for layout in (self._column, self._pair, self._left, self._right):
            layout.setSpacing(gap)

    def title(self) -> str:
        """For the window's title bar."""
        return self._heading.text()

    def retranslate(self) -> None:
        self.reload()

    def resizeEvent(self, event: QResizeEvent) -> None:
        narrow = self.width() < theme.px(760)
        self._pair.setDirection(QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight)
        super().resizeEvent(event)

    def reload(self) -> None:
        """Read everything anew."""
        office, language = self._office, current_language()
        today = office.today
        self._date.set_text(f"{format_weekday(today.first_day(), language)}, {format_date(today, language)}")
        with office.db.read() as session:
            seminar = overview.next_seminar(session, today)
            gaps = overview.gaps(session, today, {code: LANGUAGES[code].name for code in ("de", "ru")})
            states = overview.series_states(session)
        self._next.setVisible(seminar is not None)
        self.start.setVisible(seminar is None)
        if seminar is not None:
            self._next.show_seminar(seminar, today, states)
        self._gaps.show_lines([self._gap_line(gap) for gap in gaps])
        self._recent.show_lines([self._recent_line(each) for each in overview.recent(office.db)])
        lines = [line for state in states for line in self._series_lines(state)]
        self._series.show_lines([*lines, self._free_weeks_line()] if lines else [])
        for card in (self._gaps, self._recent, self._series):
            card.setVisible(seminar is not None or bool(states))
        now = datetime.datetime.now().astimezone()
        seconds = 86_400 - (now.hour * 3600 + now.minute * 60 + now.second)
        self._midnight.start((seconds + 1) * 1000)

    def _gap_line(self, gap: overview.Gap) -> Line:
        icon, color = _GAP_ICONS[gap.sort]
        act = partial(self._office.open_requested.emit, "seminar", gap.seminar_id, gap.tab)
        return Line(icon, gap.text, gap.seminar, OPEN, act, color=color)

    def _recent_line(self, each: overview.Recent) -> Line:
        act = partial(self._office.open_requested.emit, each.kind, each.id, "")
        return Line(_KIND_ICONS[each.kind], each.label, each.what, OPEN, act, note=self._when(each.at))

    def _when(self, at: datetime.datetime) -> str:
        local = at.astimezone()
        age = (self._office.today.first_day() - local.date()).days
        if age == 0:
            return tr(TODAY_AT, time=f"{local:%H:%M}")
        return tr(YESTERDAY) if age == 1 else f"{local:%d.%m.%Y}"

    def _free_weeks_line(self) -> Line:
        return Line(
            "calendar", tr(N_("Overview", "Free weeks")),
            tr(N_("Overview", "Without a seminar and without a public holiday in both cities")),
            N_("Overview", "Show"), self.calendar_requested.emit,
        )  # fmt: skip

    def _series_lines(self, state: overview.SeriesState) -> list[Line]:
        values = {"series_id": state.id, "number": state.next_number}
        proposal = tr(N_("Overview", "{series}: next number {number}"), series=state.name, number=state.next_number)
        detail = tr(N_("Overview", "A proposal, can be changed"))
        if state.last_city:
            detail = tr(N_("Overview", "A proposal, can be changed · last held in {city}"), city=state.last_city)
        plan = partial(self._office.new_requested.emit, "seminar", values)
        lines = [Line("award", proposal, detail, N_("Overview", "Plan"), plan)]
        if state.gaps:
            recorded = tr(N_("Overview", "{recorded} of {highest} seminars recorded"),
                          recorded=state.recorded, highest=state.highest)  # fmt: skip
            missing = tr(N_("Overview", "Not recorded: {numbers}"), numbers=state.gaps)
            show = partial(self._office.open_requested.emit, "series", state.id, "")
            lines.append(Line("layers", recorded, missing, OPEN, show))
        return lines
