"""The area at the right for the preview of the document (or another companion of the page)."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from app.texts import N_, tr
from app.ui.kit.labels import Ground
from app.ui.kit.settings import Settings
from app.ui.kit.theme import theme
from app.ui.shell.panes import focus_first

_WIDTH, _LEAST = 440, 300
_LEAST_WINDOW = 1100  # narrower windows show the preview only when asked


class PreviewArea(Ground):
    """Holds the widget that *factory* makes when the area is first shown."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("win", parent)
        self._factory: Callable[[], QWidget] | None = None
        self.content: QWidget | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        theme.follow(self._restyle_area)
        self.retranslate()

    def set_factory(self, factory: Callable[[], QWidget]) -> None:
        """What to show; made at the first show."""
        self._factory = factory

    @property
    def possible(self) -> bool:
        """Whether there is anything to show."""
        return self._factory is not None

    def fill(self) -> None:
        """Make the content if it is not there yet."""
        layout = self.layout()
        if self.content is None and self._factory is not None and layout is not None:
            self.content = self._factory()
            layout.addWidget(self.content)

    def empty(self) -> None:
        """Throw the content away: it belonged to a file that was closed. It is made anew when shown."""
        self._factory = None
        if self.content is not None:
            self.content.hide()
            self.content.deleteLater()
            self.content = None

    def focus_content(self) -> None:
        """Put the keyboard on the first control."""
        if self.content is not None:
            focus_first(self.content)

    def retranslate(self) -> None:
        """Name of the area."""
        self.setAccessibleName(tr(N_("Preview", "Preview")))

    def sizeHint(self) -> QSize:
        return QSize(theme.px(_WIDTH), theme.px(600))

    def _restyle_area(self) -> None:
        self.setMinimumWidth(theme.px(_LEAST))


class SplitView(QSplitter):
    """The page at the left, the preview area at the right when it is wanted and there is room."""

    toggled = Signal(bool)

    def __init__(self, page: QWidget, settings: Settings, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._settings = settings
        self._wanted = bool(settings.state("preview", False))
        self.preview = PreviewArea(self)
        self.addWidget(page)
        self.addWidget(self.preview)
        self.setStretchFactor(0, 1)
        self.setChildrenCollapsible(False)
        self.setHandleWidth(1)
        self.preview.hide()

    def toggle(self) -> None:
        """Show or hide the preview, also where it is tight; remembered."""
        self._wanted = self.preview.isHidden()
        self._settings.set_state("preview", self._wanted)
        self._show(self._wanted)

    def fit(self, window_width: int) -> None:
        """Take the preview away from a narrow window, bring it back to a wide one."""
        self._show(self._wanted and window_width >= theme.px(_LEAST_WINDOW) and self.preview.possible)

    def remember(self) -> None:
        """Keep the width of the preview for the next start."""
        if not self.preview.isHidden():
            self._settings.set_bytes("splitter", self.saveState())

    def _show(self, shown: bool) -> None:
        if shown != self.preview.isHidden():
            return
        if shown:
            self.preview.fill()
        else:
            self.remember()
        self.preview.setVisible(shown)
        if shown and not self.restoreState(self._settings.bytes("splitter")):
            self.setSizes([max(self.width() - theme.px(_WIDTH), 0), theme.px(_WIDTH)])
        self.toggled.emit(shown)
