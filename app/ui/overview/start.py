"""What an empty file shows: where to begin."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.texts import N_
from app.ui.kit.buttons import PrimaryButton, SecondaryButton
from app.ui.kit.flow import FlowLayout
from app.ui.kit.labels import Card, Label
from app.ui.office import Office


class StartCard(Card):
    """Three ways to begin: enter a seminar, take records over, look at the sample."""

    import_requested = Signal()
    sample_requested = Signal()

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        super().__init__(N_("Overview", "Start here"), parent, padding=24)
        text = N_(
            "Overview",
            "This file is still empty. Enter the first seminar: its series and the two cities are created on the way.",
        )
        self.body.addWidget(Label(text, "body", "ink2", wrap=True, parent=self))
        self.new = PrimaryButton(N_("Overview", "Enter a seminar"), "plus", self)
        self.new.clicked.connect(lambda: office.new_requested.emit("seminar", {}))
        take_over = SecondaryButton(N_("Overview", "Import records …"), "download", self)
        take_over.clicked.connect(self.import_requested)
        sample = SecondaryButton(N_("Overview", "Look around in the sample"), "eye", self)
        sample.clicked.connect(self.sample_requested)
        row = FlowLayout(gap=8)
        for button in (self.new, take_over, sample):
            row.addWidget(button)
        self.body.addLayout(row)
