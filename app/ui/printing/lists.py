"""The two lists on the left of the print centre: documents by group, records to be ticked."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QSizePolicy, QWidget

from app.documents.catalogue import GROUPS, Document
from app.services.printing import Subject
from app.texts import tr
from app.ui.kit.theme import theme

_KEY = Qt.ItemDataRole.UserRole
_ROW = 28


class DocumentList(QListWidget):
    """Documents under the headings of their groups; the keyboard passes over the headings."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.currentItemChanged.connect(self._moved)

    def show_documents(self, documents: Sequence[Document]) -> None:
        """Show *documents*; emits nothing."""
        self.blockSignals(True)
        self.clear()
        for group in GROUPS:
            within = [one for one in documents if one.group == group.key]
            if not within:
                continue
            heading = QListWidgetItem(tr(group.label), self)
            heading.setFlags(Qt.ItemFlag.NoItemFlags)
            font = QFont(theme.font("head"))
            heading.setFont(font)
            heading.setForeground(theme.color("ink2"))
            for one in within:
                item = QListWidgetItem(f"   {tr(one.title)}", self)
                item.setData(_KEY, one.key)
                item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{tr(one.title)} – {tr(group.label)}")
        self.blockSignals(False)

    def choose(self, key: str) -> None:
        """Choose a document; emits nothing."""
        self.blockSignals(True)
        for row in range(self.count()):
            if self.item(row).data(_KEY) == key:
                self.setCurrentRow(row)
                self.scrollToItem(self.item(row))
        self.blockSignals(False)

    def key(self) -> str:
        """Key of the document chosen; ``""`` for none."""
        item = self.currentItem()
        return str(item.data(_KEY) or "") if item is not None else ""

    def _moved(self, item: QListWidgetItem | None) -> None:
        if item is not None and item.data(_KEY):
            self.chosen.emit(str(item.data(_KEY)))


class TickList(QListWidget):
    """A list whose rows have tick boxes that can be seen on every ground; Space ticks."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.follow(self._restyle)

    def add(self, label: str, *, ticked: bool) -> None:
        """Add a row."""
        item = QListWidgetItem(label, self)
        item.setToolTip(label)
        item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable)
        item.setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)

    def is_ticked(self, row: int) -> bool:
        """Whether a row is ticked."""
        return self.item(row).checkState() == Qt.CheckState.Checked

    def _restyle(self) -> None:
        if theme.plain:
            self.setStyleSheet("")
            return
        edge, ground = theme.color("bord").name(), theme.color("surf").name()
        # the outline that Fusion draws cannot be seen on a dark ground
        self.setStyleSheet(
            f"QListView::indicator:unchecked {{ border: 1px solid {edge}; border-radius: 3px; background: {ground}; }}"
        )


class RecordList(TickList):
    """Records with a tick box; as high as it needs to be, up to eight rows."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._subjects: list[Subject] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.itemChanged.connect(lambda _item: self.changed.emit())

    def show_subjects(self, offered: Sequence[tuple[Subject, str]], ticked: set[Subject]) -> None:
        """Show records with their labels; emits nothing."""
        self.blockSignals(True)
        self.clear()
        self._subjects = [subject for subject, _label in offered]
        for subject, label in offered:
            self.add(label, ticked=subject in ticked)
        if offered:
            self.setCurrentRow(0)
        self.blockSignals(False)
        self.setFixedHeight(self.sizeHint().height())

    def ticked(self) -> list[Subject]:
        """The records ticked, in their order."""
        return [one for row, one in enumerate(self._subjects) if self.is_ticked(row)]

    def sizeHint(self) -> QSize:
        row = self.sizeHintForRow(0) if self.count() else theme.px(_ROW)
        return QSize(theme.px(200), min(max(self.count(), 1), 8) * max(row, theme.px(_ROW) // 2) + theme.px(10))
