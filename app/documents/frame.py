"""What every document has around its content: head, title, running head and foot."""

from __future__ import annotations

from typing import Any

from app.documents.letterhead import letterhead
from app.documents.material import Material
from app.documents.passages import Pair, is_said, joined, passage
from app.documents.reading import Reader
from app.domain.date import Date
from app.domain.dates import NBSP, WEEKDAYS_SHORT, format_date, format_range, format_short
from app.domain.partnership import OWN, PARTNER, Partnership
from app.domain.seminar import Seminar
from app.texts import N_, Message


def frame(reader: Reader, seminar: Seminar, kind: Message, material: Material) -> dict[str, Any]:
    """Head, foot and metadata for a document of *kind* about *seminar*."""
    return page_frame(
        reader,
        kind,
        material,
        seminar_title(reader, seminar),
        line=title_line(reader, seminar),
        partnership=seminar.series.partnership if seminar.series else None,
        reference=_reference(reader, seminar),
    )


def page_frame(
    reader: Reader,
    kind: Message,
    material: Material,
    title: Pair,
    *,
    line: Pair | None = None,
    partnership: Partnership | None = None,
    reference: Pair | None = None,
) -> dict[str, Any]:
    """Head, foot and metadata for a document of *kind* about anything that is called *title*.

    *line* says more beside the title in the running head; *partnership* brings the authority at the top.
    """
    nothing = reader.plain("")
    authority = reader.text(partnership, "own_authority", lend=True) if partnership else nothing
    own = letterhead(reader, partnership) if partnership else {}
    name = reader.say(kind)
    day = dated(reader, Date.of(material.stand))
    running = joined([title, line or nothing], " · ")
    state = [reader.say(N_("Document", "As of {day}"), day=day)]
    if material.version:
        state.append(reader.say(N_("Document", "Version {version}"), version=material.version))
    titled = title[0]["text"]
    return {
        "languages": list(reader.languages),
        "form": "+".join(reader.languages),
        "stand": material.stand.isoformat(),
        "title": shortened(f"{titled} – {name[0]['text']}" if titled else name[0]["text"], 250),
        "author": shortened(authority[0]["text"], 250),
        "kind": name,
        "heading": title if is_said(title) else name,
        "line": line or nothing,
        "head": {
            "authority": own["head"] if is_said(own.get("head")) else authority,
            "logo": own.get("logo", ""),
            "logo_text": own.get("logo_text", nothing),
            "partnership": reader.text(partnership, "name") if partnership else nothing,
            "reference": reference or nothing,
            "day": day,
        },
        "running": {"left": [{**part, "text": shortened(part["text"], 140)} for part in running], "right": name},
        "foot": {
            "state": joined(state, " · "),
            "page": reader.say(N_("Document", "Page {page} of {pages}")),
            "total": reader.say(N_("Document", "Pages: {pages}")),
        },
    }


def shortened(text: str, length: int) -> str:
    """*text* in one line of at most *length* characters; what is cut off is shown by an ellipsis."""
    text = " ".join(text.split("\n"))
    return text if len(text) <= length else text[: length - 1] + "…"


def _reference(reader: Reader, seminar: Seminar) -> Pair:
    number = (seminar.file_number or "").replace(" ", NBSP)
    return reader.say(N_("Document", "File number: {number}"), number=reader.plain(number))


def seminar_title(reader: Reader, seminar: Seminar) -> Pair:
    """The seminar's title, else number and name of the series: "18. Sozialseminar". Never empty."""
    if seminar.title:
        return reader.text(seminar, "title", lend=True)
    numbers = [passage(seminar.number_label(language), language) for language in reader.languages]
    named = joined([numbers, reader.series_name(seminar)], NBSP)
    return named if all(part["text"] for part in named) else reader.say(N_("Document", "Seminar without a title"))


def title_line(reader: Reader, seminar: Seminar) -> Pair:
    """City of the host and period: "Moskau · 4.–9. Juli 2017"."""
    city = reader.city(seminar, seminar.host_side)
    if not is_said(city) and seminar.venue:
        city = reader.text(seminar, "venue")
    return joined([city, period(reader, seminar.start, seminar.end)], " · ")


def dated(reader: Reader, day: Date | None) -> Pair:
    """A date in words in every column."""
    return [passage(format_date(day, language), language) for language in reader.languages]


def dated_short(reader: Reader, day: Date | None) -> Pair:
    """A date for a narrow column: a day in figures, a month or a year in words."""
    if day is None or day.precision != "day":
        return dated(reader, day)
    return [passage(format_short(day, language), language) for language in reader.languages]


def period(reader: Reader, start: Date | None, end: Date | None, *, weekdays: bool = False) -> Pair:
    """A period in words in every column, with its *weekdays* behind it where both days are known."""
    return [passage(_period(start, end, language, weekdays=weekdays), language) for language in reader.languages]


def _period(start: Date | None, end: Date | None, language: str, *, weekdays: bool) -> str:
    tied = format_range(start, end, language).replace(" –", f"{NBSP}–")
    return tied + _weekdays(start, end, language) if weekdays else tied


def _weekdays(start: Date | None, end: Date | None, language: str) -> str:
    days = [day for day in dict.fromkeys((start, end)) if day is not None]
    if not days or any(day.precision != "day" for day in days):
        return ""
    return f" ({'–'.join(WEEKDAYS_SHORT[language][day.first_day().weekday()] for day in days)})"


def sides_in_order(seminar: Seminar) -> tuple[str, str]:
    """The host's side first; the own side where neither is the host."""
    return (PARTNER, OWN) if seminar.host_side == PARTNER else (OWN, PARTNER)
