"""An office with a person that was changed twice, and pages on it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.services import records
from app.ui.office import Office
from tests.services.gathering import Gathering, gathering


@pytest.fixture
def made(akte: Path) -> Gathering:
    found = gathering(akte)
    records.set_values(found.db, "person", [found.stanko], {"note": "Sie spricht gut Russisch"})
    records.set_values(found.db, "person", [found.stanko], {"note": "Sie spricht sehr gut Russisch"})
    return found


@pytest.fixture
def office(made: Gathering, qtbot: QtBot) -> Iterator[Office]:
    office = Office(made.db)
    yield office
    office.close()
