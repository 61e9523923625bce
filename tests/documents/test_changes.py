"""What changed since the last print: exactly that is marked, in words, and only new cards are printed anew."""

from __future__ import annotations

import datetime
import io
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from app.documents import catalogue
from app.documents.changes import lines
from app.documents.pages import pages
from app.domain.date import Date
from app.domain.model import Action, Appointment, Delegation, Member, Person, ProgrammeItem, Seminar
from app.domain.text import Text
from app.exchange.sample import write_sample
from app.services import delegations, prints
from app.storage.database import Database
from app.storage.files import open_file
from app.storage.prints import PAPER
from app.texts import N_
from tests.documents import verapdf

STAND = datetime.date(2018, 5, 29)
EDIT = N_("TestChanges", "Edited")


@pytest.fixture
def db(tmp_path: Path) -> Iterator[Database]:
    opened = open_file(write_sample(tmp_path / "sample.akte"))
    yield opened
    opened.close()


def delegation_id(db: Database) -> int:
    with db.read() as session:
        found = max(session.query(Delegation).all(), key=lambda one: sum(bool(m.person) for m in one.members))
        return int(found.id)


def print_it(db: Database, key: str, kind: Any, record_id: int, form: str = "de", **options: Any) -> dict[str, Any]:
    """Print a document as the window does: make it, keep it. Returns its data."""
    with db.read() as session:
        record = session.get(kind, record_id)
        made = catalogue.prepare(key, record, form, STAND, options=options, session=session)
        of = prints.named([record])
    pdf = catalogue.render(key, made.context, form)
    db.prints.keep([prints.made(key, "pdf", PAPER, made.context, pdf, of, made.shows)])
    return made.context


def marks(context: dict[str, Any]) -> dict[str, str]:
    return {one["name"][0]["text"]: one["change"] for one in context["members"] if one.get("change")}


@pytest.mark.parametrize("form", ["de", "ru", "de+ru"])
def test_a_function_changed_in_the_directory_marks_exactly_that_row(db: Database, form: str) -> None:
    delegation = delegation_id(db)
    print_it(db, "delegation-list", Delegation, delegation, form)
    assert marks(print_it(db, "delegation-list", Delegation, delegation, form, changes="marked")) == {}
    with db.change(EDIT) as session:
        found = session.get(Delegation, delegation)
        assert found is not None
        member = next(one for one in found.members if one.present and one.person)
        assert member.person is not None
        name, member_id = member.name(form[:2]), member.id
        for appointment in list(member.person.appointments):
            session.delete(appointment)
        member.person.appointments.append(Appointment(function=Text(de="Neue Funktion", ru="Новая должность")))
    delegations.take_over(db, member_id, Date.of(STAND))
    context = print_it(db, "delegation-list", Delegation, delegation, form, changes="marked")
    assert list(marks(context).values()) == ["changed"]
    assert next(iter(marks(context))).endswith(name.split()[-1])
    text = "".join(page.text for page in pages(catalogue.render("delegation-list", context, form), 0.5))
    assert text.count("geändert" if form != "ru" else "изменено") >= 2  # at the row, and in the legend


def test_new_struck_and_moved_are_told_apart(db: Database) -> None:
    delegation = delegation_id(db)
    with db.change(EDIT) as session:
        found = session.get(Delegation, delegation)
        assert found is not None
        found.members += [Member(name_latin=f"Vorname Name{index}", position=50 + index) for index in range(4)]
    before = print_it(db, "delegation-list", Delegation, delegation)
    with db.change(EDIT) as session:
        found = session.get(Delegation, delegation)
        assert found is not None
        by_name = {one.name_latin: one for one in found.members}
        session.delete(by_name["Vorname Name1"])
        by_name["Vorname Name0"].position = 900
        found.members.append(Member(name_latin="Neu Zugang", position=901))
    context = print_it(db, "delegation-list", Delegation, delegation, changes="marked")
    expected = {"Neu Zugang": "new", "Vorname Name0": "moved", "Vorname Name1": "struck"}
    assert {name.replace("\u00a0", " "): change for name, change in marks(context).items()} == expected
    names = [one["name"][0]["text"].split()[-1] for one in context["members"]]
    assert names.index("Name1") == names.index("Name2") - 1  # where it stood
    assert next(one["number"] for one in context["members"] if one.get("change") == "struck") == ""
    assert ("struck", "Vorname Name1") in [(change, said[:13]) for change, said in lines(before, context, ("members",))]
    again = print_it(db, "delegation-list", Delegation, delegation, changes="marked")
    assert marks(again) == {}  # the marks of the last print are no state of the list


def test_an_item_of_the_programme_that_goes_is_struck_in_its_day(db: Database) -> None:
    with db.read() as session:
        items = session.query(ProgrammeItem).filter(ProgrammeItem.day.is_not(None)).all()
        item = next(one for one in items if not one.internal and one.title)
        seminar, item_id, title = item.seminar_id, item.id, item.title["de"]
    print_it(db, "programme", Seminar, seminar)
    with db.change(EDIT) as session:
        session.delete(session.get(ProgrammeItem, item_id))
    context = print_it(db, "programme", Seminar, seminar, changes="marked")
    struck = [one for day in context["days"] for one in day["items"] if one.get("change") == "struck"]
    assert [one["id"] for one in struck] == [f"programme_item:{item_id}"]
    assert title in struck[0]["title"][0]["text"]


