"""The person sheet: functions of the time, personal data only where wanted."""

from __future__ import annotations

import datetime
from typing import Any

import pytest
from sqlalchemy import select

from app.documents.catalogue import prepare, render
from app.domain.date import Date
from app.domain.model import Person
from app.domain.person import Appointment, ContactPoint
from app.domain.text import Text
from tests.documents.test_every_document import text_of

STAND = datetime.date(2018, 8, 23)
SECRETS = ("27.Februar1953", "0309999", "Privatnotiz")


def sheet(person: Person, session: Any, form: str = "de", *, personal: bool = False) -> str:
    made = prepare("person", person, form, STAND, "1", {"personal": personal}, session)
    return text_of(render("person", made.context))


@pytest.fixture
def allert(session: Any) -> Any:
    person = session.scalars(select(Person).where(Person.name_latin.like("%Allert"))).first()
    person.birth_date = Date(1953, 2, 27)
    person.contacts.append(ContactPoint(type="phone", value="030 9999", position=0))
    person.note = "Privatnotiz"
    return person


def test_every_seminar_with_the_function_of_the_time(allert: Any, session: Any) -> None:
    with session.no_autoflush:
        allert.appointments = [Appointment(function=Text(de="Pensionär"), start=Date(2018, 8), position=0)]
        text = sheet(allert, session)
    for said in ("12.SeminarimBereichSoziales", "20.Arbeits-undSozialseminar", "LeitungdesSeminars", "Präsident"):
        assert said in text
    assert "seitAugust2018" in text
    assert "Pensionär" in text


def test_personal_data_only_where_wanted(allert: Any, session: Any) -> None:
    with session.no_autoflush:
        without, told = sheet(allert, session), sheet(allert, session, personal=True)
    for secret in SECRETS:
        assert secret not in without
        assert secret in told
    assert "vertraulich" in told


def test_somebody_who_never_took_part(session: Any) -> None:
    person = Person(id=999, note="")
    assert "IstbeikeinemSeminarverzeichnet." in sheet(person, session)
