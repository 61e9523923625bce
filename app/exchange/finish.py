"""What an imported file leaves to the program, done with the same functions as when a person types it."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import islice

from app.domain.appearance import Appearance
from app.domain.date import Date
from app.domain.seminar import Seminar
from app.services.appearing import fill
from app.services.records import link_topics, seminar_of
from app.storage.bulk import Tables

_BATCH = 500


def take_snapshots(tables: Tables, people: Iterable[tuple[str, int]], today: Date) -> None:
    """Fill name, function and organisation of *people* (kind, id) from the directory, as on the seminar's first day."""
    waiting = iter(people)
    while batch := list(islice(waiting, _BATCH)):
        for kind, record_id in batch:
            record = tables.record(kind, record_id)
            assert isinstance(record, Appearance)
            if record.person is not None:
                seminar = seminar_of(record)
                fill(record, record.person, seminar.start if seminar else None, today)
        tables.forget()


def share_topics(tables: Tables, seminars: Iterable[int]) -> None:
    """Give the topics of *seminars* a topic of the same wording that other seminars can share."""
    waiting = iter(seminars)
    while batch := list(islice(waiting, _BATCH)):
        for record_id in batch:
            record = tables.record("seminar", record_id)
            assert isinstance(record, Seminar)
            link_topics(tables.session, record)
        tables.forget()
