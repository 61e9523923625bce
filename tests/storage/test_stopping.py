"""A search that nobody waits for any more ends, and the connection it read by goes on."""

from __future__ import annotations

import threading
import time
from functools import partial

import pytest
from sqlalchemy import text

from app.storage.database import Database
from app.storage.stopping import Stop, Stopped

ENDLESS = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n"


@pytest.mark.parametrize("past_sqlalchemy", [True, False])
def test_a_running_statement_is_ended(db: Database, past_sqlalchemy: bool) -> None:
    stop = Stop()
    threading.Timer(0.1, stop.set).start()
    start = time.monotonic()
    with db.read() as session:
        driver = session.connection().connection.driver_connection
        assert driver is not None
        read = partial(driver.execute, ENDLESS) if past_sqlalchemy else partial(session.execute, text(ENDLESS))
        with pytest.raises(Stopped), stop.over(session):
            read()
        assert time.monotonic() - start < 5
        assert driver.execute("SELECT 1").fetchone() == (1,), "the connection is whole"


def test_after_its_end_nobody_else_is_stopped(db: Database) -> None:
    stop = Stop()
    with db.read() as session:
        with stop.over(session):
            stop.check()
        stop.set()
        assert session.execute(text("SELECT 1")).scalar_one() == 1
        with pytest.raises(Stopped):
            stop.check()
        with pytest.raises(Stopped), stop.over(session):
            pytest.fail("it was stopped before it began")


def test_other_errors_pass(db: Database) -> None:
    with db.read() as session, pytest.raises(ZeroDivisionError), Stop().over(session):
        _ = 1 / 0
