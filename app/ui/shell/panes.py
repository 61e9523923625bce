"""F6: from one area of the window to the next, as in other programs with several areas."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

Pane = tuple[QWidget, Callable[[], object]]
"""An area and how the keyboard gets into it."""


def next_pane(panes: Sequence[Pane], by: int) -> None:
    """Put the keyboard into the visible area *by* places after the one that has it."""
    visible = [pane for pane in panes if pane[0].isVisible()]
    here = next((i for i, (area, _enter) in enumerate(visible) if _has_keyboard(area)), -by)
    for step in range(1, len(visible) + 1):
        area, enter = visible[(here + by * step) % len(visible)]
        enter()
        if _has_keyboard(area):  # some have nothing to stand on
            return


def _has_keyboard(area: QWidget) -> bool:
    focused = QApplication.focusWidget()
    return focused is not None and area.isAncestorOf(focused)


def focus_first(area: QWidget) -> None:
    """Put the keyboard on the first control of *area* that takes Tab."""
    widget = area.nextInFocusChain()
    # the descendants follow their ancestor in the chain; walking on through the whole window would
    # make Python wrappers for every kind of widget there is
    while widget is not None and area.isAncestorOf(widget):
        if widget.isVisibleTo(area) and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            widget.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return
        widget = widget.nextInFocusChain()
