"""Content languages as the window names them; open to more than two partners."""

from __future__ import annotations

from dataclasses import dataclass

from app.texts import N_, Message


@dataclass(frozen=True, slots=True)
class Language:
    """A content language: its tag in the field, its name beside a label, and the words for "missing"."""

    code: str
    tag: str
    name: Message
    missing: Message


LANGUAGES = {
    "de": Language("de", "DE", N_("Languages", "German"), N_("Languages", "missing in German")),
    "ru": Language("ru", "RU", N_("Languages", "Russian"), N_("Languages", "missing in Russian")),
    "en": Language("en", "EN", N_("Languages", "English"), N_("Languages", "missing in English")),
    "uk": Language("uk", "UK", N_("Languages", "Ukrainian"), N_("Languages", "missing in Ukrainian")),
}
"""Whole sentences for "missing": the case of a language's name differs from tongue to tongue."""
