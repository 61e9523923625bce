"""Pages of a document as they will be printed: pictures of paper, with their text for a screen reader."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from app.documents.pages import Page
from app.texts import N_, tr
from app.ui.kit.labels import Ground
from app.ui.kit.theme import theme

PAGE = N_("Preview", "Page {number} of {count}")
MIN_ZOOM, MAX_ZOOM = 50, 400


def image_of(page: Page) -> QImage:
    """The page's picture; the bytes are copied, so that the page may go."""
    return QImage(page.pixels, page.width, page.height, page.stride, QImage.Format.Format_RGB32).copy()


class Paper(QWidget):
    """One page. It can be focused, so that a screen reader reads its text."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._image = QImage()
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_page(self, page: Page, number: int, count: int) -> None:
        """Show *page*."""
        self._image = image_of(page)
        self.setAccessibleName(tr(PAGE, number=number, count=count))
        self.setAccessibleDescription(page.text)
        self.update()

    def aspect(self) -> float:
        """Height by width; A4 while there is no picture yet."""
        return self._image.height() / self._image.width() if self._image.width() else 1.414

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(self.rect(), QColor("white"))
        if not self._image.isNull():
            painter.drawImage(QRectF(self.rect()), self._image)
        painter.setPen(QPen(theme.color("acc" if self.hasFocus() else "line2"), 2 if self.hasFocus() else 1))
        painter.drawRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5))


class PageView(QScrollArea):
    """All pages below each other, as wide as the view at 100 %; Ctrl and wheel or plus and minus zoom."""

    sharper = Signal()
    """The pages are shown larger than they were made; make them anew with :meth:`scale`."""
    moved = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the pages take the keyboard, what they leave comes here
        self.zoom = 100
        self._made_for = 0.0
        self._ground = Ground("win", self)
        self._column = QVBoxLayout(self._ground)
        self._column.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self.papers: list[Paper] = []
        self.setWidget(self._ground)
        self.verticalScrollBar().valueChanged.connect(self.moved)
        theme.follow(self._space)

    def scale(self) -> float:
        """The scale (1.0 is 72 dots an inch) at which an A4 page fills its place at this screen's density."""
        return self._paper_width() * self.devicePixelRatioF() / 595.0

    def show_pages(self, pages: Mapping[int, Page], count: int) -> None:
        """Show those of *count* pages that are in *pages* (from 0); the others and the place stay as they are."""
        while len(self.papers) > count:
            paper = self.papers.pop()
            self._column.removeWidget(paper)
            paper.deleteLater()
        while len(self.papers) < count:
            paper = Paper(self._ground)
            self.papers.append(paper)
            self._column.addWidget(paper)
        for index, page in pages.items():
            self.papers[index].show_page(page, index + 1, count)
        self._made_for = self.scale()
        self._size_papers()

    def set_zoom(self, percent: int) -> None:
        """Width of a page in per cent of the view."""
        self.zoom = min(max(percent, MIN_ZOOM), MAX_ZOOM)
        self._resized()

    def current(self) -> int:
        """Number of the page in the middle of the view, from 1; 0 without pages."""
        middle = self.verticalScrollBar().value() + self.viewport().height() // 2
        for number, paper in enumerate(self.papers, start=1):
            if middle <= paper.y() + paper.height():
                return number
        return len(self.papers)

    def go(self, number: int) -> None:
        """Scroll to a page."""
        if 1 <= number <= len(self.papers):
            self.verticalScrollBar().setValue(self.papers[number - 1].y() - theme.px(12))

    def _paper_width(self) -> int:
        return max((self.viewport().width() - 2 * theme.px(20)) * self.zoom // 100, 80)

    def _size_papers(self) -> None:
        width = self._paper_width()
        for paper in self.papers:
            paper.setFixedSize(QSize(width, round(width * paper.aspect())))

    def _resized(self) -> None:
        self._size_papers()
        if self.papers and not 0.8 <= self.scale() / (self._made_for or 1) <= 1.25:
            self.sharper.emit()

    def _space(self) -> None:
        self._column.setContentsMargins(theme.px(20), theme.px(20), theme.px(20), theme.px(20))
        self._column.setSpacing(theme.px(16))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._resized()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.set_zoom(self.zoom + (10 if event.angleDelta().y() > 0 else -10))
            event.accept()
        else:
            super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Plus: 10, Qt.Key.Key_Minus: -10}
        if event.key() in steps and not event.modifiers():
            self.set_zoom(self.zoom + steps[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)
