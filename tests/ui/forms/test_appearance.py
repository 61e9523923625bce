"""Every form in every language, at every size: every control named, nothing wider than the page, typing kept."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from app.domain.base import kinds, part_classes
from app.services.records import editable_fields
from app.texts import tr
from app.ui.forms.arrange import Fields, arrange
from app.ui.forms.layouts import LAYOUTS, Parts
from app.ui.forms.page import FormPage
from app.ui.kit.text import retranslate_tree
from app.ui.kit.theme import theme
from app.ui.shell.appearance import apply_language
from tests.services.gathering import Gathering
from tests.ui.forms.conftest import Window, bound, settle
from tests.ui.keyboard import write

RECORDS = {
    "seminar": "seminar", "person": "allert", "organisation": "lageso", "delegation": "berlin",
}  # fmt: skip


def record_of(made: Gathering, kind: str) -> int:
    """A record of *kind* that is in the file; 0 where a new one must do."""
    name = RECORDS.get(kind)
    return getattr(made, name) if name else (0 if kind == "topic" else 1)


def controls(page: FormPage) -> list[QWidget]:
    """Everything on the page that takes the keyboard."""
    return [
        widget for widget in page.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible() and widget.focusProxy() is None
    ]  # fmt: skip


@pytest.mark.parametrize("language", ["de", "ru", "en"])
@pytest.mark.parametrize("kind", LAYOUTS)
def test_every_control_has_a_name(filled: Window, made: Gathering, kind: str, language: str) -> None:
    apply_language(language)
    page = filled.show(kind, record_of(made, kind))
    for leaf in page.book.leaves:
        page.book.open(leaf.tab.key)
        settle(page)
        nameless = [widget for widget in controls(page) if not widget.accessibleName() and not _of_table(widget)]
        assert nameless == []


def _of_table(widget: QWidget) -> bool:
    """Parts of the editors that have tests of their own."""
    at: QWidget | None = widget
    while at is not None and type(at).__name__ not in ("DelegationEditor", "ProgrammeEditor"):
        at = at.parentWidget()
    return at is not None


@pytest.mark.parametrize(("scale", "width"), [(80, 500), (100, 560), (100, 790), (150, 840), (200, 1100)])
@pytest.mark.parametrize("kind", ["seminar", "person", "partnership"])
def test_nothing_is_wider_than_the_page(filled: Window, made: Gathering, kind: str, scale: int, width: int) -> None:
    apply_language("ru")
    theme.set_scale(scale)
    page = filled.show(kind, record_of(made, kind))
    page.resize(width, 900)
    settle(page)
    for tab in page.book.pages():
        assert tab.widget().minimumSizeHint().width() <= tab.viewport().width()


def test_another_language_keeps_what_is_typed(filled: Window, made: Gathering) -> None:
    page = filled.show("seminar", made.seminar)
    part = bound(page, "title").field.parts["de"]  # type: ignore[attr-defined]
    part.setFocus()
    part.selectAll()
    write("Halb getippt")
    apply_language("de")
    retranslate_tree(page)
    assert page.title() == "Halb getippt"
    assert page.can_save
    assert page.book.bar.tabText(0) == tr(page.book.leaves[0].tab.label)
    assert bound(page, "start").field.focus_widget().text() == "01.07.2018"  # type: ignore[attr-defined]
    apply_language("ru")
    retranslate_tree(page)
    assert page.header.detail().startswith("Москва")
    assert bound(page, "host_side").field.focus_widget().accessibleName().endswith("Москва")
    assert page.save()


@pytest.mark.parametrize("mode", ["light", "dark"])
def test_colours_and_sizes_change_under_an_open_form(filled: Window, made: Gathering, mode: str) -> None:
    page = filled.show("seminar", made.seminar)
    theme.set_mode(mode)  # type: ignore[arg-type]
    theme.set_scale(150)
    settle(page)
    assert page.grab().width() >= page.width()


def test_a_field_nobody_arranged_has_its_place() -> None:
    """A new field or part appears in the form without a word in the layouts."""
    for kind in LAYOUTS:
        content = [each for leaf in arrange(kind) for each in leaf.content]
        fields = [name for each in content if isinstance(each, Fields) for name in each.names]
        assert sorted(fields) == sorted(editable_fields(kind))
        widgets = {key for each in content if isinstance(each, Fields) for key in each.widgets}
        parts = {each.relation for each in content if isinstance(each, Parts)}
        assert parts | widgets == set(part_classes(kinds()[kind])) | widgets
