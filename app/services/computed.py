"""Columns that are computed in SQL: periods, hosts, head counts, missing translations."""

from __future__ import annotations

import functools
from collections.abc import Callable
from typing import Any

from app.domain.base import fields_of, kinds, owner_field
from app.domain.date import Date
from app.domain.dates import format_range
from app.domain.delegation import ABSENT
from app.domain.fields import Kind
from app.services.columns import Column, best_sql, label_sql, plain
from app.texts import N_, NN_, Message, tr


def _computed(
    key: str, label: Message, sql: Callable[[str], str], show: Callable[[Any, str], str] = plain, **more: Any
) -> Column:
    return Column(key, label, sql, show, more.pop("sort", sql), **more)


def _show_period(value: Any, language: str) -> str:
    start, _, end = (value or "|").partition("|")
    return format_range(Date.from_iso(start) if start else None, Date.from_iso(end) if end else None, language)


def _city(side: str) -> Callable[[str], str]:
    def sql(language: str) -> str:
        own, partner = (best_sql(f"p.{column}", language) for column in ("own_city", "partner_city"))
        return (
            f"(SELECT CASE {side} WHEN 'own' THEN {own} WHEN 'partner' THEN {partner} END "
            "FROM series s JOIN partnership p ON p.id = s.partnership_id "
            "JOIN seminar m ON m.series_id = s.id WHERE m.id = {seminar})"
        )

    return sql


def _name_sql(language: str) -> str:
    own, other = ("name_cyrillic", "name_latin") if language == "ru" else ("name_latin", "name_cyrillic")
    return f"coalesce(nullif({own}, ''), {other})"


def _leader(which: str) -> Callable[[str], str]:
    def sql(language: str) -> str:
        comparison = "=" if which == "host" else "<>"
        return (
            f"(SELECT {_name_sql(language)} FROM leader WHERE seminar_id = t.id AND side {comparison} t.host_side "
            "ORDER BY position LIMIT 1)"
        )

    return sql


_PRESENT = f"status NOT IN ({', '.join(repr(s) for s in ABSENT)})"
_UNNAMED = "person_id IS NULL AND name_latin = '' AND name_cyrillic = ''"


def _head_count(where: str) -> Callable[[str], str]:
    return lambda _: (
        f"(SELECT sum(NOT ({_UNNAMED})) || '+' || sum({_UNNAMED}) FROM member x WHERE {_PRESENT} AND {where})"
    )


COUNT_UNNAMED = NN_("List", "%n N. N.", "", 1)


def _show_head_count(value: Any, _: str) -> str:
    named, _, unnamed = (value or "0+0").partition("+")
    parts = [named] if named != "0" or unnamed == "0" else []
    if unnamed not in ("", "0"):
        parts.append(tr(COUNT_UNNAMED, int(unnamed)))
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


def _show_missing(value: Any, _: str) -> str:
    return tr(MISSING, int(value)) if value else tr(COMPLETE)


def _missing_marker(value: Any) -> str:
    return "circle-dashed" if value else "check"


STATUS_ICONS = {
    "held": "circle-check", "confirmed": "calendar-check", "planned": "calendar", "idea": "lightbulb",
    "running": "play", "postponed": "calendar-clock", "cancelled": "circle-x",
}  # fmt: skip


def _seminar_columns() -> list[Column]:
    host = _city("m.host_side")
    return [
        _computed("period", N_("Seminar", "Period"),
                  lambda _: "coalesce(t.start, '') || '|' || coalesce(t.\"end\", '')", _show_period,
                  sort=lambda _: "t.start", width=190),
        _computed("host", N_("Seminar", "Host"), lambda lang: host(lang).format(seminar="t.id"), width=110),
        _computed("guest_leader", N_("Seminar", "Head of the guests"), _leader("guest"), width=180),
        _computed("delegation", N_("Seminar", "Delegation"),
                  _head_count("delegation_id IN (SELECT id FROM delegation d WHERE d.seminar_id = t.id "
                              "AND d.type = 'official' AND d.side <> t.host_side)"),
                  _show_head_count, width=120),
        _computed("missing_ru", N_("Seminar", "Translation"), lambda _: missing_sql("seminar", "ru"),
                  _show_missing, width=150, marker=_missing_marker),
    ]  # fmt: skip


def _delegation_columns() -> list[Column]:
    city = _city("t.side")
    return [
        _computed("seminar", N_("Delegation", "Seminar"), lambda lang: label_sql("delegation", "t", lang), width=300),
        _computed("city", N_("Delegation", "City"), lambda lang: city(lang).format(seminar="t.seminar_id"), width=110),
        _computed("period", N_("Delegation", "Period"),
                  lambda _: "(SELECT coalesce(start, '') || '|' || coalesce(\"end\", '') FROM seminar "
                            "WHERE id = t.seminar_id)", _show_period,
                  sort=lambda _: "(SELECT start FROM seminar WHERE id = t.seminar_id)", width=190),
        _computed("head", N_("Delegation", "Head"),
                  lambda lang: f"(SELECT {_name_sql(lang)} FROM member WHERE delegation_id = t.id "
                               "AND role = 'leader' ORDER BY position LIMIT 1)", width=180),
        _computed("size", N_("Delegation", "Persons"), _head_count("delegation_id = t.id"), _show_head_count,
                  width=110),
    ]  # fmt: skip


def _person_columns() -> list[Column]:
    def appointment(expression: str) -> Callable[[str], str]:
        return lambda lang: (
            f"(SELECT {expression.replace('{best}', best_sql('a.function', lang))} FROM appointment a "
            "LEFT JOIN organisation o ON o.id = a.organisation_id "
            'WHERE a.person_id = t.id AND a."end" IS NULL ORDER BY a.position DESC LIMIT 1)'
        )

    return [
        _computed("function", N_("Person", "Function"), appointment("{best}"), width=280),
        _computed("organisation", N_("Person", "Organisation"),
                  lambda lang: appointment(best_sql("o.name", lang))(lang), width=280),
        _computed("seminars", N_("Person", "Seminars"),
                  lambda _: "(SELECT count(DISTINCT d.seminar_id) FROM member x JOIN delegation d "
                            "ON d.id = x.delegation_id WHERE x.person_id = t.id)", width=90),
    ]  # fmt: skip


COMPUTED: dict[str, Callable[[], list[Column]]] = {
    "seminar": _seminar_columns,
    "delegation": _delegation_columns,
    "person": _person_columns,
}
"""Computed columns by kind."""
