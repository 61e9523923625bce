"""Writes the SQL of the mapped classes: the text from which a new migration is made.

``python -m tests.storage.schema`` prints it.
"""

from __future__ import annotations

from sqlalchemy.dialects import sqlite
from sqlalchemy.schema import CreateIndex, CreateTable

from app.domain.model import Record


def mapped_schema() -> str:
    """CREATE statements of all mapped tables and their indexes."""
    dialect = sqlite.dialect()
    lines = []
    for table in Record.metadata.sorted_tables:
        lines.append(str(CreateTable(table).compile(dialect=dialect)).strip() + ";")
        lines.extend(
            str(CreateIndex(index).compile(dialect=dialect)).strip() + ";"
            for index in sorted(table.indexes, key=lambda index: str(index.name))
        )
    return "\n".join(line.replace("\t", "    ").replace(" \n", "\n") for line in lines) + "\n"


if __name__ == "__main__":
    print(mapped_schema(), end="")
