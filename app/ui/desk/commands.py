"""What the window's commands do: files, exchange, printing, settings, help."""

from __future__ import annotations

import contextlib
import tempfile
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from app import __version__
from app.storage.database import Database
from app.texts import N_, tr
from app.ui.desk import filing
from app.ui.desk.guarding import connect_guarding, open_or_help
from app.ui.shell.commands import Command
from app.ui.shell.location import Location
from app.ui.shell.page import Prints, Saves

if TYPE_CHECKING:
    from app.documents.reading import MissingText
    from app.services.listing import Listing
    from app.ui.desk.desk import Desk
    from app.ui.desk.preview import PreviewPane

ABOUT = N_(
    "About",
    "Version {version}. Records of bilateral seminars between partner cities. Free software under the European Union "
    "Public Licence 1.2; the licences of the libraries, fonts and icons are in the folder “licences”.",
)
_UNSAVED_MS = 500
"""After the page that a file opens with is on the screen."""
EXTRA = (
    Command("file_unsaved", N_("Commands", "Entries that were never saved …"), "file", "", "square-pen"),
    Command("letterheads", N_("Commands", "Letterhead and texts …"), "file", "", "pencil"),
    Command("templates", N_("Commands", "Templates of the documents …"), "file", "", "palette"),
    Command("printed", N_("Commands", "Printed documents …"), "file", "", "history"),
    Command("undo_several", N_("Commands", "Undo several steps …"), "edit", "Ctrl+Alt+Z", "history"),
    Command("sample", N_("Commands", "Look around in the sample"), "help", "", "eye"),
)


def connect_commands(desk: Desk) -> None:
    """Give every command its meaning."""
    commands = desk.window.commands
    for command in EXTRA:
        commands.add(command)
        desk.window.menus.append(command.key)
    desk.path_wanted = partial(_open, desk)
    for key, act in (
        ("file_new", _new), ("file_open", _ask_open), ("file_close", _close),
        ("file_unsaved", _unsaved), ("undo_several", _undo_several), ("sample", _sample), ("import", _import),
        ("export", _export), ("print", _print), ("settings", _settings), ("handbook", _handbook), ("about", _about),
        ("letterheads", _letterheads), ("templates", _templates), ("printed", _printed),
    ):  # fmt: skip
        commands.connect_to(key, partial(act, desk))
    connect_guarding(desk)
    desk.opened.connect(partial(_hear, desk))
    desk.opened.connect(partial(_offer_unsaved_soon, desk))
    desk.opened.connect(lambda: desk.window.set_preview(partial(_preview, desk)))
    desk.closed.connect(desk.window.split.preview.empty)
    desk.window.navigator.shown.connect(partial(_follow, desk))


def _switch(desk: Desk, db: Database | None, *, demo: bool = False) -> None:
    """Put *db* on the desk in the place of the present file."""
    if db is None:
        return
    before = desk.office.db.path if desk.office is not None else None
    if not desk.clear():
        db.close()
        return
    if before != db.path:
        filing.lock_up(before)
    desk.put(db, demo=demo)


def _new(desk: Desk) -> None:
    _switch(desk, filing.new_file(desk.window))


def _ask_open(desk: Desk) -> None:
    path = filing.ask_open(desk.window)
    if path is not None:
        _open(desk, path)


def _open(desk: Desk, path: Path) -> None:
    if desk.office is not None and desk.office.db.path == path:
        return
    _switch(desk, open_or_help(desk, path))


def _close(desk: Desk) -> None:
    path = desk.office.db.path if desk.office is not None else None
    if desk.clear():
        filing.lock_up(path)
        desk.settings.last_file = None
        desk.show_welcome()


def _offer_unsaved_soon(desk: Desk) -> None:
    def offer() -> None:
        if QApplication.activeModalWidget() is not None:  # one question at a time
            _offer_unsaved_soon(desk)
        else:
            _offer_unsaved(desk)

    QTimer.singleShot(_UNSAVED_MS, desk, offer)


def _offer_unsaved(desk: Desk) -> bool:
    if desk.office is None or not desk.office.db.drafts.all():
        return False
    from app.ui.desk.unsaved import offer_unsaved  # start-up: most files have none

    return offer_unsaved(desk)


def _unsaved(desk: Desk) -> None:
    if not _offer_unsaved(desk):
        desk.window.toast.show_text(N_("Drafts", "Everything that was entered is saved."))


def _undo_several(desk: Desk) -> None:
    from app.ui.history.undolist import UndoListDialog  # start-up: only when wanted

    if desk.office is not None:
        dialog = UndoListDialog(desk.office, desk.window)
        dialog.exec()
        dialog.deleteLater()


def _sample(desk: Desk) -> None:
    from app.exchange.sample import write_sample  # start-up: only for a look around

    folder = tempfile.TemporaryDirectory(prefix="seminarakte-demo-")
    desk.destroyed.connect(folder.cleanup)
    target = Path(folder.name) / "Sozialseminar.akte"
    write_sample(target)
    _switch(desk, filing.open_path(desk.window, target), demo=True)


def _import(desk: Desk) -> None:
    from app.ui.desk.exchange import ask_import  # start-up time: only when wanted

    if desk.office is not None:
        ask_import(desk.office, desk.window)


