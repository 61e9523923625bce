"""What is exported can be imported and is the same again, whatever the records are."""

from __future__ import annotations

import json
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings

from app.domain.date import Date
from app.exchange.export_json import export_json
from app.exchange.import_json import import_json
from app.exchange.jsonstream import FORMAT
from app.exchange.selection import everything, with_references
from app.storage.bulk import Tables
from app.storage.check import check
from app.storage.database import Database
from app.storage.files import create_file
from tests.exchange.conftest import TODAY, Read
from tests.exchange.records import ALL, BREITENBACH, SENATE, documents, exported
from tests.storage.office import EDIT, dump, one_of_each


def copied(db: Database, folder: Path) -> tuple[bytes, Path]:
    """Export everything, import it into a new file, export that; the first export and the new file."""
    export_json(db, folder / "first.json", everything())
    copy = create_file(folder / "copy.akte")
    report = import_json(copy, folder / "first.json", TODAY)
    assert report.faults == []
    export_json(copy, folder / "second.json", everything())
    copy.close()
    first = (folder / "first.json").read_bytes()
    assert (folder / "second.json").read_bytes() == first
    return first, folder / "copy.akte"


def test_the_sample_comes_back_byte_for_byte(sample: Database, tmp_path: Path) -> None:
    _, copy = copied(sample, tmp_path)
    assert dump(copy) == dump(sample.path)
    assert check(copy).sound


def test_every_field_of_every_kind_comes_back(db: Database, tmp_path: Path) -> None:
    with db.change(EDIT) as session:
        made = one_of_each(session)
        seminar: Any = made["seminar"]
        seminar.closed_on, seminar.closed_by, seminar.reopened_because = Date(2020), "Anna", "Irrtum"
    with db.change(EDIT) as session:
        one_of_each(session, "zwei")
    first, copy = copied(db, tmp_path)
    assert dump(copy) == dump(db.path)
    assert "Irrtum" in first.decode()


def test_gaps_in_the_ids_stay(db: Database, read: Read, tmp_path: Path) -> None:
    read(*ALL)
    read(*ALL)
    with db.change(EDIT) as session:
        session.delete(Tables(session).record("seminar", 1))
        session.delete(Tables(session).record("person", 1))
    first, _ = copied(db, tmp_path)
    assert '"kind": "person", "id": 2' in first.decode()


def test_one_line_a_record_and_valid_as_a_whole(sample: Database, tmp_path: Path) -> None:
    records = exported(sample, tmp_path / "all.json")
    lines = (tmp_path / "all.json").read_text("utf-8").splitlines()
    assert lines[0] == '{"format": "seminarakte/1", "records": ['
    assert lines[-1] == "]}"
    assert [json.loads(line.rstrip(",")) for line in lines[1:-1]] == records


def test_derived_columns_and_search_are_filled(db: Database, read: Read) -> None:
    read(BREITENBACH, SENATE)
    with db.read() as session:
        person: Any = Tables(session).record("person", 1)
        assert (person.name_latin, person.sort_latin) == ("Elke Breitenbach", "breitenbach  elke")
    assert check(db.path).sound


def test_into_a_file_with_records(db: Database, read: Read, tmp_path: Path) -> None:
    """New ids, and references that stay among the new records; nothing that was there changes."""
    read(*ALL)
    before = exported(db, tmp_path / "before.json")
    (tmp_path / "source.json").write_bytes((tmp_path / "before.json").read_bytes())
    assert import_json(db, tmp_path / "source.json", TODAY).imported
    after = exported(db, tmp_path / "after.json")
    assert [record for record in after if record in before] == before
    seminar = next(record for record in after if record["kind"] == "seminar" and record["id"] == 2)
    assert seminar["series"] == 2
    members = seminar["delegations"][0]["members"]
    assert (members[0]["person"], [member["id"] for member in members]) == (2, [6, 7, 8, 9, 10])
    assert check(db.path).sound


def test_one_undo_step(db: Database, read: Read, tmp_path: Path) -> None:
    empty = dump(db.path)
    read(*ALL)
    full = dump(db.path)
    step = db.undo()
    assert step is not None
    assert step.text() == "5 records imported from “source.json”"
    assert dump(db.path) == empty
    assert db.undo() is None
    db.redo()
    assert dump(db.path) == full


def test_what_a_kind_refers_to_comes_along(sample: Database, db: Database, tmp_path: Path) -> None:
    for kind, wanted in (
        ("person", {"person", "organisation"}),
        ("organisation", {"organisation"}),
        ("series", {"series", "partnership", "organisation"}),
        ("delegation", {"seminar", "series", "partnership", "organisation", "person", "topic"}),
    ):
        with sample.read() as session:
            selection = with_references(Tables(session), kind)
        assert set(selection) == wanted
        export_json(sample, tmp_path / f"{kind}.json", selection)
        report = import_json(db, tmp_path / f"{kind}.json", TODAY)
        assert (report.faults, report.imported) == ([], True)


def test_an_export_of_one_kind_leaves_out_what_nobody_needs(sample: Database) -> None:
    with sample.read() as session:
        selection = with_references(Tables(session), "series")
    assert {kind: len(ids) for kind, ids in selection.items() if ids is not None} == {
        "organisation": 2, "partnership": 1
    }  # fmt: skip


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(documents())
def test_random_records_come_back(records: list[dict[str, Any]]) -> None:
    with TemporaryDirectory() as name:
        folder = Path(name)
        source = folder / "random.json"
        source.write_text(json.dumps({"format": FORMAT, "records": records}, ensure_ascii=False), encoding="utf-8")
        db = create_file(folder / "random.akte")
        report = import_json(db, source, TODAY)
        if report.faults:  # a text that is nothing but white space is no text where one is needed
            assert all("is needed" in fault.text for fault in report.faults)
            db.close()
            return
        copied(db, folder)
        db.close()
        assert check(folder / "random.akte").sound


@pytest.mark.parametrize("indent", [None, 1, 8])
def test_however_it_is_formatted(db: Database, tmp_path: Path, indent: int | None) -> None:
    source = tmp_path / "source.json"
    text = json.dumps({"records": ALL, "remark": {"x": [1, "]}"]}, "format": FORMAT}, indent=indent, ensure_ascii=False)
    source.write_text(f"\ufeff{text}\n\n", encoding="utf-8")
    assert import_json(db, source, TODAY).imported
