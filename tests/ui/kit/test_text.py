from __future__ import annotations

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.texts import N_
from app.ui.kit.labels import Label
from app.ui.kit.text import clean_line, clean_text, menu_text, plain_tooltip, retranslate_tree, say
from app.ui.shell.appearance import apply_language


@pytest.mark.parametrize(
    ("raw", "cleaned"),
    [
        ("a\x00b\x07c\x1b[31md", "abc[31md"),
        ("one\r\ntwo\rthree\u2028four\x0bfive", "one\ntwo\nthree\nfour\nfive"),
        ("tab\tstays", "tab\tstays"),
        ("evil\u202egnp.exe", "evilgnp.exe"),
        ("\ufeffbegin\ud800end", "beginend"),
        ("Straße — Щербакова, Łódź, a\u00adb", "Straße — Щербакова, Łódź, a\u00adb"),
    ],
)
def test_clean_text(raw: str, cleaned: str) -> None:
    assert clean_text(raw) == cleaned


def test_clean_line_has_no_line_ends() -> None:
    assert clean_line("one\r\n\ttwo\nthree") == "one two three"


def test_say() -> None:
    assert say(None) == ""
    assert say("Müller & Söhne") == "Müller & Söhne"
    assert say(N_("Test", "Held")) == "Held"
    assert say(lambda: "made anew") == "made anew"


def test_ampersands_and_markup_are_data() -> None:
    assert menu_text("Müller & Söhne") == "Müller && Söhne"
    assert plain_tooltip("<b>&") == "&lt;b>&amp;"
    assert plain_tooltip("a & b") == "a & b"


def test_retranslate_reaches_every_widget_and_survives_rebuilding(qtbot: QtBot) -> None:
    said: list[str] = []

    class Parent(QWidget):
        def retranslate(self) -> None:
            said.append("parent")
            for child in self.findChildren(Label):
                child.setParent(None)
                child.deleteLater()
            Label(lambda: f"new in {len(said)}", parent=self)

    parent = Parent()
    qtbot.addWidget(parent)
    Label("old", parent=parent)
    apply_language("de")
    retranslate_tree(parent)
    assert said == ["parent"]
    assert [label.text() for label in parent.findChildren(Label)] == ["new in 1"]
