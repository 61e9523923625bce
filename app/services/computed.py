"""Columns that are computed in SQL: periods, hosts, head counts, missing translations."""

from __future__ import annotations

import functools
from collections.abc import Callable
from typing import Any

from app.domain.base import fields_of, kinds, owner_field
from app.domain.date import Date
from app.domain.dates import format_range, shorten_months
from app.domain.delegation import ABSENT
from app.domain.fields import Choice, Kind
from app.domain.partnership import SIDES
from app.domain.person import CYRILLIC, LATIN
from app.domain.seminar import HOSTS
from app.services.columns import SEMINAR_TITLE, Column, Match, Sql, best_sql, bilingual_column, plain
from app.texts import N_, NN_, Message, tr


def _computed(key: str, label: Message, sql: Sql, show: Callable[[Any, str], str] = plain, **more: Any) -> Column:
    return Column(key, label, sql, show, more.pop("sort", sql), **more)


def _words(key: str, label: Message, sql: Sql, **more: Any) -> Column:
    """A computed text, sorted as a reader expects it."""
    return _computed(key, label, sql, sort=lambda lang: f"sort_key({sql(lang)})", **more)


def _show_period(value: Any, language: str) -> str:
    start, _, end = (value or "|").partition("|")
    first, last = (Date.from_iso(text) if text else None for text in (start, end))
    return shorten_months(format_range(first, last, language), language)


def _city(side: str, seminar: str) -> Sql:
    """SQL for the city of a *side* (an expression over seminar ``m``) at the seminar whose id is *seminar*."""

    def sql(language: str) -> str:
        own, partner = (best_sql(f"p.{column}", language) for column in ("own_city", "partner_city"))
        return (
            f"(SELECT CASE {side} WHEN 'own' THEN {own} WHEN 'partner' THEN {partner} END "
            "FROM series s JOIN partnership p ON p.id = s.partnership_id "
            f"JOIN seminar m ON m.series_id = s.id WHERE m.id = {seminar})"
        )

    return sql


def _name_sql(language: str) -> str:
    own, other = ("name_cyrillic", "name_latin") if language == "ru" else ("name_latin", "name_cyrillic")
    return f"coalesce(nullif({own}, ''), {other})"


def _leader(which: str) -> Sql:
    def sql(language: str) -> str:
        comparison = "=" if which == "host" else "<>"
        return (
            f"(SELECT {_name_sql(language)} FROM leader WHERE seminar_id = t.id AND side {comparison} t.host_side "
            "ORDER BY position LIMIT 1)"
        )

    return sql


_PRESENT = f"status NOT IN ({', '.join(repr(s) for s in ABSENT)})"
_UNNAMED = "person_id IS NULL AND name_latin = '' AND name_cyrillic = ''"


def _head_count(key: str, label: Message, where: str) -> Column:
    """Named and unnamed members; sorted and filtered by their sum."""
    members = f"FROM member x WHERE {_PRESENT} AND {where}"
    total = f"(SELECT nullif(count(*), 0) {members})"
    return _computed(
        key, label, lambda _: f"(SELECT sum(NOT ({_UNNAMED})) || '+' || sum({_UNNAMED}) {members})", _show_head_count,
        sort=lambda _: total, against=lambda _: total, match=Match.NUMBER, width=120,
    )  # fmt: skip


COUNT_UNNAMED = NN_("List", "%n N. N.", "", 1)


def _show_head_count(value: Any, language: str) -> str:
    named, _, unnamed = (value or "0+0").partition("+")
    parts = [named] if named != "0" or unnamed == "0" else []
    if unnamed not in ("", "0"):
        parts.append(tr(COUNT_UNNAMED, int(unnamed), to=language))
    return " + ".join(parts) if value else ""


