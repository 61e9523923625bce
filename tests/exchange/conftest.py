"""What the exchange tests share: an open, empty file, and reading records that stand in the test."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from app.domain.date import Date
from app.exchange.faults import Report
from app.exchange.import_json import import_json
from app.exchange.jsonstream import FORMAT
from app.exchange.sample import write_sample
from app.storage.database import Database
from app.storage.files import create_file, open_file

TODAY = Date(2018, 8, 23)
Read = Callable[..., Report]


@pytest.fixture
def db(akte: Path) -> Iterator[Database]:
    """A new file, open for writing; closed after the test."""
    database = create_file(akte)
    yield database
    database.close()


@pytest.fixture
def read(db: Database, tmp_path: Path) -> Read:
    """``read(record, record, ...)`` imports the records into the file, ``dry_run=True`` only tries it."""

    def run(*records: Any, dry_run: bool = False) -> Report:
        source = tmp_path / "source.json"
        source.write_text(json.dumps({"format": FORMAT, "records": records}), encoding="utf-8")
        return import_json(db, source, TODAY, dry_run=dry_run)

    return run


@pytest.fixture(scope="session")
def sample_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The shipped sample as a file; to be read only."""
    return write_sample(tmp_path_factory.mktemp("sample") / "sample.akte")


@pytest.fixture
def sample(sample_file: Path) -> Iterator[Database]:
    """The shipped sample, open for reading."""
    database = open_file(sample_file, read_only=True)
    yield database
    database.close()
