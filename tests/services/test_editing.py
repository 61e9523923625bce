"""Unsaved entries: empty parts, missing texts, and meeting a record that was changed meanwhile."""

from __future__ import annotations

import pytest

from app.domain.text import Text
from app.services.editing import gaps, meet, pruned, skeleton
from app.services.records import Snapshot, blank


def topic(number: int, word: str, version: int = 1) -> Snapshot:
    snapshot = blank("seminar_topic", wording=Text(de=word))
    snapshot.id, snapshot.version = number, version
    return snapshot


def seminar(*words: str, **values: object) -> Snapshot:
    """A saved seminar with topics 1, 2, 3 ..."""
    snapshot = blank("seminar", series_id=1, **values)
    snapshot.id = snapshot.version = 1
    snapshot.parts["topics"] = [topic(number, word) for number, word in enumerate(words, start=1)]
    return snapshot


def words(snapshot: Snapshot) -> list[tuple[int, str]]:
    return [(part.id, part.values["wording"]["de"]) for part in snapshot.parts["topics"]]


def sources(messages: list) -> list[str]:  # type: ignore[type-arg]
    return [message.source for message in messages]


def test_only_new_parts_that_say_nothing_are_pruned() -> None:
    edited = seminar("a")
    edited.parts["topics"] += [blank("seminar_topic"), topic(0, "neu"), topic(7, "")]
    assert [part.id for part in pruned(edited).parts["topics"]] == [1, 0, 7]
    assert len(edited.parts["topics"]) == 4


def test_gaps_are_texts_in_one_language_only() -> None:
    edited = seminar("a", title=Text(de="x"), venue=Text(de="x", ru="y"), uncertain=Text(de="nicht gezählt"))
    assert [(gap.path, gap.field, gap.language) for gap in gaps(edited)] == [
        ("", "title", "ru"), ("topics/0", "wording", "ru"),
    ]  # fmt: skip
    assert gaps(blank("seminar")) == []


def test_the_skeleton_of_a_seminar() -> None:
    values = skeleton(seminar("a", title=Text(de="x"), number=18, languages="Deutsch, Russisch"))
    assert values["series_id"] == 1
    assert values["languages"] == "Deutsch, Russisch"
    assert values["predecessor_id"] == 1
    assert "number" not in values
    assert "title" not in values


def test_newer_values_come_in_and_own_ones_stay() -> None:
    base = seminar(title=Text(de="alt"))
    mine, theirs = base.copy(), base.copy()
    mine.values["title"] = Text(de="meins")
    theirs.values["motto"] = Text(de="neu")
    theirs.version = 2
    meeting = meet(base, mine, theirs)
    assert meeting.snapshot.values["title"] == Text(de="meins")
    assert meeting.snapshot.values["motto"] == Text(de="neu")
    assert meeting.snapshot.version == 2
    assert sources(meeting.changed) == ["Motto"]
    assert meeting.kept == []


def test_both_changed_a_value() -> None:
    base = seminar(title=Text(de="alt"))
    mine, theirs = base.copy(), base.copy()
    mine.values["title"], theirs.values["title"] = Text(de="meins"), Text(de="deins")
    meeting = meet(base, mine, theirs)
    assert meeting.snapshot.values["title"] == Text(de="meins")
    assert sources(meeting.changed) == sources(meeting.kept) == ["Title"]


def test_both_changed_it_alike() -> None:
    base = seminar(title=Text(de="alt"))
    mine, theirs = base.copy(), base.copy()
    mine.values["title"] = theirs.values["title"] = Text(de="gleich")
    meeting = meet(base, mine, theirs)
    assert meeting.changed == meeting.kept == []


@pytest.mark.parametrize(
    ("own", "other", "met"),
    [
        ([(1, "a"), (2, "b")], [(1, "a"), (2, "B")], [(1, "a"), (2, "B")]),
        ([(1, "A"), (2, "b")], [(1, "a"), (2, "B")], [(1, "A"), (2, "B")]),
        ([(1, "a"), (2, "b"), (0, "meins")], [(1, "a"), (2, "b"), (3, "deins")],
         [(1, "a"), (2, "b"), (3, "deins"), (0, "meins")]),
        ([(2, "b"), (1, "a")], [(1, "a"), (2, "b"), (3, "deins")], [(2, "b"), (1, "a"), (3, "deins")]),
        ([(1, "A"), (2, "b")], [(2, "b"), (1, "a")], [(2, "b"), (1, "A")]),
        ([(1, "a")], [(1, "a"), (2, "b")], [(1, "a")]),
        ([(1, "A"), (2, "b")], [(2, "b")], [(0, "A"), (2, "b")]),
        ([(1, "a"), (2, "B")], [(2, "b")], [(2, "B")]),
    ],
)  # fmt: skip
def test_parts_meet(own: list, other: list, met: list) -> None:  # type: ignore[type-arg]
    base = seminar("a", "b")
    mine, theirs = base.copy(), base.copy()
    mine.parts["topics"] = [topic(*pair) for pair in own]
    theirs.parts["topics"] = [topic(*pair) for pair in other]
    found = words(meet(base, mine, theirs).snapshot)
    assert sorted(found, key=lambda pair: pair[1]) == sorted(met, key=lambda pair: pair[1])
    if all(number for number, _ in met):
        assert found == met
