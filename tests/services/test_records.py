"""Records as snapshots: read, compared, checked, saved as one step, never over a newer change."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.domain.base import kinds
from app.domain.date import Date
from app.domain.errors import BadInput, Closed, NotFound, StaleVersion, StillInUse
from app.domain.model import Topic
from app.domain.text import Text
from app.services import records
from app.services.records import Snapshot, blank, check, load, save
from tests.services.gathering import Gathering, gathering


@pytest.fixture
def made(akte: Path) -> Iterator[Gathering]:
    found = gathering(akte)
    yield found
    found.db.close()


def read(made: Gathering, kind: str, record_id: int) -> Snapshot:
    with made.db.read() as session:
        return load(session, kind, record_id)


def step(made: Gathering) -> str:
    """What Undo would take back."""
    found = made.db.undoable()
    assert found is not None
    return found.text()


def test_a_snapshot_is_read_twice_the_same(made: Gathering) -> None:
    assert read(made, "seminar", made.seminar) == read(made, "seminar", made.seminar)


def test_saving_what_did_not_change_is_no_step(made: Gathering) -> None:
    before = made.db.undoable()
    original = read(made, "seminar", made.seminar)
    save(made.db, original.copy(), original)
    assert made.db.undoable() == before
    assert read(made, "seminar", made.seminar) == original


@pytest.mark.parametrize("kind", [kind for kind in kinds() if kind not in ("journal_step", "journal_row")])
def test_every_kind_begins_blank(kind: str) -> None:
    snapshot = blank(kind)
    assert set(snapshot.values) == set(records.editable_fields(kind))
    assert (snapshot.id, snapshot.version) == (0, 0)


def test_a_new_record_with_parts(made: Gathering) -> None:
    person = blank("person", titles="Dr.")
    person.parts["names"] = [
        blank("person_name", family="Печатников", given="Леонид", script="cyrillic"),
        blank("person_name", family="Petchatnikov", given="Leonid"),
    ]
    person_id = save(made.db, person)
    assert step(made) == "Person added (Leonid Petchatnikov)"
    saved = read(made, "person", person_id)
    assert [part.values["family"] for part in saved.parts["names"]] == ["Печатников", "Petchatnikov"]
    assert all(part.id for part in saved.parts["names"])


def test_one_changed_field_names_the_step(made: Gathering) -> None:
    original = read(made, "seminar", made.seminar)
    edited = original.copy()
    edited.values["status"] = "held"
    save(made.db, edited, original)
    assert step(made) == "Status changed (20. Arbeits- und Sozialseminar)"
    edited = read(made, "seminar", made.seminar)
    original = edited.copy()
    edited.parts["topics"].append(blank("seminar_topic", wording=Text(de="Inklusion")))
    save(made.db, edited, original)
    assert step(made) == "Topics of the seminar changed (20. Arbeits- und Sozialseminar)"
    original = read(made, "seminar", made.seminar)
    edited = original.copy()
    edited.values |= {"status": "planned", "venue": Text(de="Rathaus")}
    save(made.db, edited, original)
    assert step(made) == "Seminar changed (20. Arbeits- und Sozialseminar)"


def test_a_seminar_without_a_title_is_named_by_series_and_number(made: Gathering) -> None:
    original = read(made, "seminar", made.earlier)
    edited = original.copy()
    edited.values["title"] = Text()
    save(made.db, edited, original)
    assert step(made) == "Title changed (18th Sozialseminar)"


def test_parts_change_places_and_go(made: Gathering) -> None:
    original = read(made, "seminar", made.seminar)
    edited = original.copy()
    edited.parts["topics"] = [blank("seminar_topic", wording=Text(de=word)) for word in ("a", "b", "c")]
    save(made.db, edited, original)
    original = read(made, "seminar", made.seminar)
    edited = original.copy()
    edited.parts["topics"] = [edited.parts["topics"][2], edited.parts["topics"][0]]
    save(made.db, edited, original)
    saved = read(made, "seminar", made.seminar).parts["topics"]
    assert [part.values["wording"]["de"] for part in saved] == ["c", "a"]
    made.db.undo()
    saved = read(made, "seminar", made.seminar).parts["topics"]
    assert [part.values["wording"]["de"] for part in saved] == ["a", "b", "c"]


def test_topics_of_the_same_wording_are_one(made: Gathering) -> None:
    for seminar in (made.seminar, made.earlier):
        original = read(made, "seminar", seminar)
        edited = original.copy()
        edited.parts["topics"].append(blank("seminar_topic", wording=Text(de="Inklusion")))
        save(made.db, edited, original)
    with made.db.read() as session:
        assert [topic.name for topic in session.query(Topic)] == [Text(de="Inklusion")]


def test_a_stale_snapshot_never_overwrites(made: Gathering) -> None:
    original = read(made, "seminar", made.seminar)
    records.set_values(made.db, "seminar", [made.seminar], {"motto": Text(de="neu")})
    edited = original.copy()
    edited.values["title"] = Text(de="alt")
    with pytest.raises(StaleVersion):
        save(made.db, edited, original)
    saved = read(made, "seminar", made.seminar).values
    assert (saved["motto"], saved["title"]) == (Text(de="neu"), Text(de="20. Arbeits- und Sozialseminar"))


def test_a_part_deleted_meanwhile_is_stale(made: Gathering) -> None:
    original = read(made, "person", made.fischer)
    other = original.copy()
    other.parts["appointments"] = []
    save(made.db, other, original)
    edited = original.copy()
    edited.parts["appointments"][0].values["function"] = Text(de="anders")
    with pytest.raises(StaleVersion):
        save(made.db, edited, original)


def test_a_deleted_record_is_not_found(made: Gathering) -> None:
    original = read(made, "seminar", made.earlier)
    records.delete(made.db, "seminar", [made.earlier])
    edited = original.copy()
    edited.values["title"] = Text(de="x")
    with pytest.raises(NotFound):
        save(made.db, edited, original)


def test_problems_have_paths_and_words(made: Gathering) -> None:
    seminar = blank("seminar", series_id=1)
    seminar.parts["topics"] = [blank("seminar_topic", wording=Text(de="a")), blank("seminar_topic")]
    assert [(path, problem.field) for path, problem in check(seminar)] == [("topics/1", "wording")]
    with pytest.raises(BadInput) as caught:
        save(made.db, seminar)
    assert caught.value.sentence() == ("Some entries need your attention: Topic of the seminar 2, Topic is needed.")


@pytest.mark.parametrize("kind", ["person", "organisation", "series"])
def test_what_is_found_by_its_name_needs_one(made: Gathering, kind: str) -> None:
    snapshot = blank(kind, **({"partnership_id": 1} if kind == "series" else {}))
    assert [path for path, _ in check(snapshot)] == ["names/0"]
    with pytest.raises(BadInput):
        save(made.db, snapshot)


def test_control_characters_are_not_stored(made: Gathering) -> None:
    original = read(made, "seminar", made.seminar)
    edited = original.copy()
    edited.values["file_number"] = " III B\x00 4\x1b "
    save(made.db, edited, original)
    assert read(made, "seminar", made.seminar).values["file_number"] == "III B 4"


def test_a_closed_seminar_refuses(made: Gathering) -> None:
    records.close(made.db, made.seminar, Date(2018, 8, 1), "Stanko")
    original = read(made, "seminar", made.seminar)
    edited = original.copy()
    edited.values["title"] = Text(de="x")
    with pytest.raises(Closed):
        save(made.db, edited, original)
    with pytest.raises(Closed):
        records.delete(made.db, "seminar", [made.seminar])
    with pytest.raises(Closed):
        records.set_values(made.db, "seminar", [made.seminar], {"status": "held"})
    records.reopen(made.db, made.seminar, "Nachtrag")
    original = read(made, "seminar", made.seminar)
    edited = original.copy()
    edited.values["title"] = Text(de="x")
    save(made.db, edited, original)


def test_what_others_depend_on_stays(made: Gathering) -> None:
    with pytest.raises(StillInUse):
        records.delete(made.db, "partnership", [1])
    assert read(made, "partnership", 1).id == 1


def test_deleting_several_is_one_step(made: Gathering) -> None:
    records.delete(made.db, "seminar", [made.seminar, made.earlier])
    assert step(made) == "2 records deleted"
    made.db.undo()
    assert read(made, "seminar", made.seminar).parts["leaders"]


def test_unsaved_values_have_a_label(made: Gathering) -> None:
    edited = read(made, "seminar", made.earlier)
    edited.values |= {"title": Text(), "number": 99}
    with made.db.read() as session:
        seminar = records.in_words(session, edited)
        assert seminar is not None
        assert seminar.label("de") == "99. Sozialseminar"
        assert records.in_words(session, blank("member")) is None
