"""Which record is meant: by id, by ordinal, by series and ordinal, by name. Never guesses between several."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.base import Record, kinds
from app.domain.delegation import OFFICIAL, Delegation
from app.domain.errors import KnownError, NotFound
from app.domain.organisation import Organisation
from app.domain.partnership import Series
from app.domain.person import Person
from app.domain.seminar import Seminar
from app.names.folding import fold
from app.services.finding import detail
from app.storage import search
from app.texts import N_, tr

_ID = "id:"
_LIMIT = 20


@dataclass(frozen=True, slots=True)
class Candidate:
    """One of several records that could be meant, and what to type to mean exactly this one."""

    id: int
    key: str
    label: str
    detail: str


class Ambiguous(KnownError):
    """Several records could be meant; ``candidates`` are the first ones."""

    message = N_("Lookup", "“{record}” can mean several records. Please choose one of these:{choices}")

    def __init__(self, record: str, candidates: Sequence[Candidate]) -> None:
        lines = "".join(f"\n  {each.key}  {_described(each)}" for each in candidates)
        super().__init__(record=record, choices=lines)
        self.candidates = candidates


def lookup(session: Session, kind: str, wanted: str, language: str) -> int:
    """Id of the record of *kind* that *wanted* means: ``id:7`` or ``7`` by id; names in any spelling that is recorded.

    Seminars: ``18`` is an ordinal before it is an id, ``Sozialseminar/18`` series and ordinal. Delegations: the
    seminar, with ``/own``, ``/partner`` or ``/CITY`` behind it. Raises :class:`NotFound`, :class:`Ambiguous`.
    """
    text = wanted.strip()
    if text.startswith(_ID):
        found = _by_id(session, kind, text.removeprefix(_ID))
    elif kind == "seminar":
        found = _seminars(session, text) or _by_id(session, kind, text)
    elif kind == "delegation":
        found = _delegations(session, text) or _by_id(session, kind, text)
    else:
        found = _by_id(session, kind, text) or _by_name(session, kind, text)
    if not found:
        raise NotFound(kind=tr(kinds()[kind].title_one), record=wanted)
    if len(found) > 1:
        raise Ambiguous(wanted, _candidates(found[:_LIMIT], language))
    return found[0].id


def _by_id(session: Session, kind: str, text: str) -> list[Record]:
    if not text.isdecimal() or len(text) > 18:
        return []
    record = session.get(kinds()[kind], int(text))
    return [record] if record is not None else []


def _seminars(session: Session, text: str) -> list[Record]:
    name, _, number = text.rpartition("/")
    number = number.rstrip(".")
    if not number.isdecimal() or len(number) > 18:
        return _by_name(session, "seminar", text)
    numbered = session.scalars(select(Seminar).where(Seminar.number == int(number)).order_by(Seminar.start)).all()
    if not name:
        return list(numbered)
    return [seminar for seminar in numbered if _is_series(seminar.series, name)]


def _is_series(series: Series, name: str) -> bool:
    return fold(name) in {fold(text) for dated in series.names for text in dated.name.values()}


def _delegations(session: Session, text: str) -> list[Record]:
    found = _of_seminars(session, text, "")
    if not found:
        seminar, _, side = text.rpartition("/")
        found = _of_seminars(session, seminar, side) if seminar else []
    official = [delegation for delegation in found if delegation.type == OFFICIAL]
    return list(official or found)


def _of_seminars(session: Session, text: str, side: str) -> list[Delegation]:
    by_id = text.startswith(_ID)
    seminars = _by_id(session, "seminar", text.removeprefix(_ID)) if by_id else _seminars(session, text)
    delegations = [each for seminar in seminars if isinstance(seminar, Seminar) for each in seminar.delegations]
    return [each for each in delegations if not side or fold(side) in _names_of_side(each)]


def _names_of_side(delegation: Delegation) -> set[str]:
    cities = delegation.seminar.series.partnership.city(delegation.side)
    return {fold(delegation.side), *(fold(city) for city in cities.values())}


def _by_name(session: Session, kind: str, text: str) -> list[Record]:
    if kind not in search.ROOTS:
        return []
    hits = search.find(session.connection(), text, _LIMIT, (kind,))
    sure = [hit for hit in hits if hit.score >= search.SURE]
    found = [record for hit in sure if (record := session.get(kinds()[kind], hit.record)) is not None]
    return [record for record in found if fold(text) in _names(record)] or found


def _names(record: Record) -> set[str]:
    names = {record.label(language) for language in ("de", "ru", "en")}
    if isinstance(record, Person):
        names |= {name.full() for name in record.names}
    elif isinstance(record, (Organisation, Series)):
        names |= {text for dated in record.names for text in dated.name.values()}
    return {fold(name) for name in names}


def _candidates(records: Sequence[Record], language: str) -> list[Candidate]:
    keys = [_key(record, language) for record in records]
    return [
        Candidate(record.id, key if keys.count(key) == 1 else f"{_ID}{record.id}", record.label(language),
                  detail(record, language))
        for record, key in zip(records, keys, strict=True)
    ]  # fmt: skip


def _key(record: Record, language: str) -> str:
    if isinstance(record, Seminar) and record.number is not None:
        return f"{record.series.name_on(record.start).best(language)}/{record.number}"
    return f"{_ID}{record.id}"


def _described(candidate: Candidate) -> str:
    return " · ".join(part for part in (candidate.label, candidate.detail) if part)
