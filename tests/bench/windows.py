"""What a person waits for in the open window: lists and the live preview, measured with the real widgets."""

from __future__ import annotations

import datetime
import json
import os
import random
import time
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit

from app.documents import catalogue
from app.documents.pages import Page
from app.domain.model import Seminar
from app.exchange.sample import write_sample
from app.storage.files import open_file
from app.ui.application import application
from app.ui.desk.begin import make_desk
from app.ui.desk.desk import Desk
from app.ui.desk.preview import PreviewPane
from app.ui.kit.settings import Settings
from app.ui.lists.page import ListPage
from app.ui.shell.location import Location
from app.ui.shell.window import MainWindow
from tests.bench.lists import persons
from tests.bench.measure import Line, durations, milliseconds, p95

NUMBERS = (10_000, 100_000)
LONGEST = 30
"""Seconds that anything may take before it counts as hanging."""


def wait_until(reached: Callable[[], object]) -> None:
    """Let events happen until *reached* is true."""
    alarm = QTimer()
    alarm.start(5)  # wakes the loop where nothing happens
    end = time.perf_counter() + LONGEST
    while not reached():
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        if time.perf_counter() > end:
            raise TimeoutError


def pause(seconds: float) -> None:
    """Let the window come to rest."""
    end = time.perf_counter() + seconds
    wait_until(lambda: time.perf_counter() > end)


def open_desk(path: Path, scratch: Path) -> Desk:
    """The program's window on a file, shown."""
    window = MainWindow(Settings(scratch / f"{path.stem}.ini"), bare=True)
    window.show()
    desk = make_desk(application(), window)
    desk.put(open_file(path))
    pause(0.5)
    return desk


def close_desk(desk: Desk) -> None:
    """Take the file and the window away."""
    desk.clear()
    desk.window.close()
    desk.window.deleteLater()
    QApplication.processEvents()


def open_list(desk: Desk, number: int) -> float:
    """Seconds from asking for the list of persons, not yet built, to its first rows on the screen."""
    desk.window.go(Location("overview"))
    desk.window.pages.drop("person")
    pause(0.05)
    start = time.perf_counter()
    desk.window.go(Location("person"))
    page = desk.window.pages.currentWidget()
    assert isinstance(page, ListPage)
    wait_until(lambda: page.table.model().rowCount() == number)
    page.table.viewport().repaint()
    elapsed = time.perf_counter() - start
    assert page.table.model().index(0, 0).data()
    return elapsed


def scroll(desk: Desk, times: int) -> list[float]:
    """Seconds of each jump to anywhere in the list, until it is painted there."""
    page = desk.window.pages.currentWidget()
    assert isinstance(page, ListPage)
    table, bar = page.table, page.table.verticalScrollBar()
    chance = random.Random(18)

    def jump(_: int) -> None:
        bar.setValue(chance.randrange(bar.maximum()))
        table.viewport().repaint()

    found = durations(jump, times)
    assert table.rowAt(table.viewport().height() // 2) > 0
    return found


def keystrokes(desk: Desk, seminar: int, times: int) -> list[float]:
    """Seconds from each key typed into the seminar's form to the page that shows it."""
    desk.window.go(Location("seminar", seminar))
    desk.window.commands.run("preview")
    pane = desk.window.findChild(PreviewPane)
    assert isinstance(pane, PreviewPane)
    wait_until(lambda: pane.view.papers)
    shown = [0]
    show_pages = pane.view.show_pages

    def counting(pages: Mapping[int, Page], count: int) -> None:
        show_pages(pages, count)
        shown[0] += 1

    pane.view.show_pages = counting  # type: ignore[method-assign]
    page = desk.window.pages.currentWidget()
    assert page is not None
    field = next(box for box in page.findChildren(QPlainTextEdit) if box.isVisible())  # the title, in German

    def type_letter(number: int) -> float:
        pause(0.4)
        before, start = shown[0], time.perf_counter()
        QTest.keyClick(field, Qt.Key(ord("A") + number % 26))
        wait_until(lambda: shown[0] > before)
        pane.view.viewport().repaint()
        return time.perf_counter() - start

    return [type_letter(number) for number in range(times)]


def typst_alone(desk: Desk, seminar: int, times: int) -> list[float]:
    """The floor of the preview: setting the same document, one word changed each time."""
    assert desk.office is not None
    with desk.office.db.read() as session:
        day = datetime.date(2017, 7, 9)
        context = json.dumps(catalogue.build_context("summary", session.get(Seminar, seminar), "de", day))

    def typeset(number: int) -> None:
        catalogue.render("summary", json.loads(context.replace("Sozialseminar", f"Sozialseminar {number}")))

    return durations(typeset, times)[1:]


def lines(scratch: Path) -> Iterator[Line]:
    """List opens (at most 100 ms) and scrolls (p95 at most 16 ms); preview follows a key (p95 at most 150 ms)."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application()
    for number in NUMBERS:
        desk = open_desk(persons(scratch, number), scratch)
        opening = sorted(open_list(desk, number) for _ in range(11))[5]
        anywhere = p95(scroll(desk, 300))
        close_desk(desk)
        what = f"list of {number:,} persons"
        yield Line(f"{what}: first rows on the screen", milliseconds(opening), "", opening * 1000, 100, "ms")
        yield Line(f"{what}: jump anywhere, p95", milliseconds(anywhere), "", anywhere * 1000, 16, "ms")
    desk = open_desk(write_sample(scratch / "sample.akte"), scratch)
    assert desk.office is not None
    with desk.office.db.read() as session:
        seminar = session.query(Seminar).filter_by(number=18).one().id
    alone = p95(typst_alone(desk, seminar, 30))
    seen = p95(keystrokes(desk, seminar, 40))
    desk.window.pages.drop("seminar", seminar)
    close_desk(desk)
    yield Line("preview after a key, p95", milliseconds(seen), milliseconds(alone), seen * 1000, 150, "ms")
