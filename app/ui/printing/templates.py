"""The office's own templates: copied to be changed, opened, taken out of use again."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QListWidget, QListWidgetItem, QWidget

from app.documents import templates
from app.documents.catalogue import DOCUMENTS
from app.domain.errors import KnownError
from app.storage.connection import translating
from app.texts import N_, tr
from app.ui.desk.dialogs import Dialog, message
from app.ui.kit.buttons import LinkButton, SecondaryButton
from app.ui.kit.flow import FlowLayout
from app.ui.kit.labels import Label
from app.ui.kit.settings import Settings
from app.ui.kit.theme import theme
from app.ui.printing.remembering import own_templates, set_own_templates

TITLE = N_("Templates", "Templates of the documents")
HINT = N_(
    "Templates",
    "A template that was copied is used from then on. Where it has an error the shipped one is used, and the error is "
    "told with its line.",
)
FOLDER = N_("Templates", "Folder: {folder}")
COPY, OPEN = N_("Templates", "Copy to change"), N_("Templates", "Open the folder")
SHIPPED = N_("Templates", "Use the shipped one again")
OTHER = N_("Templates", "Other folder …")
OWN = N_("Templates", "{name} – changed by the office")
FOR = N_("Templates", "{name} ({document})")
PARTS = N_("Templates", "parts of several documents")
_KEY = 0x0100


class TemplatesDialog(Dialog):
    """Every template that is shipped, and what the office has of its own."""

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(TITLE, None, parent, width=720, scrolls=True)
        self._settings = settings
        self.list = QListWidget(self)
        self.list.setAccessibleName(tr(TITLE))
        self.list.setMinimumHeight(theme.px(220))
        self.place = Label("", "label", "ink2", wrap=True, parent=self)
        self.other = LinkButton(OTHER, "folder-open", self)
        self.copy = SecondaryButton(COPY, "copy", self)
        self.folder = SecondaryButton(OPEN, "folder-open", self)
        self.shipped = SecondaryButton(SHIPPED, "undo-2", self)
        for widget in (Label(HINT, "body", "ink2", wrap=True, parent=self), self.list, self.place):
            self.body.addWidget(widget)
        self._acts = FlowLayout(gap=8)  # two rows where large letters leave no room for one
        for button in (self.copy, self.folder, self.shipped, self.other):
            self._acts.addWidget(button)
        self.body.addLayout(self._acts)
        self.copy.clicked.connect(self.copy_chosen)
        self.folder.clicked.connect(self.open_folder)
        self.shipped.clicked.connect(self.use_shipped)
        self.other.clicked.connect(self._ask_folder)
        self.list.currentRowChanged.connect(lambda _row: self._chosen_changed())
        self.show_templates()
        self.list.setCurrentRow(0)

    def show_templates(self) -> None:
        """Look again at what there is."""
        row, own = self.list.currentRow(), templates.copied(own_templates(self._settings))
        titles = {one.key: tr(one.title) for one in DOCUMENTS}
        self.list.clear()
        for name in templates.shipped():
            key = name.removesuffix(".typ").removesuffix(".docx")
            for ending in ("-de-ru", "-de", "-ru") if name.endswith(".docx") else ():
                key = key.removesuffix(ending)
            words = tr(FOR, name=name, document=titles.get(key, tr(PARTS)))
            item = QListWidgetItem(tr(OWN, name=words) if name in own else words, self.list)
            item.setData(_KEY, name)
        self.list.setCurrentRow(max(row, 0))
        self.place.set_text(tr(FOLDER, folder=own_templates(self._settings)))
        self._chosen_changed()

    def name(self) -> str:
        """The template chosen."""
        item = self.list.currentItem()
        return str(item.data(_KEY)) if item is not None else ""

    def copy_chosen(self) -> None:
        """Copy the template and what it needs, and show the folder."""
        folder = own_templates(self._settings)
        if self._attempt(lambda: templates.copy_to_change(self.name(), folder), folder):
            self.show_templates()
            self.open_folder()

    def use_shipped(self) -> None:
        """Take the office's template out of use; it stays in the folder under another name."""
        folder = own_templates(self._settings)
        if self._attempt(lambda: templates.use_shipped(self.name(), folder), folder):
            self.show_templates()

    def open_folder(self) -> None:
        """Show the folder in the system's file manager."""
        folder = own_templates(self._settings)
        if self._attempt(lambda: folder.mkdir(parents=True, exist_ok=True), folder):
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))

    def _attempt(self, work: Callable[[], object], folder: Path) -> bool:
        """Do *work* with files of *folder*; what goes wrong is told."""
        try:
            with translating(folder):
                work()
        except KnownError as error:
            message(self, TITLE, error.sentence())
            return False
        return True

    def _ask_folder(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, tr(OTHER), str(own_templates(self._settings).parent))
        if chosen:
            set_own_templates(self._settings, Path(chosen))
            self.show_templates()

    def _chosen_changed(self) -> None:
        own = self.name() in templates.copied(own_templates(self._settings))
        self.copy.setEnabled(bool(self.name()) and not own)
        self.shipped.setEnabled(own)
