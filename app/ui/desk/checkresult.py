"""What a check of the file found, in words, and what can be done about it."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QWidget

from app.domain.model import kinds
from app.storage.check import Report
from app.storage.salvage import Outcome
from app.texts import N_, NN_, Message, tr
from app.ui.desk.dialogs import Dialog
from app.ui.kit.buttons import SecondaryButton
from app.ui.kit.flow import FlowLayout
from app.ui.kit.labels import IconLabel, Label

TITLE = N_("Check", "Check of the file")
SOUND = N_("Check", "The file is sound: every page can be read, every reference leads to a record, the journal and the "
                    "search are complete.")  # fmt: skip
DAMAGED = N_(
    "Check",
    "The file is damaged. Nothing was changed. Restore the last backup copy; where there is none, let what can be read "
    "be recovered into a new file.",
)
INDEX = NN_(
    "Check",
    "%n record is not found as it should be. The search index can be written anew; the records are all there.|"
    "%n records are not found as they should be. The search index can be written anew; the records are all there.",
    "", 1,
)  # fmt: skip
KEYS = NN_("Check", "%n reference leads to no record.|%n references lead to no record.", "", 1)
JOURNAL = NN_("Check", "%n entry of the history is wrong.|%n entries of the history are wrong.", "", 1)
RECOVERED = NN_("Check", "%n record was recovered.|%n records were recovered.", "", 1)
LOST = NN_("Check", "{kind}: %n record could not be recovered.|{kind}: %n records could not be recovered.", "", 1)
EMPTIED = NN_("Check", "%n entry was spoilt and is empty now.|%n entries were spoilt and are empty now.", "", 1)

REPAIR, RECOVER, RESTORE = "repair", "recover", "restore"
_WAYS: dict[str, tuple[Message, str]] = {
    REPAIR: (N_("Check", "Write the search index anew"), "refresh-cw"),
    RECOVER: (N_("Check", "Recover into a new file …"), "file-plus"),
    RESTORE: (N_("Check", "Backup copies …"), "history"),
}


class CheckResult(Dialog):
    """Ends with :attr:`way`: what the person wants to be done, ``""`` for nothing."""

    def __init__(self, sentences: list[str], ways: tuple[str, ...], parent: QWidget | None, *, good: bool,
                 details: tuple[str, ...] = ()) -> None:  # fmt: skip
        super().__init__(TITLE, None, parent, width=560)
        self.way = ""
        self._line = line = QHBoxLayout()
        icon, color = ("circle-check", "ok") if good else ("triangle-alert", "warn")
        line.addWidget(IconLabel(icon, color, 22, parent=self))
        text = "\n".join(sentences)
        line.addWidget(Label(text, "body", wrap=True, parent=self), 1)
        self.body.addLayout(line)
        self.setAccessibleDescription(text)
        if details:
            box = QPlainTextEdit("\n".join(details), self)
            box.setReadOnly(True)
            box.setAccessibleName(tr(N_("Check", "What SQLite says")))
            self.body.addWidget(box)
        self._ways = flow = FlowLayout(gap=8)
        for way in ways:
            label, image = _WAYS[way]
            button = SecondaryButton(label, image, self)
            button.clicked.connect(lambda _=False, way=way: self._go(way))
            flow.addWidget(button)
        self.body.addLayout(flow)

    def _go(self, way: str) -> None:
        self.way = way
        self.accept()


def ask_about(report: Report, parent: QWidget | None, *, read_only: bool) -> str:
    """Tell what a check found; the way that the person chooses."""
    sentences = [tr(message, number) for message, number in (
        (KEYS, report.foreign_keys), (JOURNAL, report.journal), (INDEX, report.search),
    ) if number]  # fmt: skip
    if report.sound:
        sentences = [tr(SOUND)]
    elif not report.mendable:
        sentences.insert(0, tr(DAMAGED))
    ways: tuple[str, ...] = () if report.sound else (REPAIR,) if report.mendable else (RECOVER, RESTORE)
    if read_only:
        ways = tuple(way for way in ways if way == RECOVER)
    return _ask(CheckResult(sentences, ways, parent, good=report.sound, details=report.integrity))


def ask_about_damage(sentence: str, parent: QWidget | None) -> str:
    """Tell that a file cannot be opened because of its damage; the way that the person chooses."""
    return _ask(CheckResult([sentence], (RECOVER, RESTORE), parent, good=False))


def tell_recovered(outcome: Outcome, parent: QWidget | None) -> None:
    """Tell what came over into the new file and what did not."""
    sentences = [tr(RECOVERED, outcome.total)]
    sentences += [tr(LOST, number, kind=tr(kinds()[kind].title_many)) for kind, number in outcome.lost.items()]
    if outcome.emptied:
        sentences.append(tr(EMPTIED, outcome.emptied))
    _ask(CheckResult(sentences, (), parent, good=not outcome.lost and not outcome.emptied))


def _ask(dialog: CheckResult) -> str:
    dialog.exec()
    dialog.deleteLater()
    return dialog.way
