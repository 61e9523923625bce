"""Random sequences of changes, undo, redo and opening again always show what a pile of dumps says.

So do the states of the past that the journal tells, restored ones and what comes out of the trash. A long run:
``SEMINARAKTE_UNDO_STEPS=10000 python -m pytest tests/storage/test_undo_model.py``.
"""

from __future__ import annotations

import os
import shutil
import tempfile
from pathlib import Path
from typing import Any

import pytest
from hypothesis import Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule
from sqlalchemy import delete, insert, select, update
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from app.domain.errors import ReferenceGone
from app.domain.model import Delegation, Member, Organisation, Person, PersonName, Record, Seminar, Topic
from app.domain.text import Text
from app.storage import search, trash
from app.storage.files import create_file, open_file
from app.storage.history import Past, is_same, put_back
from tests.storage.office import change, dump, organisation, person, seminar, sql
from tests.storage.past import Rows, roots, rows_of, tree_of, without_versions

words = st.text(st.characters(codec="utf-8"), max_size=12) | st.sampled_from(["Müller", "Щербакова", '"\\', "{}", "%_"])
picks = st.integers(0, 50)
MOMENTS = 30
"""Former states that are kept to be compared with what the journal says."""
LONG = int(os.environ.get("SEMINARAKTE_UNDO_STEPS", "0"))


def pick(session: Session, cls: type[Record], number: int) -> Any:
    """One of the records of a kind, or ``None``."""
    found = session.scalars(select(cls).order_by(cls.id)).all()
    return found[number % len(found)] if found else None


def one_of(moments: dict[int, Rows], number: int) -> int | None:
    """One of the moments kept."""
    kept = sorted(moments)
    return kept[number % len(kept)] if kept else None


