"""Records in memory for the documents' tests: one seminar with everything a summary can show, and a bare one."""

from __future__ import annotations

from typing import Any

from app.domain.date import Date
from app.domain.delegation import Delegation, Member
from app.domain.partnership import OWN, PARTNER, Partnership, Series, SeriesName
from app.domain.programme import ItemPerson, ProgrammeItem
from app.domain.results import Action, Outcome, Source
from app.domain.seminar import Leader, Part, Seminar, SeminarTopic, Special, Venue
from app.domain.text import Text

LONGEST_NAME = (
    "Karl-Theodor Maria Nikolaus von Hohenschönhausen-Wittgenstein",
    "Карл-Теодор Мария Николаус фон Хоэншёнхаузен-Витгенштейн",
)
LONGEST_FUNCTION = Text(
    de="Stellvertretender Vorsitzender des Landesbeirats für Menschen mit Behinderung und Beauftragter für "
    "Barrierefreiheit im Arbeits- und Sozialwesen",
    ru="заместитель председателя Земельного совета по делам людей с инвалидностью, уполномоченный по вопросам "
    "безбарьерной среды в сфере труда и социальной защиты",
)
AUTHORITY = Text(
    de="Landesamt für Gesundheit und Soziales Berlin",
    ru="Земельное ведомство здравоохранения и социальных вопросов Берлина",
)
DEPARTMENT = Text(
    de="Departement für Arbeit und soziale Sicherheit der Bevölkerung der Stadt Moskau",
    ru="Департамент труда и социальной защиты населения города Москвы",
)
MINISTER = Text(de="Minister der Moskauer Regierung", ru="министр Правительства Москвы")


def day(iso: str) -> Date:
    return Date.from_iso(iso)


def appears(cls: Any, latin: str, cyrillic: str, function: Text | None = None, **more: Any) -> Any:
    return cls(name_latin=latin, name_cyrillic=cyrillic, function=function or Text(), **more)


def series() -> Series:
    partnership = Partnership(
        id=1,
        name=Text(de="Städtepartnerschaft Berlin–Moskau", ru="Партнёрство городов Берлин – Москва"),
        own_city=Text(de="Berlin", ru="Берлин"),
        partner_city=Text(de="Moskau", ru="Москва"),
        own_authority=AUTHORITY,
    )
    names = [
        SeriesName(position=0, name=Text(de="Sozialseminar", ru="Социальный семинар"), valid_to=day("2017")),
        SeriesName(
            position=1,
            name=Text(de="Arbeits- und Sozialseminar", ru="Семинар по труду и социальной защите"),
            valid_from=day("2018"),
        ),
    ]
    return Series(id=1, partnership=partnership, names=names)


def bare_seminar() -> Seminar:
    """What a clerk has typed after ten seconds: nothing but a title in one language."""
    return Seminar(id=7, title=Text(de="Neues Seminar"))


def full_seminar() -> Seminar:
    """The 20th seminar, with everything; every text in both languages."""
    shared = series()
    seminar = Seminar(
        id=20, series=shared, number=20,
        title=Text(de="20. Arbeits- und Sozialseminar", ru="20-й семинар по вопросам труда"),
        motto=Text(de="„Arbeit für alle“", ru="«Работа для всех»"),
        start=day("2018-06-28"), end=day("2018-07-04"), host_side=PARTNER,
        venue=Text(de="Departement", ru="Департамент"), own_organiser=AUTHORITY, partner_organiser=DEPARTMENT,
        languages="Deutsch, Русский", status="held", file_number="II A 4 – 20/2018",
        summary=Text(de="Erster Absatz.\nZweiter Absatz.", ru="Первый абзац.\nВторой абзац."),
        outlook=Text(de="Das 21. Seminar findet in Berlin statt.", ru="21-й семинар пройдёт в Берлине."),
        predecessor=earlier_seminar(shared),
    )  # fmt: skip
    seminar.parts_ = [
        Part(position=0, city=Text(de="Moskau", ru="Москва"), start=day("2018-06-28"), end=day("2018-07-02")),
        Part(position=1, city=Text(de="Kasan", ru="Казань"), start=day("2018-07-02"), end=day("2018-07-04")),
    ]
    seminar.venues = [
        Venue(
            name=Text(de="Altes Rathaus", ru="Старая мэрия"), city=Text(de="Moskau", ru="Москва"),
            purpose=Text(de="Empfang", ru="приём"),
        )
    ]  # fmt: skip
    seminar.leaders = [
        appears(Leader, "Vladimir Petrosyan", "Владимир Петросян", MINISTER, side=PARTNER, position=0),
        appears(Leader, "Alexander Fischer", "Александер Фишер", side=OWN, position=1),
    ]
    seminar.topics = [SeminarTopic(wording=Text(de="Inklusive Beschäftigung", ru="инклюзивная занятость"))]
    seminar.specials = [Special(wording=Text(de="Erstes Seminar des neuen Namens", ru="первый под новым названием"))]
    seminar.sources = [Source(url="https://www.berlin.de/lageso/20-seminar/", read_on=day("2018-08-01"), type="report")]
    add_results(seminar)
    add_delegations(seminar)
    add_programme(seminar)
    return seminar


