"""Reading records for a document: their texts as pairs, and a note of every translation that is not there."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

from app.documents.passages import Pair, pair_of, passage, plain, spoken
from app.domain.base import Record, fields_of
from app.domain.dated import valid_on
from app.domain.partnership import OWN, PARTNER
from app.domain.seminar import Seminar
from app.domain.text import Text
from app.texts import Message


class MissingText(NamedTuple):
    """A translation that a document would use and that is not there."""

    kind: str
    record_id: int | None
    """``None`` for a record that is not saved yet."""
    field: str
    label: Message
    language: str
    shown: str
    """What stands in the other language, so that a person knows which text is meant."""


class Reader:
    """Reads records for the columns of one document and remembers which translations it missed."""

    def __init__(self, languages: Sequence[str]) -> None:
        self.languages = tuple(languages)
        self._missing: dict[tuple[str, int, str, str], MissingText] = {}
        self._noted: list[Record] = []  # keeps them alive: an id() must not be given out twice
        self.shown: dict[tuple[str, int], None] = {}
        """People who stand in the document, as (kind, id) in its order: who erases one finds the prints by that."""

    @property
    def missing(self) -> list[MissingText]:
        """Translations that were wanted and not there, in the order of the document, each once."""
        return list(self._missing.values())

    def text(self, record: Record, name: str, *, lend: bool = False) -> Pair:
        """The bilingual field *name* of *record* in every column.

        With *lend* a column without translation shows the other language's text also beside that text (a title
        must not be empty).
        """
        value: Text = getattr(record, name) or Text()
        for language in value.missing(self.languages):
            self.miss(record, name, language, value.best(language))
        return pair_of(value, self.languages, lend=lend)

    def show(self, record: Record | None) -> None:
        """Note that a person stands in the document."""
        if record is not None and record.id:
            self.shown[record.__tablename__, record.id] = None

    def miss(self, record: Record, name: str, language: str, shown: str) -> None:
        """Note that field *name* of *record* has nothing in *language*."""
        field = fields_of(type(record))[name]
        kind = record.__tablename__
        self._noted.append(record)
        found = MissingText(kind, record.id, name, field.label, language, shown)
        self._missing.setdefault((kind, record.id or -id(record), name, language), found)

    def say(self, message: Message, n: int | None = None, /, **values: Any) -> Pair:
        """A text of the program in every column.

        A value that is a pair is filled in column by column; a column in which it is empty says nothing at all.
        """
        pairs = {name: value for name, value in values.items() if isinstance(value, list)}
        if not pairs:
            return spoken(message, self.languages, n, **values)
        said = []
        for index, language in enumerate(self.languages):
            own = {name: pair[index]["text"] for name, pair in pairs.items()}
            if not all(own.values()):
                said.append(passage("", language))
                continue
            one = spoken(message, (language,), n, **{**values, **own})[0]
            mark = next((pair[index]["mark"] for pair in pairs.values() if pair[index]["mark"]), "")
            said.append(passage(one["text"], language, mark))
        return said

    def choice(self, record: Record, name: str) -> Pair | None:
        """The label of the choice stored in *name*; ``None`` where nothing is stored."""
        label = fields_of(type(record))[name].choice_label(getattr(record, name))
        return self.say(label) if label else None

    def plain(self, value: str | None) -> Pair:
        """A value that is the same in every language."""
        return plain(value or "", self.languages)

    def city(self, seminar: Seminar, side: str | None) -> Pair:
        """City of a side; empty passages for neither, and while the seminar has no series yet."""
        if seminar.series is None or side not in (OWN, PARTNER):
            return self.plain("")
        return self.text(seminar.series.partnership, "own_city" if side == OWN else "partner_city")

    def series_name(self, seminar: Seminar) -> Pair:
        """The name that the seminar's series bore on its first day; empty while it has none."""
        series, day = seminar.series, seminar.start
        if series is None:
            return self.plain("")
        wanted = valid_on(series.names, day)
        dated = next((one for one in series.names if wanted and one.name == wanted), None)
        return self.text(dated or (series.names[-1] if series.names else series), "name")
