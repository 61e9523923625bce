"""An open, empty file for the storage tests."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.storage.database import Database
from app.storage.files import create_file


@pytest.fixture
def db(akte: Path) -> Iterator[Database]:
    """A new file, open for writing; closed after the test."""
    database = create_file(akte)
    yield database
    database.close()