@functools.cache
def missing_sql(kind: str, language: str, record: str = "t.id") -> str:
    """SQL for the number of texts under a record that exist, but not in *language*."""
    pieces = []
    for name, condition in _subtree(kind, record):
        columns = [
            column for column, field in fields_of(kinds()[name]).items()
            if field.kind is Kind.BILINGUAL and field.translated and not field.derived
        ]  # fmt: skip
        if columns:
            total = " + ".join(
                f'(y."{c}" IS NOT NULL AND json_extract(y."{c}", \'$.{language}\') IS NULL)' for c in columns
            )
            pieces.append(f"coalesce((SELECT sum({total}) FROM {name} y WHERE {condition}), 0)")
    return "(" + " + ".join(pieces) + ")"


def _subtree(kind: str, record: str) -> list[tuple[str, str]]:
    """(table, condition on ``y``) for a record and everything it owns, however deep."""
    found = [(kind, f"y.id = {record}")]
    selects = {kind: f"SELECT {record}"}
    for name, cls in kinds().items():
        owner = owner_field(cls)
        if owner and owner.target in selects and name != kind:
            condition = f"y.{owner.name} IN ({selects[owner.target]})"
            found.append((name, condition))
            selects[name] = f"SELECT z.id FROM {name} z WHERE z.{owner.name} IN ({selects[owner.target]})"
    return found


MISSING = NN_("List", "RU: %n missing|RU: %n missing", "", 1)
COMPLETE = N_("List", "complete")


def _show_missing(value: Any, language: str) -> str:
    return tr(MISSING, int(value), to=language) if value else tr(COMPLETE, to=language)


def _missing_marker(value: Any) -> str:
    return "circle-dashed" if value else "check"


STATUS_ICONS = {
    "held": "circle-check", "confirmed": "calendar-check", "planned": "calendar", "idea": "lightbulb",
    "running": "play", "postponed": "calendar-clock", "cancelled": "circle-x",
}  # fmt: skip


INCOMPLETE = "missing"
_TRANSLATION = (Choice(INCOMPLETE, N_("List", "incomplete")), Choice("complete", COMPLETE))


def _missing(kind: str) -> Column:
    def sql(_: str) -> str:
        return missing_sql(kind, "ru")

    return _computed(
        "missing_ru", N_("Seminar", "Translation"), sql, _show_missing, width=150, marker=_missing_marker,
        choices=_TRANSLATION, match=Match.CHOICE,
        against=lambda _: f"CASE WHEN {sql(_)} THEN '{INCOMPLETE}' ELSE 'complete' END",
    )  # fmt: skip


def _period(start: str, end: str, label: Message) -> Column:
    return _computed(
        "period", label, lambda _: f"(coalesce({start}, '') || '|' || coalesce({end}, ''))", _show_period,
        sort=lambda _: start, match=Match.PERIOD, width=174,
    )  # fmt: skip


_YEAR = "CAST(substr(t.start, 1, 4) AS INTEGER)"


def _seminar_columns() -> list[Column]:
    guests = (
        "delegation_id IN (SELECT id FROM delegation d WHERE d.seminar_id = t.id "
        "AND d.type = 'official' AND d.side <> t.host_side)"
    )
    return [
        bilingual_column("title", N_("Seminar", "Title"), lambda _: SEMINAR_TITLE.format(t="t"), width=300),
        _period("t.start", 't."end"', N_("Seminar", "Period")),
        _computed("year", N_("Seminar", "Year"), lambda _: _YEAR, match=Match.NUMBER, width=80,
                  group_order=lambda _: f"{_YEAR} DESC"),
        _words("host", N_("Seminar", "Host"), _city("m.host_side", "t.id"), width=110, choices=HOSTS,
               match=Match.CHOICE, against=lambda _: "t.host_side"),
        _words("guest_leader", N_("Seminar", "Head of the guests"), _leader("guest"), width=180),
        _words("host_leader", N_("Seminar", "Head of the hosts"), _leader("host"), width=180),
        _head_count("delegation", N_("Seminar", "Delegation"), guests),
        _missing("seminar"),
    ]  # fmt: skip


