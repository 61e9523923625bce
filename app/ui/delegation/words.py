"""What the delegation editor says: of groups, functions, replies and differences."""

from __future__ import annotations

from app.domain.delegation import KINDS_OF_DELEGATION, MEMBER_STATUSES, OFFICIAL, ROLES
from app.domain.text import Text
from app.services.roster import Group, Place, Roster
from app.texts import N_, NN_, Message, tr

UNNAMED = N_("Delegations", "N. N.")
TO_BE_NAMED = N_("Delegations", "to be named")
NAME_NOT_KNOWN = N_("Delegations", "name not known")
NOBODY = N_("Delegations", "nobody yet")
NOT_STATED = N_("Delegations", "not stated")
PLACE_COUNTS = N_("Delegations", "counts for hotel, bus and badge")
MISSING = {"de": N_("Languages", "missing in German"), "ru": N_("Languages", "missing in Russian")}
PARTLY = {"de": N_("Delegations", "partly missing in German"), "ru": N_("Delegations", "partly missing in Russian")}
DIFFERS = N_("Delegations", "differs from the directory: there {value}")
DIFFERS_EMPTY = N_("Delegations", "differs from the directory: nothing stated there")
REPLACED_BY = N_("Delegations", "replaced by {name}")
REPLACES = N_("Delegations", "takes the place of {name}")
_ACTING = N_("Delegations", "{function} (acting)")
_IS_ACTING = N_("Delegations", "acting")
_NOT_ACTING = N_("Delegations", "not acting")
_ALREADY = N_("Delegations", "already in: {title}")
_OPEN = N_("Delegations", "open")
_PLACES = NN_("Delegations", "%n place|%n places", "", 1)
_OF_WHICH = N_("Delegations", "{places}, of which {unnamed} N. N.")
_ANNOUNCED = NN_("Delegations", "%n announced|%n announced", "", 1)
_STANDINGS = {"host": N_("Delegations", "{city} · host"), "guest": N_("Delegations", "{city} · guest")}
_KIND_OF = N_("Delegations", "{city} · {kind}")

STATUS_ICONS = {
    "planned": ("circle-dashed", "ink2"), "invited": ("clock", "ink2"), "confirmed": ("circle-check", "ok"),
    "declined": ("circle-x", "ink2"), "cancelled": ("circle-x", "ink2"), "replaced": ("replace", "ink2"),
    "attended": ("check", "ok"),
}  # fmt: skip


def content_languages(language: str) -> tuple[str, str]:
    """The content language to show first, and the other one, for a reader of *language*."""
    return ("ru", "de") if language == "ru" else ("de", "ru")


def group_title(group: Group, language: str) -> str:
    """"Berlin · guest" for an official delegation, "Berlin · Interpreters" for another list."""
    city = group.city.best(language)
    if group.type == OFFICIAL:
        return tr(_STANDINGS[group.standing], city=city) if group.standing else city
    return tr(_KIND_OF, city=city, kind=kind_label(group.type))


def kind_label(kind: str) -> str:
    """What a kind of delegation is called."""
    return next((tr(choice.label) for choice in KINDS_OF_DELEGATION if choice.key == kind), kind)


def group_counts(group: Group) -> str:
    """"6 places, of which 1 N. N."; with the announced size where that is another one."""
    named, unnamed = group.counts()
    total = named + unnamed
    text = tr(_PLACES, total) if group.places else tr(NOBODY)
    if unnamed:
        text = tr(_OF_WHICH, places=text, unnamed=unnamed)
    if group.nominal_size is not None and group.nominal_size != total:
        text += " · " + tr(_ANNOUNCED, group.nominal_size)
    return text


def role_label(place: Place) -> str:
    """The role."""
    return next((tr(choice.label) for choice in ROLES if choice.key == place.role), place.role)


def status_label(place: Place) -> str:
    """The reply; an unnamed place that nobody was asked for is open."""
    if place.unnamed and place.status == "planned":
        return tr(_OPEN)
    return next((tr(choice.label) for choice in MEMBER_STATUSES if choice.key == place.status), place.status)


def office(place: Place, language: str) -> str:
    """Function and organisation as on the day, in *language* alone."""
    function = place.function[language]
    if function and place.acting:
        function = tr(_ACTING, function=function)
    return ", ".join(part for part in (function, place.organisation[language]) if part)


def lacks(place: Place, language: str) -> Message | None:
    """What to say where the office is not, or not wholly, there in *language*."""
    if not place.function and not place.organisation:
        return None
    if language not in (*place.function.missing(), *place.organisation.missing()):
        return None
    return PARTLY[language] if office(place, language) else MISSING[language]


def difference(place: Place, language: str) -> str:
    """In one line what the directory says instead; ``""`` where it says the same."""
    if not place.drift:
        return ""
    there = [shown(value, language) for name, (_, value) in place.drift.items() if name in _TOLD]
    if "acting" in place.drift:
        there.append(tr(_IS_ACTING if place.drift["acting"][1] else _NOT_ACTING))
    told = ", ".join(text for text in there if text)
    return tr(DIFFERS, value=told) if told else tr(DIFFERS_EMPTY)


_TOLD = ("name_latin", "name_cyrillic", "titles", "honorific", "function", "organisation_name")


def shown(value: object, language: str) -> str:
    """A value of a snapshot as a reader of *language* sees it."""
    return value.best(language) if isinstance(value, Text) else str(value or "")


def where_present(roster: Roster, person_id: int, language: str) -> str:
    """In which list of the seminar somebody stands already; ``""`` for none."""
    for group in roster.groups:
        if any(place.person_id == person_id for place in group.places):
            return tr(_ALREADY, title=group_title(group, language))
    return ""
