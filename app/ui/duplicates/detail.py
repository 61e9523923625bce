"""The right side of the page: why a pair is listed, the comparison, and what can be done."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from app.domain.sameness import LEVELS, Verdict
from app.services.comparing import Comparison
from app.services.duplicates import Pair
from app.texts import N_, tr
from app.ui.duplicates.comparison import ComparisonTable
from app.ui.duplicates.list import ICONS
from app.ui.forms.chain import controls, link
from app.ui.kit.announce import announce
from app.ui.kit.buttons import PrimaryButton, SecondaryButton
from app.ui.kit.flow import FlowLayout
from app.ui.kit.labels import Ground, HLine, Label, Pill
from app.ui.kit.theme import theme

_PILLS = {"same person": "warn", "probably": "accent", "look": "neutral"}
_KEPT = N_(
    "Duplicates",
    "A merge keeps every spelling, function and contact of both. Everything that refers to the right one refers to the "
    "left one afterwards; what stands in seminars stays as it was printed. One undo takes it all back.",
)


class PairDetail(Ground):
    """One pair, or nothing."""

    merge_wanted = Signal()
    apart_wanted = Signal()
    later_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__("surf", parent)
        self.comparison: Comparison | None = None
        self._verdict: Verdict | None = None
        self.pill = Pill(parent=self)
        self.reasons = Label("", "body", "ink2", wrap=True, parent=self)
        self.table = ComparisonTable(self)
        self.note = Label(_KEPT, "label", "ink3", wrap=True, parent=self)
        self.merge_button = PrimaryButton(N_("Duplicates", "Merge"), "users", self)
        self.apart_button = SecondaryButton(
            N_("Duplicates", "Not the same person"), "equal-not", self,
            hint=N_("Duplicates", "Is remembered; the pair is not listed again"),
        )  # fmt: skip
        self.later_button = SecondaryButton(N_("Duplicates", "Later"), "clock", self)
        for button, signal in (
            (self.merge_button, self.merge_wanted), (self.apart_button, self.apart_wanted),
            (self.later_button, self.later_wanted),
        ):  # fmt: skip
            button.clicked.connect(signal)
        content = Ground("surf", self)
        self._column = QVBoxLayout(content)
        for part in (self.pill, self.reasons, self.table, self.note):
            self._column.addWidget(part)
        self._column.addStretch(1)
        self.area = QScrollArea(self)
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QScrollArea.Shape.NoFrame)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # it scrolls to what has the keyboard
        self.area.setWidget(content)
        self._buttons = FlowLayout(8)
        for each in (self.merge_button, self.apart_button, self.later_button):
            self._buttons.addWidget(each)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.area, 1)
        column.addWidget(HLine(self))
        column.addLayout(self._buttons)
        theme.follow(self._space)

    def show_pair(self, pair: Pair | None, comparison: Comparison | None, *, writable: bool) -> None:
        """Show *comparison* of *pair*; None for nothing."""
        self.comparison, self._verdict = comparison, pair.verdict if pair else None
        for part in (self.pill, self.reasons, self.table, self.note, self.later_button):
            part.setVisible(comparison is not None)
        for button in (self.merge_button, self.apart_button):
            button.setVisible(comparison is not None and writable)
        self.table.show_comparison(comparison, writable=writable)
        self.area.verticalScrollBar().setValue(0)
        link([*controls(self.table), self.merge_button, self.apart_button, self.later_button])
        self.retranslate()
        if comparison is not None and self.isVisible():
            announce(self, f"{self.pill.accessibleName()}: {self.reasons.text()}")

    def focus_first(self) -> None:
        """Put the keyboard on the first thing that can be done here."""
        order = [*controls(self.table), self.merge_button, self.later_button]
        next(each for each in order if each.isVisible()).setFocus(Qt.FocusReason.TabFocusReason)

    def retranslate(self) -> None:
        """Level and reasons in the present language."""
        verdict = self._verdict
        if verdict is None:
            return
        level = next(level for level in LEVELS if level.key == verdict.level)
        self.pill.set_state(level.label, _PILLS[level.key], ICONS[level.key])
        self.reasons.set_text(lambda: ", ".join(tr(reason) for reason in verdict.words()))

    def _space(self) -> None:
        self._column.setContentsMargins(theme.px(20), theme.px(14), theme.px(20), theme.px(20))
        self._column.setSpacing(theme.px(10))
        self._buttons.setContentsMargins(theme.px(20), theme.px(10), theme.px(20), theme.px(10))
