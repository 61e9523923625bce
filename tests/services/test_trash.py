"""The trash holds everything that was deleted, gives it back whole, and can be emptied for good."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.domain.date import Date
from app.domain.errors import Emptied, ReferenceGone
from app.domain.text import Text
from app.services import history, merging, records, trash
from app.services.records import Snapshot, blank, load
from app.services.trash import Item
from app.storage.check import check
from tests.services.gathering import Gathering, gathering
from tests.storage.office import sql
from tests.storage.past import rows_of, tree_of

TODAY = Date.of(datetime.date.today())  # noqa: DTZ011 - the journal knows only real days


@pytest.fixture
def made(akte: Path) -> Iterator[Gathering]:
    found = gathering(akte)
    yield found
    found.db.close()


def there(made: Gathering) -> list[Item]:
    with made.db.read() as session:
        return trash.items(session)


def a_person(family: str) -> Snapshot:
    made = blank("person")
    made.parts["names"] = [blank("person_name", family=family, given="Anna", script="latin")]
    return made


def test_a_person_comes_back_with_parts_and_references(made: Gathering) -> None:
    before = rows_of(made.db.path)
    records.delete(made.db, "person", [made.allert])
    assert any(row["person_id"] is None for (kind, _), row in rows_of(made.db.path).items() if kind == "member")
    (item,) = there(made)
    assert (item.label, item.kind, item.what) == ("Franz Allert", "person", "Person deleted (Franz Allert)")
    assert item.parts == len(tree_of(before, "person", made.allert)) - 1
    assert trash.restore(made.db, [item.row]) == [("person", made.allert)]
    assert rows_of(made.db.path) == before
    assert there(made) == []
    made.db.undo()
    assert [each.label for each in there(made)] == ["Franz Allert"]
    made.db.redo()
    assert there(made) == []


def test_a_seminar_comes_back_with_delegations_and_programme(made: Gathering) -> None:
    before = rows_of(made.db.path)
    records.delete(made.db, "seminar", [made.seminar])
    items = there(made)
    assert [each.kind for each in items] == ["seminar"]
    trash.restore(made.db, [items[0].row])
    assert rows_of(made.db.path) == before


def test_several_are_one_step(made: Gathering) -> None:
    before = rows_of(made.db.path)
    records.delete(made.db, "person", [made.allert, made.fischer])
    trash.restore(made.db, [item.row for item in there(made)])
    assert rows_of(made.db.path) == before
    made.db.undo()
    made.db.undo()
    assert rows_of(made.db.path) == before


def test_undo_takes_it_out_of_the_trash(made: Gathering) -> None:
    records.delete(made.db, "person", [made.allert])
    made.db.undo()
    assert there(made) == []
    made.db.redo()
    assert len(there(made)) == 1


def test_the_trash_blocks_no_name_and_no_number(made: Gathering) -> None:
    """SQLite gives the number of the newest record again; what comes back gets another one then."""
    first = records.save(made.db, a_person("Neumann"))
    records.delete(made.db, "person", [first])
    second = records.save(made.db, a_person("Neumann"))
    assert first == second
    (item,) = there(made)
    ((kind, back),) = trash.restore(made.db, [item.row])
    assert back != second
    with made.db.read() as session:
        assert [records.get(session, kind, each).label("de") for each in (back, second)] == ["Anna Neumann"] * 2
        past = history.past_of(session, "person", second)
        assert [each.what for each in history.events(session, past)] == ["Person added (Anna Neumann)"]
    assert there(made) == []


def test_references_entered_since_stay(made: Gathering) -> None:
    records.delete(made.db, "person", [made.allert])
    with made.db.read() as session:
        delegation = load(session, "delegation", made.berlin)
    number = next(row["id"] for (kind, _), row in rows_of(made.db.path).items()
                  if kind == "member" and row["name_latin"] == "Franz Allert")  # fmt: skip
    assert delegation is not None
    records.set_values(made.db, "member", [number], {"person_id": made.stanko})
    trash.restore(made.db, [there(made)[0].row])
    assert rows_of(made.db.path)["member", number]["person_id"] == made.stanko


def test_what_belongs_to_something_gone_waits_for_it(made: Gathering) -> None:
    records.delete(made.db, "delegation", [made.berlin])
    records.delete(made.db, "seminar", [made.seminar])
    seminar, delegation = there(made)
    with pytest.raises(ReferenceGone) as caught:
        trash.restore(made.db, [delegation.row])
    assert "Seminar" in str(caught.value)
    trash.restore(made.db, [delegation.row, seminar.row])
    assert ("delegation", made.berlin) in rows_of(made.db.path)


def test_a_merged_person_comes_back_by_taking_the_merge_back(made: Gathering) -> None:
    before = rows_of(made.db.path)
    merging.merge(made.db, made.stanko, made.petrosyan, merging.Decisions())
    (item,) = there(made)
    assert item.merged
    trash.restore(made.db, [item.row])
    assert rows_of(made.db.path) == before
    assert there(made) == []


def test_what_was_deleted_can_still_be_read(made: Gathering) -> None:
    records.set_values(made.db, "person", [made.allert], {"note": "kennt den Weg"})
    records.delete(made.db, "person", [made.allert])
    (item,) = there(made)
    with made.db.read() as session:
        past = history.past_of(session, "person", item.record, item.step)
        assert history.title_of(session, past, "de") == "Franz Allert"
        assert [each.after for each in history.changes_of(session, past, past.steps[1], "de")] == ["kennt den Weg"]


def test_emptying_is_for_good(made: Gathering) -> None:
    secret = "Geheimnisträger"
    new = records.save(made.db, a_person(secret))
    records.set_values(made.db, "person", [new], {"note": f"{secret} auch hier"})
    records.delete(made.db, "person", [new])
    step = made.db.undoable()
    assert step is not None
    assert trash.older_than(made.db, Date(2001)) == 0
    assert trash.older_than(made.db, TODAY) == 1
    assert trash.empty(made.db, TODAY) == 1
    assert there(made) == []
    stored = sql(made.db.path, "SELECT coalesce(old, '') || coalesce(new, '') FROM journal_row")
    labels = sql(made.db.path, "SELECT label FROM journal_step")
    assert not [text for (text,) in [*stored, *labels] if secret in text]
    with pytest.raises(Emptied):
        made.db.undo()
    with pytest.raises(Emptied):
        history.take_back(made.db, step.id)
    with made.db.read() as session:
        event = history.events(session, history.past_of(session, "person", new, step.id))[0]
    assert "emptied from the trash on" in event.what
    assert event.emptied


def test_emptying_spares_what_is_there(made: Gathering) -> None:
    """Also where the number of the deleted one is used again."""
    first = records.save(made.db, a_person("Erste"))
    records.delete(made.db, "person", [first])
    second = records.save(made.db, a_person("Zweite"))
    assert first == second
    trash.empty(made.db, TODAY)
    with made.db.read() as session:
        past = history.past_of(session, "person", second)
        found = history.changes_of(session, past, past.steps[0], "de")
    assert any("Zweite" in each.after for each in found)
    made.db.undo()
    assert ("person", second) not in rows_of(made.db.path)


def test_what_came_back_under_another_number_is_emptied_whole(made: Gathering) -> None:
    first = records.save(made.db, a_person("Wanderer"))
    records.delete(made.db, "person", [first])
    records.save(made.db, a_person("Nachfolger"))
    ((_, back),) = trash.restore(made.db, [there(made)[0].row])
    records.delete(made.db, "person", [back])
    assert trash.empty(made.db, TODAY) == 1
    stored = sql(made.db.path, "SELECT coalesce(old, '') || coalesce(new, '') FROM journal_row")
    assert not [text for (text,) in stored if "Wanderer" in text]


def test_an_organisation_in_the_trash_leaves_its_text_in_seminars(made: Gathering) -> None:
    records.set_values(made.db, "organisation", [made.lageso], {"short_name": Text(de="LAG")})
    records.delete(made.db, "organisation", [made.lageso])
    trash.restore(made.db, [there(made)[0].row])
    with made.db.read() as session:
        assert load(session, "organisation", made.lageso).values["short_name"] == Text(de="LAG")


def test_the_file_is_sound_after_restoring_and_emptying(made: Gathering) -> None:
    records.delete(made.db, "person", [made.allert])
    trash.restore(made.db, [there(made)[0].row])
    records.delete(made.db, "seminar", [made.seminar])
    trash.empty(made.db, TODAY)
    made.db.close()
    assert check(made.db.path).sound
