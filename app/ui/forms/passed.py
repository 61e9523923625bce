"""Below the status of a seminar that is over but not yet said to have been held: a reminder, and the step to do it."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from app.services import proposing
from app.texts import N_, tr
from app.ui.forms.editing import Editing
from app.ui.forms.fields import Bound
from app.ui.forms.tabpage import TabPage
from app.ui.kit.announce import announce
from app.ui.kit.buttons import LinkButton
from app.ui.kit.flow import FlowLayout
from app.ui.kit.formrow import LABEL_WIDTH
from app.ui.kit.labels import Label
from app.ui.kit.theme import theme

_PASSED = N_("Form", "The seminar is over by its dates.")
_SET_HELD = N_("Form", "Set the status to “Held”")
_IS_HELD = N_("Form", "The status is “Held” now.")


class PassedHint(QWidget):
    """Shows only while it applies; nothing is ever changed by itself."""

    def __init__(self, form: Editing, page: TabPage) -> None:
        super().__init__(page)
        self._form, self._page = form, page
        self._bound: Bound | None = None
        self._words = Label(_PASSED, "label", "ink3", wrap=True, parent=self)
        self.link = LinkButton(_SET_HELD, parent=self)
        self.link.clicked.connect(self._set_held)
        self._line = FlowLayout(8)
        self._line.addWidget(self._words)
        self._line.addWidget(self.link)
        self.setLayout(self._line)
        self.hide()
        theme.follow(self._indent)
        page.rebuilt.connect(self._settle)
        form.changed.connect(self.look)
        form.replaced.connect(self.look)
        self._settle()

    def look(self) -> None:
        """Show or hide, as the record is now."""
        passed = proposing.has_passed(self._form.edited, self._form.office.today)
        self.setVisible(self._bound is not None and passed and not self._form.read_only)

    def _settle(self) -> None:
        """The status is in a part of the page that is built a moment later than the first."""
        section = next((each for each in self._page.sections() if "status" in each.rows), None)
        if self._bound is None and section is not None:
            self._bound = section.bound("status")
            section.insert_after("status", self)
        self.look()

    def _set_held(self) -> None:
        assert self._bound is not None
        self._bound.set_value("held")
        self._bound.field.focus_widget().setFocus()
        announce(self._bound.field, tr(_IS_HELD))

    def _indent(self) -> None:
        self._line.setContentsMargins(theme.px(LABEL_WIDTH + 12), 0, 0, 0)