def test_an_action_done_since_is_marked(db: Database) -> None:
    with db.change(EDIT) as session:
        seminar = session.query(Seminar).first()
        assert seminar is not None
        seminar.actions = [Action(position=at, wording=Text(de=f"Aufgabe {at}"), state="open") for at in range(3)]
    print_it(db, "action-list", Seminar, seminar.id)
    with db.change(EDIT) as session:
        found = session.get(Seminar, seminar.id)
        assert found is not None
        found.actions[1].state = "done"
    context = print_it(db, "action-list", Seminar, seminar.id, "de", changes="marked")
    assert [one.get("change") or "" for one in context["actions"]] == ["", "changed", ""]


@pytest.mark.parametrize("output", ["docx", "xlsx"])
def test_office_programs_get_the_word_in_front_of_the_name(db: Database, output: str) -> None:
    delegation = delegation_id(db)
    print_it(db, "delegation-list", Delegation, delegation)
    with db.change(EDIT) as session:
        found = session.get(Delegation, delegation)
        assert found is not None
        found.members.append(Member(name_latin="Nora Nachzug", position=77))
    context = print_it(db, "delegation-list", Delegation, delegation, changes="marked")
    package = zipfile.ZipFile(io.BytesIO(catalogue.render("delegation-list", context, output=output)))
    text = "".join(package.read(name).decode("utf-8", "ignore") for name in package.namelist() if ".xml" in name)
    assert "[neu]" in text
    assert "[geändert]" not in text


@pytest.mark.parametrize("form", ["de", "ru", "de+ru"])
def test_marked_pages_are_archivable_and_accessible(db: Database, form: str, tmp_path: Path) -> None:
    if missing := verapdf.missing():
        pytest.skip(missing)
    delegation = delegation_id(db)
    print_it(db, "delegation-list", Delegation, delegation, form)
    with db.change(EDIT) as session:
        found = session.get(Delegation, delegation)
        assert found is not None
        found.members[0].function = Text(de="Anders", ru="Иначе")
        session.delete(found.members[-1])
    context = print_it(db, "delegation-list", Delegation, delegation, form, changes="marked")
    assert sorted(marks(context).values()) == ["changed", "struck"]
    (tmp_path / "marked.pdf").write_bytes(catalogue.render("delegation-list", context))
    assert not any(verapdf.check([tmp_path / "marked.pdf"]).values())


def test_only_new_and_changed_badges_are_printed(db: Database) -> None:
    delegation = delegation_id(db)
    everybody = print_it(db, "badges", Delegation, delegation)["cards"]
    none = print_it(db, "badges", Delegation, delegation, changes="only")
    assert none["cards"] == []
    assert len(none["unprinted"]) == len(everybody)
    with db.change(EDIT) as session:
        found = session.get(Delegation, delegation)
        assert found is not None
        found.members.append(Member(name_latin="Nora Nachzug", position=77))
    fresh = print_it(db, "badges", Delegation, delegation, changes="only")
    assert [card["family"][0]["text"] for card in fresh["cards"]] == ["Nachzug"]
    assert print_it(db, "badges", Delegation, delegation, changes="only")["cards"] == []


def test_without_an_earlier_print_nothing_is_marked(db: Database) -> None:
    context = print_it(db, "delegation-list", Delegation, delegation_id(db), changes="marked")
    assert marks(context) == {}
    assert "changes" not in context


def test_a_reprint_is_the_same_when_the_person_is_gone(db: Database) -> None:
    delegation = delegation_id(db)
    context = print_it(db, "delegation-list", Delegation, delegation)
    first = db.prints.of_record("delegation", delegation)[0]
    before = db.prints.content(first.id)
    assert before == catalogue.render("delegation-list", context)
    with db.change(EDIT) as session:
        found = session.get(Delegation, delegation)
        assert found is not None
        person = next(one.person_id for one in found.members if one.person_id)
        session.delete(session.get(Person, person))
        session.delete(found)
    assert db.prints.content(first.id) == before
    assert db.prints.erase("person", person) == 1
    assert db.prints.content(first.id) is None
    assert db.prints.context(first.id) is None
    assert db.prints.recent()[0].title == ""


def test_the_same_file_is_kept_once(db: Database) -> None:
    delegation = delegation_id(db)
    for _ in range(3):
        print_it(db, "badges", Delegation, delegation)
    with db.read() as session:
        connection = session.connection()
        assert connection.exec_driver_sql("SELECT count(*) FROM printed").scalar_one() == 3
        assert connection.exec_driver_sql("SELECT count(*) FROM printed_content").scalar_one() == 1
        assert connection.exec_driver_sql("SELECT count(*) FROM journal_row WHERE tab = 'printed'").scalar_one() == 0
    assert db.undoable() is None
