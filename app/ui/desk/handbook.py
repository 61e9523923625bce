"""The handbook in the program: Markdown files in the reader's language."""

from __future__ import annotations

from PySide6.QtCore import QUrl
from PySide6.QtGui import QTextCursor, QTextDocument
from PySide6.QtWidgets import QDialog, QTextBrowser, QVBoxLayout, QWidget

from app.texts import N_, current_language, resource_root, tr
from app.ui.kit.screens import fit
from app.ui.kit.theme import theme


def handbook_file(language: str) -> str:
    """Text of the handbook in *language*; English readers get the German one."""
    folder = resource_root() / "resources" / "handbook"
    path = folder / f"handbook_{'ru' if language == 'ru' else 'de'}.md"
    return path.read_text(encoding="utf-8")


class HandbookWindow(QDialog):
    """A window of its own, so that one can read while working."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.browser = QTextBrowser(self)
        self.browser.setOpenExternalLinks(True)
        self.browser.setSearchPaths([str(resource_root() / "resources" / "handbook")])
        self.browser.setFrameShape(QTextBrowser.Shape.NoFrame)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(12), 0, 0, 0)
        column.addWidget(self.browser)
        fit(self, theme.px(760), theme.px(800))
        self.retranslate()

    def retranslate(self) -> None:
        """Show the handbook in the interface language."""
        self.setWindowTitle(tr(N_("Handbook", "Handbook")))
        self.browser.setAccessibleName(tr(N_("Handbook", "Handbook")))
        document = self.browser.document()
        document.setBaseUrl(QUrl.fromLocalFile(str(resource_root() / "resources" / "handbook") + "/"))
        features = QTextDocument.MarkdownFeature.MarkdownDialectGitHub | QTextDocument.MarkdownFeature.MarkdownNoHTML
        document.setMarkdown(handbook_file(current_language()), features)
        document.setDocumentMargin(theme.px(20))
        _space_headings(document)
        # setting the text leaves the cursor, and with it the view, at its end
        self.browser.moveCursor(QTextCursor.MoveOperation.Start)


def _space_headings(document: QTextDocument) -> None:
    """Room above each heading; Markdown as Qt reads it has none."""
    block = document.begin()
    while block.isValid():
        form = block.blockFormat()
        if form.headingLevel():
            form.setTopMargin(theme.px(18 if form.headingLevel() > 1 else 0))
            form.setBottomMargin(theme.px(6))
            QTextCursor(block).setBlockFormat(form)
        block = block.next()
