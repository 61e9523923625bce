"""The print centre: what is chosen is shown, made, remembered, and kept in the history."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from pytestqt.qtbot import QtBot

from app.documents.pages import page_count
from app.domain.model import Delegation
from app.services import lists
from app.services.listing import Listing
from app.storage.prints import FILE, PAPER
from app.ui.desk.begin import begin
from app.ui.desk.desk import Desk
from app.ui.kit.choice import ChoiceField
from app.ui.printing.batch import BatchDialog
from app.ui.printing.centre import PrintCentre
from app.ui.printing.delivering import make_each, paint_on, print_each
from app.ui.printing.history import HistoryDialog
from app.ui.printing.remembering import own_templates
from app.ui.printing.request import Request
from app.ui.printing.templates import TemplatesDialog
from tests.ui.desk.conftest import Answers, office_of, seminar_id


def centre_of(desk: Desk, qtbot: QtBot, request: Request) -> PrintCentre:
    centre = PrintCentre(office_of(desk), desk.settings, request)
    qtbot.addWidget(centre)
    centre.show()
    return centre


def shown(centre: PrintCentre, qtbot: QtBot, text: str) -> None:
    def there() -> bool:
        return bool(centre.view.papers) and text in centre.view.papers[0].accessibleDescription()

    qtbot.waitUntil(there, timeout=20_000)


def of_seminar(desk: Desk, document: str = "", form: str = "de") -> Request:
    return Request("seminar", (seminar_id(desk),), document, form)


def test_what_is_missing_can_be_jumped_to_and_every_format_is_written(
    desk: Desk, sample: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    begin(desk, sample)
    centre = centre_of(desk, qtbot, of_seminar(desk, "summary", "de+ru"))
    qtbot.waitUntil(lambda: centre.pane.missing.count() > 10, timeout=20_000)
    pdf = centre.save("pdf", tmp_path / "out")
    word = centre.save("docx", tmp_path / "out.docx")
    assert pdf == tmp_path / "out.pdf"
    assert pdf.read_bytes().startswith(b"%PDF-")
    assert word is not None
    assert word.read_bytes().startswith(b"PK")
    kept = office_of(desk).db.prints.of_record("seminar", seminar_id(desk))
    assert [(one.output, one.way) for one in kept] == [("docx", FILE), ("pdf", FILE)]
    assert office_of(desk).db.prints.content(kept[1].id) == pdf.read_bytes()
    with qtbot.waitSignal(centre.jump) as jumped:
        centre.pane.missing.itemActivated.emit(centre.pane.missing.item(0))
    assert jumped.args is not None
    assert jumped.args[0].language == "ru"


def test_options_change_the_pages_and_are_remembered(desk: Desk, sample: Path, tmp_path: Path, qtbot: QtBot) -> None:
    begin(desk, sample)
    centre = centre_of(desk, qtbot, of_seminar(desk, "badges"))
    shown(centre, qtbot, "Breitenbach")
    assert not centre.pane.saving["docx"].isVisible()  # nobody edits badges in Word
    before = centre._made
    field = centre.pane.options.fields["sheet"]
    assert isinstance(field, ChoiceField)
    field.set_value("a6-page")
    field.changed.emit()
    qtbot.waitUntil(lambda: centre._made is not before, timeout=20_000)
    assert centre._made is not None
    assert centre._made.count > 1
    assert centre.save("pdf", tmp_path / "b.pdf") is not None
    again = centre_of(desk, qtbot, of_seminar(desk, "badges"))
    assert again.pane.options.values()["sheet"] == "a6-page"
    assert centre_of(desk, qtbot, of_seminar(desk)).pane.documents.key() == "badges"


def test_what_cannot_be_an_option_is_said_at_its_field(desk: Desk, sample: Path, qtbot: QtBot) -> None:
    begin(desk, sample)
    centre = centre_of(desk, qtbot, of_seminar(desk, "badges"))
    options = centre.pane.options
    options.fields["sheet"].set_value("own")
    options.fields["width"].set_value("far too wide")
    assert options.values()["width"] == 90.0
    assert "far too wide" in options.fields["width"].problem()


def test_records_are_ticked(desk: Desk, sample: Path, tmp_path: Path, qtbot: QtBot) -> None:
    begin(desk, sample)
    centre = centre_of(desk, qtbot, of_seminar(desk, "delegation-list"))
    assert len(centre.jobs()) == 1
    records = centre.pane.records
    for row in range(records.count()):
        records.item(row).setCheckState(Qt.CheckState.Checked)
    assert len(centre.jobs()) == records.count() > 1
    folder = tmp_path / "lists"
    folder.mkdir()
    assert centre.save("pdf", folder) == folder
    assert len(list(folder.glob("*.pdf"))) == records.count()
    for row in range(records.count()):
        records.item(row).setCheckState(Qt.CheckState.Unchecked)
    qtbot.waitUntil(lambda: not centre.pane.print.isEnabled(), timeout=20_000)
    assert centre.pane.problem.text()


def test_a_list_as_shown_also_as_a_table(desk: Desk, sample: Path, tmp_path: Path, qtbot: QtBot) -> None:
    begin(desk, sample)
    listing = Listing(lists.Query("person"), ("name_latin", "name_cyrillic"))
    centre = centre_of(desk, qtbot, Request("person", (), "list", "de", listing))
    shown(centre, qtbot, "Breitenbach")
    assert centre.pane.saving["xlsx"].isVisible()
    made = centre.save("xlsx", tmp_path / "persons.xlsx")
    assert made is not None
    assert made.read_bytes().startswith(b"PK")


def test_a_folder_that_is_gone_is_told_and_nothing_breaks(desk: Desk, sample: Path, qtbot: QtBot) -> None:
    begin(desk, sample)
    centre = centre_of(desk, qtbot, of_seminar(desk, "delegation-list"))
    with qtbot.waitSignal(office_of(desk).failed) as failed:
        assert centre.save("pdf", Path("/nowhere/at/all/list.pdf")) is None
    assert failed.args is not None
    assert "list.pdf" in failed.args[0]
    assert office_of(desk).db.prints.recent() == []


def test_pages_reach_a_printer_and_the_history(desk: Desk, sample: Path, tmp_path: Path, qtbot: QtBot) -> None:
    begin(desk, sample)
    centre = centre_of(desk, qtbot, of_seminar(desk, "summary"))
    outcome = make_each(office_of(desk), centre, centre.jobs() * 2, "pdf")
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "paper.pdf"))
    assert print_each(office_of(desk), centre, outcome.made, printer)
    pages = page_count(outcome.made[0][1].content)
    assert page_count((tmp_path / "paper.pdf").read_bytes()) == 2 * pages
    kept = office_of(desk).db.prints.of_record("seminar", seminar_id(desk))
    assert [one.way for one in kept] == [PAPER, PAPER]


def test_everything_for_a_seminar_comes_into_one_folder(
    desk: Desk, sample: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    begin(desk, sample)
    dialog = BatchDialog(office_of(desk), desk.settings, "seminar", seminar_id(desk), "de")
    qtbot.addWidget(dialog)
    outcome = dialog.save(tmp_path)
    assert outcome is not None
    assert outcome.failed == []
    keys = {job.document for job, _made in outcome.made}
    assert {"summary", "delegation-list", "programme", "badges", "table-cards", "certificates"} <= keys
    names = sorted(path.name for path in tmp_path.glob("*.pdf"))
    assert len(names) == len(dialog.pieces)
    assert names[0].startswith("01 ")
    assert len(office_of(desk).db.prints.recent()) == len(names)
    for row in range(1, dialog.list.count()):
        dialog.list.item(row).setCheckState(Qt.CheckState.Unchecked)
    assert len(dialog.jobs()) == 1


def test_the_history_gives_the_same_file_after_the_record_is_gone(
    desk: Desk, sample: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    begin(desk, sample)
    office = office_of(desk)
    with office.db.read() as session:
        delegation = max(session.query(Delegation).all(), key=lambda one: sum(bool(m.person) for m in one.members)).id
    centre = centre_of(desk, qtbot, Request("delegation", (delegation,), "delegation-list", "de"))
    first = centre.save("pdf", tmp_path / "one.pdf")
    assert first is not None
    before = first.read_bytes()
    history = HistoryDialog(office, desk.settings, "delegation", delegation)
    qtbot.addWidget(history)
    assert history.table.rowCount() == 1
    assert history.changes(history.prints[0]) is None
    with office.db.change(Delegation.title_one) as session:
        found = session.get(Delegation, delegation)
        assert found is not None
        session.delete(found)
    again = history.save(tmp_path / "again.pdf")
    assert again is not None
    assert again.read_bytes() == before


def test_two_prints_are_compared_in_words(desk: Desk, sample: Path, tmp_path: Path, qtbot: QtBot) -> None:
    begin(desk, sample)
    office = office_of(desk)
    with office.db.read() as session:
        delegation = max(session.query(Delegation).all(), key=lambda one: sum(bool(m.person) for m in one.members)).id
    request = Request("delegation", (delegation,), "delegation-list", "de")
    centre_of(desk, qtbot, request).save("pdf", tmp_path / "one.pdf")
    with office.db.change(Delegation.title_one) as session:
        found = session.get(Delegation, delegation)
        assert found is not None
        gone = found.members[-1].name("de")
        session.delete(found.members[-1])
    centre_of(desk, qtbot, request).save("pdf", tmp_path / "two.pdf")
    history = HistoryDialog(office, desk.settings, "delegation", delegation)
    qtbot.addWidget(history)
    lines = history.changes(history.prints[0])
    assert lines is not None
    assert len(lines) == 1
    assert gone.split()[-1] in lines[0]


def test_a_broken_template_of_the_office_is_told_and_the_shipped_one_prints(
    desk: Desk, sample: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    begin(desk, sample)
    monkeypatch.setattr(TemplatesDialog, "open_folder", lambda _self: None)  # the file manager of the machine
    dialog = TemplatesDialog(desk.settings)
    qtbot.addWidget(dialog)
    names = [dialog.list.item(row).data(0x0100) for row in range(dialog.list.count())]
    dialog.list.setCurrentRow(names.index("badges.typ"))
    dialog.copy.click()
    folder = own_templates(desk.settings)
    assert {path.name for path in folder.iterdir()} == {"badges.typ", "cards.typ", "lib.typ"}
    own = folder / "badges.typ"
    own.write_text(own.read_text("utf-8") + "\n#nonsense\n", "utf-8")
    centre = centre_of(desk, qtbot, of_seminar(desk, "badges"))
    shown(centre, qtbot, "Breitenbach")
    line = str(len(own.read_text("utf-8").splitlines()))
    assert "badges.typ" in centre.pane.problem.text()
    assert line in centre.pane.problem.text()
    dialog.shipped.click()
    assert not own.exists()
    assert (folder / "badges.typ.old").exists()
    centre.timer.start()
    qtbot.waitUntil(lambda: not centre.pane.problem.text(), timeout=20_000)


def test_the_menu_leads_to_letterheads_prints_and_templates(desk: Desk, sample: Path, answers: Answers) -> None:
    begin(desk, sample)
    desk.window.commands.run("letterheads")
    current = desk.window.navigator.current
    assert current is not None
    assert (current.section, current.tab) == ("partnership", "letterheads")
    for command in ("printed", "templates"):
        desk.window.commands.run(command)
    assert len(answers.said) == 2


@pytest.mark.qt_log_ignore("QPainter::begin", extend=True)
def test_a_printer_that_cannot_begin_is_told() -> None:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName("/nowhere/at/all.pdf")
    assert paint_on(printer, []) is False
