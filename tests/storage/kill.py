"""Kills a program that saves, undoes, imports, copies, restores and encrypts, at any moment, and looks what is left.

``python -m tests.storage.kill 200`` kills 200 times and prints the figures. What the program had confirmed must be
there, at most the one step that was under way besides, and the file must be whole. Drafts are not older than confirmed.
"""

from __future__ import annotations

import collections
import contextlib
import json
import multiprocessing
import random
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

from sqlalchemy import insert, select, text
from sqlalchemy.orm import Session

from app.domain.date import Date
from app.domain.errors import WrongPassphrase
from app.domain.model import Person, PersonName, Topic
from app.domain.text import Text
from app.exchange.import_json import import_json
from app.storage import backup, cipher, copies, search
from app.storage.database import Database
from app.storage.files import create_file, open_file
from app.storage.passphrase import set_passphrase
from tests.storage.office import EDIT, person

ACTIONS = (
    "add", "add", "edit", "edit", "delete", "bulk", "undo", "undo", "undo", "redo", "redo", "reopen", "backup", "draft",
    "draft", "import", "restore", "passphrase",
)  # fmt: skip
LONG = {"import": 0.3, "restore": 0.3, "passphrase": 1.5}
"""Actions that last longer than the others, in seconds: they too are to be killed in the middle."""
FORM = "topic:new"

State = tuple[tuple[tuple[str, str], ...], int]
"""What is in the file: persons with their notes in the order of their ids, and the number of topics."""


def action(seed: int, number: int) -> str:
    """What step *number* of a run does."""
    return random.Random(f"{seed} {number}").choice(ACTIONS)


@dataclass
class Model:
    """What the file must hold: the states that undo and redo move between."""

    states: list[State] = field(default_factory=lambda: [((), 0)])
    now: int = 0

    def after(self, what: str, number: int) -> Model:
        """The model one step later."""
        persons, topics = self.states[self.now]
        if what == "undo":
            return Model(self.states, max(0, self.now - 1))
        if what == "redo":
            return Model(self.states, min(len(self.states) - 1, self.now + 1))
        if what == "add":
            persons = (*persons, (f"Anna P{number}", ""))
        elif what == "edit" and persons:
            persons = (*persons[:-1], (persons[-1][0], f"{number}"))
        elif what == "delete":
            persons = persons[2:]
        elif what == "bulk":
            topics += 40
        elif what == "import":
            topics += 30
        if (persons, topics) == self.states[self.now]:
            return self
        return Model([*self.states[: self.now + 1], (persons, topics)], self.now + 1)


def act(db: Database, what: str, number: int) -> Database:
    """Do one step on the file."""
    match what:
        case "undo":
            db.undo()
        case "redo":
            db.redo()
        case "draft":
            db.drafts.keep(FORM, f"{number}")
        case "import":
            import_json(db, batch(db.path, number), Date(2017))
        case "reopen" | "backup" | "restore" | "passphrase":
            return act_on_file(db, what, number)
        case _:
            with db.change(EDIT) as session:
                change(session, what, number)
    return db


def act_on_file(db: Database, what: str, number: int) -> Database:
    """Do a step that is about the file as a whole."""
    copy = backup.backup_beside(db.path, "copy") if what in ("backup", "restore") else None
    if what == "backup":
        return db
    if what == "restore":
        with db.change(EDIT) as session:  # what the restoring takes back; a kill in between leaves it
            change(session, "add", number)
    db.close()
    if copy is not None:
        backup.restore(copy, db.path)
    if what == "passphrase":
        set_passphrase(db.path, passphrase(number))
    return open_file(db.path)


def change(session: Session, what: str, number: int) -> None:
    """One change of records."""
    found = session.scalars(select(Person).order_by(Person.id)).all()
    if what == "add":
        session.add(person(f"P{number}"))
    elif what == "edit" and found:
        found[-1].note = f"{number}"
        found[-1].names.append(PersonName(family=f"{number}", script="cyrillic", position=1))
    elif what == "delete":
        for each in found[:2]:
            session.delete(each)
    elif what == "bulk":
        session.execute(insert(Topic), [{"name": Text(de=f"Thema {number}")} for _ in range(40)])


def batch(path: Path, number: int) -> Path:
    """A file to import: thirty topics."""
    source = path.with_name(f"batch {number}.json")
    topics = [{"kind": "topic", "id": each, "name": {"de": f"Import {number}"}} for each in range(1, 31)]
    source.write_text(json.dumps({"format": "seminarakte/1", "records": topics}), encoding="utf-8")
    return source


def passphrase(number: int) -> str:
    """What the file is encrypted with from step *number* on; every third time with nothing."""
    return f"geheim wie Nummer {number}" if number % 3 else ""


