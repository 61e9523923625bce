"""What leaves and enters the window: preview, printing, new files, import, backup."""


from __future__ import annotations

import contextlib
import json
from pathlib import Path

from pytestqt.qtbot import QtBot

from app.documents.catalogue import documents_for
from app.domain.text import Text
from app.services import records
from app.storage.files import create_file
from app.ui.desk import exchange, filing
from app.ui.desk.begin import begin
from app.ui.desk.desk import Desk
from app.ui.desk.newfile import NewFileDialog
from app.ui.desk.preview import PreviewPane
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


def test_each_kind_of_record_has_its_documents(desk: Desk, sample: Path, qtbot: QtBot) -> None:
    begin(desk, sample)
    pane = PreviewPane(office_of(desk))
    qtbot.addWidget(pane)
    pane.show_record("person", 1)
    assert pane.choice()[0] in [one.key for one in documents_for("person")]
    pane.show_record("seminar", seminar_id(desk))
    assert pane.choice()[0] == "summary"


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


