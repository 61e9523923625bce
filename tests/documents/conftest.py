"""The shipped sample records, for documents that ask the database."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from typing import Any

import pytest

from app.domain.date import Date
from app.exchange.import_json import import_json
from app.storage.database import Database
from app.storage.files import create_file
from app.texts import resource_root

SAMPLE = resource_root() / "resources" / "sample" / "sample.json"


@pytest.fixture(scope="session")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Database]:
    """A file with the sample records. Not to be changed."""
    db = create_file(tmp_path_factory.mktemp("sample") / "sample.akte")
    import_json(db, SAMPLE, Date.of(datetime.date(2018, 8, 23)))
    yield db
    db.close()


@pytest.fixture
def session(sample: Database) -> Iterator[Any]:
    """A session of the sample that forgets whatever a test does to its records."""
    with sample.read() as session:
        yield session