def earlier_seminar(shared: Series) -> Seminar:
    seminar = Seminar(
        id=19, series=shared, number=19, title=Text(de="19. Sozialseminar", ru="19-й социальный семинар"),
        start=day("2017-11-19"), end=day("2017-11-24"), host_side=OWN,
    )  # fmt: skip
    seminar.actions = [
        Action(
            wording=Text(de="Hospitation vorbereiten", ru="Подготовить стажировку"), side=OWN, due=day("2018-06"),
            state="done",
        )
    ]  # fmt: skip
    return seminar


def add_results(seminar: Seminar) -> None:
    seminar.outcomes = [
        Outcome(position=0, type="result", wording=Text(de="Austausch wird fortgesetzt", ru="Обмен продолжается")),
        Outcome(
            position=1, type="agreement", wording=Text(de="Protokoll", ru="Протокол"), day=day("2018-07-03")
        ),
        Outcome(position=2, type="next_topic", wording=Text(de="Pflege", ru="Уход")),
    ]  # fmt: skip
    seminar.actions = [
        Action(
            position=0, wording=Text(de="Liste übersenden", ru="Направить список"), side="both",
            due=day("2018-09-30"), state="open",
        )
    ]  # fmt: skip


def add_delegations(seminar: Seminar) -> None:
    own = Delegation(id=1, seminar=seminar, side=OWN, type="official", position=0, nominal_size=5)
    stoye = appears(Member, "Kerstin Stoye", "Керстин Штойе", id=3, role="member", status="replaced", position=2)
    own.members = [
        appears(Member, *LONGEST_NAME, LONGEST_FUNCTION, id=1, titles="Prof. Dr. Dr. h. c.",
                organisation_name=AUTHORITY, role="member", status="attended", position=0, replaces=stoye),
        appears(Member, "Alexander Fischer", "Александер Фишер", Text(de="Staatssekretär", ru="статс-секретарь"),
                id=2, role="leader", status="attended", position=1),
        stoye,
        Member(id=4, role="member", status="planned", position=3),
        Member(id=5, role="member", status="planned", position=4),
    ]  # fmt: skip
    partner = Delegation(id=2, seminar=seminar, side=PARTNER, type="official", position=1)
    partner.members = [
        appears(Member, "Vladimir Petrosyan", "Владимир Петросян", MINISTER, id=6, role="leader", status="attended",
                organisation_name=DEPARTMENT, acting=True, position=0)
    ]  # fmt: skip
    interpreters = Delegation(id=3, seminar=seminar, side=OWN, type="interpreters", position=2)
    interpreters.members = [
        appears(Member, "Irina Weber", "Ирина Вебер", id=7, role="interpreter", status="attended", position=0)
    ]
    guests = Delegation(id=4, seminar=seminar, side=PARTNER, type="guests", position=3)
    guests.members = [
        appears(Member, "Wladimir Grinin", "Владимир Гринин", Text(de="Botschafter", ru="Посол"), id=8, role="guest",
                status="attended", position=0, honorific=Text(de="S. E.", ru="Е. П."))
    ]  # fmt: skip


def add_programme(seminar: Seminar) -> None:
    def item(kind: str, iso: str | None, title: Text, **more: Any) -> ProgrammeItem:
        return ProgrammeItem(
            seminar=seminar, type=kind, day=day(iso) if iso else None, title=title,
            position=len(seminar.programme), basis="report", **more,
        )  # fmt: skip

    item("follow_up", "2018-09", Text(de="Nachgespräch", ru="Итоговая встреча"))
    item("culture", None, Text(de="Abendprogramm", ru="Вечерняя программа"))
    item("transfer", "2018-07-02", Text(de="Bahnfahrt mit Dienstwagen B-LA 1", ru="Переезд"), internal=True)
    visit = item(
        "visit", "2018-06-29", Text(de="Inklusionsbetrieb", ru="Инклюзивное предприятие"), start_time="09:30",
        end_time="12:00", organisation_name=Text(de="Kunzewo-Elektro GmbH", ru="ООО «Кунцево-Электро»"),
    )  # fmt: skip
    visit.people = [appears(ItemPerson, "Roman Shkut", "Роман Шкут", Text(de="Direktor", ru="директор"), role="host")]
    opening = item(
        "opening", "2018-06-28", Text(de="Feierliche Eröffnung", ru="Торжественное открытие"), start_time="10:00",
        about=True, place=Text(de="Weißer Saal", ru="Белый зал"),
    )  # fmt: skip
    opening.people = [appears(ItemPerson, "Vladimir Petrosyan", "Владимир Петросян", MINISTER, role="speaker")]
