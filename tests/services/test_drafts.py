"""Unsaved typing comes back as it was typed, with what differs from the file in words."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.domain.date import Date
from app.domain.text import Text
from app.services import drafts, records
from app.services.records import Snapshot, blank, load
from app.services.wording import differences
from app.storage.database import Database
from app.storage.files import open_file
from app.texts import set_language
from tests.services.shelf import shelf


@pytest.fixture
def german() -> Iterator[None]:
    set_language("de")
    yield
    set_language("en")


@pytest.fixture
def db(tmp_path: Path) -> Database:
    return shelf(tmp_path)


def person(db: Database, number: int = 1) -> Snapshot:
    with db.read() as session:
        return load(session, "person", number)


def test_typing_comes_back_after_the_program_was_torn_away(db: Database) -> None:
    original = person(db)
    edited = original.copy()
    edited.values |= {"note": "typed", "birth_date": Date.from_iso("1950-03"), "honorific": Text(de="S. E.")}
    edited.parts["names"].append(blank("person_name", family="Neu", script="latin"))
    drafts.keep(db, "person:1", original, edited)
    db.close()
    db = open_file(db.path)
    (typed,) = drafts.unsaved(db)
    assert (typed.original, typed.edited) == (original, edited)
    assert (typed.kind, typed.id, typed.form) == ("person", 1, "person:1")
    db.close()


def test_a_half_typed_date_comes_back_as_typed(db: Database) -> None:
    original = person(db)
    drafts.keep(db, "person:1", original, original, [("", "birth_date", "31.02.")])
    (typed,) = drafts.unsaved(db)
    assert typed.raw == (("", "birth_date", "31.02."),)
    db.close()


def test_what_was_saved_after_all_is_not_offered(db: Database) -> None:
    """The program may be torn away after saving and before the draft is dropped."""
    original = person(db)
    edited = original.copy()
    edited.values["note"] = "typed"
    drafts.keep(db, "person:1", original, edited)
    records.save(db, edited, original)
    assert drafts.unsaved(db) == []
    db.close()


def test_a_record_that_was_never_saved_has_a_name(db: Database) -> None:
    empty = blank("person")
    edited = empty.copy()
    edited.parts["names"] = [blank("person_name", family="Neumann", given="Eva", script="latin")]
    drafts.keep(db, "person:new", empty, edited)
    (typed,) = drafts.unsaved(db)
    assert drafts.title(db, typed) == "Eva Neumann"
    assert drafts.current(db, typed) is None
    db.close()


@pytest.mark.parametrize(
    "content", ["", "{}", "[1, 2]", '{"original": {}}', '{"original": {"kind": "gone"}, "edited": {}, "raw": []}']
)
def test_a_draft_that_cannot_be_read_is_passed_over(db: Database, content: str) -> None:
    db.drafts.keep("person:1", content)
    assert drafts.unsaved(db) == []
    db.close()


@pytest.mark.usefixtures("german")
def test_differences_in_words(db: Database) -> None:
    original = person(db)
    edited = original.copy()
    edited.values["honorific"] = Text(de="S. E.", ru="Е. П.")
    edited.parts["names"][0].values["family"] = "Anders"
    edited.parts["contacts"] = [blank("contact_point", value="office@example.org")]
    with db.read() as session:
        found = {each.label: (each.before, each.after) for each in differences(session, original, edited, "de")}
        assert differences(session, original, original, "de") == []
    assert found["Anrede (DE)"] == ("", "S. E.")
    assert found["Anrede (RU)"] == ("", "Е. П.")
    assert found["Schreibweise 1: Familienname"] == (original.parts["names"][0].values["family"], "Anders")
    assert found["Kontakt 1"][0] == ""
    assert found["Kontakt 1"][1].endswith("office@example.org")
    db.close()
