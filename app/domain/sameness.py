"""How likely two entries of the directory are one person: a level, and the reasons for it in words.

Namesakes are not duplicates: of pairs with the same name thirteen in a hundred were one person. Only the date of birth
makes a pair "the same person"; a patronymic makes it "probably"; a name alone is worth a look. Titles, functions and
organisations change in a life, so they never raise a level; where they differ, a pair without a date stays at "look".
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from app.domain.date import Date
from app.domain.fields import Choice
from app.names.resemblance import Likeness, Resemblance
from app.texts import N_, Message

SAME, PROBABLY, LOOK = "same person", "probably", "look"
LEVELS = (
    Choice(SAME, N_("Duplicates", "Same person")),
    Choice(PROBABLY, N_("Duplicates", "Probably the same person")),
    Choice(LOOK, N_("Duplicates", "Have a look")),
)
"""The levels, the surest first."""


class Born(StrEnum):
    """What two dates of birth say about each other."""

    UNKNOWN = "unknown"
    SAME_DAY = "same day"
    SWAPPED = "swapped"
    MONTH = "same month"
    """One or both say only the month."""
    YEAR = "same year"
    SLIP = "slip"
    OTHER = "other"


REASONS = {
    "born_same": N_("Duplicates", "same date of birth"),
    "born_swapped": N_("Duplicates", "date of birth with day and month swapped"),
    "born_coarser": N_("Duplicates", "dates of birth fit, one is less precise"),
    "born_slip": N_("Duplicates", "dates of birth differ in one digit"),
    "name_same": N_("Duplicates", "same name"),
    "name_similar": N_("Duplicates", "similar name"),
    "given_initial": N_("Duplicates", "given name only as an initial"),
    "family_other": N_("Duplicates", "other family name"),
    "patronymic_same": N_("Duplicates", "same patronymic"),
    "patronymic_other": N_("Duplicates", "other patronymic"),
    "gender_other": N_("Duplicates", "other gender"),
    "titles_other": N_("Duplicates", "other academic title"),
    "office_other": N_("Duplicates", "other function or organisation"),
    "office_same": N_("Duplicates", "same organisation"),
}
"""Key of a reason -> its words."""


@dataclass(frozen=True, slots=True)
class Circumstances:
    """What else is known of two persons. ``None``: not known of both."""

    same_gender: bool | None = None
    same_titles: bool = True
    same_office: bool | None = None


@dataclass(frozen=True, slots=True)
class Verdict:
    """A level of :data:`LEVELS` and keys of :data:`REASONS`, the weightiest first."""

    level: str
    reasons: tuple[str, ...]

    def words(self) -> tuple[Message, ...]:
        """The reasons in words."""
        return tuple(REASONS[key] for key in self.reasons)


def born(one: Date | None, other: Date | None) -> Born:
    """Compare two dates of birth of any precision."""
    if one is None or other is None:
        return Born.UNKNOWN
    if not (one.day and other.day):
        if one.year != other.year or (one.month and other.month and one.month != other.month):
            return Born.OTHER
        return Born.MONTH if one.month and other.month else Born.YEAR
    if one.year == other.year:
        if (one.month, one.day) == (other.month, other.day):
            return Born.SAME_DAY
        if (one.month, one.day) == (other.day, other.month):
            return Born.SWAPPED
    slips = sum(x != y for x, y in zip(str(one), str(other), strict=True))
    return Born.SLIP if slips == 1 else Born.OTHER


def judge(names: Resemblance, dates: Born, around: Callable[[], Circumstances]) -> Verdict | None:
    """The level of a pair, or ``None`` where there is no reason to ask. *around* is called for the few that count."""
    level = _level(names, dates)
    if level is None:
        return None
    also = around()
    if also.same_gender is False:
        level = LOOK
    if level == PROBABLY and dates == Born.UNKNOWN and (not also.same_titles or also.same_office is False):
        level = LOOK
    return Verdict(level, tuple(_reasons(names, dates, also)))


def _level(names: Resemblance, dates: Born) -> str | None:
    if names.family < Likeness.SIMILAR and dates != Born.SAME_DAY:
        return None
    patronymic = names.patronymic >= Likeness.SIMILAR
    contradicts = names.patronymic == Likeness.DIFFERENT
    if dates in (Born.SAME_DAY, Born.SWAPPED):
        if names.similar_name:
            return LOOK if contradicts else SAME
        renamed = names.given == Likeness.SAME and patronymic
        no_given = names.family == Likeness.SAME and names.given == Likeness.UNKNOWN
        return LOOK if dates == Born.SAME_DAY and (renamed or no_given) else None
    if contradicts or dates == Born.OTHER:
        return None
    if dates in (Born.MONTH, Born.YEAR):
        if names.same_name or (names.similar_name and (patronymic or dates == Born.MONTH)):
            return SAME
        return LOOK if names.similar_name else None
    if dates == Born.SLIP:
        return LOOK if names.same_name and patronymic else None
    if names.same_name:
        return PROBABLY if patronymic else LOOK
    return LOOK if names.similar_name and patronymic else None


def _reasons(names: Resemblance, dates: Born, around: Circumstances) -> Iterator[str]:
    yield from {
        Born.SAME_DAY: ("born_same",), Born.SWAPPED: ("born_swapped",), Born.SLIP: ("born_slip",),
        Born.MONTH: ("born_coarser",), Born.YEAR: ("born_coarser",),
    }.get(dates, ())  # fmt: skip
    if names.family == Likeness.DIFFERENT:
        yield "family_other"
    else:
        yield "name_same" if names.same_name and names.given != Likeness.INITIAL else "name_similar"
    if names.given == Likeness.INITIAL:
        yield "given_initial"
    if names.patronymic >= Likeness.SIMILAR:
        yield "patronymic_same"
    if names.patronymic == Likeness.DIFFERENT:
        yield "patronymic_other"
    if around.same_gender is False:
        yield "gender_other"
    if not around.same_titles:
        yield "titles_other"
    if around.same_office is not None:
        yield "office_same" if around.same_office else "office_other"
