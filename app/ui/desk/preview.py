"""The live preview beside the page: the document as it will be printed, following what one types."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.documents import catalogue
from app.domain.errors import KnownError
from app.services.printing import Subject, reachable, subjects
from app.services.records import Snapshot
from app.texts import N_, tr
from app.ui.desk.pageview import PAGE, PageView
from app.ui.desk.rendering import Job, Made, more_pages, preview
from app.ui.kit.buttons import Button
from app.ui.kit.choice import ChoiceField
from app.ui.kit.labels import EmptyState, Ground, HLine, IconLabel, Label, ProblemLine
from app.ui.kit.segmented import Segmented
from app.ui.kit.theme import theme
from app.ui.office import Office

FORMS = (("de", "DE"), ("ru", "RU"), ("de+ru", "DE + RU"))
NOTHING = N_("Preview", "Open a seminar to see its documents here.")
FOLLOWS = N_("Preview", "follows what you type")


def form_for(language: str) -> str:
    """The language form that a reader of *language* begins with."""
    return "ru" if language == "ru" else "de"


class PreviewPane(Ground):
    """Head with document and language form, the pages, foot with page and zoom."""

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        super().__init__("win", parent)
        self._office = office
        self._kind, self._record = "", 0
        self._edited: Snapshot | None = None
        self._wanted = ""
        self._document = ChoiceField([], self, optional=False)
        self._document.set_label(N_("Preview", "Document"))
        self._offer("seminar")
        self._form = Segmented(FORMS, self)
        self._form.set_label(N_("Preview", "Language of the document"))
        self._form.set_value(form_for(office.language))
        self.view = PageView(self)
        self._empty = EmptyState(NOTHING, self)
        self._problem = ProblemLine(self)
        self._place = Label("", "label", "ink2", parent=self)
        self._timer = QTimer(self, singleShot=True, interval=0)  # once for all that one event changes
        self._making = self._again = False
        self._build()
        self._connect()

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._head, self._foot = QHBoxLayout(), QHBoxLayout()
        head, foot = Ground("surf", self), Ground("surf", self)
        head.setLayout(self._head)
        foot.setLayout(self._foot)
        self._head.addWidget(self._document, 1)
        self._head.addWidget(self._form)
        self._foot.addWidget(IconLabel("refresh-cw", "ok", 16, parent=self))
        self._foot.addWidget(Label(FOLLOWS, "label", "ink2", parent=self))
        self._foot.addStretch(1)
        buttons = (
            (N_("Preview", "Previous page"), "chevron-left", lambda: self.view.go(self.view.current() - 1)),
            (N_("Preview", "Next page"), "chevron-right", lambda: self.view.go(self.view.current() + 1)),
            (N_("Preview", "Smaller"), "zoom-out", lambda: self.view.set_zoom(self.view.zoom - 25)),
            (N_("Preview", "Larger"), "zoom-in", lambda: self.view.set_zoom(self.view.zoom + 25)),
        )
        for index, (text, icon, act) in enumerate(buttons):
            button = Button(text, icon, self, kind="icon", small=True)
            button.clicked.connect(act)
            self._foot.addWidget(button)
            if index == 0:
                self._foot.addWidget(self._place)
        for widget in (head, HLine(self), self._problem, self._empty):
            column.addWidget(widget)
        column.addWidget(self.view, 1)
        column.addWidget(HLine(self))
        column.addWidget(foot)
        theme.follow(self._space)

    def _connect(self) -> None:
        self._timer.timeout.connect(self._render)
        self._document.changed.connect(self._choose)
        self._form.changed.connect(self._timer.start)
        self.view.sharper.connect(self._timer.start)
        self.view.moved.connect(self._show_place)
        self._office.changed.connect(lambda _: self._timer.start())
        self._office.edited.connect(self._typed)

    def _space(self) -> None:
        self._head.setContentsMargins(theme.px(16), theme.px(10), theme.px(16), theme.px(10))
        self._head.setSpacing(theme.px(8))
        self._foot.setContentsMargins(theme.px(16), theme.px(4), theme.px(12), theme.px(4))
        self._foot.setSpacing(theme.px(6))
        self._empty.setContentsMargins(theme.px(20), theme.px(24), theme.px(20), 0)

    def show_record(self, kind: str, record_id: int) -> None:
        """Follow another record (``""``: none)."""
        if (kind, record_id) != (self._kind, self._record):
            if kind and kind != self._kind:
                self._offer(kind)
            self._kind, self._record, self._edited = kind, record_id, None
            self._timer.start()

    def _choose(self) -> None:
        self._wanted = self._document.value() or ""
        self._timer.start()

    def _offer(self, kind: str) -> None:
        """Offer the documents of *kind*: the one that a person chose last, where it is among them."""
        offered = [(one.key, one.title) for one in catalogue.documents_for(reachable(kind))]
        keys = [key for key, _title in offered]
        self._document.set_value(None)
        self._document.set_choices(offered)
        self._document.set_value(self._wanted if self._wanted in keys else next(iter(keys), None))

    def choice(self) -> tuple[str, str]:
        """(document, language form) chosen, for the print dialog to begin with."""
        return self._document.value() or "summary", self._form.value() or "de"

    def retranslate(self) -> None:
        self._timer.start()

    def _typed(self, edited: object) -> None:
        if isinstance(edited, Snapshot) and edited.kind == self._kind:
            self._edited = edited.copy()
            self._timer.start()

    def _render(self) -> None:
        self._again = self._making  # first what is being made: who types without a pause would never see a page
        if self._again:
            return
        job = self._job() if self.isVisible() else None
        self._empty.setVisible(job is None)
        self.view.setVisible(job is not None)
        if job is not None:
            scale, at, db = self.view.scale(), max(self.view.current() - 1, 0), self._office.db
            done, failed = partial(self._made, partial(self._show, scale)), partial(self._made, self._fail)
            self._making = True
            self._office.worker.run("preview", lambda: preview(db, job, scale, at), done, failed, owner=self)

    def _made(self, tell: Callable[[Any], None], outcome: Any) -> None:
        """Tell what came out, and go on with what was typed meanwhile."""
        self._making = False
        if self._again:
            self._timer.start()
        tell(outcome)

    def _job(self) -> Job | None:
        key = self._document.value()
        if not self._kind or key is None:
            return None
        document = catalogue.document(key)
        if not self._record:
            found = [Subject(self._kind, 0)] if self._kind in document.takes and self._edited else []
        else:
            with self._office.db.read() as session:
                found = subjects(session, self._kind, self._record, document.takes)
        if not found:
            return None
        return Job(document.key, (found[0],), self._form.value() or "de", self._office.today, self._edited)

    def _show(self, scale: float, made: Made) -> None:
        self._problem.set_text(None)
        self.view.show_pages(made.pages, made.count)
        self._show_place()
        rest = [index for index in range(made.count) if index not in made.pages]
        if rest and not self._again:
            done = partial(self.view.show_pages, count=made.count)
            work = partial(more_pages, made.pdf, scale, rest)
            self._office.worker.run("preview-rest", work, done, self._fail, owner=self)

    def _fail(self, error: Exception) -> None:
        if not isinstance(error, KnownError):
            raise error
        self._problem.set_text(error.sentence())

    def _show_place(self) -> None:
        count = len(self.view.papers)
        self._place.set_text(f"{self.view.current()} / {count}" if count else "")
        self._place.setAccessibleName(tr(PAGE, number=self.view.current(), count=count))

    def showEvent(self, event: object) -> None:
        super().showEvent(event)  # type: ignore[arg-type]
        self._timer.start()
