"""Menus under a button, filled when they are opened."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu, QWidget

from app.ui.kit.icons import icon
from app.ui.kit.keys import key_text
from app.ui.kit.text import Text, menu_text, say

Entry = tuple[Text, str, Callable[[], object]]
"""What it says, its keys (``""`` for none), what it does."""


def open_menu(anchor: QWidget, entries: Sequence[Entry | None], icons: Sequence[str] = ()) -> QMenu:
    """Open *entries* under *anchor*; ``None`` is a separator. *icons* belong to the entries one by one."""
    menu = QMenu(anchor)
    for index, entry in enumerate(entries):
        if entry is None:
            menu.addSeparator()
            continue
        text, keys, act = entry
        label = menu_text(say(text))
        action = menu.addAction(f"{label}\t{key_text(keys)}" if keys else label)
        if index < len(icons) and icons[index]:
            action.setIcon(icon(icons[index]))
        action.triggered.connect(lambda _checked=False, act=act: act())
    menu.aboutToHide.connect(menu.deleteLater)
    menu.popup(anchor.mapToGlobal(QPoint(0, anchor.height())))
    if menu.actions():
        menu.setActiveAction(menu.actions()[0])
    return menu
