"""The order in which Tab goes through a form: that of the page, also after rows were added, moved or built later."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Iterator, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLayout, QWidget

from app.ui.kit.formrow import FormRow

SHOWN_LAST = "taborder_last"
"""Property of a widget that comes after everything else in its parent, wherever it stands."""


def chain(root: QWidget) -> None:
    """Let Tab visit the controls under *root* in the order in which they are read, its layouts' order."""
    link(controls(root))


def link(order: Iterable[QWidget]) -> None:
    """Let Tab visit the controls of *order* one after the other."""
    for before, after in itertools.pairwise(order):
        QWidget.setTabOrder(before, after)


def controls(widget: QWidget) -> Iterator[QWidget]:
    """The controls under *widget* in the order in which they are read."""
    proxy = widget.focusProxy()
    if proxy is not None and widget.isAncestorOf(proxy):
        # the field itself stays behind in Qt's ring, and Tab would visit its control a second time from there
        widget.setFocusProxy(None)  # type: ignore[arg-type]
    elif widget.focusPolicy() & Qt.FocusPolicy.TabFocus and proxy is None:
        yield widget
    layout = widget.layout()
    if layout is not None:
        # a FormRow moves its inner layouts about; an item of theirs that Python has once seen would not survive that
        inner: Sequence[QWidget] = widget.fields if isinstance(widget, FormRow) else list(_widgets(layout))
        for child in sorted(inner, key=lambda each: bool(each.property(SHOWN_LAST))):
            yield from controls(child)


def _widgets(layout: QLayout) -> Iterator[QWidget]:
    places = range(layout.count())
    if isinstance(layout, QGridLayout):
        places = sorted(places, key=lambda index: layout.getItemPosition(index)[:2])  # type: ignore[index,assignment]
    for index in places:
        item = layout.itemAt(index)
        if item is None:
            continue
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            yield widget
        elif inner is not None:
            yield from _widgets(inner)