def work(path: Path, seed: int, number: int, confirmed: Connection) -> None:
    """What the program does until it is killed: one step after the other, each confirmed once it is done."""
    db = open_file(path)
    while True:
        number += 1
        db = act(db, action(seed, number), number)
        confirmed.send_bytes(b"x")


def unlock(path: Path, candidates: Sequence[str]) -> None:
    """Open the file by the one of *candidates* that fits. Raises :class:`WrongPassphrase`."""
    for each in candidates:
        with contextlib.suppress(WrongPassphrase):
            cipher.unlock(path, each)
            return
    raise WrongPassphrase(file=path.name)


def kill_once(path: Path, seed: int, number: int, dice: random.Random) -> int:
    """Start the program and kill it at a random moment. How many steps it had confirmed."""
    context: Any = multiprocessing.get_context("fork" if sys.platform != "win32" else "spawn")
    receiver, sender = context.Pipe(duplex=False)
    program = context.Process(target=work, args=(path, seed, number, sender))
    program.start()
    sender.close()
    confirmed = 0
    for _ in range(dice.randrange(8)):
        receiver.recv_bytes()
        confirmed += 1
    time.sleep(dice.uniform(0, LONG.get(action(seed, number + confirmed + 1), 0.015)))
    program.kill()
    program.join()
    try:
        while True:
            receiver.recv_bytes()
            confirmed += 1
    except EOFError:
        return confirmed
    finally:
        receiver.close()


def look(path: Path, secrets: Sequence[str]) -> State:
    """What is in the file, which must be whole, and so must all copies be; some may still have the last passphrase."""
    unlock(path, secrets)
    for copy in copies.copies_of(path):
        unlock(copy.path, secrets)
        backup.verify(copy.path)
        backup.remove(copy.path)
    for source in path.parent.glob("batch *.json"):
        source.unlink()
    db = open_file(path)
    assert not db.read_only, db.read_only_reason
    with db.read() as session:
        assert session.execute(text("PRAGMA integrity_check")).all() == [("ok",)]
        assert session.execute(text("PRAGMA foreign_key_check")).all() == []
        assert search.faults(session.connection()) == 0
        persons = session.execute(select(Person.name_latin, Person.note).order_by(Person.id)).all()
        topics = len(session.execute(select(Topic.id)).all())
    db.close()
    return tuple((name, note) for name, note in persons), topics


def draft_of(path: Path) -> int:
    """Number of the step that kept the draft in the file."""
    db = open_file(path)
    found = [int(draft.content) for draft in db.drafts.all()]
    db.close()
    return found[0] if found else 0


def steps_of(path: Path) -> tuple[bool, bool]:
    """Whether there is something to undo and to redo."""
    db = open_file(path)
    found = db.undoable() is not None, db.redoable() is not None
    db.close()
    return found


def run(kills: int, seed: int) -> collections.Counter[str]:
    """Kill *kills* times; the figures. Raises :class:`AssertionError` where something is lost."""
    dice, model, number = random.Random(seed), Model(), 0
    secrets, drafted = [""], 0
    figures: collections.Counter[str] = collections.Counter()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "office.akte"
        create_file(path).close()
        for _ in range(kills):
            confirmed = kill_once(path, seed, number, dice)
            for _ in range(confirmed):
                number += 1
                what = action(seed, number)
                model = model.after(what, number)
                drafted = number if what == "draft" else drafted
                secrets = [passphrase(number), *secrets[:2]] if what == "passphrase" else secrets
            under_way = action(seed, number + 1)
            if under_way == "passphrase":
                secrets.insert(0, passphrase(number + 1))
            further = model.after("add" if under_way == "restore" else under_way, number + 1)
            found = look(path, secrets)
            done = found == further.states[further.now] and further != model
            assert done or found == model.states[model.now], (seed, number, under_way, found, model)
            assert draft_of(path) in (drafted, number + 1), (seed, number, under_way, drafted)
            drafted = draft_of(path)
            if done:
                number, model = number + 1, further
            assert steps_of(path) == (model.now > 0, model.now < len(model.states) - 1), (seed, number, under_way)
            figures["confirmed steps"] += confirmed
            figures["steps under way that were saved"] += done
            figures[f"killed during {under_way}"] += 1
    return figures


def main() -> None:
    """Kill as often as the first argument says, with the seed of the second."""
    kills = int(sys.argv[1]) if len(sys.argv) > 1 else 200
    seed = int(sys.argv[2]) if len(sys.argv) > 2 else random.randrange(10**6)
    started = time.monotonic()
    figures = run(kills, seed)
    for what, count in sorted(figures.items()):
        print(f"{count:6} {what}")
    print(f"killed {kills} times in {time.monotonic() - started:.0f} s with seed {seed}: nothing lost")


if __name__ == "__main__":
    main()
