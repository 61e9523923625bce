"""Printed documents: a long list against Typst alone, memory over many of them, badges and certificates for 200."""

from __future__ import annotations

import contextlib
import datetime
import json
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from statistics import median
from typing import Any

from app.documents import typesetting
from app.documents.catalogue import build_context, render
from app.domain.date import Date
from app.domain.delegation import Delegation, Member
from app.domain.partnership import Partnership, Series
from app.domain.person import Appointment, Person, PersonName
from app.domain.seminar import Leader, Seminar
from app.domain.text import Text
from app.services.listing import Listing
from app.services.lists import Query
from app.storage.database import Database
from app.storage.files import create_file
from app.texts import N_
from tests.bench.measure import Line
from tests.bench.people import names

STAND = datetime.date(2018, 8, 23)
ROWS, PEOPLE, REPETITIONS = 2_000, 200, 20


def delegation(size: int, mark: str = "") -> Delegation:
    """A delegation of *size* people who attended, each with function and organisation; *mark* makes them different."""
    city = Partnership(own_city=Text(de="Berlin", ru="Берлин"), partner_city=Text(de="Moskau", ru="Москва"))
    seminar = Seminar(
        series=Series(partnership=city), number=20, title=Text(de="20. Seminar", ru="20-й семинар"),
        start=Date(2018, 6, 28), end=Date(2018, 7, 4), host_side="partner",
        leaders=[Leader(name_latin="Alexander Fischer", name_cyrillic="Александер Фишер", side="own")],
    )  # fmt: skip
    found = Delegation(id=1, seminar=seminar, side="own", type="official")
    found.members = [
        Member(
            name_latin=f"{name.given} {name.family}{mark}", name_cyrillic=f"{name.given} {name.family}{mark}",
            function=Text(de="Referentin für internationale Zusammenarbeit", ru="советник по международным связям"),
            organisation_name=Text(de="Landesamt für Gesundheit und Soziales", ru="Земельное ведомство"),
            role="member", status="attended", position=index,
        )
        for index, name in enumerate(names(size))
    ]  # fmt: skip
    return found


def context(key: str, size: int, mark: str = "") -> dict[str, Any]:
    """What the document *key* prints of *size* people."""
    return build_context(key, delegation(size, mark), "de", STAND)


def resident() -> float:
    """Memory of this process in MiB (Linux)."""
    for line in Path("/proc/self/status").read_text("ascii").splitlines():
        if line.startswith("VmRSS:"):
            return int(line.split()[1]) / 1024
    raise RuntimeError("no VmRSS")


def settle() -> None:
    """Wait until Typst's cache is swept."""
    for thread in threading.enumerate():
        if thread is not threading.current_thread():
            thread.join()


def seconds(work: Callable[[], object]) -> float:
    """How long *work* takes, nothing else of ours running."""
    settle()
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def alone(data: str, template: str = "delegation-list") -> bytes:
    """The list set by Typst and nothing else."""
    made = typesetting._compiler(typesetting.template_folder().resolve()).compile(
        input=typesetting.template_folder() / f"{template}.typ", format="pdf", sys_inputs={"data": data},
        pdf_standards=typesetting.STANDARDS, timestamp=datetime.datetime(2018, 8, 23, tzinfo=datetime.UTC),
    )  # fmt: skip
    assert isinstance(made, bytes)
    return made


def directory(folder: Path) -> Database:
    """A file with as many persons as the long list has rows."""
    db = create_file(folder / "directory.akte")
    function = Text(de="Referentin für internationale Zusammenarbeit", ru="советник по международным связям")
    with db.change(N_("Change", "Bench")) as session:
        for name in names(ROWS):
            spelled = [PersonName(script="cyrillic", family=name.family[0], given=name.given[0], position=0),
                       PersonName(script="latin", family=name.family[1], given=name.given[1], position=1)]  # fmt: skip
            person = Person(names=spelled, appointments=[Appointment(function=function, position=0)])
            person.derive()
            session.add(person)
    return db


def shown_list(folder: Path) -> Iterator[Line]:
    """A list of persons as shown, read from the file and set, against Typst alone; the same as a spreadsheet."""
    listing = Listing(Query("person"), ("name_latin", "name_cyrillic", "function", "seminars"))
    ours, floor, tables = [], [], []
    with contextlib.closing(directory(folder)) as db:

        def told(mark: str) -> dict[str, Any]:
            with db.read() as session:
                made = build_context("list", listing, "de", STAND, session=session)
            for row in made["rows"]:  # an unchanged row would come out of the cache
                row["cells"][2][0]["text"] += mark
            return made

        for number in range(5):
            ours.append(seconds(lambda number=number: render("list", told(f" a{number}"))))  # type: ignore[misc]
            data = json.dumps(told(f" b{number}"), ensure_ascii=False, sort_keys=True)
            floor.append(seconds(lambda data=data: alone(data, "list")))  # type: ignore[misc]
            typesetting._sweep(typesetting.template_folder().resolve())
            tables.append(seconds(lambda number=number: render("list", told(f" c{number}"), output="xlsx")))  # type: ignore[misc]
        ratio = median(ours) / median(floor)
        yield Line(f"list of {ROWS} persons as shown", f"{median(ours):.2f} s", f"{median(floor):.2f} s", ratio, 1.3)
        yield Line("the same as a spreadsheet", f"{median(tables):.2f} s", "", median(tables), 3.0, "s")
        settle()
        before = resident()
        for number in range(REPETITIONS):
            made = told(f" m{number}")
            render("list", made)
            settle()
        grown = resident() - before
        yield Line(f"memory after {REPETITIONS} such lists more", f"+{grown:.0f} MiB", "", grown, 60, "MiB")


def lines(scratch: Path) -> Iterator[Line]:
    """2,000 rows at most 1.3 x Typst alone; memory flat over 20 of them; 200 badges, 200 certificates in a second."""
    ours, floor = [], []
    for number in range(5):
        told = context("delegation-list", ROWS, f"a{number}")
        ours.append(seconds(lambda told=told: render("delegation-list", told)))  # type: ignore[misc]
        data = json.dumps(context("delegation-list", ROWS, f"b{number}"), ensure_ascii=False, sort_keys=True)
        floor.append(seconds(lambda data=data: alone(data)))  # type: ignore[misc]
        typesetting._sweep(typesetting.template_folder().resolve())
    ratio = median(ours) / median(floor)
    yield Line("list of 2,000 people as PDF", f"{median(ours):.2f} s", f"{median(floor):.2f} s", ratio, 1.3)
    told = context("delegation-list", ROWS)
    render("delegation-list", told)
    settle()
    before = resident()
    for number in range(REPETITIONS):  # one row is another each time: an unchanged list would be all in the cache
        told["members"][number]["name"][0]["text"] += " (2)"
        render("delegation-list", told)
        settle()
    grown = resident() - before
    yield Line(f"memory after {REPETITIONS} such lists more", f"+{grown:.0f} MiB", "", grown, 60, "MiB")
    for key in ("badges", "certificates"):
        render(key, context(key, PEOPLE))
        others = [context(key, PEOPLE, mark) for mark in ("-Ahrens", "-Bock", "-Conrad")]
        taken = median(seconds(lambda told=told, key=key: render(key, told)) for told in others)  # type: ignore[misc]
        yield Line(f"{key} for {PEOPLE} people, warm", f"{taken:.2f} s", "", taken, 1.0, "s")
    yield from shown_list(scratch)