def _export(desk: Desk) -> None:
    from app.ui.desk.exchange import ask_export  # start-up time: only when wanted

    if desk.office is not None:
        ask_export(desk.office, desk.window)


def _hear(desk: Desk) -> None:
    """Print what the pages of the file ask for."""
    if desk.office is not None:
        desk.office.print_requested.connect(partial(print_record, desk))
        desk.office.print_list_requested.connect(partial(_print_list, desk))
        desk.office.prints_requested.connect(partial(_printed, desk))


def _print(desk: Desk) -> None:
    page = desk.window.pages.currentWidget()
    if isinstance(page, Prints):
        page.print_selection()
        return
    if isinstance(page, Saves) and page.can_save and not page.save():
        return
    location = desk.window.navigator.current
    if location is not None:
        print_record(desk, "", location.section, location.record or 0)


def _print_list(desk: Desk, ids: Sequence[int], listing: Listing) -> None:
    _centre(desk, listing.query.kind, ids, "", listing)


def print_record(desk: Desk, document: str, kind: str, record_id: int) -> None:
    """Open the print centre for a record, or for what needs none."""
    _centre(desk, kind, [record_id] if record_id else [], document)


def _centre(desk: Desk, kind: str, ids: Sequence[int], document: str, listing: Listing | None = None) -> None:
    from app.ui.printing.centre import PrintCentre  # start-up time: typst, pdfium, QtPrintSupport only when wanted
    from app.ui.printing.request import Request  # start-up time: as above

    if desk.office is None:
        return
    pane = _pane(desk)
    form = ""
    if pane and not document and not listing:
        document, form = pane.choice()
    request = Request(kind, tuple(ids), document, form, listing)
    if not request.documents():
        desk.window.toast.show_text(N_("Print", "There is no document for this yet."))
        return
    centre = PrintCentre(desk.office, desk.settings, request, desk.window)
    centre.jump.connect(partial(_jump, desk))
    centre.exec()
    centre.deleteLater()


def _printed(desk: Desk, kind: str = "", record_id: int = 0) -> None:
    from app.ui.printing.history import HistoryDialog  # start-up time: only when wanted

    if desk.office is not None:
        dialog = HistoryDialog(desk.office, desk.settings, kind, record_id, desk.window)
        dialog.exec()
        dialog.deleteLater()


def _templates(desk: Desk) -> None:
    from app.ui.printing.templates import TemplatesDialog  # start-up time: only when wanted

    dialog = TemplatesDialog(desk.settings, desk.window)
    dialog.exec()
    dialog.deleteLater()


def _letterheads(desk: Desk) -> None:
    """Show the letterheads of the partnership; with several of them, the list to choose from."""
    if desk.office is None:
        return
    from app.services import lists  # start-up: only when wanted

    with desk.office.db.read() as session:
        found = lists.ids(session, lists.Query("partnership"), desk.office.language)
    if len(found) == 1:
        desk.open_record("partnership", found[0], "letterheads")
    else:
        desk.window.go(Location("partnership"))


def _jump(desk: Desk, text: MissingText) -> None:
    if desk.office is None or text.record_id is None:
        return
    from app.services.printing import home_of  # start-up: with the dialog only

    with desk.office.db.read() as session:
        kind, record_id, tab = home_of(session, text.kind, text.record_id)
    desk.open_record(kind, record_id, tab)
    page = desk.window.pages.currentWidget()
    with contextlib.suppress(AttributeError):  # pages without fields of their own have nothing to point at
        page.show_field(text.kind, text.record_id, text.field, text.language)  # type: ignore[union-attr]


def _settings(desk: Desk) -> None:
    from app.ui.desk.settingsdialog import SettingsDialog  # start-up time: only when wanted

    SettingsDialog(desk.window.appearance, desk.settings, desk.window).exec()
    if desk.idle_lock is not None:
        desk.idle_lock.adjust()


def _handbook(desk: Desk) -> None:
    from app.ui.desk.handbook import HandbookWindow  # start-up time: only when wanted

    window = desk.window.findChild(HandbookWindow) or HandbookWindow(desk.window)
    window.show()
    window.raise_()
    window.activateWindow()


def _about(desk: Desk) -> None:
    from app.ui.desk.dialogs import Dialog  # start-up: only when wanted
    from app.ui.kit.labels import Label  # start-up: as above

    dialog = Dialog("Seminarakte", None, desk.window)
    dialog.body.addWidget(Label(tr(ABOUT, version=__version__), "body", wrap=True, parent=dialog))
    dialog.exec()


def _preview(desk: Desk) -> PreviewPane:
    from app.ui.desk.preview import PreviewPane  # start-up time: typst and pdfium only when wanted

    assert desk.office is not None
    pane = PreviewPane(desk.office)
    _follow(desk, desk.window.navigator.current, pane)
    return pane


def _follow(desk: Desk, location: Location | None, pane: PreviewPane | None = None) -> None:
    pane = pane or _pane(desk)
    if pane is not None and location is not None:
        kind = location.section if location.record is not None else ""
        pane.show_record(kind, location.record or 0)


def _pane(desk: Desk) -> PreviewPane | None:
    content = desk.window.split.preview.content
    return content if content is not None and hasattr(content, "show_record") else None  # type: ignore[return-value]
