"""What follows the first paint: theme, language, commands, and the file to begin with."""

from __future__ import annotations

import datetime
import logging
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QTranslator
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from app.texts import current_language, resource_root
from app.ui.desk.commands import connect_commands
from app.ui.desk.desk import Desk
from app.ui.desk.guarding import open_or_help
from app.ui.kit.theme import theme
from app.ui.shell.appearance import apply_language
from app.ui.shell.window import MainWindow

log = logging.getLogger(__name__)


def make_desk(
    app: QApplication, window: MainWindow, today: Callable[[], datetime.date] = datetime.date.today
) -> Desk:
    """Fill the bare *window* and connect everything; no file is on it yet."""
    settings = window.settings
    apply_language(settings.language)
    _translate_qt(app)  # before there are widgets that all would hear of it
    theme.install(app, settings.theme, settings.scale)
    app.setWindowIcon(QIcon(str(resource_root() / "resources" / "icons" / "seminarakte.svg")))
    window.build()
    desk = Desk(window, settings, today)
    connect_commands(desk)
    window.appearance.language_changed.connect(lambda _: _translate_qt(app))
    return desk


def begin(desk: Desk, path: Path | None, demo_folder: Path | None = None) -> None:
    """Put *path*, a sample in *demo_folder*, or the file open last on the desk; else say welcome."""
    last = desk.settings.last_file
    if demo_folder is not None:
        from app.exchange.sample import write_sample  # start-up: only for a look around

        path = write_sample(demo_folder / "Sozialseminar.akte")
    elif path is None and last is not None and last.is_file():
        path = last
    db = open_or_help(desk, path) if path is not None else None
    if db is not None:
        desk.put(db, demo=demo_folder is not None)
    elif desk.office is None:
        desk.show_welcome()


_translators: list[QTranslator] = []


def _translate_qt(app: QApplication) -> None:
    """Load Qt's own texts (file dialogs, context menus) for the interface language."""
    while _translators:
        app.removeTranslator(_translators.pop())
    language = current_language()
    if language == "en":
        return
    translator = QTranslator(app)
    if translator.load(f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        app.installTranslator(translator)
        _translators.append(translator)
    else:
        log.info("no Qt texts for %s", language)
