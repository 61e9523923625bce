"""Writes the file of a schema version down as SQL, for ``tests/fixtures/schema/``.

``python -m tests.storage.fixture`` writes the one of the present version. Those of shipped versions are never written
again: they are what is on people's disks.
"""

from __future__ import annotations

import contextlib
import sqlite3
import tempfile
from pathlib import Path

from app.storage.connection import connect
from app.storage.files import create_file
from app.storage.migrate import schema_version
from tests.storage.office import change, one_of_each, person, seminar

FOLDER = Path(__file__).parent.parent / "fixtures" / "schema"


def written(path: Path) -> str:
    """The file at *path* as SQL that makes it again."""
    with contextlib.closing(sqlite3.connect(path)) as connection:  # ours knows no iterdump
        connection.execute("UPDATE journal_step SET user = 'clerk', host = 'office', at = '2017-07-04T12:00:00+00:00'")
        connection.execute("ANALYZE")  # the statistics of moments just made equal
        lines = list(connection.iterdump())
        connection.rollback()
        pragmas = [
            f"PRAGMA {name}={connection.execute(f'PRAGMA {name}').fetchone()[0]};"
            for name in ("application_id", "user_version")
        ]
    return "\n".join([*pragmas, *lines]) + "\n"


def load(source: Path, path: Path) -> None:
    """Make the file at *path* that *source* describes."""
    path.touch()
    with contextlib.closing(connect(path)) as connection:
        connection.execute("PRAGMA foreign_keys=OFF")
        connection.executescript(source.read_text(encoding="utf-8"))


def example(path: Path) -> None:
    """A file with a record of every kind, a change that can be undone and one that can be redone."""
    db = create_file(path)
    change(db, one_of_each)
    change(db, seminar)
    change(db, lambda session: session.add(person("Undone")))
    db.undo()
    db.close()


def main() -> None:
    """Write the fixture of the present version."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "office.akte"
        example(path)
        FOLDER.mkdir(parents=True, exist_ok=True)
        (FOLDER / f"v{schema_version()}.sql").write_text(written(path), encoding="utf-8")


if __name__ == "__main__":
    main()