class Office(RuleBasedStateMachine):
    """An open file, and what it looked like after each change that can be undone."""

    @initialize()
    def create(self) -> None:
        self.folder = tempfile.TemporaryDirectory()
        self.path = Path(self.folder.name) / "office.akte"
        self.db = create_file(self.path)
        self.states = [dump(self.path)]
        self.now = 0
        self.moments: dict[int, Rows] = {}

    def teardown(self) -> None:
        if hasattr(self, "db"):
            self.db.close()
            self.folder.cleanup()

    def change(self, *actions: Any) -> None:
        """Carry out a change and put its outcome on the pile, unless it changed nothing."""
        before = self.db.undoable()
        change(self.db, *actions)
        if self.db.undoable() != before:
            self.states[self.now + 1 :] = [dump(self.path)]
            self.now += 1

    @rule(family=words, given=words)
    def add_person(self, family: str, given: str) -> None:
        self.change(lambda session: session.add(person(family, note=given)))

    @rule(number=picks, family=words)
    def edit_person(self, number: int, family: str) -> None:
        def edit(session: Session) -> None:
            if found := pick(session, Person, number):
                found.titles = family
                found.names.append(PersonName(script="cyrillic", family=family, position=len(found.names)))
                if len(found.names) > 3:
                    found.names.pop(0)

        self.change(edit)

    @rule(number=picks)
    def delete_person(self, number: int) -> None:
        self.change(lambda session: found and session.delete(found) if (found := pick(session, Person, number)) else 0)

    @rule(title=words, members=st.integers(0, 4))
    def add_seminar(self, title: str, members: int) -> None:
        self.change(lambda session: seminar(session, title, members), lambda session: session.add(organisation(title)))

    @rule(number=picks, other=picks, word=words)
    def edit_members(self, number: int, other: int, word: str) -> None:
        def edit(session: Session) -> None:
            first, second = pick(session, Member, number), pick(session, Member, other)
            if first is not None:
                first.function, first.organisation = Text(de=word, ru=word), pick(session, Organisation, other)
                first.counterpart, second.counterpart = second, first
                if first.id < second.id:
                    second.replaces = first
                second.person = pick(session, Person, number)

        self.change(edit)

    @rule(number=picks, word=words)
    def replace_members(self, number: int, word: str) -> None:
        """Several flushes in one change; rows that come and go within it."""

        def edit(session: Session) -> None:
            found: Delegation | None = pick(session, Delegation, number)
            if found is not None:
                found.members = [Member(name_latin=word, position=0), *found.members[1:]]
                session.flush()
                found.members.pop()
                session.flush()
                found.note = Text(de=word)

        self.change(edit)

    @rule(number=picks)
    def delete_seminar(self, number: int) -> None:
        self.change(lambda session: session.execute(delete(Seminar).where(Seminar.id % 5 == number % 5)))

    @rule(word=words, number=picks)
    def bulk(self, word: str, number: int) -> None:
        self.change(
            lambda session: session.execute(insert(Topic), [{"name": Text(de=f"{word} {n}")} for n in range(number)]),
            lambda session: session.execute(update(Person).where(Person.id % 3 == number % 3).values(note=word)),
            lambda session: session.execute(delete(Topic).where(Topic.id % 7 == number % 7)),
        )

    @rule(word=words)
    def change_that_fails(self, word: str) -> None:
        with pytest.raises(IntegrityError):
            change(self.db, lambda session: seminar(session, word), lambda session: session.add(Topic(parent_id=-1)))

    @rule()
    def undo(self) -> None:
        assert (self.db.undo() is not None) == (self.now > 0)
        self.now = max(0, self.now - 1)

    @rule()
    def redo(self) -> None:
        last = len(self.states) - 1
        assert (self.db.redo() is not None) == (self.now < last)
        self.now = min(last, self.now + 1)

    @rule(number=picks)
    def look_back(self, number: int) -> None:
        """Every record that is there still was what the file held then."""
        at = one_of(self.moments, number)
        if at is None:
            return
        with self.db.read() as session:
            connection = session.connection()
            for kind, record in roots(rows_of(self.path)):
                node = Past(connection, kind, record).at(at)
                expected = tree_of(self.moments[at], kind, record) if is_same(connection, kind, record, at) else {}
                assert without_versions(node.rows() if node else {}) == expected

    @rule(number=picks, other=picks)
    def go_back(self, number: int, other: int) -> None:
        """One record becomes what it was; references to what is gone by now are empty."""
        at, there = one_of(self.moments, number), roots(rows_of(self.path))
        if at is None or not there:
            return
        kind, record = there[other % len(there)]
        with self.db.read() as session:
            past = Past(session.connection(), kind, record)
            wanted, present = past.at(at), past.at(2**62)
        if wanted is None or present is None:
            return
        numbers: dict[Any, int] = {}

        def work(session: Session) -> None:
            numbers.update(put_back(session.connection(), wanted.rows(), present.rows(), at))

        self.change(work)
        now = rows_of(self.path)
        for key, row in without_versions(wanted.rows()).items():
            found = now[key[0], numbers.get(key, key[1])]
            differing = {name for name in row if row[name] != found[name]}
            assert all(name == "id" or (name.endswith("_id")) for name in differing)
            assert all(found[name] is None or numbers for name in differing)
        assert len(tree_of(now, kind, record)) == len(wanted.rows())

    @rule(number=picks, kind=st.sampled_from(["person", "seminar", "topic", "organisation", "delegation"]))
    def from_the_trash(self, number: int, kind: str) -> None:
        """What was deleted comes back with as many rows as went, and is in the trash no more."""
        with self.db.read() as session:
            found = trash.deleted(session.connection(), kind, 50)
            item = found[number % len(found)] if found else None
            node = trash.content(session.connection(), item) if item else None
        if item is None:
            return
        assert node is not None
        back: list[int] = []
        try:
            self.change(lambda session: back.append(trash.restore(session, item)))
        except ReferenceGone:
            return
        with self.db.read() as session:
            again = Past(session.connection(), kind, back[0]).at(2**62)
            assert item not in trash.deleted(session.connection(), kind, 1000)
        assert again is not None
        assert [each.kind for each in again.walk()] == [each.kind for each in node.walk()]

    @rule()
    def open_again(self) -> None:
        self.db.close()
        self.db = open_file(self.path)

    @rule()
    def crash_and_open_again(self) -> None:
        """The file as a crash leaves it: with its log, never closed."""
        folder = self.path.parent / "crashed"
        folder.mkdir()
        for suffix in ("", "-wal"):
            shutil.copy(f"{self.path}{suffix}", f"{folder / self.path.name}{suffix}")
        self.db.close()
        self.path = folder / self.path.name
        self.db = open_file(self.path)

    @invariant()
    def same_as_the_model(self) -> None:
        if not hasattr(self, "db"):
            return
        assert dump(self.path) == self.states[self.now]
        self.moments[sql(self.path, "SELECT coalesce(max(id), 0) FROM journal_step")[0][0]] = rows_of(self.path)
        if len(self.moments) > MOMENTS:
            del self.moments[sorted(self.moments)[len(self.moments) // 2]]
        assert (self.db.undoable() is None) == (self.now == 0)
        assert (self.db.redoable() is None) == (self.now == len(self.states) - 1)
        with self.db.read() as session:
            assert search.faults(session.connection()) == 0
        assert sql(self.path, "PRAGMA foreign_key_check") == []


TestOffice = Office.TestCase
TestOffice.settings = settings(
    max_examples=1 if LONG else 20, stateful_step_count=LONG or 25, phases=set(Phase) - {Phase.explain},
    deadline=None,
)  # fmt: skip
