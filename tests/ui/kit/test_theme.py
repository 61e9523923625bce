from __future__ import annotations

import pytest
from PySide6.QtGui import QFontDatabase, QFontInfo, QPalette
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from app.ui.kit.labels import Label
from app.ui.kit.sheet import style_sheet
from app.ui.kit.theme import _system_tokens, load_later_fonts, theme
from app.ui.kit.tokens import DARK, LIGHT, TYPE_ROLES, Scale, contrast


def test_change_comes_after_everything_is_set(qapp: QApplication, qtbot: QtBot) -> None:
    seen: list[tuple[bool, str]] = []
    label = Label("x", "title", "ink2")
    qtbot.addWidget(label)

    def look() -> None:
        seen.append((theme.dark, qapp.palette().color(QPalette.ColorRole.Base).name().upper()))

    theme.changed.connect(look)
    theme.set_mode("dark")
    theme.set_mode("dark")
    theme.changed.disconnect(look)
    assert seen == [(True, DARK.surf)], "once, and with the new palette"
    assert label.palette().color(QPalette.ColorRole.WindowText).name().upper() == DARK.ink2


def test_unknown_colour_scheme_is_light() -> None:
    theme.set_mode("system")
    assert theme.tokens is LIGHT


def test_scale_reaches_fonts_and_sizes(qtbot: QtBot) -> None:
    label = Label("x", "title")
    qtbot.addWidget(label)
    theme.set_scale(200)
    assert label.font().pixelSize() == 2 * TYPE_ROLES["title"][0]
    assert theme.px(30) == 60
    with pytest.raises(ValueError, match="outside"):
        theme.set_scale(201)


def test_the_window_is_set_in_source_sans(qtbot: QtBot) -> None:
    label = Label("x", "section")
    qtbot.addWidget(label)
    assert QFontInfo(label.font()).family() == "Source Sans 3"
    assert QFontInfo(label.font()).weight() == 600


def test_later_fonts_are_there() -> None:
    load_later_fonts()
    assert {"Source Sans 3", "Noto Sans", "DejaVu Sans"} <= set(QFontDatabase.families())
    assert QFontInfo(theme.font("body", italic=True)).italic()


@pytest.mark.parametrize("kind", [QLineEdit, QPlainTextEdit])
def test_placeholders_keep_their_contrast(qtbot: QtBot, kind: type[QLineEdit | QPlainTextEdit]) -> None:
    # a sheet that sets "color" on an edit field throws the palette's placeholder colour away
    for mode, tokens in (("light", LIGHT), ("dark", DARK)):
        theme.set_mode("dark" if mode == "dark" else "light")
        edit = kind()
        qtbot.addWidget(edit)
        edit.setPlaceholderText("missing in Russian")
        edit.show()
        placeholder = edit.palette().color(QPalette.ColorRole.PlaceholderText)
        assert placeholder.alpha() == 255
        assert contrast(placeholder.name().upper(), tokens.surf) >= 4.5


def test_the_sheet_is_short_and_sets_shapes() -> None:
    sheet = style_sheet(LIGHT, Scale())
    assert len(sheet.splitlines()) <= 120
    assert "font" not in sheet
    assert "{" in sheet
    assert "{{" not in sheet


def test_high_contrast_takes_the_system_colours() -> None:
    palette = QPalette()
    palette.setColor(QPalette.ColorRole.Base, "#000000")
    palette.setColor(QPalette.ColorRole.Text, "#ffff00")
    tokens = _system_tokens(palette)
    for text in ("ink", "ink2", "ink3", "acc", "err", "bord"):
        for ground in ("win", "rail", "surf", "accs", "errs", "mark"):
            assert contrast(getattr(tokens, text), getattr(tokens, ground)) >= 7
