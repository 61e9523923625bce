"""The first start: language, and where to begin."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.texts import N_, current_language, tr
from app.ui.kit.buttons import Button, LinkButton, PrimaryButton, SecondaryButton
from app.ui.kit.labels import Card, Ground, Label
from app.ui.kit.segmented import Segmented
from app.ui.kit.theme import theme

LANGUAGES = (("de", "Deutsch"), ("ru", "Русский"), ("en", "English"))


class WelcomePage(Ground):
    """What the window shows while no file is open."""

    new_wanted = Signal()
    open_wanted = Signal()
    sample_wanted = Signal()
    path_wanted = Signal(object)
    language_wanted = Signal(str)

    def __init__(self, recent: list[Path], parent: QWidget | None = None) -> None:
        super().__init__("win", parent)
        card = Card(parent=self, padding=28)
        column = QVBoxLayout(self)
        column.addStretch(1)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(card, 4)
        row.addStretch(1)
        column.addLayout(row)
        column.addStretch(2)
        self._column = column
        card.body.addWidget(Label("Seminarakte", "title", parent=card))
        intro = N_(
            "Welcome", "Records of the seminars of two partner cities. Everything stays in one file on this computer."
        )
        card.body.addWidget(Label(intro, "body", "ink2", wrap=True, parent=card))
        self._language = Segmented(LANGUAGES, card)
        self._language.set_label(N_("Welcome", "Language"))
        self._language.set_value(current_language())
        self._language.changed.connect(lambda: self.language_wanted.emit(self._language.value() or "en"))
        card.body.addWidget(self._language)
        new = PrimaryButton(N_("Welcome", "Create a new file …"), "file-plus", card)
        opening = SecondaryButton(N_("Welcome", "Open a file …"), "folder-open", card)
        sample = SecondaryButton(N_("Welcome", "Look around in the sample"), "eye", card)
        wanted: tuple[tuple[Button, Signal], ...] = (
            (new, self.new_wanted), (opening, self.open_wanted), (sample, self.sample_wanted),
        )  # type: ignore[assignment]  # fmt: skip
        for button, signal in wanted:
            button.clicked.connect(signal)
            card.body.addWidget(button)
        present = [path for path in recent if path.is_file()]
        if present:
            card.body.addWidget(Label(N_("Welcome", "Opened last"), "captionbold", "ink3", parent=card))
        for path in present[:5]:
            link = LinkButton(path.name, "file", card)
            link.setToolTip(str(path))
            link.clicked.connect(lambda _=False, path=path: self.path_wanted.emit(path))
            card.body.addWidget(link)
        self._card = card
        new.setFocus()
        theme.follow(self._space)

    def _space(self) -> None:
        self._card.setMaximumWidth(theme.px(520))
        side = theme.px(24)
        self._column.setContentsMargins(side, side, side, side)

    def title(self) -> str:
        """For the window's title bar."""
        return tr(N_("Sections", "Welcome"))

    def retranslate(self) -> None:
        self._language.set_value(current_language())
