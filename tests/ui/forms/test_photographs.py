"""Photographs of a seminar in its form: several files at once, dropped too, moved, taken out, undone, in drafts."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from app.domain.picture import read
from app.services import drafts
from app.ui.forms.page import FormPage
from app.ui.forms.photographs import PhotographList
from tests.pictures import SECRET, jpeg, with_exif, written
from tests.services.gathering import Gathering
from tests.ui.forms.conftest import Window, settle
from tests.ui.keyboard import focused, press, write

ALT = Qt.KeyboardModifier.AltModifier
WIDTHS = (60, 80, 100)


@pytest.fixture
def page(filled: Window, made: Gathering) -> FormPage:
    return filled.show("seminar", made.seminar, "photographs")


@pytest.fixture
def photographs(page: FormPage) -> PhotographList:
    return next(one for tab in page.book.pages() for one in tab.editors if isinstance(one, PhotographList))


@pytest.fixture
def files(tmp_path: Path) -> list[Path]:
    """Three photographs of a telephone, each of another width."""
    return [written(tmp_path / f"{width}.jpg", with_exif(jpeg(width, 40))) for width in WIDTHS]


def widths(photographs: PhotographList) -> list[int]:
    found = [read(node.values["image"]) for node in photographs.nodes()]
    return [each.width for each in found if each is not None]


def chosen(
    photographs: PhotographList, files: list[Path], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, number: int = 3
) -> None:
    """Choose *files* in the dialog, by keyboard, and wait for *number* rows."""
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(each) for each in files], ""))
    photographs.add_button.setFocus()
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(photographs.rows) == number)


def test_several_files_at_once_and_the_keyboard_is_in_the_caption(
    page: FormPage, photographs: PhotographList, files: list[Path], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch,
    filled: Window, made: Gathering,
) -> None:  # fmt: skip
    chosen(photographs, files, qtbot, monkeypatch)
    write("Eröffnung im Roten Rathaus")
    photographs.rows[0].focus_first()
    press(Qt.Key.Key_Down, ALT)
    assert widths(photographs) == [80, 60, 100]
    assert photographs.rows[1].isAncestorOf(focused())
    press(Qt.Key.Key_Delete, ALT)
    assert widths(photographs) == [80, 100]
    photographs.bring_back()
    settle(page)
    assert page.save()
    saved = filled.saved("seminar", made.seminar).parts["photographs"]
    assert [part.values["caption"]["de"] for part in saved] == ["", "Eröffnung im Roten Rathaus", ""]
    assert all(SECRET not in each.data for each in (read(part.values["image"]) for part in saved) if each)
    made.db.undo()
    assert filled.saved("seminar", made.seminar).parts["photographs"] == []
    made.db.redo()
    again = filled.saved("seminar", made.seminar).parts["photographs"]
    assert [part.values for part in again] == [part.values for part in saved]


def test_thumbnails_have_names(
    photographs: PhotographList, files: list[Path], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    chosen(photographs, files, qtbot, monkeypatch)
    field = photographs.rows[1].bound("image").field
    assert field.picture.accessibleName() == "Photograph 2, Picture: a picture of 80 × 40 dots"
    assert not field.picture.pixmap().isNull()
    assert field.remove.isHidden()  # the whole row goes instead


def test_files_can_be_dropped_and_what_is_no_picture_is_named(
    photographs: PhotographList, files: list[Path], tmp_path: Path, qtbot: QtBot
) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(each)) for each in (written(tmp_path / "a.txt", b"text"), files[2])])
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    entering = QDragEnterEvent(QPoint(5, 5), copy, data, left, none)
    photographs.dragEnterEvent(entering)
    assert entering.isAccepted()
    photographs.dropEvent(QDropEvent(QPointF(5, 5), copy, data, left, none))
    qtbot.waitUntil(lambda: len(photographs.rows) == 1)
    assert widths(photographs) == [100]
    assert "a.txt" in photographs.problem.text()


def test_a_draft_brings_the_photographs_back(
    page: FormPage, photographs: PhotographList, files: list[Path], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch,
    made: Gathering,
) -> None:  # fmt: skip
    chosen(photographs, files[:1], qtbot, monkeypatch, 1)
    assert page.save()
    form = page.form
    form.edited.parts["photographs"][0].values["source"] = "Amt"
    drafts.keep(made.db, "seminar:1", form.original.copy(), form.to_save())
    assert len(made.db.drafts.all()[0].content) < 100_000
    typed = drafts.of_form(made.db, "seminar:1")
    assert typed is not None
    assert typed.original == form.original
    assert typed.edited == form.to_save()
