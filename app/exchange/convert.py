"""One record of the file becomes rows of the tables, with its references resolved and its values checked."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from app.domain.appearance import SNAPSHOT_FIELDS, Appearance
from app.domain.base import kinds
from app.domain.errors import KnownError
from app.domain.fields import Kind
from app.domain.person import CYRILLIC, LATIN
from app.domain.rules import ERROR, problems
from app.exchange.faults import BadValue, Fault, NotThere, Report
from app.exchange.identity import Identities, usable
from app.exchange.jsonstream import Item
from app.exchange.shape import LEFT_TO_THE_PROGRAM, Shape, Slot, derives, plain_class
from app.exchange.survey import NOT_RECORD, shape_of
from app.exchange.values import echo, to_column
from app.names.script import is_cyrillic
from app.services.lookup import lookup
from app.storage.bulk import Row, Tables
from app.texts import N_, Message, current_language, tr

NOT_LIST = N_("Import", "A list in square brackets is expected here.")
UNKNOWN_FIELD = N_("Import", "There is no such field. Known are: {fields}.")
NO_REFERENCE = N_("Import", "must be the id of a record in this file, or {example} for one that is there already.")
DANGLING = N_("Import", "“{id}” is not the id of a record ({kind}) in this file.")
_EXAMPLE = '{"existing": "…"}'
_SNAPSHOT_KEYS = frozenset(name.removesuffix("_id") for name in SNAPSHOT_FIELDS)

Rows = list[tuple[Shape, Row]]
"""Rows with the shape of their kind, owners before what stands inside them."""


class Converter:
    """Turns records into rows. What is wrong goes into *report*; ids come from *identities*.

    *tables* is the file as it was before the import: there, records are looked up that the file calls "existing".
    """

    def __init__(self, tables: Tables, identities: Mapping[str, Identities], report: Report) -> None:
        self._tables = tables
        self._identities = identities
        self._report = report
        self._existing: dict[tuple[str, str], int] = {}
        self._line = 0
        self._record = 0
        self.snapshots: list[tuple[str, int]] = []
        """People without values of their own: the directory is asked for them, as when a person is entered."""
        self.topics: list[int] = []
        """Seminars with topics that say nothing of the topic that several seminars share."""

    def rows(self, item: Item) -> Rows:
        """The rows of one record; without meaning where the report has got new faults."""
        self._line, self._record = item.line, self._record + 1
        at = shape_of(item.value)
        rows: Rows = []
        if at is not None:
            values = {name: value for name, value in item.value.items() if name != "kind"}
            self._convert(at, values, "", {}, rows)
        return rows

    def _convert(self, at: Shape, values: Any, path: str, fixed: Row, rows: Rows) -> Row | None:
        if not isinstance(values, dict):
            self._complain(path.rstrip("."), NOT_RECORD)
            return None
        row = {**at.blank, **fixed, "id": self._id(at, values.get("id"))}
        rows.append((at, row))
        inside: dict[str, list[Row]] = {}
        faulty = set()
        for name, value in values.items():
            if slot := at.slots.get(name):
                try:
                    row[slot.column] = self._column(slot, value)
                except BadValue as error:
                    faulty.add(slot.column)
                    self._fault(path + name, error.text(tr(slot.field.label)))
            elif child := at.children.get(name):
                inside[name] = list(self._inside(child, value, path + name, row["id"], rows))
            elif name != "id":
                known = ", ".join(("id", *at.slots, *at.children))
                self._complain(path + name, UNKNOWN_FIELD, fields=known)
        self._check(at, row, path, faulty)
        self._note_unsaid(at, values, row, fixed)
        if derives(at.cls):
            _derive(at, row, inside)
        return row

    def _id(self, at: Shape, local: Any) -> int:
        known = self._identities[at.kind]
        found = known.look_up(local) if usable(local) else None
        return known.fresh() if found is None else found

    def _column(self, slot: Slot, value: Any) -> Any:
        if slot.field.kind is not Kind.REFERENCE:
            return to_column(slot.field, value)
        return None if value is None else self._reference(slot.field.target, value)

    def _reference(self, kind: str, value: Any) -> int:
        if isinstance(value, dict) and value.keys() == {"existing"} and isinstance(value["existing"], (str, int)):
            return self._look_up(kind, value["existing"])
        if not usable(value):
            raise BadValue(NO_REFERENCE, example=_EXAMPLE)
        found = self._identities[kind].look_up(value)
        if found is None:
            raise BadValue(DANGLING, id=echo(value), kind=tr(kinds()[kind].title_one))
        return found

    def _look_up(self, kind: str, wanted: str | int) -> int:
        text = wanted if isinstance(wanted, str) else f"id:{wanted}"
        if (kind, text) not in self._existing:
            try:
                found = lookup(self._tables.session, kind, text, current_language())
            except KnownError as error:
                raise NotThere(error) from error
            self._existing[kind, text] = found
        return self._existing[kind, text]

    def _inside(self, child: Shape, value: Any, path: str, owner: int, rows: Rows) -> Iterator[Row]:
        if not isinstance(value, list):
            self._complain(path, NOT_LIST)
            return
        for index, part in enumerate(value):
            fixed = {child.owner: owner}
            if "position" in child.blank:
                fixed["position"] = index
            row = self._convert(child, part, f"{path}[{index}].", fixed, rows)
            if row is not None:
                yield row

    def _check(self, at: Shape, row: Row, path: str, faulty: set[str]) -> None:
        for problem in problems(at.cls, row):
            if problem.severity == ERROR and problem.field not in faulty:
                name = at.key(problem.field)
                self._fault(path + name, f"{tr(at.slots[name].field.label)} {problem.text()}")

    def _note_unsaid(self, at: Shape, values: Mapping[str, Any], row: Row, fixed: Row) -> None:
        if issubclass(at.cls, Appearance) and row["person_id"] is not None and not values.keys() & _SNAPSHOT_KEYS:
            self.snapshots.append((at.kind, row["id"]))
        if LEFT_TO_THE_PROGRAM.get(at.kind) in values:
            return
        if at.kind == "person_name":
            row["script"] = CYRILLIC if is_cyrillic(row["family"] + row["given"]) else LATIN
        if at.kind == "seminar_topic":
            seminar = fixed[at.owner]
            if not self.topics or self.topics[-1] != seminar:
                self.topics.append(seminar)

    def _complain(self, path: str, message: Message, **values: Any) -> None:
        self._fault(path, tr(message, **values))

    def _fault(self, path: str, text: str) -> None:
        self._report.faults.append(Fault(self._line, self._record, path, text))


def _derive(at: Shape, row: Row, inside: Mapping[str, list[Row]]) -> None:
    """Let the mapped class compute the columns that follow from others."""
    record = _plain(at, row)
    for name, child in at.children.items():
        setattr(record, name, [_plain(child, part) for part in inside.get(name, ())])
    record.derive()
    row.update((name, record.__dict__[name]) for name in at.blank)


def _plain(at: Shape, row: Row) -> Any:
    record = plain_class(at.cls)()
    record.__dict__.update(row)
    return record
