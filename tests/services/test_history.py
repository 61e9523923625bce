"""What a record was, in words, and the ways back: a field, a part, the whole record, a day, one step."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.domain.date import Date
from app.domain.errors import Closed, UndoConflict
from app.domain.text import Text
from app.services import history, merging, records, steps
from app.services.former import Change
from app.services.records import Snapshot, blank, load
from app.storage.history import Past
from tests.services.gathering import Gathering, gathering
from tests.storage.past import rows_of, tree_of


@pytest.fixture
def made(akte: Path) -> Iterator[Gathering]:
    found = gathering(akte)
    yield found
    found.db.close()


def edit(made: Gathering, kind: str, record: int) -> tuple[Snapshot, Snapshot]:
    """The record as it is, and a copy to be changed."""
    with made.db.read() as session:
        original = load(session, kind, record)
    return original, original.copy()


def past_of(made: Gathering, kind: str, record: int) -> Past:
    with made.db.read() as session:
        return history.past_of(session, kind, record)


def told(made: Gathering, kind: str, record: int, number: int = 0) -> list[tuple[str, str, str]]:
    """Changes of the *number*-th newest step."""
    with made.db.read() as session:
        past = history.past_of(session, kind, record)
        return [(each.label, each.before, each.after)
                for each in history.changes_of(session, past, past.steps[number], "en")]  # fmt: skip


def change_of(made: Gathering, kind: str, record: int, label: str) -> Change:
    with made.db.read() as session:
        past = history.past_of(session, kind, record)
        return next(each for each in history.changes_of(session, past, past.steps[0], "en") if each.label == label)


def retitled(made: Gathering) -> None:
    original, edited = edit(made, "person", made.stanko)
    edited.values["titles"] = "Dr."
    edited.parts["names"].pop()
    records.save(made.db, edited, original)


def test_what_a_step_changed_in_words(made: Gathering) -> None:
    original, edited = edit(made, "seminar", made.seminar)
    edited.values["motto"] = Text(de="Arbeit für alle", ru="Работа для всех")
    edited.parts["topics"].append(blank("seminar_topic", wording=Text(de="Inklusion")))
    records.save(made.db, edited, original)
    found = told(made, "seminar", made.seminar)
    assert ("Motto (DE)", "", "Arbeit für alle") in found
    assert ("Motto (RU)", "", "Работа для всех") in found
    assert any(label == "Topic of the seminar 1" and "Inklusion" in after for label, _, after in found)


def test_the_order_of_parts_is_told(made: Gathering) -> None:
    original, edited = edit(made, "person", made.stanko)
    edited.parts["names"].reverse()
    records.save(made.db, edited, original)
    assert [(before, after) for label, before, after in told(made, "person", made.stanko) if "order" in label] == [
        ("1, 2", "2, 1")
    ]


def test_parts_that_are_gone_are_in_the_history(made: Gathering) -> None:
    original, edited = edit(made, "person", made.allert)
    edited.parts["appointments"] = []
    records.save(made.db, edited, original)
    made.db.undo()
    with made.db.read() as session:
        found = history.events(session, history.past_of(session, "person", made.allert))
        other = history.events(session, history.past_of(session, "person", made.stanko))
    assert [each.what for each in found][:2] == [
        "Undo: Appointments changed (Franz Allert)", "Appointments changed (Franz Allert)"
    ]  # fmt: skip
    assert [each.what for each in other] == ["begin"]
    assert told(made, "person", made.allert)[0][1] == ""
    assert told(made, "person", made.allert, 1)[0][2] == ""


def test_one_field_comes_back(made: Gathering) -> None:
    retitled(made)
    change = change_of(made, "person", made.stanko, "Academic titles")
    history.restore_value(made.db, "person", made.stanko, change, past_of(made, "person", made.stanko).steps[0] - 1)
    _, now = edit(made, "person", made.stanko)
    assert (now.values["titles"], len(now.parts["names"])) == ("", 1)
    step = made.db.undo()
    assert step is not None
    assert step.text() == "Academic titles restored (Nelli Stanko)"


def test_one_part_comes_back(made: Gathering) -> None:
    before = tree_of(rows_of(made.db.path), "person", made.stanko)
    retitled(made)
    change = change_of(made, "person", made.stanko, "Spelling 2")
    history.restore_value(made.db, "person", made.stanko, change, past_of(made, "person", made.stanko).steps[0] - 1)
    after = tree_of(rows_of(made.db.path), "person", made.stanko)
    assert after.keys() == before.keys()
    assert after["person", made.stanko]["titles"] == "Dr."
    assert after["person", made.stanko]["name_cyrillic"] == before["person", made.stanko]["name_cyrillic"] != ""


def test_the_whole_record_comes_back(made: Gathering) -> None:
    before = rows_of(made.db.path)
    retitled(made)
    after = rows_of(made.db.path)
    at = past_of(made, "person", made.stanko).steps[0]
    history.restore_record(made.db, "person", made.stanko, at - 1)
    assert rows_of(made.db.path) == before
    history.restore_record(made.db, "person", made.stanko, at)
    assert rows_of(made.db.path) == after
    made.db.undo()
    assert rows_of(made.db.path) == before


def test_the_state_of_a_day(made: Gathering) -> None:
    retitled(made)
    today = Date.of(datetime.date.today())  # noqa: DTZ011 - the journal knows only real days
    with made.db.read() as session:
        newest = past_of(made, "person", made.stanko).steps[0]
        assert history.step_of_day(session, today) == newest
        assert history.step_of_day(session, Date(2001)) == 0
        past = history.past_of(session, "person", made.stanko)
        assert past.at(0) is None
        assert history.changes_since(session, past, newest, "en") == []


def test_a_closed_seminar_is_not_restored(made: Gathering) -> None:
    original, edited = edit(made, "seminar", made.seminar)
    edited.values["note"] = "later"
    records.save(made.db, edited, original)
    at = past_of(made, "seminar", made.seminar).steps[0]
    records.close(made.db, made.seminar, Date(2018, 8, 1), "Stanko")
    with pytest.raises(Closed):
        history.restore_record(made.db, "seminar", made.seminar, at - 1)
    records.reopen(made.db, made.seminar, "a mistake")
    closed = past_of(made, "seminar", made.seminar).steps[1]
    history.restore_record(made.db, "seminar", made.seminar, closed)
    _, now = edit(made, "seminar", made.seminar)
    with made.db.read() as session:
        assert records.get(session, "seminar", made.seminar).closed_on is None  # type: ignore[attr-defined]
    assert now.values["note"] == "later"


def test_a_merge_is_part_of_both_histories(made: Gathering) -> None:
    before = rows_of(made.db.path)
    merging.merge(made.db, made.stanko, made.petrosyan, merging.Decisions())
    with made.db.read() as session:
        past = history.past_of(session, "person", made.stanko)
        assert "merged" in history.events(session, past)[0].what
        spelled = [each.kind for each in history.changes_of(session, past, past.steps[0], "en")]
    assert "person_name" in spelled
    history.take_back(made.db, past.steps[0])
    assert rows_of(made.db.path) == before


def test_one_step_is_taken_back_out_of_order(made: Gathering) -> None:
    records.set_values(made.db, "person", [made.stanko], {"titles": "Dr."})
    step = made.db.undoable()
    assert step is not None
    records.set_values(made.db, "person", [made.stanko], {"note": "kept"})
    assert history.obstacles(made.db, step.id) == []
    history.take_back(made.db, step.id)
    _, now = edit(made, "person", made.stanko)
    assert (now.values["titles"], now.values["note"]) == ("", "kept")
    made.db.undo()
    assert edit(made, "person", made.stanko)[1].values["titles"] == "Dr."


def test_what_is_in_the_way_is_told(made: Gathering) -> None:
    records.set_values(made.db, "person", [made.stanko], {"titles": "Dr."})
    step = made.db.undoable()
    assert step is not None
    records.set_values(made.db, "person", [made.stanko], {"titles": "Prof."})
    (sentence,) = history.obstacles(made.db, step.id)
    assert sentence.startswith("Academic titles of “Nelli Stanko” was changed again on ")
    with pytest.raises(UndoConflict):
        history.take_back(made.db, step.id)
    assert history.steps_after(made.db, step.id) == 2
    made.db.undo(step.id)
    assert edit(made, "person", made.stanko)[1].values["titles"] == ""
    assert [each.state for each in steps.redo_list(made.db)] == ["undone", "undone"]
    made.db.redo(steps.redo_list(made.db)[-1].step)
    assert edit(made, "person", made.stanko)[1].values["titles"] == "Prof."


def test_what_is_in_use_by_now_is_not_taken_back(made: Gathering) -> None:
    new = records.save(made.db, _organisation())
    step = made.db.undoable()
    assert step is not None
    original, edited = edit(made, "person", made.stanko)
    edited.parts["appointments"].append(blank("appointment", organisation_id=new, function=Text(de="Referentin")))
    records.save(made.db, edited, original)
    before = rows_of(made.db.path)
    with pytest.raises(UndoConflict):
        history.take_back(made.db, step.id)
    assert rows_of(made.db.path) == before


def _organisation() -> Snapshot:
    made = blank("organisation")
    made.parts["names"] = [blank("organisation_name", name=Text(de="Amt für Neues"))]
    return made


def test_a_restored_reference_needs_its_record(made: Gathering) -> None:
    """Not another one that has its number by now."""
    new = records.save(made.db, _organisation())
    original, edited = edit(made, "person", made.stanko)
    edited.parts["appointments"].append(blank("appointment", organisation_id=new, function=Text(de="Referentin")))
    records.save(made.db, edited, original)
    at = past_of(made, "person", made.stanko).steps[0]
    original, edited = edit(made, "person", made.stanko)
    edited.parts["appointments"] = []
    records.save(made.db, edited, original)
    records.delete(made.db, "organisation", [new])
    records.save(made.db, _organisation())  # SQLite gives it the same number
    history.restore_record(made.db, "person", made.stanko, at)
    _, now = edit(made, "person", made.stanko)
    assert [each.values["organisation_id"] for each in now.parts["appointments"]] == [None]


def test_the_journal_is_filtered(made: Gathering) -> None:
    retitled(made)
    records.set_values(made.db, "seminar", [made.seminar], {"note": "ё"})
    with made.db.read() as session:
        everything = steps.page(session, steps.Wanted())
        assert [each.event.step for each in everything.lines] == sorted(
            (each.event.step for each in everything.lines), reverse=True
        )
        words = steps.page(session, steps.Wanted(words="stanko person"))
        kind = steps.page(session, steps.Wanted(kind="seminar"))
        nobody = steps.page(session, steps.Wanted(who="nobody"))
        early = steps.page(session, steps.Wanted(until=Date(2001)))
        today = steps.page(session, steps.Wanted(since=Date.of(datetime.date.today())))  # noqa: DTZ011
        first = steps.page(session, steps.Wanted(), limit=2)
        rest = steps.page(session, steps.Wanted(), first.before, 1000)
        people = steps.people(session)
    assert [line.event.what for line in words.lines] == ["Person changed (Nelli Stanko)"]
    assert words.lines[0].records == (("person", made.stanko, "Nelli Stanko"),)
    assert all(any(each[0] in ("seminar", "delegation") for each in line.records) or line.event.what == "begin"
               for line in kind.lines)  # fmt: skip
    assert nobody.lines == early.lines == []
    assert len(today.lines) == len(everything.lines)
    assert [*first.lines, *rest.lines] == everything.lines
    assert len(people) == 1
