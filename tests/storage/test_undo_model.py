"""Random sequences of changes, undo, redo and opening again always show what a pile of dumps says."""

from __future__ import annotations

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

from app.domain.model import Delegation, Member, Organisation, Person, PersonName, Record, Seminar, Topic
from app.domain.text import Text
from app.storage import search
from app.storage.files import create_file, open_file
from tests.storage.office import change, dump, organisation, person, seminar, sql

words = st.text(st.characters(codec="utf-8"), max_size=12) | st.sampled_from(["Müller", "Щербакова", '"\\', "{}", "%_"])
picks = st.integers(0, 50)


def pick(session: Session, cls: type[Record], number: int) -> Any:
    """One of the records of a kind, or ``None``."""
    found = session.scalars(select(cls).order_by(cls.id)).all()
    return found[number % len(found)] if found else None


class Office(RuleBasedStateMachine):
    """An open file, and what it looked like after each change that can be undone."""

    @initialize()
    def create(self) -> None:
        self.folder = tempfile.TemporaryDirectory()
        self.path = Path(self.folder.name) / "office.akte"
        self.db = create_file(self.path)
        self.states = [dump(self.path)]
        self.now = 0

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
        assert (self.db.undoable() is None) == (self.now == 0)
        assert (self.db.redoable() is None) == (self.now == len(self.states) - 1)
        with self.db.read() as session:
            assert search.faults(session.connection()) == 0
        assert sql(self.path, "PRAGMA foreign_key_check") == []


TestOffice = Office.TestCase
TestOffice.settings = settings(max_examples=20, stateful_step_count=25, phases=set(Phase) - {Phase.explain})
