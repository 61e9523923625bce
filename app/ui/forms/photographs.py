"""The photographs of a seminar: several files at once, chosen or dropped, drawn anew while the window stays awake."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QWidget

from app.services.records import blank, editable_fields
from app.texts import N_, NN_, tr
from app.ui.forms.editing import Editing
from app.ui.forms.layouts import Parts
from app.ui.forms.partrow import PartRow
from app.ui.forms.parts import PartList
from app.ui.kit.announce import announce
from app.ui.kit.labels import ProblemLine
from app.ui.kit.redraw import PICTURES, NotTaken, redrawn

CHOOSE = N_("Photographs", "Choose photographs")
TAKEN = NN_("Photographs", "%n photograph added|%n photographs added", "", 1)


class PhotographList(PartList):
    """Adding asks for files; the keyboard then stands in the caption of the first new one."""

    def __init__(self, form: Editing, spec: Parts, parent: QWidget) -> None:
        super().__init__(form, spec, parent)
        self.setAcceptDrops(True)

    def _lay_out(self) -> None:
        super()._lay_out()
        self.problem = ProblemLine(parent=self)
        self._column.insertWidget(self._column.indexOf(self._empty), self.problem)

    def display(self) -> None:
        """Show the photographs of the form's record."""
        super().display()
        self.problem.set_text(None)

    def begin(self) -> None:
        """Let the person choose files."""
        chosen, _ = QFileDialog.getOpenFileNames(self, tr(CHOOSE), "", tr(PICTURES))
        self.take([Path(each) for each in chosen])

    def enter(self, row: PartRow) -> None:
        """Enter was pressed in *row*: on to the next; behind the last nothing is added, for that takes a file."""
        if row is not self.rows[-1]:
            super().enter(row)

    def take(self, paths: Sequence[Path]) -> None:
        """Add the photographs in files; a sentence says which of them cannot be taken."""
        if paths and not self.form.read_only:
            work = partial(_redrawn, list(paths), editable_fields(self.kind)["image"].max_length)
            key = f"photographs {'|'.join(map(str, paths))}"
            self.form.office.worker.run(key, work, self._taken, _raise, owner=self)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if not self.form.read_only and _files(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.take(_files(event.mimeData()))

    def _taken(self, made: tuple[list[str], list[str]]) -> None:
        images, refused = made
        self.problem.set_text(" ".join(refused) or None)
        first = len(self.rows)
        for image in images:
            node = blank(self.kind, image=image)
            self.nodes().append(node)
            self._row(node, len(self.rows))
        if images:
            self._number()
            self.rows[first].bound("caption").field.focus_widget().setFocus()
            self.form.touch()
        announce(self, " ".join([tr(TAKEN, len(images)), *refused]))


def _files(data: QMimeData) -> list[Path]:
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]


def _redrawn(paths: list[Path], limit: int) -> tuple[list[str], list[str]]:
    """(pictures, sentences about files that cannot be taken), each in the order of *paths*."""
    images, refused = [], []
    for path in paths:
        try:
            images.append(redrawn(path, limit, photograph=True))
        except NotTaken as error:
            refused.append(str(error))
    return images, refused


def _raise(error: Exception) -> None:
    raise error
