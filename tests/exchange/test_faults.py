"""A file with something wrong in it changes nothing, and every fault is told with its place."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from app.domain.errors import FileMissing, KnownError
from app.exchange.errors import NotJson, NotOurFormat, NotUtf8
from app.exchange.faults import MOST_FAULTS
from app.exchange.import_json import import_json
from app.storage.database import Database
from tests.exchange.conftest import TODAY, Read
from tests.exchange.records import ALL, BREITENBACH, PARTNERSHIP, SEMINAR, SENATE, SERIES
from tests.storage.office import dump

NAME = {"family": "Петросян"}


def faults(read: Read, *records: Any) -> list[tuple[str, str]]:
    """(path, sentence) of every fault that the import of *records* finds."""
    report = read(*records)
    assert not report.imported
    return [(fault.path, fault.text) for fault in report.faults]


def test_one_bad_row_of_a_thousand(db: Database, tmp_path: Path) -> None:
    empty = dump(db.path)
    lines = [json.dumps({"kind": "person", "id": n, "names": [NAME]}) for n in range(1, 1001)]
    lines[776] = '{"kind": "person", "id": 777, "names": [{"family": "A", "script": "runes"}], "birth_date": "1.2.3"}'
    source = tmp_path / "thousand.json"
    text = '{"format": "seminarakte/1", "records": [\n' + ",\n".join(lines) + "\n]}\n"
    source.write_text(text, encoding="utf-8")
    report = import_json(db, source, TODAY)
    assert [fault.sentence() for fault in report.faults] == [
        "Line 778: names[0].script: Script “runes” is not known. Known are: latin, cyrillic.",
        "Line 778: birth_date: Date of birth “1.2.3” is not a date. Dates look like 2017-07-04, 2017-07 or 2017.",
    ]
    assert [fault.record for fault in report.faults] == [777, 777]
    assert not report.imported
    assert dump(db.path) == empty
    assert db.undoable() is None


def test_many_faults_are_enough(read: Read) -> None:
    assert len(read(*[{"kind": "person", "gender": "?"}] * 1000).faults) == MOST_FAULTS
    assert len(read(*[{"kind": "dragon"}] * 1000).faults) == MOST_FAULTS


def test_dry_run_changes_nothing(db: Database, read: Read) -> None:
    empty = dump(db.path)
    report = read(*ALL, dry_run=True)
    assert (report.imported, report.faults, report.total) == (False, [], 5)
    assert dump(db.path) == empty
    assert read({**SEMINAR, "series": "nowhere"}, dry_run=True).faults


@pytest.mark.parametrize(
    ("record", "path", "text"),
    [
        (7, "", "A record in braces is expected here."),
        ({"names": []}, "", "The record has no “kind”."),
        ({"kind": "dragon"}, "kind", "“dragon” is not a kind of record."),
        ({"kind": "member"}, "kind", "“member” is not a kind of record."),
        ({"kind": ["person"]}, "kind", "“['person']” is not a kind of record."),
        ({"kind": "person", "id": 0}, "id", "The id must be a text or a whole number from 1."),
        ({"kind": "person", "id": True}, "id", "The id must be a text or a whole number from 1."),
        ({"kind": "person", "id": 2**63}, "id", "The id must be a text or a whole number from 1."),
        ({"kind": "person", "hobby": "chess"}, "hobby", "There is no such field. Known are: id, titles,"),
        ({"kind": "person", "name_latin": "x"}, "name_latin", "There is no such field."),
        ({"kind": "person", "names": NAME}, "names", "A list in square brackets is expected here."),
        ({"kind": "person", "names": ["Petrosyan"]}, "names[0]", "A record in braces is expected here."),
        ({"kind": "person", "names": [{"given": "Elke"}]}, "names[0].family", "Family name is needed."),
        ({"kind": "person", "titles": 5}, "titles", "Academic titles must be a text in quotation marks."),
        ({"kind": "person", "titles": "x" * 501}, "titles", "Academic titles is too long: 501 characters, at most 500"),
        ({"kind": "person", "honorific": "S.E."}, "honorific", "Form of address must be a text for each language"),
        ({"kind": "person", "honorific": {"de": 5}}, "honorific", "Form of address must be a text for each language"),
        ({"kind": "person", "honorific": {"../x": "y"}}, "honorific", "Form of address must be a text for each"),
        ({"kind": "person", "birth_date": "2017-02-30"}, "birth_date", "Date of birth “2017-02-30” is not a date."),
        ({"kind": "person", "birth_date": 2017}, "birth_date", "Date of birth must be a text in quotation marks."),
        ({**SERIES, "alternates": "yes"}, "alternates", "Hosts take turns, as a rule must be true or false."),
        ({**SERIES, "counter_start": 1.5}, "counter_start", "Number of the first seminar must be a whole number."),
        ({**SERIES, "counter_start": True}, "counter_start", "Number of the first seminar must be a whole number."),
        ({**SERIES, "counter_start": -1}, "counter_start", "Number of the first seminar cannot be negative"),
        ({**SERIES, "partnership": "xy"}, "partnership", "Partnership “xy” is not the id of a record (Partnership) in"),
        ({**SERIES, "partnership": 4}, "partnership", "Partnership “4” is not the id of a record (Partnership) in"),
        ({**SERIES, "partnership": None}, "partnership", "Partnership is needed."),
        (
            {**SERIES, "partnership": {"id": 1}},
            "partnership",
            "Partnership must be the id of a record in this file, or",
        ),
        ({**SERIES, "partnership": {"existing": "Rom"}}, "partnership", "Partnership: There is no such record"),
        ({**SEMINAR, "end": "2017-07-03"}, "end", "End lies before the begin (2017-07-04)."),
        (
            {**SEMINAR, "delegations": [{"side": "own", "members": [{}, {"status": "gone"}]}]},
            "delegations[0].members[1].status",
            "Reply “gone” is not known. Known are: planned, invited,",
        ),
        (
            {**SEMINAR, "programme": [{"title": {"de": "x"}, "start_time": "25:00"}]},
            "programme[0].start_time",
            "From is no time.",
        ),
    ],
)
def test_a_fault_is_told_with_its_place(read: Read, record: Any, path: str, text: str) -> None:
    others = [each for each in (PARTNERSHIP, SERIES, BREITENBACH, SENATE) if each["id"] != record_id(record)]
    found = faults(read, record, *others)
    assert [each[0] for each in found] == [path]
    assert found[0][1].startswith(text)


def record_id(record: Any) -> Any:
    return record.get("id") if isinstance(record, dict) else None


def test_double_ids(read: Read) -> None:
    person = {"kind": "person", "id": "a", "names": [NAME]}
    assert faults(read, person, person, {"kind": "person", "id": 5}, {"kind": "person", "id": 5}) == [
        ("id", "The id “a” is used by another Person already."),
        ("id", "The id “5” is used by another Person already."),
    ]


def test_the_same_id_in_two_kinds(read: Read) -> None:
    assert read({"kind": "person", "id": "a"}, {"kind": "organisation", "id": "a"}).imported


def source_of(folder: Path, content: bytes) -> Path:
    path = folder / "source.json"
    path.write_bytes(content)
    return path


@pytest.mark.parametrize(
    ("content", "error", "sentence"),
    [
        (b"", NotOurFormat, "not a file in the format “seminarakte/1”"),
        (b"[1, 2]", NotOurFormat, "not a file in the format"),
        (b'{"records": []}', NotOurFormat, "not a file in the format"),
        (b'{"format": "other/1", "records": []}', NotOurFormat, "not a file in the format"),
        (b'{"format": "seminarakte/1"}', NotOurFormat, "not a file in the format"),
        (b'{"format": "seminarakte/1", "records": {}}', NotOurFormat, "not a file in the format"),
        (b'{"format": "seminarakte/1",\n "records": [\n {"kind": "person",]}', NotJson, "Line 3, column 20 "),
        (b'{"format": "seminarakte/1", "records": [{}', NotJson, "Line 1, column 43 "),
        (b'{"format": "seminarakte/1", "records": [{} {}]}', NotJson, "Line 1, column 44 "),
        (b'{"format": "seminarakte/1", "records": []} x', NotJson, "Line 1, column 44 "),
        (b'{"format": "seminarakte/1", "records": [NaN]}', NotJson, "NaN is no JSON"),
        (b'{"format": "seminarakte/1", "records": [{"a": 1, "a": 2}]}', NotJson, "“a” stands twice"),
        (b'{"format": "seminarakte/1", "records": [' + b"9" * 5000 + b"]}", NotJson, "Line 1, column 41 "),
        (b'{"format": "seminarakte/1", "records": [' + b"[" * 100_000, NotJson, "too deeply nested"),
        (b"PK\x03\x04\xff\xfe\x00", NotUtf8, "not encoded in UTF-8"),
        ('{"format": "seminarakte/1"}'.encode("utf-16"), NotUtf8, "not encoded in UTF-8"),
        (b'{"format" 1}', NotJson, "Line 1, column 11 "),
        (b"{1: 2}", NotJson, "Line 1, column 3 "),
    ],
)
def test_a_file_that_cannot_be_read(
    db: Database, tmp_path: Path, content: bytes, error: type[KnownError], sentence: str
) -> None:
    empty = dump(db.path)
    with pytest.raises(error) as caught:
        import_json(db, source_of(tmp_path, content), TODAY)
    assert sentence in str(caught.value)
    assert dump(db.path) == empty


def test_no_such_file(db: Database, tmp_path: Path) -> None:
    with pytest.raises(FileMissing):
        import_json(db, tmp_path / "nothing.json", TODAY)


def test_an_empty_list_is_no_change(db: Database, read: Read) -> None:
    assert read().imported
    assert db.undoable() is None


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        ("Müller\u0000\u0007\u001b[2J", "Müller[2J"),
        ("\ud800Mu\u0308ller", "Müller"),
        ("'); DROP TABLE person; --", "'); DROP TABLE person; --"),
        ("a\nb\tc\r\nd", "a b c d"),
        ("\u202eрелюМ\u200b", "\u202eрелюМ\u200b"),
        ("{{ 7*7 }}", "{{ 7*7 }}"),
    ],
)
def test_hostile_text_is_text(db: Database, read: Read, given: str, kept: str) -> None:
    assert read({"kind": "person", "names": [{"family": given}]}).imported
    with db.read() as session:
        found = session.connection().exec_driver_sql("SELECT family FROM person_name").scalar_one()
    assert found == kept


def test_a_hundred_thousand_characters(db: Database, read: Read) -> None:
    """Too long for a title, just right for a note."""
    assert faults(read, {**SEMINAR, "title": {"de": "x" * 100_000}}, *ALL[1:]) == [
        ("title", "Title is too long: 100000 characters, at most 500 fit.")
    ]
    assert read({**SEMINAR, "note": "x" * 100_000}, *ALL[1:]).imported
