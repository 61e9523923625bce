"""The list saved as it is shown, and its records for another file."""

from __future__ import annotations

import contextlib
import csv
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from app.domain.date import Date
from app.exchange.import_json import import_json
from app.services import lists
from app.storage.files import create_file
from app.ui.desk.dialogs import Dialog
from app.ui.lists import exporting
from app.ui.lists.state import SavedFilter
from app.ui.office import Office
from tests.ui.lists.conftest import Opener


def close_message(told: list[str]) -> None:
    """Close the message that is about to come, and keep what it says."""

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, Dialog):
            told.append(dialog.accessibleDescription())
            dialog.accept()
        else:
            QTimer.singleShot(20, look)

    QTimer.singleShot(20, look)


@pytest.fixture
def chosen(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """Where the person saves; the suffix is left to the program."""
    target = tmp_path / "list"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    return target


def test_the_table_as_shown(opened: Opener, office: Office, chosen: Path, qtbot: QtBot) -> None:
    page = opened()
    page.body.filter_by(SavedFilter("", {"period": "2017"}))
    page.body.set_columns(["title", "number"])
    told: list[str] = []
    close_message(told)
    exporting.ask(office, page.body.state.query(), page.table.list_model.keys, "csv", page)
    assert told == ["2 records saved in “list.csv”."]
    with chosen.with_suffix(".csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file, delimiter=";"))
    assert rows[0][1:] == ["Title (DE)", "Title (RU)", "Number"]
    assert [row[-1] for row in rows[1:]] == ["19", "18"]


def test_records_can_be_read_by_another_file(opened: Opener, office: Office, chosen: Path, tmp_path: Path) -> None:
    page = opened()
    told: list[str] = []
    close_message(told)
    exporting.ask(office, page.body.state.query(), page.table.list_model.keys, "json", page)
    assert told[0].startswith("1")
    with contextlib.closing(create_file(tmp_path / "other.akte")) as other:
        report = import_json(other, chosen.with_suffix(".json"), Date(2018))
        assert report.faults == []
        with other.read() as session:
            assert lists.count(session, "seminar") == 10


@pytest.mark.parametrize(("suffix", "begins"), [("xlsx", b"PK"), ("pdf", b"%PDF")])
def test_the_list_as_a_document(
    opened: Opener, office: Office, chosen: Path, suffix: str, begins: bytes
) -> None:
    page = opened()
    page.body.filter_by(SavedFilter("", {"period": "2017"}))
    page.body.set_columns(["title", "number"])
    assert page.listing().keys == ("title", "number")
    told: list[str] = []
    close_message(told)
    exporting.ask(office, page.body.state.query(), page.table.list_model.keys, suffix, page)
    assert told == [f"2 records saved in “list.{suffix}”."]
    assert chosen.with_suffix(f".{suffix}").read_bytes().startswith(begins)


def test_the_menu_offers_documents_tables_and_records(opened: Opener, office: Office) -> None:
    page = opened()
    menu = exporting.export_menu(office, page.body.state.query(), page.table.list_model.keys, page)
    assert [action.text() for action in menu.actions()] == [
        "Table as shown, for Excel (XLSX) …", "List as shown, for printing (PDF) …",
        "Table as shown, for other programs (CSV) …", "All records with everything that belongs to them (JSON) …",
    ]  # fmt: skip
