"""Many records: memory does not grow with them, and what is half written does not stay."""

from __future__ import annotations

import json
import tracemalloc
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from app.domain.errors import KnownError
from app.exchange.export_json import export_json
from app.exchange.import_json import import_json
from app.exchange.outfile import writing
from app.exchange.selection import everything
from app.exchange.shape import shape
from app.storage.check import check
from app.storage.database import Database
from app.storage.files import create_file
from tests.exchange.conftest import TODAY
from tests.storage.office import dump

FEW, MANY = 1_000, 10_000


def persons(path: Path, number: int) -> Path:
    """A file with *number* persons, each a record as long as real ones are."""
    with path.open("w", encoding="utf-8") as file:
        file.write('{"format": "seminarakte/1", "records": [')
        for n in range(1, number + 1):
            names = [{"family": f"Müller {n}", "given": "Hans"}, {"family": f"Мюллер {n}", "given": "Ганс"}]
            person = {"kind": "person", "id": n, "names": names, "note": "Bemerkung " * 20}
            file.write(f"{',' if n > 1 else ''}\n{json.dumps(person, ensure_ascii=False)}")
        file.write("\n]}\n")
    return path


def peak(action: Callable[[], Any]) -> int:
    tracemalloc.start()
    action()
    _, highest = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    return highest


def test_memory_does_not_grow(tmp_path: Path) -> None:
    """Ten times the persons take no more memory, going in and going out."""
    reading, writing_out = {}, {}
    for number in (FEW, MANY):
        source = persons(tmp_path / f"{number}.json", number)
        db = create_file(tmp_path / f"{number}.akte")
        reading[number] = peak(partial(import_json, db, source, TODAY))
        writing_out[number] = peak(partial(export_json, db, tmp_path / "out.json", everything()))
        db.close()
        assert (tmp_path / "out.json").read_text("utf-8").count("\n") == number + 2
    assert reading[MANY] < 2.5 * reading[FEW]
    assert writing_out[MANY] < 2 * writing_out[FEW]
    assert check(tmp_path / f"{MANY}.akte").sound


def test_a_fault_at_the_very_end_leaves_nothing(db: Database, tmp_path: Path) -> None:
    source = persons(tmp_path / "many.json", 5_000)
    text = source.read_text("utf-8").replace('"id": 5000, "names"', '"id": 5000, "nmaes"')
    source.write_text(text, encoding="utf-8")
    empty = dump(db.path)
    report = import_json(db, source, TODAY)
    assert [(fault.line, fault.path) for fault in report.faults] == [(5001, "nmaes")]
    assert dump(db.path) == empty


def test_what_is_half_written_is_not_there(tmp_path: Path) -> None:
    target = tmp_path / "out.json"
    target.write_text("what was there", encoding="utf-8")

    def fail() -> None:
        with writing(target, tmp_path / "none.akte") as file:
            file.write("half")
            raise RuntimeError

    with pytest.raises(RuntimeError):
        fail()
    assert target.read_text("utf-8") == "what was there"
    assert list(tmp_path.iterdir()) == [target]


def test_a_folder_that_is_not_there(db: Database, tmp_path: Path) -> None:
    with pytest.raises(KnownError):
        export_json(db, tmp_path / "nowhere" / "out.json", everything())


def test_every_owned_kind_stands_in_its_owner() -> None:
    seminar = shape("seminar")
    assert {"leaders", "topics", "specials", "venues", "parts", "delegations", "programme", "outcomes", "actions",
            "sources", "photographs"} == set(seminar.children)  # fmt: skip
    assert shape("delegation").children["members"].kind == "member"
    assert seminar.slots["own_organiser_id"].column == "own_organiser_id"
    assert seminar.slots["series"].column == "series_id"
