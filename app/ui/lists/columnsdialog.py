"""Which columns a list shows, and in which order: by mouse, or with Space and Alt+arrows."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from app.texts import N_, tr
from app.ui.desk.dialogs import Dialog
from app.ui.kit.announce import announce
from app.ui.kit.buttons import IconButton, LinkButton
from app.ui.kit.labels import Label
from app.ui.kit.screens import fit
from app.ui.kit.theme import theme
from app.ui.lists.kinds import choosable
from app.ui.lists.state import first_columns

TITLE = N_("List", "Columns")
_KEY = Qt.ItemDataRole.UserRole
PLACE = N_("List", "{column}, place {place}")


class ColumnsDialog(Dialog):
    """Changes are seen in the list at once; *columns_changed* carries the keys shown, in order."""

    columns_changed = Signal(list)

    def __init__(self, kind: str, shown: Sequence[str], parent: QWidget) -> None:
        super().__init__(TITLE, None, parent, width=440)
        self._kind = kind
        self._shown = list(shown)
        self.list = QListWidget(self)
        self.list.setAccessibleName(tr(TITLE))
        self.list.setDragDropMode(QListWidget.DragDropMode.InternalMove)
        self.list.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.list.installEventFilter(self)
        hint = N_("List", "Space shows or hides a column; drag it, or move it with Alt and the arrow keys.")
        self.up = IconButton(N_("List", "Further to the left"), "arrow-up", self, keys="Alt+Up")
        self.down = IconButton(N_("List", "Further to the right"), "arrow-down", self, keys="Alt+Down")
        self.standard = LinkButton(N_("List", "As at first"), "undo-2", self)
        for place, button in enumerate((self.up, self.down, self.standard)):
            self.buttons.insertWidget(place, button)
        self.body.addWidget(Label(hint, "label", "ink2", wrap=True, parent=self))
        self.body.addWidget(self.list, 1)
        fit(self, theme.px(440), theme.px(600))
        self._fill(self._shown)
        self.list.itemChanged.connect(self._changed)
        self.list.model().rowsMoved.connect(self._changed)
        self.up.clicked.connect(lambda: self.move_current(-1))
        self.down.clicked.connect(lambda: self.move_current(1))
        self.standard.clicked.connect(self._reset)

    def keys(self) -> list[str]:
        """The columns shown, in order."""
        items = (self.list.item(row) for row in range(self.list.count()))
        return [item.data(_KEY) for item in items if item.checkState() == Qt.CheckState.Checked]

    def move_current(self, by: int) -> None:
        """Move the current column by *by* places."""
        row = self.list.currentRow()
        if not 0 <= row + by < self.list.count() or row < 0:
            return
        self.list.blockSignals(True)  # one change, not one for each half of the move
        item = self.list.takeItem(row)
        self.list.insertItem(row + by, item)
        self.list.setCurrentItem(item)
        self.list.blockSignals(False)
        announce(self.list, tr(PLACE, column=item.text(), place=row + by + 1))
        self._changed()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
            if step is not None and event.modifiers() & Qt.KeyboardModifier.AltModifier:
                self.move_current(step)
                return True
        return super().eventFilter(watched, event)

    def _fill(self, shown: Sequence[str]) -> None:
        available = choosable(self._kind)
        self.list.blockSignals(True)
        self.list.clear()
        for key in (*shown, *(key for key in available if key not in shown)):
            item = QListWidgetItem(tr(available[key].label), self.list)
            item.setData(_KEY, key)
            item.setSizeHint(QSize(0, theme.px(28)))
            item.setFlags(
                Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
                | Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsDragEnabled
            )  # fmt: skip
            item.setCheckState(Qt.CheckState.Checked if key in shown else Qt.CheckState.Unchecked)
        self.list.setCurrentRow(0)
        self.list.blockSignals(False)

    def _reset(self) -> None:
        self._fill(first_columns(self._kind))
        self._changed()

    def _changed(self) -> None:
        keys = self.keys()
        if not keys:  # a list without columns says nothing: the last one stays
            self._fill(self._shown[:1])
            keys = self._shown[:1]
        if keys != self._shown:
            self._shown = keys
            self.columns_changed.emit(keys)
