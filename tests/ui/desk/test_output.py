"""What leaves and enters the window: preview, printing, new files, import, backup."""


from __future__ import annotations

import contextlib
import json
from pathlib import Path

from PySide6.QtPrintSupport import QPrinter
from pytestqt.qtbot import QtBot

from app.domain.text import Text
from app.services import records
from app.storage.files import create_file
from app.ui.desk import exchange, filing
from app.ui.desk.begin import begin
from app.ui.desk.desk import Desk
from app.ui.desk.newfile import NewFileDialog
from app.ui.desk.preview import PreviewPane
from app.ui.desk.printing import PrintDialog, paint_on
from app.ui.shell.location import Location
from tests.ui.desk.conftest import Answers, office_of, seminar_id


def test_the_preview_follows_what_is_typed(desk: Desk, sample: Path, qtbot: QtBot) -> None:
    begin(desk, sample)
    desk.open_record("seminar", seminar_id(desk))
    desk.window.commands.run("preview")
    pane = desk.window.split.preview.content
    assert isinstance(pane, PreviewPane)
    qtbot.waitUntil(lambda: len(pane.view.papers) == 3, timeout=20_000)
    assert "18. Sozialseminar" in pane.view.papers[0].accessibleDescription()
    with office_of(desk).db.read() as session:
        edited = records.load(session, "seminar", seminar_id(desk))
    edited.values["title"] = Text(de="Soeben getippt")
    office_of(desk).edited.emit(edited)
    qtbot.waitUntil(lambda: "Soeben getippt" in pane.view.papers[0].accessibleDescription(), timeout=20_000)
    for text in ("Erst dies", "Dann das"):
        edited.values["title"] = Text(de=text)
        office_of(desk).edited.emit(edited)
        qtbot.waitUntil(lambda: pane._making)
    # typed while the first was being made: it is shown all the same, then the second, with all its pages
    qtbot.waitUntil(lambda: "Erst dies" in pane.view.papers[0].accessibleDescription(), timeout=20_000)
    qtbot.waitUntil(lambda: "Dann das" in pane.view.papers[0].accessibleDescription(), timeout=20_000)
    desk.window.go(Location("person"))
    qtbot.waitUntil(lambda: not pane.view.isVisible())


def test_the_print_dialog_lists_what_is_missing_and_writes_both_formats(
    desk: Desk, sample: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    begin(desk, sample)
    dialog = PrintDialog(office_of(desk), "summary", "seminar", seminar_id(desk), "de+ru")
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: dialog._missing.count() > 10, timeout=20_000)
    with qtbot.waitSignal(dialog.jump) as jumped:
        dialog._missing.setCurrentRow(0)
        dialog._missing.itemActivated.emit(dialog._missing.item(0))
    assert jumped.args is not None
    assert jumped.args[0].language == "ru"
    pdf = dialog.save("pdf", tmp_path / "out")
    word = dialog.save("docx", tmp_path / "out.docx")
    assert pdf == tmp_path / "out.pdf"
    assert pdf.read_bytes().startswith(b"%PDF-")
    assert word is not None
    assert word.read_bytes().startswith(b"PK")


def test_each_kind_of_record_has_its_documents(desk: Desk, sample: Path, qtbot: QtBot) -> None:
    begin(desk, sample)
    dialog = PrintDialog(office_of(desk), "badges", "seminar", seminar_id(desk), "de+ru")
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: len(dialog.view.papers) > 0, timeout=20_000)
    qtbot.waitUntil(lambda: "Breitenbach" in dialog.view.papers[0].accessibleDescription(), timeout=20_000)
    assert not dialog._word.isEnabled()  # nobody edits badges in Word
    pane = PreviewPane(office_of(desk))
    qtbot.addWidget(pane)
    pane.show_record("person", 1)
    assert pane.choice()[0] == "address-labels"
    pane.show_record("seminar", seminar_id(desk))
    assert pane.choice()[0] == "summary"


def test_a_folder_that_is_gone_is_told_and_nothing_breaks(desk: Desk, sample: Path, qtbot: QtBot) -> None:
    begin(desk, sample)
    dialog = PrintDialog(office_of(desk), "delegation-list", "seminar", seminar_id(desk), "de")
    qtbot.addWidget(dialog)
    with qtbot.waitSignal(office_of(desk).failed) as failed:
        assert dialog.save("pdf", Path("/nowhere/at/all/list.pdf")) is None
    assert failed.args is not None
    assert "list.pdf" in failed.args[0]


def test_pages_reach_a_printer(desk: Desk, sample: Path, tmp_path: Path, qtbot: QtBot) -> None:
    begin(desk, sample)
    dialog = PrintDialog(office_of(desk), "summary", "seminar", seminar_id(desk), "de")
    qtbot.addWidget(dialog)
    made = dialog.save("pdf", tmp_path / "out.pdf")
    assert made is not None
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "paper.pdf"))
    assert paint_on(printer, made.read_bytes())
    assert (tmp_path / "paper.pdf").stat().st_size > 10_000


def test_a_new_file_needs_both_cities(qtbot: QtBot, tmp_path: Path) -> None:
    dialog = NewFileDialog()
    qtbot.addWidget(dialog)
    dialog.show()
    dialog._fields["own_city"].set_value({})
    dialog.accept()
    assert dialog.isVisible()
    assert dialog._fields["own_city"].problem()
    dialog._fields["own_city"].set_value({"de": "Berlin"})
    dialog.accept()
    assert not dialog.isVisible()
    db = filing._create(tmp_path / "new.akte", dialog.partnership())
    with contextlib.closing(db), db.read() as session:
        assert records.load(session, "partnership", 1).values["own_city"] == Text(de="Berlin")


def test_an_existing_file_is_not_overwritten(desk: Desk, sample: Path, answers: Answers) -> None:
    answers.act = "accept"
    before = sample.read_bytes()
    assert filing.new_file(desk.window, sample) is None
    assert any("sample.akte" in text for text in answers.said)
    assert sample.read_bytes() == before


def test_importing_takes_all_or_nothing_and_says_which_row(
    desk: Desk, tmp_path: Path, qtbot: QtBot, answers: Answers
) -> None:
    db = create_file(tmp_path / "empty.akte")
    desk.put(db)
    rows = [{"kind": "organisation", "id": f"o{n}", "names": [{"name": {"de": f"Stelle {n}"}}]} for n in range(5)]
    bad = [*rows, {"kind": "organisation", "id": "o9", "names": [{"name": 7}]}]
    source = tmp_path / "rows.json"
    source.write_text(json.dumps({"format": "seminarakte/1", "records": bad}), encoding="utf-8")
    exchange.take_over(office_of(desk), source, desk.window)
    assert any("names" in text for text in answers.said)
    assert db.undoable() is None
    source.write_text(json.dumps({"format": "seminarakte/1", "records": rows}), encoding="utf-8")
    with qtbot.waitSignal(office_of(desk).toast_requested):
        exchange.take_over(office_of(desk), source, desk.window)
    assert db.undoable() is not None


