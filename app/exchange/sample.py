"""The sample records: what the Berlin and Moscow pages say of ten seminars, shipped in our own format."""

from __future__ import annotations

import datetime
from pathlib import Path

from app.domain.date import Date
from app.exchange.faults import Report
from app.exchange.import_json import import_json
from app.storage.database import Database
from app.storage.files import create_file
from app.texts import resource_root


def sample_path() -> Path:
    """The shipped JSON file."""
    return resource_root() / "resources" / "sample" / "sample.json"


def write_sample(target: Path) -> Path:
    """Create the file *target* with the sample records in it; returns *target*. Raises the storage's errors."""
    db = create_file(target)
    try:
        add_sample(db)
        db.settle()  # whoever looks around undoes their own changes, not the sample
    finally:
        db.close()
    return target


def add_sample(db: Database) -> Report:
    """Import the sample records: one step."""
    return import_json(db, sample_path(), Date.of(datetime.datetime.now().astimezone().date()))