def _delegation_columns() -> list[Column]:
    of_seminar, title = "(SELECT {0} FROM seminar WHERE id = t.seminar_id)", SEMINAR_TITLE.format(t="seminar")
    unnamed = f"(SELECT count(*) FROM member x WHERE {_PRESENT} AND {_UNNAMED} AND delegation_id = t.id)"
    return [
        bilingual_column("seminar", N_("Delegation", "Seminar"), lambda _: of_seminar.format(title), width=300,
                         group=lambda _: "t.seminar_id",
                         group_order=lambda _: of_seminar.format("start") + " DESC"),
        _words("city", N_("Delegation", "City"), _city("t.side", "t.seminar_id"), width=110, choices=SIDES,
               match=Match.CHOICE, against=lambda _: "t.side"),
        _period(of_seminar.format("start"), of_seminar.format('"end"'), N_("Delegation", "Period")),
        _words("head", N_("Delegation", "Head"),
               lambda lang: f"(SELECT {_name_sql(lang)} FROM member WHERE delegation_id = t.id "
                            "AND role = 'leader' ORDER BY position LIMIT 1)", width=180),
        _head_count("size", N_("Delegation", "Persons"), "delegation_id = t.id"),
        _computed("unnamed", N_("Delegation", "Not named yet"), lambda _: unnamed, match=Match.NUMBER, width=110),
    ]  # fmt: skip


def _person_columns() -> list[Column]:
    def appointment(expression: str) -> str:
        return (
            f"(SELECT {expression} FROM appointment a LEFT JOIN organisation o ON o.id = a.organisation_id "
            'WHERE a.person_id = t.id AND a."end" IS NULL ORDER BY a.position DESC LIMIT 1)'
        )

    function = appointment(
        "CASE WHEN t.gender = 'f' AND a.function_feminine IS NOT NULL "
        "THEN json_patch(coalesce(a.function, '{}'), a.function_feminine) ELSE a.function END"
    )
    seminars = (
        "(SELECT count(*) FROM (SELECT d.seminar_id FROM member x JOIN delegation d ON d.id = x.delegation_id "
        "WHERE x.person_id = t.id UNION SELECT seminar_id FROM leader WHERE person_id = t.id))"
    )
    return [
        _person_name("name_latin", N_("Person", "Name (Latin)"), LATIN, ", "),
        _person_name("name_cyrillic", N_("Person", "Name (Cyrillic)"), CYRILLIC, " "),
        bilingual_column("function", N_("Person", "Function"), lambda _: function, width=280),
        bilingual_column("organisation", N_("Person", "Organisation"), lambda _: appointment("o.name"), width=280),
        _computed("seminars", N_("Person", "Seminars"), lambda _: seminars, match=Match.NUMBER, width=90),
    ]  # fmt: skip


def _person_name(key: str, label: Message, script: str, comma: str) -> Column:
    """The name that :meth:`Person.printed` shows, in the order of lists, family name first.

    German and English put a comma behind it, Russian does not.
    """
    more = "trim(given || ' ' || patronymic || ' ' || prefix)"
    name = (
        f"(SELECT family || CASE {more} WHEN '' THEN '' ELSE '{comma}' || replace({more}, '  ', ' ') END "
        f"FROM person_name WHERE person_id = t.id AND script = '{script}' "
        "ORDER BY valid_to IS NOT NULL, chosen DESC, position LIMIT 1)"
    )
    return _computed(key, label, lambda _: name, against=lambda _: f"t.{key}", indexed=True, width=220)


def _number_of_seminars(where: str) -> Column:
    count = f"(SELECT count(DISTINCT x.id) FROM seminar x {where})"
    return _computed("seminars", N_("Person", "Seminars"), lambda _: count, match=Match.NUMBER, width=100)


COMPUTED: dict[str, Callable[[], list[Column]]] = {
    "seminar": _seminar_columns,
    "delegation": _delegation_columns,
    "person": _person_columns,
    "organisation": lambda: [_missing("organisation")],
    "series": lambda: [_number_of_seminars("WHERE x.series_id = t.id")],
    "topic": lambda: [_number_of_seminars("JOIN seminar_topic y ON y.seminar_id = x.id WHERE y.topic_id = t.id")],
}
"""Computed columns by kind; one with the key of a field takes its place."""
