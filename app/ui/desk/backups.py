"""The backup copies of the open file: when, why, how large; make one, restore one, choose where they are."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QAbstractItemView, QFileDialog, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from app.domain.dates import format_timestamp
from app.storage import copies
from app.storage.copies import Copy
from app.texts import N_, Message, current_language, tr
from app.ui.desk.dialogs import Dialog
from app.ui.desk.filing import FILTER
from app.ui.kit.buttons import SecondaryButton
from app.ui.kit.flow import FlowLayout
from app.ui.kit.labels import Label
from app.ui.kit.theme import theme

TITLE = N_("Backups", "Backup copies")
PLACE = N_(
    "Backups",
    "Every day on which the file is opened a copy is made and checked. The last of 7 days, 4 weeks and 12 months stay. "
    "They are in the folder {folder}.",
)
NONE = N_("Backups", "There is no copy yet.")
REASONS: dict[str, Message] = {
    "daily": N_("Backups", "daily"),
    "manual": N_("Backups", "made by hand"),
    "backup": N_("Backups", "made by hand"),
    "import": N_("Backups", "before an import"),
    "edit": N_("Backups", "before a change of many records"),
    "delete": N_("Backups", "before many records were deleted"),
    "before restore": N_("Backups", "before a copy was restored"),
    "damaged": N_("Backups", "a damaged file, kept as it was"),
}
CONVERSION = N_("Backups", "before the conversion from file version {version}")
_HEADINGS = (N_("Backups", "When"), N_("Backups", "Why"), N_("Backups", "Size"))
_LEAST_SHOWN = 5


def reason(copy: Copy) -> str:
    """Why a copy was made, in the interface language; what is unknown as it stands in the name."""
    if match := re.fullmatch(r"v(\d+)", copy.reason):
        return tr(CONVERSION, version=match[1])
    return tr(REASONS[copy.reason]) if copy.reason in REASONS else copy.reason


class BackupsDialog(Dialog):
    """Ends accepted with :attr:`chosen`, the copy to be restored."""

    def __init__(
        self, path: Path, make: Callable[[], object], choose_folder: Callable[[Path | None], object],
        parent: QWidget | None = None, *, read_only: bool = False,
    ) -> None:  # fmt: skip
        super().__init__(TITLE, N_("Backups", "Restore this copy"), parent, width=680, scrolls=True)
        self._path, self._make, self._choose_folder, self._read_only = path, make, choose_folder, read_only
        self.chosen: Path | None = None
        self._copies: list[Copy] = []
        self._place = Label("", "body", "ink2", wrap=True, parent=self)
        self.body.addWidget(self._place)
        self.table = QTableWidget(0, len(_HEADINGS), self)
        self._set_up_table()
        self.body.addWidget(self.table, 1)
        self._line = line = FlowLayout(gap=8)
        for text, icon, act in (
            (N_("Backups", "Make a copy now"), "hard-drive", self._make_one),
            (N_("Backups", "Restore another file …"), "folder-open", self._choose_other),
            (N_("Backups", "Other folder …"), "folder-open", self._other_folder),
        ):
            button = SecondaryButton(text, icon, self)
            button.clicked.connect(act)
            button.setEnabled(not (read_only and act == self._choose_other))
            line.addWidget(button)
        self.body.addLayout(line)
        self._fill()

    def _set_up_table(self) -> None:
        table = self.table
        table.setHorizontalHeaderLabels([tr(text) for text in _HEADINGS])
        table.setAccessibleName(tr(TITLE))
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setTabKeyNavigation(False)
        table.setShowGrid(False)
        table.verticalHeader().hide()
        table.setFont(theme.font())
        header = table.horizontalHeader()
        header.setFont(theme.font("label"))
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for column in (0, 2):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        table.verticalHeader().setMinimumSectionSize(theme.px(30))  # and more where a reason needs two lines
        table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        table.setMinimumHeight(theme.px(30 * (_LEAST_SHOWN + 1)))
        table.itemSelectionChanged.connect(self._selected)

    def _fill(self) -> None:
        self._copies = copies.copies_of(self._path)
        self._place.set_text(tr(PLACE, folder=str(copies.folder_of(self._path))))
        self.table.setRowCount(len(self._copies))
        for row, copy in enumerate(self._copies):
            size = QLocale(current_language()).formattedDataSize(copy.size, 1)
            when = format_timestamp(copy.at, current_language())
            for column, text in enumerate((when, reason(copy), size)):
                item = QTableWidgetItem(text)
                item.setToolTip(copy.path.name)
                self.table.setItem(row, column, item)
        if self._copies:
            self.table.selectRow(0)
        else:
            self._place.set_text(f"{self._place.text()} {tr(NONE)}")
        self._selected()

    def _selected(self) -> None:
        assert self.accept_button is not None
        self.accept_button.setEnabled(bool(self.table.selectedItems()) and not self._read_only)

    def accept(self) -> None:
        """Restore what is selected."""
        rows = self.table.selectionModel().selectedRows()
        if rows and not self._read_only:
            self.chosen = self._copies[rows[0].row()].path
            super().accept()

    def _make_one(self) -> None:
        self._make()
        self._fill()

    def _choose_other(self) -> None:
        folder = copies.folder_of(self._path)
        start = str(folder if folder.is_dir() else self._path.parent)
        chosen, _ = QFileDialog.getOpenFileName(self, tr(N_("Backups", "Restore a copy")), start, tr(FILTER))
        if chosen:
            self.chosen = Path(chosen)
            super().accept()

    def _other_folder(self) -> None:
        title = tr(N_("Backups", "Folder for the backup copies of all files"))
        chosen = QFileDialog.getExistingDirectory(self, title, str(copies.folder_of(self._path).parent))
        if chosen:
            folder = Path(chosen)
            self._choose_folder(None if folder == self._path.parent else folder)
            self._fill()
